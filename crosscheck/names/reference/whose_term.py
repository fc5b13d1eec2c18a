"""Whose a term or a charge is that stands beside a name or a pronoun: "Doe's 12-year term", "her ten-year sentence"."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.person import Cast, Person
from crosscheck.names.reference.appositions import CLOSE, WORD, Named, titled_start
from crosscheck.names.reference.pronouns import antecedent
from crosscheck.names.reference.roles import is_agent, owns
from crosscheck.text.page.prose import Prose, Sentence

# Between a term and whose it is: "a sentence for Doe", "a jail term to Doe", "was imposed on Doe".
_AIMED: Final = re.compile(
    r"(?:[ \xa0](?:[\w-]{1,12}[ \xa0])?(?:sentence|term)[ \xa0]to"
    r"|(?:[ \xa0](?:[\w-]{1,12}[ \xa0])?(?:sentences?|terms?|charges?|counts?|prison|jail|imprisonment|custody|case"
    r"|indictment|warrant|behind|bars|in)){0,4}[ \xa0](?:(?:(?:was|were|(?:has|had)[ \xa0]been)[ \xa0])?"
    r"(?:imposed[ \xa0]on|(?:handed|given)[ \xa0](?:down[ \xa0])?to)|for|against|on))[ \xa0]"
    r"|[ \xa0](?:[\w-]{1,12}[ \xa0])?(?:trial|conviction|prosecution|case)[ \xa0](?:of|against)[ \xa0]"
)
_SENTENCED: Final = re.compile(
    r"\b(?:sentence[ds]|charged|charges|arrested|jailed|convicted|accused|gave|handed|ordered|indicted|booked"
    r"|imprisoned|put|fined|named|appointed|elected|acquitted|cleared)[ \xa0]\Z"
)
# "His term was cut to six years", "her sentence of ten years"; and before the length in "her full 12-year sentence".
_HIS_TERM: Final = re.compile(
    r"\b(?P<who>[Hh]is|[Hh]er)[ \xa0](?:[a-z-]{3,16}[ \xa0]){0,2}(?:sentence|term)[ \xa0](?:[a-z-]{2,16}[ \xa0]){1,5}\Z"
)
HIS: Final = re.compile(r"\b(?P<who>[Hh]is|[Hh]er)[ \xa0](?:(?!the[ \xa0])[a-z-]{3,16}[ \xa0]){0,2}\Z")
_OF_TERM: Final = re.compile(r"[ \xa0](?:[a-z]{3,10}[ \xa0]){0,2}(?:sentence|term)\b")
# How far before a value a pronoun or the one who acts is looked for.
SUBJECT_REACH: Final = 90


def beside_term(page: str, value: Span, before: list[Named], after: list[Named]) -> tuple[Person, float] | None:
    """A term or charge beside a name: "Doe's 12-year term", "12 years for Doe", "sentenced Doe to 12 years"."""
    if before:
        person, mention = before[-1]
        between = page[mention.span.end : value.start]
        if owns(page, mention) and len(between) < CLOSE and not set(between) & set(',;:."“”'):
            words = WORD.findall(between)[1:] if between.startswith(("'", "’")) else WORD.findall(between)
            if not any(w.classes_of(word) & (w.RELATION | w.HUMAN | w.ROLE) for word in words):
                return person, 0.9 * mention.confidence
        first = titled_start(mention, 0)
        if _SENTENCED.search(page, max(0, first - 16), first):
            return person, 0.92 * mention.confidence
    if after:
        person, mention = after[0]
        first = titled_start(mention, value.end)
        if first - value.end < CLOSE and _AIMED.fullmatch(page, value.end, first) and not owns(page, mention):
            return person, 0.85 * mention.confidence
    return None


def his_term(
    prose: Prose, cast: Cast, sentence: Sentence, value: Span, before: list[Named]
) -> tuple[Person, float] | None:
    """Whose term it is by a genitive pronoun: "her 12-year sentence", "his term was cut to six years"; no judge's."""
    page, floor = prose.page, max(sentence.span.start, value.start - SUBJECT_REACH)
    whose = _HIS_TERM.search(page, floor, value.start)
    if whose is None and _OF_TERM.match(page, value.end):
        whose = HIS.search(page, floor, value.start)
    if whose is None:
        return None
    pronoun = "she" if whose["who"].lower() == "her" else "he"
    judge = next((p.name for p, m in reversed(before) if is_agent(page, p, m, floor)), "")
    return antecedent(prose, cast, sentence, whose.start(), pronoun, but=judge)
