"""Outcomes in court: what somebody pleaded, what was held of him and decided, and how two of them agree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Relation, Slot, Span
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast
from crosscheck.names.reference.roles import is_agent, owns
from crosscheck.names.reference.subjects import subject_of
from crosscheck.text.court.acts import FORMS, GENERIC
from crosscheck.text.court.offences import ACTS, degree_of, offence_around
from crosscheck.text.court.outcomes import APPEAL, BAIL, PLEA, VERDICT, Outcome, outcomes, telling
from crosscheck.text.page.prose import Prose, Sentence
from crosscheck.text.words.calendar_names import ANY_MONTH, MONTHS

_WORDS = {
    PLEA: ("pleaded guilty", "pleaded not guilty"),
    VERDICT: ("guilty", "cleared"),
    BAIL: ("bail granted", "no bail"),
    APPEAL: ("verdict upheld", "verdict overturned"),
}
_OF_ONE, _OF_ANY = 0.85, 0.75
# Of what somebody is found guilty, or pleads guilty to, stands so far behind.
_BEHIND = 70
_ALL = re.compile(
    r" (?:of|in|on|to)(?: (?:all|any|the|both|every|a|an|one|[a-z]+))? (?:charges?|counts?|wrongdoing|crimes?)\b(?! of)"
)
_OF = re.compile(r" (?:of|to) (?P<what>[\w’'-]+ [\w’'-]+)")
_NEXT = re.compile(
    r"[.;:]|\b(?:but|while|after|before)\b|\band (?!(?:[a-z]+ ){0,2}(?:counts?|charges?)\b)[a-z]+(?:ed|d)\b"
)
_VICTIM = re.compile(r"[ \xa0](?:of|against)[ \xa0](?P<name>[A-Z][\w’'-]*(?:[ \xa0][A-Z][\w’'-]*)*)")
# "In 2011", "in March 2011", "in March", "last year".
_THEN = re.compile(
    rf"[^.;:\n]{{0,60}}? (?:(?:in|of) (?:(?:{ANY_MONTH}),? )?(?P<year>(?:19|20)[0-9]{{2}})|in (?P<month>{ANY_MONTH})"
    r"|last (?:year|month))\b"
)
# "Bail to Doe", "an appeal by the former mayor, Jane Doe"; "granted bail by Judge Doe" is another's.
_WHOSE = {
    question: re.compile(rf",? (?:(?:{links}) )?(?:(?:the|a|an) )?(?:(?!of |by )[a-z-]+ ){{0,3}}(?:[a-z]+, )?")
    for question, links in (
        (PLEA, "by|from|for"),
        (VERDICT, "for|in the (?:re)?trial of|in the case of"),
        (BAIL, "to|for"),
        (APPEAL, "by|of|from|for"),
    )
}


@frozen
class Decided:
    """What was pleaded, held or decided.

    Attributes:
        question: "plea", "verdict", "bail" or "appeal".
        yes: Whether it is guilty, freed, or left as it was.
        offence: Of a plea or a verdict what it is of, with degree and victim, or "".
    """

    question: str
    yes: bool
    offence: str = ""

    def relate(self, other: Decided, /) -> Relation:
        """The same, the other way round, or of another offence."""
        if self == other:
            return Relation(Agreement.SAME)
        if self.offence and other.offence and self.offence != other.offence:
            return Relation(Agreement.DIFFERENT_THING, "of another offence")
        if self.yes == other.yes:
            return Relation(Agreement.COMPATIBLE, "one report does not say of what")
        sure = _OF_ONE if self.offence == other.offence else _OF_ANY
        return Relation(Agreement.CONFLICTING, "an error in one of them; or of another count, or of another day", sure)

    def covers(self, other: Decided, /) -> bool:
        """Whether the other says all that this says."""
        return self.yes == other.yes and self.offence in ("", other.offence)

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"question": self.question, "outcome": _WORDS[self.question][not self.yes], "act": self.offence or None}

    def __str__(self) -> str:
        words = _WORDS[self.question][not self.yes]
        return f"{words} {'to' if self.question == PLEA else 'of'} {self.offence}" if self.offence else words


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every outcome in court that is somebody's."""
    sentences = dict.fromkeys(prose.sentence_at(span) for span in telling(prose.page))
    for sentence in sentences:
        if not sentence.part.reports:
            continue
        for outcome in outcomes(prose.page, sentence.span):
            whose = _whose(prose, cast, sentence, outcome)
            if whose is None or _is_of_another_time(prose, sentence, outcome):
                continue
            offence, end = ("", outcome.span.end)
            if outcome.question in (PLEA, VERDICT):
                offence, end = _offence(prose.page, sentence.span, outcome)
            yield prose.claim(
                Span(outcome.span.start, end),
                "outcome",
                Decided(outcome.question, outcome.yes, offence),
                "<somebody> <outcome>",
                Slot(outcome.question, (whose[0],)),
                confidence=whose[1],
            )


def _is_of_another_time(prose: Prose, sentence: Sentence, outcome: Outcome) -> bool:
    """Whether an outcome is told with an earlier year than that of the article, or with another month."""
    told, day = _THEN.match(prose.page, outcome.span.end, sentence.span.end), prose.article.today
    if told is None or day is None:
        return False
    if told["year"]:
        return int(told["year"]) < day.year
    return told["month"] != MONTHS[day.month - 1]


def _whose(prose: Prose, cast: Cast, sentence: Sentence, outcome: Outcome) -> tuple[str, float] | None:
    """Whose outcome it is: named in the words themselves, right behind them, or the subject of the sentence."""
    page, said = prose.page, outcome.span
    for person, mention in reversed(cast.mentions_in(said)):
        if not is_agent(page, person, mention, said.start):
            return person.name, 0.9 * mention.confidence
    behind = cast.mentions_in(Span(said.end, min(sentence.span.end, said.end + _BEHIND)))
    if behind:
        person, mention = behind[0]
        first = mention.span.start if mention.title is None else min(mention.title.start, mention.span.start)
        if _WHOSE[outcome.question].fullmatch(page, said.end, first):
            # "Bail was refused to Doe's brother"; an appeal by Doe's lawyers is Doe's.
            another = outcome.question != APPEAL and owns(page, mention)
            return None if another else (person.name, 0.9 * mention.confidence)
    found = subject_of(prose, cast, said)
    return None if found is None else (found[0].name, found[1])


def _offence(page: str, sentence: Span, outcome: Outcome) -> tuple[str, int]:
    """Of what somebody is guilty or not, in one form, and where that ends; "" where it is all, or not told."""
    start, end = outcome.span.start, outcome.span.end
    last = min(sentence.end, end + _BEHIND)
    stop = _NEXT.search(page, end, last)
    last = stop.start() if stop else last
    for first, _ in ACTS.hits(page[start:last]):
        match = offence_around(page, sentence, start + first)
        if match is not None and (act := FORMS[match["act"].lower()][0]) != GENERIC:
            victim = _VICTIM.match(page, match.end(), sentence.end) if outcome.question == VERDICT else None
            told = (degree_of(match), act, victim["name"] if victim is not None else "")
            return " ".join(filter(None, told)), max(match.end(), end)
    if _ALL.match(page, end):
        return "", end
    # What goes by no word of the law is known by its own first words.
    other = _OF.match(page, end, last)
    return (other["what"], other.end()) if other is not None else ("", end)
