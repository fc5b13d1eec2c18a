"""What befell one person: the claim of a wound, a condition, a hospital or hits, with whom they are of."""

from __future__ import annotations

from crosscheck.model import Claim, Slot, Value
from crosscheck.names.person import Cast
from crosscheck.names.reference.patients import object_at, owner_at, patient_of
from crosscheck.text.incident.hits import HitMention
from crosscheck.text.incident.injuries import CONDITION, InjuryMention, is_not_now
from crosscheck.text.page.prose import Prose


def befallen(
    prose: Prose, cast: Cast, mention: InjuryMention | HitMention, attribute: str, value: Value
) -> Claim | None:
    """The claim of what befell one person now, by the object or the subject of its words; None where nobody is sure."""
    sentence = prose.sentence_at(mention.span)
    if not sentence.part.reports or is_not_now(prose.page, sentence.span):
        return None
    owner = mention.owner if isinstance(mention, InjuryMention) else None
    if owner is not None:
        found = owner_at(prose, cast, sentence, owner)
    elif mention.object is not None:
        found = object_at(prose, cast, sentence, mention.object)
    else:
        found = patient_of(prose, cast, sentence, mention.predicate, each=attribute == CONDITION)
    if found is None:
        return None
    return prose.claim(
        mention.span, "injury", value, f"<somebody> <{attribute}>", Slot(attribute, (found[0],)), confidence=found[1]
    )
