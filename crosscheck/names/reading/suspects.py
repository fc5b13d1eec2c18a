"""Suspects: which unlisted forms of a story are likely slips of a word, of a well-known name or of the story's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from crosscheck.model import Span
from crosscheck.names.reading.misprint import Misprint, Stand
from crosscheck.names.wordlists import CALENDAR, DEMONYM, HEAD, ORGANISATION, PLACE, PLACE_WORD, places, word_classes
from crosscheck.text.page.tally import Tally, Told, core
from crosscheck.text.words.slips import Guess, Slip, Vicinity, believable, near, weighed
from crosscheck.text.words.wordlist import formed, lexicon, listed, run_together, with_letters

# Names that everybody spells alike.
_WORLD = CALENDAR | DEMONYM | PLACE
# The shortest word that is taken for a slip of a common one where it is printed with a capital.
_OPENER = 7
# So often the articles of a story print the name that one of them misprints once.
_OFTEN = 5
# What an article misprints more often it prints on purpose.
_FEW = 3
# The capitalised words right before a word and right behind it.
_BEFORE, _AFTER = re.compile(r"\b([A-Z][\w’'-]*) \Z"), re.compile(r" ([A-Z][\w’'-]*)")
_REACH = 24
# So a word is made of another too: "partiers" of "party".
_MAKES_WORDS = frozenset((Slip.PUT_IN, Slip.CHANGED))
# Where an article has no more words that no list holds, each is looked at beside the other articles.
_MOST_STRANGE = 40
# What a name loses its blank before, and what ends no name that is longer by it.
_BEHIND_A_NAME = ("and", "from", "said", "says", "told", "was", "were", "who", "with")
_SHORTEST_NAME = 4


def suspects(tally: Tally, told: Told) -> tuple[dict[str, Misprint], dict[str, list[Span]]]:
    """Which strange tokens of an article, as printed, may be slips; and where they and all in small letters stand."""
    places = tally.printed({token for token in tally.strange if _is_doubtful(token, tally, told)})
    found = {token: misprint(token, spans, tally, told) for token, spans in places.items()}
    return {token: suspect for token, suspect in found.items() if suspect}, places


def _is_doubtful(token: str, tally: Tally, told: Told) -> bool:
    """Whether a strange token is worth a closer look: most are names, and like no other word."""
    if token.partition("'")[0] in tally.prose.page:
        return True
    word = core(token)
    return len(word) > 4 and bool(
        _listed_near(word, _WORLD | HEAD | PLACE_WORD | ORGANISATION)
        or near(word, tally.uncommon.get(word[0], ()))
        or (len(word) >= _OPENER and word not in tally.names)
        or (told.several and len(tally.strange) < _MOST_STRANGE)
        or _run_into_the_next(word, told)
    )


def misprint(token: str, spans: Sequence[Span], tally: Tally, told: Told) -> Misprint | None:
    """What an unlisted token of an article, printed at some places, may be a slip of, or None."""
    printed = token.strip("'’_")
    if not printed.replace("’", "'").isascii():
        # A word with accents that is not listed is foreign.
        return None
    word = core(token)
    if not word.isalpha():
        return Misprint(word, (with_letters(word) or "",), "a digit stands for a letter", "rare-form", 0.9)
    if printed.islower():
        return _in_small_letters(word, tally, told)
    if len(word) > 4 and (printed[1:].islower() or printed.isupper()):
        found = _of_story(printed, word, tally, told)
        if found and told[word] == 1:
            return found
        return (
            _of_world(printed, word, tally, told)
            or _of_longer_name(word, spans, tally, told)
            or _of_place(word, told)
            or _of_language(word, spans, tally, told)
            or _of_name_and_next(printed, word, told)
        )
    return None


def _in_small_letters(word: str, tally: Tally, told: Told) -> Misprint | None:
    """A word in small letters that is none, and lies one slip from a word that is."""
    if word in tally.names or (word.endswith("in") and listed(word + "g")):
        return None
    found = believable(word, told)
    parts = None if (found and found[0].easy) or formed(word) else run_together(word)
    if parts:
        missing = "an apostrophe is missing" if "'" in parts else "the blank between two words is missing"
        return Misprint(word, (parts,), missing, "missing-space", 0.8)
    if not found or (told[word] > 3 and found[0].word not in told):
        return None
    if found[0].slip is Slip.CHANGED and told.several and told.is_of_several(word):
        # What two reporters print with another letter is a word of a trade.
        return None
    return _misprint(word, found, 0.95 if found[0].easy and len(word) > 6 else 0.85, Stand.ANYWHERE)


def _of_world(printed: str, word: str, tally: Tally, told: Told) -> Misprint | None:
    """A slip of a month, a weekday, a people, a country or a city: names that everybody spells alike.

    A letter struck for another is one where the story prints the name too, and the slip once; at the end it makes the
    name of a firm ("Swedex").
    """
    once = told[word] == 1 and not printed.isupper()
    found = [
        g
        for g in _listed_near(word, _WORLD)
        if ((g.easy or len(word) > 7) and (g.slip is not Slip.CHANGED or g.weight > 3))
        or (once and g.word in told and g.at < len(word) - 1)
        if g.slip is Slip.DOUBLED or word not in (g.word + word[-1], g.word + "s")
        if g.word in told or (_well_known(word, g) if _is_city(g.word) else len(word) > 6 or g.weight > 2)
    ]
    found.sort(key=lambda g: (g.word not in told, -g.weight, g.word))
    if not found:
        return None
    dated = bool(word_classes()[found[0].word] & CALENDAR)
    in_told = found[0].word in told
    if not dated and (
        (word in tally.names and not (in_told and told[word] <= _FEW)) or told[word] > max(1, told[found[0].word])
    ):
        # What the story prints more often than the form that everybody knows is another name.
        return None
    return _misprint(word, found, 0.9, Stand.IN_USUAL_COMPANY)


def _is_city(word: str) -> bool:
    """Whether a place is a city and nothing larger: towns of almost the same name abound."""
    return not word_classes()[word] & (CALENDAR | DEMONYM) and places().get(word.capitalize()) == "cities"


def _well_known(written: str, guess: Guess) -> bool:
    """Whether a city is known so well that a form one slip away is hardly another town."""
    return len(written) > 6 and guess.easy and guess.at < len(written) and guess.weight > (3 if len(written) < 9 else 2)


def _of_place(word: str, told: Told) -> Misprint | None:
    """A slip of the word that ends the name of a place or a body ("Mill Avnue"), if the story prints that word too."""
    alike = [g for g in _listed_near(word, PLACE_WORD | ORGANISATION) if g.easy and g.slip is not Slip.CHANGED]
    found = [g for g in alike if g.word in told]
    return _misprint(word, found, 0.85, Stand.BEHIND_A_NAME) if found and told[word] == 1 else None


def _of_story(printed: str, word: str, tally: Tally, told: Told) -> Misprint | None:
    """A name that is printed one way once, and otherwise everywhere else in the article, and in the story.

    A last letter tells a person from another ("Mario", "Maria") or several from one, so it does not count.
    """
    alike = near(word, tally.uncommon.get(word[0], ()))
    if not alike:
        return None
    in_headline = word not in tally.below
    if printed.isupper() and not in_headline:
        return None
    least = 1 if in_headline else 2 if len(word) > 5 else 3

    def weight(name: str) -> int:
        # What its article prints so but once, or in a headline, and the others over and over, is no other name either.
        own, all_told = tally.below.get(name, 0), told[name]
        return all_told if all_told >= (_OFTEN if own else _FEW) else own

    found = [
        g
        for g in weighed(word, alike, weight)
        if g.weight >= least and g.at < min(len(word), len(g.word)) - 1 and (g.easy or len(word) > 5)
    ]
    return _misprint(word, found, 0.85 if in_headline else 0.8, Stand.IN_USUAL_COMPANY) if found else None


def _of_language(word: str, spans: Iterable[Span], tally: Tally, told: Told) -> Misprint | None:
    """A slip of a title, or of a common word that begins a sentence or stands in a headline."""
    titles = _listed_near(word, HEAD) if len(word) >= _OPENER else ()
    if titles and titles[0].easy:
        return _misprint(word, titles, 0.85, Stand.NOT_BEHIND_A_NAME) if told[word] == 1 else None
    if not all(map(tally.opens, spans)) or word in tally.names or told[word] > _FEW:
        return None
    found = [
        g
        for g in believable(word, told)
        if g.weight > 2
        if (g.word in told and g.at)
        or (g.easy and 1 < g.at < len(word) - 1 and len(word) >= _OPENER and told[word] == 1)
    ]
    return _misprint(word, found, 0.75, Stand.IN_USUAL_COMPANY) if found else None


def _of_longer_name(word: str, spans: Sequence[Span], tally: Tally, told: Told) -> Misprint | None:
    """A slip in a longer name that the story prints besides: "Weldon Pollice Department", "Dialy Ledger"."""
    # To count all words of the story takes longer than all else: where this one stands seldom, that comes last.
    if len(spans) > _FEW and told[word] > _FEW:
        return None
    page = tally.prose.page
    usual: set[str] = set()
    for span in spans[:_FEW]:
        before = _BEFORE.search(page, max(0, span.start - _REACH), span.start)
        after = _AFTER.match(page, span.end)
        usual.update(told.beside(after[1], before=True) if after is not None else ())
        usual.update(told.beside(before[1], before=False) if before is not None else ())
    alike = near(word, {core(token) for token in usual if token[:1].isupper()}) if usual else ()
    known = filter(_names_no_person, alike)
    found = [g for g in weighed(word, known, told.__getitem__) if g.slip not in _MAKES_WORDS or len(formed(word)) != 1]
    return _misprint(word, found, 0.85, Stand.BESIDE_A_NEIGHBOUR) if found and told[word] <= _FEW else None


def _of_name_and_next(printed: str, word: str, told: Told) -> Misprint | None:
    """A name of the story that lost the blank behind it ("Torvikand"); of capitals alone no name is made."""
    parts = _run_into_the_next(word, told)
    if not parts or printed.isupper() or told[word] > 1:
        return None
    return Misprint(word, (parts,), "the blank between two words is missing", "missing-space", 0.8)


def _run_into_the_next(word: str, told: Told) -> str:
    """A word of the story and a little word that are printed as one, with their blank; "" where they are not."""
    ends = [(word.removesuffix(end), end) for end in _BEHIND_A_NAME if word.endswith(end)]
    return next((f"{name} {end}" for name, end in ends if len(name) >= _SHORTEST_NAME and name in told), "")


def _names_no_person(word: str) -> bool:
    """Whether a word is of places and bodies: a plain one of the language, or one that tells what is named."""
    sort = word_classes().get(word, 0) & (PLACE_WORD | ORGANISATION | PLACE | HEAD)
    return bool(sort) or lexicon().common.get(word, 0) > lexicon().proper.get(word, 0) + 1


def _misprint(word: str, found: Sequence[Guess], confidence: float, stand: Stand) -> Misprint:
    intended = tuple(guess.word for guess in found[:3])
    return Misprint(word, intended, found[0].slip.value, "rare-form", confidence, stand)


@lru_cache(maxsize=65_536)
def _listed_near(written: str, classes: int) -> tuple[Guess, ...]:
    """The listed words of some classes one slip away, weighed by their bands."""
    names, bands = _listed_names(classes)
    return tuple(weighed(written, names.near(written), bands.__getitem__))


@cache
def _listed_names(classes: int) -> tuple[Vicinity, Mapping[str, int]]:
    """Listed words of some classes, with their bands; hardly ever printed ones left out."""
    proper, common = lexicon().proper, lexicon().common
    bands = {
        word: proper.get(word, common.get(word, 2))
        for word, own in word_classes().items()
        if own & classes and len(word) > 4 and word.isalpha()
    }
    return Vicinity([word for word, band in bands.items() if band > 1]), bands
