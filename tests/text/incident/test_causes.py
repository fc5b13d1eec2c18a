"""Causes as printed: what it came from, and what somebody died of."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.text.incident.causes import DEATH, EVENT, causes
from crosscheck.text.scanning.triggers import fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fire was caused by a faulty space heater.", [("space heater", EVENT, "heater", False)]),
        ("The barge sank after its engine failed.", [("engine", EVENT, "engine", False)]),
        ("Lightning sparked the blaze.", [("Lightning", EVENT, "lightning", False)]),
        ("It overturned when a tyre burst.", [("tyre", EVENT, "tyre", False)]),
        ("The bus swerved to avoid a dog.", [("dog", EVENT, "animal", False)]),
        ("The outbreak was traced to oysters.", [("oysters", EVENT, "food", False)]),
        ("The pilot reported smoke in the cockpit.", [("smoke in the cockpit", EVENT, "smoke", False)]),
        ("The blast went off at 1:40 p.m. in a boiler.", [("boiler", EVENT, "boiler", False)]),
        ("The barn was deliberately set on fire.", [("deliberately set", EVENT, "arson", False)]),
        ("The crash may have been caused by fog.", [("fog", EVENT, "fog", True)]),
        ("He died at home of a heart attack.", [("heart attack", DEATH, "heart", False)]),
        ("She died aged 91 after a fall.", [("fall", DEATH, "fall", False)]),
        ("The cause was pneumonia.", [("pneumonia", DEATH, "pneumonia", False)]),
        ("The dyke failed because moles had burrowed into it.", [("moles", EVENT, "burrowing", False)]),
        ("The lock broke because a sluice gate had jammed.", [("sluice gate", EVENT, "gate", False)]),
        ("She said a huge wave had struck the ferry on its bow.", [("wave", EVENT, "wave", False)]),
        ("The yacht was rammed by a trawler.", [("trawler", EVENT, "collision", False)]),
        ("Doctors traced the infection to a well in Varn.", [("well", EVENT, "water", False)]),
        ("All the patients had eaten at a banquet.", [("banquet", EVENT, "food", False)]),
        ("Officials blamed a power line for the wildfire.", [("power line", EVENT, "power line", False)]),
        (
            "The bridge collapsed because of shoddy construction.",
            [("shoddy construction", EVENT, "construction", False)],
        ),
        ("The tailor was stabbed to death in Varn.", [("stabbed to death", DEATH, "stabbing", False)]),
        ("The tailor was strangled in Varn.", [("strangled", DEATH, "strangling", False)]),
        ("The jet crashed at Varn after gulls were sucked in.", [("gulls", EVENT, "birds", False)]),
        ("A cigar is thought to have started the fire.", [("cigar", EVENT, "cigarette", False)]),
        ("Arsonists lit the blaze.", [("Arsonists", EVENT, "arson", False)]),
        ("He had passed a red light before the crash.", [("passed a red", EVENT, "red light", False)]),
        ("Bats are the source of the virus.", [("Bats", EVENT, "bats", False)]),
        ("A faulty rudder was to blame for the crash.", [("rudder", EVENT, "steering", False)]),
        ("Metal fatigue led to the crash.", [("Metal fatigue", EVENT, "metal fatigue", False)]),
        ("The fire was the work of an arsonist.", [("arsonist", EVENT, "arson", False)]),
        # Denied, of nothing that went wrong, in another clause, inside a longer word.
        ("The fire was not caused by lightning.", []),
        ("The road is closed due to heavy rain.", []),
        ("The fire was caused by a guest who had lit a candle.", []),
        ("The row was caused by windows.", []),
        ("The engine failed.", []),
        ("He died in the fall of 1950.", []),
        ("He went home because of rain.", []),
        ("Lightning started the show.", []),
        ("Alcohol led to his divorce.", []),
        ("The tailor shot a hare.", []),
        ("He ran a red light on his way home.", []),
        ("The guests had eaten at a banquet.", []),
        ("A wave of protest struck the town.", []),
        ("Voters blamed the rain for a low turnout.", []),
        ("A sailor who strangled a shipmate was jailed.", []),
    ],
)
def test_what_is_read(text: str, expected: list[tuple[str, str, str, bool]]) -> None:
    found = [(m.span.of(text), m.attribute, m.sort, m.perhaps) for m in causes(fold(text))]

    assert found == expected


@given(st.text(alphabet="caused by fog, died of a fall İ. went off\n"))
def test_every_mention_slices_its_page(text: str) -> None:
    for mention in causes(fold(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)


def test_a_long_page_is_read_in_linear_time() -> None:
    seconds = []
    for times in (2_000, 8_000):
        page = "the fire was caused by a candle after its engine failed and he died of a fall " * times
        start = time.process_time()
        assert list(causes(page))
        seconds.append(time.process_time() - start)

    assert seconds[1] < 12 * seconds[0] + 0.05
