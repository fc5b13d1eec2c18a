"""Evidence from a named-entity recogniser: a spaCy pipeline, where the desk has one installed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from crosscheck.model import Fault, Span

# The labels of OntoNotes 5 and of WikiNER that the pipelines of spaCy use for names.
_PERSON: Final = frozenset({"PERSON", "PER"})
_OTHER: Final = frozenset("EVENT FAC GPE LANGUAGE LAW LOC MISC NORP ORG PRODUCT WORK_OF_ART".split())


@dataclass(frozen=True, slots=True)
class Entities:
    """The named entities of a page.

    Attributes:
        found: Each with whether it is a person's name; in order, without overlap.
    """

    found: tuple[tuple[Span, bool], ...] = ()
    _ends: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_ends", tuple(span.end for span, _ in self.found))

    def weight(self, end: int) -> float:
        """What they say of a name that ends at ``end``: 1 for a person, -0.8 for anything else, 0 for nothing.

        The entity that its last letter lies in decides: recognisers differ on titles before a name.
        """
        at = bisect_left(self._ends, end)
        if at == len(self.found) or self.found[at][0].start >= end:
            return 0.0
        return 1.0 if self.found[at][1] else -0.8


# Finds the named entities of a page.
Recogniser = Callable[[str], Entities]

NOTHING: Final = Entities()


def entities_of(labelled: Iterable[tuple[int, int, str]]) -> Entities:
    """The entities among labelled stretches (start, end, label) of a page that are names."""
    named = [(Span(start, end), label in _PERSON) for start, end, label in labelled if label in _PERSON | _OTHER]
    return Entities(tuple(sorted(named, key=lambda entity: entity[0])))


def spacy_recogniser(model: str) -> Recogniser:
    """A recogniser that asks an installed spaCy pipeline.

    Args:
        model: The name of an installed pipeline package ("en_core_web_sm"), or the folder of one.

    Raises:
        Fault: spaCy or the pipeline is not installed, or the pipeline finds no entities.
    """
    try:
        import spacy
    except ImportError:
        raise Fault("--spacy needs spaCy; install it with: pip install 'crosscheck[spacy]'") from None
    try:
        pipeline = spacy.load(model)
    except (OSError, ValueError) as error:
        detail = str(error).splitlines()[0]
        raise Fault(
            f"no spaCy pipeline '{model}' ({detail}); install it with: python -m spacy download {model}"
        ) from None
    if not {"ner", "entity_ruler"} & set(pipeline.pipe_names):
        raise Fault(f"the spaCy pipeline '{model}' finds no names: it has no 'ner' component")

    def recognise(page: str) -> Entities:
        # Longer pages are refused by the parser of some pipelines; what is cut off is only evidence.
        document = pipeline(page[: pipeline.max_length])
        return entities_of((entity.start_char, entity.end_char, entity.label_) for entity in document.ents)

    return recognise
