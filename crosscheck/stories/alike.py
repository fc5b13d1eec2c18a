"""Which articles tell one story: blocking by rare words and a window of days, then likeness."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from math import inf

from crosscheck.stories.telling import Brief, Vector, rarity, vector

# The rarest words of an article under which it looks for others, and how many of the latest it looks at.
_KEYS, _LATEST = 20, 30
# Reports of the same days are of one story from this mean cosine on, where they share a name; within two
# months, or where a date is missing, it takes more of both. What lies further apart is told anew.
_DAYS, _SEASON = 3, 60
_NEAR, _NEAR_NAMES = 0.16, 1
_FAR, _FAR_NAMES = 0.3, 3
# A name that more articles of a season have tells no one story: a city, an outlet.
_NAMED_IN, _SHARE, _FEW = 30, 0.03, 12
# A story is met by its first members and its latest.
_MET = 4
_WORDS_SHOWN = 5
# Articles that are held ready for comparison; the others are made ready again.
_HELD = 8_192


@dataclass(frozen=True, slots=True)
class Alike:
    """Articles that tell one story.

    Attributes:
        members: Places in the sequence that was given, the earliest report first.
        words: The most telling words that more than half of them share.
    """

    members: tuple[int, ...]
    words: tuple[str, ...]


def alike(briefs: Sequence[Brief]) -> list[Alike]:
    """The articles story by story; one that is like no other stands alone.

    A single pass in the order of publication (Allan, Topic Detection and Tracking, 1998): every
    article is compared with the latest that share two of its rarest words, and joins the story
    whose members it is most like in the mean. A missed article costs a comparison, a wrong one
    raises a false alarm, so the bars are high. Time n log n in the number of articles, for the
    sorting.
    """
    rare = rarity(briefs)
    telling = _telling_names(briefs)
    order = sorted(range(len(briefs)), key=lambda at: (briefs[at].day is None, briefs[at].day or 0, briefs[at].id))
    vector_of = lru_cache(maxsize=_HELD)(lambda at: vector(briefs[at], rare))
    stories: list[list[int]] = []
    story_of: dict[int, int] = {}
    latest: defaultdict[str, deque[int]] = defaultdict(lambda: deque(maxlen=_LATEST))
    for at in order:
        mine, names = vector_of(at), telling(at)
        keys = sorted(mine, key=lambda word: (-mine[word], word))[:_KEYS]
        shared = Counter(chain.from_iterable(latest[word] for word in keys))
        best, story = 0.0, len(stories)
        for candidate in sorted({story_of[other] for other, count in shared.items() if count > 1}):
            members = _met(stories[candidate])
            bar, in_common = _bars(briefs[at].day, briefs[stories[candidate][-1]].day)
            if len(names.intersection(chain.from_iterable(map(telling, members)))) < in_common:
                continue
            likeness = sum(_cosine(mine, vector_of(other)) for other in members) / len(members)
            if likeness > max(best, bar):
                best, story = likeness, candidate
        if story == len(stories):
            stories.append([])
        stories[story].append(at)
        story_of[at] = story
        for word in keys:
            latest[word].append(at)
    return [Alike(tuple(members), _shared(members, briefs)) for members in stories]


def _telling_names(briefs: Sequence[Brief]) -> Callable[[int], frozenset[str]]:
    """For each article its names that few articles of its season have."""
    seasons = [None if brief.day is None else brief.day // _SEASON for brief in briefs]
    most = {season: min(_NAMED_IN, max(_FEW, size * _SHARE)) for season, size in Counter(seasons).items()}
    named = Counter((season, name) for season, brief in zip(seasons, briefs, strict=True) for name in brief.names)

    @lru_cache(maxsize=_HELD)
    def telling(at: int) -> frozenset[str]:
        season = seasons[at]
        return frozenset(name for name in briefs[at].names if named[season, name] <= most[season])

    return telling


def _met(story: Sequence[int]) -> Sequence[int]:
    """The members of a story that an article is compared with."""
    return story if len(story) <= 2 * _MET else [*story[:_MET], *story[-_MET:]]


def _bars(day: int | None, last: int | None) -> tuple[float, int]:
    """The mean cosine and the shared names that it takes, by the days between an article and the last of a story."""
    apart = _SEASON if day is None or last is None else day - last
    if apart > _SEASON:
        return inf, _FAR_NAMES
    return (_NEAR, _NEAR_NAMES) if apart <= _DAYS else (_FAR, _FAR_NAMES)


def _cosine(one: Vector, other: Vector) -> float:
    return sum(weight * other[word] for word, weight in one.items() if word in other)


def _shared(members: Sequence[int], briefs: Sequence[Brief]) -> tuple[str, ...]:
    """The most telling words that more than half of the members have."""
    having = Counter(word for at in members for word in briefs[at].words)
    return tuple(word for word in briefs[members[0]].words if having[word] * 2 > len(members))[:_WORDS_SHOWN]
