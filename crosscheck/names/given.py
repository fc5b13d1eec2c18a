"""Given names that are one name: spelt in several ways and languages, or shortened."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

_FEMALE_ENDINGS = (("", "a"), ("o", "a"), ("e", "a"), ("", "ia"))

# Family names that East Asian papers and people write in several ways.
_SURNAMES = tuple(
    frozenset(group.split())
    for group in (
        "lee li yi ri rhee", "park pak bak", "choi choe", "jung jeong chung chong", "cho jo", "kang gang", "kwon gwon",
        "lim im rim yim", "noh roh no", "yoo yu ryu you", "chang jang", "moon mun", "woo wu u", "shin sin", "baek paek",
        "kim gim", "koo ku gu", "wong huang hwang wang", "chan chen", "cheung zhang chang", "chow zhou chou", "ng wu",
        "lam lin", "leung liang", "yeung yang", "tsai cai", "hsu xu", "hsieh xie", "teng deng", "kuo guo", "chu zhu",
    )
)  # fmt: skip


def _lines(filename: str) -> list[str]:
    text = files("crosscheck.names").joinpath("lexicon", filename).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


@cache
def _groups() -> dict[str, tuple[int, ...]]:
    """Every form of Wikidata's name groups with the lines that it stands in: 26,500 forms, 7 ms of CPU, 5 MB."""
    groups: dict[str, tuple[int, ...]] = {}
    for number, line in enumerate(_lines("given_names.txt")):
        only = (number,)
        for form in line.split():
            groups[form] = groups[form] + only if form in groups else only
    return groups


@cache
def _short_forms() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """The twins of each full form ("josef": joseph ...), and the short forms of each."""
    twins: dict[str, set[str]] = {}
    shorts: dict[str, set[str]] = {}
    for filename in ("short_forms.txt", "nicknames.txt"):
        for line in _lines(filename):
            full, *pets = line.split()
            forms = full.split("/")
            for form in forms:
                twins.setdefault(form, set()).update(forms)
                shorts.setdefault(form, set()).update(pets)
    return {k: frozenset(v) for k, v in twins.items()}, {k: frozenset(v) for k, v in shorts.items()}


@cache
def known_given_names() -> frozenset[str]:
    """Folded given names, full and short, of English and of the languages of the news."""
    _, shorts = _short_forms()
    return frozenset(shorts).union(*shorts.values())


def is_short_form(left: str, right: str) -> bool:
    """Whether one folded given name is a short or pet form of the other, or both are of one name (Kate, Katie)."""
    twins, shorts = _short_forms()
    for full, pet in ((left, right), (right, left)):
        if any(pet in shorts[twin] for twin in twins.get(full, ())):
            return True
    if left[:3] != right[:3]:
        return False
    return any(left in pets and right in pets for pets in shorts.values())


@cache
def full_forms(short: str) -> frozenset[str]:
    """The folded names that a folded given name is a short or pet form of: "jacob" and "jakob" of "jake"."""
    return frozenset(full for full, pets in _short_forms()[1].items() if short in pets)


def are_twins(left: str, right: str) -> bool:
    """Whether two folded names are one name in two spellings or languages (Mikhail, Michael; John, Juan).

    Two of Wikidata's that differ by a woman's ending only (Daniel, Daniela) are not.
    """
    twins, _ = _short_forms()
    if right in twins.get(left, ()):
        return True
    groups = _groups()
    return not set(groups.get(left, ())).isdisjoint(groups.get(right, ())) and not _couple(left, right)


@cache
def _first_names() -> frozenset[str]:
    """First names of many countries: 16,000, 2 ms of CPU."""
    return frozenset(_lines("first_names.txt"))


def is_recorded(name: str) -> bool:
    """Whether a folded name is one that any of the lists knows, given or family."""
    return name in known_given_names() or name in _groups() or name in _first_names()


def are_surname_twins(left: str, right: str) -> bool:
    """Whether two folded East Asian family names are one in two romanisations (Lee, Ri; Wong, Huang)."""
    return any(left in group and right in group for group in _SURNAMES)


def _couple(left: str, right: str) -> bool:
    """Whether a woman's ending makes one name of the other."""
    for man, woman in _FEMALE_ENDINGS:
        for his, hers in ((left, right), (right, left)):
            if his.endswith(man) and hers == his.removesuffix(man) + woman:
                return True
    return False
