"""A number of units: "two years ago", "the past three months", "a 7.5-year term", "twice a week"."""

from __future__ import annotations

import re
from decimal import Decimal

from crosscheck.text.timex.draft import CLOCK_UNITS, Draft, Length
from crosscheck.text.timex.grammar.amounts import Amount, read_amount
from crosscheck.text.timex.grammar.hit import Hit
from crosscheck.text.timex.grammar.left import Left
from crosscheck.text.timex.grammar.stretches import every, read_year_ago

_RIGHT = re.compile(
    r"(?P<part>[\s-]and[\s-](?:a[\s-](?:half|quarter)|half(?=[.,;:)]| ago\b| later\b|\Z)))?(?P<so> or (?:so|two|more))?"
    r"(?:(?P<ago>[\s-](?:ago|earlier|previously)\b(?! than)|[\s-]before\b(?=[.,;:)\n]))"
    r"|(?P<later>[\s-](?:later|afterwards?|hence|from (?:now|today))\b)|(?P<ahead> ahead| to come)"
    r"|(?P<time>(?:['\u2019]s?|(?<=s)) time\b))?"
)
_AGE = re.compile(r"[\s-](?:olds?\b|of age\b|anniversary\b)")
_OF = re.compile(r" of\b")
_IN = re.compile(r"\bin \Z")
_LAST_PART = re.compile(r".*[\s-](?:and|to|or|of)[\s-]+([^\s].*)\Z", re.DOTALL)
_TIMES = re.compile(r"\b(?:once|twice|thrice|(?:[a-z]+|(?<![0-9,.])[0-9]{1,3}) times|(?:a few|a couple of) times)\s\Z")
# What stands before "a year" where it is a rate: "$30 a year", "four flights a week".
_RATED = re.compile(
    r"(?:[0-9][a-z]{0,3}|[0-9] [a-z]{3,14}s|%|\b(?:cents|dollars|percent|million|billion|trillion|thousand|hundred"
    r"|times|shares|barrels|tons|tonnes|people|jobs|cars|copies|units|interviews|hours|days|mph|km|miles|kilometers"
    r"|kilometres|pounds|euros|flights))\s\Z"
)
_MINUTES = re.compile(r" (?:and )?([1-5]?[0-9]|[a-z]{3,7}(?:-[a-z]{3,5})?)(?=[.,;)](?![0-9])|\n|\Z)")
_SECOND_ENDS = re.compile(r"[.,;)]|\n|\Z| (?:ago|later|earlier|before|after|from now|left|to go|and)\b")
_MANY = {"one": Decimal(1), "two": Decimal(2), "three": Decimal(3)}
_TEN, _SIXTY = 10, 60
# "The 2023 fiscal year" is one year and no 2023 of them.
_CALENDARS = frozenset(("fiscal", "financial", "calendar"))
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_QUARTERS = re.compile(
    r"\b(?:(?P<whole>[0-9]{1,2}|[a-z]{3,6}) and )?"
    r"(?P<part>(?:an? |(?P<many>one|two|three)[ -])?quarters?) of \Z"
)
_AGED = frozenset(("age", "aged", "ages"))
_BACK = frozenset(("ago", "earlier", "previously", "before"))
# "20-odd minutes", "three-plus years".
_LOOSE = {"odd": "APPROX", "plus": "EQUAL_OR_MORE"}
_BOUND = ("the", "near", "far")


def read_counted(hit: Hit, left: Left) -> None:
    """Read a number of units: a length, or a time so far away."""
    low, unit = hit.low, hit.trigger.value
    plural = hit.plural
    if _AGE.match(low, hit.end):
        return
    if (left.amount == "many" and left.before == "as") or left.before in _AGED:
        # "His second win in as many weeks" counts the weeks elsewhere; "aged 4 and 16 months" are two ages.
        return
    match = _RIGHT.match(low, hit.end)
    assert match is not None  # noqa: S101 - every part of the pattern is optional
    if unit == "quarter" and (left.glued or not (plural or left.shift) or _OF.match(low, hit.end)):
        return
    if unit == "year" and left.amount == "a" and match["ago"] and low[hit.end] == "-" and not match["part"]:
        read_year_ago(hit, hit.start, match.end("ago"))
        return
    amount = _part_of_one(low, left) or _amount_of(low, left)
    if amount is None:
        return
    least, most, vague = amount
    if (
        unit == "year"
        and _CALENDARS.issuperset(left.fillers)
        and left.fillers
        and _FIRST_YEAR <= (least or 0) < _LAST_YEAR
    ):
        hit.drafts.append(Draft(left.start, hit.end, "<year> fiscal year", year=int(least or 0)))
        return
    draft = Draft(left.start, hit.end, "<n> <units>", mod=left.mod, hedge=left.hedge)
    if match["part"]:
        part = Decimal("0.5") if match["part"].endswith("half") else Decimal("0.25")
        least, most, draft.end = (least or 0) + part, (most or 0) + part, match.end("part")
    loose = next((word for word in left.fillers if word in _LOOSE), None)
    if loose:
        if left.amount in ("a", ""):
            return
        draft.mod, draft.hedge = draft.mod or _LOOSE[loose], draft.hedge or loose
    if match["so"]:
        draft.end = match.end("so")
        if match["so"].endswith("two"):
            most = Decimal(2) if least == 1 else most
        else:
            draft.mod, draft.hedge = ("APPROX", "or so") if match["so"].endswith("so") else ("EQUAL_OR_MORE", "or more")
    length = Length(least, most, unit, vague)
    if unit == "hour":
        _take_minutes(low, draft, length)
    _settle(hit, left, draft, match, length)


def _take_minutes(low: str, draft: Draft, length: Length) -> None:
    """An hour and thirty, 2 hours ten: minutes without their unit, where nothing that is counted follows."""
    behind = _MINUTES.match(low, draft.end)
    amount = read_amount(behind[1]) if behind else None
    if behind and amount and amount[0] is not None and amount[0] == amount[1] and _TEN <= amount[0] < _SIXTY:
        length.more = Length(amount[0], amount[0], "minute")
        draft.end = behind.end(1)


def _one_second(hit: Hit, left: Left) -> bool:
    """Whether "one second" is a length: "1 sec", "a second later", and not the runner-up."""
    if left.glued:
        return False
    return hit.trigger.word == "sec" or _SECOND_ENDS.match(hit.low, hit.end) is not None


def _part_of_one(low: str, left: Left) -> Amount | None:
    """A quarter of an hour, three-quarters of a year, two and a quarter of an hour."""
    part = _QUARTERS.search(low, max(0, left.core - 28), left.core) if left.amount == "a" else None
    if part is None:
        return None
    share = _MANY[part["many"] or "one"] / 4
    whole = read_amount(part["whole"]) if part["whole"] else None
    if whole is None or whole[0] is None or whole[0] != whole[1]:
        left.start = left.core = part.start("part")
        return share, share, False
    left.start = left.core = part.start()
    return whole[0] + share, whole[0] + share, False


def _amount_of(low: str, left: Left) -> Amount | None:
    """The amount; of "1990 and five" and "between two to six" the last part."""
    amount = read_amount(left.amount)
    if amount is not None:
        return amount
    joined = _LAST_PART.match(left.amount)
    amount = read_amount(joined[1]) if joined else None
    if amount is not None and joined is not None:
        if left.shift is None and not left.determiner:
            left.start = left.core = low.index(joined[1], left.core)
        left.mod = left.hedge = None
    return amount


def _settle(hit: Hit, left: Left, draft: Draft, match: re.Match[str], length: Length) -> None:
    """Decide what the length is: an offset, a rhythm, or a duration."""
    unit = length.unit
    plural = hit.plural
    if not plural and left.glued and left.shift is None and left.determiner in _BOUND:
        left.determiner, left.start, draft.start = "", left.core, left.core
    if left.shift == 0 and left.shift_word != "latest":
        draft.start = left.core
    # "Within two weeks' time" is how long it takes at most.
    ahead = match["time"] if _IN.search(hit.low, max(0, left.start - 4), left.start) else None
    beside = match["ago"] or match["later"] or ahead
    if beside and unit in CLOCK_UNITS:
        draft.length, draft.end = length, match.end() if beside.endswith("ago") else draft.end
        hit.drafts.append(draft)
    elif beside and not left.glued and not left.shift_word:
        _offset(draft, left, beside.strip(" -"), length)
        draft.end = match.end()
        hit.drafts.append(draft)
    elif left.determiner == "each":
        draft.mod = draft.hedge = None
        draft.often, draft.pattern = every(length), "every <n> <units>"
        hit.drafts.append(draft)
    elif not _rate(hit, left, draft, length) and (plural or unit != "second" or _one_second(hit, left)):
        _duration(hit, left, draft, match, length)


def _offset(draft: Draft, left: Left, word: str, length: Length) -> None:
    draft.length, draft.unit, draft.pattern = length, length.unit, f"<n> <units> {word}"
    draft.shift = Decimal(-1 if word in _BACK else 1)
    draft.base = "anchor" if word in ("ago", "from now", "hence") or word.endswith("time") else "text"
    if left.determiner in (*_BOUND, "own"):
        draft.start = left.core


def _rate(hit: Hit, left: Left, draft: Draft, length: Length) -> bool:
    """Twice a week, $30 a year."""
    if left.amount != "a" or left.shift is not None:
        return False
    times = _TIMES.search(hit.low, max(0, left.core - 24), left.core)
    if times is None and not _RATED.search(hit.low, max(0, left.core - 18), left.core):
        return False
    draft.start = times.start() if times else left.core
    draft.often, draft.mod, draft.hedge = every(length), None, None
    draft.pattern = "<n> times a <unit>" if times else "a <unit>"
    hit.drafts.append(draft)
    return True


def _duration(hit: Hit, left: Left, draft: Draft, match: re.Match[str], length: Length) -> None:
    low, end = hit.low, hit.end
    draft.length = length
    if match["ahead"]:
        draft.end = match.end()
    if left.determiner in _BOUND or left.shift is not None:
        draft.definite, draft.pattern = True, "the <n> <units>"
        draft.shift = None if left.shift is None else Decimal(left.shift)
    elif left.determiner == "own":
        draft.start = left.core
    if left.glued:
        draft.pattern = "<n>-<unit>"
    if low.startswith("-long", end):
        draft.start, draft.end = hit.start if left.amount == "a" else draft.start, end + len("-long")
    elif low.startswith(" period", end) and left.amount != "a" and not hit.plural:
        # The noun behind an adjective belongs to it: "a three-year period".
        draft.end = end + len(" period")
        for word in ("a ", "the same ", "the "):
            if low.endswith(word, 0, draft.start):
                draft.start -= len(word)
                break
    hit.drafts.append(draft)
