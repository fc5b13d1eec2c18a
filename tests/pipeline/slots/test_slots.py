"""Slots: what a claim is said of, and what it is kept apart from."""

from __future__ import annotations

import pytest

from crosscheck.model import Article, Slot
from crosscheck.pipeline import claims


def slot_of(text: str, words: str, title: str | None = None) -> Slot | None:
    article = Article("a", "a.txt", text, title=title, published="2024-05-15")
    return next(claim.slot for claim in claims([article]) if claim.text == words and claim.kind != "person")


@pytest.mark.parametrize(
    ("text", "words", "attribute", "subjects"),
    [
        ("Dorian Fells, 34, was arrested.", "34", "age", ("Dorian Fells",)),
        ("Lena Hartwick, who turned 41 in May, won the race.", "41", "age", ("Lena Hartwick",)),
        ("Lena Hartwick, the pilot's girl who became a judge, has died aged 89.", "89", "age", ("Lena Hartwick",)),
        ("Lena Hartwick died on Monday at the age of 89.", "89", "age", ("Lena Hartwick",)),
        ("Lena Hartwick died last winter at 89.", "89", "age", ("Lena Hartwick",)),
        ("Lena Hartwick won. Born in Weir, the 41-year-old is a pilot.", "41-year-old", "age", ("Lena Hartwick",)),
        ("Lena Hartwick won. The Weir pilot, 41, was glad.", "41", "age", ("Lena Hartwick",)),
        (
            "A pilot was jailed for six years on Monday.\n\nDorian Fells, 34, will appeal.",
            "six years",
            "prison term",
            ("Dorian Fells",),
        ),
        ("Lena Hartwick won. The 41-year-old mother of two sings.", "41-year-old", "age", ("Lena Hartwick",)),
        ("Lena Hartwick won. The Norwegian, 41, was glad.", "41", "age", ("Lena Hartwick",)),
        ("Lena Hartwick won. The mother of two, aged 41, was glad.", "41", "age", ("Lena Hartwick",)),
        ("Lena Hartwick won. The pilot, aged 41, was glad.", "41", "age", ("Lena Hartwick",)),
        ("Lena Hartwick won. The pilot, 41, was glad.", "41", "age", ("Lena Hartwick",)),
        ("Envoy Sergei Malkin met Ida Calloway. The envoy, 52, was late.", "52", "age", ("Sergei Malkin",)),
        ("Lena Hartwick, now 41, won the race.", "41", "age", ("Lena Hartwick",)),
        ("Otto Trent and Lena Hartwick, aged 39 and 41, won.", "39", "age", ("Otto Trent",)),
        ("Otto Trent and Lena Hartwick, aged 39 and 41, won.", "41", "age", ("Lena Hartwick",)),
        ("Otto Trent and Lena Hartwick, 39 and 41, won.", "39", "age", ("Otto Trent",)),
        ("Otto Trent and Lena Hartwick, both 41, won.", "both 41", "age", ("Otto Trent",)),
        ("Otto Trent and Lena Hartwick, both aged 41, won.", "41", "age", ("Lena Hartwick",)),
        ("Two boys, both 11, won.", "11", "age", ("the boy, 11 years old",)),
        ("Tram driver hurts girl, 9, in Weir", "9", "age", ("the girl, 9 years old",)),
        ("The driver, who was in her 60s, won.", "her 60s", "age", ("the driver, 60 to 69 years old",)),
        ("Ida Calloway, Otto Trent and Lena Hartwick, aged 26, 39 and 41, won.", "39", "age", ("Otto Trent",)),
        ("Lena Hartwick won. She turned 41 in May. Hartwick rests.", "41", "age", ("Lena Hartwick",)),
        ("Police picked up Dorian Fells, 34, on Monday.", "Monday", "day of the arrest", ("Dorian Fells",)),
        ("Dorian Fells, 34, gave himself up on Monday.", "Monday", "day of the surrender", ("Dorian Fells",)),
        ("Dorian Fells, 34, passed away on Monday.", "Monday", "day of the death", ("Dorian Fells",)),
        (
            "Officers took Dorian Fells, 34, into custody on Monday.",
            "Monday",
            "day of the arrest",
            ("Dorian Fells",),
        ),
        ("Lena Hartwick won. On Sunday the 41-year-old will rest.", "41-year-old", "age", ("Lena Hartwick",)),
        ("Lena Hartwick won. The 41-year-old pilot will rest.", "41-year-old", "age", ("Lena Hartwick",)),
        ("Lena Hartwick won. The 41-year-old withdrew.", "41-year-old", "age", ("Lena Hartwick",)),
        ("Lena Hartwick won. The 41-year-old from Weir rests.", "41-year-old", "age", ("Lena Hartwick",)),
        ("Police arrested Dorian Fells on Monday.", "Monday", "day of the arrest", ("Dorian Fells",)),
        ("Dorian Fells was arrested on Monday.", "Monday", "day of the arrest", ("Dorian Fells",)),
        ("Dorian Fells, 34, surrendered to police on Monday.", "Monday", "day of the surrender", ("Dorian Fells",)),
        (
            "Dorian Fells, 34, was born in Weir on June 25, 1981.",
            "June 25, 1981",
            "day of the birth",
            ("Dorian Fells",),
        ),
        ("Dorian Fells, 34, disappeared from Hollin in 1957.", "1957", "day of the disappearance", ("Dorian Fells",)),
        ("Six people died on Monday in a crash near Hollin.", "Monday", "day of the crash", ()),
        ("A crash in which six people died on Monday shook Hollin.", "Monday", "day of the crash", ()),
        ("Shots were heard. A clerk was killed early Monday at a stall.", "early Monday", "day of the incident", ()),
        ("A storm hit Hollin on Sunday.", "Sunday", "day of the storm", ()),
        (
            "President Selma Orde spoke on Friday with envoy Sergei Malkin.",
            "Friday",
            "day of the talks",
            ("Selma Orde", "Sergei Malkin"),
        ),
        ("Envoy Sergei Malkin will visit Hollin next month.", "next month", "day of the visit", ("Sergei Malkin",)),
        ("A judge fined Ida Calloway $5,000 for the spill.", "$5,000", "fine", ("Ida Calloway",)),
        ("Norvik Lines was fined $5,000 for the spill.", "$5,000", "fine", ()),
        ("Shots were fired shortly before 7 a.m. in Marsh Lane.", "7 a.m.", "time of the shooting", ()),
        ("Officers were called to Marsh Lane at 7 a.m.", "7 a.m.", "time of the call", ()),
        ("Lena Hartwick, who is six months pregnant, was there.", "six months", "pregnancy", ("Lena Hartwick",)),
        ("Lena Hartwick was 30 weeks into her pregnancy.", "30 weeks", "pregnancy", ("Lena Hartwick",)),
        ("It happened at 7 a.m. in Marsh Lane.", "7 a.m.", "time of the incident", ()),
        ("Lena Hartwick, 34, a mother of three, was there.", "three", "children", ("Lena Hartwick",)),
        ("The film shows mother of three Lena Hartwick.", "three", "children", ("Lena Hartwick",)),
        ("Lena Hartwick is a mother-of-two.", "two", "children", ("Lena Hartwick",)),
        ("Lena Hartwick had four children, her sister said.", "four children", "children", ("Lena Hartwick",)),
        ("Dorian Fells, 34, was taken into custody on Monday.", "Monday", "day of the arrest", ("Dorian Fells",)),
        # The search goes on; the crash was on its day.
        ("A boy is still missing after a crash Monday.", "Monday", "day of the crash", ()),
    ],
)
def test_a_claim_has_the_slot_that_its_sentence_tells(
    text: str, words: str, attribute: str, subjects: tuple[str, ...]
) -> None:
    slot = slot_of(text, words)

    assert slot is not None
    assert (slot.attribute, slot.subjects) == (attribute, subjects)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dorian Fells was ordained when he was 18.", "18"),
        ("Dorian Fells was 38 when he was arrested.", "38"),
        ("Dorian Fells, who was 28 at the time of the theft, was jailed.", "28"),
        ("Dorian Fells was just 18 when he first rang the bell.", "18"),
        ("Dorian Fells, who turns 29 in May, was there.", "29"),
        ("Lena Hartwick, who turned 18 in 1999, won the race.", "18"),
        ("Two 15-year-olds saw Dorian Fells run.", "15-year-olds"),
        ("The department said Wednesday that Dorian Fells was at home.", "Wednesday"),
        ("The fair opens on Monday.", "Monday"),
        ("The crash happened between 4 p.m. and 5 p.m. in Weir.", "4 p.m."),
        ("The crash happened between 4 p.m. and 5 p.m. in Weir.", "5 p.m."),
        ("Three people hurt in the crash were in hospital as of Monday.", "Monday"),
        ("Three people hurt in the crash were in hospital as of 3 p.m.", "3 p.m."),
        # How things stand on the day of the report, and which event has led to it.
        ("Lena Hartwick was in very serious condition Monday, after a crash near Hollin.", "Monday"),
        ("A yard in Tarn where a man was shot is shown Monday.", "Monday"),
        ("Nobody was in custody on Monday in the shooting.", "Monday"),
        ("By 6 a.m. the fire was out.", "6 a.m."),
        ("Lena Hartwick was away for six months.", "six months"),
        ("A man died on Monday after a crash.", "Monday"),
        ("A man hurt in a crash near Hollin died on Monday.", "Monday"),
        ("News of the shooting (May 3, 2024)", "May 3, 2024"),
        ("Ten people died in crashes from midday Saturday to Sunday.", "Sunday"),
        ("The father of five died.", "five"),
        ("Pupils were notified of the death of Dorian Fells, 14, on Monday.", "Monday"),
        ("The crash left no other injuries.", "no other injuries"),
        ("Two of the six stabbing victims have died.", "six stabbing victims"),
    ],
)
def test_a_claim_of_nobody_has_no_slot(text: str, words: str) -> None:
    assert slot_of(text, words) is None


@pytest.mark.parametrize(
    ("text", "words", "scope"),
    [
        ("In 2011, 31 people were killed in a similar crash.", "31 people", "an earlier event, 2011"),
        ("From 2009 to 2011, 31 people were killed in such crashes.", "31 people", "an earlier event"),
        ("In 2011, 31 people took part.", "31 people", "an earlier event"),
        ("Two of the dead were children, and 31 people were killed.", "31 people", ""),
    ],
)
def test_a_count_is_kept_apart_from_what_it_does_not_count(text: str, words: str, scope: str) -> None:
    slot = slot_of(text, words)

    assert slot is not None
    assert slot.scope == scope


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("A clerk was shot with a rifle on Monday.", ""),
        ("In 2019, a clerk was shot with a rifle.", "an earlier event"),
        ("Another robbery was in 2019. The clerk was shot with a rifle.", "an earlier event"),
        ("The shop opened in 2019.\nA clerk was shot with a rifle.", ""),
        ("The shop opened in 2019. A clerk was shot with a rifle on May 13, 2024.", ""),
        (f"The shop opened in 2019. {'It sells tea and much else. ' * 12}A clerk was shot with a rifle.", ""),
    ],
)
def test_a_weapon_told_of_behind_an_earlier_year_is_of_that_year(text: str, scope: str) -> None:
    slot = slot_of(text, "rifle")

    assert slot is not None
    assert slot.scope == scope


@pytest.mark.parametrize(
    "text",
    [
        "Lena Hartwick, 62, won. The 41-year-old will rest.",
        "Lena Hartwick won. The 41-year-old and his horse will rest.",
        "Lena Hartwick won. The 41-year-old boat race will be held again.",
        "Lena Hartwick won. The 41-year-old boy will rest.",
        "Lena Hartwick won. A man aged 41 was hurt. The club mourns. The 41-year-old will rest.",
        "Lena Hartwick won. The 41-year-old will rest. The 43-year-old will not.",
        "Lena Hartwick was charged with assault. The club mourns. The 41-year-old was taken to hospital.",
    ],
)
def test_an_age_is_of_nobody_named_where_the_description_may_be_of_another(text: str) -> None:
    slot = slot_of(text, "41-year-old")

    assert slot is None or slot.subjects != ("Lena Hartwick",)


@pytest.mark.parametrize(
    ("rest", "words", "slot"),
    [
        ("Prosecutors had asked for 15 years.", "15 years", Slot("prison term asked for", ("Dorian Fells",))),
        (
            "The charge carries a minimum of 10 years.",
            "a minimum of 10 years",
            Slot("shortest possible prison term", ("Dorian Fells",)),
        ),
        ("It was cold. Prosecutors had asked for 15 years.", "15 years", None),
        ("Prosecutors had asked for 15 years for Ida Calloway's brother.", "15 years", None),
    ],
)
def test_a_term_asked_for_is_that_of_the_one_sentenced_before(rest: str, words: str, slot: Slot | None) -> None:
    opening = "Ida Calloway, 41, sat in court all day.\n\nDorian Fells, 34, was sentenced to 12 years in prison."

    assert slot_of(f"{opening} {rest}", words) == slot


def test_a_headline_without_a_name_takes_the_person_of_the_text() -> None:
    slot = slot_of(
        "A court sentenced Otto Trent to 54 months in prison.", "three years", "Manager jailed for three years"
    )

    assert slot == Slot("prison term", ("Otto Trent",))


def test_boilerplate_claims_nothing_of_the_story() -> None:
    text = (
        "Dorian Fells, 34, was arrested on Monday, police said. "
        "He was taken to Hollin, where a judge will hear him.\n\n"
        "Most Read\n1 Storm kills 12 people in Weir\n2 Five injured in crash\nCopyright 2024 Hollin Echo"
    )

    stated = [c.text for c in claims([Article("a", "a.txt", text)]) if c.slot is not None and c.kind == "count"]

    assert stated == []


def test_a_count_joined_to_another_is_less_surely_the_whole() -> None:
    def sure(text: str, words: str) -> float:
        (found,) = (claim.confidence for claim in claims([Article("a", "a", text)]) if claim.text == words)
        return found

    alone = sure("Two men were hurt in the crash.", "Two men")
    joined = sure("Four women and two men were hurt in the crash.", "two men")

    assert joined < alone


@pytest.mark.parametrize(
    ("rest", "subjects"),
    [
        ("Ida Calloway, 58, was convicted of fraud in March.", ("Ida Calloway",)),
        ("Ida Calloway was convicted of fraud. Dorian Fells was convicted of theft.", None),
        ("Ida Calloway was convicted of fraud. Dorian Fells was sentenced to two years for theft.", ("Ida Calloway",)),
        ("Ida Calloway watched from the gallery.", None),
    ],
)
def test_a_term_of_nobody_in_the_lede_is_that_of_the_one_accused(rest: str, subjects: tuple[str, ...] | None) -> None:
    text = f"A treasurer was jailed for seven years on Friday, the court said in a short statement.\n\n{rest}\n"
    slot = slot_of(text, "seven years", title="Treasurer sent to prison")
    if subjects is None:
        assert slot is None
    else:
        assert slot == Slot("prison term", subjects)


def test_a_term_in_a_lede_that_names_somebody_is_not_that_of_the_one_accused() -> None:
    lede = "The court in Weir heard Ida Calloway. After seven years in prison, Captain Dorian Fells was put on a plane."
    slot = slot_of(f"{lede}\n\nCalloway was convicted of fraud in March.\n", "seven years", title="A day in court")
    assert slot is None


def test_who_a_lede_names_as_the_maker_or_the_owner_of_something_is_not_who_was_jailed() -> None:
    lede = "A dealer who sold chairs by Otto Trent in three towns was jailed on Friday for seven years, the court said."
    slot = slot_of(f"{lede}\n\nIda Calloway, 58, was convicted of fraud.\n", "seven years", title="Dealer jailed")
    assert slot == Slot("prison term", ("Ida Calloway",))


@pytest.mark.parametrize(
    ("told", "subjects"),
    [
        ("The former army officer was convicted of fraud and given seven years in prison.", ("Dorian Fells",)),
        ("The 58-year-old from Weir will spend seven years behind bars.", ("Dorian Fells",)),
        ("The court gave him seven years in prison.", ("Dorian Fells",)),
        ("The 29-year-old was given seven years in prison.", None),
        ("The detective was given seven years in prison.", None),
        ("The prime minister was given seven years in prison.", None),
        ("The driver of the getaway car was given seven years in prison.", None),
        ("The 58-year-old woman will spend seven years behind bars.", None),
        ("The 58-year-old captain will spend seven years behind bars.", ("Dorian Fells",)),
        ("The judge gave a clerk seven years in prison.", None),
        ("The prosecutor has sent men to prison for seven years.", None),
        ("The officers of the harbour were sent to prison for seven years.", None),
    ],
)
def test_a_term_of_him_who_is_described(told: str, subjects: tuple[str, ...] | None) -> None:
    text = f"Dorian Fells, 58, was arrested in May. For four months his case was heard in Weir.\n\n{told} Fells nodded."
    slot = slot_of(text, "seven years")

    assert (None if slot is None else slot.subjects) == subjects


def test_no_victim_is_sentenced_by_a_description() -> None:
    text = "Ida Calloway, 41, was killed by a soldier.\n\nThe soldier was given twelve years in prison."

    assert slot_of(f"{text} Calloway had two sons.", "twelve years") is None


def test_an_age_behind_its_year_is_the_age_of_then() -> None:
    def slots(text: str) -> list[Slot | None]:
        return [claim.slot for claim in claims([Article("a", "a.txt", text)]) if claim.kind == "age"]

    assert slots("Ida Calloway sails. In 2006, aged 23, she won gold.") == [None]
    assert slots("Ida Calloway, aged 23, won gold.") != [None]


def test_an_age_beside_a_year_may_be_the_age_of_then_where_no_day_is_known() -> None:
    def sure(text: str, published: str | None) -> float:
        article = Article("a", "a.txt", text, published=published)
        return next(claim.confidence for claim in claims([article]) if claim.kind == "age")

    then, now = "Ida Calloway, 58, told a paper so in 2006.", "Ida Calloway, 58, told a paper so."

    assert sure(then, None) == sure(now, None) / 2
    assert sure(then, "2006-05-15") == sure(now, "2006-05-15")
