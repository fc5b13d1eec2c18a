"""Sayings: the quotations of a story that are one saying, found by the words that they share."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain, combinations, pairwise

from crosscheck.kinds.quotation import Quotation, Speaker
from crosscheck.model import FITTING, Agreement, Claim, Relation, Slot, Span, Value
from crosscheck.names.across import Identity, Who
from crosscheck.pipeline.alignment.disjoint import Disjoint
from crosscheck.pipeline.alignment.facts import APART
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading
from crosscheck.text.wording.quoted import GAP, is_content, sentences_of, words

# Quotations are compared where they share so many words in a row.
_SHINGLE = 3
# Words that stand in more distinct sayings than this are a turn of phrase.
_MOST_SAYINGS = 12
_OPENING = 6
# "We must go," said Jane Doe; "We must go," Jane Doe, 45, said.
_VERB = r"(?:said|says|added|told|tweeted|wrote)"
_BEHIND = re.compile(rf"[”\"’'] (?:{_VERB} [^.;“\"]{{2,40}}|[A-Z][^.;“\"]{{1,40}} {_VERB}\b)")
# Before it: Jane Doe, 45, told reporters: “We must go.”
_AHEAD = re.compile(rf"[A-Z][^.;:“”\"\n]{{1,60}}? {_VERB}\b[^.;:“”\"\n]{{0,40}}[:,] [“\"‘']\Z")
_NEAR = 60
_WORD = re.compile(r"\w[\w-]*")
_INSIDE = re.compile(r"[\"“”]")
# A shorter saying is said by many.
_FEWEST_WORDS = 7
# So many code points behind a quotation an article quotes the same saying once more; less sure, it is another one.
_ANEW, _SURELY = 400, 0.6
# Two wordings that are one saying no surer than this are two sayings where one article prints both.
_BARELY = 0.65
_ONE_SAYING = frozenset((Agreement.SAME, Agreement.COMPATIBLE, Agreement.VARIANT, Agreement.CONFLICTING))

Place = tuple[int, Claim, Span]


def sayings(readings: Sequence[Reading], who: Who) -> dict[Slot, Sides]:
    """Every sentence that is quoted in two articles or more, in whatever wording, as one slot.

    So is one that a single article quotes in two wordings, far apart: in a caption and in the text. The index is of
    three words in a row, one of them a word of content; distinct wordings are compared once, so reprints cost
    nothing. Linear in the number of quotations.
    """
    printed: dict[Quotation, list[Place]] = defaultdict(list)
    for number, reading in enumerate(readings):
        for claim in reading.of("quotation"):
            for piece, span in _pieces(claim):
                printed[piece].append((number, claim, span))
    told = {}
    named = {identity.name for identity in who.values()}
    several = len(readings) > 1
    for group in _groups(printed):
        if not several and len(group) == 1:
            continue
        claims = sorted((_said(value, *place, who) for value in group for place in printed[value]), key=_order)
        if len({claim.article.id for claim, _ in claims}) == 1:
            claims = _quoted_anew(claims)
        if claims:
            slot = _slot(claims, group, named)
            # Two sayings that open alike are told apart by all their words.
            told[_slot(claims, group, named, in_full=True) if slot in told else slot] = claims
    return _with_joined(told, printed, readings, who)


def speakers(told: Mapping[Slot, Sides], named: Container[str]) -> dict[Slot, Sides]:
    """Who is quoted for each saying that the articles print in the same words, as one slot, where they name two.

    One speaker, or none by name, is told by the slot of the saying itself.

    Args:
        told: The sayings.
        named: The names of the persons of the story.
    """
    spoken: dict[Slot, Sides] = {}
    for slot, claims in told.items():
        words = Counter(claim.value for claim, _ in claims)
        usual = max(words, key=lambda value: (words[value], str(value)))
        alike = [
            (replace(claim, span=span, value=Speaker(claim.attribution)), sure)
            for claim, sure in claims
            if claim.attribution and claim.attribution in named and claim.value.relate(usual).agreement in FITTING
            for span in named_beside(claim)
        ]
        if len({claim.value for claim, _ in alike}) > 1 and len(str(usual).split()) >= _FEWEST_WORDS:
            spoken[Slot("speaker", scope=slot.scope)] = alike
    return spoken


def _with_joined(
    told: dict[Slot, Sides],
    printed: Mapping[Quotation, Sequence[Place]],
    readings: Sequence[Reading],
    who: Who,
) -> dict[Slot, Sides]:
    """The sayings, and those that show their two wordings only where two sentences are read as one.

    One article may end a sentence where another goes on, and short sentences are sayings only beside each other.
    """
    joined: dict[Quotation, list[Place]] = defaultdict(list)
    for number, reading in enumerate(readings if len(readings) > 1 else ()):
        for claim in reading.of("quotation"):
            for piece, span in _in_twos(claim):
                joined[piece].append((number, claim, span))
    if not joined:
        return told
    places = {**printed, **joined}
    named = {identity.name for identity in who.values()}
    pairs = []
    for left, right in _candidates([*joined, *(value for value in printed if value not in joined)]):
        if left in joined or right in joined:
            relation = left.relate(right)
            if _differ_surely(relation) and not _is_told_whole(places[left], places[right]):
                pairs.append((-relation.confidence, left.words, right.words))
    taken = [claim for claims in told.values() if _is_sure(claims) for claim, _ in claims]
    for _, *both in sorted(pairs):
        values = [Quotation(words) for words in both]
        claims = sorted((_said(value, *place, who) for value in values for place in places[value]), key=_order)
        own = [claim for claim, _ in claims]
        if not any(_overlap(claim, taken) for claim in own):
            for slot in [slot for slot, said in told.items() if all(_overlap(claim, own) for claim, _ in said)]:
                del told[slot]
            told[_slot(claims, values, named, in_full=True)] = claims
            taken += own
    return told


def _in_twos(claim: Claim) -> list[tuple[Quotation, Span]]:
    """Every two neighbouring sentences of a quotation as one quotation; none where a mark inside parts them."""
    spans = [] if _INSIDE.search(claim.text) else sentences_of(claim.text)
    pairs = [Span(one.start, other.end) for one, other in pairwise(spans)]
    return [(Quotation(words(span.of(claim.text))), span.shifted(claim.span.start)) for span in pairs]


def _is_told_whole(lefts: Sequence[Place], rights: Sequence[Place]) -> bool:
    """Whether one article prints both wordings, or the other's quotation has all the sentences of one of them."""
    if _share_an_article(lefts, rights):
        return True
    return any(
        all(f" {' '.join(words(piece.of(page)))} " in whole for piece in sentences_of(page))
        for one, others in ((lefts, rights), (rights, lefts))
        for page in [one[0][2].of(one[0][1].article.page)]
        for whole in [f" {' '.join(words(others[0][1].text))} "]
    )


def _differ_surely(relation: Relation) -> bool:
    return relation.agreement in APART and relation.confidence >= _SURELY


def _is_sure(claims: Sides) -> bool:
    """Whether two of the wordings are surely one saying that differs."""
    values = dict.fromkeys(claim.value for claim, _ in claims)
    return any(_differ_surely(one.relate(other)) for one, other in combinations([*values][:_MOST_SAYINGS], 2))


def _overlap(claim: Claim, others: Iterable[Claim]) -> bool:
    return any(other.article.id == claim.article.id and other.span.overlaps(claim.span) for other in others)


def named_beside(claim: Claim) -> list[Span]:
    """Where the speaker's name itself stands right behind a quotation or before it, with its verb."""
    page, start, end = claim.article.page, claim.span.start, claim.span.end
    beside = _BEHIND.match(page, end, end + _NEAR)
    if beside is None and claim.span.start <= claim.sentence.end:
        ahead = max(claim.sentence.start, start - 2 * _NEAR)
        beside = None if " and " in page[ahead:start] else _AHEAD.search(page, ahead, start)
    names = frozenset(_WORD.findall(claim.attribution or ""))
    words = [word for word in _WORD.finditer(page, *beside.span()) if word[0] in names] if beside else []
    return [Span(words[0].start(), words[-1].end())] if words else []


def _pieces(claim: Claim) -> list[tuple[Quotation, Span]]:
    """The sentences of a quotation, each a quotation by itself, with its place in the page."""
    text = claim.text
    spans = sentences_of(text)
    if len(spans) == 1 and isinstance(claim.value, Quotation):
        return [(claim.value, claim.span)]
    pieces = []
    for span in spans:
        said = words(span.of(text))
        if len(said) - said.count(GAP) > _SHINGLE:
            pieces.append((Quotation(said), span.shifted(claim.span.start)))
    return pieces


def _said(piece: Quotation, number: int, claim: Claim, span: Span, who: Who) -> tuple[Claim, float]:
    """A piece of a quotation of one article as a claim, and how sure it is who says it."""
    printed = claim.attribution or ""
    speaker = who.get((number, printed), Identity(printed, 1.0))
    return replace(claim, span=span, value=piece, attribution=speaker.name or None), speaker.confidence


def _quoted_anew(claims: Sides) -> Sides:
    """The sayings of one article that it surely quotes in two wordings; a speaker who insists does so in a breath."""
    first: dict[Value, Claim] = {}
    for claim, _ in claims:
        first.setdefault(claim.value, claim)
    for earlier, later in combinations([*first.values()][:_MOST_SAYINGS], 2):
        if later.span.start - earlier.span.end >= _ANEW and _is_long(earlier) and _is_long(later):
            relation = later.value.relate(earlier.value)
            if relation.agreement is Agreement.VARIANT and relation.confidence >= _SURELY:
                return [said for said in claims if said[0].value in (earlier.value, later.value)]
    return []


def _is_long(claim: Claim) -> bool:
    return len(str(claim.value).split()) >= _FEWEST_WORDS


def _order(said: tuple[Claim, float]) -> tuple[str, str, Span]:
    claim = said[0]
    return claim.article.published or "9", claim.article.id, claim.span


def _groups(printed: Mapping[Quotation, Sequence[Place]]) -> list[list[Quotation]]:
    """The distinct wordings, those of one saying together, in the order of their words."""
    values = sorted(printed, key=lambda value: value.words)
    number = {value: place for place, value in enumerate(values)}
    sets = Disjoint(len(values))
    for left, right in sorted(_candidates(values), key=lambda pair: (pair[0].words, pair[1].words)):
        one, other = number[left], number[right]
        if sets.least(one) != sets.least(other) and _are_one(left, right, printed):
            sets.join(one, other)
    groups: dict[int, list[Quotation]] = defaultdict(list)
    for place, value in enumerate(values):
        groups[sets.least(place)].append(value)
    return [groups[first] for first in sorted(groups)]


def _are_one(left: Quotation, right: Quotation, printed: Mapping[Quotation, Sequence[Place]]) -> bool:
    relation = left.relate(right)
    if relation.agreement not in _ONE_SAYING:
        return False
    surely = relation.agreement not in APART or relation.confidence > _BARELY
    return surely or not _share_an_article(printed[left], printed[right])


def _share_an_article(lefts: Sequence[Place], rights: Sequence[Place]) -> bool:
    return not {claim.article.id for _, claim, _ in lefts}.isdisjoint(claim.article.id for _, claim, _ in rights)


def _candidates(values: Sequence[Quotation]) -> set[tuple[Quotation, Quotation]]:
    shingles = [set(zip(*(value.words[start:] for start in range(_SHINGLE)), strict=False)) for value in values]
    times = Counter(chain.from_iterable(shingles))
    # Few are shared, so these alone are looked at.
    shared: dict[tuple[str, ...], list[Quotation]] = {
        shingle: []
        for shingle, sayers in times.items()
        if 1 < sayers <= _MOST_SAYINGS and GAP not in shingle and any(map(is_content, shingle))
    }
    for value, own in zip(values, shingles, strict=True):
        for shingle in own & shared.keys():
            shared[shingle].append(value)
    pairs: set[tuple[Quotation, Quotation]] = set()
    for said in shared.values():
        pairs.update(combinations(sorted(said, key=lambda value: value.words), 2))
    return pairs


def _slot(claims: Sides, group: Sequence[Quotation], named: Collection[str], *, in_full: bool = False) -> Slot:
    """Whose saying it is, where all articles that name anybody agree, and how it opens, to tell it from his others."""
    printed = {claim.attribution for claim, _ in claims if claim.attribution}
    speakers = printed.intersection(named) or printed
    words = min(group, key=lambda value: (len(value.words), value.words)).words
    opening = words if in_full or len(words) <= _OPENING else (*words[:_OPENING], GAP)
    return Slot("saying", tuple(speakers) if len(speakers) == 1 else (), " ".join(opening))
