"""Invented reports for the renderers: an ordinary one, and one of every odd kind."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

import pytest

from crosscheck.model import (
    Agreement,
    Article,
    Claim,
    Descriptor,
    Evidence,
    Fact,
    Finding,
    Json,
    Part,
    Relation,
    Report,
    Severity,
    Skipped,
    Slot,
    Span,
    Story,
)


@dataclass(frozen=True, slots=True)
class Plain:
    """A value that is its own words."""

    words: str

    def __str__(self) -> str:
        return self.words

    def relate(self, other: Plain, /) -> Relation:
        return Relation(Agreement.SAME if self == other else Agreement.CONFLICTING)

    def to_json(self) -> dict[str, Json]:
        return {"type": "PLAIN", "words": self.words}


@dataclass
class Desk:
    """Builds claims, facts and findings out of articles, by the words they contain."""

    articles: dict[str, Article] = field(default_factory=dict)

    def article(self, name: str, text: str, **metadata: object) -> Article:
        self.articles[name] = Article(id=name, path=f"in/{name}", text=text, **metadata)
        return self.articles[name]

    def claim(self, name: str, words: str, value: str | None = None, *, nth: int = 0, **traits: object) -> Claim:
        page = self.articles[name].page
        start = -1
        for _ in range(nth + 1):
            start = page.index(words, start + 1)
        first = page.rfind("\n", 0, start) + 1
        last = page.find("\n", start)
        settings: dict[str, object] = {"kind": "count", "slot": None, "part": Part.BODY, **traits}
        return Claim(
            article=self.articles[name],
            span=Span(start, start + len(words)),
            value=Plain(value or words),
            sentence=Span(first, last if last >= 0 else len(page)),
            **settings,
        )


def side(claim: Claim) -> Evidence:
    return Evidence(claim, (claim.span,))


def finding(label: str, *claims: Claim, **traits: object) -> Finding:
    settings: dict[str, object] = {
        "rule": "counts/total",
        "kind": claims[0].kind,
        "severity": Severity.ERROR,
        "confidence": 0.95,
        "verdict": Agreement.CONFLICTING,
        "story": "one",
        "slot": claims[0].slot,
        "message": f"{label} differs.",
        "reason": "",
        "advice": "",
        **traits,
    }
    return Finding(label=label, evidence=tuple(map(side, claims)), **settings)


HERALD = """Ferry captain gets seven and a half years

Captain Marta Kowal leaves the court in Oster Bay, Febuary 3, 2021. (Photo: pool)
Captain Marta Kowal leaves the court in Oster Bay, Febuary 3, 2021. (Photo: pool)
A judge in Oster Bay on Wednesday sentenced the captain, Marta Kowal, to seven and a half years in prison for \
smuggling untaxed tobacco aboard the night ferry.
Police said at least 17 crates were found behind a false wall in the engine room, where, according to the harbour \
master, nobody but the engineers had any reason to go during the long winter crossing between the two islands, and \
where the ship's own inspection of the year before had noted nothing at all out of the ordinary.
Transport minister Sergei Oblonski called the verdict fair.
"""
COURIER = """Oster Bay skipper jailed

Skipper Martha Kowal was handed a 7.5 year sentence on Wednesday for possession of untaxed tobacco, found in 12 crates.
Minister Sergey Oblonski said the verdict was fair.
"""


def ferry() -> Report:
    desk = Desk()
    desk.article("herald.txt", HERALD, anchor=date(2021, 2, 4))
    desk.article("courier.html", COURIER, source="Oster Courier", published="2021-02-04", format="html", language="en")
    herald, courier = "herald.txt", "courier.html"
    captain = ("Marta Kowal",)
    term = Slot("prison term", captain, "imposed")
    terms = (
        desk.claim(
            herald, "seven and a half years", "7 years 6 months", kind="duration", slot=term, part=Part.HEADLINE
        ),
        desk.claim(herald, "seven and a half years", "7 years 6 months", nth=1, kind="duration", slot=term),
        desk.claim(courier, "7.5 year", "7 years 6 months", kind="duration", slot=term, part=Part.LEDE),
    )
    crates = Slot("crates found")
    counts = (
        desk.claim(herald, "at least 17", "17 or more", slot=crates, hedge="at least", attribution="Police"),
        desk.claim(courier, "12", slot=crates, part=Part.LEDE),
    )
    charge = Slot("charge", captain)
    charges = (
        desk.claim(herald, "smuggling", kind="offence", slot=charge),
        desk.claim(courier, "possession", kind="offence", slot=charge, part=Part.LEDE),
    )
    minister = Slot("name", ("Sergei Oblonski",))
    ministers = (
        desk.claim(herald, "Sergei Oblonski", kind="person", slot=minister),
        desk.claim(courier, "Sergey Oblonski", kind="person", slot=minister),
    )
    day = Slot("day of the sentence")
    days = (
        desk.claim(herald, "Wednesday", "Wednesday 3 February 2021", kind="date", slot=day),
        desk.claim(courier, "Wednesday", "Wednesday 3 February 2021", kind="date", slot=day, part=Part.LEDE),
    )
    typos = tuple(desk.claim(herald, "Febuary", nth=nth, kind="spelling", part=Part.CAPTION) for nth in range(2))
    facts = (
        Fact(term, "duration", terms, Agreement.SAME),
        Fact(day, "date", days, Agreement.SAME),
        Fact(crates, "count", counts, Agreement.CONFLICTING, "a later count"),
        Fact(charge, "offence", charges, Agreement.CONFLICTING),
        Fact(minister, "person", ministers, Agreement.VARIANT),
    )
    findings = (
        finding(
            "Crates found", *counts, reason="A later count, or another search.", confidence=0.7,
            message="Crates found: 17 or more (herald.txt) against 12 (Oster Courier).",
            advice="Ask the police press office for the final list.",
        ),
        finding(
            "Charge", *charges, rule="offences/charge", severity=Severity.WARNING,
            message="Marta Kowal: smuggling against possession.", advice="Read the indictment.",
        ),
        finding(
            "Spelling of a name", *ministers, rule="names/spelling", severity=Severity.WARNING,
            verdict=Agreement.VARIANT, message="One person, two spellings.", reason="Two ways to write one name.",
            suggestions=("herald.txt: write Sergey Oblonski", "Oster Courier: write Sergei Oblonski"),
        ),
        finding(
            "Misspelling", *typos, rule="spelling/typo", severity=Severity.NOTE, confidence=0.4,
            message="“Febuary” looks like a slip for “February”.", suggestions=("write February",),
        ),
        finding(
            "House style", desk.claim(herald, "harbour", kind="spelling"), rule="spelling/house",
            severity=Severity.NOTE, confidence=0.3, message="harbour is British.", suppressed="our house is British",
        ),
    )  # fmt: skip
    story = Story("one", tuple(desk.articles.values()), facts)
    rules = (
        Descriptor("ages/age", Severity.ERROR, "Two ages for one person", "Readers count.", "Ask for a date of birth."),
        Descriptor("counts/total", Severity.ERROR, "Two counts of one thing", "Figures stick.", "Ask who counted."),
    )
    skipped = (Skipped("broken.txt", "binary file", "it holds NUL bytes"),)
    return Report("0.1.0", (story,), findings, skipped, rules)


HOSTILE = (
    "\x1b[2J\x1b]8;;javascript:alert(1)\x1b\\link \x07\x9b31m \u202etxt.exe\u2066 zero\u200bwidth \ud800 \ufeff"
    '<script>alert(1)</script> <img src=x onerror=alert(1)> </style></script> &amp; " onmouseover="x\' {{ 7*7 }} '
    "[a](javascript:alert(1)) ![i](http://127.0.0.1/p.png) @org/team #123 GH-7 a@example.com www.example.com "
    "https://example.com :shipit: ``` ~~~ | a | b | <!-- --> **bold** __under__ $x$ \\ ::error::x ##[group]y "
    "[bold red]z[/nope] >> << tab\tcr\rnl\u2028ls\u00a0nb \U000e0041 " + "W" * 5000
)


def hostile() -> Report:
    """Every string that can come from outside is an attack."""
    desk = Desk()
    for name in ("a", "b"):
        desk.article(f"{name}{HOSTILE}", f"# {HOSTILE} 17 {HOSTILE}", source=f"- {HOSTILE}", title=f"1. {HOSTILE}",
                     notes=(HOSTILE,))  # fmt: skip
    slot = Slot(HOSTILE, (HOSTILE,), HOSTILE)
    claims = tuple(
        desk.claim(name, f" 17 {HOSTILE}"[:60], HOSTILE, slot=slot, attribution=HOSTILE, hedge=HOSTILE, pattern=HOSTILE)
        for name in desk.articles
    )
    traits = {"slot": slot, "message": HOSTILE, "reason": HOSTILE, "advice": HOSTILE, "suggestions": (HOSTILE,)}
    findings = (
        finding(HOSTILE, *claims, rule=HOSTILE, story=HOSTILE, **traits),
        finding(HOSTILE, *claims, rule=HOSTILE, story=HOSTILE, suppressed=HOSTILE, **traits),
    )
    facts = (
        Fact(slot, "count", claims, Agreement.CONFLICTING, HOSTILE),
        Fact(
            replace(slot, scope=""),
            "quantity",
            tuple(replace(c, kind="quantity") for c in claims),
            Agreement.COMPATIBLE,
        ),
    )
    story = Story(HOSTILE, tuple(desk.articles.values()), facts)
    other = Story("z" + HOSTILE, (), ())
    return Report(HOSTILE, (story, other), findings, (Skipped(HOSTILE, HOSTILE, HOSTILE),))


def crowd(number: int) -> Report:
    """Many articles about one count."""
    desk = Desk()
    slot = Slot("people on board", ("MV Alba",))
    claims = []
    for index in range(number):
        name = f"paper-{index + 1:02}.txt"
        words = ("17", "21", "at least 15")[index % 3]
        desk.article(name, f"The ferry carried {words} people.\n", source=f"The Paper of Island {index + 1}",
                     published="2021-02-04")  # fmt: skip
        if index != 1:
            claims.append(desk.claim(name, words, slot=slot))
    facts = (Fact(slot, "count", tuple(claims), Agreement.CONFLICTING),)
    found = finding("People on board", *claims, message="MV Alba: 17, 21 or at least 15 people on board.")
    return Report("0.1.0", (Story("one", tuple(desk.articles.values()), facts),), (found,))


def dataset() -> Report:
    """Two rows whose columns have names of their own, and a third that could not be read."""
    desk = Desk()
    for row, crates in (("r1", "17"), ("r2", "12")):
        desk.article(row, f"Police found {crates} crates.", title=f"{crates} crates", line=len(desk.articles) + 1,
                     format="jsonl", text_column="body/en", title_column="head line")  # fmt: skip
        desk.articles[row] = replace(desk.articles[row], path="in/news 1.jsonl")
    slot = Slot("crates found")
    claims = tuple(desk.claim(row, words, slot=slot, nth=nth) for row, words in (("r1", "17"), ("r2", "12"))
                   for nth in range(2))  # fmt: skip
    facts = (Fact(slot, "count", claims, Agreement.CONFLICTING),)
    skipped = (Skipped("in/news 1.jsonl:3", "row", "not JSON"), Skipped("in/news 1.jsonl", "column", "no story"))
    found = finding("Crates found", *claims)
    return Report("0.1.0", (Story("one", tuple(desk.articles.values()), facts),), (found,), skipped)


def letters() -> Report:
    """Words after letters of one to four bytes, and over the end of a line."""
    return marked("first line\r\naé日🚢 seven-\nteen crates\n", "seven-\nteen")


def flood(number: int) -> Report:
    """As many errors, as many warnings and as many notes, in stories of one article each."""
    desk = Desk()
    findings, stories = [], []
    for severity in Severity:
        for index in range(number):
            name = f"{severity}-{index:03}.txt"
            story = Story(name, (desk.article(name, f"The ferry carried {index} people."),))
            stories.append(story)
            found = finding("People", desk.claim(name, str(index)), severity=severity, story=name)
            findings.append(found)
    return Report("0.1.0", tuple(stories), tuple(findings))


def long_sentence() -> Report:
    """Two articles with sentences of a megabyte, one of blanks and words, one of a single word."""
    desk = Desk()
    desk.article("a.txt", "word " * 100_000 + "17 crates" + " word" * 100_000)
    desk.article("b.txt", "w" * 500_000 + "12" + "w" * 500_000)
    claims = (desk.claim("a.txt", "17"), desk.claim("b.txt", "12"))
    return Report("0.1.0", (Story("one", tuple(desk.articles.values())),), (finding("Crates", *claims),))


def quiet() -> Report:
    """Two articles that agree on one fact, word for word."""
    desk = Desk()
    for name in ("a.txt", "b.txt"):
        desk.article(name, "The ferry carried 17 people.", source="The Herald", published="2021-02-04")
    slot = Slot("people on board")
    fact = Fact(slot, "count", tuple(desk.claim(n, "17", slot=slot) for n in desk.articles), Agreement.SAME)
    return Report("0.1.0", (Story("one", tuple(desk.articles.values()), (fact,)),), ())


def only_skipped() -> Report:
    """Nothing could be read."""
    return Report("0.1.0", (), (), (Skipped("a.txt", "file", "it is empty"), Skipped("b.bin", "file", "it is binary")))


def marked(text: str, words: str) -> Report:
    """One finding about some words of a text."""
    desk = Desk()
    desk.article("a.txt", text)
    return Report(
        "0.1.0", (Story("one", tuple(desk.articles.values())),), (finding("Words", desk.claim("a.txt", words)),)
    )


REPORTS = {
    "ferry": ferry(),
    "hostile": hostile(),
    "crowd": crowd(5),
    "big crowd": crowd(20),
    "throng": crowd(60),
    "long_sentence": long_sentence(),
    "wrapped-mark": marked(
        "first one two three four five six seven eight nine ten eleven",
        "one two three four five six seven eight nine ten eleven",
    ),
    "long_words": marked("first " + "word " * 10_000 + "last", "word " * 10_000),
    "signs": marked("see >>> and <<<< or 17 here", "17"),
    "dataset": dataset(),
    "letters": letters(),
    "flood": flood(12),
    "quiet": quiet(),
    "only_skipped": only_skipped(),
}


@pytest.fixture
def reports() -> dict[str, Report]:
    return REPORTS


@pytest.fixture(params=REPORTS)
def any_report(request: pytest.FixtureRequest) -> Report:
    return REPORTS[request.param]


@pytest.fixture
def ferry_report() -> Report:
    return REPORTS["ferry"]


@pytest.fixture
def hostile_report() -> Report:
    return REPORTS["hostile"]
