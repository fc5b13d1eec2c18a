"""The hour at which something happened: at one address, or as the one incident of a day."""

from __future__ import annotations

import pytest

from crosscheck.model import Agreement, Article
from crosscheck.pipeline.align import align
from crosscheck.pipeline.alignment.days.scenes import scenes
from crosscheck.pipeline.alignment.matters import matters
from crosscheck.pipeline.extract import extract

DISCHARGED = "The gun went off about 3 p.m. Monday in the 400 block of Marsh Lane."


def told(*texts: str) -> list[tuple[str, list[str]]]:
    readings = extract([Article(str(n), str(n), text, published="2024-05-15") for n, text in enumerate(texts)])
    found = scenes(readings, matters(readings), ())
    return [(slot.scope, [claim.text for claim, _ in claims]) for slot, claims in found]


@pytest.mark.parametrize(
    ("other", "hour"),
    [
        ("The shooting took place about 5 p.m. Monday at Marsh Lane and Tarn Street.", "about 5 p.m. Monday"),
        ("Two boys fought at 1:30 p.m. at 412 Marsh Lane before one drew a gun.", "1:30 p.m."),
        ("Police were called to Marsh Lane at 4:40 p.m. after a shot was heard.", "4:40 p.m."),
        ("Police were called to Marsh Lane at 2:20 p.m. after a shot was heard.", "2:20 p.m."),
    ],
)
def test_two_hours_at_one_address(other: str, hour: str) -> None:
    assert told(DISCHARGED, other) == [("marsh", ["about 3 p.m. Monday", hour])]


@pytest.mark.parametrize(
    "other",
    [
        "The shooting took place about 5 p.m. Monday at Quay Road and Tarn Street.",
        "The shooting took place about 3:20 p.m. Monday at Marsh Lane and Tarn Street.",
        "Police were called to Marsh Lane at 3:50 p.m. after a shot was heard.",
        "Neighbours met at 8 p.m. on Marsh Lane where the shooting took place.",
        "A boy of 12 was arrested at 4:30 p.m. on Marsh Lane.",
        "Marsh Lane was closed until 5 p.m. after the shooting.",
        "The shooting took place about 3 p.m. on Marsh Lane. A second one followed at 5 p.m. on Marsh Lane.",
    ],
)
def test_hours_that_are_no_two_of_one_scene(other: str) -> None:
    assert told(DISCHARGED, other) == []


SHOT = "Two boys were shot in a yard in Varn about 7 p.m. Monday, police said."


@pytest.mark.parametrize(
    ("other", "hour"),
    [
        ("The shooting in Varn happened about 9 p.m. Monday.", "about 9 p.m. Monday"),
        ("It happened in Varn around 8 p.m. Monday.", "around 8 p.m. Monday"),
        ("It happened in Varn around 7:30 p.m. Monday.", "around 7:30 p.m. Monday"),
        # Nobody calls before it is done, be it a quarter of an hour.
        ("A neighbour in Varn called 911 at 6:15 p.m. Monday.", "6:15 p.m. Monday"),
        ("A neighbour in Varn called 911 about 6:45 p.m. Monday.", "about 6:45 p.m. Monday"),
        ("Officers were called to a yard in Varn just after 6:40 p.m. Monday.", "6:40 p.m. Monday"),
        ("Officers in Varn were called at 6:45 p.m. Monday by reports of a boy being shot.", "6:45 p.m. Monday"),
        ("It happened in Varn at 7:25 p.m. Monday.", "7:25 p.m. Monday"),
        ("Gunfire was reported in Varn at 9:15 p.m. Monday.", "9:15 p.m. Monday"),
        ("A neighbour in Varn called 911 at 10 p.m. Monday.", "10 p.m. Monday"),
        ("A brawl broke out in Varn at 6 p.m. Monday, police said.", "6 p.m. Monday"),
        ("A man came up to two boys in Varn at 8:30 p.m. Monday and shot them.", "8:30 p.m. Monday"),
        ("Two boys stood in Marsh Lane in Varn at 8:30 p.m. Monday when a car came.", "8:30 p.m. Monday"),
        # Far apart, but both told of the shooting itself.
        ("The shooting in Varn happened at 7:15 a.m. Monday.", "7:15 a.m. Monday"),
        ("A man came up to two boys in Varn at 7:15 a.m. Monday and shot them.", "7:15 a.m. Monday"),
    ],
)
def test_two_hours_of_the_one_incident_of_a_day(other: str, hour: str) -> None:
    assert told(SHOT, other) == [("2024-05-13", ["about 7 p.m. Monday", hour])]


@pytest.mark.parametrize(
    "other",
    [
        "The shooting in Varn happened about 7:20 p.m. Monday.",
        "The shooting in Varn happened at 7:24 p.m. Monday.",
        "The shooting in Varn happened about 9 p.m. Sunday.",
        "A neighbour in Varn called 911 at 7:45 p.m. Monday.",
        "A neighbour in Varn called 911 about 6:55 p.m. Monday.",
        "Officers were called to a yard in Varn shortly before 7 p.m. Monday.",
        # "About 7" may have been ten to.
        "A neighbour in Varn called 911 at 6:51 p.m. Monday.",
        "Officers were called to a quarrel about 6:45 p.m. Monday in Varn by a boy with a gun.",
        "A woman in Varn got the call at 9 p.m. Monday.",
        # Called for another reason, before anybody was hurt.
        "Officers were called to a fight in Varn at 6:20 p.m. Monday, and then saw two boys shot.",
        "Officers were called to a loud party in Varn at 6:20 p.m. Monday.",
        "Officers in Varn were alerted to a noise about 5:30 p.m. Monday.",
        "Officers in Varn were notified about 4 p.m. Monday that a boy was missing.",
        "Officers in Varn were called about a man with a gun at 6:20 p.m. Monday.",
        "A woman in Varn called 911 about 6:45 p.m. Monday and said he was at her door.",
        "A woman in Varn called 911 about 6:45 p.m. Monday because he would not leave.",
        "Officers in Varn got calls about a car without lights about 6:45 p.m. Monday.",
        "The second shooting in Varn happened about 9 p.m. Monday.",
        "The last of three shootings happened in Varn about 9 p.m. Monday.",
        "A vigil in Varn is scheduled for 9 p.m. Monday.",
        "Neighbours in Varn began cleaning the yard at 9 p.m. Monday.",
        "Shops in Varn were looted at 9 p.m. Monday.",
        "The crash in Varn happened about 9 p.m. Monday.",
        "The mayor of Varn said at 9 p.m. Monday that the shooting saddened her.",
        "A boy of Varn left his home in Marsh Lane at 8 a.m. Monday.",
        "It happened in Varn at 6:50 p.m. Monday. The shooting was the last. It happened at 9 p.m. Monday in a bar.",
        "Shots were fired in Varn at 1, 3 and 5 p.m. Monday. It happened at 9 p.m. Monday, and at 11 p.m. Monday.",
    ],
)
def test_hours_that_are_no_two_of_one_incident(other: str) -> None:
    assert told(SHOT, other) == []


def test_who_is_shot_when_police_have_come_is_shot_after_the_call() -> None:
    called = "A neighbour in Varn called 911 about 6:45 p.m. Monday."

    assert told("Two deputies were shot in a yard in Varn about 7 p.m. Monday.", called) != []
    assert told("Two deputies were shot about 7 p.m. Monday as they arrived at a yard in Varn.", called) == []
    assert told("A man was shot by a deputy in a yard in Varn about 7 p.m. Monday.", called) == []


def test_a_call_about_something_else_is_another_call() -> None:
    shot = "The shooting was reported around 4:50 p.m. Monday in Marsh Lane."

    assert told(shot, "Officers had a call around 4:30 p.m. Monday of two vandals in Marsh Lane.") == []
    assert told(shot, "Officers had a call around 4:30 p.m. Monday about the shooting in Marsh Lane.") != []


def test_who_calls_and_says_that_somebody_was_shot_calls_after_it() -> None:
    called = "Officers in Varn were called about 6:35 p.m. Monday by a neighbour who said"

    assert told(SHOT, f"{called} two boys had been shot.") != []
    assert told(SHOT, f"{called} they were at her door.") == []
    assert told(SHOT, f"{called} they were going to start shooting.") == []


def test_one_hour_has_two_sides() -> None:
    before = "Officers responded to a yard in Varn just before 7 p.m. Monday."
    after = "Two boys were shot in a yard in Varn just after 7 p.m. Monday, police said."

    assert told(after, before) != []
    assert told(after, before.replace("before", "after")) == []
    assert told(after.replace("after", "before"), before) == []
    assert told(SHOT, before) == []


CAPTION = "Police at the yard in Varn where two boys were shot about 9:10 p.m. Monday. (Photo: Ada Holm)\n\n"


@pytest.mark.parametrize(
    ("below", "hour"),
    [
        ("The boys were shot about 9:30 p.m. Monday, police said.", "about 9:30 p.m. Monday"),
        ("Officers were called to the yard about 10:15 p.m. Monday.", "about 10:15 p.m. Monday"),
        ("Officers were called to the yard about 8:50 p.m. Monday.", "about 8:50 p.m. Monday"),
    ],
)
def test_a_caption_has_another_hour_than_the_prose(below: str, hour: str) -> None:
    assert told(CAPTION + below) == [("2024-05-13", ["about 9:10 p.m. Monday", hour])]


@pytest.mark.parametrize(
    "below",
    [
        "The boys were shot about 9:15 p.m. Monday, police said.",
        "Officers were called to the yard about 9:30 p.m. Monday.",
        "The boys were shot about 9:10 p.m. Monday. A girl was shot there at 11:30 p.m. Monday.",
        "The boys were shot about 9:30 p.m. Sunday, police said.",
        "The boys were shot at 9:30 a.m. Monday, police said.",
        # No two hours of one day lie round the clock.
        "A girl was shot at 12:20 a.m. Monday.",
        "The boys were shot about 9:30 p.m. Monday. The second shooting happened about 11:30 p.m. Monday.",
        "UPDATE @ 10:30 p.m.: Two boys have been shot.",
        "A tram crashed about 9:30 p.m. Monday.",
    ],
)
def test_a_caption_and_prose_that_fit(below: str) -> None:
    assert told(CAPTION + below) == []


def test_a_caption_has_the_hour_of_its_picture() -> None:
    caption = "Officers stand at the scene of a shooting in Varn about 11:10 p.m. Monday. (Weir Herald)\n\n"

    assert told(caption + "Two boys were shot about 9:10 p.m. Monday, police said.") == []


def test_what_is_not_said_to_be_the_hour_of_the_deed_may_be_after_the_call() -> None:
    called = "A neighbour in Varn called 911 about 6:45 p.m. Monday."

    assert told("A van stood in Marsh Lane in Varn about 7 p.m. Monday.", called) == []


LEDE = "Two boys were shot Monday night in Varn, police said.\n\nTheir uncle drove them to a clinic in Hollin.\n\n"


@pytest.mark.parametrize("hour", ["about 3:20 p.m.", "about 5 p.m."])
def test_the_lede_has_another_part_of_the_day(hour: str) -> None:
    assert told(f"{LEDE}Officers were called to the yard {hour}") == [("2024-05-13", ["Monday night", hour])]


@pytest.mark.parametrize(
    "below",
    [
        # By another name of the hour, by the next day, and far apart, where the half of the day is another matter.
        "Officers were called to the yard about 5:40 p.m.",
        "Officers were called to the yard about 1:20 a.m. Tuesday.",
        "Officers were called to the yard about 9:20 a.m.",
        # Not all of it, not of the shooting, and of several.
        "Officers were called to the yard about 3:20 p.m. Shots were heard at 9 p.m.",
        "The crash of a tram happened about 3:20 p.m.",
        "Officers were called about 3:20 p.m. to another shooting.",
        "Officers were called to a quarrel in the yard about 3:20 p.m.",
        "Neighbours met about 3:20 p.m. to mourn.",
    ],
)
def test_the_lede_has_the_part_of_the_day_right(below: str) -> None:
    assert told(LEDE + below) == []


def test_who_looted_shops_far_into_the_article_did_it_later() -> None:
    opening = "Nobody in Varn could say what led to it. " * 30
    beside = "Masked men came to Marsh Lane in Varn at 9 p.m. Monday."

    assert told(SHOT, beside) == [("2024-05-13", ["about 7 p.m. Monday", "9 p.m. Monday"])]
    assert told(SHOT, opening + beside) == []


def test_of_two_hours_of_one_article_the_nearer_is_told() -> None:
    other = "A window broke in Varn at 4 p.m. Monday. The shooting in Varn happened at 9 p.m. Monday."
    twice = "The shooting in Varn happened at 9 p.m. Monday. Shots were heard in Varn at 4 a.m. Monday."

    assert told(SHOT, other) == told(SHOT, twice) == [("2024-05-13", ["about 7 p.m. Monday", "9 p.m. Monday"])]


def test_an_incident_at_two_streets_is_two() -> None:
    one = "Two boys were shot in Marsh Lane in Varn about 7 p.m. Monday, police said."

    assert told(one, "The shooting happened in Quay Road in Varn about 9 p.m. Monday.") == []
    assert told(one, "The shooting happened in a bar in Varn about 9 p.m. Monday.") != []


def test_far_apart_an_incident_is_known_by_its_place() -> None:
    other = "The shooting in {} happened at 7:15 a.m. Monday. Varn is quiet, the mayor said."

    assert told(SHOT, other.format("a yard in Varn")) != []
    assert told(SHOT, other.format("the Quay Bar in Hollin")) == []


def test_what_is_unsure_of_the_event_is_told_of_the_scene() -> None:
    texts = (SHOT, "Two boys were shot in a yard in Varn about 11 p.m. Monday, a spokesman said.")
    readings = extract([Article(str(n), str(n), text, published="2024-05-15") for n, text in enumerate(texts)])

    assert [
        (fact.slot.attribute, fact.confidence, [claim.confidence for claim in fact.claims])
        for fact in align(readings)
        if fact.kind == "time"
    ] == [("time of the incident", 1.0, [0.5, 0.5])]


def test_what_is_known_of_the_event_is_not_said_again() -> None:
    texts = [f"The shooting took place about {hour} p.m. Monday in the 400 block of Marsh Lane." for hour in (3, 5)]
    readings = extract([Article(str(n), str(n), text, published="2024-05-15") for n, text in enumerate(texts)])
    facts = align(readings)

    assert [fact.slot.attribute for fact in facts if fact.kind == "time"] == ["time of the shooting"]


@pytest.mark.parametrize(
    ("texts", "reason"),
    [
        ((SHOT, "A neighbour in Varn called 911 about 6:45 p.m. Monday."), "help was called before it happened"),
        ((LEDE + "Officers were called there about 3:20 p.m.",), "one article has it at two times of the day"),
    ],
)
def test_hours_that_fit_by_the_clock_are_apart_for_another_reason(texts: tuple[str, ...], reason: str) -> None:
    readings = extract([Article(str(n), str(n), text, published="2024-05-15") for n, text in enumerate(texts)])

    assert [
        (fact.agreement, fact.reason) for fact in align(readings) if fact.slot.attribute == "time of the incident"
    ] == [(Agreement.CONFLICTING, reason)]
