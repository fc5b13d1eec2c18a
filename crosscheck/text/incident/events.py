"""Events: which event of its sentence a time belongs to."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Sequence

from crosscheck.model import Span
from crosscheck.text.incident.asides import (
    BREAKS,
    COPULA,
    TELLING,
    is_aside,
    is_hour_of_what_is_said,
    is_part_of_a_name,
    is_said_of_somebody,
    not_in_passing,
)
from crosscheck.text.incident.calls import call_that_came_in, called_to, is_for_help
from crosscheck.text.incident.event_words import (
    CALL,
    COURSE,
    DEATH,
    INCIDENT,
    INCIDENTS,
    OTHER,
    SAYING,
    EventMention,
    events_in,
)
from crosscheck.text.incident.light_verbs import named
from crosscheck.text.incident.own_days import DAY, has_its_day

# How the words before a time may end that open a clause.
_CLAUSE_ENDS = tuple(
    ", ; : — – -- and but say says said that on in at by since early late during around about just shortly before "
    "after".split()
)
_CLAUSE_START = re.compile(
    r"(?:^|[,;:—–]|--|\band|\bbut|\bsa(?:y|ys|id)(?: that)?)\s*"
    r"(?:(?:on|in|at|by|since|early|late|during|around|about|just|shortly|before|after)"
    r"\s+){0,2}$",
    re.IGNORECASE,
)
_DETERMINED = re.compile(r"(?:\bthe|\ba|\ban|\bthis|['’]s?) (?:\w+ )?$", re.IGNORECASE)
# "Sunday's game" is a day of the game, "Sunday's fatal shooting" of the shooting.
_GENITIVE = re.compile(r"['’]s? (?:[\w-]+ ){0,3}$")
# "A fire gutted", "a fire that gutted".
_ITS_VERB = frozenset((" ", " that ", " which "))
_MEANWHILE = re.compile(r"\b(?:as|while|when)\b")
# "The crash that killed two people and injured three near Hollin on Monday": what it did belongs to it.
_TOLD_OF_IT = re.compile(rf"^{TELLING}?(?= (?:near|outside|in|at|on|early|late|just)\b|$)")
_SMALL_WORD = re.compile(r"(?<![\w.’'-])[a-z]")
# "Just before 7 a.m." is one expression, and no break.
_LEANING = re.compile(r"\b(?:just|shortly|right|moments|minutes|soon)? ?(?:before|after) (?:about )?$")
_WHEN = re.compile(r"\bwhen\b")
# "Where the shooting took place on Monday": the day may be that of the verb before it.
_WHERE = re.compile(r"\b(?:where|in which) (?:[\w'’-]+ ){0,6}$")
# Who shoots himself does it when the incident is over, but for an accident, which is the incident.
_HIMSELF = re.compile(r" (?:and killed )?(?:himself|herself|themselves)\b")
_BY_ACCIDENT = re.compile(r"\baccidentally (?:\w+ )?$", re.IGNORECASE)
# An event of the same kind that is not the one of the story; "another hurt in a shooting" is another person.
_ANOTHER = re.compile(
    r"\b(?:another|separate|unrelated|previous|earlier|prior|similar|past|second|third|first|recent|different|other|"
    r"(?:first|second|third|last) of(?: the)?|anniversary of the|connected to (?:the|an?)|"
    r"(?:suspect(?:ed)?|wanted|sought) (?:\w+ ){0,2}in an?|last year|"
    r"[0-9]{4}(?! [ap]\.?m))(?:['’]s)?(?: (?!(?:an?|the) )[\w’'-]+){0,4} $",
    re.IGNORECASE,
)
# "The first shots", "the first call": the beginning of the one event.
_FIRST_OF_IT = frozenset("shots gunshots gunfire call calls".split())
# Each branch begins with a letter, not with "\b": so the search skips to such letters.
_HARMED = re.compile(
    r"(?:w(?<!\ww)(?:as|ere)|b(?<!\wb)een) (?:\w+ly )?"
    r"(killed|murdered|slain|strangled|beaten|wounded|injured|struck|grazed)\b"
)
# "Struck in the head" is told of the news, "injured in the fall" of anything.
_IN_THE_BODY = re.compile(
    r" in (?:the|his|her|their) (?:\w+ )?(?:head|face|neck|chest|back|stomach|abdomen|torso|shoulder|arm|hand|hip|leg|"
    r"thigh|knee|foot|eye)s?\b"
)
_DEADLY = frozenset(("killed", "murdered", "slain", "strangled"))
_FAR, _NEAR = 24, 6
# "Police on Monday arrested": as near as a verb with a word or two between.
_RIGHT_BEHIND = 2
# "In hospital on Monday, shot seven times".
_IN_ANOTHER_CLAUSE = 12
# Who is hurt is hurt by many a thing that is no news.
_KILLED_THEN, _HURT_THEN = 0.7, 0.55


def event_of(
    page: str, sentence: Span, time: Span, *, among: frozenset[str] | None = None, calls: bool = False
) -> tuple[EventMention, float] | None:
    """The event that a time expression belongs to, with a confidence, or None.

    The nearest event word wins; a clause boundary between the two, and standing on the far side
    of a time that does not open its clause ("discussed Iran on Friday, ahead of a visit"), push
    it away. A nearer verb of another kind has the time for itself ("was shot and went home on Monday").
    Confidence falls with the distance in words.

    Args:
        page: The page.
        sentence: The sentence around the time.
        time: The words of the time.
        among: The classes to choose from; None means all.
        calls: Whether calls for help count: they have a clock time of their own, and no day.
    """
    if all(mention.event == OTHER for mention in _near(page, sentence, time)):
        return None
    mentions = tuple(_candidates(page, sentence, time, among, calls=calls))
    if all(mention.event == OTHER for mention in mentions):
        return None
    ranked = _ranked(page, sentence, time, mentions)
    other = next(((cost, mention) for cost, mention in ranked if mention.event == OTHER), None)
    best = next(((cost, mention) for cost, mention in ranked if mention.event != OTHER), None)
    if best is None or best[0] > _FAR:
        return None
    cost, mention = best
    if other is not None and other[0] < cost and not _tells_of(page, sentence, time, mention, other[1]):
        return None
    genitive = _is_genitive(page, time)
    told = mention if genitive or among is not None else not_in_passing(page, sentence, time, mention)
    if told is not None and told.event in (INCIDENT, COURSE):
        told = named(page, sentence, [mention for _, mention in ranked], told)
    if told is None or is_another(page, sentence, told.span):
        return None
    if calls and not genitive and told.event in INCIDENTS:
        told = called_to(page, mentions, told)
    if told.event in INCIDENTS and _HIMSELF.match(page, told.span.end) and not _is_by_accident(page, told.span):
        return None
    if not genitive and _WHERE.search(page, max(sentence.start, told.span.start - 60), told.span.start):
        return told, 0.5
    return told, 0.9 if cost <= 5 else 0.7 if cost <= 11 else 0.5


def _ranked(page: str, sentence: Span, time: Span, mentions: Sequence[EventMention]) -> list[tuple[int, EventMention]]:
    """The event words that a time can belong to, each with how far it lies from it, the nearest first."""
    genitive = _is_genitive(page, time)
    is_day = DAY.search(page, time.start, time.end) is not None
    # It matters only where an event stands behind the time.
    behind = mentions[-1].span.start >= time.end
    opens_clause = behind and _opens_clause(page[max(sentence.start, time.start - 40) : time.start])
    ranked = []
    for mention in mentions:
        if genitive and not (mention.span.start > time.end and _GENITIVE.fullmatch(page, time.end, mention.span.start)):
            continue
        if is_day and has_its_day(page, time, mention):
            continue
        ranked.append((_distance(page, time, mention, opens_clause=opens_clause), mention))
    return sorted(ranked, key=lambda found: (found[0], abs(found[1].span.start - time.start)))


def _is_genitive(page: str, time: Span) -> bool:
    return page[time.end : time.end + 1] in ("'", "’")


def is_another(page: str, sentence: Span, event: Span) -> bool:
    """Whether the words before an event tell that it is another one of its kind: "the second shooting happened"."""
    another = _ANOTHER.search(page, max(sentence.start, event.start - 40), event.start)
    if another is None:
        return False
    return not (another[0].lower().startswith("first ") and event.of(page).lower() in _FIRST_OF_IT)


def harm_at(page: str, sentence: Span, time: Span) -> tuple[EventMention, float] | None:
    """That somebody was killed or hurt at a time, with a confidence, where the sentence tells nothing else up to it.

    "He was killed by his brother on Sunday" gives the day of what the story tells of.
    """
    harmed = deque(_HARMED.finditer(page, time.near(sentence).start, time.start), maxlen=1)
    if not harmed:
        return None
    done, between = harmed[0].span(1), page[harmed[0].end() : time.start]
    later = any(done[1] <= mention.span.start < time.start for mention in _near(page, sentence, time))
    if later or BREAKS.search(between) or COPULA.search(between):
        return None
    cost = len(_SMALL_WORD.findall(between)) + between.count(",")
    sure = _KILLED_THEN if harmed[0][1] in _DEADLY or _IN_THE_BODY.match(between) else _HURT_THEN
    return (EventMention(Span(*done), INCIDENT), sure) if cost <= _NEAR else None


def _is_by_accident(page: str, deed: Span) -> bool:
    return _BY_ACCIDENT.search(page, max(0, deed.start - 32), deed.start) is not None


def nearest(page: str, sentence: Span, time: Span) -> tuple[EventMention, int] | None:
    """The event word or other verb that a time stands nearest to, whatever its class, and how far it lies from it."""
    opens_clause = _opens_clause(page[max(sentence.start, time.start - 40) : time.start])
    ranked = [
        (_distance(page, time, mention, opens_clause=opens_clause), mention.span.start, mention)
        for mention in _near(page, sentence, time)
        if not mention.span.overlaps(time)
    ]
    if not ranked:
        return None
    cost, _, mention = min(ranked, key=lambda near: near[:2])
    return mention, cost


def _near(page: str, sentence: Span, time: Span) -> Sequence[EventMention]:
    """The event words and verbs of a sentence that stand near a time, but for who says that it happened then."""
    mentions, reach = events_in(page, sentence), time.near(sentence)
    behind = bisect_left(mentions, time.start, key=_start)
    last = mentions[behind - 1] if behind else None
    if last is not None and last.event == SAYING and is_hour_of_what_is_said(page, last.span, time):
        mentions = mentions[: behind - 1] + mentions[behind:]
    if reach != sentence:
        start, end = (bisect_left(mentions, place, key=_start) for place in (reach.start, reach.end))
        mentions = mentions[start:end]
    return mentions


def _start(mention: EventMention) -> int:
    return mention.span.start


def _opens_clause(before: str) -> bool:
    """Whether nothing but prepositions stand between the words before a time and the start of their clause."""
    last = before.rstrip().lower()
    return (not last or last.endswith(_CLAUSE_ENDS)) and _CLAUSE_START.search(before) is not None


def _candidates(
    page: str, sentence: Span, time: Span, among: frozenset[str] | None, *, calls: bool
) -> Iterator[EventMention]:
    start, end, done = time.start, time.end, sentence.start
    for mention in _near(page, sentence, time):
        event, span = mention.event, mention.span
        if span.start < end and start < span.end:
            continue
        if not (among is None or event in among or event == OTHER):
            continue
        came_in = call_that_came_in(page, sentence, mention) if calls and event == CALL else None
        if came_in is not None:
            done = came_in.span.end
            yield came_in
        elif (
            span.start < done
            or is_said_of_somebody(page, sentence, span)
            or ((event in INCIDENTS or event in (DEATH, INCIDENT)) and is_part_of_a_name(page, span))
        ):
            continue
        elif event != CALL or (calls and is_for_help(page, sentence, mention)):
            yield mention
        elif span.of(page) == "called":
            yield EventMention(span, OTHER)  # to phone somebody is no call for help


def _distance(page: str, time: Span, mention: EventMention, *, opens_clause: bool) -> int:
    """How far an event word lies from a time: words (names of places left out), commas, and more for breaks."""
    behind = mention.span.start >= time.end
    between = page[time.end : mention.span.start] if behind else page[mention.span.end : time.start]
    if not behind:
        between = _LEANING.sub("", between) if "before " in between or "after " in between else between
        between = _TOLD_OF_IT.sub("", between) if between.startswith((" that ", " which ")) else between
    cost = len(_SMALL_WORD.findall(between)) + 6 * len(BREAKS.findall(between)) + between.count(",")
    if behind and between == " " and page.endswith("on ", 0, time.start):
        return _RIGHT_BEHIND
    if behind and not opens_clause:
        beside = between.count(" ") <= 3 and not set(between) & set(",;:.")
        if not (beside and _DETERMINED.search(page, max(0, time.start - 24), time.start)):
            cost += _IN_ANOTHER_CLAUSE if "," in between else 8
    return cost


def _tells_of(page: str, sentence: Span, time: Span, event: EventMention, other: EventMention) -> bool:
    """Whether another verb tells what the event did, or what went on at it.

    "A storm crossed the coast on Monday", "was shot as he walked home on Monday", "was walking home on Monday when he
    was shot".
    """
    if other.span.start < event.span.end:
        return other.span.of(page).endswith("ing") and _WHEN.search(page, other.span.end, event.span.start) is not None
    if page[event.span.end : other.span.start] in _ITS_VERB and event.event in INCIDENTS:
        return not is_aside(page, sentence, event, time)
    return _MEANWHILE.search(page, event.span.end, other.span.start) is not None
