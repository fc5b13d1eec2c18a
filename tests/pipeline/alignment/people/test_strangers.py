"""Who is who without a name: the ages of one person in two articles, set side by side."""

from __future__ import annotations

import pytest

from crosscheck.model import Article, Severity
from crosscheck.pipeline import check
from crosscheck.pipeline.alignment.dossier import dossier
from crosscheck.pipeline.extract import extract
from crosscheck.ruleset import load_rules

RULES = [rule for rule in load_rules() if rule.id == "ages/age"]
HURT = "A {}-year-old boy was hurt when a bus hit a lamp post in Bern on Monday."
ABOVE = "The bus stopped at once on Monday.\n\nThe street was calm, a clerk said.\n\n"


def _loud(*texts: str) -> list[set[str]]:
    articles = [Article(str(n), str(n), text, published="2024-05-06") for n, text in enumerate(texts)]
    findings = check(articles, RULES).findings
    return [{side.claim.text for side in f.evidence} for f in findings if f.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    "texts",
    [
        (HURT.format(12), HURT.format(13)),
        (HURT.format(12), "The bus struck an 11-year-old boy in Bern."),
        ("A 31-year-old man was arrested after the fire.", "Officers arrested Ilan Barzel, 32, after the fire."),
        ("A 31-year-old man was arrested after the fire.", "Officers arrested Ilan Barzel, 38, after the fire."),
        (HURT.format(12), HURT.format(15)),
        (HURT.format(12), HURT.format(21)),
        (HURT.format(12), f"{HURT.format(15)} A 14-year-old boy was arrested."),
        (
            "A 29-year-old suspect was arrested after the fire.",
            "Officers arrested Ilan Barzel, 38, after the fire.\n\nTwo other men, aged 32 and 35, were questioned.",
        ),
        (HURT.format(12), "A 15-year-old was hurt on Monday. A 40-year-old man was arrested."),
        ("A van hit a tram. The guide, 34, was killed.", "A van hit a tram. The guide, 38, was killed."),
        ("A van hit a tram. The guide, 34, was killed.", "A van hit a tram. A man, 38, was killed."),
        ("A van hit a tram. The gunman, 34, was held.", "A van hit a tram. The suspect, 38, was held."),
    ],
)
def test_the_one_hurt_and_the_one_arrested_are_one_person(texts: tuple[str, str]) -> None:
    assert len(_loud(*texts)) == 1


@pytest.mark.parametrize(
    "texts",
    [
        (HURT.format(12), HURT.format(12)),
        (HURT.format(12), HURT.format(25)),
        (HURT.format(12), f"{HURT.format(15)} A 14-year-old boy saw it."),
        (HURT.format(12), f"{HURT.format(15)} A 9-year-old boy was hurt, too."),
        (HURT.format(12), "A 15-year-old girl was hurt when a bus hit a lamp post in Bern on Monday."),
        (HURT.format(12), "A 13-year-old girl was hurt when a bus hit a lamp post in Bern on Monday."),
        (HURT.format(12), "Officers arrested a 13-year-old boy on Monday."),
        (HURT.format(31), "Ilan Barzel, 31, was hurt in Bern. Noam Barzel, 32, was hurt as well."),
        ("Ilan Barzel, 31, was hurt in Bern.", "Noam Orde, 32, was hurt in Bern."),
        (HURT.format(12), HURT.format("12 or 13")),
        ("A van hit a tram. The guide, 34, was killed.", "A van hit a tram. A climber, 38, was killed."),
        ("A van hit a tram. The widow, 71, wept.", "A van hit a tram. The neighbour, 73, called the police."),
        ("A van hit a tram. The suspect, 34, was held.", "A van hit a tram. The witness, 31, spoke to the police."),
    ],
)
def test_two_who_can_be_two_are_two(texts: tuple[str, str]) -> None:
    assert _loud(*texts) == []


def test_of_several_those_who_agree_make_the_others_one() -> None:
    mine = (
        "Three people were hurt. A 40-year-old woman and a 9-year-old girl were hurt, and a 16-year-old boy was hurt."
    )
    yours = "A 40-year-old woman was hurt. A 9-year-old girl was hurt. An 18-year-old man was hurt."

    assert _loud(mine, yours) == [{"16-year-old", "18-year-old"}]


def test_who_is_in_her_twenties_here_is_24_there_and_leaves_the_others() -> None:
    mine = "A 47-year-old man and a 9-year-old girl were in the bus. A woman in her 20s saw it."
    yours = "A 48-year-old man and a 9-year-old girl were in the bus. A woman, 24, saw it."

    assert _loud(mine, yours) == [{"47-year-old", "48-year-old"}]


def test_a_sex_that_one_article_tells_is_known_in_all() -> None:
    mine = "A 47-year-old man, a 25-year-old man and a 9-year-old girl sat in the bus."
    yours = "Mr. Ned Orde, 48, sat in the bus. A 9-year-old girl and Ilan Barzel, 24, sat there too."

    assert _loud(mine, yours) == []
    assert {"47-year-old", "48"} in _loud(mine, yours, "Mr. Ilan Barzel, 24, sat in the bus.")


def test_both_are_the_news() -> None:
    mine, yours = "A 12-year-old boy sat in the bus.", "A 13-year-old boy sat in the bus. A 40-year-old man saw it."

    assert _loud(mine, yours) == [{"12-year-old", "13-year-old"}]
    assert _loud(mine, ABOVE + yours) == []
    assert _loud(mine, f"{yours} An 11-year-old boy slept.") == []


def test_the_one_whose_age_each_article_tells_below_is_one_only_if_both_tell_no_other() -> None:
    mine, yours = f"{ABOVE}A 12-year-old boy sat in the bus.", f"{ABOVE}A 15-year-old boy sat in the bus."

    assert _loud(mine, yours) == [{"12-year-old", "15-year-old"}]
    assert _loud(mine, f"{yours} A 40-year-old woman saw it.") == []


def test_a_girl_who_was_hurt_too_leaves_the_woman_the_only_one() -> None:
    mine = f"{ABOVE}A 40-year-old woman was hurt. A 7-year-old girl saw it."
    yours = f"{ABOVE}A 9-year-old girl was hurt. A {{}}-year-old woman was hurt."

    assert _loud(mine, yours.format(36)) == [{"40-year-old", "36-year-old"}]
    assert _loud(mine, yours.format(36) + " A 33-year-old woman was hurt as well.") == []


@pytest.mark.parametrize(
    ("nameless", "named", "loud"),
    [
        ("The 36-year-old officer was rushed to a hospital.", "Officer Ilan Barzel, 39, was wounded.", True),
        ("A 36-year-old firefighter was injured.", "Firefighter Ilan Barzel, 39, was injured.", True),
        ("A 36-year-old pilot was killed.", "Pilot Ilan Barzel, 39, was killed.", True),
        ("A 36-year-old teacher was killed.", "Ilan Barzel, a 39-year-old teacher, was killed.", True),
        ("A 36-year-old nurse was wounded.", "Officer Ilan Barzel, 39, was wounded.", False),
        ("A 36-year-old officer was arrested.", "Officer Ilan Barzel, 39, was wounded.", False),
        ("A 36-year-old officer saw it.", "Officer Ilan Barzel, 39, was wounded.", False),
        ("A 36-year-old pilot was killed.", "Pilot Ilan Barzel, 59, was killed.", False),
    ],
)
def test_whoever_bears_the_trade_as_a_title_is_the_one_hurt(nameless: str, named: str, *, loud: bool) -> None:
    others = "Alma Tarn, 55, was arrested."

    assert bool(_loud(ABOVE + nameless, f"{ABOVE}{others} {named}")) is loud


def test_drivers_of_one_race_are_as_many_as_their_ages() -> None:
    assert _loud(f"{ABOVE}The 35-year-old driver wept.", f"{ABOVE}The 37-year-old driver left the track.") == []


def test_of_two_suspects_whom_an_article_names_nobody_knows_which_is_meant() -> None:
    told = "A 43-year-old man was arrested on Monday. Ilan Barzel was charged with theft."
    yours = "Ilan Barzel, 34, was charged with theft."

    assert _loud(told, yours) == [{"43-year-old", "34"}]
    assert _loud(f"{told} Noam Orde was charged with theft, too.", yours) == []
    assert _loud(f"{told} Noam Orde saw it.", yours) == [{"43-year-old", "34"}]


def test_articles_of_two_matters_tell_of_two_people() -> None:
    here = "Judge Orla Pentwick heard it in Hollin Bridge, and so did mayor Ned Torvik of Pellbrook."
    there = "Captain Greta Lomond saw it in Quarrow, and so did sheriff Alma Dreever of Sandhithe."
    hurt = "A {}-year-old boy was hurt by a bus on Monday. {}"

    assert _loud(hurt.format(12, here), hurt.format(15, here)) == [{"12-year-old", "15-year-old"}]
    assert _loud(hurt.format(12, here), hurt.format(15, there)) == []


def test_another_of_the_same_age_leaves_the_first_to_be_set_beside_the_one_killed() -> None:
    mine = "A 25-year-old woman was killed on Monday. Another 25-year-old woman was hurt."
    yours = "Alma Dreever, 21, was killed on Monday, and her mother wept. Another 25-year-old woman was hurt."

    assert _loud(mine, yours) == [{"25-year-old", "21"}]


def test_an_age_without_a_name_is_told_of_somebody() -> None:
    report = check([Article("a", "a", HURT.format(12)), Article("b", "b", HURT.format(13))], RULES)

    assert [finding.slot.subject for finding in report.findings if finding.slot] == ["the boy of 12 or 13"]


def test_the_order_of_the_articles_changes_nothing() -> None:
    texts = (HURT.format(12), HURT.format(13), "A 14-year-old boy was hurt in Bern.")

    assert _loud(*texts) == _loud(*reversed(texts))


@pytest.mark.parametrize(
    ("theirs", "one"),
    [
        ("Ilan Barzel, 31; Noam Orde, 44; and Ada Weil, 20", True),
        ("Ilan Barzel, 31; Noam Orde, 47; and Ada Weil, 20", False),
    ],
    ids=["all others agree", "not all others agree"],
)
def test_the_last_who_are_left_are_one_where_all_others_agree(theirs: str, one: bool) -> None:
    ours = "A 31-year-old, a 44-year-old and a 19-year-old stood by when the crane fell in Bern on Monday."

    assert bool(_loud(ours, f"{theirs}, stood by when the crane fell in Bern on Monday.")) is one


LISTED = "{} stood by when the crane fell in Bern on Monday."


@pytest.mark.parametrize(
    ("mine", "yours", "sides"),
    [
        ("A 31-year-old and a 19-year-old", "Ilan Barzel, 31, and Ada Weil, 20,", {"19-year-old", "20"}),
        ("Her sons, ages 9 and 12,", "Her 9-year-old and 11-year-old", {"12", "11-year-old"}),
        ("A guide, 54, and her sons -- 9 and 12 --", "A 9- and a 13-year-old", {"12", "13-year-old"}),
    ],
    ids=["names", "sons", "a mother too"],
)
def test_two_listed_beside_one_who_is_the_same_are_one(mine: str, yours: str, sides: set[str]) -> None:
    assert _loud(LISTED.format(mine), LISTED.format(yours)) == [sides]


@pytest.mark.parametrize(
    ("mine", "yours"),
    [
        (LISTED.format("A 31-year-old and a 19-year-old"), f"{LISTED.format('Ilan Barzel, 31,')} Ada Weil, 20, wept."),
        (LISTED.format("A 31-year-old and a 19-year-old"), LISTED.format("Ilan Barzel, 31, and Ada Weil, 23,")),
        (LISTED.format("Boys of 9 and 12"), LISTED.format("A 9-year-old, a 10-year-old, an 11-year-old")),
        (LISTED.format("A 31-year-old and two 19-year-olds"), LISTED.format("A 31-year-old and a 19-year-old")),
        (LISTED.format("Two 19-year-olds and a 20-year-old"), LISTED.format("A 19-year-old and another 19-year-old")),
        (LISTED.format("A 31-year-old and two 19-year-olds"), LISTED.format("A 19-year-old and a 20-year-old")),
        (
            "Police are looking for a man in his 20s who lit the fire in Bern.",
            "A man of 31 set fire to a barn in Bern.",
        ),
        (LISTED.format("A guide in his 30s and a 9-year-old"), LISTED.format("A guide, 41, and a 9-year-old")),
    ],
    ids=["apart", "far", "two who can be he", "one of two", "the third", "four in all", "a guess", "a decade"],
)
def test_whoever_is_listed_beside_another_can_be_somebody_else(mine: str, yours: str) -> None:
    assert _loud(mine, yours) == []


@pytest.mark.parametrize("many", ["300", "9999999999"])
def test_a_crowd_of_one_age_is_nobody_known(many: str) -> None:
    assert _loud(f"{HURT.format(12)} There were {many} 16-year-olds.", HURT.format(13)) == [
        {"12-year-old", "13-year-old"}
    ]


def test_who_is_told_of_twice_is_not_left_over() -> None:
    mine = "A 13-year-old and an 18-year-old were killed. Otto Trent, 13, and Noam Orde, 18, sang, a friend said."
    yours = "A 22-year-old man killed 13-year-old Otto Trent. Noam Orde, 18, died as well."

    assert _loud(mine, yours) == []


def test_a_sister_is_nobody_whom_her_article_names() -> None:
    hurt = "Otto Trent, 18, was hurt when a bus hit a lamp post in Bern on Monday."
    sister = "{} was hurt when a bus hit a lamp post in Bern on Monday. His 19-year-old sister was hurt as well."

    assert _loud(hurt, sister.format("Otto Trent")) == []
    assert len(_loud(hurt, sister.format("A boy"))) == 1


def test_two_ages_under_one_name_are_of_father_and_son() -> None:
    mine = "A man of 33 and a man of 19 were hurt in Bern on Monday."
    yours = "“I ran,” said Otto Trent, 43, who was hurt in Bern on Monday, as was his 19-year-old son, Otto."

    assert _loud(mine, yours) == []


def test_each_is_one_of_a_group_by_what_joins_it_most_surely() -> None:
    seen = " A 40-year-old man and a 31-year-old woman saw it."
    texts = (HURT.format(12), HURT.format(13) + seen, HURT.format(15))
    story = dossier(extract([Article(str(n), str(n), text, published="2024-05-06") for n, text in enumerate(texts)]))

    assert [identity.confidence for identity in story.who.values()] == pytest.approx([0.9] * 3)
