"""Quotations: words between quotation marks; who says them, the slots tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Relation, Span
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast
from crosscheck.text.page.prose import Prose
from crosscheck.text.wording.quoted import GAP, words
from crosscheck.text.wording.saying import Saying, compare

# A quotation opens after a blank or a bracket, or right behind a full stop where a page lost its line breaks. It has a
# bounded length, so that an unclosed mark costs no more than that, and stays inside its paragraph: one that goes on in
# the next is opened again there, and closed at its end only. Some pages break their lines behind every sentence.
# It starts with the marks themselves, which the engine looks for at once; what stands before one is asked after.
# Single marks quote speech too; a mark behind a letter is an apostrophe, and so is one between two.
# Of one line any mark closes it, even behind a blank; of several only one that stands at a word, or behind a stop and a
# blank where a line ends or the reporter goes on: 'It sank. "', 'It sank, "said Joan Tessel.' A desk that types over a
# release mixes its marks: what opens with a curly one and has no other inside, a straight one at a word closes, and
# the other way round.
_LINES = r"(?:[^{0}\n]{{1,600}}\n(?!\s)){{0,8}}[^{0}\n]{{1,1200}}"
_CURLY, _STRAIGHT = _LINES.format("“”"), _LINES.format('"')
_BEHIND_BLANK = r"(?<=[.,?!] )(?=\"(?:\n|said\b|says\b|added\b))"
# Words that begin with an apostrophe.
_SHORTENED = r"(?:em|til|till|cause|cuz|n|bout|round|tis|twas|nuff|s|t|m|ll|re|ve|d)\b"
_QUOTED = re.compile(
    rf"[“\"‘'](?:(?<=“)(?:([^“”\"\n]{{1,1200}})(?:”|(?<=\S)\"(?!\w))|({_CURLY})(?:”|(?=\n\s{{0,8}}“)))"
    r"|(?:(?<![^\s(\[—–-]\")|(?<=[.!?]\")(?=[A-Z]))(?<=\")(?!\s)"
    rf"([^“”\"\n]{{1,1200}}(?=[”\"])|[^\"\n]{{1,1200}}(?=\")"
    rf"|{_STRAIGHT}(?:(?<=\S)(?=\")|{_BEHIND_BLANK}|(?=\n\s{{0,8}}\"\S)))[”\"]?"
    rf"|(?<![^\s(\[—–-][‘'])(?:(?<=‘)|(?<=')(?!{_SHORTENED})(?=[A-Za-z]))"
    r"((?:[^‘’'“”\"\n]|(?<=\w)[’'](?=\w)|(?<=s)[’'](?= [a-z])){1,600})[’'](?!\w))"
)
_FEWEST_WORDS = 4


@frozen
class Quotation:
    """What somebody is quoted to have said.

    Attributes:
        words: Its words in lower case, without punctuation; a gap where some are left out or put in brackets.
    """

    words: tuple[str, ...]

    def relate(self, other: Quotation, /) -> Relation:
        """The same words, one clipped, the same saying worded otherwise, or another saying."""
        if self.words == other.words:
            return Relation(Agreement.SAME)
        # An alignment may depend on which side comes first; a relation may not.
        told = compare(*sorted((self.words, other.words)))
        match told.saying:
            case Saying.CLIPPED:
                return Relation(Agreement.COMPATIBLE, "one of them is clipped, or leaves words out")
            case Saying.STYLED:
                return Relation(Agreement.COMPATIBLE, "the same words, in another house style")
            case Saying.REVERSED:
                return Relation(Agreement.CONFLICTING, f"a negation or a number differs: {told.difference}", told.sure)
            case Saying.REWORDED:
                return Relation(Agreement.VARIANT, f"the same saying, worded otherwise: {told.difference}", told.sure)
            case Saying.LOOSE:
                return Relation(Agreement.VARIANT, "much is worded otherwise; a translation, or said twice?", told.sure)
            case _:
                return Relation(Agreement.DIFFERENT_THING, "another saying")

    def covers(self, other: Quotation, /) -> bool:
        """Whether this is clipped from the other."""
        return f" {' '.join(self.words)} " in f" {' '.join(other.words)} "

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"words": str(self)}

    def __str__(self) -> str:
        return " ".join(self.words)


@frozen
class Speaker:
    """Who is said to have said something.

    Attributes:
        name: The name of a person, in full.
    """

    name: str

    def relate(self, other: Speaker, /) -> Relation:
        """Two persons whose names share no word but an initial cannot both have spoken."""
        if self.name == other.name:
            return Relation(Agreement.SAME)
        if self._words() & other._words():
            return Relation(Agreement.COMPATIBLE, "one name, in two forms")
        return Relation(Agreement.CONFLICTING, "two speakers; did one read out, or repeat, what the other said?", 0.7)

    def covers(self, other: Speaker, /) -> bool:
        """Whether it is the same name."""
        return self.name == other.name

    def _words(self) -> frozenset[str]:
        words = self.name.lower().replace("-", " ").split()
        return frozenset(word for word in words if not word.endswith(".") and len(word) > 1)

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"speaker": self.name}

    def __str__(self) -> str:
        return self.name


@frozen
class Between:
    """What stands between two sentences of a quotation.

    Attributes:
        words: As those of a quotation; none where the one follows the other.
    """

    words: tuple[str, ...] = ()

    def relate(self, other: Between, /) -> Relation:
        """Nothing against something: a sentence is left out; what is worded otherwise is told of the wording."""
        if self == other:
            return Relation(Agreement.SAME)
        if self.words and other.words:
            return Relation(Agreement.COMPATIBLE, "worded otherwise")
        return Relation(
            Agreement.CONFLICTING, "a sentence is left out without a mark, or the speaker repeats himself", 0.9
        )

    def covers(self, other: Between, /) -> bool:
        """Whether it is the same."""
        return self == other

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"between": str(self)}

    def __str__(self) -> str:
        return " ".join(self.words) or "nothing between"


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """Every quotation of four words or more, with all the sentences that it stands in."""
    del cast
    for match in _QUOTED.finditer(prose.page):
        group = match.lastindex or 0
        said = words(match[group])
        if len(said) - said.count(GAP) < _FEWEST_WORDS:
            continue
        span = Span(match.start(group), match.end(group))
        sentence = prose.sentence_at(span)
        if not sentence.part.reports:
            continue
        around = Span(min(sentence.span.start, span.start), max(sentence.span.end, span.end))
        yield prose.claim(span, "quotation", Quotation(said), "<quotation>", sentence=around)
