"""The words of time expressions, one data file a language, read once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import resources

from crosscheck.model.frozen import frozen

# Classes whose words start a reading; the others stand beside a trigger.
_TRIGGERS = frozenset(
    ("month", "weekday", "season", "unit", "part", "today", "tonight", "now", "modifier", "past", "often", "holiday",
     "spelled", "decade", "era", "edge", "long", "o'clock", "foreign")
)  # fmt: skip

# Only longer words are matched in a misspelt form: short ones are one letter from too much.
_SHORTEST_MISSPELT = 6
_VOWELS = "aeiou"

_ENDINGS = {"1": "st", "2": "nd", "3": "rd"}

HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
HOUR_OF = {word: hour for hour, word in enumerate(HOURS, 1)}
TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
# Minutes beside an hour: "ten past nine", "twenty-five to eight".
MINUTES = {"five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "twenty-five": 25, "twenty five": 25}
# The tens of a minute, and the minutes that are spoken without "past": "ten fifteen", "ten twenty".
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_WITHOUT_PAST = ("ten", "fifteen", "twenty", "twenty-five", "thirty", "forty", "forty-five", "forty five", "fifty")
_HALVES = ("am", "pm", "a.m", "p.m")
# Zones of time that stand behind a bare hour: "8 GMT".
_ZONES = ("gmt", "utc", "bst", "cet", "est", "edt", "pst", "pdt")

# Units that are often written without a blank behind figures: "40min", "24hrs".
_GLUED = {
    "second": ("sec", "secs"),
    "minute": ("min", "mins", "minutes"),
    "hour": ("hr", "hrs", "hours"),
    "day": ("days",),
    "year": ("yr", "yrs", "years"),
}


@frozen
class Trigger:
    """A word that starts a reading.

    Attributes:
        word: In lower case.
        kind: Its class.
        value: What it stands for.
        meant: The word meant, where this is a misspelt form.
        inside: Whether it may start inside a run of digits.
    """

    word: str
    kind: str
    value: str
    meant: str | None = None
    inside: bool = False


@frozen
class Lexicon:
    """The words of one language.

    Attributes:
        triggers: In the order of the scanner's patterns.
        months: Month word to number.
        context: Word beside a trigger to its class and value.
        phrases: Hedge of several words to its TIMEX3 modifier.
        phrase_ends: The last words of those hedges.
    """

    triggers: tuple[Trigger, ...]
    months: dict[str, int]
    context: dict[str, tuple[str, str]]
    phrases: dict[str, str]
    phrase_ends: frozenset[str]


@cache
def lexicon(language: str = "en") -> Lexicon:
    """The word file of a language, parsed."""
    triggers: dict[str, Trigger] = {}
    tables: dict[str, dict[str, str]] = {"month": {}, "phrase": {}}
    context: dict[str, tuple[str, str]] = {}
    for kind, value, words in [*_entries(language), *_entries("elsewhere")]:
        for entry in words:
            word = entry.replace("_", " ")
            if kind == "era":
                # With the last letter of its year: "ad" is a part of many words.
                for last in "0123456789s":
                    triggers[f"{last} {word}"] = Trigger(f"{last} {word}", kind, value, inside=True)
                for first in "123456789" if value == "AD" else "":
                    before = f"{word}{'.' * ('.' in word)} {first}"
                    triggers[before] = Trigger(before, "era before", first)
            elif kind in _TRIGGERS:
                triggers.setdefault(word, Trigger(word, kind, value))
            elif kind != "phrase":
                context[word] = (kind, value)
            if kind in tables:
                tables[kind][word] = value
    for trigger in (*_figures(), *_spoken_hours(), *_nth_teens(), *_one_second()):
        triggers[trigger.word] = trigger
    for trigger in list(triggers.values()):
        if trigger.kind in ("month", "weekday") and not trigger.word.endswith("s"):
            for form in _misspellings(trigger.word):
                triggers.setdefault(form, Trigger(form, trigger.kind, trigger.value, trigger.word))
    return Lexicon(
        triggers=tuple(triggers.values()),
        months={word: int(value) for word, value in tables["month"].items()},
        context=context,
        phrases=tables["phrase"],
        phrase_ends=frozenset(phrase.split()[-1] for phrase in tables["phrase"]),
    )


def _entries(name: str) -> Iterator[tuple[str, str, list[str]]]:
    """Class, value and words of every line of a word file."""
    text = resources.files(__package__).joinpath(f"{name}.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            kind, value, *words = line.split()
            yield kind, value, words


def _figures() -> Iterator[Trigger]:
    """The last digit with "am", "pm" or a short unit behind it, and round decades without their century."""
    for digit in "0123456789":
        for word in ("h", " h", " hr", " hrs", " hour", " hours"):
            # The longer ones stand here only so that "h" does not hide them.
            yield Trigger(f"{digit}{word}", "glued", "hour", inside=True)
        for half in "12":
            # With the digit before it, which " h" takes otherwise: "2019 H2".
            yield Trigger(f"{digit} h{half}", "quarter figure", half, inside=True)
        for unit, words in _GLUED.items():
            for word in words:
                yield Trigger(f"{digit}{word}", "glued", unit, inside=True)
        for gap in ("", " ", "\n", "\u00a0", "ish ", "-ish ", " in the "):
            for half in _HALVES:
                yield Trigger(f"{digit}{gap}{half}", "half", half[0], inside=True)
        for zone in _ZONES:
            yield Trigger(f"{digit} {zone}", "zoned", zone, inside=True)
        yield Trigger(f"{digit}{_ENDINGS.get(digit, 'th')}", "nth", digit, inside=True)
        if digit in "1234":
            yield Trigger(f"q{digit}", "quarter figure", digit, inside=True)
            yield Trigger(f"{digit}q", "quarter figure", digit, inside=True)
        if digit in "12":
            yield Trigger(f"h{digit}", "quarter figure", digit, inside=True)
        for mark in "'\u2018\u2019":
            yield Trigger(f"{mark}{digit}0s", "short decade", f"19{digit}")
            yield Trigger(f"{mark}{digit}", "short year", digit)


def _one_second() -> Iterator[Trigger]:
    """One second; the longer one stands here only so that "1 second" does not hide it."""
    yield Trigger("one second", "one second", "second")
    for word in ("1 second", "1 seconds"):
        yield Trigger(word, "glued", "second", inside=True)


def _nth_teens() -> Iterator[Trigger]:
    for digit in "123":
        yield Trigger(f"{digit}th", "nth", digit, inside=True)


def _spoken_hours() -> Iterator[Trigger]:
    """The last word of a time in words with "am" or "pm" behind it ("one am" is rather a verb), and "ten thirty"."""
    for word in (*HOURS, *TEENS[3:], *TENS):
        for half in _HALVES:
            if word != "one" or half != "am":
                yield Trigger(f"{word} {half}", "spoken half", word)
    for hour in HOURS:
        for minutes in _WITHOUT_PAST:
            for gap in " -":
                yield Trigger(f"{hour}{gap}{minutes}", "spoken time", f"{hour} {minutes}")
    for minutes in MINUTES:
        for hour in HOURS:
            yield Trigger(f"{minutes} to {hour}", "minutes to", f"{minutes} {hour}")
    for unit in HOURS[:9]:
        for gap in " -":
            yield Trigger(f"oh{gap}{unit}", "spoken time", f"oh {unit}")


def _misspellings(word: str) -> set[str]:
    """One slip of the keys: a letter dropped, doubled, swapped with its neighbour, or a wrong vowel.

    The first letter stays, and so does the last one where a letter is dropped: "Januar" and
    "Septembe" are other languages or broken lines.
    """
    if len(word) < _SHORTEST_MISSPELT:
        return set()
    forms = {word[:i] + word[i + 1 :] for i in range(1, len(word) - 1)}
    forms |= {word[:i] + word[i] + word[i:] for i in range(1, len(word))}
    forms |= {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(1, len(word) - 1)}
    forms |= {word[:i] + vowel + word[i + 1 :] for i in range(1, len(word)) for vowel in _VOWELS if word[i] in _VOWELS}
    return forms - {word}
