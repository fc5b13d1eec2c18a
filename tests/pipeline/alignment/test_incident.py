"""The incident of a story: its name, its day, and what is told of another."""

from __future__ import annotations

from crosscheck.model import Agreement, Article, Fact
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract


def facts(*texts: str, published: str | None = "2024-05-15") -> dict[tuple[str, str], Fact]:
    articles = [Article(str(number), str(number), text, published=published) for number, text in enumerate(texts)]
    return {(fact.kind, fact.slot.attribute): fact for fact in align(extract(articles))}


def test_what_happened_is_the_incident_of_the_story() -> None:
    told = facts("The crash happened at 4 p.m. Monday.", "A bus overturned. It happened at 5 p.m. Monday.")

    assert len(told["time", "time of the crash"].claims) == 2
    assert ("time", "time of the incident") not in told


def test_an_attack_is_the_shooting_that_others_call_it() -> None:
    told = facts("The shooting took place at 4 p.m. Monday.", "The attack took place at 5 p.m. Monday.")

    assert told["time", "time of the shooting"].agreement is Agreement.CONFLICTING


def test_a_clock_time_says_its_day_too() -> None:
    told = facts("Dorian Fells was arrested at 10 p.m. Sunday.", "Dorian Fells was arrested on Tuesday.")

    assert told["date", "day of the arrest"].agreement is Agreement.CONFLICTING


def test_a_call_to_the_incident_says_the_day_of_it() -> None:
    crash = "The crash happened on Sunday."
    told = facts(crash, "Troopers responded to a crash at 10 p.m. Tuesday.")
    found = facts(crash, "Troopers were called at 10 p.m. Tuesday and found two men hurt in a crash.")

    assert told["date", "day of the crash"].agreement is Agreement.CONFLICTING
    assert found["date", "day of the crash"].agreement is Agreement.SAME


def test_a_part_of_a_day_says_its_day_without_a_date_of_publication_too() -> None:
    morning = facts("The crash happened on Monday morning.", "The crash happened on Friday morning.", published=None)
    midnight = facts("The crash happened late on Monday.", "The crash happened early Tuesday morning.", published=None)

    assert morning["date", "day of the crash"].agreement is Agreement.CONFLICTING
    assert midnight["date", "day of the crash"].agreement is Agreement.SAME


def test_a_night_is_of_two_days() -> None:
    told = facts("The crash happened at 1 a.m. Monday.", "The crash happened on Sunday night.")

    assert told["date", "day of the crash"].agreement is Agreement.COMPATIBLE


def test_an_event_that_no_other_article_knows_is_less_surely_the_same() -> None:
    one = "The crash at Hollin Bridge happened on Monday."
    known = facts(one, "The crash at Hollin Bridge happened on Tuesday.")["date", "day of the crash"]
    strange = facts(one, "The crash in Weir near Tarn Mill happened on Tuesday.")["date", "day of the crash"]

    assert min(claim.confidence for claim in known.claims) > min(claim.confidence for claim in strange.claims)


def test_two_nights_are_two_though_they_share_a_day() -> None:
    told = facts("The crash happened on Monday night.", "The crash happened on Sunday night.")
    same = facts("The crash happened on Monday night.", "The crash happened at 1 a.m. Tuesday.")

    assert told["date", "day of the crash"].agreement is Agreement.CONFLICTING
    assert same["date", "day of the crash"].agreement is Agreement.COMPATIBLE


def test_a_third_article_that_knows_both_makes_them_one_event() -> None:
    one = "The crash at Hollin Bridge happened on Monday."
    other = "The crash in Weir near Tarn Mill happened on Tuesday."
    third = "Tarn Mill in Weir lies beside Hollin Bridge, where two buses crashed."
    apart, joined = (facts(*told)["date", "day of the crash"] for told in ((one, other), (one, other, third)))

    assert min(claim.confidence for claim in apart.claims) < min(claim.confidence for claim in joined.claims)


def test_a_toll_of_an_event_that_no_other_article_knows_is_less_sure() -> None:
    one = "Four people were wounded at Hollin Bridge."
    known = facts(one, "Two people were wounded at Hollin Bridge.")["count", "injured"]
    strange = facts(one, "Two people were wounded in Weir near Tarn Mill.")["count", "injured"]

    assert min(claim.confidence for claim in known.claims) > min(claim.confidence for claim in strange.claims)
