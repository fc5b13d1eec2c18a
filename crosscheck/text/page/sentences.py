"""Sentences: a section's text, split where one sentence stops and the next begins."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crosscheck.model import Part, Section, Span
from crosscheck.model.frozen import frozen
from crosscheck.text.scanning.marks import Marks
from crosscheck.text.words.calendar_names import CALENDAR_NAMES


@frozen
class Sentence:
    """One sentence, or one line of a list or header, and the part of the page it stands in."""

    span: Span
    part: Part


# A stop that may end a sentence: what closes after it, and white space before something other than
# a small letter; or no white space, where two small letters stand before and a capitalised word
# after ("custody.When").
_STOP = re.compile(r"""[.?!…](?:(["'”’)\]]{0,4})\s++(?=[^a-z])|(?<=[a-z][a-z].)["”]?(?=["“]?[A-Z][a-z]))""")
# The ellipsis is one of those that stand for a question mark here.
_MARKS = Marks(".?!")
_OPENING = "\"'“‘([«—–-•*"
_WORD = re.compile(r"[A-Za-z]{1,12}")
_SAYS = re.compile(
    r"(?:[A-Z][\w.'’-]{0,30} ){1,4}(?:said|says|asked|asks|wrote|added|told|cried|shouted|replied|tweeted)\b"
)

# Words that open a sentence and hardly ever follow an abbreviation inside one.
_STARTERS = frozenset(
    """A About After All Also Although Among An And Another Any As At Authorities Because Before Both But By
    Despite During Each Earlier Even Every Few For From He Her Here His How However I If In Instead Is It Its Just
    Last Later Many Meanwhile More Most My Neither Next No Nobody None Nor Not Nothing Now Of On Once One Only Or
    Other Others Our Police Several She Since So Some Still Such That The Their Then There These They This Those Though
    Three Through Today Two Under Until We What When Where Whether Which While Who Why With You Your""".split()
)
# Printed with a capital and a stop; the same words in small letters are words ("he was ill.").
_CAPITALISED = frozenset(
    """mr mrs ms messrs mme mlle dr drs prof rev revd fr msgr sr jr hon pres gov govs lt col gen gens maj capt cpl sgt
    sgts pfc pvt adm cmdr cmdt brig supt insp det dets const ofc off atty asst assoc dep sen sens rep reps amb
    st ste mt ft ave blvd rd ct ln pl pkwy hwy rte sq dist div dept univ inst bros co corp cos inc ltd llc plc intl natl
    mgr dir exec jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
    ala ariz ark calif colo conn del fla ga ida ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore
    pa penn tenn tex vt va wash wis wisc wyo alta ont que sask nfld vs""".split()
)
_SMALL = frozenset("e.g i.e vs v approx est ca cf al ed eds trans inc ltd corp".split())
# Abbreviations before a figure only ("No. 5"), words elsewhere ("he said no.").
_NUMBERED = frozenset("no nos pp vol fig figs art ch sect".split())
_ABBREVIATIONS = _CAPITALISED | _SMALL | _NUMBERED | {"p"}
# What may follow "5 p.m." inside a sentence.
_AFTER_HOUR = CALENDAR_NAMES | frozenset(
    """Eastern Central Mountain Pacific ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT BST UTC IST CET New Christmas
    Easter""".split()
)
_WORD_LIMIT = 16
# No abbreviation is so long.
_LONG_WORD = 7


def sentences(page: str, sections: Iterable[Section]) -> tuple[Sentence, ...]:
    """The sentences of a page's sections, in order, each trimmed of white space.

    A section is one paragraph or line, so no sentence runs over a section's end. A header, list
    line or byline without a stop is one sentence. Linear in the page.
    """
    found: list[Sentence] = []
    places = iter(_MARKS.places(page))
    place = next(places, len(page))
    for section in sections:
        part, span = section.part, section.span
        start, stop = span.start, span.end
        while place < start:
            place = next(places, len(page))
        while place < stop:
            at, place = place, next(places, len(page))
            match = _STOP.match(page, at, stop)
            if match is None:
                continue
            closed, follows = match.end(1), match.end()
            if follows < stop and _ends_here(page, start, at, closed, follows):
                found.append(Sentence(Span(start, follows if closed < 0 else closed), part))
                start = follows
        found.append(Sentence(span if start == span.start else Span(start, stop), part))
    return tuple(found)


def is_abbreviated(page: str, start: int, stop: int) -> bool:
    """Whether a full stop at ``stop`` may belong to the word before it: an abbreviation, an initial, "U.S"."""
    return page[stop : stop + 1] == "." and _abbreviated(_word_before(page, start, stop))


def _ends_here(page: str, start: int, at: int, closed: int, follows: int) -> bool:
    """Whether the stop at ``at`` ends the sentence from ``start`` on, by the words on both sides.

    ``closed`` is where the marks end that close after it, -1 where no white space does; ``follows`` is where the
    next sentence would begin.
    """
    mark = page[at]
    if closed < 0:
        return mark != "." or not _abbreviated(_word_before(page, start, at))
    first = page[follows]
    if mark == "." and first.isupper():
        # Most stops by far: a word of letters only that is no abbreviation, and a capital.
        tail = page[max(start, at - _LONG_WORD) : at].rpartition(" ")[2]
        if len(tail) > 1 and tail.isalpha() and tail.lower() not in _ABBREVIATIONS:
            return True
    if first == "." or (at - start < 4 and not page[start:at].strip(" .…")):
        return False
    bare = follows
    while first in _OPENING and bare - follows < 4 and bare + 1 < len(page):
        bare += 1
        first = page[bare]
    if first.islower():
        return False
    if mark in "?!":
        return closed == at + 1 or _SAYS.match(page, follows) is None
    if mark == "…" or page[at - 1 : at] == ".":
        return True
    word = _word_before(page, start, at)
    if word.isdigit():
        # "1. First item" opens a list; a figure elsewhere ends its sentence like any word.
        return at - len(word) != start
    if word == "p" or word.lower() in _NUMBERED:
        return not first.isdigit()
    if not _abbreviated(word):
        return True
    if first.isdigit():
        return False
    opening = _WORD.match(page, bare)
    if opening is None:
        return False
    if word.lower() in {"a.m", "p.m"}:
        return opening.group() not in _AFTER_HOUR
    return opening.group() in _STARTERS and not (len(word) == 1 and len(opening.group()) == 1)


def _abbreviated(word: str) -> bool:
    """Whether a stop behind the word may belong to it: an abbreviation, an initial, "U.S"."""
    lower = word.lower()
    if len(word) == 1:
        return word.isupper() or lower in _SMALL
    if lower in _SMALL or (lower in _CAPITALISED and word[0].isupper()):
        return True
    return "." in word and len(word) <= 7 and all(len(piece) <= 2 and piece.isalpha() for piece in word.split("."))


def _word_before(page: str, start: int, stop: int) -> str:
    """The word that a stop stands behind, without what opens it; "" where none does or it is too long to matter."""
    low = max(start, stop - _WORD_LIMIT)
    words = page[low:stop].split()
    if not words or page[stop - 1].isspace() or (len(words) == 1 and low > start and not page[low - 1].isspace()):
        return ""
    return words[-1].rpartition("-")[2].lstrip("\"'“‘([{«`").rpartition("(")[2]
