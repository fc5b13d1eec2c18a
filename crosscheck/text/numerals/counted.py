"""What a number counts: the noun behind it, and what happened to those who are counted."""

from __future__ import annotations

from crosscheck.model.frozen import frozen
from crosscheck.text.numerals.deeds import ATTACKERS, deed, named_state, scope
from crosscheck.text.numerals.nouns import noun_phrase
from crosscheck.text.numerals.numeral import Form, Numeral


@frozen
class Counted:
    """What a number counts.

    Attributes:
        noun: The head noun in the singular, in lower case ("child"), or "".
        state: What happened to those counted ("killed", "injured", "arrested"), or "".
        scope: "including the gunman", "others", or "".
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
    phrase = noun_phrase(page, numeral.span.end, single=single)
    state = named_state(page, phrase)
    noun = "" if state else phrase.head
    if not state:
        state = deed(page, numeral, phrase)
        noun = "" if state == ATTACKERS else noun
        noun = "shot fired" if noun == "shot" and not state else noun
    before = page[max(0, numeral.extent.start - 12) : numeral.extent.start].lower()
    group = scope(page, phrase.end) if state else ""
    if not group and (phrase.others or before.endswith(("other ", "additional "))):
        group = "others"
    return Counted(noun, state, group, phrase.end, phrase.plural)
