"""Amounts, and the same in brackets in another unit or currency."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.extract import extract


def flawed(text: str) -> list[tuple[str, str]]:
    (reading,) = extract([Article("a", "a.txt", text)])
    flaws = [(claim, flaw) for claim in reading.claims for flaw in claim.flaws if flaw.check == "conversion"]
    return [(flaw.beside[0].text, claim.text) for claim, flaw in flaws]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The weir is 40 feet (22 meters) high.", ("40 feet", "22 meters")),
        ("The bull weighed 1,200 pounds (about 450 kilograms).", ("1,200 pounds", "450 kilograms")),
        ("It was 10 degrees Celsius (60 degrees Fahrenheit).", ("10 degrees Celsius", "60 degrees Fahrenheit")),
        ("The peak is 2,565 meters (8,464 feet) high.", ("2,565 meters", "8,464 feet")),
        ("The hole is 44.68 meters (147.4 feet) wide.", ("44.68 meters", "147.4 feet")),
        ("The line is 128 miles (201 km) long.", ("128 miles", "201 km")),
        ("The fields cover 200 acres (8 hectares).", ("200 acres", "8 hectares")),
        ("The loan is 70 million euros ($7.6 million).", ("70 million euros", "$7.6 million")),
        ("It paid €3.2 billion (£2.8 million).", ("€3.2 billion", "£2.8 million")),
        ("It paid A$320 (£180m).", ("A$320", "£180m")),
    ],
)
def test_brackets_that_say_something_else(text: str, pair: tuple[str, str]) -> None:
    assert flawed(text) == [pair]


@pytest.mark.parametrize(
    "text",
    [
        "The weir is 40 feet (12 meters) high.",
        "The peak is 2,565 meters (8,415 feet) high.",
        "The line is 130 miles (205 km) long.",
        "It blew at 105 miles (165 km) an hour.",
        "The ship carries 1,234 tons (1,254 tonnes) of coal.",
        "They walked a mile (two kilometers).",
        "The line is nearly 100 miles (160 km) long.",
        "The hole is half a mile (1 km) wide.",
        "The hole is 9 miles (13 kilometers) wide.",
        "It was 10 degrees Celsius (50 degrees Fahrenheit).",
        "It rose 10 to 15 feet (3 to 5 meters).",
        "The loan is 70 million euros ($76 million).",
        "The dividend is 70 euro cents (£0.48).",
        "It paid 30,000 pounds ($1,600).",
        "It paid 70 million yen (£380,000).",
        "It was sold for $70 million (£1.10 a share).",
        "It is 40 feet high, and its pond (22 meters) is wide.",
        "The weir is 40 feet high (the bridge 22 meters).",
    ],
)
def test_brackets_that_agree_or_say_another_thing(text: str) -> None:
    assert flawed(text) == []
