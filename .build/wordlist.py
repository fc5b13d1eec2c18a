"""Builds the word lists of ``crosscheck/text/lexicon`` from SCOWL and SymSpell's word counts.

usage: wordlist.py SCOWL_FOLDER FREQUENCY_FILE OUTPUT_FOLDER

SCOWL_FOLDER is ``usr/share/dict/scowl`` of Debian's package ``scowl`` (2020.12.07: free to use, copy and change with
its notice); FREQUENCY_FILE is ``frequency_dictionary_en_82_765.txt`` of the PyPI package ``symspellpy`` (MIT), whose
counts come from the Google Books Ngrams (CC BY 3.0). Same input, same bytes out. Three files are written:

``words.txt``
    Lower-case words of every English spelling, without accents. A line is two marks and then words: the band of the
    words, and the band of their forms in -s, or ``-`` where they have none.
``proper.txt``
    Words that are printed with a capital, abbreviations too: same form, in lower case.
``regions.txt``
    American word, British word.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from math import log10
from pathlib import Path

LARGEST = 70
LARGEST_PAIR = 60
# SCOWL's list size -> the least band.
FLOORS = {10: 4, 20: 3, 35: 1}
REGIONS = ("american", "british", "british_z", "canadian", "australian")
VARIANTS = ("variant_1", "variant_2", "variant_3", *(f"{region}_variant_{n}" for region in REGIONS for n in (1, 2)))
WORD = re.compile(r"[a-z]{2,}")
# What British spelling does, told as American spelling would have it.
RESPELLINGS = (
    (r"is(e[drs]?|ers?|ing|ations?|able)$", r"iz\1"),
    (r"ys(e[drs]?|ers?|ing)$", r"yz\1"),
    (r"our", "or"),
    (r"re(s?|d)$", r"er\1"),
    (r"tring$", "tering"),
    (r"ll", "l"),
    (r"ae|oe", "e"),
    (r"ogue", "og"),
    (r"ence(s?|less)$", r"ense\1"),
    (r"amme", "am"),
    (r"que", "ck"),
    (r"ee?able$", "able"),
    (r"ph", "f"),
    (r"gey|grey", "gray"),
    (r"dgement", "dgment"),
)


def plain(word: str) -> str:
    """The word in lower case without accents."""
    parts = unicodedata.normalize("NFKD", word.lower())
    return "".join(c for c in parts if not unicodedata.combining(c))


def read(scowl: Path, categories: Iterable[str], sorts: Iterable[str], largest: int = LARGEST) -> dict[str, int]:
    """Words of some categories and sorts, with the smallest list size that they stand in."""
    sizes: dict[str, int] = {}
    for category in categories:
        for sort in sorts:
            for path in scowl.glob(f"{category}-{sort}.*"):
                size = int(path.suffix[1:])
                if size > largest:
                    continue
                for line in path.read_text(encoding="utf-8").split():
                    word = plain(line)
                    if WORD.fullmatch(word):
                        sizes[word] = min(size, sizes.get(word, size))
    return sizes


def band(word: str, size: int, counts: dict[str, int]) -> int:
    """0 (hardly ever printed) to 7 ("the"): the power of ten of its count in books, less three.

    SCOWL's smaller lists hold the commoner words, whatever the count: books are no news.
    """
    counted = int(log10(counts[word])) - 3 if word in counts else 0
    return min(7, max(FLOORS.get(size, 0), counted))


def lines(bands: dict[str, int]) -> Iterable[str]:
    """The words by band, those with a form in -s apart, so that the form need not be printed."""
    groups: dict[tuple[int, str], list[str]] = defaultdict(list)
    for word in sorted(bands):
        if word.endswith("s") and not word.endswith("ss") and word[:-1] in bands and not word[:-1].endswith("s"):
            continue
        several = "-" if word.endswith("s") else str(bands.get(word + "s", "-"))
        groups[bands[word], several].append(word)
    for (own, several), words in sorted(groups.items(), key=lambda group: (-group[0][0], group[0][1])):
        yield f"{own}{several} " + " ".join(words)


def american(word: str) -> Iterable[str]:
    """The ways in which American spelling may print a British word."""
    forms = {word}
    for pattern, respelling in RESPELLINGS:
        forms |= {re.sub(pattern, respelling, form) for form in forms}
    forms |= {form.replace("ment", "lment") for form in forms} | {form.replace("ful", "lful") for form in forms}
    return sorted(forms - {word})


def near(word: str, others: Iterable[str]) -> str | None:
    """The one word that differs by a letter only ("tyre", "tire"), or None."""
    close = {other for other in others if one_apart(word, other)}
    return close.pop() if len(close) == 1 else None


def one_apart(a: str, b: str) -> bool:
    """Whether one letter put in, left out or changed makes one word the other."""
    a, b = sorted((a, b), key=len)
    if len(b) - len(a) > 1:
        return False
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    return a[at + 1 :] == b[at + 1 :] if len(a) == len(b) else a[at:] == b[at + 1 :]


def pairs(scowl: Path) -> Iterable[str]:
    """American and British words that are one word."""
    sets = {region: set(read(scowl, [region], ["words"], LARGEST_PAIR)) for region in REGIONS}
    british = sets["british"] | sets["british_z"]
    only_american = sets["american"] - british
    by_start: dict[str, set[str]] = defaultdict(set)
    for word in only_american:
        by_start[word[:2]].add(word)
    for word in sorted(british - sets["american"]):
        found = next((form for form in american(word) if form in only_american), None)
        found = found or near(word, by_start[word[:2]])
        if found:
            yield f"{found} {word}"


def main(scowl: Path, frequencies: Path, out: Path) -> None:
    """Writes the three lists."""
    counts: dict[str, int] = {}
    for line in frequencies.read_text(encoding="utf-8-sig").splitlines():
        word, count = line.split()
        counts[word] = int(count)
    words = read(scowl, ("english", *REGIONS), ["words"])
    # A variant is a word, but no common one, however common the word that it varies.
    words |= {word: LARGEST for word in read(scowl, VARIANTS, ["words"]) if word not in words}
    proper = read(scowl, ("english", *REGIONS, *VARIANTS), ["upper", "proper-names", "abbreviations"])
    common = {word: band(word, size, counts) for word, size in words.items()}
    regional = list(pairs(scowl))
    # The counts are of British spellings: "harbor" is as common as "harbour".
    twins = [line.split() for line in regional]
    twins += [[re.sub(*RESPELLINGS[0], word), word] for word in words if re.search(RESPELLINGS[0][0], word)]
    for american_word, british_word in twins:
        if american_word in common and british_word in common:
            common[american_word] = common[british_word] = max(common[american_word], common[british_word])
    # A count tells nothing of "Bush" where "bush" is a word too.
    names = {word: band(word, size, {} if word in words else counts) for word, size in proper.items()}
    for name, content in (("words", lines(common)), ("proper", lines(names)), ("regions", regional)):
        (out / f"{name}.txt").write_text("\n".join(content) + "\n", encoding="ascii")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
