"""Page furniture: menus, links, sign-up boxes and legal lines, told by phrases of ``lexicon/furniture.txt``."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

from crosscheck.model.frozen import frozen
from crosscheck.text.scanning.triggers import Triggers
from crosscheck.text.words.function_words import FUNCTION_WORDS

BULLETS = "•·*-–—+>»›▪■●× \t"

_COUNT = re.compile(r"^[0-9,.]+[kK]?\s+|\s*\(?[0-9,.]*\)?[\s:…>»›-]*$")
_MORE = re.compile(
    r"(?:more|related|latest|other|top|previous|popular) [^.]{0,40}"
    r"(?:stories|news|coverage|headlines|articles|videos):?"
)
_MORE_ENDS = ("s", "e", ":")
_TEASER = re.compile(r" By [A-Z][\w.'’-]{0,30}(?: [A-Z][\w.'’-]{0,30}){1,3}$")
_VIDEO = re.compile(r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: [A-Z]|$)")
_LINK = re.compile(r"https?://\S+|www\.\S+")
_MAIL = re.compile(r"[^\s@]{1,64}@[^\s@.]{1,64}\.[^\s@]{1,64}")
_PHONE = re.compile(r"\+?\(?[0-9]{3}\)?[ .-][0-9]{3}[ .-][0-9]{4}|\+[0-9][0-9 .-]{8,16}")
_SERVICE = re.compile(r"telephone|\btel\b|phone|fax|e-?mail|toll[ -]free|extension|staffed|customer service")
_SECOND_PERSON = re.compile(r"\b(?:you|your|our|us|we)\b")
_SEPARATORS = re.compile(r" [|›»•·/>] ")
_SECTIONS = frozenset({"heading", "links", "comments", "line", "opening", "line opening", "phrase"})
_TEASER_TAIL = 90
_CONTACT = 60
_SERVICES = 3
_WHOLE = 60
_SENTENCE = 40

_MENU_WORDS = frozenset(
    """news sport sports opinion opinions business politics weather video videos home world nation local tech technology
    lifestyle entertainment culture subscribe login menu search jobs classifieds obituaries elections markets travel
    health science style food money premium magazine blogs photos podcasts newsletters crime education arts life
    events shop autos homes traffic live tv e-edition archives contact about advertise games puzzles""".split()
)


@frozen
class _Lexicon:
    """The phrases, by how they are matched: whole lines to their section's name, openings by first word."""

    whole: dict[str, str]
    openings: dict[str, tuple[str, ...]]
    line_openings: dict[str, tuple[str, ...]]
    phrases: tuple[str, ...]


def phrases_on(lower: str) -> tuple[str, ...]:
    """The furniture phrases that occur on a page, given in small letters: few pages have any."""
    if not _scanner().matches(lower):
        return ()
    return tuple(phrase for phrase in _lexicon().phrases if phrase in lower)


@cache
def _scanner() -> Triggers:
    return Triggers(_lexicon().phrases)


def whole_line(lower: str) -> str | None:
    """What a line in small letters is if it is furniture as a whole: "heading", "links", "comments", "line"."""
    if len(lower) > _WHOLE:
        return None
    bare = lower.strip(BULLETS)
    whole = _lexicon().whole
    found = whole.get(bare)
    if found is None and bare and not (bare[0].isalpha() and bare[-1].isalpha()):
        found = whole.get(_COUNT.sub("", bare))
    if found is None and bare.endswith(_MORE_ENDS) and _MORE.fullmatch(bare):
        return "links"
    return found


def is_furniture(text: str, lower: str, phrases: tuple[str, ...], *, stopped: bool) -> bool:
    """Whether a line is furniture by what it says; ``phrases`` are those of ``phrases_on`` its page."""
    bare = lower.lstrip(BULLETS)
    if bare.startswith(("©", "(©", "(c) ")):
        return True
    lexicon = _lexicon()
    first = bare.split(" ", 1)[0].rstrip(":,")
    openings = lexicon.openings.get(first)
    if openings is not None and bare.startswith(openings):
        return True
    if phrases and any(phrase in lower for phrase in phrases) and _SECOND_PERSON.search(lower + " us" * (not stopped)):
        return True
    if ("@" in text or "elephone" in text) and len(set(_SERVICE.findall(lower))) >= _SERVICES:
        return True
    if stopped and text[-1] != ";":
        return False
    openings = lexicon.line_openings.get(first)
    if openings is not None and bare.startswith(openings):
        return True
    if text[0] == "[" and text[-1] == "]":
        return True
    if _VIDEO.match(text) or (
        " By " in text[-_TEASER_TAIL:] and _TEASER.search(text, max(0, len(text) - _TEASER_TAIL))
    ):
        return True
    address = _MAIL.search(text) if "@" in text else _LINK.search(text) if "." in text else None
    if address is not None:
        return len(text) - len(address.group()) <= _CONTACT
    return len(text) <= _CONTACT and _PHONE.search(text) is not None


def furniture_start(text: str, lower: str, phrases: tuple[str, ...]) -> int:
    """Where furniture begins that ends a paragraph of prose ("… on Monday. Click here for more."); -1 if nowhere."""
    hits = [at for phrase in phrases if (at := lower.find(phrase)) >= 0]
    if not hits:
        return -1
    start = max(text.rfind(stop, 0, min(hits)) for stop in (". ", "! ", "? ", '" ', "” "))
    return start + 2 if start >= _SENTENCE else -1


# A paper's name, a dash, and its sections, four or more words with capitals and nothing between them.
_MASTHEAD = re.compile(r"(?:The )?(?:[A-Z][\w.'’&]{0,24} ){1,5}[-–—|] (?:[A-Z][\w&]{0,24}(?: |\Z)){4,40}\Z")


def is_masthead(text: str) -> bool:
    """Whether a line is a paper's name and the names of its sections: "The Dover Post - News Sport Jobs Travel"."""
    return _MASTHEAD.match(text) is not None


def navigates(text: str) -> bool:
    """Whether a line without a stop is a menu, a site's name or a kicker, no title."""
    words = text.split()
    if len(words) <= 2 or is_masthead(text) or len(_SEPARATORS.findall(text)) >= 2:
        return True
    lowered = [word.lower().strip(",.:;'\"’“”()") for word in words]
    menu = sum(word in _MENU_WORDS for word in lowered)
    if menu and len(words) <= 5 and words[-1][0].isupper() and lowered[-1] in _MENU_WORDS:
        return True
    if any(word in FUNCTION_WORDS for word in lowered):
        return menu >= 4
    return len(words) >= 10 or menu * 4 >= len(words) >= 4


@cache
def _lexicon() -> _Lexicon:
    text = resources.files("crosscheck.text").joinpath("lexicon/furniture.txt").read_text("utf-8")
    sections: dict[str, list[str]] = {}
    current: list[str] = []
    for line in text.splitlines():
        if line.startswith("[") and line.endswith("]") and line[1:-1] in _SECTIONS:
            current = sections.setdefault(line[1:-1], [])
        elif line and not line.startswith("# "):
            current.append(line)
    whole = {phrase: name for name in ("heading", "links", "comments", "line") for phrase in sections[name]}
    return _Lexicon(
        whole, _by_first(sections["opening"]), _by_first(sections["line opening"]), tuple(sections["phrase"])
    )


def _by_first(phrases: list[str]) -> dict[str, tuple[str, ...]]:
    grouped: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        first = phrase.split(" ", 1)[0].rstrip(":,")
        grouped[first] = (*grouped.get(first, ()), phrase)
    return grouped
