"""Wire copy: articles of a story that are one text in several papers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain, compress, count

_QUOTED = re.compile(r"“[^”]{1,2000}”|\"[^\"\n]{1,2000}\"")
# Every passage of prose has these, and lists, menus and captions have few (Theobald et al., SpotSigs, 2008).
_ANCHORS = frozenset("a an the of to in and was were is are that for on by with said at from his her".split())
# So many words from an anchor on are a signature.
_RUN = 6
# What two articles must share to be one text: half of the shorter one's signatures, and ten of them.
_SHARE = 0.5
_FEWEST = 10
# What more texts than this print is everybody's.
_MOST_TEXTS = 50


def copies(articles: Iterable[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    """The articles that share most of their sentences, group by group, each in the order given.

    Runs of words outside quotation marks are looked up in an index of the articles before, so the
    time grows with the length of the articles only. A quotation that everybody prints makes no copy.

    Args:
        articles: The id of each and its reporting prose, the earliest first.

    Returns:
        Groups of two ids and more, in the order of their first; what stands in none is a source of its own.
    """
    printed_in: dict[int, list[int]] = {}
    groups: list[list[str]] = []
    shortest: list[int] = []
    for id_, prose in articles:
        signatures = _signatures(prose)
        shared = Counter(chain.from_iterable(filter(None, map(printed_in.get, signatures))))
        text = _same_text(shared, len(signatures), shortest)
        if text is None:
            text = len(groups)
            groups.append([])
            shortest.append(len(signatures))
        groups[text].append(id_)
        shortest[text] = min(shortest[text], len(signatures))
        for signature in signatures:
            texts = printed_in.setdefault(signature, [])
            if text not in texts and len(texts) < _MOST_TEXTS:
                texts.append(text)
    return tuple(tuple(group) for group in groups if len(group) > 1)


def _same_text(shared: Counter[int], length: int, shortest: Sequence[int]) -> int | None:
    """The text that an article shares most with, where that is enough to be it; the earliest of equals."""
    if not shared:
        return None
    text, common = min(shared.items(), key=lambda found: (-found[1], found[0]))
    return text if common >= max(_FEWEST, _SHARE * min(length, shortest[text])) else None


def _signatures(prose: str) -> frozenset[int]:
    """The runs of six words from an anchor on, as hashes; capitals and blanks do not matter."""
    if "“" in prose or '"' in prose:
        prose = _QUOTED.sub(" … ", prose)
    words = prose.lower().split()
    starts = compress(count(), map(_ANCHORS.__contains__, words))
    return frozenset([hash(tuple(words[at : at + _RUN])) for at in starts])
