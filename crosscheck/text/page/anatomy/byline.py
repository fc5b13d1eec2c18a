"""Bylines: the lines that say who wrote an article, not what happened."""

from __future__ import annotations

import re

_BY = re.compile(r"(?:[Bb]y|BY):?\s+")
_FROM = re.compile(
    r"(?:Posted|Published|Written|Reported|Story|Words|Text|Video|Analysis|Opinion|Compiled|Edited) by:?\s+"
    r"|(?:Author|Reporter|Writer|Contributing|Contributors?|Reporting|Editing):\s+",
    re.IGNORECASE,
)
_NAME = r"(?:[A-Z][\w.'’-]{0,30}|d[eaiu]s?|de la|del|della|van|von|der|den|ter|al|el|bin|ibn|y)"
_PERSON = re.compile(rf"{_NAME}(?: {_NAME}){{0,4}}")
_BETWEEN = re.compile(
    r"(?:\s*,\s*(?:and |& )?|\s+(?:and|And|AND|&|in|IN|for|with)\s+(?:[Tt]he\s)?|\s*[|/•·]\s*|\s+[–—-]\s+)"
)
_ROLE = re.compile(
    r"""\b(?:staff|writers?|reporters?|correspondents?|editors?|press|reuters|bureau|columnists?|contributors?|
    agence|afp|ap|upi|news\s?desk|newsroom|agencies|bloomberg|special\sto|producer|photographer|journalists?)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_AGENCY_ALONE = re.compile(
    r"(?:The )?(?:Associated Press|Canadian Press|Press Association)|Reuters(?: Staff)?|Agence France-Presse|AFP"
    r"|(?:AP|UPI|Bloomberg|Xinhua|TASS|Interfax|News Service|Wire Reports?|Staff Reports?|Staff Writers?"
    r"|Breaking News Staff|From (?:staff|wire) (?:and wire )?reports?)",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"\bcontributed to this (?:report|story|article)\b|^\(?(?:Additional )?[Rr]eporting by\b"
    r"|^[—–-]{1,2}\s?With (?:assistance|reporting|files) (?:by|from)\b|\bcan be reached at\b"
)
_JOB_AT_END = re.compile(r" (?:Staff (?:Writer|Reporter)|Associated Press|Reuters|AFP|STAFF (?:WRITER|REPORTER))$")
_HEAD = 16
_LONGEST = 160
_AGENCY_LENGTH = 30
_NAMES = 6


def is_byline(text: str) -> bool:
    """Whether a line names the writers: "By Ann Bell and Cy Dole, Staff Writer", "Ann Bell | Reuters".

    A credit line ("Ann Bell contributed to this report.") is one too. Linear, and short lines only.
    """
    if len(text) > 2 * _LONGEST:
        return False
    if ("epor" in text or "With " in text or "contributed" in text or "reached" in text) and _CREDIT.search(text):
        return True
    if len(text) > _LONGEST:
        return False
    head = text[:_HEAD]
    opening = _BY.match(text) if text[0] in "Bb" else None
    if opening is None and (" by" in head or " BY" in head or ":" in head):
        opening = _FROM.match(text)
    if opening is not None:
        return _names_only(text, opening.end())
    if text[-1] in ".?!:" or (not text[0].isalpha() and text[0] not in "—–-|("):
        return False
    bare = text.strip(" —–-|()")
    if len(bare) <= _AGENCY_LENGTH and _AGENCY_ALONE.fullmatch(bare):
        return True
    return len(text) <= 90 and _signed(text)


def _names_only(text: str, at: int) -> bool:
    """Whether names, and at most a role or an outlet behind them, fill the rest of a line."""
    for _ in range(_NAMES):
        person = _PERSON.match(text, at)
        if person is None:
            role = _ROLE.search(text, at)
            return role is not None and len(text) - at <= 60
        at = person.end()
        if not text[at:].strip(" .|,;)"):
            # "By Monday." and "By Law" are no writers: a lone word is one only with a colon or in capitals.
            return " " in person.group() or text[:3] in {"by:", "By:"} or person.group().isupper()
        between = _BETWEEN.match(text, at)
        if between is None:
            return _ROLE.match(text, at + 1) is not None and len(text) - at <= 60
        at = between.end()
    return True


def _signed(text: str) -> bool:
    """Whether a line is a name and a role or agency: "Ann Bell, Staff Writer", "Ann Bell | Reuters"."""
    person = _PERSON.match(text)
    if person is None or " " not in person.group() or len(text.split()) > 10:
        return False
    if person.end() == len(text):
        return _JOB_AT_END.search(text) is not None
    between = _BETWEEN.match(text, person.end())
    if between is None:
        return False
    role = _ROLE.search(text, between.end())
    return role is not None and len(text) - role.end() <= 30
