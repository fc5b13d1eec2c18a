"""Terms: which lengths are terms to be served, what each is, and how two of them relate."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.kinds import term
from crosscheck.kinds.term import Term
from crosscheck.model import Agreement, Article, Claim
from crosscheck.text.numerals import numerals
from crosscheck.text.page.prose import read_prose
from crosscheck.text.timex import find_timexes

SAME, COMPATIBLE, CONFLICTING = Agreement.SAME, Agreement.COMPATIBLE, Agreement.CONFLICTING
IMPOSED, ASKED, POSSIBLE = "prison term", "prison term asked for", "longest possible prison term"
SHORTEST = "shortest possible prison term"
SERVED, HELD, PROBATION, SUSPENDED, LEAST = (
    "time served", "time in custody", "probation", "suspended term", "minimum term",
)  # fmt: skip


def claims(text: str, title: str | None = None) -> list[Claim]:
    prose = read_prose(Article(id="a", path="a.txt", text=text, title=title))
    found = term.find(prose, find_timexes(prose.page, prose.sentences, None), numerals(prose.page))
    return sorted(found, key=lambda claim: claim.span)


def value(words: str) -> Term:
    [claim] = claims(f"Corin Veldt was sentenced to {words}.")
    assert isinstance(claim.value, Term)
    return claim.value


TERMS = [
    ("Corin Veldt was sentenced to 12 years in prison.", IMPOSED, "12 years"),
    ("A judge sentenced Corin Veldt on Monday to 30 months.", IMPOSED, "30 months"),
    ("Judge Amba Reyle sentenced the broker, 44, to seven-and-a-half years.", IMPOSED, "seven-and-a-half years"),
    ("Veldt was jailed for 12 years.", IMPOSED, "12 years"),
    ("Veldt was jailed on Tuesday for a year and a day.", IMPOSED, "a year and a day"),
    ("He was locked up for 90 days.", IMPOSED, "90 days"),
    ("Veldt has been locked up for ten weeks without a trial.", SERVED, "ten weeks"),
    ("She was found guilty and must spend nine years in a labour camp.", IMPOSED, "nine years"),
    ("Veldt has been jailed for ten years.", IMPOSED, "ten years"),
    ("Veldt served three years for fraud before his release in 2017.", SERVED, "three years"),
    ("Veldt will spend at least 15 years behind bars.", LEAST, "at least 15 years"),
    ("Veldt was sentenced to at least 15 years in prison.", IMPOSED, "at least 15 years"),
    ("The charge of murder carries a minimum of 15 years.", SHORTEST, "a minimum of 15 years"),
    ("She is serving a 2.5-year jail sentence.", IMPOSED, "2.5-year"),
    ("The court gave him a 10-year term for fraud.", IMPOSED, "10-year"),
    ("The judge handed Veldt six years behind bars.", IMPOSED, "six years"),
    ("Veldt got four years for the robbery, the court said.", IMPOSED, "four years"),
    ("The robber received 18 months for assault.", IMPOSED, "18 months"),
    ("She will spend up to 19 years behind bars.", IMPOSED, "up to 19 years"),
    ("She was ordered to serve 45 days.", IMPOSED, "45 days"),
    ("The term was six years' imprisonment.", IMPOSED, "six years"),
    ("He was sent to prison for nine years.", IMPOSED, "nine years"),
    ("He got a sentence of nearly three years.", IMPOSED, "nearly three years"),
    ("Veldt was sentenced to 20 years to life.", IMPOSED, "20 years"),
    ("Veldt was sentenced to 25-to-life for the murder.", IMPOSED, "25-to-life"),
    ("Veldt was sentenced to 15 to 30 years.", IMPOSED, "15 to 30 years"),
    ("Veldt was sentenced to life in prison.", IMPOSED, "life in prison"),
    ("After his escape to the hills he was given two life sentences.", IMPOSED, "two life sentences"),
    ("Veldt was jailed for life.", IMPOSED, "life"),
    ("A judge sentenced Veldt to life.", IMPOSED, "life"),
    ("He is serving three life sentences.", IMPOSED, "three life sentences"),
    ("His life sentence was upheld.", IMPOSED, "life sentence"),
    ("He will spend the rest of his life in prison.", IMPOSED, "life in prison"),
    ("Veldt was sentenced Friday to death.", IMPOSED, "death"),
    ("The jury gave Veldt the death penalty.", IMPOSED, "death"),
    ("She was sentenced to time served.", IMPOSED, "time served"),
    ("The court doubled Veldt's prison term to eight years.", IMPOSED, "eight years"),
    ("The judge gave Veldt consecutive terms of five and seven years.", IMPOSED, "five and seven years"),
    ("Veldt will spend 18 months in a young offenders' institution.", IMPOSED, "18 months"),
    ("The sentence for Veldt: nine years.", IMPOSED, "nine years"),
    ("The court's sentence was nine years.", IMPOSED, "nine years"),
    ("The judge said so as Veldt was sent down for nine years.", IMPOSED, "nine years"),
    ("The court cut the prison term of Corin Veldt to nine years.", IMPOSED, "nine years"),
    ("Veldt, who stole from the bank where he worked, received a sentence of nine years.", IMPOSED, "nine years"),
    ("A judge put Veldt away for nine years over the fraud.", IMPOSED, "nine years"),
    ("The court imposed nine years in prison on Veldt.", IMPOSED, "nine years"),
    ("Veldt should go to prison for nine years, prosecutors said.", ASKED, "nine years"),
    ("Prosecutors sought 15 years in prison.", ASKED, "15 years"),
    ("Prosecutors had asked for a 10-year sentence.", ASKED, "10-year"),
    ("The defense recommended 18 months in jail.", ASKED, "18 months"),
    ("The term was below the 10 years prosecutors sought.", ASKED, "the 10 years"),
    ("Prosecutors are seeking the death penalty.", ASKED, "death"),
    ("The state is asking for life in prison without parole.", ASKED, "life in prison"),
    ("The death penalty is being sought for Veldt.", ASKED, "death"),
    ("Veldt faces up to 25 years in prison.", POSSIBLE, "up to 25 years"),
    ("Veldt could get 20 years if convicted.", POSSIBLE, "20 years"),
    ("The charge carries a maximum sentence of five years.", POSSIBLE, "five years"),
    ("It is an offence punishable with up to a year in jail.", POSSIBLE, "up to a year"),
    ("He may be jailed for 30 years.", POSSIBLE, "30 years"),
    ("She faces life in prison.", POSSIBLE, "life in prison"),
    ("He could face the death penalty.", POSSIBLE, "death"),
    ("She faces 75 years to life, the prosecutor said.", POSSIBLE, "75 years"),
    ("She has spent two years in prison.", SERVED, "two years"),
    ("He was freed after serving eight months in jail.", SERVED, "eight months"),
    ("The inmate was paroled after five years.", SERVED, "five years"),
    ("He served nine months of a two-year sentence.", SERVED, "nine months"),
    ("She got credit for 131 days in custody.", SERVED, "131 days"),
    ("Trent has sat in jail for about a week.", SERVED, "about a week"),
    ("He was given credit for time served.", SERVED, "time served"),
    ("Trent has already been in custody for a month.", HELD, "a month"),
    ("Trent was held for ten months in pre-trial detention.", HELD, "ten months"),
    ("Trent was jailed for ten months without charge.", HELD, "ten months"),
    ("Trent has been held for ten months without trial, a court said.", HELD, "ten months"),
    ("The murder suspect has been on remand for ten months.", HELD, "ten months"),
    ("Trent spent three weeks in pre-trial detention.", HELD, "three weeks"),
    ("She was given three years of probation.", PROBATION, "three years"),
    ("He was placed on probation for 18 months; probation of 18 months is usual.", PROBATION, "18 months"),
    ("She got five years' probation.", PROBATION, "five years"),
    ("He was given two years of supervised release.", PROBATION, "two years"),
    ("He was given a two-year suspended sentence.", SUSPENDED, "two-year"),
    ("She was sentenced to eight months in jail, suspended.", SUSPENDED, "eight months"),
    ("The judge gave him a suspended sentence of six months.", SUSPENDED, "six months"),
    ("The inmate must serve a minimum of 12 years.", LEAST, "a minimum of 12 years"),
    ("The court gave him life with a 17-year non-parole period.", LEAST, "17-year"),
    ("The minimum for murder is 15 years, the court said.", SHORTEST, "15 years"),
    ("The court gave Veldt a life sentence with a minimum of 17 years.", LEAST, "a minimum of 17 years"),
    ("Veldt was told in court he would spend at least 17 years behind bars.", LEAST, "at least 17 years"),
    ("Veldt will not be released for at least 17 years, the judge said.", LEAST, "at least 17 years"),
    ("Veldt will not be eligible for parole for 17 years, the judge said.", LEAST, "17 years"),
    ("The crime has a 10-year mandatory minimum.", LEAST, "10-year"),
    ("He was ordered to serve seven years before he is eligible for parole.", LEAST, "seven years"),
    ("The killer can seek parole after 25 years.", LEAST, "25 years"),
]


@pytest.mark.parametrize(("text", "attribute", "words"), TERMS)
def test_a_term_and_what_it_is(text: str, attribute: str, words: str) -> None:
    found = {(claim.text, claim.slot.attribute) for claim in claims(text) if claim.slot is not None}

    assert (words, attribute) in found


NO_TERMS = [
    "She won a five-year term as mayor.",
    "He served 12 years in the army before his trial for fraud.",
    "He served 12 years as governor; a judge spoke at the dinner.",
    "The court praised a two-year sentence-reform plan.",
    "The striker signed a three-year contract after his court case.",
    "The judge has sat on the court for 12 years.",
    "She worked in the prison for 10 years.",
    "He worked 20 years in prison administration.",
    "The trick kept the smuggler out of prison for 30 years.",
    "The trial lasted three weeks.",
    "The robbery happened two years after the first.",
    "The judge gave her two years to repay the victims.",
    "He faces a two-year ban from the sport.",
    "The court heard that the loan had a six-year term.",
    "She got five years of schooling.",
    "The diet added 10 years to life expectancy.",
    "He was sentenced in spring; the state requested a delay of two weeks.",
    "He was suspended for two years by the club.",
    "It took three years to build the jail.",
    "Prosecutors spent 18 months on the case.",
    "The term of office is four years.",
    "He enjoyed life in the country.",
    "She described life in prison as dull.",
    "Life is hard, the inmate said.",
    "It changed her life for good, the judge said.",
    "The dog has a life jacket.",
    "Medics fought for the life of the guard.",
    "He was stabbed to death.",
    "She sentenced the man who beat his neighbour to death.",
    "He was convicted in the death of a clerk.",
    "Support for the death penalty is falling.",
    "He has lived on death row since spring.",
    "He was spared the death penalty.",
    "The jury chose treatment instead of life in prison.",
    "The new road is a death sentence for the old mill, a judge wrote.",
    "The time served at the café was noon.",
]


@pytest.mark.parametrize("text", NO_TERMS)
def test_no_term(text: str) -> None:
    assert [claim.text for claim in claims(text)] == []


HEADLINES = [
    ("Veldt gets 30 months for tax fraud", "30 months"),
    ("Broker jailed for 12 years", "12 years"),
    ("Broker jailed 12 years", "12 years"),
    ("12 years for captain in smuggling case", "12 years"),
    ("Veldt gets 12 years in harbour smuggling case", "12 years"),
    ("Life sentence for harbour killer", "Life sentence"),
    ("Judge sentences Veldt to death", "death"),
    ("Death sentence for harbour killer", "Death"),
    ("Death penalty sought in harbour killing", "Death"),
]


@pytest.mark.parametrize(("title", "words"), HEADLINES)
def test_headlines(title: str, words: str) -> None:
    found = [claim.text for claim in claims("The court found him guilty on Monday.", title)]

    assert found == [words]


def test_a_headline_of_another_trade_holds_no_term() -> None:
    assert claims("The ferry line bought a second boat on Monday.", "12 years for captain on the lake run") == []


def test_the_least_of_a_term_is_exact() -> None:
    [least] = claims("Corin Veldt, who was convicted of murder, must serve at least 15 years.")

    assert isinstance(least.value, Term)
    assert (least.value.low, least.value.high, least.hedge) == (180, 180, None)


def test_the_most_of_a_term_is_exact() -> None:
    [claim] = claims("Veldt faces up to 12 years in prison.")

    assert isinstance(claim.value, Term)
    assert (claim.value.low, claim.value.high, claim.value.most, claim.hedge) == (144, 144, True, None)


def test_the_most_for_one_count_and_for_two() -> None:
    ten, twenty, fifteen = (
        claims(f"Veldt faces up to {years} years in prison.")[0].value for years in ("ten", "20", "15")
    )

    assert ten.relate(twenty).agreement is COMPATIBLE
    assert ten.relate(fifteen).agreement is CONFLICTING


@pytest.mark.parametrize(
    ("text", "agreement"),
    [
        ("Veldt was sentenced to three years in prison, two of them suspended.", COMPATIBLE),
        ("Veldt was given a three-year sentence, of which two years are suspended.", COMPATIBLE),
        ("Veldt was sentenced to three years in prison, with 24 months suspended.", COMPATIBLE),
        ("Veldt was sentenced to three years in prison, with 18 months suspended.", CONFLICTING),
        ("Veldt was sentenced to three years in prison.", CONFLICTING),
    ],
)
def test_the_part_of_a_term_that_is_served(text: str, agreement: Agreement) -> None:
    assert claims(text)[0].value.relate(value("one year")).agreement is agreement
    assert value("one year").relate(claims(text)[0].value).agreement is agreement


def test_a_list_of_terms_goes_on() -> None:
    found = claims("Veldt was sentenced to five years for fraud and two years for perjury, plus 90 days for contempt.")

    assert [(claim.text, claim.slot and claim.slot.attribute) for claim in found] == [
        ("five years", IMPOSED),
        ("two years", IMPOSED),
        ("90 days", IMPOSED),
    ]


def test_probation_stands_beside_the_term() -> None:
    found = claims("He was sentenced to two years in prison and three years of probation.")

    assert [claim.slot and claim.slot.attribute for claim in found] == [IMPOSED, PROBATION]


def test_both_ends_of_a_range_in_two_units_are_one_term() -> None:
    values = {str(claim.value) for claim in claims("Veldt was sentenced to six months to two years in jail.")}

    assert values == {"6 months to 2 years"}


def test_a_term_of_another_case_has_a_scope_of_its_own() -> None:
    [claim] = claims("He was previously sentenced to four years in prison.")

    assert claim.slot is not None
    assert (claim.slot.scope, claim.confidence < 1) == ("another case", True)


def test_what_the_defence_asks_for_has_a_scope_of_its_own() -> None:
    scopes = [
        claim.slot.scope
        for text in ("The prosecutor asked for four years in prison.", "His lawyer asked for a year in prison.")
        for claim in claims(text)
        if claim.slot is not None
    ]

    assert scopes == ["", "the defence"]


JSON = [
    ("7.5 years", {"timex": "P7Y6M", "low": 90, "high": 90, "unit": "month", "amount": 7.5, "manner": None}),
    ("15 to 30 years", {"timex": "P15Y", "low": 180, "high": 360, "unit": "month", "manner": None}),
    (
        "20 years to life",
        {"timex": "P20Y", "low": 240, "high": None, "unit": "month", "amount": 20, "life": True, "manner": None},
    ),
    (
        "at least seven years",
        {"timex": "P7Y", "mod": "EQUAL_OR_MORE", "low": 84, "high": None, "unit": "month", "amount": 7, "manner": None},
    ),
    ("life", {"timex": None, "low": None, "high": None, "unit": "month", "life": True, "manner": None}),
    ("death", {"timex": None, "low": None, "high": None, "unit": "month", "death": True, "manner": None}),
    (
        "four consecutive life terms without parole",
        {
            "timex": None, "low": None, "high": None, "unit": "month", "life": True, "parole": False, "count": 4,
            "manner": "consecutive",
        },
    ),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), JSON)
def test_the_claims_contract(words: str, expected: dict[str, object]) -> None:
    assert value(words).to_json() == {"type": "DURATION", **expected}


PRINTED = [
    ("90 months", "7 years 6 months"),
    ("20 years to life", "20 years to life"),
    ("life without parole", "life without parole"),
    ("three life terms", "3 life terms"),
    ("two years, suspended", "2 years, suspended"),
    ("four years in prison, to run concurrently", "4 years, concurrent"),
    ("death", "death"),
]


@pytest.mark.parametrize(("words", "printed"), PRINTED)
def test_terms_in_plain_words(words: str, printed: str) -> None:
    assert str(value(words)) == printed


RELATIONS = [
    ("12 years", "144 months", SAME, ""),
    ("7.5 years", "seven-and-a-half years", SAME, ""),
    ("two weeks", "14 days", SAME, ""),
    ("one year", "365 days", COMPATIBLE, "a hedge or another unit"),
    ("12 years", "10 years", CONFLICTING, ""),
    ("at least 10 years", "12 years", COMPATIBLE, "a hedge or another unit"),
    ("at least 10 years", "nine years", CONFLICTING, ""),
    ("15 to 30 years", "15-30 years", SAME, ""),
    ("15 to 30 years", "20 years", COMPATIBLE, "maximum against imposed"),
    ("15 to 30 years", "40 years", CONFLICTING, ""),
    ("15 to 30 years", "10 to 20 years", CONFLICTING, ""),
    ("20 years to life", "life", COMPATIBLE, "maximum against imposed"),
    ("20 years to life", "20 years", COMPATIBLE, "maximum against imposed"),
    ("20 years to life", "25 years to life", CONFLICTING, ""),
    ("20 years to life", "15 years", CONFLICTING, ""),
    ("life", "30 years", CONFLICTING, "life, or a term of years"),
    ("life", "at least 30 years", COMPATIBLE, "one is the less exact"),
    ("life", "life imprisonment", SAME, ""),
    ("life", "three life terms", COMPATIBLE, "one counts every life term"),
    ("a life sentence", "life", SAME, ""),
    ("a life sentence", "three life terms", CONFLICTING, "one of them may tell of one count only"),
    ("two life sentences", "three life terms", CONFLICTING, "one of them may tell of one count only"),
    ("life", "life without parole", COMPATIBLE, "one leaves parole open"),
    ("life without parole", "life with the possibility of parole", CONFLICTING, "with or without parole"),
    ("death", "life", CONFLICTING, "death, or a term of years"),
    ("death", "30 years", CONFLICTING, "death, or a term of years"),
    ("time served", "eight months", COMPATIBLE, "time served has a length that it does not state"),
    ("time served", "life", CONFLICTING, ""),
    ("five years", "15 years", CONFLICTING, "one of them may add up consecutive terms"),
    (
        "two years in prison, to run concurrently",
        "two years in prison, to run consecutively",
        CONFLICTING,
        "concurrent in one, consecutive in the other",
    ),
]


@pytest.mark.parametrize(("left", "right", "agreement", "reason"), RELATIONS)
def test_relations(left: str, right: str, agreement: Agreement, reason: str) -> None:
    there, back = value(left).relate(value(right)), value(right).relate(value(left))

    assert (there.agreement, there.reason) == (agreement, reason)
    assert back == there


def test_a_maximum_is_less_sure_than_a_hedge() -> None:
    assert value("15 to 30 years").relate(value("20 years")).confidence < 1


def test_two_terms_added_up_are_less_sure_where_they_are_said_to_follow_each_other() -> None:
    told = value("10 years, to run consecutively").relate(value("20 years"))
    untold = value("10 years").relate(value("20 years"))

    assert told.confidence < untold.confidence


COVERS = [
    ("at least 10 years", "12 years", True),
    ("12 years", "at least 10 years", False),
    ("15 to 30 years", "20 years", False),
    ("life", "life without parole", True),
    ("life without parole", "life", False),
    ("life", "30 years", False),
    ("at least a year", "400 days", True),
]


@pytest.mark.parametrize(("looser", "closer", "covered"), COVERS)
def test_a_looser_way_to_say_it_covers_the_closer(looser: str, closer: str, covered: bool) -> None:
    assert value(looser).covers(value(closer)) is covered


LENGTHS = st.decimals(min_value=1, max_value=600, places=1)
FREE = st.builds(
    lambda low, more, unit, manner: Term(f"P{low}M", low, low + more, unit, manner=manner),
    LENGTHS,
    st.sampled_from([Decimal(0), Decimal(0), Decimal(12)]),
    st.sampled_from(["month", "day"]),
    st.sampled_from([None, "concurrent", "consecutive"]),
)
ANY = st.one_of(
    FREE,
    st.just(Term(death=True)),
    st.just(Term(served=True)),
    st.builds(lambda parole, count: Term(life=True, parole=parole, count=count), st.sampled_from([None, True, False]),
              st.integers(1, 3)),
    st.builds(lambda low: Term(f"P{low}M", low, None, life=True), LENGTHS),
)  # fmt: skip


@given(ANY, ANY)
@settings(max_examples=60, deadline=None, derandomize=True)
def test_relating_is_symmetric_and_heeds_covering(left: Term, right: Term) -> None:
    relation = left.relate(right)

    assert right.relate(left).agreement is relation.agreement
    assert left.relate(left).agreement is SAME
    assert left.covers(left)
    if left.covers(right):
        assert relation.agreement in (SAME, COMPATIBLE)


def test_a_long_text_of_terms_is_read_to_its_end() -> None:
    assert len(claims("5 years to life in prison for life " * 400)) >= 400
