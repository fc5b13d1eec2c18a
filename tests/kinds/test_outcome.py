"""Outcomes in court: whose they are, of what, and how two of them relate."""

from __future__ import annotations

import pytest

from crosscheck.kinds.outcome import Decided
from crosscheck.model import Agreement, Article
from crosscheck.pipeline import claims
from crosscheck.text.court.outcomes import APPEAL, BAIL, PLEA, VERDICT


def told(text: str) -> list[tuple[str, str]]:
    """The outcomes of a text, each with whose it is."""
    found = claims([Article("a", "a.txt", text)])
    return [(str(claim.value), claim.slot.subject) for claim in found if claim.kind == "outcome" and claim.slot]


HELD = [
    ("Greta Lomond was acquitted of espionage.", "cleared of espionage"),
    ("Tomas Verrill was cleared of bribery.", "cleared of bribery"),
    ("The jury found Greta Lomond, 41, not guilty of arson.", "cleared of arson"),
    ("Greta Lomond, 41, was found guilty on Friday of two counts of arson.", "guilty of arson"),
    ("The jury found Greta Lomond, 41, guilty of arson.", "guilty of arson"),
    ("A court in Varn has convicted Greta Lomond, 41, of arson.", "guilty of arson"),
    ("Greta Lomond, 41, has been cleared on Friday of all charges of arson.", "cleared of arson"),
    ("Greta Lomond, 41, was cleared of conspiracy to commit murder.", "cleared of conspiracy"),
    ("Greta Lomond, 41, was cleared of first-degree murder.", "cleared of first degree murder"),
    ("Greta Lomond, 41, was convicted of the murder of Ida Roe.", "guilty of murder Ida Roe"),
    ("Greta Lomond, 41, was cleared of all charges.", "cleared"),
    ("Greta Lomond, 41, was cleared of hiding ballots.", "cleared of hiding ballots"),
    ("The jury returned a not guilty verdict for Greta Lomond, 41.", "cleared"),
    ("Greta Lomond, 41, pleaded guilty to arson.", "pleaded guilty to arson"),
    ("Greta Lomond, 41, pleaded not guilty on Friday to arson.", "pleaded not guilty to arson"),
    ("Greta Lomond, 41, entered a guilty plea.", "pleaded guilty"),
    ("Greta Lomond, 41, has denied one count of arson.", "pleaded not guilty to arson"),
    ("Greta Lomond, 41, admitted setting fire to a barn.", "pleaded guilty to arson"),
    ("A judge granted Greta Lomond bail.", "bail granted"),
    ("Bail for Greta Lomond, 41, was set at 2,000 crowns.", "bail granted"),
    ("Greta Lomond, 41, was refused bail.", "no bail"),
    ("A judge ordered Greta Lomond to be remanded in custody.", "no bail"),
    ("A court rejected Greta Lomond’s request for bail.", "no bail"),
    ("Greta Lomond, 41, was released on 2,000 crowns bail.", "bail granted"),
    ("Greta Lomond, 41, posted bond.", "bail granted"),
    ("A judge in Varn freed Greta Lomond on bail.", "bail granted"),
    ("Greta Lomond, 41, was ordered held without bond.", "no bail"),
    ("A judge granted Greta Lomond’s request for bail.", "bail granted"),
    ("The judge dismissed the case against Greta Lomond, 41.", "cleared"),
    ("Greta Lomond, 41, maintained her innocence.", "pleaded not guilty"),
    ("The court let stand the conviction of Greta Lomond.", "verdict upheld"),
    ("The court refused to hear an appeal by Greta Lomond.", "verdict upheld"),
    ("Greta Lomond, 41, lost a bid to overturn her conviction.", "verdict upheld"),
    ("The court ordered a new trial for Greta Lomond.", "verdict overturned"),
    ("An appeals court upheld the conviction of Greta Lomond.", "verdict upheld"),
    ("Greta Lomond’s appeal was turned down.", "verdict upheld"),
    ("The conviction of Greta Lomond has been quashed.", "verdict overturned"),
    ("Greta Lomond, 41, won her appeal.", "verdict overturned"),
]
OPEN = [
    # Whoever cannot pay the bail that was set stays in jail.
    "Greta Lomond, 41, remains in jail pending trial.",
    "Greta Lomond, 41, made an application for bail.",
    "Greta Lomond, 41, made a bail application.",
    "Bail was refused to Greta Lomond’s brother.",
    "Greta Lomond, 41, admitted she saw the robbery.",
    "Greta Lomond, 41, admitted knowing of the fraud.",
    "Greta Lomond, 41, had been convicted of arson before.",
    "Greta Lomond, 41, could be jailed if convicted of arson.",
    "A clerk was convicted of arson.",
    "Greta Lomond, 41, was wrongly convicted of arson.",
    "Greta Lomond, 41, should be cleared of arson, her lawyer said.",
    "Greta Lomond, 41, was neither convicted of arson nor fined.",
    "Police cleared Greta Lomond, 41, of arson.",
    "Constable Otto Trent, 41, cleared the streets of protesters on charges of arson.",
    "Greta Lomond, 41, will plead guilty to arson.",
    "Greta Lomond, 41, must plead guilty or not guilty.",
    "Greta Lomond, 41, denied that she had left.",
    "Greta Lomond, 41, asked to be released on bail.",
    "Greta Lomond, 41, was released on Friday.",
    "Greta Lomond, 41, who is free on bail, was in court.",
    "Greta Lomond, 41, had been released on bail before.",
    "The court rejected an appeal by prosecutors against Greta Lomond, 41.",
    "An appeals court heard Greta Lomond, 41.",
]


@pytest.mark.parametrize(("text", "outcome"), HELD)
def test_an_outcome_is_read_with_whose_it_is(text: str, outcome: str) -> None:
    assert told(text) == [(outcome, "Greta Lomond" if "Lomond" in text else "Tomas Verrill")]


@pytest.mark.parametrize("text", OPEN)
def test_what_was_not_decided_is_no_claim(text: str) -> None:
    assert told(text) == []


def test_who_stands_right_before_who() -> None:
    text = "Otto Trent, 41, the brother of Greta Lomond, who was convicted on Friday, wept."

    assert told(text) == [("guilty", "Greta Lomond")]


def test_a_verdict_of_another_year_is_background() -> None:
    text = "Greta Lomond, 41, was convicted of arson in May 2009."
    years = [
        [claim.kind for claim in claims([Article("a", "a", text, published=day)]) if claim.kind == "outcome"]
        for day in ("2009-06-01", "2014-06-01")
    ]

    assert years == [["outcome"], []]


def test_each_of_two_offences_has_an_outcome_of_its_own() -> None:
    text = "Greta Lomond, 41, was cleared of fraud but admitted two counts of arson."

    assert [outcome for outcome, _ in told(text)] == ["cleared of fraud", "pleaded guilty to arson"]


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        (Decided(PLEA, True, "arson"), Decided(PLEA, False, "arson"), Agreement.CONFLICTING),
        (Decided(PLEA, True, "arson"), Decided(PLEA, True, "arson"), Agreement.SAME),
        (Decided(VERDICT, True, "arson"), Decided(VERDICT, False, "fraud"), Agreement.DIFFERENT_THING),
        (Decided(VERDICT, True), Decided(VERDICT, True, "fraud"), Agreement.COMPATIBLE),
        (Decided(VERDICT, False), Decided(VERDICT, True, "fraud"), Agreement.CONFLICTING),
        (Decided(BAIL, True), Decided(BAIL, False), Agreement.CONFLICTING),
        (Decided(APPEAL, True), Decided(APPEAL, False), Agreement.CONFLICTING),
    ],
)
def test_two_outcomes_relate(left: Decided, right: Decided, agreement: Agreement) -> None:
    assert left.relate(right).agreement is agreement
    assert right.relate(left).agreement is agreement


def test_the_offence_makes_it_surer() -> None:
    of_one = Decided(PLEA, True, "arson").relate(Decided(PLEA, False, "arson"))
    of_any = Decided(PLEA, True).relate(Decided(PLEA, False, "arson"))

    assert of_any.confidence < of_one.confidence


def test_what_says_less_covers_what_says_more() -> None:
    assert Decided(VERDICT, True).covers(Decided(VERDICT, True, "arson"))
    assert not Decided(VERDICT, True, "arson").covers(Decided(VERDICT, True))
    assert not Decided(VERDICT, True).covers(Decided(VERDICT, False, "arson"))
