"""The words around a date that belong to it: "early" 1990, "the end of" May, "last" Friday, 1990 "or later"."""

from __future__ import annotations

import re
from decimal import Decimal

from crosscheck.text.timex.draft import Draft
from crosscheck.text.timex.grammar.clock import clock_value
from crosscheck.text.timex.grammar.lexicon import HOUR_OF, HOURS
from crosscheck.text.words.function_words import FUNCTION_WORDS

# What may stand right before a date and belongs to it, by its last word.
_MODS = {
    "early": "START", "earlier": "START", "late": "END", "later": "END", "mid": "MID", "middle": "MID",
}  # fmt: skip
_EDGES = {
    "end": "END", "beginning": "START", "start": "START", "middle": "MID", "latter part": "END", "early part": "START",
    "later part": "END", "close": "END", "onset": "START", "early days": "START", "final days": "END", "rest": None,
    "turn": None, "early hours": "START", "small hours": "START", "early morning hours": "START",
}  # fmt: skip
_EDGE = re.compile(r"(?:\bmost of )?(?:\bthe )?(?:\bvery )?\b(?P<edge>" + "|".join(_EDGES) + r") of\s\Z")
_SHIFTS = {
    "last": -1, "next": 1, "this": 0, "current": 0, "past": -1, "coming": 1, "previous": -1, "following": 1, "same": 0,
    "that": 0,
}  # fmt: skip
# No word that belongs to a date is longer.
_LONGEST_WORD = 24
_HEDGES = frozenset(("around", "about", "circa", "approximately", "ca", "c"))
_TAKEN = frozenset(
    ("of", "in", "on", "every", "each", "other", "fiscal", "year", "calendar", "the", *_MODS, *_SHIFTS, *_HEDGES)
)
_BEFORE_SHIFT = re.compile(r"\b(?:this|that|the)\s\Z")
# "Tonight at 8": the hour of a part of the day, where no street or score follows.
_HOUR = rf"(1[0-2]|[1-9]|{'|'.join(HOURS)})"
_HOUR_AT = re.compile(
    rf" (?:at|@|at about|at around|around|about) {_HOUR}"
    r"(?=[.,;)](?![0-9])|\n|\Z| (?:in|on|and|for|from|with|when|as|to|by|but|after|before)\b)"
)
_AFTER_NEXT = re.compile(r" (?:after (?P<next>next)|before last)\b(?! [a-z]+day\b)")
_BEYOND_FIRST = frozenset("oa")
_BEYOND = re.compile(r" (?:or later|and beyond|or earlier)\b")


def extend(low: str, draft: Draft, floor: int) -> None:
    """Take the words before a date that belong to it: "early", "last", "the end of", "around"."""
    if draft.length is not None or draft.often or draft.ref:
        return
    _take_beyond(low, draft)
    _take_hour(low, draft)
    if (draft.weekday or draft.month) and draft.day is None and draft.shift is None and draft.year is None:
        after = _AFTER_NEXT.match(low, draft.end)
        if after and not draft.of_clock:
            draft.end, draft.shift = after.end(), Decimal(2 if after["next"] else -2)
            draft.pattern += after[0]
    for _ in range(3):
        start = draft.start
        if start - floor < 2 or low[start - 1] not in " -\n":
            return
        back = max(floor, start - _LONGEST_WORD)
        blank = max(low.rfind(" ", back, start - 1), low.rfind("-", back, start - 1), low.rfind("\n", back, start - 1))
        word = low[max(blank + 1, back) : start - 1].lstrip("(\"\u201c'\u2018[")
        if word.rstrip(".") not in _TAKEN or not _take(low, draft, word, floor):
            return


def _take(low: str, draft: Draft, word: str, floor: int) -> bool:
    """Take one word, or one phrase, before a date; False where nothing more belongs to it."""
    before = draft.start - 1 - len(word)
    if word == "of":
        match = _EDGE.search(low, max(floor, draft.start - 28), draft.start)
        if match is None:
            return False
        if match["edge"].endswith("hours"):
            if not draft.of_day or draft.clock is not None or draft.part not in (None, "MO"):
                return False
            draft.part = "MO"
            draft.end += len(" morning") * low.startswith(" morning", draft.end)
        draft.mod = draft.mod or _EDGES[match["edge"]]
        draft.start, draft.weak = match.start(), False
        draft.pattern = f"the {match['edge']} of {draft.pattern}"
        return False
    if word in ("in", "on"):
        return _take_early_in(low, draft, word, floor)
    if word in _MODS:
        return _take_mod(low, draft, word, before, floor)
    if word in _SHIFTS:
        return _take_shift(low, draft, word, before, floor)
    if word in ("every", "each"):
        if draft.named and draft.year is None:
            draft.start, draft.often, draft.pattern = before, "each", f"every {draft.pattern}"
        return False
    if word == "other":
        if draft.weekday is not None and draft.day is None and low.endswith("every ", floor, before):
            draft.start, draft.often, draft.pattern = before - len("every "), "P2W", f"every other {draft.pattern}"
        return False
    if word in ("fiscal", "year", "calendar"):
        if draft.year is None or draft.named:
            return False
        draft.start = before
        if low.endswith("the ", floor, before) and word == "year":
            draft.start = before - 4
        return word == "year"
    if word.rstrip(".") in _HEDGES:
        if draft.weekday is None or draft.clock is not None or draft.day is not None:
            draft.start, draft.hedge, draft.mod = before, word, draft.mod or "APPROX"
        return False
    dated = draft.season or (draft.piece is not None and draft.year is not None)
    if word == "the" and (draft.prefix or (dated and not _attributive(low, draft))):
        draft.start = before
        return draft.mod is None and draft.piece is None
    return False


def _take_mod(low: str, draft: Draft, word: str, before: int, floor: int) -> bool:
    if word in ("earlier", "later") and not (
        (draft.unit and draft.shift is not None) or (draft.weekday and draft.day is None and draft.shift is None)
    ):
        return False
    if draft.clock is not None and draft.shift is None and not draft.named:
        return False
    if word in ("earlier", "later") and draft.unit == "week":
        return False
    draft.mod = draft.mod or _MODS[word]
    draft.start, draft.weak = before, False
    draft.pattern = f"{word} {draft.pattern}"
    if draft.part and not draft.named and draft.unit is None:
        # "By mid-afternoon" stands by itself, "the early morning of" needs its day.
        draft.weak = word != "mid"
    if low.endswith("the ", floor, before) and (draft.prefix or draft.piece or draft.part):
        draft.start = before - 4
        return False
    return True


def _take_early_in(low: str, draft: Draft, word: str, floor: int) -> bool:
    """Early in 1990, later in the year, late on 21 June, late on Tuesday."""
    wide = (
        draft.year is not None
        or draft.piece is not None
        or draft.month is not None
        or draft.unit in ("year", "month", "day")
        or draft.weekday is not None
    )
    if word == "on" and draft.day is None and draft.weekday is None:
        return False
    start = draft.start - 1 - len(word)
    for mod in ("early", "earlier", "late", "later"):
        at = start - 1 - len(mod)
        if draft.weekday is not None and mod.endswith("er"):
            continue
        if wide and at >= floor and low.startswith(mod, at) and not low[at - 1 : at].isalpha():
            draft.mod = draft.mod or _MODS[mod]
            draft.start, draft.weak = at, False
            draft.pattern = f"{mod} {word} {draft.pattern}"
    return False


def _take_shift(low: str, draft: Draft, word: str, before: int, floor: int) -> bool:
    if not draft.named or (draft.piece and not draft.season):
        return False
    if draft.day is not None or draft.year is not None or draft.shift is not None or draft.outer:
        return False
    if draft.holiday and word in ("that", "same"):
        return False
    draft.shift = Decimal(_SHIFTS[word])
    if word in ("previous", "following", "same", "that"):
        draft.base = "text"
    draft.start = before
    draft.pattern = f"{word} {draft.pattern}"
    if word in ("past", "coming", "previous", "following", "same", "next"):
        match = _BEFORE_SHIFT.search(low, max(floor, before - 5), before)
        if match:
            draft.start = match.start()
            return False
    return True


_NEXT_WORD = re.compile(r" ([a-z]+)")


def _attributive(low: str, draft: Draft) -> bool:
    """Whether a season stands before a noun ("the summer offensive")."""
    if not draft.season or draft.year is not None or draft.outer is not None:
        return False
    match = _NEXT_WORD.match(low, draft.end)
    return match is not None and match[1] not in FUNCTION_WORDS


def _take_hour(low: str, draft: Draft) -> None:
    """Take "at 8" behind "tonight" and "Saturday morning"."""
    part = draft.part
    if draft.clock is not None or part not in ("MO", "AF", "EV", "NI"):
        return
    behind = _HOUR_AT.match(low, draft.end)
    if behind is None:
        return
    hour = HOUR_OF.get(behind[1]) or int(behind[1])
    if hour == 12 and part != "AF":
        return
    clock = hour % 12 * 60 + 720 * (part in ("AF", "EV", "NI"))
    draft.clock, draft.exact, draft.either = clock, clock_value(clock), False
    draft.part, draft.weak = None, False
    draft.end, draft.pattern = behind.end(), f"{draft.pattern} at <hour>"


def _take_beyond(low: str, draft: Draft) -> None:
    """Take "or later" and "and beyond" behind a year or month."""
    if draft.year is None and draft.month is None:
        return
    match = _BEYOND.match(low, draft.end) if low[draft.end + 1 : draft.end + 2] in _BEYOND_FIRST else None
    if match:
        draft.end = match.end()
        draft.mod = "BEFORE" if "earlier" in match[0] else "AFTER"
