"""Origins: the country that somebody is from, or was born in: "Doe, a sailor from Norway", "Doe was born in Norway"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosscheck.kinds.nationality.value import countries
from crosscheck.model import Span
from crosscheck.names.person import Cast, Mention, Person
from crosscheck.names.reference.taken_up import taken_up
from crosscheck.text.page.prose import Prose

_COUNTRY = r"(?:the[ \xa0])?(?P<country>[A-Z][a-z]+(?:[ \xa0][A-Z][a-z]+)?)(?=[,.;:)”\"]|\Z|[ \xa0][a-z0-9])"
# "Doe, 43, from Norway", "Doe, a climber from Norway", "Doe is from Norway", "Doe of Norway"; "Doe, born in Norway".
_BEHIND = re.compile(
    r"(?:,?[ \xa0]\(?(?:aged[ \xa0])?[0-9]{1,3}\)?)?,?[ \xa0](?:who[ \xa0])?(?:(?:is|was|comes|came)[ \xa0])?"
    r"(?:(?:an?|the)[ \xa0](?:[a-z0-9-]+[ \xa0]){1,4})?(?P<how>originally[ \xa0]from|born[ \xa0]in|from|of)[ \xa0]"
    rf"{_COUNTRY}"
)
# "A native of Norway" was born there.
_NATIVE = re.compile(r"\bnative[ \xa0]of[ \xa0]")
# "She was born in Norway"
_HE_WAS_BORN = re.compile(rf"(?P<who>He|She)[ \xa0](?:was|had[ \xa0]been)[ \xa0]born[ \xa0]in[ \xa0]{_COUNTRY}")
_FROM, _BORN = "nationality", "country of birth"


def origins(prose: Prose, mention: Mention) -> Iterator[tuple[Span, str, str]]:
    """The country that a sentence tells of somebody behind the name: its words, its people, and what it is.

    Args:
        prose: The article.
        mention: Where it names somebody.
    """
    page, end = prose.page, mention.span.end
    if mention.form != "full" or page[end : end + 1] not in (",", " "):
        return
    told = _BEHIND.match(page, end, prose.sentence_at(mention.span).span.end)
    if told is None:
        return
    country = _known(told)
    if country is not None:
        born = told["how"] != "of" and told["how"] != "from"
        attribute = _BORN if born or _NATIVE.search(told[0]) else _FROM
        yield *country, attribute


def births(prose: Prose, cast: Cast) -> Iterator[tuple[Person, float, Span, str, str]]:
    """Where sentences say that he or she was born: who it is, how sure that is, and the country as in ``origins``."""
    for told, person, sure in taken_up(prose, cast, _HE_WAS_BORN):
        if (country := _known(told)) is not None:
            yield person, sure, *country, _BORN


def _known(told: re.Match[str]) -> tuple[Span, str] | None:
    """The words of a country and its people; None where it is none, or one that is a name as well."""
    country = " ".join(told["country"].split()).lower()
    known = country if country in countries() else country.split()[0]
    if known not in countries():
        return None
    return Span(told.start("country"), told.start("country") + len(known)), countries()[known]
