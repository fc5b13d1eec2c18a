"""Message templates: named fields from a closed list, nothing else."""

from __future__ import annotations

import re

FIELDS = {
    "subject": "whom or what the claim is about",
    "attribute": "the slot: age, prison term, killed",
    "values by source": "each value as printed, with the outlets that print it",
    "values": "the distinct values as printed",
    "words": "the words of the first claim",
    "flaw": "the fault inside the claim, in plain words",
    "count": "how many articles state it",
}

_FIELD = re.compile(r"\{([^{}]{0,40})\}")


def unknown_field(template: str) -> str | None:
    """The first field that is not in the list, or None."""
    return next((name for name in _FIELD.findall(template) if name not in FIELDS), None)


def fill(template: str, values: dict[str, str]) -> str:
    """The template with its fields filled in; a field's text is never read as a template."""
    return _FIELD.sub(lambda match: values.get(match[1], ""), template)
