"""Retold sentences: what two reports, or two places of one, print word for word but for a figure or a word."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain, combinations, product

from crosscheck.model import Agreement, Claim, Fact, Part, Slot, Span, Value
from crosscheck.model.frozen import frozen
from crosscheck.names.given import is_short_form
from crosscheck.names.letters import folded
from crosscheck.names.wordlists import HEAD, word_classes
from crosscheck.pipeline.alignment.groups import grouped, place
from crosscheck.pipeline.alignment.sentences.wording import REASON, Wording
from crosscheck.pipeline.extract import Reading
from crosscheck.text.page.outlet import is_outlet
from crosscheck.text.wording.changes import Change, Nature, changes

FIGURE, NAME, WORD = "a sentence told twice", "a name in a sentence told twice", "words of a sentence told twice"
# A sentence is looked up by so many code points of its beginning, or of its end, whatever numbers stand there.
_KEY = 20
_NUMBER = re.compile(r"[0-9]+")
# More sentences that begin or end alike are a table or a list of cases.
_MOST = 24
# Of reports that print one sentence, so many are shown.
_REPORTS = 12
# Reports that print so many sentences alike are one text, or those that print more than half of the shorter one.
_SHARED, _SHARE = 3, 0.5
# In two texts of their own people and things are counted and described by the dozen in the same words, and
# a sentence of fewer words than these is a formula.
_FEWEST = 9
_KINDS = frozenset({"date", "duration", "money", "percent", "time"})
_FACTS = (Nature.FIGURE, Nature.DENIAL)
_COPIED, _BY_CHANCE = 0.95, 0.8
# What names are read as; a title, an offence or a nation that changed is told as such.
_NAMED = frozenset({"person", "place", "organisation"})
# "Today" is another day in another edition.
_TURNS = frozenset("today tonight yesterday tomorrow last this next now ago earlier later same that".split())
# What "more than 40" and "more than 90" have in common is no agreement between two copies; a day and its month agree.
_SAME = frozenset({Agreement.SAME})
_ONE_VALUE = dict.fromkeys(("date", "time"), _SAME | {Agreement.COMPATIBLE})
_SCOPE = 6
# "Torvik", "A.J.", not "CEO".
_CAPITAL = re.compile(r"[A-Z](?:[A-Z.]*[.]|[\w’'-]*[a-z])")


@frozen
class _Line:
    """A sentence of the text: the number of its article, where it stands, and its words a blank apart."""

    reading: int
    span: Span
    text: str


@frozen
class _Pair:
    """Two sentences that are alike, and the places where they go apart."""

    left: _Line
    right: _Line
    changes: tuple[Change, ...]


def retold(readings: Sequence[Reading], matters: Sequence[int], facts: Sequence[Fact]) -> Iterator[Fact]:
    """What differs inside sentences that are otherwise one, each group of places one fact.

    The caption of a newer version beside the text of an older one, an agency's sentence in two papers, a copy
    in which somebody changed a figure. Between reports that share most of their text every figure counts, and
    words are told apart; else only values that are not counted by the dozen.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter: of two matters reporters tell in the same words.
        facts: What is known of the story: a toll that a later report brings up to date is no slip of a copy.
    """
    lines = [list(_lines(number, reading)) for number, reading in enumerate(readings)]
    printed = [frozenset(line.text for line in own) for own in lines]
    updated = [claim for fact in facts if fact.agreement is Agreement.SUPERSEDED for claim in fact.claims]
    pairs = list(_alike(readings, lines, printed, matters))
    alike = Counter((pair.left.reading, pair.right.reading) for pair in pairs)
    told: dict[str, list[tuple[Claim, Claim]]] = {FIGURE: [], NAME: [], WORD: []}
    for pair in _of_one_thing(pairs):
        left, right = pair.left.reading, pair.right.reading
        copied = left != right and _are_copies(printed[left], printed[right], alike[left, right])
        for attribute, claims in _apart(readings, pair, copied=copied):
            if not all(any(map(partial(_overlap, claim), updated)) for claim in claims):
                told[attribute].append(claims)
    for attribute, apart in told.items():
        for group in grouped(apart, _ends):
            yield _fact(attribute, group)


def not_agreed(facts: Sequence[Fact], differing: Sequence[Fact]) -> Iterator[Fact]:
    """The facts of a story, of which none is told to agree in other words that two copies of a sentence print.

    "More than 40" and "more than 90" may both be true; of one sentence only one of them is. What an article says as
    the other does, and elsewhere otherwise, agrees still.
    """
    figures = [fact for fact in differing if fact.slot.attribute == FIGURE]
    for fact in facts:
        loosely = fact.agreement is Agreement.COMPATIBLE
        torn = loosely and any(len(_printed_in(other, fact.claims)) > 1 for other in figures)
        yield replace(fact, agreement=Agreement.INCOMPARABLE, reason=REASON) if torn else fact


def _printed_in(differing: Fact, claims: Sequence[Claim]) -> set[Value]:
    """Which of the wordings of a sentence stand in some claims."""
    return {claim.value for claim in differing.claims if any(map(partial(_overlap, claim), claims))}


def _lines(number: int, reading: Reading) -> Iterator[_Line]:
    page = reading.prose.page
    for sentence in reading.prose.sentences:
        if sentence.part.reports and sentence.part is not Part.HEADLINE and len(text := sentence.span.of(page)) > _KEY:
            yield _Line(number, sentence.span, " ".join(text.split()))


def _alike(
    readings: Sequence[Reading],
    lines: Sequence[Sequence[_Line]],
    printed: Sequence[frozenset[str]],
    matters: Sequence[int],
) -> Iterator[_Pair]:
    """Sentences that are alike but for a few words, each two once; none that the other report prints as it is, too.

    They begin alike or end alike, so they are looked up by their ends.
    """
    keyed: dict[tuple[int, bool, str], dict[str, list[_Line]]] = defaultdict(dict)
    for line in chain.from_iterable(lines):
        if line.span.end - line.span.start > 2 * _KEY:
            words = _NUMBER.sub("0", line.text)
            keyed[matters[line.reading], True, words[:_KEY]].setdefault(line.text, []).append(line)
            keyed[matters[line.reading], False, words[-_KEY:]].setdefault(line.text, []).append(line)
    pairs = {
        pair: None
        for texts in keyed.values()
        if 1 < len(texts) <= _MOST
        for one, other in combinations(texts.values(), 2)
        for pair in product(one[:_REPORTS], other[:_REPORTS])
        if _go_apart(*pair, printed)
    }
    for left, right in pairs:
        mine, yours = (line.span.of(readings[line.reading].prose.page) for line in (left, right))
        if found := changes(mine, yours):
            yield _Pair(left, right, found)


def _of_one_thing(pairs: Sequence[_Pair]) -> Iterator[_Pair]:
    """The pairs but those of a sentence that its own report prints twice, but for a figure: it describes two things."""
    twice = {line for pair in pairs if pair.left.reading == pair.right.reading for line in (pair.left, pair.right)}
    for pair in pairs:
        if pair.left.reading == pair.right.reading or twice.isdisjoint((pair.left, pair.right)):
            yield pair


def _go_apart(one: _Line, other: _Line, printed: Sequence[frozenset[str]]) -> bool:
    """Whether neither of two sentences stands in the other's report, too; those of one report go apart."""
    if one.reading == other.reading:
        return True
    return one.text not in printed[other.reading] and other.text not in printed[one.reading]


def _are_copies(mine: frozenset[str], yours: frozenset[str], alike: int) -> bool:
    """Whether two reports are one text, by the sentences that both print as they are, or alike but for a word."""
    shared = len(mine & yours) + alike
    return shared >= _SHARED or shared > _SHARE * min(len(mine), len(yours))


def _apart(readings: Sequence[Reading], pair: _Pair, *, copied: bool) -> Iterator[tuple[str, tuple[Claim, Claim]]]:
    """What two sentences print otherwise, and the slot that it fills."""
    mine, yours = readings[pair.left.reading], readings[pair.right.reading]
    if not copied and not _by_a_figure(pair):
        return
    for change in pair.changes:
        left, right = change.left.shifted(pair.left.span.start), change.right.shifted(pair.right.span.start)
        read = list(_read_there(mine, left, yours, right))
        if (copied and change.one_shape and not any(map(_is_one_value, read))) or any(
            agreement is Agreement.CONFLICTING and (copied or (_is_exact(one) and _is_exact(other)))
            for one, other, agreement in read
        ):
            pattern, sure = f"<a sentence with another {change.nature.value}>", _COPIED if copied else _BY_CHANCE
            sides = _claim(mine, left, pattern, sure), _claim(yours, right, pattern, sure)
            named = all(map(_is_name, sides)) and all(one.kind in _NAMED for one, *_ in read)
            if named and (_is_house_style(sides) or _are_of_one_person((mine, yours), sides)):
                continue
            yield FIGURE if change.nature in _FACTS else NAME if named else WORD, sides


def _is_name(claim: Claim) -> bool:
    """Whether words are of a name: each with its capital amid a sentence, and no title."""
    words = claim.text.split()
    capital = claim.span.start > claim.sentence.start and all(map(_CAPITAL.fullmatch, words))
    return capital and not all(word_classes().get(word.rstrip(".").lower(), 0) & HEAD for word in words)


def _is_house_style(sides: tuple[Claim, Claim]) -> bool:
    """Whether two names are those of two papers ("told the Varn Herald"), or one name and its short form."""
    one, other = (claim.text for claim in sides)
    return (is_outlet(one) and is_outlet(other)) or is_short_form(folded(one), folded(other))


def _are_of_one_person(readings: tuple[Reading, Reading], sides: tuple[Claim, Claim]) -> bool:
    """Whether one report knows somebody by both names: by the given name here, by the surname there."""
    words = {word for claim in sides for word in claim.text.split()}
    return any(words <= set(person.name.split()) for reading in readings for person in reading.cast.persons)


def _by_a_figure(pair: _Pair) -> bool:
    """Whether two sentences long enough to be no formula differ in one figure."""
    natures = [change.nature for change in pair.changes]
    return natures == [Nature.FIGURE] and len(pair.left.text.split()) >= _FEWEST


def _claim(reading: Reading, span: Span, pattern: str, sure: float) -> Claim:
    wording = Wording(" ".join(span.of(reading.prose.page).split()))
    return reading.prose.claim(span, "wording", wording, pattern, confidence=sure)


def _read_there(mine: Reading, left: Span, yours: Reading, right: Span) -> Iterator[tuple[Claim, Claim, Agreement]]:
    """The values that both sentences state in one place, each two of a sort, and how they stand to each other."""
    theirs = [claim for claim in yours.claims if claim.span.overlaps(right)]
    for one in mine.claims:
        if one.span.overlaps(left):
            for other in theirs:
                if type(one.value) is type(other.value):
                    yield one, other, one.value.relate(other.value).agreement


def _is_one_value(read: tuple[Claim, Claim, Agreement]) -> bool:
    """Whether two sentences state one value in other words, or one day more closely than the other."""
    one, _, agreement = read
    return agreement in _ONE_VALUE.get(one.kind, _SAME)


def _is_exact(claim: Claim) -> bool:
    """Whether it is a day, an hour, a length of time or a sum, without a hedge and the same in any edition."""
    return claim.kind in _KINDS and claim.hedge is None and _TURNS.isdisjoint(claim.text.lower().split())


def _overlap(one: Claim, other: Claim) -> bool:
    return one.article.id == other.article.id and one.span.overlaps(other.span)


def _ends(pair: tuple[Claim, Claim]) -> tuple[Claim, Claim]:
    return pair


def _fact(attribute: str, pairs: Sequence[tuple[Claim, Claim]]) -> Fact:
    """The places of sentences that are otherwise one, as one disagreement."""
    claims = {place(claim): claim for pair in pairs for claim in pair}
    first = claims[min(claims)]
    slot = Slot(attribute, scope=" ".join(first.sentence.of(first.article.page).split()[:_SCOPE]))
    told = tuple(replace(claims[where], slot=slot) for where in sorted(claims))
    return Fact(slot, "wording", told, Agreement.CONFLICTING, REASON)
