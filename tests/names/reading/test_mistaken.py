"""Names that an article prints as the mistake of others."""

from __future__ import annotations

import pytest

from crosscheck.model import Span
from crosscheck.names.reading.mistaken import is_mistaken


@pytest.mark.parametrize(
    ("page", "mistaken"),
    [
        ("He wrote: “I saw Torvick (sic) leave.”", True),
        ("He wrote: “I saw Torvick [sic] leave.”", True),
        ("His first name is Torvik, not Torvick, as police reported.", True),
        ("His name is Jo Torvik, and not Jo Torvick, as police reported.", True),
        ("An earlier version misspelled the name of Jo Torvick.", True),
        ("Police incorrectly named him as Torvick at first.", True),
        ("He wrote: “Torvick’s [SIC] boat sank.”", True),
        ("He is called Torvik (and not Torvick, as police said).", True),
        ("He is called Torvik rather than Torvick.", True),
        # Two people.
        ("It was Jane Weir, not Jo Torvick, who left.", False),
        ("He saw Torvik, not her, and Torvick knew.", False),
        ("It was not Torvick who left.", False),
        ("Jo Torvick (41) left.", False),
        ("They wrongly thought. Torvick left.", False),
    ],
)
def test_a_name_that_others_got_wrong(page: str, *, mistaken: bool) -> None:
    start = page.index("Torvick")

    assert is_mistaken(page, Span(start, start + len("Torvick"))) is mistaken
