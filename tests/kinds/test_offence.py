"""Offences: what is laid at whose door, and how two of them relate."""

from __future__ import annotations

import pytest

from crosscheck.kinds.offence import Offence, Sole, Undone
from crosscheck.model import Agreement, Article
from crosscheck.pipeline import claims

LAID = [
    ("Tomas Verrill was charged with murder.", "murder", "Tomas Verrill"),
    ("Tomas Verrill faces a charge of murder.", "murder", "Tomas Verrill"),
    ("Tomas Verrill was convicted of second-degree murder.", "second degree murder", "Tomas Verrill"),
    ("Tomas Verrill was jailed for alleged drug smuggling.", "drug smuggling", "Tomas Verrill"),
    ("Tomas Verrill was arrested for possession of marijuana.", "drug possession", "Tomas Verrill"),
    ("Tomas Verrill is serving a five-year sentence for weapons possession.", "weapon possession", "Tomas Verrill"),
    (
        "A court sentenced Tomas Verrill to four years in prison on May 11 for embezzlement.",
        "embezzlement",
        "Tomas Verrill",
    ),
    ("Greta Lomond pleaded guilty to fraud.", "fraud", "Greta Lomond"),
    ("Police arrested Greta Lomond on suspicion of arson.", "arson", "Greta Lomond"),
    ("Greta Lomond was held on drug charges.", "drug charges", "Greta Lomond"),
    ("Greta Lomond, 40, was indicted on counts of money laundering.", "money laundering", "Greta Lomond"),
    ("Tomas Verrill faces a second-degree murder charge.", "second degree murder", "Tomas Verrill"),
    ("Tomas Verrill was charged with criminal attempt to commit murder.", "attempted murder", "Tomas Verrill"),
    ("Tomas Verrill was charged with intent to commit arson.", "intent to commit arson", "Tomas Verrill"),
    ("Tomas Verrill was charged with attempted robbery.", "attempted robbery", "Tomas Verrill"),
    ("Tomas Verrill was charged with 2nd-degree murder.", "second degree murder", "Tomas Verrill"),
    ("Tomas Verrill was charged with involuntary manslaughter.", "involuntary manslaughter", "Tomas Verrill"),
    ("Greta Lomond faces a charge of conspiracy.", "conspiracy", "Greta Lomond"),
    ("The embezzlement trial of Greta Lomond opened.", "embezzlement", "Greta Lomond"),
    ("Greta Lomond was held. Prosecutors accuse her of tax evasion.", "tax evasion", "Greta Lomond"),
    ("Greta Lomond was held. Prosecutors suspect her of tax evasion.", "tax evasion", "Greta Lomond"),
    ("Greta Lomond has to answer for embezzlement.", "embezzlement", "Greta Lomond"),
    ("Greta Lomond faces a charge of causing grievous bodily harm.", "bodily harm", "Greta Lomond"),
    ("Greta Lomond was charged with shoplifting.", "theft", "Greta Lomond"),
    ("Greta Lomond was charged with tampering with a witness.", "witness tampering", "Greta Lomond"),
    ("Greta Lomond was convicted of membership of a banned organisation.", "membership", "Greta Lomond"),
    ("Greta Lomond was charged with leaving the scene of a crash.", "hit-and-run", "Greta Lomond"),
    ("Greta Lomond was accused of lying to the FBI.", "false statements", "Greta Lomond"),
    ("Greta Lomond denies embezzlement.", "embezzlement", "Greta Lomond"),
    ("Greta Lomond has admitted embezzlement.", "embezzlement", "Greta Lomond"),
    ("Tomas Verrill was charged with attempted murder.", "attempted murder", "Tomas Verrill"),
    ("Tomas Verrill was charged with criminal attempt homicide.", "attempted homicide", "Tomas Verrill"),
    ("Tomas Verrill was charged with attempted criminal homicide.", "attempted homicide", "Tomas Verrill"),
    ("Tomas Verrill was charged with murder, arson and simple assault.", "assault", "Tomas Verrill"),
    ("Tomas Verrill was charged with theft and criminally negligent homicide.", "manslaughter", "Tomas Verrill"),
    ("Tomas Verrill faces four counts each of robbery and arson.", "robbery", "Tomas Verrill"),
    ("Tomas Verrill was arrested on a charge of aggravated assault.", "aggravated assault", "Tomas Verrill"),
    ("Tomas Verrill was charged with manslaughter with a firearm.", "manslaughter", "Tomas Verrill"),
    ("Tomas Verrill was accused of leaking state secrets.", "leaking secrets", "Tomas Verrill"),
    ("Greta Lomond was convicted of smuggling rare orchids.", "smuggling", "Greta Lomond"),
    ("Greta Lomond faces a single charge, of libel.", "defamation", "Greta Lomond"),
    ("Greta Lomond was jailed for taking a bribe.", "bribery", "Greta Lomond"),
    ("Greta Lomond pleaded not guilty to treason.", "treason", "Greta Lomond"),
]
LEFT_ALONE = [
    "The museum tells the story of smuggling on this coast.",
    "Assault on the summit will begin at dawn.",
    "The battery of the car was flat.",
    "She wrote a novel about a murder.",
    "Possession of the ball decided the match.",
    "The charges on the invoice were wrong.",
    "He fought corruption all his life.",
    "He was accused of smuggling and of nothing else.",
]


def found(text: str) -> list[tuple[str, str | None]]:
    article = Article("a", "a.txt", text)
    return [(str(c.value), c.slot.subject if c.slot else None) for c in claims([article]) if c.kind == "offence"]


@pytest.mark.parametrize(("text", "offence", "subject"), LAID)
def test_an_offence_is_read_with_whose_it_is(text: str, offence: str, subject: str | None) -> None:
    assert (offence, subject) in found(text)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_a_word_that_accuses_nobody_is_no_claim(text: str) -> None:
    assert found(text) == []


def test_what_stands_behind_a_charge_is_not_all_charged() -> None:
    text = "Tomas Verrill was charged with murder, police said robbery was no motive."

    assert [offence for offence, _ in found(text)] == ["murder"]


def test_what_one_is_charged_with_of_two_sorts_has_slots_of_two_scopes() -> None:
    article = Article("a", "a.txt", "Tomas Verrill was charged with murder and suspected of arson.")
    scopes = [c.slot.scope for c in claims([article]) if c.kind == "offence" and c.slot]

    assert scopes == ["killing", "suspicion of arson"]


@pytest.mark.parametrize(
    ("offence", "act"),
    [
        (Offence("attempted murder", "killing"), "attempted murder"),
        (Offence("homicide", "killing", "attempted"), "attempted murder"),
        (Offence("battery", "violence", "aggravated"), "assault"),
        (Offence("murder", "killing"), None),
        (Offence("arson", "arson", "attempted"), None),
    ],
)
def test_an_offence_against_somebody_who_lived(offence: Offence, act: str | None) -> None:
    assert (offence.attack.act if offence.attack else None) == act


def test_an_attempt_to_kill_is_no_assault() -> None:
    tried, hurt = Offence("attempted murder", "killing").attack, Offence("assault", "violence").attack

    assert tried is not None
    assert hurt is not None
    assert tried.relate(hurt).agreement is Agreement.CONFLICTING
    assert tried.relate(tried).agreement is Agreement.SAME
    assert not tried.covers(hurt)


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        (Offence("smuggling", "drug"), Offence("smuggling", "drug"), Agreement.SAME),
        (
            Offence("murder", "killing", "attempted first degree"),
            Offence("murder", "killing", "attempted second degree"),
            Agreement.CONFLICTING,
        ),
        (Offence("attempted murder", "killing"), Offence("manslaughter", "killing"), Agreement.DIFFERENT_THING),
        (Offence("smuggling", "drug"), Offence("possession", "drug"), Agreement.CONFLICTING),
        (Offence("smuggling", "drug"), Offence("charges", "drug"), Agreement.COMPATIBLE),
        (Offence("murder", "killing"), Offence("manslaughter", "killing"), Agreement.CONFLICTING),
        (Offence("murder", "killing", "first degree"), Offence("murder", "killing"), Agreement.COMPATIBLE),
        (
            Offence("murder", "killing", "first degree"),
            Offence("murder", "killing", "second degree"),
            Agreement.CONFLICTING,
        ),
        (
            Offence("murder", "killing", "first degree"),
            Offence("murder", "killing", "capital"),
            Agreement.COMPATIBLE,
        ),
        (
            Offence("manslaughter", "killing", "voluntary"),
            Offence("manslaughter", "killing", "involuntary"),
            Agreement.CONFLICTING,
        ),
        (Offence("homicide", "killing"), Offence("homicide", "killing", "attempted"), Agreement.DIFFERENT_THING),
        (Offence("murder", "killing"), Offence("homicide", "killing"), Agreement.COMPATIBLE),
        (Offence("murder", "killing"), Offence("fraud", "money"), Agreement.DIFFERENT_THING),
    ],
)
def test_two_offences_relate(left: Offence, right: Offence, agreement: Agreement) -> None:
    assert left.relate(right).agreement is agreement
    assert right.relate(left).agreement is agreement


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        (Undone("attempt", "murder"), Undone("attempt", "murder"), Agreement.SAME),
        (Undone("attempt", "murder"), Undone("intent", "murder"), Agreement.CONFLICTING),
        (Undone("attempt", "murder"), Undone("intent", "arson"), Agreement.DIFFERENT_THING),
    ],
)
def test_two_offences_that_were_not_completed_relate(left: Undone, right: Undone, agreement: Agreement) -> None:
    assert left.relate(right).agreement is agreement
    assert right.relate(left).agreement is agreement


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Greta Lomond pleaded guilty on Monday to one felony fraud count.", "fraud"),
        ("Greta Lomond pleaded guilty to a conspiracy charge.", "conspiracy"),
        ("Greta Lomond pleaded guilty to bribery on Friday.", "bribery"),
        ("Greta Lomond pleaded guilty to conspiracy to defraud the harbour.", "conspiracy"),
        ("Greta Lomond pleaded guilty to conspiracy to defraud the harbour and to two counts of theft.", None),
        ("Greta Lomond pleaded guilty to fraud to avoid a trial.", None),
        ("Greta Lomond pleaded guilty to fraud and bribery.", None),
        ("Greta Lomond pleaded guilty to two counts of fraud.", None),
        ("Greta Lomond pleaded not guilty to fraud.", None),
        ("Greta Lomond was charged with fraud.", None),
    ],
)
def test_the_one_offence_of_a_plea(text: str, act: str | None) -> None:
    pleas = [claim.value.act for claim in claims([Article("a", "a.txt", text)]) if isinstance(claim.value, Sole)]

    assert pleas == ([] if act is None else [act])


def test_two_sole_offences() -> None:
    assert Sole("fraud").relate(Sole("conspiracy")).agreement is Agreement.CONFLICTING
    assert Sole("homicide").relate(Sole("murder")).agreement is Agreement.COMPATIBLE
    assert Sole("charges").covers(Sole("fraud"))


@pytest.mark.parametrize(
    ("one", "other"),
    [("corruption", "bribery"), ("sedition", "rebellion"), ("negligence", "manslaughter"), ("terrorism", "murder")],
)
def test_offences_that_the_law_names_in_two_ways_can_be_one(one: str, other: str) -> None:
    assert Sole(one).relate(Sole(other)).agreement is Agreement.COMPATIBLE
    assert Sole(other).relate(Sole(one)).agreement is Agreement.COMPATIBLE


def test_one_of_several_offences_is_less_sure() -> None:
    texts = "Tomas Verrill was charged with fraud.", "Tomas Verrill was charged with fraud among other crimes."
    whole, part = (
        claim.confidence
        for number, text in enumerate(texts)
        for claim in claims([Article(str(number), "a.txt", text, story=str(number))])
        if claim.kind == "offence"
    )

    assert part < whole
