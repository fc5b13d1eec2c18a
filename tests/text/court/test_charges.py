"""How a charge is told before its offence."""

from __future__ import annotations

import pytest

from crosscheck.text.court.charges import counts_of, has_more, is_alone, undone

COUNTS = [
    ("She faces two counts of |arson|.", 2),
    ("She faces 14 felony counts of |arson|.", 14),
    ("She faces a charge of |arson|.", 1),
    ("She faces a single count of |arson|.", 1),
    ("She faces an |arson| charge.", 1),
    ("She faces an |arson charge|.", 1),
    ("She faces three counts of attempted |arson|.", 3),
    ("She faces three counts of conspiracy to commit |arson|.", 3),
    ("She faces three counts of intent to commit |arson|.", 3),
    ("She faces |arson| charges.", None),
    ("She faces counts of |arson|.", None),
    ("She was charged with |arson|.", None),
    ("Two were charged with |arson|.", None),
]
UNDONE = [
    ("She was charged with attempted |murder|.", "attempted"),
    ("She was charged with criminal attempt to commit |murder|.", "attempted"),
    ("She was charged with conspiracy to commit |murder|.", "conspiracy"),
    ("She was charged with assault with intent to |murder|.", "intended"),
    ("She faces two counts of intent to commit |murder|.", "intent"),
    ("She was charged with intent to commit |arson|.", "intent"),
    ("She was charged with burglary with intent to commit |theft|.", "intended"),
    ("She was charged with |murder|.", ""),
    ("The attempt was no |murder|.", ""),
]


@pytest.mark.parametrize(("text", "number"), COUNTS)
def test_the_number_of_counts(text: str, number: int | None) -> None:
    before, offence, _ = text.split("|")
    page = text.replace("|", "")

    assert counts_of(page, 0, len(before), len(before + offence)) == number


@pytest.mark.parametrize(("text", "expected"), UNDONE)
def test_what_was_only_tried_or_planned(text: str, expected: str) -> None:
    assert undone(text.replace("|", ""), 0, text.index("|"))[0] == expected


def test_where_it_is_said_that_an_offence_was_only_tried() -> None:
    text = "She was charged with criminal attempt to commit murder."

    assert undone(text, 0, text.index("murder")) == ("attempted", text.index("criminal"))


ALONE = [
    ("She faces a single charge, of |arson|.", True),
    ("She was charged only with |arson|.", True),
    ("She is accused of |arson| and nothing worse.", True),
    ("The only charge is that of |arson|.", True),
    ("She faces prison if convicted of |arson| by night, the only charge.", True),
    ("She faces a charge of |arson|.", False),
    ("She was charged with |arson|, and nothing in the file helps her.", False),
]
MORE = [
    ("She was convicted of |arson| and keeping a false passport.", True),
    ("She was convicted of |smuggling| orchids and of possession of a knife.", True),
    ("She was convicted of |arson|, setting off a protest.", False),
    ("She was convicted of |arson| and nothing worse.", False),
    ("She was convicted of |arson| and sent to prison.", False),
]


@pytest.mark.parametrize(("text", "expected"), ALONE)
def test_an_offence_that_is_said_to_be_the_only_one(text: str, expected: bool) -> None:
    before, offence, _ = text.split("|")

    assert is_alone(text.replace("|", ""), 0, len(before), len(before + offence)) is expected


@pytest.mark.parametrize(("text", "expected"), MORE)
def test_an_offence_behind_which_another_is_told(text: str, expected: bool) -> None:
    before, offence, _ = text.split("|")

    assert has_more(text.replace("|", ""), len(before + offence)) is expected
