"""Languages: which of seven a text is written in, told by its small words."""

from __future__ import annotations

import re
from collections import Counter

# Articles, pronouns, prepositions and auxiliaries, the commonest that other languages here do not share much.
_SMALL_WORDS = {
    "en": "the of and to was is that with for his her they this from have been were which would there their",
    "de": "der die und das nicht mit ist von den dem ein eine auf für sich auch werden wurde hat sind bei",
    "fr": "le les des et est une dans que qui pour du au pas sur plus avec ont par cette sont aux",
    "es": "el los las una que y por con del para se su fue más como pero sus han ha este",
    "it": "il che di gli è una per non sono della con nel alla dei delle anche ha più stato questo",
    "nl": "de het een van en dat niet op zijn voor met aan er ook naar bij wordt werd hebben maar",
    "pt": "o os uma que e do da em não para com dos das por mais foi ao pelo são também",
}
_OF_WORD = {word: [tag for tag, row in _SMALL_WORDS.items() if word in row.split()] for row in _SMALL_WORDS.values()
            for word in row.split()}  # fmt: skip
# Other ways in which metadata name them.
_NAMES = {
    "en": "eng english", "de": "deu ger german deutsch", "fr": "fra fre french français", "es": "spa spanish español",
    "it": "ita italian italiano", "nl": "nld dut dutch nederlands", "pt": "por portuguese português",
}  # fmt: skip
_TAG_OF = {name: tag for tag, row in _NAMES.items() for name in (tag, *row.split())}
_WORD = re.compile(r"[^\W\d_]+")
# So much of a text is looked at, and so many small words must be found in it.
_LOOKED_AT = 4_000
_FEWEST = 12
_AHEAD = 2
_SURE, _LIKELY = 0.9, 0.75


def known_tag(stated: str) -> str | None:
    """The tag of a language as metadata state it ("en-GB", "eng", "English"); None if it is none of the seven."""
    return _TAG_OF.get(stated.replace("_", "-").partition("-")[0].strip().lower())


def likely_language(text: str) -> tuple[str, float] | None:
    """The language of a text as a tag, and how sure that is (0 to 1).

    None for a short or a mixed text, and for most texts in a language that is none of the seven.
    """
    counts: Counter[str] = Counter()
    words = _WORD.findall(text[:_LOOKED_AT].lower())
    for word in words:
        for tag in _OF_WORD.get(word, ()):
            counts[tag] += 1
    (best, most), (_, next_most) = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    if most < _FEWEST or most < _AHEAD * next_most or most * 8 < len(words):
        return None
    return best, _SURE if most >= 3 * next_most else _LIKELY
