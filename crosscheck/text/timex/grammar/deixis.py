"""Words that point from the day of publication, or from the day told of: today, now, this morning."""

from __future__ import annotations

import re
from decimal import Decimal

from crosscheck.text.timex.draft import BY_THE_SUN, Draft
from crosscheck.text.timex.grammar.clock import clock_value
from crosscheck.text.timex.grammar.hit import Hit
from crosscheck.text.timex.grammar.hours import hour_before, minutes_beside
from crosscheck.text.timex.grammar.past_the_hour import read_past_hour
from crosscheck.text.timex.grammar.stretches import BEFORE_LAST

_PAST_BEFORE = re.compile(r"(in )?(?:the |the recent |the distant )\Z")
_PAST_COUNTED = re.compile(
    r" (?:(?:[0-9]{1,9}|[a-z]{1,15}) (?:seconds|minutes|hours|days|weeks|months|years|decades|centuries|quarters)"
    r"|year|month|week|day|decade|century|season|winter|summer|spring|fall|autumn|few|several|couple|quarter|half"
    r"|president|weekend|participle|tense|perfect)"
)
_PAST_ENDS = re.compile(r"[.,;:)\n]| (?:to|and|by|for|but)\b|\Z")
_FUTURE_BEFORE = re.compile(r"the (?:near |not[- ]too[- ]distant |foreseeable |distant |immediate )?\Z")
# "At the moment the bridge fell" is another one.
_NOW_ENDS = re.compile(
    r"[.,;:!?)\"\u201d'\u2019]|\n|\Z| (?:and|but|because|to|for|with|in|is|are|by|as|or|due|since|while|than|so)\b"
)
_RECENT_TIMES = re.compile(r" (?:years|decades|times|history)\b")
_UNIT_NEXT = re.compile(r" (?:days|weeks|months|quarters)\b")
_PART_BEFORE = re.compile(
    r"(?:\b(this|that|the same|the next|the following|the previous|last|every|each|one|the))[ -]\Z"
)
_SUN = frozenset(("dawn", "daybreak", "sunrise", "sun-up", "first light", "dusk", "sundown", "sunset", "nightfall"))
_AT_THE_SUN = re.compile(r"\b(?:at|(?:as|when|before|until) the) \Z")
_PART_SHIFTS = {
    "this": (0, "anchor"), "last": (-1, "anchor"), "that": (0, "text"), "the same": (0, "text"),
    "the next": (1, "text"), "the following": (1, "text"), "the previous": (-1, "text"),
}  # fmt: skip
_SEASON_NEXT = re.compile(r" (?:spring|summer|autumn|fall|winter)\b")
# "Early in the morning", "the small hours of the morning".
_EDGE_BEFORE = re.compile(r"\b(?:(?P<edge>early|late) in the|(?:in )?the (?:early|small) hours of the) \Z")
_HOUR_BEFORE = re.compile(r"(?<![0-9:.,$])([0-9]{1,2}?)([0-5][0-9])? in the \Z")
_EVERY_DAY = frozenset(("night", "night-time", "nighttime", "daytime"))


def read_today(hit: Hit) -> None:
    """Today, yesterday, tomorrow."""
    shift = Decimal(hit.trigger.value)
    hit.drafts.append(Draft(hit.start, hit.end, f"<{hit.trigger.word}>", unit="day", shift=shift))


def read_tonight(hit: Hit) -> None:
    """Tonight."""
    hit.drafts.append(Draft(hit.start, hit.end, "<tonight>", unit="day", shift=Decimal(0), part="NI"))


def read_now(hit: Hit) -> None:
    """Now, currently, recently: a value that stands by itself."""
    start, word = hit.start, hit.trigger.word
    if word == "now":
        if hit.low.endswith("from ", 0, start):
            return
        start -= len("right ") if hit.low.endswith("right ", 0, start) else 0
    elif (
        " " in word
        and word != "these days"
        and hit.trigger.value == "PRESENT_REF"
        and not _NOW_ENDS.match(hit.low, hit.end)
    ):
        return
    elif word == "recently" and hit.low.endswith("more ", 0, start):
        start -= len("more ")
    hit.drafts.append(Draft(start, hit.end, f"<{word}>", ref=hit.trigger.value))


def read_modifier(hit: Hit) -> None:
    """The future, recent years; alone, "former" and "recent" count in narratives only (weak)."""
    low, end, word = hit.low, hit.end, hit.trigger.word
    if word == "future":
        before = _FUTURE_BEFORE.search(low, max(0, hit.start - 26), hit.start)
        if before:
            if not low.startswith(" of ", end):
                hit.drafts.append(Draft(before.start(), end, "the future", ref="FUTURE_REF"))
            return
    elif word == "recent":
        times = _RECENT_TIMES.match(low, end)
        if times:
            hit.drafts.append(Draft(hit.start, times.end(), "recent years", ref="PAST_REF"))
            return
        if _UNIT_NEXT.match(low, end):
            return
    if low.startswith(" ", end) and not (word == "current" and _SEASON_NEXT.match(low, end)):
        hit.drafts.append(Draft(hit.start, end, f"<{word}>", ref=hit.trigger.value, weak=True, cue="narrative"))


def read_past(hit: Hit) -> None:
    """The past, where it is no stretch of so many years."""
    if read_past_hour(hit):
        return
    before = _PAST_BEFORE.search(hit.low, max(0, hit.start - 16), hit.start)
    if before is None or _PAST_COUNTED.match(hit.low, hit.end):
        return
    if before[1] or _PAST_ENDS.match(hit.low, hit.end):
        start = before.start() + len(before[1] or "")
        hit.drafts.append(Draft(start, hit.end, "the past", ref="PAST_REF"))


def read_often(hit: Hit) -> None:
    """Daily, weekly, annually; not the Daily of a newspaper's name."""
    if hit.capitalised and hit.start and hit.page[hit.start - 1] != "\n":
        return
    hit.drafts.append(Draft(hit.start, hit.end, f"<{hit.trigger.word}>", often=hit.trigger.value))


def read_part(hit: Hit) -> None:
    """Morning, noon, that afternoon, last night; alone only as part of a day (weak)."""
    low, start = hit.low, hit.start
    value, _, mod = hit.trigger.value.partition("/")
    draft = Draft(start, hit.end, "<part of day>", part=value, mod=mod or None)
    if mod and (hit.capitalised or (hit.trigger.word == "first thing" and low.endswith("the ", 0, start))):
        return
    if hit.trigger.word in ("noon", "midday", "mid-day", "mid day", "midnight"):
        midnight = value == "MID"
        draft.part, draft.clock, draft.exact = None, 0 if midnight else 720, "T00:00" if midnight else "T12:00"
        draft.pattern = f"<{hit.trigger.word}>"
        beside = minutes_beside(low, start)
        if beside is not None and draft.clock is not None:
            draft.start, draft.clock = beside[0], (draft.clock + beside[1]) % 1440
            draft.exact = clock_value(draft.clock)
        elif low.endswith("12 ", 0, start) and not low[max(0, start - 4) : start - 3].isalnum():
            draft.start -= len("12 ")
        hit.drafts.append(draft)
        return
    if hit.trigger.word.endswith("s") and not mod:
        draft.weak, draft.often = True, "plural"
        hit.drafts.append(draft)
        return
    if value in ("MO", "EV") and low.startswith(" hours", hit.end):
        draft.end += len(" hours")
    before = _PART_BEFORE.search(low, max(0, start - 15), start)
    _settle_part(hit, draft, before)
    hit.drafts.append(draft)


def _take_hour(hit: Hit, draft: Draft, article: re.Match[str] | None) -> bool:
    """Take the hour of "nine in the evening" and "eleven at night"."""
    link = "in " if article else "at " if hit.trigger.word == "night" else ""
    start = (article.start() if article else hit.start) - len(link)
    hour = hour_before(hit.low, start, draft.part) if link and hit.low.startswith(link, start) else None
    if hour is None:
        return False
    draft.start, draft.part, draft.clock, draft.exact = hour.start, None, hour.clock, hour.exact
    draft.mod, draft.hedge = hour.mod, hour.hedge
    draft.pattern = "<hour> in the <part of day>"
    return True


def _settle_part(hit: Hit, draft: Draft, before: re.Match[str] | None) -> None:
    word, value = before[1] if before else "", draft.part or ""
    hour = _HOUR_BEFORE.search(hit.low, max(0, hit.start - 14), hit.start) if word == "the" else None
    edge = _EDGE_BEFORE.search(hit.low, max(0, hit.start - 26), hit.start) if word == "the" else None
    if before and word not in ("at", "all"):
        draft.start = before.start()
    if _take_hour(hit, draft, before if word == "the" else None):
        return
    if word == "the" and hit.low.startswith(BEFORE_LAST, hit.end):
        draft.end += len(BEFORE_LAST)
        draft.unit, draft.shift, draft.pattern = "day", Decimal(-2), "the <part of day> before last"
    elif hour and 1 <= int(hour[1]) <= 12:
        late = value in ("AF", "EV") or (value == "NI" and int(hour[1]) > 5)
        clock = (int(hour[1]) % 12 + (12 if late else 0)) * 60 + int(hour[2] or 0)
        draft.start, draft.part, draft.clock, draft.exact = hour.start(), None, clock, clock_value(clock)
        draft.pattern = "<hour> in the <part of day>"
    elif edge:
        draft.start, draft.weak = edge.start(), True
        draft.mod = "END" if edge["edge"] == "late" else "START"
    elif word in ("every", "each"):
        draft.often, draft.pattern = f"XXXX-XX-XXT{value}", "every <part of day>"
    elif word in _PART_SHIFTS:
        shift, draft.base = _PART_SHIFTS[word]
        draft.unit, draft.shift, draft.pattern = "day", Decimal(shift), f"{word} <part of day>"
    elif hit.trigger.word == "overnight":
        draft.unit, draft.shift, draft.pattern = "day", Decimal(0), "<overnight>"
    elif (sun := _by_the_sun(hit)) is not None:
        draft.start, draft.pattern = sun, BY_THE_SUN
    else:
        draft.weak = True
        draft.cue = "narrative" if hit.trigger.word in _EVERY_DAY and not word else ""


def _by_the_sun(hit: Hit) -> int | None:
    """Where an hour begins that is told by the sun alone: "at first light", "as the sun went down"; None elsewhere."""
    words = hit.trigger.word
    if not (words.startswith("sun ") or words in _SUN):
        return None
    before = _AT_THE_SUN.search(hit.low, max(0, hit.start - 12), hit.start)
    if before is None:
        return None
    return before.start() if before[0].startswith(("as", "when")) else hit.start
