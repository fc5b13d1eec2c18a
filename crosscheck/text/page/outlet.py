"""The outlet that a page names as its own: in its header, its copyright line, or its dateline."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crosscheck.model import Part, Section

_TITLE = r"[A-Z0-9][\w.'’&-]*"
_PAPER = re.compile(
    rf"(?:The )?(?:{_TITLE} ){{1,4}}(?:Post|Times|Herald|Tribune|Guardian|Journal|Gazette|Chronicle|Telegraph|Star|Sun"
    r"|Mail|Observer|Press|Globe|Courier|Examiner|Dispatch|Record|Register|Inquirer|Independent|Standard|Bulletin|Mirror"
    r"|Express|Reporter|Review|News|Daily|Mercury|Sentinel|Argus|Echo|Argus|Advertiser|Citizen|Ledger|Monitor|Today)\b"
)
_HEADER_END = re.compile(r"\s(?:[-–—|:•])\s|$")
_RIGHTS = re.compile(
    r"(?:©|\(c\)|\bcopyright)\s*(?:©|\(c\)|copyright)?\s*(?:[12][0-9]{3}(?:\s?[-–]\s?[12][0-9]{3})?)?,?\s*(?:by\s+)?"
    rf"(?P<owner>(?:The |the )?(?:{_TITLE})(?: (?:{_TITLE}|of|and|&)){{0,5}})",
    re.IGNORECASE,
)
_RIGHTS_END = re.compile(
    r"\s*[.,|•-]?\s*\bAll\b.*|\s*[.,]?\s+(?:Inc|LLC|Ltd|Corp|Limited|PLC)\b.*|[.,]+$", re.IGNORECASE
)
_AGENCY = re.compile(r"\(([A-Z][\w .&’'-]{1,30})\)")
_AGENCIES = {
    "ap": "Associated Press", "the associated press": "Associated Press", "afp": "AFP", "reuters": "Reuters",
    "upi": "UPI", "cnn": "CNN", "xinhua": "Xinhua", "pa": "Press Association", "tass": "TASS", "bloomberg": "Bloomberg",
}  # fmt: skip
_LONGEST = 400


def is_outlet(name: str) -> bool:
    """Whether a name is a paper's or an agency's, by its words."""
    return name.lower() in _AGENCIES or _PAPER.fullmatch(name) is not None


def source_in(page: str, sections: Iterable[Section]) -> str | None:
    """The outlet's name as the page states it, or None where nothing says it plainly.

    In this order: a masthead above the headline ("The Dover Post - News"), a paper's name under
    the byline, a copyright line, an agency in the dateline or byline ("(Reuters)"). An agency's
    copyright line comes last, for papers print agency stories.
    """
    sections = tuple(sections)
    for section in sections:
        if section.part is Part.HEADLINE:
            continue
        if section.part not in (Part.BOILERPLATE, Part.BYLINE, Part.DATELINE, Part.CAPTION):
            break
        text = page[section.span.start : min(section.span.end, section.span.start + _LONGEST)]
        found = _PAPER.match(text)
        if found and section.part is not Part.CAPTION and _HEADER_END.match(text, found.end()):
            return found.group()
    owners = [owner for s in sections if s.part is Part.BOILERPLATE and (owner := _owner(page, s))]
    own = [owner for owner in owners if owner.lower() not in _AGENCIES]
    if own:
        return own[-1]
    for section in sections:
        if section.part in (Part.DATELINE, Part.BYLINE):
            text = section.span.of(page)
            found = _AGENCY.search(text)
            name = found.group(1) if found else text.strip("| ").rpartition("|")[2].strip()
            if name.lower() in _AGENCIES:
                return _AGENCIES[name.lower()]
        elif section.part is Part.LEDE:
            break
    return _AGENCIES[owners[-1].lower()] if owners else None


def _owner(page: str, section: Section) -> str | None:
    """Who holds the rights by a copyright line, or None."""
    text = page[section.span.start : min(section.span.end, section.span.start + _LONGEST)]
    marked = "©" in text or "opyright" in text or "OPYRIGHT" in text or "(c)" in text
    found = _RIGHTS.search(text) if marked else None
    if found is None:
        return None
    owner = _RIGHTS_END.sub("", found["owner"]).strip(" .,|-")
    return owner if owner[:1].isupper() and owner.lower() not in {"all", "all rights"} else None
