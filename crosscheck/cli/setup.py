"""What a check goes by, and the check itself: shared by the commands that find something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from crosscheck.cli import judging
from crosscheck.cli.terminal import complain
from crosscheck.config import Configuration, Options
from crosscheck.model import Article, Fault, Judged, Skipped

if TYPE_CHECKING:
    from crosscheck.acceptance import Baseline, Ledger, Suppression
    from crosscheck.names.comparison.house import HouseNames
    from crosscheck.names.reading.recogniser import Recogniser
    from crosscheck.pipeline.group import Group
    from crosscheck.ruleset import Rule


@dataclass(frozen=True, slots=True)
class Setup:
    """Options with everything read that they name, but for the articles.

    Attributes:
        rules: The rules in force.
        suppressions: What the suppressions file accepts.
        recogniser: The named-entity recogniser whose evidence counts too.
        house: The names that the desk spells in its own way.
    """

    options: Options
    rules: tuple[Rule, ...]
    suppressions: tuple[Suppression, ...]
    recogniser: Recogniser | None = None
    house: HouseNames | None = None

    def ledger(self, baseline: Baseline | None) -> Ledger:
        """What is accepted today."""
        from crosscheck.acceptance import Ledger

        every = cache(partial(every_rule, self.options))
        in_force = {rule.id for rule in self.rules}
        return Ledger(
            rules=every,
            left_out=lambda: every() - in_force,
            comments=self.options.comments,
            suppressions=self.suppressions,
            baseline=baseline,
            today=today(),
        )

    def judged(self, articles: Sequence[Article], stories: Sequence[Group]) -> Iterator[Judged | Skipped]:
        """Each story with what the rules find in it, or why it was not checked."""
        from crosscheck.pipeline import Judge

        judge = Judge(self.rules, self.recogniser, self.house)
        return judging.judged(judge, articles, stories, self.options.jobs)


def set_up(configuration: Configuration) -> Setup:
    """Everything that the options name, read.

    Raises:
        Fault: At a mistake in a rule or suppressions file, an unknown rule, or where no article is named.
    """
    from crosscheck.acceptance import read_suppressions
    from crosscheck.ruleset import load_rules, shipped_rules

    options = configuration.options
    if not options.paths:
        raise Fault("give a PATH to check, or set 'paths' in crosscheck.yaml (see: crosscheck check --help)")
    rules = load_rules([shipped_rules(), *options.rules])
    known = [rule.id for rule in rules]
    for given, origin in (
        (options.select, configuration.origins["select"]),
        (options.ignore, configuration.origins["ignore"]),
        (options.max_rate, configuration.origins["max_rate"]),
    ):
        for name in given:
            refuse_unknown(name, known, origin)
    return Setup(
        options,
        chosen(rules, options.select, options.ignore),
        read_suppressions(Path(options.suppressions), every_rule(options)) if options.suppressions else (),
        _recogniser(options.spacy) if options.spacy else None,
        _house(Path(options.names)) if options.names else None,
    )


def _recogniser(model: str) -> Recogniser:
    from crosscheck.names.reading.recogniser import spacy_recogniser

    return spacy_recogniser(model)


def _house(file: Path) -> HouseNames:
    from crosscheck.names.comparison.house import HouseNames
    from crosscheck.ruleset.house_names import read_house_names

    return HouseNames({spelling.name: spelling.instead_of for spelling in read_house_names(file)})


def every_rule(options: Options) -> frozenset[str]:
    """The ids of all rules that there are, in force or not."""
    from crosscheck.ruleset import load_rules, shipped_rules

    return frozenset(rule.id for rule in load_rules([shipped_rules(), *options.rules], every=True))


def today() -> date:
    """The day, by the clock of this machine."""
    return date.today()  # noqa: DTZ011 - a day on which somebody's acceptance ends is that of the desk


def chosen(rules: Sequence[Rule], select: Sequence[str], ignore: Sequence[str]) -> tuple[Rule, ...]:
    """The rules that are asked for, by their ids or a folder of them.

    Raises:
        Fault: For an id that no rule has, with the nearest one.
    """
    for given in (*select, *ignore):
        refuse_unknown(given, [rule.id for rule in rules])
    return tuple(
        rule
        for rule in rules
        if (not select or any(_names(given, rule.id) for given in select))
        and not any(_names(given, rule.id) for given in ignore)
    )


def refuse_unknown(given: str, known: Sequence[str], origin: str | None = None) -> None:
    """Refuse an id that no rule has.

    Args:
        given: The id, or a folder of rules.
        known: The ids that there are.
        origin: The flag, or the line of a file, that gave it.

    Raises:
        Fault: With the nearest id.
    """
    if not any(_names(given, rule) for rule in known):
        raise Fault(f"no rule is called '{given}' ({_hint(given, known)})", path=origin)


def _hint(given: str, known: Sequence[str]) -> str:
    from crosscheck.ruleset import known_packs, load_rules

    if any(_names(given, rule.id) for rule in load_rules(every=True)):
        packs = [pack.name for pack in known_packs() if pack.holds(given)]
        return f"it is off; to switch it on: {' or '.join(f'--rules {name}' for name in packs)}"
    nearest = get_close_matches(given, known, n=1, cutoff=0.5)
    return f"did you mean '{nearest[0]}'?" if nearest else "see: crosscheck rules list"


def _names(given: str, rule: str) -> bool:
    return given == rule or rule.startswith(given.rstrip("/") + "/")


def read(paths: Sequence[str], story_by: str = "auto") -> tuple[Sequence[Article], tuple[Skipped, ...]]:
    """The articles, and what could not be read."""
    from crosscheck import readers

    batch = readers.shelve(paths, story_by=story_by)
    for note in batch.notes:
        complain(note)
    return batch.articles, batch.skipped
