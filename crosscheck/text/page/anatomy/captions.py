"""Captions and photo credits: the words that belong to a picture."""

from __future__ import annotations

import re

# "(Photo: Ann Bell)", "(photo credit: …)", "(Published Monday, …)": a credit wherever it stands.
_CREDIT = re.compile(
    r"\((?:top |left |right |buy |ap |staff |handout |file |family |credit/)?"
    r"(?:photos?|photographs?|images?|credits?|courtesy|source:|picture:|screen ?(?:shot|grab)|©|published )"
    r"(?:\b|(?<=[:©]))[^()]{0,120}\)",
    re.IGNORECASE,
)
# "(Ann Bell/Agency)", "(Source)", "(via AP)": a credit at the end of a line only.
_LAST_CREDIT = re.compile(
    r"\((?:[A-Z][\w.,'’ &|-]{1,60}/\s?[\w.,'’ &/@|-]{1,60}"
    r"|(?i:source|file|via|video|pic|picture|(?:[a-z]{1,20} )?handout|illustration|graphic|contributed|provided)"
    r"\b[^()]{0,60})"
    r"\)[.\s]{0,3}$"
)
_CREDITED = r"Photos?|Image|Photograph|Picture|Credit|Photo [Cc]redit|Source|Courtesy|Photo [Cc]ourtesy"
_AGENCY = r"AP|AFP|EPA|PA|UPI|Reuters|REUTERS|Getty(?: Images)?|Shutterstock|Associated Press"
_UNBRACKETED = re.compile(
    rf"(?:^|[|.]\s?|\s)(?:{_CREDITED})(?:\s?[:©]\s?|\s(?:by|of)\s(?=[A-Z]))[^.!?:]{{2,60}}\.?$"
    r"|(?:AP Photo|Getty Images|File [Pp]hoto|Handout)\.?$"
    rf"|[A-Z][\w.'’,-]{{1,20}}/\s?(?:{_AGENCY})\.?$"
)
_OPENING = re.compile(
    r"image (?:copyright|caption|source|credit)|enlarge (?:this )?image|buy photo |file photo|file - |photo: "
    r"|photos? (?:by|courtesy|credit|provided)\b|ap photo|getty images |picture: |image: |credit: |photograph: "
    r"|facebook twitter pinterest |[0-9]{1,3}/[0-9]{1,3} |show (?:photo )?caption|in this [^.]{0,40}photo"
)
_FIRST = frozenset("efpagicsb0123456789")
_SIDE = r"pictured|left|right|l|r|center|centre|above|below|top|bottom"
_SHOWN = re.compile(
    r"hide caption|view full caption|toggle caption|caption close|image [0-9]+ of [0-9]"
    rf"|\b(?:is|are) (?:seen|pictured|shown) (?:here|in this)|\b(?<!^)pictured\b|\((?:{_SIDE})(?:,? (?:{_SIDE}))?\)"
)
# What it shows has one of these.
_SHOWN_HINTS = ("caption", "pictured", " here", " in this", "image ", "(")
# Every unbracketed credit has one of these; looked for first, for it is quick, and by the first letter at that.
_HINT = re.compile(r"[/PpICcSFH](?:(?<=/)|hoto|icture|mage|redit|ourt|ourc|ile [Pp]|andout)")
_TAIL = 110
_SHORT = 200
_PROSE_AFTER = 100
_CREDIT_WITHIN = 400


def is_caption(text: str, lower: str, *, stopped: bool) -> bool:
    """Whether a line is a picture's caption: by its credit, its opening, or "(left)" where no stop ends it.

    ``lower`` is the line in small letters, ``stopped`` says that it ends like a sentence. Linear in the line.
    """
    if "(" in text:
        if text[-1] in ')."”' and _LAST_CREDIT.match(text, text.rfind("(")):
            return True
        if (text[-1] in ")]" or len(text) < _SHORT) and _CREDIT.search(text):
            return True
    if lower[0] in _FIRST and _OPENING.match(lower):
        return True
    if not stopped or len(text) < _SHORT:
        tail = text[-_TAIL:]
        if _HINT.search(tail) and _UNBRACKETED.search(tail):
            return True
    if stopped or not any(map(lower.__contains__, _SHOWN_HINTS)):
        return False
    return _SHOWN.search(lower) is not None


def credit_end(text: str) -> int:
    """Where a photo credit ends that a paragraph follows on the same line; -1 where none does."""
    if "(" not in text[:_CREDIT_WITHIN]:
        return -1
    found = _CREDIT.search(text, 0, _CREDIT_WITHIN)
    return found.end() if found and len(text) - found.end() >= _PROSE_AFTER and text[-1] != ")" else -1
