"""Event words: which class of event a verb or noun names, and which one a time belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.triggers import fold

# One line a class. The first word is how the class is shown: "day of the arrest". Verbs carry
# their forms, since a news sentence puts them in the past, the passive or the infinitive.
_CLASSES = """
talks: spoke speak speaks speaking spoken talked talks talk discussed discuss phoned telephoned conversation phone-call
meeting: met meet meets meeting
visit: visit visits visited visiting
arrest: arrested arrest arresting detained apprehended captured recaptured taken-into-custody
shooting: shot shooting shoots shootout gunfire gunshots shots gunned opened-fire shooting-death
stabbing: stabbed stabbing knifed stabbing-death
attack: attacked attack assault assaulted ambush ambushed bombing bombed bomb
explosion: explosion exploded blast detonated
crash: crash crashed crashes collided collision derailed derailment overturned plunged plunges left-the-road
fire: fire blaze wildfire inferno
flood: flood floods flooding flooded
storm: storm storms hurricane tornado cyclone typhoon blizzard
raid: raid raided raids
earthquake: earthquake quake tremor temblor
landslide: landslide mudslide rockslide avalanche
eruption: eruption
sinking: sinking capsized
stampede: stampede
kidnapping: kidnapped abducted kidnapping abduction
robbery: robbery robbed burglary burgled heist
death: died dies die dead death
charge: charged indicted indictment
sentencing: sentenced sentencing sentence jailed imprisoned
hearing: arraigned arraignment hearing court trial testified testify
conviction: convicted conviction
plea: pleaded pleads pled
resignation: resigned resign resigns resignation
election: election elections elected
vote: voted vote
funeral: funeral buried
launch: launched launch
signing: signed signing
call: called dispatched responded summoned call found discovered
incident: happened occurred unfolded took-place incident accident
course: opened open opens began begin begins started start starts resumed ended erupted broke-out set scheduled due
statement: said says saying told announced reported confirmed revealed wrote added tweeted
"""

# The classes that can be the one incident a whole story is about, rather than the deed of a person.
INCIDENTS = frozenset(
    "shooting stabbing attack explosion crash fire flood storm earthquake landslide eruption sinking stampede "
    "kidnapping robbery raid".split()
)
# To say a thing on Wednesday does not make it happen on Wednesday.
SAYING = "statement"
# Police come after the event, and are called when it is over.
CALL = "call"
# What is not told more closely: "it happened on Monday".
INCIDENT = "incident"
# How an event began, went on and ended.
_COURSE = "course"
# The classes that two or more people share.
SHARED = frozenset({"talks", "meeting", "signing"})
# Another verb, to which a time belongs as well as to an event.
_OTHER = "other"

# No form has less than three letters.
_WORD = re.compile(r"[a-z]{3,}")
# "That" opens a clause, but not in "that night".
# Each branch begins with a letter, not with "\b": so the search skips to such letters, three times as fast.
_BREAKS = re.compile(
    r"w(?<!\ww)(?:ho|hich|hen|hile|here)\b|a(?<!\wa)(?:fter|s|lthough|head)\b|b(?<!\wb)(?:efore|ut|ecause)\b|"
    r"t(?<!\wt)hat(?! (?:\w+day|night|morning|afternoon|evening|week|month|year)\b)\b|u(?<!\wu)ntil\b|s(?<!\ws)ince\b|"
    r";|—|–|:|--"
)
# How the words before a time may end that open a clause.
_CLAUSE_ENDS = tuple(
    ", ; : — – -- and but on in at by since early late during around about just shortly before after".split()
)
_CLAUSE_START = re.compile(
    r"(?:^|[,;:—–]|--|\band|\bbut)\s*(?:(?:on|in|at|by|since|early|late|during|around|about|just|shortly|before|after)"
    r"\s+){0,2}$",
    re.IGNORECASE,
)
_DETERMINED = re.compile(r"(?:\bthe|\ba|\ban|\bthis|['’]s?) (?:\w+ )?$", re.IGNORECASE)
# "Sunday's game" is a day of the game, "Sunday's fatal shooting" of the shooting.
_GENITIVE = re.compile(r"['’]s? (?:[\w-]+ ){0,3}$")
# Verbs that end like other past tenses and tell what the event did, or qualify a noun.
_PART_OF_IT = frozenset(
    "killed injured wounded injuring based involved involving alleged unidentified suspected identified related "
    "hundred armed named investigated aged masked crowded married retired described believed supposed "
    "united fired received started followed resulted reportedly".split()
)
_IRREGULAR = frozenset(
    "went came took gave saw bought sold won lost brought thought returned fled drove ran flew broke spent "
    "will would plans plan expects expected returns return released purchased".split()
)
_MEANWHILE = re.compile(r"\b(?:as|while|when)\b")
# "The crash that killed two people and injured three near Hollin on Monday": what it did belongs to it.
_TOLD_OF_IT = re.compile(
    r"^ (?:that|which) (?:has |had )?(?:killed|injured|wounded|hurt|claimed|left)\b[^,;:.]{0,60}?"
    r"(?= (?:near|outside|in|at|on|early|late|just)\b|$)"
)
_SMALL_WORD = re.compile(r"(?<![\w.’'-])[a-z]")
# "Just before 7 a.m." is one expression, and no break.
_LEANING = re.compile(r"\b(?:just|shortly|right|moments|minutes|soon)? ?(?:before|after) (?:about )?$")
# "Arrested on Monday in the killing of Doe on Sunday": the arrest has a day already.
_OWN_DAY = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)"
    r"[a-z]*\.? [0-9]{1,2})\b(?!['’])"
)
# "Where the shooting took place on Monday": the day may be that of the verb before it.
_WHERE = re.compile(r"\b(?:where|in which) (?:[\w'’-]+ ){0,6}$")
# Who shoots himself does it when the incident is over.
_HIMSELF = re.compile(r" (?:and killed )?(?:himself|herself|themselves)\b")
# An event of the same kind that is not the one of the story.
_ANOTHER = re.compile(
    r"\b(?:another|separate|unrelated|previous|earlier|prior|similar|past|second|third|first|recent|different|other|"
    r"connected to (?:the|an?)|(?:suspect(?:ed)?|wanted|sought) (?:\w+ ){0,2}in an?|last year(?:['’]s)?|"
    r"[0-9]{4}(?! [ap]\.?m))[\w’' -]{0,24}$",
    re.IGNORECASE,
)
_WHICH = re.compile(r",? (?:which|that) ")
_ITSELF = re.compile(r"\b(?:it|this|that|incident|accident|what) $", re.IGNORECASE)
_RESPONDERS = re.compile(
    r"\b(?:police|officers?|deputies|crews?|firefighters|paramedics|troopers?|medics|units|dispatchers?|department|"
    r"911|received an?|got an?|authorities|investigators?|they were|were|was|emergency)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\b(?:of|into|with|about|for|in|from|over|to|by) (?:(?:the|a|an|this|that|his|her|last) )?(?:[\w'’-]+ ){0,3}$"
)
# "Accused of shooting a man", "charged with stabbing Rusk": a deed, and whom it was done to.
_DONE_TO = re.compile(r" (?:an? |his |her |their |one |two |three |(?:and killing |to death )|[A-Z0-9])")
_COPULA = re.compile(r"\b(?:was|were|is|are|has|had|remains?|remained)\b")
_FINDING = frozenset({"found", "discovered"})
_FAR = 24


@frozen
class EventMention:
    """A word that names an event, and its class."""

    span: Span
    event: str


@cache
def _words() -> dict[str, str]:
    table = {}
    for line in _CLASSES.strip().splitlines():
        event, forms = line.split(": ")
        table.update(dict.fromkeys((form.replace("-", " ") for form in forms.split()), event))
    return table


@cache
def _phrases() -> dict[str, str]:
    """The forms of several words, by their first one."""
    return {form.partition(" ")[0]: form for form in _words() if " " in form}


@lru_cache(maxsize=4)
def events_in(page: str, sentence: Span) -> tuple[EventMention, ...]:
    """The event words of a sentence, in order, and the other verbs that a time can belong to."""
    low, phrases = fold(page), _phrases()
    found: list[EventMention] = []
    end = sentence.start
    # Words alone are read three times faster than with their places; few name an event.
    words = _WORD.findall(low, end, sentence.end)
    named = zip(words, map(_event, words), strict=True)
    for word, event in named:
        phrase = phrases.get(word)
        if event is None and phrase is None:
            continue
        start = _whole_word(low, word, end)
        if phrase is not None and low.startswith(phrase, start, sentence.end):
            end = start + len(phrase)
            found.append(EventMention(Span(start, end), _words()[phrase]))
            for _ in _WORD.findall(phrase)[1:]:
                next(named, None)
        elif event is not None:
            end = start + len(word)
            found.append(EventMention(Span(start, end), event))
    return tuple(found)


def _whole_word(low: str, word: str, start: int) -> int:
    """Where a word stands, from a place on, that is no part of a longer one."""
    at = low.index(word, start)
    while "a" <= low[at - 1 : at] <= "z" or "a" <= low[at + len(word) : at + len(word) + 1] <= "z":
        at = low.index(word, at + 1)
    return at


@lru_cache(maxsize=65_536)
def _event(word: str) -> str | None:
    """The class of event that a word in small letters names; ``_OTHER`` for another verb."""
    past = len(word) > 4 and word.endswith("ed") and word not in _PART_OF_IT
    return _words().get(word) or (_OTHER if past or word in _IRREGULAR else None)


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
    genitive = page[time.end : time.end + 1] in ("'", "’")
    ranked = []
    mentions = tuple(_candidates(page, sentence, time, among, calls=calls))
    # It matters only where an event stands behind the time.
    behind = bool(mentions) and mentions[-1].span.start >= time.end
    opens_clause = behind and _opens_clause(page[max(sentence.start, time.start - 40) : time.start])
    for mention in mentions:
        if genitive and not (mention.span.start > time.end and _GENITIVE.fullmatch(page, time.end, mention.span.start)):
            continue
        if _OWN_DAY.search(page, mention.span.end, time.start) and _OWN_DAY.search(page, time.start, time.end):
            continue
        cost = _distance(page, time, mention, opens_clause=opens_clause)
        ranked.append((cost, mention))
    ranked.sort(key=lambda pair: pair[0])
    other = next(((cost, mention) for cost, mention in ranked if mention.event == _OTHER), None)
    best = next(((cost, mention) for cost, mention in ranked if mention.event != _OTHER), None)
    if best is None or best[0] > _FAR:
        return None
    cost, mention = best
    if other is not None and other[0] < cost and not _tells_of(page, sentence, mention, other[1]):
        return None
    in_passing = among is None and not genitive and mention.event in INCIDENTS and _is_aside(page, sentence, mention)
    if in_passing and not _is_its_day(page, time, mention):
        verb = _main_verb(page, sentence, time, mention)
        if verb is not None and verb.event == _OTHER:
            return None
        mention = verb or mention
    if mention.event in (INCIDENT, _COURSE):
        named = _named(page, sentence, ranked, mention)
        if named is None:
            return None
        mention = named
    if _ANOTHER.search(page, max(sentence.start, mention.span.start - 40), mention.span.start):
        return None
    if mention.event in INCIDENTS and _HIMSELF.match(page, mention.span.end):
        return None
    if not genitive and _WHERE.search(page, max(sentence.start, mention.span.start - 60), mention.span.start):
        return mention, 0.5
    return mention, 0.9 if cost <= 5 else 0.7 if cost <= 11 else 0.5


def _opens_clause(before: str) -> bool:
    """Whether nothing but prepositions stand between the words before a time and the start of their clause."""
    last = before.rstrip().lower()
    return (not last or last.endswith(_CLAUSE_ENDS)) and _CLAUSE_START.search(before) is not None


def _candidates(
    page: str, sentence: Span, time: Span, among: frozenset[str] | None, *, calls: bool
) -> Iterator[EventMention]:
    for mention in events_in(page, sentence):
        if mention.span.overlaps(time) or not (among is None or mention.event in among or mention.event == _OTHER):
            continue
        if mention.event == CALL:
            before = page[max(sentence.start, mention.span.start - 40) : mention.span.start]
            if not calls or not (mention.span.of(page).lower() in _FINDING or _RESPONDERS.search(before)):
                if mention.span.of(page) == "called":
                    yield EventMention(mention.span, _OTHER)  # to phone somebody is no call for help
                continue
        yield mention


def _distance(page: str, time: Span, mention: EventMention, *, opens_clause: bool) -> int:
    """How far an event word lies from a time: words (names of places left out), commas, and more for breaks."""
    behind = mention.span.start >= time.end
    between = page[time.end : mention.span.start] if behind else page[mention.span.end : time.start]
    if not behind:
        between = _LEANING.sub("", between) if "before " in between or "after " in between else between
        between = _TOLD_OF_IT.sub("", between) if between.startswith((" that ", " which ")) else between
    cost = len(_SMALL_WORD.findall(between)) + 6 * len(_BREAKS.findall(between)) + between.count(",")
    if behind and not opens_clause:
        beside = between.count(" ") <= 3 and not set(between) & set(",;:.")
        if not (beside and _DETERMINED.search(page, max(0, time.start - 24), time.start)):
            cost += 8
    return cost


def _is_its_day(page: str, time: Span, mention: EventMention) -> bool:
    """Whether the day qualifies the event itself: "in the raid of March 12", "the March 12 raid"."""
    return page[mention.span.end : time.start] == " of " or page[time.end : mention.span.start] == " "


def _is_aside(page: str, sentence: Span, mention: EventMention) -> bool:
    """Whether an event is named in passing: "charged in the shooting", "the cause of the crash"."""
    if _DONE_TO.match(page, mention.span.end) and mention.span.of(page).lower().endswith("ing"):
        return False
    return _ASIDE.search(page, max(sentence.start, mention.span.start - 40), mention.span.start) is not None


def _main_verb(page: str, sentence: Span, time: Span, aside: EventMention) -> EventMention | None:
    """The verb of the clause in which an event is named in passing, if it is one of its own; the day is its day."""
    if _COPULA.search(page, aside.span.end, max(aside.span.end, time.start)):
        return EventMention(aside.span, _OTHER)
    for mention in reversed(events_in(page, sentence)):
        if mention.span.end > aside.span.start or mention.event in (SAYING, CALL, INCIDENT, _COURSE):
            continue
        between = page[mention.span.end : aside.span.start]
        return None if mention.event in INCIDENTS or _BREAKS.search(between) or "," in between else mention
    return None


def _tells_of(page: str, sentence: Span, event: EventMention, other: EventMention) -> bool:
    """Whether another verb tells what the event did, or what went on at it.

    "A storm crossed the coast on Monday", "was shot as he walked home on Monday".
    """
    if other.span.start < event.span.end:
        return False
    if page[event.span.end : other.span.start] == " " and event.event in INCIDENTS:
        return not _is_aside(page, sentence, event)
    return _MEANWHILE.search(page, event.span.end, other.span.start) is not None


def _named(
    page: str, sentence: Span, ranked: list[tuple[int, EventMention]], light: EventMention
) -> EventMention | None:
    """What happened, where the verb says only that it did ("the crash happened on Monday"), or that it did."""
    before = [
        mention
        for _, mention in ranked
        if mention.event not in (_OTHER, _COURSE, INCIDENT, SAYING, CALL) and mention.span.end <= light.span.start
    ]
    near = max(before, key=lambda mention: mention.span.end, default=None)
    if near is not None and not _BREAKS.search(_WHICH.sub("", page[near.span.end : light.span.start])):
        return near
    if light.event == _COURSE:
        return None
    noun = light.span.of(page).lower() in ("incident", "accident")
    itself = noun or _ITSELF.search(page, max(sentence.start, light.span.start - 12), light.span.start)
    return light if itself else None
