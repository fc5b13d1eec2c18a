"""Articles: a story of many takes as much longer as it has more of them, and so does a dataset."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crosscheck.kinds.spelling import Spelling
from crosscheck.model import Agreement, Article, Claim, Fact, Part, Slot, Span
from crosscheck.names.across import identities
from crosscheck.names.reading.cast import read_cast
from crosscheck.pipeline import check
from crosscheck.pipeline.alignment.anchors import anchored
from crosscheck.pipeline.group import group
from crosscheck.ruleset import load_rules
from crosscheck.text.page.prose import read_prose
from crosscheck.text.page.tally import Tally, Told

RULES = load_rules()
ENDS = "ba ce di fo gu ka le mi no pu ra se ti vo wu".split()


def word(i: int) -> str:
    at = i * 7919 % 3375
    return f"{ENDS[at % 15]}{ENDS[at // 15 % 15]}{ENDS[at // 225]}n"


def family(i: int) -> str:
    return f"M{word(i)}"


NUMBERS = (
    "{i} people were killed and {j} hurt when a ferry ran aground off Hollin, police said. “We heard bell {i},” said "
    "Orla Pentwick, the captain, {a}. The repair will cost ${i} million. Otto Trent got {a} years in prison in {y}."
)
WORDS = "Sergei {k} Malkin, {a}, was fined ${i},000 by the {w} cuort. “We {w} the {v},” said Mr. Malkin of {k}, {a}."
PEOPLE = "Anna {k}, {a}, of Varn was hurt in the fire on Monday, Vera {v} said."
STORIES = {
    "the same article": lambda _: NUMBERS.format(i=7, j=9, a=30, y=1999),
    "other numbers": lambda i: NUMBERS.format(i=i, j=2 * i, a=20 + i % 60, y=1900 + i % 120),
    "other names": lambda i: PEOPLE.format(a=20 + i % 60, k=family(i), v=family(3 * i)),
    "other words": lambda i: WORDS.format(i=i, a=20 + i % 9, k=family(i), w=word(i), v=word(7 * i)),
}  # fmt: skip


@pytest.mark.parametrize("told", STORIES.values(), ids=STORIES)
def test_articles_of_one_story(growth: Callable[..., float], told: Callable[[int], str]) -> None:
    def articles(number: int) -> list[Article]:
        return [Article(f"{i:04}", f"{i}.txt", told(i), published=f"2024-05-{1 + i % 28:02}") for i in range(number)]

    assert growth(articles, lambda given: check(given, RULES), first=48, largest=48) < 3


def test_rows_that_are_grouped(growth: Callable[..., float]) -> None:
    def rows(number: int) -> list[Article]:
        return [
            Article(str(i), "n.jsonl", f"Anna {family(i // 3)} was hurt at the {word(i // 3)} dam.", line=i + 1)
            for i in range(number)
        ]

    assert growth(rows, group, first=30, largest=3_000) < 3


def test_names_that_share_a_given_name(growth: Callable[..., float]) -> None:
    def casts(number: int) -> list[object]:
        each = ". ".join(f"Anna {family(i)} left" for i in range(number))
        return [read_cast(read_prose(Article("a", "a", text))) for text in (each, f"{each}. Vera {family(3)} left")]

    assert growth(casts, identities, first=60, largest=120) < 3


def test_a_word_that_is_looked_up_for_each_article(growth: Callable[..., float]) -> None:
    def tallies(number: int) -> list[Tally]:
        return [
            Tally(read_prose(Article(str(i), str(i), f"The {word(i)} of {word(7 * i)}.")), frozenset())
            for i in range(number)
        ]

    def looked_up(given: list[Tally]) -> list[int]:
        told = Told(given)
        return [told[word(i)] for i in range(len(given))]

    assert growth(tallies, looked_up, first=20, largest=500) < 3


def test_places_that_each_article_names_of_its_own(growth: Callable[..., float]) -> None:
    def story(number: int) -> tuple[Fact, dict[str, str]]:
        claims = []
        for i in range(number):
            page = f"A man was shot on Monday in the {100 + i} block of {family(i)} Lane in Varn."
            span = Span(0, len(page))
            article = Article(f"{i:04}", "a", page)
            claims.append(Claim(article, Span(15, 24), "date", Spelling(word(i)), Slot("day"), Part.BODY, span))
        fact = Fact(Slot("day"), "date", tuple(claims), Agreement.CONFLICTING)
        return fact, {claim.article.id: claim.article.page for claim in claims}

    assert growth(story, lambda given: anchored(*given), first=20, largest=800) < 3
