"""Causes as printed: what it came from, and what somebody died of."""

from __future__ import annotations

from collections.abc import Callable

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
        ("The barn was deliberately set on fire.", [("deliberately set", EVENT, "arson", False)]),
        ("The crash may have been caused by fog.", [("fog", EVENT, "fog", True)]),
        ("He died at home of a heart attack.", [("heart attack", DEATH, "heart", False)]),
        ("She died aged 91 after a fall.", [("fall", DEATH, "fall", False)]),
        ("The cause was pneumonia.", [("pneumonia", DEATH, "pneumonia", False)]),
        ("She said a huge wave had struck the ferry on its bow.", [("wave", EVENT, "wave", False)]),
        ("The yacht was rammed by a trawler.", [("trawler", EVENT, "collision", False)]),
        (
            "The bridge collapsed because of shoddy construction.",
            [("shoddy construction", EVENT, "construction", False)],
        ),
        ("The tailor was stabbed to death in Varn.", [("stabbed to death", DEATH, "stabbing", False)]),
        ("The tailor was strangled in Varn.", [("strangled", DEATH, "strangling", False)]),
        ("The jet crashed at Varn after gulls were sucked in.", [("gulls", EVENT, "birds", False)]),
        ("A faulty rudder was to blame for the crash.", [("rudder", EVENT, "steering", False)]),
        ("The kiln caught fire. The chief said faulty wiring was to blame.", [("wiring", EVENT, "electrical", False)]),
        ("A gas leak is thought to be behind the blaze.", [("gas leak", EVENT, "gas", False)]),
        ("Fog forced a balloon to land.", [("Fog", EVENT, "fog", False)]),
        ("High winds left the village without power.", [("High winds", EVENT, "wind", True)]),
        ("Rain forced the mayor to wait.", []),
        ("Birds forced a balloon to land.", [("Birds", EVENT, "birds", False)]),
        ("Lightning left the village without power.", [("Lightning", EVENT, "lightning", False)]),
        ("The glider made an emergency landing after a bird strike.", [("bird strike", EVENT, "birds", False)]),
        ("The chief blamed a candle for the barn fire.", [("candle", EVENT, "candle", False)]),
        ("They traced the blaze in the barn to a stove.", [("stove", EVENT, "cooking", False)]),
        ("Fog was the likely cause of the crash.", [("Fog", EVENT, "fog", False)]),
        ("The cause of the barn fire was a candle.", [("candle", EVENT, "candle", False)]),
        ("Wiring was identified as the cause of the fire.", [("Wiring", EVENT, "electrical", False)]),
        ("Faulty wiring started the fire.", [("wiring", EVENT, "electrical", False)]),
        ("Fog was behind Sunday's crash.", [("Fog", EVENT, "fog", False)]),
        ("She drowned in the lake.", [("drowned", DEATH, "drowning", False)]),
        ("She drowned the kittens.", []),
        ("Wiring started the debate.", []),
        ("The wiring is behind a wall.", []),
        ("The likely cause is a gas leak.", [("gas leak", EVENT, "gas", False)]),
        ("The glider crashed. Its pilot had reported engine trouble.", [("engine trouble", EVENT, "engine", False)]),
        ("The keeper reported a fire engine.", []),
        ("She had a stroke and died.", [("stroke", DEATH, "stroke", False)]),
        ("She fell ill and died of pneumonia.", [("pneumonia", DEATH, "pneumonia", False)]),
        # Denied, of nothing that went wrong, in another clause, inside a longer word.
        ("They traced the stolen battery to a yard.", []),
        ("The goalkeeper blamed the rain.", []),
        ("Lightning left the pitch.", []),
        ("The wiring behind the wall is new.", []),
        ("The fire was not caused by lightning.", []),
        ("The road is closed due to heavy rain.", []),
        ("The fire was caused by a guest who had lit a candle.", []),
        ("The row was caused by windows.", []),
        ("The engine failed.", []),
        ("He died in the fall of 1950.", []),
        ("He went home because of rain.", []),
        ("The tailor shot a hare.", []),
        ("A wave of protest struck the town.", []),
        ("A sailor who strangled a shipmate was jailed.", []),
    ],
)
def test_what_is_read(text: str, expected: list[tuple[str, str, str, bool]]) -> None:
    found = [(m.span.of(text), m.attribute, m.sort, m.perhaps) for m in causes(fold(text))]

    assert found == expected


@given(st.text(alphabet="caused by fog, died of a fall İ. struck\n"))
def test_every_mention_slices_its_page(text: str) -> None:
    for mention in causes(fold(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)


def test_a_long_page_is_read_in_linear_time(growth: Callable[..., float]) -> None:
    def read(page: str) -> None:
        assert list(causes(page))

    assert growth("the fire was caused by a candle after its engine failed and he died of a fall ", read) < 3
