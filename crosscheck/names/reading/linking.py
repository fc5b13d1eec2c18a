"""Mentions to persons: full forms, bare surnames and given names, nicknames, slips, headlines in capitals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.comparison.skeleton import skeleton
from crosscheck.names.given import known_given_names
from crosscheck.names.letters import folded
from crosscheck.names.person import Mention
from crosscheck.names.reading.bearers import Bearers
from crosscheck.names.reading.capitals import Run
from crosscheck.names.reading.establishing import established
from crosscheck.names.reading.evidence import Context, Sighting, next_classes
from crosscheck.names.reading.meant import Meant
from crosscheck.names.reading.readings import Readings
from crosscheck.names.reading.relatives import heads_of_families
from crosscheck.names.reading.roster import LONG, Draft, Form, by_form, drafts_of, single_key
from crosscheck.names.reading.rows import name_parts
from crosscheck.names.reading.singles import PROVING, is_acquainted, is_proven
from crosscheck.names.reading.titles import title_after
from crosscheck.names.words import Word, is_common, is_namely, key_of

# So often a short surname is printed for a form that stands once, a letter longer or shorter, to be a slip of it.
_OFTEN: Final = 3


@dataclass(slots=True)
class Linked:
    """What linking found: every draft with its mentions, what else is named, and names of nobody knows what."""

    mentions: dict[Draft, list[tuple[Mention, Sighting | None]]] = field(default_factory=lambda: defaultdict(list))
    places: list[Span] = field(default_factory=list)
    organisations: list[Span] = field(default_factory=list)
    others: list[Span] = field(default_factory=list)


def link(readings: Readings, styled: list[Run], context: Context, acquainted: Collection[str] = frozenset()) -> Linked:
    """Gives every sighting to the person that it names.

    Args:
        readings: The article's runs as they were understood.
        styled: The runs of headlines in capitals.
        context: The article.
        acquainted: Folded names that other articles of the story show to be people's, surnames and full ones.
    """
    forms, singles = by_form(readings.sightings)
    drafts = drafts_of(established(forms, singles, acquainted))
    heads = heads_of_families(drafts, singles)
    drafts += [head for head in dict.fromkeys(heads.values()) if head not in drafts]
    linker = _Linker(drafts, heads, readings, context)
    linker.add_singles(singles, acquainted)
    for sighting in readings.sightings:
        linker.place(sighting)
    for run in styled:
        linker.place_styled(run)
    return linker.found


class _Linker:
    """Finds the person whom each name of an article means, by who bears it and who was named last."""

    def __init__(self, drafts: list[Draft], heads: dict[str, Draft], readings: Readings, context: Context) -> None:
        self.found = Linked(places=readings.places, organisations=readings.organisations)
        self._page, self._lower = context.page, context.lower
        self._bearers = Bearers(drafts)
        self._meant = Meant(context.page, heads)
        self._sightings, self._peoples = readings.sightings, readings.peoples
        self._places_read = tuple(readings.places)
        self._used_as_places: frozenset[str] | None = None

    def add_singles(self, singles: dict[str, list[Sighting]], acquainted: Collection[str]) -> None:
        """Adds persons that are never named in full, where a title, the sentence or the story proves them."""
        for name, group in singles.items():
            if (
                len(name) < 2
                or name in self._bearers.surnames
                or name in self._bearers.givens
                or name in self._bearers.nicknames
            ):
                continue
            known = name in acquainted and is_acquainted(group, self._lower)
            if known or (is_proven(group, self._lower) and self._slip_of(name, group) is None):
                self._bearers.add(Draft([Form((name,), "", group)], {name}))

    def place(self, sighting: Sighting) -> None:
        """Files one sighting as a mention, as a place, or not at all."""
        parts = sighting.name.parts
        if len(parts) == 1:
            self._place_single(sighting, parts[0])
        elif parts:
            self._place_full(sighting, parts)

    def _place_full(self, sighting: Sighting, parts: tuple[str, ...]) -> None:
        name, skipped = sighting.name, 0
        while len(parts) > 1:
            draft = self._bearers.of(parts, name.suffix)
            if draft is not None:
                start = name.starts[skipped] + sighting.run.at
                self._mention(draft, Span(start, sighting.end), "full", sighting.run, sighting)
                return
            # "Actress Jane Doe", where the article knows Jane Doe.
            skipped += 1
            parts, _ = name_parts(name.words[skipped:])
        tail = self._bearers.tails.get(name.parts)
        if tail is None and all(word.classes & w.PARTICLE for word in name.words[:-1]):
            # "Bin Torvik" is how a sentence begins.
            surname = name.words[-1].folded
            holders = self._bearers.surnames.get(surname)
            tail = self._meant.choose(holders, sighting)[0] if holders else self._slip_of(surname, [sighting])
        if tail is not None:
            self._mention(tail, Span(sighting.start, sighting.end), "surname", sighting.run, sighting)
        else:
            self.found.others.append(Span(sighting.start, sighting.end))

    def _place_single(self, sighting: Sighting, name: str) -> None:
        if sighting.name.suffix and self._place_suffixed(sighting, name):
            return
        word, start = sighting.name.words[0], sighting.start
        end = start + len(word.text)
        before = sighting.title is not None and sighting.title.end <= start
        for form, index in self._bearers.indexes:
            holders = index.get(name)
            if not holders:
                continue
            if sighting.attributive and not before:
                return
            if not (before and sighting.classes & PROVING) and not self._is_name_here(word, name, sighting):
                break
            draft, confidence = self._meant.choose(holders, sighting)
            self._mention(draft, self._with_particles(draft, start, end), form, sighting.run, sighting, confidence)
            return
        if word.classes & w.PLACE:
            self.found.places.append(Span(start, end))
            return
        slip = self._slip_of(name, [sighting])
        if slip is not None and not sighting.attributive:
            self._mention(slip, Span(start, end), "surname", sighting.run, sighting, 0.8)
        else:
            self.found.others.append(Span(start, end))

    def _place_suffixed(self, sighting: Sighting, name: str) -> bool:
        """Files a single name with a suffix as the one's who bears both ("Torvik Jr.", "Queen Torva II"), if any."""
        suffix = sighting.name.suffix
        for form, index in self._bearers.indexes:
            juniors = [draft for draft in index.get(name, []) if any(one.suffix == suffix for one in draft.forms)]
            holders = juniors or index.get(single_key(name, suffix), [])
            if len(holders) == 1:
                self._mention(holders[0], Span(sighting.start, sighting.end), form, sighting.run, sighting)
                return True
        return False

    def place_styled(self, run: Run) -> None:
        """Finds the article's people among the words of a headline in capitals."""
        number = 0
        while number < len(run.row.words):
            taken = self._styled_full(run, number) or self._styled_single(run, number)
            number += max(taken, 1)

    def _styled_full(self, run: Run, number: int) -> int:
        words = run.row.words
        for length in range(min(5, len(words) - number), 1, -1):
            piece = words[number : number + length]
            parts, suffix = name_parts(piece)
            if len(parts) < 2:
                continue
            draft = self._bearers.of(parts, suffix)
            if draft is None and length < 5:
                # A middle name that only the headline prints.
                holders = self._bearers.surnames.get(parts[-1], ())
                draft = next((draft for draft in holders if parts[0] in draft.givens), None)
            if draft is not None:
                self._mention(draft, _span(run, number, number + length), "full", run)
                return length
        return 0

    def _styled_single(self, run: Run, number: int) -> int:
        word = run.row.words[number]
        name = word.folded
        for form, index in self._bearers.indexes:
            holders = index.get(name)
            if holders and len(name) > 1:
                plain = (
                    word.classes & (w.PLACE | w.DEMONYM | w.ORGANISATION | w.PLACE_WORD | w.OPENER)
                    or word.key in self._lower
                )
                if plain or (form != "surname" and is_common(word, self._lower, 4)) or len(holders) > 1:
                    return 0
                self._mention(holders[0], _span(run, number, number + 1), form, run)
                return 1
        return 0

    def _is_name_here(self, word: Word, name: str, sighting: Sighting) -> bool:
        """Whether a bare word that is also a place, a people or a plain word is the name here."""
        if word.classes & (w.DEMONYM | w.CALENDAR):
            return sighting.score >= 0.6
        if word.classes & w.PLACE and self._is_used_as_place(name):
            return sighting.score >= 1.0
        if sighting.run.opening and not word.classes & w.GIVEN and is_common(word, self._lower, 4):
            return sighting.score >= 0.0
        return True

    def _is_used_as_place(self, name: str) -> bool:
        """Whether the article uses a name of a place as such: after "in", or with its people named."""
        if self._used_as_places is None:
            used = {folded(key_of(span.of(self._page))) for span in self._places_read}
            for sighting in self._sightings:
                word = sighting.name.words[0]
                if (
                    len(sighting.name.words) == 1
                    and word.classes & w.PLACE
                    and (word.key[:4] in self._peoples or sighting.score < 0)
                ):
                    used.add(word.folded)
            self._used_as_places = frozenset(used)
        return name in self._used_as_places

    def _slip_of(self, name: str, group: list[Sighting]) -> Draft | None:
        """The person whose surname a rarer single word misses by one letter."""
        if not self._bearers.neighbours.may_have(name):
            return None
        word = group[0].name.words[-1]
        if word.key in self._lower or name in known_given_names():
            return None
        # A plain word that speaks, and has no article, is a name: "Marble said".
        if not is_namely(word) and not next_classes(self._page, group[0].end) & w.SAYING:
            return None
        for surname in self._bearers.neighbours.of(name):
            holders = self._bearers.surnames[surname]
            # In a shorter name only two letters exchanged are a slip for sure.
            sure = min(len(name), len(surname)) >= LONG or sorted(name) == sorted(surname)
            # So is one vowel for another, or a letter put in, in one that is printed often otherwise.
            likely = len(name) != len(surname) or skeleton(name) == skeleton(surname)
            once = likely and self._page.count(word.text) == 1 and not self._is_listed(group[0])
            if sure or (once and self._is_often(holders[0])):
                return holders[0] if len(holders) == 1 and self._meant.traits_of(holders[0])[0] >= len(group) else None
        return None

    def _is_listed(self, sighting: Sighting) -> bool:
        """Whether a name stands between commas, as in a team sheet: nobody there is named before."""
        start, end = sighting.start, sighting.end
        return self._page[max(0, start - 2) : start] == ", " and self._page[end : end + 1] == ","

    def _is_often(self, draft: Draft) -> bool:
        """Whether the surname is printed often, alone or in full."""
        return self._page.count(draft.forms[0].sightings[0].name.words[-1].text) >= _OFTEN

    def _with_particles(self, draft: Draft, start: int, end: int) -> Span:
        """The span of a bare surname with the particles before it that belong to it ("bin Laden")."""
        for form in draft.forms:
            sighting = form.sightings[0]
            words = sighting.name.words
            first = len(words) - 1
            while first > 1 and words[first - 1].classes & w.PARTICLE and words[first - 1].text[0].islower():
                first -= 1
            if first == len(words) - 1:
                continue
            begin, stop = (sighting.name.starts[number] + sighting.run.at for number in (first, -1))
            particles = self._page[begin:stop]
            if self._page[max(start - len(particles), 0) : start].casefold() == particles.casefold():
                return Span(start - len(particles), end)
        return Span(start, end)

    def _mention(
        self, draft: Draft, span: Span, form: str, run: Run, sighting: Sighting | None = None, confidence: float = 1.0
    ) -> None:
        title = sighting.title if sighting is not None else None
        if title is None and sighting is not None and form == "surname":
            # "Doe, the mayor of Felton": it proves nobody, but it is said of whom the name is known to mean.
            title = title_after(self._page, span.end, sighting.context.sentences[run.sentence].end)
        self.found.mentions[draft].append((Mention(span, form, title, run.part, confidence), sighting))
        self._meant.named(draft, span)


def _span(run: Run, first: int, last: int) -> Span:
    """The span of the words of a run from one to before another."""
    start = run.at + run.row.starts[first]
    return Span(start, run.at + run.row.starts[last - 1] + len(run.row.words[last - 1].text))
