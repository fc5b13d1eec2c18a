"""Text: no step may take more than its share of time where a page is twice as long.

Repeated words are what a pattern or a window stumbles over; where nothing is as in the next place, it is what compares
each with each.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crosscheck.model import Article
from crosscheck.pipeline import check
from crosscheck.ruleset import load_rules

RULES = load_rules()
REPEATED = (
    "in the house of the ",
    "Jo Marl, a 41-year-old baker ",
    "died on the night of the ",
    "a man of 44, ",
    "two of the four victims ",
    "5 killed and 3 hurt and ",
    "south side of the city ",
    "with a 9mm pistol and a ",
    "shot in the leg and the ",
    "with minor injuries ",
    "in the yard where the shooting ",
    "on Monday at 9 p.m. ",
    "between 7 and 9 and ",
    "killed himself and two people. ",
    "a runner, 64, ",
    "Jo Marl ",
    "Lee Marl, Jo Marl, and ",
    "“he said ” ",
    "died aged ",
    "1, 2, 3, 4 and ",
    "the 3-2 win 6-4, 7-5 ",
    "$1.5 million and ",
    "every other Monday and ",
    "the first week of ",
    "his 15-year-old brother ",
    "the boy, who, ",
    "Jo died, the one who ",
    ", who turned 41 ",
    "hospital where he later died ",
    "caused by a fire and a ",
    "40 feet (22 meters) high and ",
    "€3 (£4 million) and ",
    "His 12-year sentence was cut to ",
    "were hurt: five men, two women and ",
    "He fled in a red Ford car and ",
    "Flight 12 and Flight 13 ",
    "Jo Marl had 12 points and ",
    "a 450-pound bear and ",
    "home to 4,000 people and ",
    "villages of Karwen, Karwin, ",
    "Weldon County Office Department ",
    "Jo Marl, a mother of 2, ",
    '"a b c d e\n',
    "“a b c d e\n",
    "in 1998 he sold the mill ",
    "at 9:15 p.m. he left and at 10:15 a.m. ",
    "Jo Marl was the chief of the ",
    "9 miles north of Tarn and ",
    "La Torvik Lane ",
    "a 8-year-old and an 10-year-old ",
    "five homes were destroyed and ",
    "“We left at dawn,” said Jo Marl. ",
    "“We left at dawn,” Jo Marl told the Weldon Herald, ",
    "Mayor Jo Marl of Weldon, Captain Lee Orde, ",
    '"It is over, " he said, "and we ',
    "Dr. Orla Pentwick, M.D., Ph.D., ",
    "$3 to $5 million, €4bn, £20, ",
    "raised $12,000 of the $40,000 ",
    "- Tarn, 41\n",
    "* 3 dead\n* 4 hurt\n",
    "Orde 21-14, 3-6, 7-6 (4) ",
    "from 9 a.m. to 5 p.m. daily, ",
    "(Jo Marl) ((41)) [12] ",
    "Photo: Jo Marl / AP\n",
    "Jo Marl, left, and Lee Orde, right, in 2014. (AP Photo)\n",
    "From: Jo Marl\nTo: Lee Orde\nSubject: Fire\n",
    "the man who shot the man who shot ",
    "charged with murder, arson and theft of ",
    "sentenced to 12 years and 3 months in prison and ",
    "May 3, 2014, and on June 4, 2015, ",
    "on the 3rd of May, the 4th, ",
    "Mr. Marl's son's wife's ",
    "U.S. Sen. Jo Marl, R-Weld., ",
    "about 40 percent of the 3,000 ",
    "a third of the 41 per cent, ",
    "the 12-member, 3-year, $4 million ",
    "No. 3, No. 4, Route 12, ",
    "his brother Jo's brother Lee's ",
    "up from 12 to 14, down from 30 to ",
    "@jomarl https://t.example/a?b=12 ",
    "Jo-Ann O'Marl-de la Orde ",
    "Ltd. Inc. Co. St. Jr. ",
    "as well as Jo and ",
    "however, although it was not ",
    "said that he said that she said ",
    "km/h, 30 mph, 12.5°C, ",
    "11/12/13 10-11-12 ",
    "two-and-a-half-year-old ",
    "'quoted' ‘so’ ",
    "— – — ",
    "A" * 40 + " ",
    "word",
    "1234567890",
    "well-",
    ".",
    "'s",
    " ",
    "a\n\n",
    "“We left. ",
    "‘We left the barn. ",
    "((",
    "(Marl [41 ",
    "VARN, Tarn (AP) — A man died.\n\n",
)
GIVEN = "Anna Bela Cora Dora Elsa Faye Gina Hana Iris Jana Kara Lena Mara Nora Olga Pia Rita Sara Tina Uma".split()
STEMS = (
    "Abel Bran Corl Dres Elma Fosk Garn Holm Iste Jarl Kolm Larn Mork Nerd Orlo Pren Quis Rusk Stel Tras Ulme".split()
)
ENDS = "ba ce di fo gu ka le mi no pu ra se ti vo wu".split()


def word(i: int) -> str:
    """Another small word for each number, scattered over all that there are."""
    at = i * 7919 % 3375
    return f"{ENDS[at % 15]}{ENDS[at // 15 % 15]}{ENDS[at // 225]}n"


def name(i: int) -> str:
    """The name of another person for each number, of families that grow with them."""
    return f"{GIVEN[i % 20]} {word(i).title()}"


#: What is printed in one place, in which nothing is as in the next one.
APART: dict[str, Callable[[int], str]] = {
    "names": lambda i: f"{name(i)}, {20 + i % 70}, of {STEMS[i % 20]}, was hurt. ",
    "names of one sentence": lambda i: f"{name(i)}, ",
    "titles": lambda i: f"{STEMS[i % 20]} County Sheriff {name(i)} met {STEMS[i * 3 % 20]} Mayor {name(i + 1)}. ",
    "surnames": lambda i: f"{STEMS[i % 20]} said {STEMS[i * 7 % 20]} left. ",
    "relatives": lambda i: f"{name(i)} and his wife {name(i + 7)} and their son {name(i + 11)} died. ",
    "charges": lambda i: f"{name(i)} was charged with {i} counts of murder and arson. ",
    "a list": lambda i: f"{name(i)}, {i % 90}, of {STEMS[i % 20]}; ",
    "bullets": lambda i: f"• {name(i)}, {20 + i % 60}, {STEMS[i % 20]}\n",
    "a table": lambda i: f"{name(i)}\t{i}\t{i % 7}-{i % 5}\t${i}\n",
    "quotations": lambda i: f"“We {word(i)} the {word(i + 40)} and {word(3 * i)} it,” said {name(i)}. ",
    "he said, she said": lambda i: f"“It {word(i)},” he said. “I {word(3 * i)},” she said. ",
    "numbers": lambda i: f"{i} homes burned and ${i} million was lost. ",
    "sums": lambda i: f"{i} men, {i + 1} women and {i + 2} boys, {3 * i + 3} people in all, ",
    "scores": lambda i: f"{STEMS[i % 20]} beat {STEMS[(i + 1) % 20]} {i % 9}-{i % 7} in {1950 + i % 70}. ",
    "dates": lambda i: f"On {1 + i % 28} May {1900 + i % 120} the dam broke at {i % 12 + 1}:{i % 60:02} p.m. ",
    "dates of one sentence": lambda i: f"{1 + i % 28} May {1900 + i % 120}, ",
    "misprints": lambda i: f"The goverment of {word(i)} recieved {i}. ",
    "captions": lambda i: f"{name(i)} stands by the dam on May {1 + i % 28}, 2024. (Photo: {name(i + 3)})\n\n",
    "headers": lambda i: f"{STEMS[i % 20]} {word(i)}\n-----\n",
    "short lines": lambda i: f"{word(i) if i % 3 else i}\n",
    "short paragraphs": lambda i: f"The {word(i)} of {name(i)}.\n\n",
    "genitives": lambda i: f"near {word(i).title()}'s and the {word(i).title()}s, ",
    "addresses": lambda i: f"https://varn.example/{i}/a-b-c?x={i} ",
}  # fmt: skip


def read(text: str) -> None:
    """A story of two articles that print a text almost alike."""
    texts = text, f"{text[:-7]} fin 12."
    check([Article(id_, id_, told, published="2024-05-06") for id_, told in zip("ab", texts, strict=True)], RULES)


@pytest.mark.parametrize("seed", REPEATED)
def test_a_phrase_that_is_repeated(growth: Callable[..., float], seed: str) -> None:
    assert growth(seed, read) < 3


@pytest.mark.parametrize("places", APART.values(), ids=APART)
def test_places_that_stand_apart(growth: Callable[..., float], places: Callable[[int], str]) -> None:
    length = len(places(100))

    assert growth(lambda size: "".join(map(places, range(size // length + 1))), read) < 3


def test_an_incident_that_two_articles_put_on_two_days_again_and_again(growth: Callable[..., float]) -> None:
    def made(size: int) -> list[Article]:
        first, second = "The shooting happened on Monday. ", "The shooting happened on Tuesday. "
        texts = (first * 2 + (first + second) * (size // 66), second * (size // 33 + 1))
        return [Article(id_, id_, told, published="2024-05-15") for id_, told in zip("ab", texts, strict=True)]

    assert growth(made, lambda articles: check(articles, RULES)) < 3
