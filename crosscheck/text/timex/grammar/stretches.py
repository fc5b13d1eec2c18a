"""A unit without a number: "the year", "last week", "the next day", "recent months", "the 19th century"."""

from __future__ import annotations

import re
from decimal import Decimal

from crosscheck.text.timex.draft import CLOCK_UNITS, Draft, Length
from crosscheck.text.timex.grammar.hit import Hit
from crosscheck.text.timex.grammar.left import Left

_LETTERS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y",
    "decade": "DE", "century": "CE", "fortnight": "W", "weekend": "WE",
}  # fmt: skip
_AGO = re.compile(r"[\s-](ago|earlier|previously)\b(?! than)|[\s-](before)\b(?=[.,;:)\n])")
_LATER = re.compile(r"[\s-](?:later|afterwards?|hence|from (?:now|today))\b")
_OLD = re.compile(r"[\s-](?:olds?\b|of age\b)")
_SO = re.compile(r" or so\b")
_AHEAD = re.compile(r" (?:ahead|to come)\b")
_ERA = re.compile(r" (bce?|b\.c\.|ad|a\.d\.)(?![a-z])")
_ENDED = re.compile(r",? (?:ended|ending|that ended|which ended|to(?! date\b)|through)\b")
# "The year 1950" is a year; "the Year II" counts by another calendar.
_NUMBERED = re.compile(r" (?:[12][0-9]{3}|[ivx]{1,4}|two thousand|nineteen|eighteen)\b")
_DAY_BESIDE = re.compile(r" (before|after)(?=[.,;:)\n])")
_QUARTER_NOUN = re.compile(r" (?:third |second |first |fourth )?(?:quarter|period|half)\b")
_TOLD = frozenset(("previous", "preceding", "prior", "following", "succeeding", "subsequent", "ensuing", "same"))
_BARE_CUES = frozenset(
    ("for", "within", "in", "after", "over", "of", "follows", "took", "take", "takes", "by", "with", "lasted", "spent",
     "until", "and")
)  # fmt: skip
# "By end of year": the article is left out, and no noun follows.
_EDGED = re.compile(r"\b(?:end|start|beginning|middle) of \Z")
_CLAUSE_END = re.compile(r"[.,;:)]|\n|\Z| (?:and|or|to|in|at|with|for|but|when|as|on|if|after|before)\b")
BEFORE_LAST = " before last"
_ONE = Decimal(1)


def every(length: Length) -> str:
    """The TIMEX3 value of a rhythm: "P1W", "PT2H"."""
    letter = _LETTERS[length.unit]
    number = "X" if length.low is None or length.vague else f"{length.low.normalize():f}"
    return f"PT{number}{letter[1]}" if letter[0] == "T" else f"P{number}{letter}"


def read_long(hit: Hit) -> None:
    """Week-long, weeklong, decades-long: how long something took."""
    vague = hit.trigger.word.removesuffix("long").endswith("s")
    one = None if vague else _ONE
    end = hit.end if hit.trigger.kind == "long" else hit.end + len("-long")
    hit.drafts.append(Draft(hit.start, end, "<unit>-long", length=Length(one, one, hit.trigger.value, vague)))


def read_ordinal_unit(hit: Hit, left: Left) -> None:
    """The third quarter, last year's first quarter, the 19th century, the 4th century BC."""
    unit, low, order = hit.trigger.value, hit.low, left.order or 0
    if hit.plural:
        return
    if left.determiner == "each":
        other = low.endswith("other ", 0, hit.start)
        named = unit == "quarter" and not other
        often = f"XXXX-Q{order}" if named else every(Length(Decimal(order), Decimal(order), unit))
        hit.drafts.append(Draft(left.start, hit.end, "every <nth> <unit>", often=often))
        return
    if unit in ("day", "week", "weekend", "month") and low.startswith((" of ", " in "), hit.end):
        # "The first week of June", "the second last week of 2017": weak without its month or year.
        last = left.shift_word == "last" or "final" in low[left.start : hit.start]
        nth = -order if left.shift_word else -1 if last else order
        hit.drafts.append(Draft(left.start, hit.end, "<nth> <unit>", nth=nth, unit=unit, weak=True))
        return
    start = left.core if left.glued or left.determiner in ("one", "own") else left.start
    if unit == "quarter" and order <= 4:
        hit.drafts.append(Draft(start, hit.end, "<nth> quarter", piece=f"Q{order}"))
    elif unit == "century" and 1 <= order <= 21:
        era = _ERA.match(low, hit.end)
        prefix = f"BC{order - 1:02d}" if era and era[1][0] == "b" else f"{order - 1:02d}"
        hit.drafts.append(Draft(start, era.end() if era else hit.end, "<nth> century", prefix=prefix))


def read_year_ago(hit: Hit, start: int, end: int) -> None:
    """Year-ago, the year-earlier quarter: a year before what the text speaks of."""
    noun = _QUARTER_NOUN.match(hit.low, end)
    length = Length(_ONE, _ONE, "year")
    draft = Draft(start, end, "year-ago", unit="year", shift=Decimal(-1), base="text", length=length)
    if noun:
        draft.end = noun.end()
        draft.start -= len("the ") if hit.low.endswith("the ", 0, start) else 0
    hit.drafts.append(draft)


def read_stretch(hit: Hit, left: Left) -> None:
    """One unit: this year, the next day, every week, the quarter."""
    unit, low, end = hit.trigger.value, hit.low, hit.end
    if left.determiner == "each":
        hit.drafts.append(Draft(left.start, end, "every <unit>", often=every(Length(_ONE, _ONE, unit))))
        return
    if unit == "year" and left.shift is None and low[end : end + 1] == "-":
        ago = _AGO.match(low, end)
        if ago:
            read_year_ago(hit, hit.start, ago.end())
            return
    if left.determiner == "the" and left.shift is None and low.startswith(BEFORE_LAST, end):
        end += len(BEFORE_LAST)
        hit.drafts.append(Draft(left.start, end, "the <unit> before last", unit=unit, shift=Decimal(-2)))
        return
    edged = left.determiner == "" and left.shift is None and _EDGED.search(low, max(0, hit.start - 14), hit.start)
    if edged and unit in ("week", "month", "year") and _CLAUSE_END.match(low, end):
        hit.drafts.append(Draft(hit.start, end, "<unit>", unit=unit, shift=Decimal(0), base="near"))
        return
    if unit in CLOCK_UNITS or left.glued or (left.determiner in ("", "own") and left.shift is None):
        return
    start = left.core if left.determiner == "own" else left.start
    draft = Draft(start, end, f"{left.shift_word or 'the'} <unit>", unit=unit, shift=Decimal(left.shift or 0))
    if left.shift is not None:
        if unit == "day" and left.shift_word == "last":
            if low.startswith((" of ", " in "), end):
                hit.drafts.append(Draft(left.start, end, "last <unit>", nth=-1, unit=unit, weak=True))
            return
        _shifted(hit, left, draft)
    elif left.determiner == "the":
        if not _bound(hit, draft):
            return
    elif left.determiner in ("near", "far"):
        draft.pattern = "this <unit>" if left.determiner == "near" else "that <unit>"
        draft.base = "anchor" if left.determiner == "near" else "text"
    else:
        return
    hit.drafts.append(draft)


def _shifted(hit: Hit, left: Left, draft: Draft) -> None:
    """Last week, the next day, the past year, the year before last."""
    word, unit = left.shift_word, hit.trigger.value
    if word == "past" and left.determiner:
        if left.determiner != "near":
            half = hit.low.startswith((" and a half", "-and-a-half"), hit.end)
            many = _ONE + Decimal("0.5") * half
            draft.end += len(" and a half") * half
            draft.length, draft.definite = Length(many, many, unit), True
            draft.unit, draft.pattern = None, "the past <unit>"
    elif (
        word in _TOLD
        or (word == "latest" and unit == "quarter")
        or (left.determiner == "the" and (word == "next" or (word == "last" and unit not in ("decade", "century"))))
    ):
        draft.base = "text"
    if unit == "weekend" and left.determiner == "the":
        draft.start = left.core
    so = _SO.match(hit.low, draft.end)
    if so:
        draft.end, draft.mod, draft.hedge = so.end(), "APPROX", "or so"


def _bound(hit: Hit, draft: Draft) -> bool:
    """The year, the quarter, the day before: known from the text or from the day of publication."""
    unit, low, end = hit.trigger.value, hit.low, hit.end
    draft.base = "near"
    if unit == "year":
        if _NUMBERED.match(low, end) or hit.capitalised:
            return False
        if _ENDED.match(low, end):
            draft.length, draft.unit, draft.shift, draft.definite = Length(_ONE, _ONE, "year"), None, None, True
    elif unit == "day":
        beside = _DAY_BESIDE.match(low, end)
        draft.base, draft.weak = "text", beside is None
        if beside:
            draft.end, draft.shift = beside.end(), Decimal(-1 if beside[1] == "before" else 1)
    elif unit in ("quarter", "decade", "century"):
        draft.base, draft.weak = "text", unit != "quarter"
    else:
        draft.weak = unit == "month"
    return True


def read_edge(hit: Hit) -> None:
    """EOM, EOY: the end of the month, of the year; only in capitals."""
    if hit.page[hit.start : hit.end].isupper():
        hit.drafts.append(
            Draft(hit.start, hit.end, "the end of <unit>", unit=hit.trigger.value, shift=Decimal(0), mod="END")
        )


def read_stretches(hit: Hit, left: Left) -> None:
    """Several units without a number: recent months, the following days, years later, for weeks."""
    unit, low, end = hit.trigger.value, hit.low, hit.end
    if _OLD.match(low, end) or (unit == "quarter" and left.shift is None):
        return
    draft = Draft(left.start, end, "<units>", length=Length(None, None, unit, vague=True))
    beside = _AGO.match(low, end) or _LATER.match(low, end)
    ahead = _AHEAD.match(low, end)
    if left.shift is not None:
        if left.shift == 0:
            return
        draft.definite, draft.shift, draft.pattern = True, Decimal(left.shift), f"{left.shift_word} <units>"
        if left.shift_word in ("last", "past", "previous") and unit == "year":
            draft.ref, draft.length = "PAST_REF", None
        elif left.shift_word in ("coming", "upcoming", "next"):
            draft.ref, draft.length = "FUTURE_REF", None
    elif beside and left.determiner in ("", "own") and not left.glued:
        past = beside.re is _AGO
        draft.start, draft.end, draft.unit = hit.start, beside.end(), unit
        draft.shift, draft.pattern = Decimal(-1 if past else 1), "<units> ago" if past else "<units> later"
        draft.base = "anchor" if beside[0].endswith("ago") else "text"
    elif ahead and left.determiner == "the":
        draft.end = ahead.end()
    elif left.determiner or left.glued or left.before not in _BARE_CUES or left.start != hit.start:
        return
    hit.drafts.append(draft)
