"""Event words: which class of event a verb or noun names."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.scanning.triggers import fold

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
birth: born
wedding: married wed wedding
retirement: retired retires retirement
surrender: surrendered
disappearance: disappeared vanished
rescue: rescued
extradition: extradited
acquittal: acquitted
appointment: appointed inaugurated
suspension: suspended
apology: apologized apologised
escape: escaped
graduation: graduated
signing: signed signing
call: called dispatched responded summoned call calls found discovered
incident: happened occurred unfolded took-place incident accident
course: opened open opens began begin begins started start starts resumed ended erupted broke-out set scheduled due
statement: said says saying told announced reported confirmed revealed wrote added tweeted issued warned quoted denied
statement: described
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
COURSE = "course"
# The classes that two or more people share.
SHARED = frozenset({"talks", "meeting", "signing"})
# A trial has many days in court, and who meets once meets again.
REPEATED = frozenset({"hearing", "election", "vote", "talks", "meeting", "visit"})
# What befalls nobody twice.
UNIQUE = frozenset({"birth", "death", "disappearance"})
# Another verb, to which a time belongs as well as to an event.
OTHER = "other"

# No form has less than three letters.
_WORD = re.compile(r"[a-z]{3,}")
# Verbs that end like other past tenses and tell what the event did, or qualify a noun.
_PART_OF_IT = frozenset(
    "killed injured wounded injuring based involved involving alleged unidentified suspected identified related "
    "hundred armed named investigated aged masked crowded married retired believed supposed "
    "united fired received started followed resulted reportedly".split()
)
_IRREGULAR = frozenset(
    "went came took gave saw bought sold won lost brought thought returned fled drove ran flew broke spent "
    "held will would plans plan expects expected returns return released purchased built".split()
)


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


# The days of an article are told of their events, and later matched to those of other articles.
@lru_cache(maxsize=1 << 10)
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
    """The class of event that a word in small letters names; ``OTHER`` for another verb."""
    past = len(word) > 4 and word.endswith("ed") and word not in _PART_OF_IT
    return _words().get(word) or (OTHER if past or word in _IRREGULAR else None)
