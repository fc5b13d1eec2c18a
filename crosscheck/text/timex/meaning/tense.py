"""The direction of a sentence: does what it says lie ahead of the day of publication, or behind it?"""

from __future__ import annotations

import re
from collections.abc import Iterator

_FUTURE = (
    r"(?:will|won't|would|shall)(?: not)?(?: be(?: [a-z]+)?| have)?|(?<=[a-z])['\u2019]ll"
    r"|(?:is|are|be|to be) (?:to(?: be [a-z]+)?|due|set|scheduled|expected|planned|slated|going|supposed|ready)"
    r"|(?:is|are)(?= (?:on )?\Z)|when (?:he|she|they|it) (?:is|are) [a-z]+ed|to be [a-z]+|supposed to|set (?:to|for)"
    r"|(?:planning|planned) (?:to|for|an?)|scheduled|expects?|expected|expecting|plans (?:to|an?\b)|plan to|hopes?"
    r"|payable|expires?|due|effective|intends?|begins?|starts?|takes? effect|upcoming|forthcoming|can|could|may|might"
    # What is fixed is told in the present: "the fair opens on Saturday".
    r"|(?:re)?opens|takes? (?:place|office)|kicks? off|gets? under way|appears? in court|comes? into (?:force|effect)"
    r"|go(?:es)? (?:to the polls|on (?:trial|sale|strike|display))|resumes"
    r"|must|should|deadline|as soon as|as early as|let(?:['\u2019]s| us)"
)
# Words in "-ed" that are no past tense.
_NO_PAST = (
    r"(?!need|succeed|exceed|proceed|speed|indeed|hundred|united|feed|seed|bleed|breed|based|unspecified|agreed to)"
)
_PAST = (
    r"was|were|had(?: been(?: [a-z]+(?: to [a-z]+)?)?)?|has|have|did|said|told|since|ago|been"
    rf"|{_NO_PAST}[a-z]{{2,}}ed"
    r"|began|fell|rose|took|came|went|made|got|gave|left|found|held|won|lost|met|sent|shot|broke|struck|hit|led|saw"
    r"|became|grew|cut|wrote|spoke|brought|caught|fought|stood|sat|ran|put|(?:had|have|has|was|were) set|read|paid|sold"
    r"|bought|thought|felt|kept|died|flew|drove|threw|drew|knew|wore|spent|built|taught"
)
_CUE = re.compile(rf"\b(?:(?P<future>{_FUTURE})|{_PAST})\b")
# How a cue may begin: a look at a word is cheaper than the pattern.
_RUN = re.compile(r"[a-z]+|['\u2019](?=ll)")
_FIRST_WORDS = frozenset(
    "will won would shall is are be to supposed set planning planned scheduled expect expects expected expecting "
    "plans when hope hopes payable expire expires due effective intend intends begin begins start starts take "
    "takes upcoming forthcoming plan can could may might must should deadline as was were had has have did said told "
    "opens reopens kicks kick gets get appears appear comes come goes go resumes "
    "since ago been began fell rose took came went made got gave left found held lost met sent shot broke struck "
    "hit led saw became grew cut wrote spoke brought caught fought stood sat ran put read paid sold bought "
    "thought felt kept died flew drove threw drew knew wore spent built taught let ' \u2019".split()
)
# A preposition right before a month or day that only what lies ahead takes.
_AHEAD = re.compile(r"\b(?:by|through|until|till|before)\s\Z")
_UNTIL = re.compile(r"\b(?:until|till)\s\Z")
_HAD = re.compile(r"\bhad\b")
_BEFORE, _AFTER = 120, 60
# "They are to meet on Friday, said Jane Doe": who tells it tells no time.
_SOURCE = re.compile(r",[\"\u201d'\u2019]? (?:said|told)")
# "They brought it in on Monday and will stay": the next verb has a time of its own.
_NEXT_VERB = re.compile(r",? (?:and|but|then|and then) ")
# What stands behind the expression counts for less than what stands before it.
_AFTER_WEIGHT = 3


def direction(low: str, start: int, end: int, first: int, last: int, *, weekday: bool = False) -> int | None:
    """-1 for the past, 1 for the future, by the verb nearest to the time expression; None where there is none.

    Args:
        low: The page in lower case.
        start: Where the time expression starts.
        end: Where it ends.
        first: Where its sentence starts.
        last: Where its sentence ends.
        weekday: Whether it is a weekday: "by Thursday" looks either way, "by May" ahead.
    """
    floor = max(first, start - _BEFORE)
    if weekday and low[end : end + 1] in ("'", "\u2019"):
        return -1
    ahead = _UNTIL if weekday else _AHEAD
    if ahead.search(low, max(floor, start - 9), start) and not _HAD.search(low, floor, min(last, end + 40)):
        return 1
    nearest: re.Match[str] | None = None
    for match in _cues(low, floor, start):
        nearest = match
    behind = next(_cues(low, end, min(last, end + _AFTER)), None)
    if nearest is not None and behind is not None:
        of_another = _SOURCE.fullmatch(low, end, behind.end()) or _NEXT_VERB.fullmatch(low, end, behind.start())
        behind = None if of_another else behind
    if nearest is None or (behind is not None and _AFTER_WEIGHT * (behind.start() - end) < start - nearest.end()):
        nearest = behind
    if nearest is None:
        return None
    return 1 if nearest["future"] else -1


def _cues(low: str, first: int, last: int) -> Iterator[re.Match[str]]:
    """The verbs between two places that tell where a sentence looks, without overlap."""
    done = first
    for run in _RUN.finditer(low, first, last):
        word, start = run[0], run.start()
        if start >= done and (word in _FIRST_WORDS or word[-2:] == "ed"):
            cue = _CUE.match(low, start, last)
            if cue is not None:
                done = cue.end()
                yield cue
