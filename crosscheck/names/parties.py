"""Parties: the one that a label beside a name gives ("Democrat Jane Doe", "Jane Doe (R-Varn)", "Doe, a Tory")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.names.person import Mention

# Labels that say nothing else before a name or in apposition to it, by the party that they are of.
_PARTIES: Final = {
    "Democrat": "Democratic", "Democratic": "Democratic", "Republican": "Republican", "GOP": "Republican",
    "Labour": "Labour", "Tory": "Conservative", "Conservative": "Conservative", "Lib Dem": "Liberal Democrat",
} | {
    f"{creed} Democrat{ending}": f"{creed} Democrat"
    for creed in ("Liberal", "Social", "Christian") for ending in ("", "ic")
}  # fmt: skip
# "L" is Labour, Liberal or Libertarian, and who sits as an independent may stand for a party.
_CODES: Final = {"D": "Democratic", "R": "Republican"}
_LABEL: Final = rf"(?P<party>{'|'.join(sorted(_PARTIES, key=len, reverse=True))})"
# Who stands for a party or sits for it: "Conservative" before any other noun tells of a view, and a Labour Minister is
# one of labour.
_SEAT: Final = (
    r"(?:[Ss]enator|Sen\.|[Rr]epresentative|Rep\.|[Gg]overnor|Gov\.|[Mm]ayor|[Cc]ongress(?:man|woman)|[Cc]ouncill?or|MPs?"
    r"|MEP|[Ll]eader|[Ll]awmaker|[Ll]egislator|[Cc]andidate|[Nn]ominee|[Cc]hallenger|[Ii]ncumbent|[Rr]ival|[Oo]pponent"
    r"|[Pp]eer|[Mm]ember|[Cc]hair(?:man|woman)?)(?![\w'’])"
)
# "The then-Republican mayor" is none now; before a bare name, or two trades, "Conservative" tells of a view.
_BEFORE: Final = re.compile(
    rf"(?<!\b[Ff]ormer )(?<!\b[Tt]hen )(?<!\b[Oo]netime )(?<![-–])\b{_LABEL}(?:['’]s)? "
    rf"(?:(?:(?!and\b|or\b)[A-Za-z]+ ){{0,2}}{_SEAT}(?P<apart>,)? |(?<!Conservative ))\Z"
)
_BEHIND: Final = re.compile(
    rf",(?: [0-9]{{1,3}},)? (?:an?|the) (?:(?!former\b|then\b|onetime\b)[a-z-]+ ){{0,2}}{_LABEL}\b"
    rf"(?=[,.;)]| (?:from|of|and|in|with|who (?!(?:later|once|had|was|became|turned|switched)\b)|(?:[a-z]+ )?{_SEAT}))"
)
# "She had lost to the Labour candidate, Jane Doe said": who is set apart before a name is the one named where the
# comma comes again.
_CLOSED: Final = re.compile(r"[,.;)]")
_CODED: Final = re.compile(
    # With a state behind it: "(R)" in a caption is whoever stands on the right, "(R, Varn Rovers)" a runner.
    r",? \((?P<code>[DR])(?:em|ep)?\.?[-–] ?(?!Day\b)[A-Z][\w. ]{1,16}\)"
    r"|, (?P<bare>[DR])-[A-Z][\w.]{1,12}(?=[,;:.)])"
)
_REACH: Final = 60


def parties(page: str, mention: Mention, sentence: Span) -> Iterator[tuple[Span, str]]:
    """The labels of a party beside a name: their words, and the party in one word or two.

    Args:
        page: The page.
        mention: Where the name stands.
        sentence: The sentence around it.
    """
    start = mention.span.start
    before = _BEFORE.search(page, max(sentence.start, start - _REACH), start)
    if before is not None and (not before["apart"] or _CLOSED.match(page, mention.span.end)):
        yield Span(*before.span("party")), _PARTIES[before["party"]]
    behind = _BEHIND.match(page, mention.span.end, min(sentence.end, mention.span.end + _REACH))
    if behind is not None:
        yield Span(*behind.span("party")), _PARTIES[behind["party"]]
    coded = _CODED.match(page, mention.span.end, min(sentence.end, mention.span.end + _REACH))
    if coded is not None:
        group = "code" if coded["code"] else "bare"
        yield Span(*coded.span(group)), _CODES[coded[group]]
