"""What a number counts: the noun behind it, and what happened to those who are counted."""

from __future__ import annotations

import re

from crosscheck.model.frozen import frozen
from crosscheck.text.numerals.deeds import ATTACKERS, are_perhaps_some, deed, named_state, scope, takes_lives
from crosscheck.text.numerals.fact_box import boxed
from crosscheck.text.numerals.nouns import noun_phrase
from crosscheck.text.numerals.numeral import Form, Numeral
from crosscheck.text.numerals.offspring import CHILDREN, counts_children
from crosscheck.text.numerals.suspensions import BANNED, MATCH, matches_banned

# What somebody's children are called.
_OWN = frozenset("child kid son daughter boy girl".split())

# A golfer is two shots clear, or leads by two.
_ON_THE_COURSE = re.compile(
    r" (?:clear|adrift|better|in front|off the (?:lead|pace)|(?:ahead|behind|back)(?=[.,;)]| of\b| the leaders?\b))"
)
# Hedges between a number and its noun: "60-odd lorries", "300-plus guests".
_HYPHENED = re.compile(r"-(?:odd|plus)(?= )")
# What a thing is told to have so many of: "a 460-page report", "a 12-member panel", "a 20-strong crew".
_BORNE = re.compile(
    r"-(?P<noun>page|member|man|person|nation|country|article|clause|seat|count|vote|gun)(?= [a-z])|-strong\b"
)
_STRONG = "member"
# "The release of nine villagers who were abducted": some of those who were.
_FREED, _FREE_REACH = re.compile(r"\b(?:releas(?:ed?|es|ing)|freed|freeing|rescu(?:ed?|ing))\b"), 40
# Of whom the words tell more, who may be some of all.
SOME = "perhaps some"


@frozen
class Counted:
    """What a number counts.

    Attributes:
        noun: The head noun in the singular, in lower case ("child"), or "".
        state: What happened to those counted ("killed", "injured", "arrested"), or "".
        scope: "including the gunman", "others", "perhaps some", or "".
        end: Where the noun phrase ends.
        plural: Whether a plural noun stands behind the number.
    """

    noun: str
    state: str
    scope: str
    end: int
    plural: bool


def counted(page: str, numeral: Numeral) -> Counted:
    """What the numeral counts. Anchored; looks at no more than 120 characters on either side."""
    single = numeral.form is Form.WORDS and numeral.low == 1 and numeral.high in (1, None)
    end = numeral.span.end
    banned = matches_banned(page, numeral)
    if banned is not None:
        return Counted(MATCH, BANNED, "", banned, plural=True)
    hyphened = page[end : end + 1] == "-"
    borne = _BORNE.match(page, end) if hyphened and numeral.low != 1 else None
    if borne:
        return Counted(borne["noun"] or _STRONG, "", "", borne.end(), plural=False)
    hedge = _HYPHENED.match(page, end) if hyphened else None
    phrase = boxed(page, numeral) or noun_phrase(page, hedge.end() if hedge else end, single=single)
    if counts_children(page, numeral, phrase):
        return Counted("child", CHILDREN, "", phrase.end if phrase.head in _OWN else end, plural=True)
    state = "killed" if takes_lives(page, numeral, phrase) else named_state(page, phrase)
    noun = "" if state else phrase.head
    if not state:
        state = deed(page, numeral, phrase)
        noun = "" if state == ATTACKERS else noun
    if state == "kidnapped" and _FREED.search(page, max(0, numeral.span.start - _FREE_REACH), phrase.end + _FREE_REACH):
        state = "released"
    before = page[max(0, numeral.extent.start - 12) : numeral.extent.start].lower()
    if noun == "shot" and not state and not (before.endswith(" by ") or _ON_THE_COURSE.match(page, phrase.end)):
        noun = "shot fired"
    group = scope(page, phrase.end) if state else ""
    if state and not group and are_perhaps_some(page, numeral, phrase):
        group = SOME
    if not group and (phrase.others or before.endswith(("other ", "additional "))):
        group = "others"
    return Counted(noun, state, group, phrase.end, phrase.plural)
