"""Money: an amount in one currency."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crosscheck.model import Agreement, Claim, Json, Relation, Slot, Span
from crosscheck.model.frozen import frozen
from crosscheck.text.numerals import Bounds, Numeral, Unit
from crosscheck.text.page.prose import Prose
from crosscheck.text.scanning.triggers import fold

# What an amount is, by the word that governs it: before it ("a fine of", "bail was set at"), or right behind it.
_WORDS = (
    r"(?P<fine>fines?|fined|penalty|penalties)|(?P<bail>bail|bond)|(?P<ransom>ransom)|(?P<reward>reward)|"
    r"(?P<damage>damages?|losses)|(?P<price>price|priced|sold|sells?|selling)|(?P<cost>costs?|costing)|(?P<deal>deal|"
    r"takeover|acquisition|merger|bought|acquired?|buy)|(?P<settlement>settlement|settle[ds]?|compensation|payout)|"
    r"(?P<debt>debts?|owe[ds]?|loans?|borrowed)|(?P<budget>budget)|(?P<grant>grant|funding|donation|donated|aid)|"
    r"(?P<theft>stolen|stole|steal(?:ing)?|embezzl\w{2,4}|defraud\w{2,3}|"
    r"swindl\w{2,3}|robbed|looted|theft|fraud|scam|heist)|(?P<bribe>bribes?|"
    r"kickbacks?)|(?P<profit>profits?)|(?P<loss>loss)|(?P<revenue>revenues?|sales|turnover)|(?P<salary>salary|wages?|"
    r"paid a year|earns?)|(?P<worth>worth|valued)|(?P<tax>tax|taxes)|(?P<contract>contract)|"
    r"(?P<bill>final bill|bill came to|bill was|bill of)"
)
_AHEAD = re.compile(
    rf"\b(?:{_WORDS})(?: (?:of|at|was|were|is|are|set|to|for|up|about|around|more|less|than|at least|as much as|"
    rf"an estimated|estimated|nearly|"
    r"almost|him|her|them|them|it|us|the|city|state|county|country|taxpayers|company|has|have|had|been|a|total|some|"
    r"roughly|approximately|worth|them all|in|cash|posted|him a|totalling|totaling|"
    r"out|bank|clients|customers|employer|insurers|investors|members|pensioners|people|savers|victims|"
    r"(?-i:[A-Z])[\w'’-]{1,20})){0,5} (?:a )?$",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    rf"[- ](?:(?:in|a|of|worth of|cash|property|criminal|civil|full|[a-z]{{3,12}}) ){{0,2}}(?:{_WORDS})(?![a-z])",
    re.IGNORECASE,
)
# A fine that the law threatens is not one that was imposed: "drivers will face a $200 fine".
_THREATENED = re.compile(
    r"\b(?:fac(?:e|es|ed|ing)|risk(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|punish(?:ed|able)|subject to|up to|maximum|"
    r"(?:could|can|may|might|would|will) (?:be|get|lead|mean|result|draw|bring))\b"
)
# What is asked for is not what is paid: "a ransom of $9 million was demanded", "prosecutors had sought a fine of $900".
_ASKED = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|want(?:s|ed|ing)?|su(?:es|ed|ing)|request(?:s|ed)?|"
    r"offer(?:s|ed|ing)?|propos(?:es|ed|ing)|refus(?:es|ed|ing)|reject(?:s|ed|ing)?)\b"
)
# The scope of a sum that has not been paid.
TO_COME = "yet to be"
_CAN_BE_ASKED = frozenset(("fine", "ransom", "damage", "settlement"))
_WORTH_OF = re.compile(r"(?:[’']s?)?[- ]worth of (?:the |stolen |illegal )?(?P<goods>[a-z][a-z-]{2,20})")
# The first letters of a word, those of the words above, and how far before or behind an amount they stand.
_WORD, _REACH = re.compile(r"([a-z]{1,4})[a-z]*"), 50
_STEMS = frozenset(
    "fine pena bail bond rans rewa dama loss pric sold sell cost deal take acqu merg boug buy sett comp payo debt "
    "owe owed owes loan borr budg gran fund dona aid stol stea embe defr swin frau scam heis robb loot thef brib "
    "kick prof reve sale turn sala wage paid earn wort valu tax taxe cont bill fina".split()
)


@frozen
class Money:
    """An amount in one currency, or a price for each of something.

    Attributes:
        bounds: The amount as written, in ``unit``.
        unit: The currency, or its hundredth part.
    """

    bounds: Bounds
    unit: Unit

    @property
    def currency(self) -> str:
        """The ISO 4217 code, or the word of a currency that many countries have ("peso")."""
        return self.unit.name.partition(" ")[0]

    def relate(self, other: Money, /) -> Relation:
        """Same, compatible or conflicting; amounts in two currencies, or for each of two things, cannot be compared."""
        if self.currency != other.currency:
            return Relation(Agreement.INCOMPARABLE, "another currency")
        if self.unit.per != other.unit.per:
            return Relation(Agreement.INCOMPARABLE, "not per the same thing")
        return self._base().relate(other._base())

    def _base(self) -> Bounds:
        return self.bounds.scaled(self.unit.size)

    def covers(self, other: Money, /) -> bool:
        """Whether this is a looser amount in the same currency."""
        return (
            self.unit.per == other.unit.per
            and self.currency == other.currency
            and self._base().interval.covers(other._base().interval)
        )

    def to_json(self) -> dict[str, Json]:
        """The claims contract; ``per`` only where the amount is a price for each."""
        per: dict[str, Json] = {"per": self.unit.per} if self.unit.per else {}
        return {**self.bounds.to_json(), "unit": self.unit.name, **per}

    def __str__(self) -> str:
        per = f" per {self.unit.per}" if self.unit.per else ""
        return f"{self._base()} {self.currency}{per}"


def find(prose: Prose, numerals: Sequence[Numeral], taken: Sequence[Span]) -> Iterator[Claim]:
    """One claim for every amount of money; its attribute is what it is ("fine", "bail"), where a word near it tells.

    Args:
        prose: The article.
        numerals: The numerals of its page.
        taken: Spans of time expressions; a currency rules them out, but for "7p" as an hour.
    """
    hours = frozenset(taken)
    for numeral in numerals:
        unit = numeral.unit
        if unit is None or unit.dimension != "money" or numeral.extent in hours:
            continue
        sentence = prose.sentence_at(numeral.extent)
        yield prose.claim(
            numeral.extent,
            "money",
            Money(Bounds.of(numeral), unit),
            "<n> <currency>" if numeral.extent.start == numeral.span.start else "<currency><n>",
            _slot(prose.page, numeral.extent, sentence.span),
            hedge=numeral.hedge,
        )


def _slot(page: str, amount: Span, sentence: Span) -> Slot | None:
    attribute = _attribute(page, amount, sentence)
    if attribute is None:
        return None
    near = max(sentence.start, amount.start - _REACH), amount.end
    if attribute == "fine" and _THREATENED.search(page, *near):
        return Slot(attribute, scope=f"{TO_COME} imposed")
    asked = attribute in _CAN_BE_ASKED and _ASKED.search(page, *near)
    return Slot(attribute, scope=f"{TO_COME} agreed to" if asked else "")


def _attribute(page: str, amount: Span, sentence: Span) -> str | None:
    goods = _WORTH_OF.match(page, amount.end, sentence.end)
    if goods:
        return f"worth of {goods['goods']}"
    low = fold(page)
    found = None
    for word in _WORD.finditer(low, max(sentence.start, amount.start - _REACH), amount.start):
        # A look at a word is cheaper than the pattern.
        if word[1] in _STEMS:
            found = _AHEAD.match(page, word.start(), amount.start)
            if found is not None:
                return found.lastgroup
    if not _STEMS.isdisjoint(_WORD.findall(low, amount.end, amount.end + _REACH)):
        found = _BEHIND.match(page, amount.end, sentence.end)
    return found.lastgroup if found else None
