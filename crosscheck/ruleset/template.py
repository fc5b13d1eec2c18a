"""Message templates: named fields from a closed list, nothing else."""

from __future__ import annotations

import re

FIELDS = {
    "subject": "whom or what the claim is about",
    "attribute": "the slot: age, prison term, killed",
    "values by source": "each value as printed, with the outlets that print it",
    "values": "the distinct values as printed",
    "words": "the words of the first claim",
    "flaw": "the fault in plain words",
    "count": "how many articles take part in it",
}

_FIELD = re.compile(r"\{([^{}]{0,40})\}")


def mistake_in_template(template: str) -> str | None:
    """The first field that is not in the list, or a brace that belongs to none; None if all is well."""
    unknown = next((name for name in _FIELD.findall(template) if name not in FIELDS), None)
    stray = re.search(r"[{}][^{}]{0,20}", _FIELD.sub("", template))
    return unknown if unknown is not None else stray and stray[0]


def fill(template: str, values: dict[str, str]) -> str:
    """The template with its fields filled in; a field's text is never read as a template."""
    return _FIELD.sub(lambda match: values.get(match[1], ""), template)
