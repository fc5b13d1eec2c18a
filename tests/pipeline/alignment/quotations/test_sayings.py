"""Sayings: the quotations of several articles that are one saying."""

from __future__ import annotations

from crosscheck.model import Agreement, Article, Fact
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract


def sayings(*texts: str) -> list[Fact]:
    articles = [Article(str(number), str(number), text) for number, text in enumerate(texts)]
    return [fact for fact in align(extract(articles)) if fact.slot.attribute == "saying"]


def test_a_sentence_inside_a_longer_quotation_is_found() -> None:
    short = "“The old pier will surely open again,” said Joan Tessel."
    long = "“I am sorry. The old pier will hardly open again. We all loved it,” Joan Tessel said."

    (fact,) = sayings(short, long)

    assert fact.agreement is Agreement.VARIANT
    assert fact.slot.subjects == ("Joan Tessel",)
    assert [claim.text for claim in fact.claims] == [
        "The old pier will surely open again,", "The old pier will hardly open again.",
    ]  # fmt: skip


def test_a_saying_is_his_whom_all_articles_name_that_name_anybody() -> None:
    named = "Mayor Joan Tessel spoke. “The old pier will surely open again,” said Joan Tessel."
    official = "“The old pier will hardly open again,” a city spokeswoman said."

    (fact,) = sayings(named, official)

    assert fact.slot.subjects == ("Joan Tessel",)


def test_what_one_article_quotes_twice_is_no_fact_of_the_story() -> None:
    twice = "“The old pier will surely open again,” said Joan Tessel. “The old pier will hardly open again,” she said."

    assert sayings(twice, "The old pier is shut.") == []


def test_one_article_quotes_a_saying_in_two_wordings_far_apart() -> None:
    caption = "Joan Tessel: “The old pier by the mill belongs to the whole harbour and its people.”\n\n"
    between = "The council met for an hour in the hall by the mill, and nobody spoke of money. " * 6
    text = "\n\n“The old pier by the mill belongs to the harbour and all its people,” said Joan Tessel."

    (fact,) = sayings(caption + between + text)

    assert fact.agreement is Agreement.VARIANT
    assert sayings(caption + text) == []


def test_a_thousand_wordings_of_one_article_cost_little() -> None:
    told = " ".join(f"“The old pier by the mill has belonged to {n} of us for ages,” she said." for n in range(1000))

    assert sayings(told) == []


def test_two_short_sentences_are_one_saying_beside_each_other() -> None:
    one = "“We don't want him. We reject his offer,” said Joan Tessel."
    other = "“We don't want him. We reject his proposal,” Joan Tessel said."

    (fact,) = sayings(one, other)

    assert fact.agreement is Agreement.VARIANT
    assert [claim.text for claim in fact.claims] == [
        "We don't want him. We reject his offer,", "We don't want him. We reject his proposal,",
    ]  # fmt: skip


def test_two_short_sentences_that_one_article_prints_both_are_two_sayings() -> None:
    one, other = "“She fought to keep the old ferry.”", "“She fought to sell the old ferry.”"

    (fact,) = sayings(f"{one} said Joan Tessel.", f"{other} Joan Tessel said.")

    assert fact.agreement is Agreement.VARIANT
    assert all(fact.agreement is Agreement.SAME for fact in sayings(f"{one} {other}", f"{other} Joan Tessel said."))


def test_one_article_ends_a_sentence_where_another_goes_on() -> None:
    one = "“I rowed too far and I was wrong,” said Joan Tessel."
    other = "“I rowed too far. I lost the oars and I was wrong,” Joan Tessel said."

    (fact,) = sayings(one, other)

    assert fact.agreement is Agreement.VARIANT


def test_a_sentence_that_one_article_leaves_out_between_others_is_no_other_wording() -> None:
    one = "“The mill is not a toy. The mill is the heart of Hollin.” So said Joan Tessel."
    other = "“The mill is not a toy. We keep it. The mill is the heart of Hollin,” Joan Tessel said."

    assert all(fact.agreement in (Agreement.SAME, Agreement.COMPATIBLE) for fact in sayings(one, other))


def test_two_sayings_that_open_alike_stay_two() -> None:
    opening = "We will do all that is in our power"
    one = f"“{opening} to open the old pier again,” she said. “{opening} for the mill and its workers,” she added."

    facts = sayings(one, one)

    assert sorted(len(fact.claims) for fact in facts) == [2, 2]


OPENED = "Mayor Joan Tessel and Minister Anton Rusk came."
SAID = "“The harbour belongs to everybody who lives and works here,”"


def test_one_saying_of_two_named_speakers_is_a_conflict() -> None:
    articles = [
        Article("a", "a", f"{OPENED} {SAID} said Joan Tessel."),
        Article("b", "b", f"{OPENED} {SAID} said Anton Rusk."),
        Article("c", "c", f"{OPENED} {SAID} officials said."),
    ]

    (fact,) = (fact for fact in align(extract(articles)) if fact.slot.attribute == "speaker")

    assert fact.agreement is Agreement.CONFLICTING
    assert [claim.text for claim in fact.claims] == ["Joan Tessel", "Anton Rusk"]


def test_a_pronoun_is_no_sure_speaker() -> None:
    articles = [
        Article("a", "a", f"{OPENED} {SAID} said Joan Tessel."),
        Article("b", "b", f"{OPENED} Anton Rusk spoke first. {SAID} he said."),
    ]

    assert not [fact for fact in align(extract(articles)) if fact.slot.attribute == "speaker"]


def test_one_speaker_is_told_with_the_saying_alone() -> None:
    articles = [
        Article("a", "a", f"{OPENED} {SAID} said Joan Tessel."),
        Article("b", "b", f"{OPENED} {SAID} Joan Tessel said."),
    ]

    (fact,) = (fact for fact in align(extract(articles)) if fact.kind == "quotation")

    assert (fact.slot.attribute, fact.slot.subjects) == ("saying", ("Joan Tessel",))


def test_two_sayings_of_one_person_are_two_facts() -> None:
    articles = [
        Article("a", "a", "Joan Tessel spoke. “The old ferry is a disaster,” Joan Tessel said."),
        Article("b", "b", "Joan Tessel spoke. “The old ferry needs another engine soon,” Joan Tessel said."),
    ]

    said = [fact for fact in align(extract(articles)) if fact.kind == "quotation"]

    assert [(fact.slot.subjects, len(fact.claims)) for fact in said] == [(("Joan Tessel",), 1)] * 2
