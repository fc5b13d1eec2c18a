"""Figures: numbers of two articles, matched by the words around them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from crosscheck.model import Agreement, Article, Fact, Slot
from crosscheck.pipeline.alignment.numbers.figures import told_alike
from crosscheck.pipeline.alignment.numbers.keyed import sides_by_key
from crosscheck.pipeline.extract import Reading, extract

DAY = "2024-05-14"


def matched(*texts: str, days: tuple[str | None, str | None] = (DAY, DAY)) -> list[list[str]]:
    articles = [Article(str(number), str(number), text, published=days[number]) for number, text in enumerate(texts)]
    return [
        [claim.text for claim, _ in claims]
        for claims in told_alike(extract(articles), [0] * len(articles), ()).values()
    ]


def sure(*texts: str, days: tuple[str | None, str | None] = (DAY, DAY)) -> float:
    articles = [Article(str(number), str(number), text, published=days[number]) for number, text in enumerate(texts)]
    return max(
        (
            claim.confidence
            for claims in told_alike(extract(articles), [0] * len(articles), ()).values()
            for claim, _ in claims
        ),
        default=0,
    )


@pytest.mark.parametrize(
    ("one", "other", "numbers"),
    [
        (
            "The council will close 112 libraries to save money.",
            "To save money 121 libraries will be closed by the council.",
            ["112 libraries", "121 libraries"],
        ),
        (
            "The brewery owes its lenders 4.2 million euros for the copper kettles.",
            "For the copper kettles the brewery owes lenders 42 million euros.",
            ["4.2 million euros", "42 million euros"],
        ),
        (
            "Sales of tractors fell by 12 percent in the spring quarter.",
            "In the spring quarter, turnover with tractors declined 21 per cent.",
            ["12 percent", "21 per cent"],
        ),
        (
            "The canoe was found 14 miles below the weir at Tarn.",
            "The canoe lay 41 miles below the weir at Tarn.",
            ["14 miles", "41 miles"],
        ),
        (
            "The canoe was found 14 miles below the weir at Tarn.",
            "The canoe lay 14 kilometres below the weir at Tarn.",
            ["14 miles", "14 kilometres"],
        ),
        (
            "The canoe club paid 400,000 francs for boats on the Tarn.",
            "The canoe club paid 200,000 francs for boats on the Tarn.",
            ["400,000 francs", "200,000 francs"],
        ),
        (
            "The skipper had a blood level of 0.12 percent at the quay in Tarn.",
            "At the quay in Tarn the skipper had a blood level of 0.82 percent.",
            ["0.12 percent", "0.82 percent"],
        ),
        (
            "The levy on sugar runs for eight years under the bill.",
            "Under the bill, the sugar levy runs for ten years.",
            ["eight years", "ten years"],
        ),
        (
            "Hollin Rovers beat Tarn Town 2-1 in the cup tie.",
            "Rovers won the cup tie against Tarn Town 3-1.",
            ["2-1", "3-1"],
        ),
        (
            "The dam is to hold 1.5 billion litres, a fund will pay for its sluices.",
            "The dam with its sluices, for which a fund will pay, is to hold 5.1 billion litres.",
            ["1.5 billion litres", "5.1 billion litres"],
        ),
    ],
    ids=[
        "count",
        "money",
        "percent",
        "quantity",
        "another unit",
        "one key",
        "one key of a share",
        "duration",
        "score",
        "changed about",
    ],
)
def test_one_thing_in_two_numbers(one: str, other: str, numbers: list[str]) -> None:
    assert matched(one, other) == [numbers]


@pytest.mark.parametrize(
    "other",
    [
        "About 110 libraries will be closed by the council to save money.",
        "Of 121 libraries, 112 will be closed by the council to save money.",
        "To save money, the council will close another 121 libraries.",
        "To save money, 121 of the libraries will be closed by the council.",
        "To save money, the council will close 121 swimming pools.",
        "A wall of 121 bricks fell at the harbour.",
    ],
    ids=["hedge", "both numbers", "another", "a part", "another noun", "other words"],
)
def test_nothing_to_set_side_by_side(other: str) -> None:
    assert matched("The council will close 112 libraries to save money.", other) == []


def test_the_siege_and_the_closure_after_it_are_two_lengths() -> None:
    siege = "The siege at the bank in Hollin lasted 14 hours."

    assert matched(siege, "The siege at the bank in Hollin lasted nine hours.") == [["14 hours", "nine hours"]]
    assert matched(siege, "After the siege in Hollin the street at the bank was closed for nine hours.") == []


def test_the_dead_are_not_those_in_hospital() -> None:
    other = "Minister Otto Trent said 18 people were in hospital in Tarn after the fire."
    assert matched("Minister Otto Trent said 80 people were killed in the fire in Tarn.", other) == []
    assert matched("Minister Otto Trent said 80 people were in hospital in Tarn.", other) == [
        ["80 people", "18 people"]
    ]


def test_a_number_is_matched_to_its_nearest_only() -> None:
    one = "The bridge took 24 welders to mend. The tunnel took 31 masons to dig."
    other = "To mend the bridge took 29 welders. To dig the tunnel took 31 masons."

    assert matched(one, other) == [["24 welders", "29 welders"]]


def test_a_number_that_both_have_stands_in_no_others_way() -> None:
    one = "Growth is forecast at 0.8 percent this year and 1.9 percent next year by the bank."
    other = "The bank forecasts growth of 0.6 percent this year, and next year one of 1.9 percent."

    assert matched(one, other) == [["0.8 percent", "0.6 percent"]]


def test_what_is_doubtfully_of_one_thing_is_told_again_where_the_words_are_the_same() -> None:
    texts = (
        "After the flood in the harbour six sailors died in Tarn hospital, director Joan Tessel said.",
        "After the flood in the harbour nine sailors died in Tarn hospital, said director Joan Tessel.",
    )
    readings = extract([Article(str(number), str(number), text, published=DAY) for number, text in enumerate(texts)])
    claims = [next(claim for claim in reading.claims if claim.kind == "count") for reading in readings]
    sure, doubtful = (
        Fact(Slot("killed"), "count", tuple(replace(c, confidence=s) for c in claims), Agreement.CONFLICTING)
        for s in (0.8, 0.4)
    )
    assert len(told_alike(readings, [0, 0], [doubtful])) == 1
    assert told_alike(readings, [0, 0], [sure]) == {}


def test_the_seats_of_two_parties_are_two_numbers() -> None:
    texts = (
        "In Sunday's count at Weir the Reed Party won 54 seats in the chamber, clerk Joan Tessel said.",
        "In Sunday's count at Weir the Heath Party won 31 seats in the chamber, clerk Joan Tessel said.",
    )
    readings = extract([Article(str(number), str(number), text, published=DAY) for number, text in enumerate(texts)])

    assert told_alike(readings, [0, 0], []) != {}
    assert told_alike(readings, [0, 0], [], sides_by_key(readings, [0, 0], {})) == {}


def test_a_vote_is_known_by_the_side_that_both_tell() -> None:
    told = [
        told_alike(extract([Article(str(n), str(n), text, published=DAY) for n, text in enumerate(texts)]), [0, 0], [])
        for texts in (
            ("The chamber passed the bill 54-41.", "The bill passed the chamber on a 57-41 vote."),
            ("The chamber passed the bill 4-1.", "The bill passed the chamber on a 3-1 vote."),
        )
    ]
    least = [min((claim.confidence for claims in facts.values() for claim, _ in claims), default=0) for facts in told]

    assert least[0] > least[1]


def test_two_numbers_of_two_articles_are_told_to_disagree_once() -> None:
    texts = (
        "Six drowned. After the flood in the harbour six sailors died in Tarn hospital, director Joan Tessel said.",
        "Nine drowned. After the flood in the harbour nine sailors died in Tarn hospital, said director Joan Tessel.",
    )
    readings = extract([Article(str(number), str(number), text, published=DAY) for number, text in enumerate(texts)])
    openings = [next(claim for claim in reading.claims if claim.kind == "count") for reading in readings]
    toll = Fact(Slot("toll"), "count", tuple(openings), Agreement.CONFLICTING)

    assert [claim.text for claim in openings] == ["Six", "Nine"]
    assert told_alike(readings, [0, 0], []) != {}
    assert told_alike(readings, [0, 0], [toll]) == {}


def test_another_day_makes_it_less_sure_and_another_week_undoes_it() -> None:
    texts = (
        "The canoe club paid 400,000 francs for boats on the Tarn.",
        "The canoe club paid 290,000 francs for boats on the Tarn.",
    )

    assert sure(*texts) > sure(*texts, days=(DAY, "2024-05-15")) > sure(*texts, days=(DAY, "2024-05-24")) == 0


@pytest.mark.parametrize(
    ("length", "other", "told"),
    [("nine days", "a week", False), ("nine days", "seven days", True), ("nine days", "a month", False)],
)
def test_a_week_is_round(length: str, other: str, *, told: bool) -> None:
    texts = [f"The old miller died {time} after the fall from the weir at Tarn." for time in (length, other)]

    assert (sure(*texts) > 0) == told


def test_sentences_about_two_people_are_less_alike() -> None:
    one = "The baker Joan Tessel has worked at the harbour mill for 30 years."
    same = "The baker Joan Tessel has worked at the harbour mill for 37 years."
    other = "The miller Otto Trent has worked at the harbour mill for 37 years."

    assert sure(one, same) > sure(one, other)


def test_an_amount_that_is_converted_is_less_surely_another() -> None:
    texts = [
        f"The rector was fined 30,000 {of} for the kettles of the old brewery in Tarn." for of in
        ("euros ($33,100)", "euros (about $36,900)", "dollars, of $33,100", "dollars, of $36,900")
    ]  # fmt: skip
    assert sure(texts[0], texts[1]) < sure(texts[2], texts[3])


def test_what_every_event_has_one_of_is_surer() -> None:
    turnout = sure("The turnout was 71 percent, officials said.", "The turnout, 64 percent, pleased all officials.")
    support = sure("The support was 71 percent, officials said.", "The support, 64 percent, pleased all officials.")

    assert turnout > support


def test_a_slip_is_no_growth_from_day_to_day() -> None:
    texts = (
        "The canoe club paid 410,000 francs for boats on the Tarn.",
        "The canoe club paid 140,000 francs for boats on the Tarn.",
    )

    assert sure(*texts) == sure(*texts, days=(DAY, "2024-05-15")) > sure(*texts, days=(DAY, "2024-05-24")) == 0


def test_one_finding_for_all_articles() -> None:
    articles = [
        Article(name, name, f"The council will close {number} libraries to save money.", published=DAY)
        for name, number in (("a", 112), ("b", 121), ("c", 112))
    ]

    assert [len(claims) for claims in told_alike(extract(articles), [0] * len(articles), ()).values()] == [3]


def test_a_table_is_left_alone() -> None:
    rows = " ".join(f"Ward {n} has {n + 100} voters." for n in range(200))

    assert matched(f"{rows} The council will close 112 libraries.", "The council will close 121 libraries.") == []


def test_a_sentence_as_long_as_a_page_is_read_in_linear_time(growth: Callable[..., float]) -> None:
    def made(times: int) -> tuple[Reading, ...]:
        text = "the ferry took 12 crates and " * times
        return extract([Article("a", "a", text), Article("b", "b", text)])

    assert growth(made, lambda readings: told_alike(readings, [0, 0], ()), first=400, largest=400) < 3


def test_the_time_left_is_another_one_on_another_day() -> None:
    texts = ("Four days until the ferry licence expires, Tarn wants a new one.",
             "With three days until the ferry licence expires, Tarn has no new one.")  # fmt: skip
    assert matched(*texts) == [["Four days", "three days"]]
    assert matched(*texts, days=(DAY, "2024-05-15")) == []


def test_whose_share_it_is_is_not_told_beside_a_rival() -> None:
    one = "Joan Tessel won the harbour vote with 56 percent of the ballots."
    assert matched(one, "Joan Tessel took 52 percent of the ballots in the harbour vote.")
    assert matched(one, "The rival of Joan Tessel took 52 percent of the ballots in the harbour vote.") == []


def test_what_changes_as_the_game_or_the_market_goes_on_is_less_surely_one() -> None:
    lead = "Otto Trent of the Tarn yard leads the harbour regatta by {} points over keeper Joan Tessel."
    assert matched(lead.format(14), lead.format(19)) == []
    fell = "Tarn harbour {} plunged {} percent on Monday after the keepers' walkout."
    shares = sure(fell.format("shares", "5.4"), fell.format("shares", "3.9"))
    assert shares < 0.69 < sure(fell.format("exports", "5.4"), fell.format("exports", "3.9"))


def test_all_that_there_are_may_be_told_of_with_the() -> None:
    texts = "Most of the {} boats in the Tarn regatta are rowed by harbour keepers."
    assert matched(texts.format(161), texts.format(167)) == [["161 boats", "167 boats"]]
    assert matched(texts.format("four"), texts.format("five")) == []


def test_names_beside_two_numbers_part_them_less_the_more_words_they_share() -> None:
    one = "Most of the 161 keepers, all of them ferrymen from harbour towns, were chosen by lot, the Tarn Board said."
    two = "Most of the 167 keepers, all of them ferrymen from harbour towns, were chosen by lot, Joan Tessel said."
    few = "Joan Tessel said that 167 keepers struck."
    assert sure(one, two) > 0.69 > sure(one, few)


def test_what_comes_on_top_is_set_beside_its_like() -> None:
    one = "Crews at the salt mill called in an additional six pumps when they arrived."
    assert matched(one, "When they arrived at the salt mill, crews called in a further four pumps.") == [
        ["six pumps", "four pumps"]
    ]
    assert matched(one, "When they arrived at the salt mill, crews called in four pumps.") == []


def test_two_stretches_of_one_thing_are_less_surely_one() -> None:
    one = "The keeper Joan Tessel missed four rehearsals at the harbour choir."
    so_far = sure(one, "The keeper Joan Tessel missed six rehearsals at the harbour choir.")
    to_come = sure(one, "The keeper Joan Tessel missed six final rehearsals at the harbour choir.")
    assert to_come < so_far


@pytest.mark.parametrize(
    ("one", "alike", "apart"),
    [
        (
            "Keepers at the lock gave the barge a 25-minute lesson in mooring.",
            "Keepers at the lock gave the barge a 20-minute lesson in mooring.",
            "Keepers at the lock gave the barge a lesson in mooring for 20 minutes.",
        ),
        (
            "The ferry sank seven days after the captain left Tarn.",
            "The ferry sank eight days after the captain left Tarn.",
            "The ferry sank when for eight days the captain had left Tarn.",
        ),
        (
            "Police said he killed five members of the Orrin family at the farm.",
            "Police said he killed six members of the Orrin family at the farm.",
            "Police said he killed six members of the Orrin family at the farm, himself among them.",
        ),
        (
            "The lifeboat guild has 300 keepers at work in 80 harbours.",
            "The lifeboat guild has 300 keepers at work in 90 harbours.",
            "The lifeboat guild has 300 keepers at work from 90 harbours.",
        ),
        (
            "The barge took 42 passengers past the flooded lock.",
            "The barge took 46 passengers past the flooded lock.",
            "The barge took 46 passengers and crew past the flooded lock.",
        ),
    ],
    ids=["borne by a noun", "between two events", "the doer among the dead", "two roles", "two sorts together"],
)
def test_two_ways_to_measure_are_less_sure(one: str, alike: str, apart: str) -> None:
    assert 0 < sure(one, apart) < sure(one, alike)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The canoe club paid 400,000 francs for boats on the Tarn.",
         "The canoe club paid 190,000 francs for boats on the Tarn."),
        ("The batter hit .214 for the Harriers with nine homers in May.",
         "The batter hit .241 for the Harriers with nine homers overall."),
    ],
    ids=["twice as much", "averages"],
)  # fmt: skip
def test_what_no_slip_explains_is_no_match(one: str, other: str) -> None:
    assert matched(one, other) == []
