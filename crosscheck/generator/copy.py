"""Copy: templates filled with the facts of a story, and where each fact stands in print."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from crosscheck.generator.style import Style
from crosscheck.generator.values import Age, Day, Money, Name, Number, Place, Term, Value, Words

# {toll}, {driver:last}: a fact, and the form it takes; [colour|color]: British, American.
_FIELD = re.compile(r"\{(?P<key>\w+)(?::(?P<form>[^}]+))?\}|\[(?P<british>[^|\]]*)\|(?P<american>[^\]]*)\]")
# What is read aloud with a vowel first.
_AN = re.compile(r"8|11\b|18\b|eight|eleven", re.IGNORECASE)
_STRAIGHT = str.maketrans("“”’", '""\'')
_SENTENCE_ENDS = (".", "!", "?")
_PRONOUNS = {"f": {"he": "she", "his": "her", "him": "her"}, "m": {"he": "he", "his": "his", "him": "him"}}
_SMALL = frozenset("a an and as at by for in of on or the to with".split())


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a fact stands: its key, and the code points of a line that state it."""

    key: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """A headline or a paragraph as it goes into print."""

    text: str
    marks: tuple[Mark, ...]


class Desk:
    """One outlet's desk: prints templates one after the other, a person in full the first time only."""

    def __init__(self, style: Style, filed: date) -> None:
        self.style = style
        self.filed = filed
        self._introduced: set[str] = set()

    def headline(self, template: str, facts: Mapping[str, Value]) -> Line:
        """A headline in the outlet's case; it introduces nobody."""
        known, self._introduced = self._introduced, set(facts)
        line = self._filled(template, facts, figures=True)
        self._introduced = known
        text = line.text
        if self.style.capitals == "capitals":
            text = text.upper()
        elif self.style.capitals == "title":
            text = re.sub(r"[^ -]+", lambda m: m[0] if m[0] in _SMALL else m[0][0].upper() + m[0][1:], text)
        return Line(text[0].upper() + text[1:], line.marks)

    def paragraph(self, template: str, facts: Mapping[str, Value]) -> Line:
        """A paragraph."""
        return self._filled(template, facts, figures=False)

    def _filled(self, template: str, facts: Mapping[str, Value], *, figures: bool) -> Line:
        text = ""
        marks: list[Mark] = []
        done = 0
        for field in _FIELD.finditer(template):
            text += template[done : field.start()]
            done = field.end()
            if field["key"] is None:
                text += field["british"] if self.style.british else field["american"]
            elif field["key"] == "slip":
                marks.append(Mark(f"slip {field['form']}", len(text), len(text) + len(field["form"])))
                text += field["form"]
            else:
                opens = not text or text.rstrip('“" ').endswith(_SENTENCE_ENDS) or text.endswith("- ")
                closes = template[done : done + 1] in (".", ",", ";", "")
                key, form = field["key"], field["form"] or ""
                lead, words = self._words(key, facts[key], form, opens=opens and not figures, closes=closes)
                if opens and lead:
                    lead = lead[0].upper() + lead[1:]
                elif opens:
                    words = words[0].upper() + words[1:]
                if _AN.match(words) and f" {text}".endswith((" a ", " A ")):
                    text = text[:-1] + "n "
                text += lead
                if form not in ("he", "his", "him"):
                    marks.append(Mark(key, len(text), len(text) + len(words)))
                text += words
        text += template[done:]
        printed = text if self.style.curly else text.translate(_STRAIGHT)
        return Line(printed, tuple(marks))

    def _words(self, key: str, value: Value, form: str, *, opens: bool, closes: bool) -> tuple[str, str]:
        """What goes before the fact, and the fact."""
        style = self.style
        match value:
            case Number():
                return "", style.number(value.value, opening=opens)
            case Age():
                return "", f"{value.years}-year-old" if form == "old" else str(value.years)
            case Name():
                return "", self._name(key, value, form)
            case Day():
                return style.when(value, self.filed, closes=closes)
            case Term():
                return "", style.term(value, before_noun=form == "noun")
            case Money():
                return "", style.money(value, before_noun=form == "noun")
            case Words():
                return "", _FIELD.sub(lambda m: m["british" if style.british else "american"], value.words)
            case Place():
                return "", value.name

    def _name(self, key: str, name: Name, form: str) -> str:
        if form in ("he", "his", "him"):
            return _PRONOUNS[name.sex][form]
        first = key not in self._introduced
        self._introduced.add(key)
        return name.full if form == "full" or (first and form != "last") else name.surname
