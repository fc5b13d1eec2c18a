"""Lengths: what a length of time is told of."""

from __future__ import annotations

import pytest

from crosscheck.model import Span
from crosscheck.text.incident.lengths import lasting


@pytest.mark.parametrize(
    ("sentence", "length", "event"),
    [
        ("The nurses began a 48-hour strike.", "48-hour", "strike"),
        ("The strike is due to last three days.", "last three days", "strike"),
        ("The king came for a three-day state visit.", "three-day", "visit"),
        ("He signed a five-year contract.", "five-year", "contract"),
        ("They ended 12 years of Harvest Party rule.", "12 years", "rule"),
        ("The minister left after nine years in power.", "nine years", "rule"),
        ("The two had been held hostage for 214 days.", "214 days", "captivity"),
        ("The rebels called a 72-hour ceasefire.", "72-hour", "ceasefire"),
        ("The siege that held the town ended after nine hours.", "nine hours", "siege"),
        ("Crews called off the search for the boat after six days.", "six days", "search"),
        ("It took nine hours to end the siege.", "nine hours", "siege"),
        ("A blackout of nine hours hit the town.", "nine hours", "outage"),
        ("The town was without power for nine hours.", "nine hours", "outage"),
        ("The nurses will be on strike for three days.", "three days", "strike"),
        ("The two were held for six weeks by rebels.", "six weeks", "captivity"),
        ("The runner may not compete for four years.", "four years", "ban"),
        ("The striker has agreed to stay at Weir for two years.", "two years", "contract"),
        ("The striker signed a four-year, $20 million contract.", "four-year", "contract"),
        ("The town had no power for nine hours.", "nine hours", "outage"),
        ("Power came back to the town after nine hours.", "nine hours", "outage"),
        ("Rebels had held the two nurses for six weeks.", "six weeks", "captivity"),
        ("They were freed six weeks after they were kidnapped.", "six weeks", "captivity"),
        ("He held 11 people hostage for nine hours.", "nine hours", "siege"),
        ("The man barricaded himself in a shop for nine hours.", "nine hours", "siege"),
        ("She has led the Harvest Party for nine years.", "nine years", "leadership"),
        ("She goes after nine years as the party's leader.", "nine years", "leadership"),
        ("He ruled Varnia for nine years.", "nine years", "rule"),
        ("She goes after nine years as prime minister.", "nine years", "rule"),
        ("She was mayor of the town for nine years.", "nine years", None),
        ("They sat on the tarmac for nine hours.", "nine hours", "wait"),
        ("The train left nine hours late.", "nine hours", "delay"),
        ("The stoppage by nurses, which began on Monday, is planned to last three days.", "last three days", "strike"),
        ("He was on trial for nine weeks.", "nine weeks", "trial"),
        ("She came home after a five-month hostage ordeal.", "five-month", "captivity"),
        ("It was the end of a nine-hour hostage drama.", "nine-hour", "siege"),
        # What only may last so long, what is asked for, what lasts so long no more, and a part of it.
        ("The runner could be banned for four years.", "four years", None),
        ("The body asked for a four-year ban.", "four-year", None),
        ("The trial was due to last nine weeks.", "last nine weeks", None),
        ("Her four-year ban was halved on Monday.", "four-year", None),
        ("He was given eight months in jail, suspended for two years.", "two years", None),
        ("A siege in Weir lasted nine hours a year ago.", "nine hours", None),
        ("He left after nine hours of the siege.", "nine hours", None),
        ("Nine hours into the siege he asked for food.", "Nine hours", None),
        ("She will stay at home for two years.", "two years", None),
        # Another one of its kind, a part of it, and what nothing tells.
        ("An earlier 48-hour strike was called off.", "48-hour", None),
        ("In the first 100 days of her rule taxes fell.", "first 100 days", None),
        ("The talks took three days.", "three days", "talks"),
        ("The runner was banned for four years.", "four years", "ban"),
        ("The line will stay shut for a week.", "a week", "closure"),
        ("Varnia is under a 60-day state of emergency.", "60-day", "emergency"),
        ("The journey took three days.", "three days", None),
        ("She has run the shop for two decades.", "two decades", None),
        ("The man was released after two years.", "two years", None),
        ("The strike cost him three days of pay.", "three days", None),
    ],
)
def test_what_lasts(sentence: str, length: str, event: str | None) -> None:
    start = sentence.index(length)

    found = lasting(sentence, Span(0, len(sentence)), Span(start, start + len(length)))

    assert found == event
