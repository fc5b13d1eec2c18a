"""Ages: the dresses in which a newspaper gives how old somebody is."""

from __future__ import annotations

import re

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.numerals.age_lists import age_list, shared_unit
from crosscheck.text.numerals.bounds import Bounds
from crosscheck.text.numerals.context import word_before
from crosscheck.text.numerals.numeral import Form, Numeral
from crosscheck.text.words.calendar_names import MONTH_WORDS, WEEKDAYS

OLDEST = 125

_OLD = re.compile(
    r"(?:[- \u00a0]|\n)?(?:(?P<unit>year|yr|month|week|day)s?(?:[- ]{1,3}olds?(?![A-Za-z])| of age\b)|(?:yo|"
    r"y/o)(?![A-Za-z]))",
    re.IGNORECASE,
)
_THING = re.compile(
    r" (?!child|boy|girl|man|woman|male|female|son|daughter|who|was|is|were)(?:[a-z-]{3,12} )?(?:company|firm|"
    r"business|industry|agency|organi[sz]ation|institution|building|house|home|bridge|church|school|stadium|theatre|"
    r"theater|hotel|mansion|castle|tower|road|tunnel|dam|ship|vessel|aircraft|plane|jet|car|vehicle|truck|law|rule|"
    r"case|conflict|war|feud|ban|system|record|tradition|site|city|town|skull|skeleton|fossils?|bones?|tree|wine|"
    r"whisky|whiskey|book|film|movie|song|painting|programme|program|deal|treaty|agreement|dispute|marriage|"
    r"relationship|photo|video|tape|contract|network|brand|club|festival|event|policy|technology|rock)(?![a-z])"
)
_AGED = re.compile(
    r"\b(?:age|aged|ages|as young as|as old as|turn(?:ed|s|ing)|ages? of|ag(?:e|ed|es) (?:ranging )?(?:from|between)|"
    r"ag(?:ed|es) (?:of |from |between )?(?:[0-9]{1,2}, ){0,6}[0-9]{1,2},? and) (?:just |only |about |around )?$",
    re.IGNORECASE,
)
# "Under the age of 16".
_LIMIT = re.compile(r"\b(?:(?P<below>under|below|younger than)|over|above|older than) the age of \Z", re.IGNORECASE)
# "Aged two months".
_OF_INFANT = re.compile(r"[ \u00a0](?P<unit>month|week|day)s?(?![\w-])")
_GROUP = re.compile(
    r"\b(?:(?:people|men|women|those|adults|persons?|anyone|everyone|residents|viewers|voters|males|females|over|"
    r"under) aged?|as young as|as old as|ages of|ag(?:e|ed|es) (?:ranging )?(?:from|between)|ag(?:ed|es) (?:of|from|"
    r"between) [0-9]{1,2} and) $",
    re.IGNORECASE,
)
# "Jane Doe, 26," and "Jane Doe (26)": the last word of a name stands before the comma or bracket.
_NAME_COMMA = re.compile(
    r"(?:[A-Z][\w’'.-]{1,24}|\b(?:Jr|Sr)\.|\bI{1,3}|[\w.]{2,24}[)”\"]|\b(?:child|boy|girl|man|woman|mother|father|mom|"
    r"dad|teen|teenager|son|daughter|suspect|victim|student|driver|toddler|baby|infant|wife|husband|brother|sister|"
    r"girlfriend|boyfriend|nephew|niece|cousin|friend|male|female|[Dd]ies|[Dd]ead|"
    r"[Aa]n? [a-z]{2,12}(?:(?<!numb)(?<!lett)(?<!ord)(?<!corn)(?<!quart)(?<!pap)er|or|ist|man))), $"
)
# "The president, 64, came ashore": whether the noun is one for people is asked where people are known.
THE_NOUN = "the <noun>, n"
_THE_NOUN_COMMA = re.compile(r"\b[Tt]he (?:[A-Za-z-]{2,14} )?[a-z-]{3,16}, $")
_NOUN_DOES = re.compile(r", (?!and\b|or\b)[a-z]")
_GROWN = 15
_NAME_BRACKET = re.compile(r"[A-Z][a-z][\w’'-]{0,24} \($")
# Not "Jane and John Doe, 21 and 23", "Jane, John and their son Karl, 40, 38 and 12,": the first age is another's.
_AFTER_COMMA = re.compile(
    r"(?!(?:, [0-9]{1,2}){1,6} and [0-9]{1,2},)[,.;:)—–\n]|"
    r" (?:who|of|from|and(?! [0-9])|was|is|has|had|were|remained?|pleaded|died|faces?|said|in|at)\b|$"
)
# Not "(94) runs for a touchdown": a player's number.
_AFTER_BRACKET = re.compile(r"\)(?:[,;]|\.\s| (?:who|from|of|was|has|had|told|said|and|were|died)\b)")
_IS = re.compile(
    r"(?:\b(?:[Dd]ies|[Dd]ied|(?<!the )[Dd]ead|[Dd]ie|[Dd]eath) at|"
    r"\b(?:[Hh]e|[Ss]he|they|who|I|and|[A-Z][a-z]{2,20}) (?:was|is|were|are|would be|would have been|will be)|"
    r"\b(?:[Hh]e|[Ss]he)[’']s|\bI[’']m) (?:just |only |now |about |then |already )?$"
)
_IS_END = re.compile(r"[.,;:!?)”\"\n]| (?:when|at the time|and|years old|was|has|had|died|lives)\b| [–—-] |$")
# "The singer was 76.": whether the noun is one for people is asked where people are known.
_THE_NOUN_IS = re.compile(r"(?:\A|[.!?”\"\n] ?)The (?:[A-Za-z-]{2,14} )?[a-z-]{3,16} (?:was|is) $")
_STOP = re.compile(r"\.(?!\d)")
# "Died last winter at 72": so late that it is no hour. A toll that stands at 28 is no age.
_DIED_AT = re.compile(r"\b(?:[Dd]ie[ds]|[Dd]eath(?! (?:toll|rate|count)\b)) [^,.;:\n]{1,24} at $")
# "At 58 she is about to lead": an age of now, by the verb.
_AT_FIRST = re.compile(r"(?:\A|[.!?:;”\"\n–—-][ \n]?|\b[Ss]till |\b[Nn]ow )[Aa]t $")
_HE_IS = re.compile(
    r",? (?:he|she)(?: (?:is|has|remains|still)\b|['’]s\b)|, (?:[A-Z][\w’'-]{1,20} ){1,3}(?:is|remains|has become)\b"
)
# "Jane Doe, now 46,", "Now 46, she".
_COMMA_OR_STOP = (",", ".")
_NAME_NOW = re.compile(r"\b[A-Z][\w’'-]+, (?:now|just|only|still) $")
_NOW = re.compile(r"(?:\A|[.!?”\"\n] ?)Now $")
_NOW_END = re.compile(r", (?:he|she)\b")
_NO_HOUR = 25
# "A man of 44 was hurt", not "a man of 20 stone".
_MAN_OF = re.compile(r"\b(?:man|woman|boy|girl|youth|teenager|pensioner) of $")
_MAN_OF_END = re.compile(
    r"[.,;:)\n]| (?:who|was|is|has|had|were|from|and|died|drowned|perished|fell|suffered|survived|escaped|told|said|in"
    r"|on|at|near|with)\b|$"
)
# The last words of the patterns above: a look at them saves the search.
_LAST_WORDS = frozenset(
    "aged age ages as of between from turned turns turning and just only about around was is were are be been both all "
    "each now then already at he's she's i'm he’s she’s i’m".split()
)
_MARKS = frozenset(",:;—–-")
_LISTING = frozenset("aged age ages of and are were be both all each".split())
_OLD_FIRST = frozenset("yYmMwWdD")
_NOT_NAMES = frozenset(map(str.lower, MONTH_WORDS.union(WEEKDAYS))) | frozenset("nos no number pages chapters".split())


@frozen
class AgeMention:
    """An age as written.

    Attributes:
        span: All its words: "26-year-old", "26", "in his forties" without "in".
        bounds: The age in ``unit``.
        unit: "year", "month", "week" or "day".
        dress: The pattern that read it, for ``Claim.pattern``.
        of_thing: Whether a thing is that old ("a 30-year-old law"), no living being.
    """

    span: Span
    bounds: Bounds
    unit: str
    dress: str
    of_thing: bool = False


def near_age(page: str, numeral: Numeral) -> bool:
    """Whether a number without a unit needs a closer look, by the letter behind it and the word before it."""
    start, end = numeral.span.start, numeral.span.end
    if page[end + 1 : end + 2] in _OLD_FIRST or page[start - 1 : start] == "(" or page.startswith(("- ", "-, "), end):
        return True
    word = word_before(page, start).lstrip("(")
    return word[-1:] in _MARKS or word.lower() in _LAST_WORDS


def age_at(page: str, numeral: Numeral) -> AgeMention | None:
    """The age that a numeral states, or None. Anchored; looks at 40 characters on either side."""
    if numeral.unit is not None or numeral.form is Form.ORDINAL:
        return None
    old = year_old(page, numeral)
    if old is not None:
        return old
    suspended = shared_unit(page, numeral.span.end)
    if suspended is not None:
        return AgeMention(numeral.span, Bounds.of(numeral), suspended["unit"].lower(), "<n>- and <n>-year-old")
    dress = _bare(page, numeral)
    infant = _OF_INFANT.match(page, numeral.span.end) if dress == "aged n" else None
    if infant is not None:
        span = Span(numeral.span.start, infant.end())
        return AgeMention(span, Bounds.of(numeral), infant["unit"], "aged n <unit>")
    limit = _LIMIT.search(page, max(0, numeral.span.start - 32), numeral.span.start) if dress == "aged n" else None
    if limit is not None and numeral.low is not None:
        below = limit["below"] is not None
        bounds = Bounds(None, numeral.low - 1) if below else Bounds(numeral.low, None)
        return AgeMention(Span(limit.start(), numeral.span.end), bounds, "year", "<under> the age of n")
    return AgeMention(numeral.span, Bounds.of(numeral), "year", dress) if dress else None


def year_old(page: str, numeral: Numeral) -> AgeMention | None:
    """The age in the dress "26-year-old", "6 months old", "12 years of age", of a person or a thing; or None."""
    end = numeral.span.end
    old = _OLD.match(page, end) if page[end + 1 : end + 2] in _OLD_FIRST else None
    if old is None:
        return None
    printed = (old["unit"] or "yr").lower()
    unit = "year" if printed == "yr" else printed
    most = numeral.high if numeral.high is not None else numeral.low
    ancient = unit == "year" and most is not None and most > OLDEST
    thing = ancient or _THING.match(page, old.end()) is not None
    return AgeMention(Span(numeral.span.start, old.end()), Bounds.of(numeral), unit, f"<n>-{unit}-old", thing)


def _whole_years(numeral: Numeral) -> bool:
    years = numeral.low if numeral.low is not None else numeral.high
    return years is not None and 1 <= years <= OLDEST and years == years.to_integral_value()


def _bare(page: str, numeral: Numeral) -> str | None:
    """The name of the pattern by which a bare number is an age."""
    start, end = numeral.span.start, numeral.span.end
    before = page[start - 1 : start]
    word = word_before(page, start).lstrip("(")
    if before != "(" and word[-1:] not in _MARKS and word.lower() not in _LAST_WORDS:
        return None
    if not _whole_years(numeral):
        return None
    listed = word[-1:] in _MARKS or word.lower() in _LISTING
    if listed and numeral.hedge is None and numeral.form is not Form.RANGE and age_list(page, 0, numeral.span):
        return "aged n"
    back = max(0, start - 32)
    if before == "(":
        named = _NAME_BRACKET.search(page, back, start)
        fits = named and numeral.form is Form.DIGITS and numeral.low is not None and numeral.low >= 10
        return "<name> (n)" if fits and _AFTER_BRACKET.match(page, end) else None
    if word.endswith(","):
        if numeral.form is not Form.DIGITS or numeral.hedge:
            return None
        named = _NAME_COMMA.search(page, back, start)
        if named and _AFTER_COMMA.match(page, end) and named[0].strip(" ,.").lower() not in _NOT_NAMES:
            return "<name>, n"
        if _is_grown(numeral) and _NOUN_DOES.match(page, end) and _THE_NOUN_COMMA.search(page, back, start):
            return THE_NOUN
        return None
    if _AGED.search(page, back, start):
        group = numeral.form is Form.RANGE or numeral.hedge is not None or _GROUP.search(page, back, start)
        return None if group else "aged n"
    if _IS_END.match(page, end):
        if _IS.search(page, back, start):
            return "is n"
        if _STOP.match(page, end) and _THE_NOUN_IS.search(page, max(0, start - 40), start) and _is_grown(numeral):
            return THE_NOUN
        late = numeral.low is not None and numeral.low >= _NO_HOUR
        if late and word == "at" and _DIED_AT.search(page, max(0, start - 40), start):
            return "died at n"
    if (
        word in ("now", "just", "only", "still")
        and page[end : end + 1] in _COMMA_OR_STOP
        and _NAME_NOW.search(page, back, start)
    ):
        return "now n"
    if word == "Now" and _NOW_END.match(page, end) and _NOW.search(page, back, start):
        return "now n"
    if word in ("At", "at") and _HE_IS.match(page, end) and _AT_FIRST.search(page, max(0, start - 10), start):
        return "at n"
    if word == "of" and _MAN_OF.search(page, back, start) and _MAN_OF_END.match(page, end):
        return "man of n"
    return None


def _is_grown(numeral: Numeral) -> bool:
    return numeral.low is not None and numeral.low >= _GROWN


def age_group(page: str, numeral: Numeral) -> bool:
    """Whether a number bounds a group by age ("men aged 18 to 34") rather than telling anybody's."""
    start = numeral.extent.start
    if word_before(page, start).lower() not in _LAST_WORDS:
        return False
    return bool(_AGED.search(page, max(0, start - 32), start))
