"""Units of measure and currencies, as they stand before and behind a number."""

from __future__ import annotations

import re
from dataclasses import replace

from crosscheck.model import Span
from crosscheck.text.numerals.context import word_before
from crosscheck.text.numerals.numeral import Form, Numeral, Unit
from crosscheck.text.numerals.unit_table import NAMED_FIRST, forms_of, key_of, last_letters, signs, units

_GAP = r"(?:[ \u00a0\u202f]{1,2}|-|[ ]?\n)?"
_SIGN = "%°º℃℉′″¢€£￡¥￥₹₽₪₩₦₱฿₫₴₺₸₾₮₭₡₲₿₵৳៛元"
_FIRST = re.compile(
    rf"{_GAP}(?P<first>[A-Za-zµμ][A-Za-zµμ0-9²³·/.$]{{0,20}}|[{_SIGN}$](?:[CFKra-z]{{1,2}}(?![A-Za-z]))?)"
)
# A sign before the next amount, not behind this one: "R500, Rs 20".
_DIGIT_NEXT = re.compile(r"[ \u00a0]?[0-9]")
# "R500" is rand and "R8" a car; "PS2.7m" is what a pound sign becomes in plain ASCII and "PS5" a console.
_AMOUNT = re.compile(r"[0-9]{1,9}(?:[.,][0-9]|[mbk])")
_HUNDREDS = re.compile(r"[0-9]{3}|[0-9]{1,2}(?:[.,][0-9]|[mbk]| [mb]illion)")
# What follows a bare calibre: ".44 Magnum", ".38 revolver".
_GUN = re.compile(
    r" (?:magnum|special|revolvers?|pistols?|handguns?|rifles?|guns?|semi-?automatic|semi-auto|ACP|rounds?|bullets?|"
    r"derringer)\b",
    re.IGNORECASE,
)
_PRIMES = frozenset("'’′″\"”")
_FEET = re.compile(r"['’′](?= ?[0-9]{1,2}(?:[\"”″]|''|(?![0-9A-Za-z'’,.])|[,.](?![0-9])))")
_INCHES = re.compile(r"''|[\"”″]")
_QUOTE_REACH = 300
# "1080p" is a screen, no price; "310 W. Elm Street" an address.
_SCREENS = frozenset((360, 480, 720, 1080, 1440, 2160))
# More stone than that is an ordinal: "1,001st".
_HEAVIEST = 99
_MILLION = 1_000_000
# What is paid in pounds and not weighed: "paid ten pounds", "sold for just over half a million pounds".
_PRICED = re.compile(
    r"\b(?:pa(?:id|y|ys|ying)|costs?|costing|worth|spen[dt]|spending|fined|ow(?:e[ds]?|ing)|earn(?:s|ed|ing)?"
    r"|(?:sold|bought|went|priced|valued|fine|bill|price|fee|salary|debts?|bid|offer|prize|budget|rent) (?:for|at|of))"
    r"(?: (?:him|her|them|you|us|about|around|over|just|nearly|almost|up|more|less|to|than|at|least|only|some)){0,4} \Z"
)
_PRICE_REACH = 40
_NO_UNIT = frozenset((",", ".", ";", ":", ")", ""))
_MORE = re.compile(r"[ \u00a0-]([A-Za-z.]{1,14})")
# The country behind the amount: "$64 US a barrel".
_COUNTRY = re.compile(r" (?P<country>US|U\.S\.|AU|Australian|CA|Canadian|NZ|HK)(?![A-Za-z])")
_COUNTRIES = {"AU": "AUD", "Australian": "AUD", "CA": "CAD", "Canadian": "CAD", "NZ": "NZD", "HK": "HKD"}
_PER = re.compile(
    r"(?: (?:per|a|an|each|every) |/|[- ]per[- ])(?P<per>(?:(?:square|cubic|sq) )?[A-Za-z]{1,14})", re.IGNORECASE
)
# What "a" may stand for "per" before ("$3 a gallon"); "per" itself goes with any word.
_DENOMINATORS = frozenset(
    "second minute hour day night week month quarter year decade century gallon litre liter barrel ounce pound ton "
    "tonne kilo kilogram kg gram mile kilometre kilometer yard acre hectare share head person piece unit bottle pint "
    "ticket game item copy word vote bushel megawatt s min hr h yr".split()
)
# "A quarter of a mile", "0.2 of a percentage point": the unit that a part of one is measured in.
_OF_ONE = re.compile(r" of (?:an?|one)(?=[ -])")
_BELOW_ZERO = " below zero"
# Where "5 in" can only be inches: at the end of a cell, before a bracket or the next side of a thing.
_CELL_END = re.compile(r"\Z|\)| x ")
# Currency signs that a minus may stand behind: "$-5".
_SIGNED = frozenset("$€£¥")
# Letters that are other things as well: only right behind a digit, as in "30C" and "50c".
_GLUED_ONLY = frozenset(("C", "F", "in", "in.", "L", "k", "K", "st"))


def measured(page: str, numeral: Numeral, sign: tuple[int, Unit] | None, *, sterling: bool) -> Numeral:
    """The numeral with the currency before it or the unit behind it, if any.

    Args:
        page: The text.
        numeral: The numeral, alone.
        sign: Where the currency sign before it begins, and which it is (see ``currency_before``).
        sterling: Whether the page is about British money, so that "pounds" are no weight.
    """
    span = numeral.span
    behind = _unit_behind(page, numeral) if page[span.end : span.end + 1] not in _NO_UNIT else None
    start, end = span.start, span.end
    if sign is not None:
        start, unit = sign
        if behind and behind[0].dimension == "money" and behind[0].size == 1:
            # "$200 US", "$5 million dollars"
            unit, end = (behind[0] if unit.name == "USD" else unit), behind[1]
        country = _COUNTRY.match(page, end) if page[start] == "$" else None
        if country:
            unit, end = replace(unit, name=_COUNTRIES.get(country["country"], unit.name)), country.end()
    elif behind is not None:
        unit, end = behind
    elif page[span.start] == "." and _GUN.match(page, end):
        unit = units()["caliber"]
    else:
        return numeral
    if unit.name == "caliber":
        numeral = _hundredths(numeral)
    elif unit.name == "pound" and _is_sterling(page, numeral, end, sterling=sterling):
        unit = signs()["GBP"]
    per = _PER.match(page, end)
    if (
        per
        and unit.per == ""
        and (page[end + 1 : end + 4] == "per" or page[end] == "/" or per["per"].lower() in _DENOMINATORS)
    ):
        end, unit = per.end(), replace(unit, per=per["per"].lower())
    if unit.name.startswith("degree") and page.startswith(_BELOW_ZERO, end):
        end += len(_BELOW_ZERO)
    return numeral.with_unit(unit, Span(start, end))


def below_zero(page: str, numeral: Numeral) -> Numeral:
    """A temperature, or a range of them, whose words end in "below zero", as the negative number that it is."""
    unit, end = numeral.unit, numeral.extent.end
    if unit is None or not unit.name.startswith("degree") or not page.endswith(_BELOW_ZERO, 0, end):
        return numeral
    low, high = numeral.low, numeral.high
    return replace(numeral, low=None if high is None else -high, high=None if low is None else -low)


def _is_sterling(page: str, numeral: Numeral, end: int, *, sterling: bool) -> bool:
    if page.startswith((" of ", "-of-"), end):
        return False
    if not sterling and _PRICED.search(page, max(0, numeral.span.start - _PRICE_REACH), numeral.span.start):
        return True
    return sterling or (numeral.low or numeral.high or 0) >= _MILLION


def _hundredths(numeral: Numeral) -> Numeral:
    """A calibre in inches: "38-caliber" and "380 caliber" leave the point out."""
    low = numeral.low
    if low is None or low < 10:
        return numeral
    inches = low / (1000 if low >= 100 else 100)
    return replace(numeral, low=inches, high=inches)


def currency_before(page: str, start: int) -> tuple[int, Unit] | None:
    """The currency sign or code that ends right before ``start``, and where it begins."""
    stop = start
    last = page[start - 1 : start]
    if last in ("-", "−") and page[stop - 2 : stop - 1] in _SIGNED:
        stop, last = stop - 1, page[stop - 2]
    spaced = last in (" ", "\u00a0")
    stop -= spaced
    if stop <= 0 or page[stop - 1] not in last_letters():
        return None
    known = signs()
    if spaced and page[stop - 1].isalpha():
        word = word_before(page, start)
        if word.lower() in NAMED_FIRST:
            return stop - len(word), units()[word.lower()]
        if word not in known:
            return None
    for length in range(min(5, stop), 0, -1):
        sign = page[stop - length : stop]
        unit = known.get(sign)
        if unit is None:
            continue
        before = page[stop - length - 1 : stop - length] if stop > length else ""
        if sign[0].isalpha() and before.isalnum():
            continue
        if (sign == "PS" and not _AMOUNT.match(page, start)) or (sign == "R" and not _HUNDREDS.match(page, start)):
            continue
        if spaced and sign in ("PS", "R"):
            continue
        return stop - length, unit
    return None


def _unit_behind(page: str, numeral: Numeral) -> tuple[Unit, int] | None:
    end = numeral.span.end
    if numeral.form is Form.VAGUE and page.startswith(" of ", end):
        # "Tens of thousands of dollars."
        end += len(" of")
    elif page.startswith(" of ", end) and numeral.low is not None and 0 < numeral.low < 1:
        whole = _OF_ONE.match(page, end)
        end = whole.end() if whole else end
    if page[end : end + 1] in _PRIMES:
        return _prime(page, numeral)
    first = _FIRST.match(page, end)
    if first is None:
        return None
    forms = forms_of(first[1])
    if not forms:
        return None
    table = units()
    glued = first.start(1) == end
    for form, first_key, words in forms:
        key = first_key
        stop = first.start(1) + len(form)
        unit = table.get(key) or (table.get(key + "?") if numeral.low and numeral.low >= 1000 else None)
        found = (unit, stop) if unit and _stands(page, numeral, form, stop, glued=glued) else None
        for _ in range(words - 1):
            more = _MORE.match(page, stop)
            if more is None:
                break
            key, stop = f"{key}_{more[1]}", more.end()
            longer = table.get(key_of(key)) or table.get(key_of(key.rstrip(".")))
            if longer is not None:
                found = longer, stop - (key.endswith(".") and key_of(key) not in table)
        if found:
            stopped = page[found[1] - 1] == "." and _ends_sentence(page, found[1])
            return (found[0], found[1] - 1) if stopped else found
    return None


def _ends_sentence(page: str, stop: int) -> bool:
    """Whether the full stop before a place ends the sentence rather than a short unit: "4lb." and a new line."""
    after = page[stop : stop + 1]
    return after in ("", "\n", '"', "\u201d") or (after == " " and page[stop + 1 : stop + 2].isupper())


def _prime(page: str, numeral: Numeral) -> tuple[Unit, int] | None:
    """Feet and inches as ticks: 6'2", 5'10, 12''; a closing quotation mark is no tick."""
    end = numeral.span.end
    if numeral.form is not Form.DIGITS:
        return None
    if _FEET.match(page, end):
        return units()["foot"], end + 1
    inches = _INCHES.match(page, end)
    if inches is None:
        return None
    quoted = inches[0] == '"' and page.count('"', max(0, end - _QUOTE_REACH), end) % 2 and page[end - 2] != "'"
    quoted = quoted or (inches[0] == "”" and page[max(0, end - 4) : end].count("’") == 0)
    return None if quoted else (units()["inch"], inches.end())


def _stands(page: str, numeral: Numeral, form: str, stop: int, *, glued: bool) -> bool:
    """Whether a form that could be another word is a unit here."""
    after = page[stop : stop + 1]
    if after.isalpha() or (form in signs() and len(form) < 3 and _DIGIT_NEXT.match(page, stop)):
        return False
    if (form == "p" and numeral.low in _SCREENS) or (form == "st" and (numeral.low or 0) > _HEAVIEST):
        return False
    if form in ("W", "c") and not glued and after == ".":
        return False
    if form in _GLUED_ONLY:
        return (glued or (form == "in" and _CELL_END.match(page, stop) is not None)) and numeral.form is Form.DIGITS
    if len(form) <= 2 and form.isalpha():
        article = len(numeral.span) == 1
        return (article or numeral.form in (Form.DIGITS, Form.FRACTION)) and after not in ("'", "’")
    return True
