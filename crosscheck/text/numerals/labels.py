"""Labels: numbers that name a thing (a route, a model, a year, a score) rather than count or measure it."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.text.numerals.context import word_before
from crosscheck.text.numerals.numeral import Form, Numeral
from crosscheck.text.words.calendar_names import MONTHS, WEEKDAYS

_BEFORE = frozenset(
    "no no. nos nos. number numbers nr # room route routes highway interstate rte hwy exit flight channel chapter "
    "page pages section article part act grade level phase stage category type class title rule form apartment apt "
    "apt. suite platform gate floor district ward precinct zone division lot bus train track lane version episode "
    "season series volume vol vol. issue game round match test lap week psalm size resolution proposition prop "
    "measure amendment model mark mk pier engine seed seeded ranked rank ranking formula line figure fig fig. table "
    "step group pool hole heat line code zip box bay freeway road motorway junction section sector ladder tier plan "
    "op opus windows numbered text texting call calling dial dialing dialling image photo slide iphone ipad galaxy "
    "playstation top".split()
)
#: The name of a street behind the number of a house in it.
STREET: Final = re.compile(
    r"(?: (?:[A-Z][\w.’'-]{0,20}|[0-9]{1,3}(?:st|nd|rd|th)|of|the|[NSEW]\.?)){0,4}? (?:Street|St|Avenue|Ave|Road|Rd|"
    r"Drive|Dr|Lane|Ln|Boulevard|Blvd|Place|Pl|Court|Ct|Way|Highway|Hwy|Parkway|Pkwy|Terrace|Square|Crescent|Close|"
    r"Circle|Alley)(?![A-Za-z])"
)
_BLOCK = re.compile(r"[- ]block\b", re.IGNORECASE)
_CAPITAL = re.compile(r"(?:^|(?<=[^A-Za-z0-9&’'-]))((?:[A-Z&][\w&’'-]{0,30}|[a-z][A-Z][a-z]{1,12}))[ \u00a0]$")
# Words that open a sentence with a capital and are no part of a name.
_OPENERS = frozenset(
    "the a an about some over all only nearly almost at in of on and but or more than these those this that his her "
    "its their our my when after with for from by another other around as up between just until under roughly "
    "approximately he she it they we i if then there also while since before among both every each least less fewer "
    "most total an police no not because kills killed leaves leaving injures injured wounds hurts claims".split()
)
# "Tarn's 40 boats" are boats.
_GENITIVE = re.compile(r"[’'](?:s$|$)")
# "In Tarn 40 boats sank."
_THERE = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear) (?:[A-Z][a-z]+ ){1,2}\Z")
# "The dead numbered 14" are so many.
_COUNTED = "dead numbered "
_SENTENCE_START = re.compile(r"(?:^|[.!?:;”\"\n•*—–-]\s?[\"“‘'(]?)$")
_LOWER_PLURAL = re.compile(r" (?:[a-z-]{2,14} ){0,2}(?:[a-z-]{2,16}s|people|men|women|children)\b")
# "Storm Leaves Four Hurt", "Police Arrest Five Men": every word of a headline has its capital.
_HEADLINE = re.compile(
    r" (?:[A-Z][a-z]{1,14}s|Men|Women|People|Children|Dead|Killed|Wounded|Injured|Hurt|Missing|Shot|Arrested)\b"
)
_ENUMERATOR = re.compile(r"[.)] ")
# The place of a picture in a gallery.
_OF_SO_MANY = re.compile(r" / [0-9]")
# "Image 1 of 1 Three men were shot".
_SPELLED = re.compile(r" (?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b")
_CODE = re.compile(r"[A-Za-z]|[-/][0-9A-Z]|[:x×][0-9]|: ?[0-9]{2} ?[ap]\.?m|[’']s(?![A-Za-z])")
_YEARS = range(1000, 2200)
# More digits than this without a comma are a telephone number or a serial number.
_LONGEST_PLAIN = 10
_EMERGENCY = frozenset(("911", "999"))
_DAYS = frozenset(map(str.lower, (*WEEKDAYS, *MONTHS))) - {"may"} | {"today", "yesterday"}
# The words of a result: a number with a hyphen before one of them is a score.
_RESULT = re.compile(
    r",? (?:(?:[a-z-]{3,12} )?(?:win|wins|won|victory|victories|defeat|defeats|loss|losses|lead|leads|draw|draws|tie|"
    r"vote|votes|record|decision|ruling|result|margin|aggregate|series|thrashing|triumph|scoreline|score|run|split|"
    r"majority|formation|at half)|down|up|ahead|against|over|to|in|at|on|by|from|after|with|when|for|and|but|last|"
    r"winners?|home|away)\b"
)
_PLAIN = frozenset((" ", ",", ".", ";", "", "\n"))
_ENDS = frozenset((".", ")"))


def is_label(page: str, numeral: Numeral) -> bool:
    """Whether a numeral without a unit names something. Anchored; looks at 40 characters on either side."""
    start, end = numeral.span.start, numeral.span.end
    digits = "0" <= page[start] <= "9"
    word = word_before(page, start)
    label = word.lstrip("(“\"'‘").lower()
    if label in _BEFORE and (digits or label != "no"):
        return not page.endswith(_COUNTED, 0, start)
    if numeral.form is Form.RANGE:
        return digits and not _spelled_range(page, numeral)
    after = page[end : end + 2]
    if digits:
        if (after[:1] not in _PLAIN and _CODE.match(page, end)) or (not numeral.hedge and _is_code(page, start, end)):
            return True
        if after == " /" and _OF_SO_MANY.match(page, end):
            return True
        if after[1:].isupper() and (STREET.match(page, end) or _SPELLED.match(page, end)):
            return True
        if after[:1] in _ENDS and page[start - 1 : start] in ("", "\n") and _ENUMERATOR.match(page, end):
            return True
    if after[1:] == "b" and _BLOCK.match(page, end):
        return True
    named = word and (word[0].isupper() or word[1:2].isupper() or not word[0].isalpha())
    return bool(named) and _after_name(page, start, end, digits=digits)


def _is_code(page: str, start: int, end: int) -> bool:
    run = page[start:end]
    if not run.isdigit():
        return False
    if page[start - 1 : start] in ("-", "\u2013", "/") and page[start - 2 : start - 1].isdigit():
        return True
    if page[start - 1 : start] == "(" and page[end : end + 1] == ")":
        return True
    if len(run) > 1 and run[0] == "0":
        return True
    if len(run) >= _LONGEST_PLAIN or run in _EMERGENCY or (len(run) > 2 and _beside_digits(page, start, end)):
        return True
    return len(run) == 4 and int(run) in _YEARS and not _LOWER_PLURAL.match(page, end)


def _beside_digits(page: str, start: int, end: int) -> bool:
    """Whether more digits stand a blank away, as in a telephone number."""
    before, behind = page[max(0, start - 2) : start], page[end : end + 2]
    beside = (before[-1:] == " " and before[:1].isdigit()) or (behind[:1] == " " and behind[1:].isdigit())
    return beside and not _LOWER_PLURAL.match(page, end)


def _spelled_range(page: str, numeral: Numeral) -> bool:
    """Whether a range in digits is one: "20 to 30", "20-30 people"; a score or a telephone number is none."""
    low, high = numeral.low, numeral.high
    text = page[numeral.span.start : numeral.span.end]
    if " to " in text or " and " in text or "," in text or "." in text:
        return True
    if low is None or high is None or high < low or (high >= 1000 and low < 1000) or low in _YEARS:
        return False
    if page[numeral.span.end : numeral.span.end + 1] in ("-", "\u2013"):
        return False
    return bool(_LOWER_PLURAL.match(page, numeral.span.end)) and not _RESULT.match(page, numeral.span.end)


def _after_name(page: str, start: int, end: int, *, digits: bool) -> bool:
    """A number right behind a capitalised word is part of its name: "Channel 5", "Formula One"."""
    named = _CAPITAL.search(page, max(0, start - 34), start)
    if named is None or (not digits and not page[start].isupper()):
        return False
    if "," in page[start:end] or (not digits and _HEADLINE.match(page, end)):
        return False
    first = _SENTENCE_START.search(page, max(0, named.start(1) - 3), named.start(1))
    if named[1].lower() in _OPENERS:
        return False
    if (_GENITIVE.search(named[1]) or _THERE.search(page, max(0, start - 34), start)) and _LOWER_PLURAL.match(
        page, end
    ):
        return False
    if first or named[1].lower() in _DAYS:
        return not _LOWER_PLURAL.match(page, end) and bool(digits)
    return True
