"""Who is who without a name: the one boy who was hurt here, and the one who was hurt there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from crosscheck.names import wordlists as w
from crosscheck.names.across import Identity, Who
from crosscheck.names.reference.parts_played import VICTIM
from crosscheck.names.reference.unnamed import SUSPECT_NOUNS
from crosscheck.pipeline.alignment.people.aged import Aged
from crosscheck.pipeline.alignment.people.unaged import Unaged

# Of a story so many articles are compared.
_MOST_ARTICLES = 40
# Ages further apart than this are two people's.
_FAR = 10
# Of several who can be one, two are one only if their ages lie so near; if two years apart, only where others agree
# and they play one part.
_NEAR = 2
# Of two who can be nobody else so much must tell that they are one: part, sex, trade, that each is the news, and that
# both articles tell no other age.
_ENOUGH = 2
# How sure it is that two of nearly one age are one person, and what makes it surer.
_BASE = 0.5
_SAME_PART = 0.15
_BOTH_LEAD = 0.15
_OF_AGE = 18
_NOBODY_LEFT = 0.15
_MANY_LEFT, _FEW = -0.15, 3
_ONE_YEAR = 0.1
_LISTED = 0.15
_AGREED, _MOST_AGREED = 0.1, 2
_SURE = 0.95

_Node = tuple[int, Aged]


def strangers(people: Sequence[Sequence[Aged]], matters: Sequence[int], unaged: Unaged) -> Who:
    """For every article and somebody without a name whose age another article tells otherwise: who that is.

    The people of two articles are set beside each other. Those of one name or age are one person. Of those that are
    left, two are one if their ages nearly agree; in articles of one matter, whatever the ages, also if both are the
    news, or if each can be nobody else. One of the two may have a name. The more of the others agree, the surer it is.

    Args:
        people: Those of every article of a story, as ``aged`` gives them.
        matters: For each article the number of its matter.
        unaged: Who plays a part in an article without an age.
    """
    if len(people) < 2:
        return {}
    casts = _of_known_sex(people[:_MOST_ARTICLES])
    groups: dict[_Node, list[_Node]] = {}
    sure: dict[_Node, float] = {}
    for (i, ours), (j, theirs) in combinations(enumerate(casts), 2):
        for one, other, confidence in _one_person(ours, theirs, together=matters[i] == matters[j]):
            if one.apart_from(other) > 1 and (unaged.names_both(i, other, one) or unaged.names_both(j, one, other)):
                continue
            if (one.of_another and unaged.names(i, other)) or (other.of_another and unaged.names(j, one)):
                continue
            if _is_of_two_ages(one, ours) or _is_of_two_ages(other, theirs):
                continue
            if _join(groups, (i, one), (j, other)):
                for node in ((i, one), (j, other)):
                    sure[node] = max(sure.get(node, 0.0), confidence)
    found: dict[tuple[int, str], Identity] = {}
    for (number, person), members in groups.items():
        # Each is one of the group by what joins it most surely.
        confidence = min(sure[member] for member in members if member in sure)
        identity = Identity(_label([member for _, member in members]), confidence)
        found.update({(number, subject): identity for subject in person.subjects})
    return found


def _is_of_two_ages(one: Aged, cast: Sequence[Aged]) -> bool:
    """Whether an article tells two ages under one name: of father and son."""
    return bool(one.name) and sum(one.name == other.name for other in cast) > 1


def _of_known_sex(casts: Sequence[Sequence[Aged]]) -> list[list[Aged]]:
    """The people with the sex that any article of the story tells of somebody of that name."""
    told = {person.name: person.sex for cast in casts for person in cast if person.name and person.sex}
    return [[person if person.sex else replace(person, sex=told.get(person.name)) for person in cast] for cast in casts]


def _one_person(ours: Sequence[Aged], theirs: Sequence[Aged], *, together: bool) -> Iterator[tuple[Aged, Aged, float]]:
    """Those of two articles that must be one person although their ages differ, and how sure that is.

    Args:
        ours: The people of one article.
        theirs: Those of the other.
        together: Whether the two are of one matter: if not, no ages but those that nearly agree are one person's.
    """
    left, right = list(ours), list(theirs)
    same: list[tuple[Aged, Aged]] = []
    for alike in (_same_name, _same_in_all, _same_age_and_sex, _same_age, _of_some_age):
        for one in list(left):
            other = next((o for o in right if alike(one, o)), None)
            if other is not None:
                left.remove(one)
                right.remove(other)
                same.append((one, other))
    left, right = _left_over(left, ours, theirs), _left_over(right, theirs, ours)
    pairs = _of_one_kind(left, right, ours, theirs) if together else []
    near = [(one, other) for one in left if (other := _nearest(one, right)) and _nearest(other, left) is one]
    if len(left) == 1 == len(right) and len(ours) > _MOST_AGREED and _has_nearly_the_age(left[0], right[0]):
        # All the others are the same: neither sex nor part need tell that these are one too.
        near = [(left[0], right[0])]
    listed = _in_one_breath(left, right, same) if together else []
    near = near or listed
    taken = [p for pair in pairs for p in pair]
    rest = [(one, other) for one, other in near if not any(p is one or p is other for p in taken)]
    agreed = min(len(ours) - len(left) + len(pairs) + len(rest) - 1, _MOST_AGREED)
    taken += [p for pair in rest for p in pair]
    unmatched = [p for p in (*left, *right) if not any(p is other for other in taken)]
    for one, other in (*pairs, *rest):
        within_a_year = one.apart_from(other) == 1
        same_part = bool(one.part) and one.part == other.part
        if within_a_year or (one, other) in pairs or (same_part and agreed == _MOST_AGREED):
            others = sum(p.part in ("", one.part, other.part) for p in unmatched)
            confidence = _BASE + _AGREED * agreed + _SAME_PART * same_part
            confidence += _LISTED * ((one, other) in listed)
            confidence += _BOTH_LEAD * (_is_the_news(one, ours) and _is_the_news(other, theirs))
            confidence += _MANY_LEFT if others > _FEW else _NOBODY_LEFT * (not others)
            yield one, other, min(_SURE, confidence + _ONE_YEAR * within_a_year)


def _of_one_kind(
    left: Sequence[Aged], right: Sequence[Aged], ours: Sequence[Aged], theirs: Sequence[Aged]
) -> list[tuple[Aged, Aged]]:
    """Those of two articles who are the news of both, or who can be nobody else of those left."""
    can_be = [(one, other) for one in left for other in right if _can_be_one(one, other)]
    pairs = []
    for one, other in can_be:
        news = _is_the_news(one, ours) + _is_the_news(other, theirs)
        same_sex = one.sex is not None and one.sex == other.sex
        same_part = bool(one.part) and one.part == other.part
        alone = len(ours) == 1 == len(theirs)
        # "The officer, 36, was hurt", "Officer Roe, 39, was hurt"; of a race there are many drivers.
        same_trade = same_part and (one.noun in other.titles or other.noun in one.titles)
        told = news + same_sex + same_part + same_trade + alone
        if (news == 2 and (same_sex or same_part)) or (
            told >= _ENOUGH and _is_sole(one, right) and _is_sole(other, left)
        ):
            pairs.append((one, other))
    return [pair for pair in pairs if sum(p[0] is pair[0] or p[1] is pair[1] for p in pairs) == 1]


def _left_over(left: Sequence[Aged], ours: Sequence[Aged], theirs: Sequence[Aged]) -> list[Aged]:
    """Those left who are not told of twice in their article: the other one has nobody of that age who can be they."""

    def told_once(one: Aged) -> bool:
        apart = any(other.apart and _same_age(one, other) for other in ours)
        return bool(one.name) or apart or not any(_same_age(one, other) for other in theirs)

    return [*filter(told_once, left)]


def _in_one_breath(
    left: Sequence[Aged], right: Sequence[Aged], same: Sequence[tuple[Aged, Aged]]
) -> list[tuple[Aged, Aged]]:
    """Two of nearly one age whom both articles list with somebody who is the same; one of them lists nobody else."""
    pairs = [
        (one, other)
        for one in left
        for other in right
        if any(one.sentences & mine.sentences and other.sentences & yours.sentences for mine, yours in same)
    ]
    listed = {one for one, _ in pairs}, {other for _, other in pairs}
    near = [pair for pair in pairs if _has_nearly_the_age(*pair)]
    return near if len(near) == 1 == min(map(len, listed)) else []


def _is_sole(one: Aged, others: Sequence[Aged]) -> bool:
    """Whether one alone of the others can be this one; a woman is none of the girls."""
    return sum(one.can_be(other) and one.apart_from(other) <= _FAR for other in others) == 1


def _can_be_one(one: Aged, other: Aged) -> bool:
    # An age in tens is a guess, and fits none that is known.
    exact = one.exact and other.exact and one.apart_from(other) <= _FAR
    return exact and one.can_be(other) and not (one.name and other.name) and not _are_two_by_trade(one, other)


def _are_two_by_trade(one: Aged, other: Aged) -> bool:
    """Whether two nouns that tell more than an age or a sex are of two: "the guide", "a climber"."""
    nouns = {one.noun, other.noun}
    return len(nouns) > 1 and not nouns <= SUSPECT_NOUNS and _tells(one) and _tells(other)


def _tells(one: Aged) -> bool:
    """Whether somebody is called more than a man, a girl or a victim."""
    classes = w.classes_of(one.noun)
    return one.noun not in ("", VICTIM) and bool(classes & w.ROLE or not classes & w.HUMAN)


def _is_the_news(one: Aged, people: Sequence[Aged]) -> bool:
    """Whether the headline or the lede tells of this one, and of no other child, or no other adult, of that sex."""
    return one.leads and not any(
        other.leads
        and (not one.part or other.part in ("", one.part))
        and other.sex in (None, one.sex)
        and (other.age < _OF_AGE) == (one.age < _OF_AGE)
        for other in people
        if other is not one
    )


def _same_name(one: Aged, other: Aged) -> bool:
    return bool(one.name) and one.name == other.name


def _same_in_all(one: Aged, other: Aged) -> bool:
    return one.apart == other.apart and one.part == other.part and _same_age_and_sex(one, other)


def _same_age_and_sex(one: Aged, other: Aged) -> bool:
    return one.sex is not None and one.sex == other.sex and _same_age(one, other)


def _same_age(one: Aged, other: Aged) -> bool:
    return one.exact and other.exact and one.age == other.age and one.can_be(other)


def _of_some_age(one: Aged, other: Aged) -> bool:
    """Whether "in her twenties" can be said of one who is 24 elsewhere."""
    return one.age <= other.oldest and other.age <= one.oldest and one.can_be(other)


def _nearest(one: Aged, others: Sequence[Aged]) -> Aged | None:
    """The one of nearly the same age who fits best; None where there is nobody, or two who fit alike."""
    ranked = sorted(((_distance(one, other), n) for n, other in enumerate(others) if _is_near(one, other)))
    if not ranked or (len(ranked) > 1 and ranked[0][0] == ranked[1][0]):
        return None
    return others[ranked[0][1]]


def _distance(one: Aged, other: Aged) -> tuple[bool, bool, int]:
    return one.sex is None or one.sex != other.sex, one.part != other.part, int(one.apart_from(other))


def _is_near(one: Aged, other: Aged) -> bool:
    told = (one.sex is not None and one.sex == other.sex) or bool(one.part and one.part == other.part)
    return told and _has_nearly_the_age(one, other)


def _has_nearly_the_age(one: Aged, other: Aged) -> bool:
    return _can_be_one(one, other) and one.apart_from(other) <= _NEAR


def _join(groups: dict[_Node, list[_Node]], left: _Node, right: _Node) -> bool:
    """Puts two, with all that they are one with, into one group; not two of one article, nor of two names."""
    mine, yours = groups.get(left, [left]), groups.get(right, [right])
    if mine is yours:
        return True
    names = {person.name for _, person in (*mine, *yours) if person.name}
    if {number for number, _ in mine} & {number for number, _ in yours} or len(names) > 1:
        return False
    both = [*mine, *yours]
    groups.update(dict.fromkeys(both, both))
    return True


def _label(members: Sequence[Aged]) -> str:
    """The name, or what they are called with every age that is told of them."""
    named = next((person.name for person in members if person.name), "")
    nouns = [person.noun for person in members]
    ages = sorted({int(person.age) for person in members})
    return named or f"the {max(nouns, key=nouns.count)} of {' or '.join(map(str, ages))}"
