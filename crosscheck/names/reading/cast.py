"""Who is who inside one article: persons and their mentions, places and organisations."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from operator import attrgetter
from typing import Final

from crosscheck.model import Part, Span
from crosscheck.names.person import Cast, Mention, Person
from crosscheck.names.reading.capitals import Run, capital_runs, printed_words
from crosscheck.names.reading.evidence import Context, heads_entry
from crosscheck.names.reading.linking import Linked, link
from crosscheck.names.reading.readings import Readings, is_credit, read_run
from crosscheck.names.reading.recogniser import NOTHING, Recogniser
from crosscheck.names.reading.sexes import Kin, genders, kin_of
from crosscheck.text.page.prose import Prose

_BOUNDS: Final = attrgetter("start", "end")
_BY_PLACE: Final = attrgetter("span.start", "span.end")


def read_cast(prose: Prose, recogniser: Recogniser | None = None, *, acquainted: Collection[str] = frozenset()) -> Cast:
    """The people of an article: full name first, then surname, title plus surname, given name or nickname.

    A capitalised run is a person's name on the evidence of the whole article: titles, ages and
    reporting verbs beside it, known given names, initials and suffixes, a bare surname later on;
    against it speak a twin in lower case, the words of places and bodies, an article before it.
    Bylines, credits and boilerplate name nobody. Linear in the length of the page.

    Args:
        prose: The article.
        recogniser: Its named entities count as further evidence; nothing else changes.
        acquainted: Names that other articles of the story show to be people's, folded: surnames, which alone are
            people's here, too, and full names.
    """
    return read_together([(prose, acquainted)], recogniser)[0]


def read_together(pages: Sequence[tuple[Prose, Collection[str]]], recogniser: Recogniser | None = None) -> list[Cast]:
    """The people of some articles, each as ``read_cast`` reads it, in step (see ``text.scanning.pages``).

    Args:
        pages: The articles, each with the names that others of its story show to be people's.
        recogniser: As for ``read_cast``.
    """
    contexts = [_context(prose, recogniser) for prose, _ in pages]
    runs = [list(capital_runs(prose)) for prose, _ in pages]
    read = [_read_runs(own, context) for own, context in zip(runs, contexts, strict=True)]
    linked = [
        link(readings, styled, context, acquainted)
        for (readings, styled), context, (_, acquainted) in zip(read, contexts, pages, strict=True)
    ]
    return [_cast(found, prose) for found, (prose, _) in zip(linked, pages, strict=True)]


def _context(prose: Prose, recogniser: Recogniser | None) -> Context:
    page = prose.page
    entities = NOTHING if recogniser is None else recogniser(page)
    return Context(page, printed_words(page), [sentence.span for sentence in prose.sentences], entities)


def _read_runs(runs: Sequence[Run], context: Context) -> tuple[Readings, list[Run]]:
    """The runs of an article as they were understood, and those of headlines in capitals."""
    page, caption = context.page, Part.CAPTION
    readings = Readings()
    styled: list[Run] = []
    for run in runs:
        if run.styled and not heads_entry(page, run.row, run.start, run.end):
            styled.append(run)
        elif run.part is not caption or not is_credit(page, run, context.sentences[run.sentence]):
            read_run(run, context, readings)
    return readings, styled


def _cast(found: Linked, prose: Prose) -> Cast:
    page = prose.page
    in_order = {
        draft: tuple(sorted([mention for mention, _ in pairs], key=_BY_PLACE))
        for draft, pairs in found.mentions.items()
    }
    drafts = sorted(in_order, key=lambda draft: _BY_PLACE(in_order[draft][0]))
    sexes = genders(found.mentions, prose)
    forms = {draft: _full_forms(in_order[draft], page) for draft in drafts}
    names = {draft: _fullest(forms[draft]) or in_order[draft][0].span.of(page) for draft in drafts}
    kin = kin_of(found.mentions, names, page)
    persons = tuple(
        [
            Person(
                names[draft],
                tuple(dict.fromkeys(forms[draft])) or (names[draft],),
                in_order[draft],
                tuple([(m.title.of(page), m.title) for m in in_order[draft] if m.title is not None]),
                sexes.get(draft),
                _relations(kin.get(draft, ())),
            )
            for draft in drafts
        ]
    )
    return Cast(persons, _named(found.places, page), _named(found.organisations, page), _named(found.others, page))


def _full_forms(mentions: tuple[Mention, ...], page: str) -> list[str]:
    """The full forms as printed, in order of the page."""
    return [" ".join(mention.span.of(page).split()) for mention in mentions if mention.form == "full"]


def _fullest(printed: list[str]) -> str:
    """The fullest form of somebody, the most printed one of those that are as full; "" where there is none."""
    if len(set(printed)) < 2:
        return printed[0] if printed else ""
    return max(printed, key=lambda name: (len(name.split()), not name.isupper(), printed.count(name)))


def _relations(kin: tuple[Kin, ...]) -> tuple[tuple[str, str], ...]:
    return tuple(dict.fromkeys((tie.word, tie.other) for tie in kin))


def _named(spans: list[Span], page: str) -> tuple[tuple[str, Span], ...]:
    in_order = sorted(spans, key=_BOUNDS)
    return tuple([(" ".join(span.of(page).split()), span) for span in in_order])
