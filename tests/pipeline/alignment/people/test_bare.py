"""Names that stand alone and are a slip away from a name of somebody in the story."""

from __future__ import annotations

import pytest

from crosscheck.model import Agreement, Article
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract


def told(*texts: str) -> list[tuple[str, ...]]:
    articles = [Article(str(number), str(number), text) for number, text in enumerate(texts)]
    facts = [fact for fact in align(extract(articles)) if fact.slot.scope == "alone"]
    assert all(fact.agreement is Agreement.VARIANT for fact in facts)
    return [tuple(claim.text for claim in fact.claims) for fact in facts]


def test_a_given_name_with_two_letters_exchanged() -> None:
    page = "“We heard nothing,” said neighbor Daphne Torvik. Dahpne owns the land across the road."

    assert told(page) == [("Dahpne", "Daphne")]


def test_an_s_too_many_behind_an_s() -> None:
    page = "“We heard nothing,” said Daphne Torvis. A neighbor of Torviss owns the land."

    assert told(page) == [("Torviss", "Torvis")]


@pytest.mark.parametrize(
    ("family", "bare", "is_slip"),
    # Two letters exchanged, in a name or in a word that people are called by too; a plain word, and another letter;
    # another vowel in a rare name, but for one that tells a brother from a sister.
    [
        ("Kalr", "Karl", True),
        ("Rubny", "Ruby", False),
        ("Rbuy", "Ruby", True),
        ("Dael", "Dale", False),
        ("Brain", "Brian", False),
        ("Kalley", "Kelly", False),
        ("Corl", "Carl", True),
        ("Tylo", "Tyla", False),
    ],
)
def test_a_short_or_common_name_a_slip_apart(family: str, bare: str, *, is_slip: bool) -> None:
    page = f"Officer Jo {family} was hurt. {family} left. A lawyer said that {bare} had a dog with him."

    assert told(page) == ([(bare, family)] if is_slip else [])


def test_of_a_team_sheet_nobody_is_a_slip_of_the_article_s_own_name() -> None:
    page = "Officer Jo Kalr was hurt. Kalr left. The boat had {}."

    assert told(page.format("Karl and a dog")) == [("Karl", "Kalr")]
    assert told(page.format("Torvik, Karl, Orde and Brenner")) == []


def test_an_o_that_is_left_out() -> None:
    page = "Tess O'Torvik, 41, spoke on Monday. O’Torvik left. Torvik demanded a report, he said."

    assert told(page) == [("Torvik", "O'Torvik")]
    assert told("Tess Otorvik, 41, spoke on Monday. Torvik demanded a report, he said.") == []
    assert told(f"{page} The town of Torvik is not far.") == []
    assert told(page, "Jo Torvik, a neighbour, spoke on Monday.") == []


def test_a_word_that_hardly_anybody_prints_is_a_slip_too() -> None:
    assert told("John Barrett, 41, fled. Barret fled to the court.") == [("Barret", "Barrett")]
    assert told("John Parrott, 41, fled. Parrot cages fell in the court, he said.") == []


def test_a_family_name_that_only_another_article_has() -> None:
    pages = "The barn burnt, said Sgt. Quenbrooke with the county police.", "Sgt. Ann Quenbrook saw the barn burn."

    assert told(*pages) == [("Quenbrooke", "Quenbrook")]


@pytest.mark.parametrize(
    "pages",
    [
        # The plural of a family, a word of a longer name, capitals, and a name that begins otherwise.
        ["Ann Quenbrook left. The Quenbrooks had lived there for years."],
        ["Ann Quenbrook left. The Quenbrooks had come.", "Ann Quenbrooke left, she said. Ann Quenbrooke was ill."],
        ["Ann Quenbrook left. Torvik Quenbruck Bakery shut. Quenbruck was full, she said."],
        ["Ann Quenbrook left. The sign said QUENBRUCK in red."],
        ["Ann Quenbrook left. Glenbrook was full, she said."],
        # Two names that people bear and that sound apart, and one that everybody knows.
        ["Marlon Torvik left on Monday. Marion said that he had been ill."],
        # Father and son.
        ["Marlen Torvik and his son, Marlyn, were hurt. Marlyn said he was well."],
        # A short name that only another article has.
        ["Pimel said that the barn burnt.", "Sgt. Ann Pinel saw the barn burn."],
    ],
)
def test_another_name(pages: list[str]) -> None:
    assert told(*pages) == []


def test_what_is_told_already() -> None:
    pages = "Envoy Ilan Barzelay met the mayor. Barzelay left early. A driver had waited for Barzelai.", "It rained."

    assert told(*pages) == []


CHIEF = "Oriana Pinelle, who heads the harbour department, ordered the beaches closed."


def test_a_short_name_in_the_company_that_the_full_one_keeps() -> None:
    assert told(CHIEF, "Ms Pinella, the harbour chief, said the beaches would stay closed.") == [("Pinella", "Pinelle")]


@pytest.mark.parametrize(
    "other", ["Ms Pinella, a singer, bought a house in Felton.", "Ms Pinetti, the harbour chief, closed the beaches."]
)
def test_a_short_name_in_another_company(other: str) -> None:
    assert told(CHIEF, other) == []


COACH = "Coach Liam Torling was glad. “It was hard,” Torling added. "


@pytest.mark.parametrize(
    ("page", "sides"),
    [
        # A speaker whom nobody introduced, by a name that people bear, or a word.
        ("Police Chief Ann Carlow shut the pier. Carlow left. Carlos said two were held.", ("Carlos", "Carlow")),
        ("Dana Fields, 40, ran the mill. Fields left. Field said the mill would open.", ("Field", "Fields")),
        # A given name by ear.
        ("Kaitlyn Torling, 9, sang. “Katelyn loved the sea,” her teacher said.", ("Katelyn", "Kaitlyn")),
        ("Merik Torling, 9, sang. We heard how Meric loved the sea.", ("Meric", "Merik")),
        # Whoever is named in full and never by that name alone.
        (
            "Judge Robert Wilsson sat. Wilson heard them. Wilson then left. It was late for Wilson.",
            ("Wilson", "Wilsson"),
        ),
    ],
)
def test_whom_nobody_introduced(page: str, sides: tuple[str, str]) -> None:
    assert [{*words} for words in told(page)] == [{*sides}]


@pytest.mark.parametrize(
    "page",
    [
        # He does not speak, speaks thrice, is introduced elsewhere, or with others of the family.
        COACH + "It rained on Torking.",
        COACH + "Torking said no. Torking said yes. Torking said no.",
        COACH + "Torking said that it rained. Ann Torking waved.",
        COACH + "The Torlings said that it rained. Torlings said so.",
        # A word of who it is: kin, a rank, an article, a list.
        "Kaitlyn Torling, 9, sang. Her sister Katelyn loved the sea.",
        "Kaitlyn Torling, 9, sang. She and Katelyn loved the sea.",
        "Kaitlyn Torling, 9, sang. Her grandparents, Katelyn and Ned, did not.",
        "Eric Torling, 9, sang. Storm Erik was over.",
        "Sara Torling, 9, sang. Her dog Sarah sang, too.",
        "Sara Torling, 9, sang. A nurse named Sarah wept.",
        "Sara Torling, 9, sang. We saw that Sarah, her aunt, wept.",
        # A place, and somebody whom he meets.
        "Dana Weiss, 40, was shot on Monday. The bus from Weis was late.",
        "Eric Torling met Erik at noon. Eric Torling left.",
        # By ear no family name, and no cheer.
        "Officer Jo Karl sang. Karl left. It was said that Carl had a dog.",
        "Ruby Torling, 9, sang. The hall cried Ruuuuubyyy.",
    ],
)
def test_another_whom_nobody_introduced(page: str) -> None:
    assert told(page) == []


@pytest.mark.parametrize(
    ("page", "slips"),
    [
        ("Chief Dana Field spoke. Field said it burned. Fields said that all was well.", [("Fields", "Field")]),
        ("Coach Ned Weaver spoke. Weaver said he was tired. Weavers told us that it rained.", [("Weavers", "Weaver")]),
        # A family; what nobody said; whose bearer says nothing; and who speaks twice.
        ("Chief Dana Field spoke. Field said it burned. The Fields said that all was well.", []),
        ("Chief Dana Field spoke. Field said it burned. Guests of Fields left.", []),
        ("Chief Dana Field spoke. Fields said that all was well.", []),
        ("Chief Dana Field spoke. Field said it burned. Fields said so. Fields said no.", []),
        ("Jo Fields met Dana Field. Field said it burned. Fields said that all was well.", []),
    ],
)
def test_the_plural_of_a_speaker_speaks_once(page: str, slips: list[tuple[str, ...]]) -> None:
    assert told(page) == slips
