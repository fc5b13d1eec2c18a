"""House style: two accepted spellings of one word, British and American, with a hyphen and without."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib import resources

from crosscheck.text.wordlist import plain

# The endings that British papers print with "s" and American ones, and some British, with "z".
_ISE = re.compile(r"([a-z]{3,40}[iy])s(e[drs]?|ers?|ing|ations?|ational|able)")


@lru_cache(maxsize=65_536)
def style_key(word: str) -> str:
    """What is left of a word when house style is taken out: equal for two spellings of one word.

    Lower case without accents, hyphens and apostrophes; American where British differs.
    """
    folded = plain(word).replace("-", "").replace("'", "").replace("‐", "").replace("‑", "")
    folded = _regions().get(folded, folded)
    ise = _ISE.fullmatch(folded)
    return f"{ise[1]}z{ise[2]}" if ise else folded


def house_style_pair(a: str, b: str) -> bool:
    """Whether two different forms are one word in two house styles.

    ``house_style_pair("co-operate", "cooperate")`` and ``house_style_pair("organise", "organize")`` hold; a
    prefix that makes another word with its hyphen does not ("re-sign", "resign").
    """
    if a == b or style_key(a) != style_key(b):
        return False
    return plain(a).startswith("re-") == plain(b).startswith("re-")


@cache
def _regions() -> dict[str, str]:
    """British spelling -> American spelling."""
    text = resources.files("crosscheck.text").joinpath("lexicon", "regions.txt").read_text(encoding="ascii")
    return {british: american for american, british in (line.split() for line in text.splitlines())}
