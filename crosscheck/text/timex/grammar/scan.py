"""The scan: every place of a page where a time expression may start, in one linear pass each for words and digits."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import attrgetter

from crosscheck.text.scanning.figures import figures
from crosscheck.text.scanning.triggers import Triggers
from crosscheck.text.timex.draft import Draft
from crosscheck.text.timex.grammar import clock, deixis, names, past_the_hour, spoken, years
from crosscheck.text.timex.grammar.alone import read_alone
from crosscheck.text.timex.grammar.digits import RUN, read_digits
from crosscheck.text.timex.grammar.elsewhere import read_foreign_month
from crosscheck.text.timex.grammar.extend import extend
from crosscheck.text.timex.grammar.hit import Hit
from crosscheck.text.timex.grammar.hours import explained
from crosscheck.text.timex.grammar.lexicon import Trigger, lexicon
from crosscheck.text.timex.grammar.merge import merge
from crosscheck.text.timex.grammar.months import read_month
from crosscheck.text.timex.grammar.nth import read_nth
from crosscheck.text.timex.grammar.sharing import share
from crosscheck.text.timex.grammar.stretches import read_edge, read_long
from crosscheck.text.timex.grammar.units import read_glued_unit, read_one_second, read_unit

_Reader = Callable[[Hit], None]
_Action = tuple[_Reader, Trigger, bool]

# One reader for each class of trigger in the word file.
_READERS: dict[str, _Reader] = {
    "month": read_month,
    "weekday": names.read_weekday,
    "season": names.read_season,
    "holiday": names.read_holiday,
    "decade": names.read_decade_name,
    "spelled": names.read_spelled_year,
    "unit": read_unit,
    "glued": read_glued_unit,
    "edge": read_edge,
    "long": read_long,
    "one second": read_one_second,
    "part": deixis.read_part,
    "today": deixis.read_today,
    "tonight": deixis.read_tonight,
    "now": deixis.read_now,
    "modifier": deixis.read_modifier,
    "past": deixis.read_past,
    "often": deixis.read_often,
    "quarter figure": years.read_quarter_figure,
    "short decade": years.read_short_decade,
    "short year": years.read_short_year,
    "era": years.read_era,
    "era before": years.read_era_before,
    "half": clock.read_half,
    "spoken half": spoken.read_spoken_half,
    "spoken time": spoken.read_spoken_time,
    "minutes to": spoken.read_minutes_to,
    "zoned": clock.read_zoned_hour,
    "nth": read_nth,
    "o'clock": past_the_hour.read_o_clock,
    "foreign": read_foreign_month,
}


_BESIDE_FIGURES = frozenset(("month", "quarter figure", "short year", "era before"))
_START = attrgetter("start")


@cache
def _scanner() -> tuple[Triggers, tuple[_Action, ...]]:
    triggers = lexicon().triggers
    return Triggers([t.word for t in triggers]), tuple((_READERS[t.kind], t, t.inside) for t in triggers)


def find_drafts(page: str, low: str) -> list[Draft]:
    """Every time expression of a page, unresolved, in order and without overlap; ``low`` is ``fold(page)``."""
    machine, actions = _scanner()
    drafts: list[Draft] = []
    hit: Hit | None = None
    for index, start, end in machine.matches(low):
        reader, trigger, inside = actions[index]
        glued = low[end : end + 1].isalnum() or (start and low[start - 1].isalnum() and not inside)
        if glued and not (trigger.kind in _BESIDE_FIGURES and _between_figures(low, start, end)):
            continue
        if hit is None:
            hit = Hit(page, low, drafts, start, end, trigger)
        else:
            hit.start, hit.end, hit.trigger = start, end, trigger
        reader(hit)
    _read_figures(page, low, drafts)
    composed = _composed(low, _without_overlap(drafts))
    alone = read_alone(low, composed)
    return composed if alone is None else [alone]


def _between_figures(low: str, start: int, end: int) -> bool:
    """Whether no letter stands beside a word: "14april 2015", "Feb13", "4Q18"."""
    return not (low[end : end + 1].isalpha() or (start and low[start - 1].isalpha()))


def _read_figures(page: str, low: str, drafts: list[Draft]) -> None:
    """Read what starts with digits, where no draft has taken them yet."""
    taken = {draft.start: draft.end for draft in drafts}
    position = searched = 0
    for start, end in figures(page):
        may_begin = False
        place = max(start, searched)
        while place < end:
            match = RUN.match(low, place)
            may_begin = may_begin or match is not None
            place = place + 1 if match is None else match.end()
        searched = place
        if may_begin and start >= position:
            position = taken[start] if start in taken else read_digits(page, low, start, drafts)


def _without_overlap(drafts: list[Draft]) -> list[Draft]:
    """Of two that overlap, the longer one; of two as long, the first."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=_START):
        if kept and draft.start < kept[-1].end:
            if draft.end - draft.start > kept[-1].end - kept[-1].start:
                kept[-1] = draft
            continue
        kept.append(draft)
    return kept


def _composed(low: str, drafts: list[Draft]) -> list[Draft]:
    """Drafts with the words before them that belong to them, and neighbours made one."""
    done: list[Draft] = []
    for draft in drafts:
        current = draft
        extend(low, current, done[-1].end if done else 0)
        while done:
            merged = merge(low, done[-1], current)
            if merged is None:
                break
            done.pop()
            current = merged
            extend(low, current, done[-1].end if done else 0)
        done.append(current)
    done = explained(low, done)
    share(low, done)
    return done
