"""Titles: the office beside a name, and which two exclude each other."""

from __future__ import annotations

import pytest

from crosscheck.kinds.title import Title
from crosscheck.model import Agreement, Article
from crosscheck.pipeline import claims


@pytest.mark.parametrize(
    ("text", "title", "subject"),
    [
        ("Foreign Minister Anton Rusk flew home.", "Foreign Minister", "Anton Rusk"),
        ("Former Finance Minister Anton Rusk flew home.", "Former Finance Minister", "Anton Rusk"),
        ("Anton Rusk, the foreign minister, flew home.", "foreign minister", "Anton Rusk"),
        ("Sgt. Paula Hamm said so.", "Sgt.", "Paula Hamm"),
        ("Mayor Joan Tessel opened the fair.", "Mayor", "Joan Tessel"),
        ("The owner, Ida Roe, and CEO Joan Tessel flew out.", "CEO", "Joan Tessel"),
        ("Joan Tessel, 50, is the mayor of Varn.", "mayor of Varn", "Joan Tessel"),
        ("Joan Tessel, 50, has been mayor of Varn since 2010.", "mayor of Varn", "Joan Tessel"),
        ("Joan Tessel, 50, was sworn in as president on Monday.", "president", "Joan Tessel"),
        ("Joan Tessel, 50, was appointed finance minister.", "finance minister", "Joan Tessel"),
        ("Joan Tessel, 50, took over as chief executive.", "chief executive", "Joan Tessel"),
        ("The mayor of Varn, Joan Tessel, said so.", "mayor of Varn", "Joan Tessel"),
        ("The head of the mill met the mayor of Varn, Joan Tessel.", "mayor of Varn", "Joan Tessel"),
        (
            "The deputy director of the Varn Mill, Joan Tessel (50), left.",
            "deputy director of the Varn Mill",
            "Joan Tessel",
        ),
        ("Joan Tessel, who heads the mill's press office, left.", "heads the mill's press", "Joan Tessel"),
        ("Joan Tessel, 50, head of the press office, left.", "head of the press", "Joan Tessel"),
        ("The head of the mill's press office, Joan Tessel, left.", "head of the mill's press", "Joan Tessel"),
        ("Joan Tessel leads the mill's legal department.", "leads the mill's legal", "Joan Tessel"),
    ],
)
def test_a_title_is_read_with_its_holder(text: str, title: str, subject: str) -> None:
    found = [
        (c.text, c.slot.subject if c.slot else None) for c in claims([Article("a", "a", text)]) if c.kind == "title"
    ]

    assert (title, subject) in found


@pytest.mark.parametrize(
    "text",
    [
        # One of several, or the only one.
        "Anton Rusk, an owner of the mill, said so.",
        "Anton Rusk is a founder of the mill.",
        "The minister flew home.",
        "He met his counterpart Anton Rusk.",
        "Mayor Street is closed.",
        "By then Mr Rusk had sold it. Their son, Anton Rusk, flew home.",
        "Joan Tessel, 50, became mayor of Varn in 1994.",
        "Joan Tessel, 50, was mayor of Varn.",
        "Joan Tessel, 50, is the fifth mayor to be voted out.",
        "Joan Tessel, 50, was named player of the year.",
        "Joan Tessel, 50, is emotional describing what was lost, the mayor said.",
        "Joan Tessel, 50, is a teacher.",
        "He met the mayor of Varn, Joan Tessel and Ida Roe.",
        "The mayor of Varn said so, Joan Tessel, 50, wrote.",
        "Joan Tessel leads the way to the press office.",
    ],
)
def test_no_title_of_anybody(text: str) -> None:
    assert [c.text for c in claims([Article("a", "a", text)]) if c.kind == "title"] == []


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        ("Foreign Minister", "foreign minister", Agreement.SAME),
        ("Defense Secretary", "Defence Secretary", Agreement.SAME),
        ("PM", "prime minister", Agreement.SAME),
        ("President", "Vellish President", Agreement.COMPATIBLE),
        ("Police Lt.", "Detective Lieutenant", Agreement.COMPATIBLE),
        ("Foreign Minister", "Defence Minister", Agreement.CONFLICTING),
        ("Fire Chief", "Police Chief", Agreement.CONFLICTING),
        ("Fire Chief", "Fire District Chief", Agreement.SAME),
        ("Fire Chief", "District Chief", Agreement.COMPATIBLE),
        ("Sgt.", "Lieutenant", Agreement.CONFLICTING),
        ("President", "Prime Minister", Agreement.CONFLICTING),
        ("President", "Vice President", Agreement.CONFLICTING),
        ("Former President", "Prime Minister", Agreement.DIFFERENT_THING),
        ("Secretary of State", "Secretary of State-designate", Agreement.COMPATIBLE),
        ("Rep.", "Congresswoman", Agreement.SAME),
        ("Rep.", "Sen.", Agreement.CONFLICTING),
        ("Special Representative", "Sen.", Agreement.DIFFERENT_THING),
        ("Lt. Gov.", "Gov.", Agreement.CONFLICTING),
        ("Attorney General", "Deputy Attorney General", Agreement.CONFLICTING),
        ("Attorney General", "Capt.", Agreement.DIFFERENT_THING),
        ("Undersecretary of State", "Secretary of State", Agreement.CONFLICTING),
        ("Majority Leader", "Minority Leader", Agreement.CONFLICTING),
        ("prosecutor", "defence lawyer", Agreement.CONFLICTING),
        ("Lead Prosecutor", "Chief Prosecutor", Agreement.COMPATIBLE),
        ("Secretary of State", "Defence Secretary", Agreement.CONFLICTING),
        ("Chairwoman", "chair", Agreement.SAME),
        ("Representative", "Chairman", Agreement.DIFFERENT_THING),
        ("Police Officer", "Police Detective", Agreement.CONFLICTING),
        ("Trooper", "Sgt.", Agreement.CONFLICTING),
        ("State Trooper", "Officer", Agreement.DIFFERENT_THING),
        ("Detective", "Sgt.", Agreement.DIFFERENT_THING),
        ("Sheriff", "Mayor", Agreement.CONFLICTING),
        ("Hollin County Sheriff", "Governor", Agreement.CONFLICTING),
        ("Police Chief", "Police Capt.", Agreement.CONFLICTING),
        ("Chief", "Lt.", Agreement.CONFLICTING),
        ("Deputy", "Lt.", Agreement.CONFLICTING),
        ("Deputy", "Cpl.", Agreement.DIFFERENT_THING),
        ("Sheriff's Deputy", "Mayor", Agreement.DIFFERENT_THING),
        ("Sheriff's spokesman", "Lt.", Agreement.DIFFERENT_THING),
        ("mayor’s adviser", "Judge", Agreement.DIFFERENT_THING),
        ("chief", "Mayor", Agreement.DIFFERENT_THING),
        ("Chief of Security", "Lt.", Agreement.DIFFERENT_THING),
        ("Former Sheriff", "Mayor", Agreement.DIFFERENT_THING),
        ("Police Chief", "Superintendent", Agreement.DIFFERENT_THING),
        ("Chief Deputy", "Deputy", Agreement.COMPATIBLE),
        ("chief executive officer", "Capt.", Agreement.DIFFERENT_THING),
        ("police", "Sgt.", Agreement.DIFFERENT_THING),
        ("Chief Inspector", "Chief Superintendent", Agreement.CONFLICTING),
        ("former Finance Minister", "Defence Minister", Agreement.DIFFERENT_THING),
        ("Deputy Mayor", "Mayor", Agreement.CONFLICTING),
        ("managing director", "deputy managing director", Agreement.CONFLICTING),
        ("former Vice President", "President", Agreement.COMPATIBLE),
        ("CEO", "chief executive", Agreement.SAME),
        ("deputy finance minister", "minister", Agreement.COMPATIBLE),
        ("deputy public defender", "public defender", Agreement.COMPATIBLE),
        ("Assistant Coach", "coach", Agreement.COMPATIBLE),
        ("Deputy Sgt.", "Sgt.", Agreement.COMPATIBLE),
        ("Acting Mayor", "Mayor", Agreement.CONFLICTING),
        ("interim coach", "coach", Agreement.CONFLICTING),
        ("acting coach", "coach", Agreement.COMPATIBLE),
        ("acting teacher", "teacher", Agreement.COMPATIBLE),
        ("second wife", "wife", Agreement.SAME),
        ("CEO", "chief executive officer", Agreement.SAME),
        ("Water Minister", "Deputy Minister", Agreement.CONFLICTING),
        ("Water Minister", "Deputy Finance Minister", Agreement.CONFLICTING),
        ("former Water Minister", "Deputy Minister", Agreement.DIFFERENT_THING),
        ("retired major", "lieutenant colonel", Agreement.CONFLICTING),
        ("former sergeant", "lieutenant", Agreement.DIFFERENT_THING),
        ("Rear Admiral", "Commodore", Agreement.CONFLICTING),
        ("Commander", "Commodore", Agreement.CONFLICTING),
        ("Commander", "Capt.", Agreement.DIFFERENT_THING),
        ("assistant district attorney", "District Attorney", Agreement.CONFLICTING),
        ("assistant prosecutor", "prosecutor", Agreement.COMPATIBLE),
        ("former assistant district attorney", "district attorney", Agreement.COMPATIBLE),
        ("Chief Financial Officer", "finance chief", Agreement.SAME),
        ("chief financial officer", "operations chief", Agreement.CONFLICTING),
        ("CEO", "COO", Agreement.CONFLICTING),
        ("vice president", "president", Agreement.CONFLICTING),
        ("mill owner", "co-owner", Agreement.CONFLICTING),
        ("co-owner", "Co-owner", Agreement.SAME),
        ("co-pilot", "owner", Agreement.DIFFERENT_THING),
        ("party leader", "Foreign Minister", Agreement.DIFFERENT_THING),
        ("Insp.", "Sergeant", Agreement.CONFLICTING),
        ("director", "Chair", Agreement.CONFLICTING),
        ("Managing Director", "Chairman", Agreement.DIFFERENT_THING),
        ("Economy Minister", "Economics Minister", Agreement.COMPATIBLE),
    ],
)
def test_two_titles_relate(left: str, right: str, agreement: Agreement) -> None:
    assert Title(left).relate(Title(right)).agreement is agreement
    assert Title(right).relate(Title(left)).agreement is agreement


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        (Title("OKD director", "director"), Title("O.K.D. Director", "Director"), Agreement.SAME),
        (Title("OKD director", "director"), Title("director"), Agreement.SAME),
        (Title("former OKD director", "director"), Title("OKD director", "director"), Agreement.COMPATIBLE),
        (Title("OKD director", "director"), Title("RVT director", "director"), Agreement.CONFLICTING),
        (Title("mill legal director", "director"), Title("sales director", "director"), Agreement.CONFLICTING),
        (Title("mill legal director", "director"), Title("mill director", "director"), Agreement.COMPATIBLE),
        (Title("OKD spokesman", "spokesman"), Title("RVT spokesman", "spokesman"), Agreement.SAME),
        (Title("president of Hollin Mills", "president"), Title("prime minister"), Agreement.DIFFERENT_THING),
        (
            Title("president of Orland", "president"),
            Title("prime minister of Orland", "prime minister"),
            Agreement.CONFLICTING,
        ),
        (
            Title("president of the Orland Angling Club", "president"),
            Title("prime minister of Orland", "prime minister"),
            Agreement.DIFFERENT_THING,
        ),
        (Title("mayor of Hollin", "mayor"), Title("mayor of Varn", "mayor"), Agreement.CONFLICTING),
        (Title("mayor of Hollin", "mayor"), Title("mayor of Greater Hollin", "mayor"), Agreement.SAME),
        (Title("aide of Hollin", "aide"), Title("aide of Varn", "aide"), Agreement.SAME),
        (Title("aide to Deputy Mayor Ida Roe", "aide"), Title("aide"), Agreement.SAME),
    ],
)
def test_the_body_that_an_office_is_of(left: Title, right: Title, agreement: Agreement) -> None:
    assert left.relate(right).agreement is agreement
    assert right.relate(left).agreement is agreement
