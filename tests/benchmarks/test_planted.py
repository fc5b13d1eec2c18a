"""How many planted errors are told: a value that two articles of a story print by themselves is changed in one of them.

Run with ``pytest tests/benchmarks/test_planted.py -s``; the stories are the rows of a JSON Lines file of news, named by
CROSSCHECK_STORIES, or of the one that lies beside the checkout. Some plants are no contradiction, since two things had
one value by chance: no kind comes to all of its plants, and the figures serve to compare two versions.
"""

from __future__ import annotations

import json
import os
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import permutations
from pathlib import Path
from random import Random

import pytest

from crosscheck.model import Article, Finding, Severity
from crosscheck.pipeline import check
from crosscheck.ruleset import load_rules

ROOT = Path(__file__).parents[2]
STORIES = Path(os.environ.get("CROSSCHECK_STORIES", ROOT.parent / "shared" / "data" / "stories_unmarked.jsonl"))
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
NUMBERS = "one two three four five six seven eight nine ten".split()
GUNS = "handgun rifle shotgun".split()
RANKS = [r"Sgt\.", r"Lt\.", r"Capt\."]
# Two values with so many code points alike on one side stand in copies of one sentence.
ALIKE = 18

Change = Callable[[str, Random], str]
Stories = dict[str, list[Article]]


def another(values: Sequence[str]) -> Change:
    return lambda value, lot: lot.choice(
        [other.replace("\\", "") for other in values if re.fullmatch(other, value) is None]
    )


def near_by(value: str, lot: Random) -> str:
    return str(int(value) + lot.choice((2, 3, 4)))


def one_digit(value: str, lot: Random) -> str:
    at = lot.randrange(len(value))
    return value[:at] + lot.choice([digit for digit in "123456789" if digit != value[at]]) + value[at + 1 :]


def one_letter(value: str, lot: Random) -> str:
    at = lot.randrange(1, len(value) - 1)
    return value[:at] + value[at + 1 :] if lot.random() < 0.5 else value[:at] + value[at] * 2 + value[at + 1 :]


@dataclass(frozen=True)
class Kind:
    """What is changed: the pattern of the value among its words, how it is changed, the least share that is told.

    A name is changed wherever its article prints it, a number where it is one of the kind.
    """

    name: str
    pattern: str
    change: Change
    floor: float

    def everywhere(self, value: str) -> re.Pattern[str]:
        return re.compile(rf"\b{value}\b" if self.change is one_letter else self.pattern)


KINDS = (
    Kind("family name", r"(?<=[a-z] )[A-Z][a-z]{3,}(?=,? (?:[1-9][0-9]\b|said\b|told\b))", one_letter, 0.75),
    Kind("age of a name", r"(?<=[a-z], )[1-9][0-9](?=[,.])", near_by, 0.75),
    Kind("age", r"\b[1-9][0-9]?(?=-year-old)", near_by, 0.4),
    Kind("weekday", rf"\b(?:{'|'.join(WEEKDAYS)})\b", another(WEEKDAYS), 0.1),
    Kind("clock time", r"\b1?[0-9](?=(?::[0-9]{2})? [ap]\.?m\b)", lambda value, _: str(int(value) % 12 + 1), 0.35),
    Kind("block", r"\b[1-9][0-9]{1,4}(?= block of [A-Z])", one_digit, 0.6),
    Kind("street", r"\b[A-Z][a-z]{4,}(?= (?:Street|Avenue|Road)\b)", one_letter, 0.85),
    Kind("body", r"\b[A-Z][a-z]{4,}(?= (?:Hospital|County|School|Park)\b)", one_letter, 0.85),
    Kind("count", rf"\b(?:{'|'.join(NUMBERS[1:])})(?= (?:people|men|women|officers|victims)\b)", another(NUMBERS), 0.1),
    Kind("weapon", rf"\b(?:{'|'.join(GUNS)})\b", another(GUNS), 0.4),
    Kind("rank", rf"\b(?:{'|'.join(RANKS)})(?= [A-Z])", another(RANKS), 0.4),
)  # fmt: skip


@pytest.fixture(scope="module")
def stories() -> Stories:
    if not STORIES.is_file():
        pytest.skip(f"no stories at {STORIES.name}: name a file by CROSSCHECK_STORIES")
    told: Stories = defaultdict(list)
    for number, line in enumerate(STORIES.read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        told[str(row["story"])].append(
            Article(
                str(number), STORIES.name, row["text"], title=row.get("title"), source=row.get("source"),
                published=row.get("published"), story=str(row["story"]),
            )
        )  # fmt: skip
    return told


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_planted_errors_are_told(kind: Kind, stories: Stories) -> None:
    rules, lot = load_rules(), Random(kind.name)  # noqa: S311 - the same plants in every run
    planted = [plant for _, articles in sorted(stories.items()) if (plant := next(_plants(kind, articles, lot), None))]
    found = sum(any(_tells(finding, *plant) for finding in check(plant[0], rules).findings) for plant in planted)
    print(f"\n{kind.name}: {found} of {len(planted)} told")  # noqa: T201 - the figure is the result

    assert found >= kind.floor * len(planted)


def _plants(kind: Kind, articles: Sequence[Article], lot: Random) -> Iterator[tuple[list[Article], list[int]]]:
    """The articles of a story with one of them changed first, and where it was."""
    pattern = re.compile(kind.pattern)
    for one, other in permutations(lot.sample(articles, min(4, len(articles))), 2):
        shared = {match[0] for match in pattern.finditer(one.text)} & {m[0] for m in pattern.finditer(other.text)}
        for value in sorted(shared):
            if not _around(pattern, one, value).isdisjoint(_around(pattern, other, value)):
                continue
            new, every = kind.change(value, lot), kind.everywhere(value)
            places = [match.start() for match in every.finditer(one.text) if match[0] == value]
            text, moved = one.text, []
            for number, at in enumerate(places):
                start = at + number * (len(new) - len(value))
                text = text[:start] + new + text[start + len(value) :]
                moved.append(start)
            yield [replace(one, text=text), *(article for article in articles if article is not one)][:4], moved


def _around(pattern: re.Pattern[str], article: Article, value: str) -> set[str]:
    """The letters right before and right behind each place where an article prints a value."""
    sides: set[str] = set()
    for match in pattern.finditer(article.text):
        if match[0] == value:
            before, behind = article.text[: match.start()][-2 * ALIKE :], article.text[match.end() :][: 2 * ALIKE]
            sides |= {" ".join(before.split())[-ALIKE:], " ".join(behind.split())[:ALIKE]}
    return sides


def _tells(finding: Finding, articles: Sequence[Article], places: Sequence[int]) -> bool:
    """Whether a finding shows a changed place, loudly, and what another article prints, or how a word is spelt."""
    sides = [evidence.claim for evidence in finding.evidence]
    spans = [side.span.shifted(-side.article.text_start) for side in sides if side.article.id == articles[0].id]
    shown = any(span.start <= at < span.end for span in spans for at in places)
    other = any(side.article.id != articles[0].id for side in sides) or finding.kind == "spelling"
    return shown and other and finding.severity is not Severity.NOTE
