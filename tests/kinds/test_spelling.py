"""Misspellings in invented articles, and forms that only look like them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.kinds.spelling import Spelling, find, house_style, slips
from crosscheck.model import Agreement, Article, Claim, Part, Section, Span
from crosscheck.text.page.prose import Prose, Sentence, read_prose
from crosscheck.text.page.tally import Tally

FILLER = "The ferry left the harbour at noon on Friday. Nobody was hurt, the police said later in a statement."


def read(text: str, title: str | None = None, article_id: str = "a") -> Prose:
    return read_prose(Article(id=article_id, path=article_id, text=text, title=title))


def counted(text: str, title: str | None = None, article_id: str = "a") -> Tally:
    return Tally(read(text, title, article_id), ())


def told(story: Sequence[Tally]) -> list[Claim]:
    """What is misspelt in a story, and what cannot stand in any article of it."""
    return [*find(story), *(claim for tally in story for claim in slips(tally))]


def found(*texts: str, title: str | None = None) -> list[tuple[str, str, str]]:
    story = [counted(text, title, str(number)) for number, text in enumerate(texts)]
    return [(c.text, c.value.intended[0], c.pattern) for c in told(story) if isinstance(c.value, Spelling)]


MISPRINTS = [
    ("The goverment closed the harbour.", "goverment", "government"),
    ("Officers respnded to the quay and seized two boats.", "respnded", "responded"),
    ("He was charged with possesion of a stolen anchor.", "possesion", "possession"),
    ("The comission's report blamed the captain.", "comission's", "commission"),
    ("They waited for thier boat.", "thier", "their"),
    ("The crew went thsi way with the coastguard.", "thsi", "this"),
    ("The accident occured near the lighthouse.", "occured", "occurred"),
    ("It happened in Novmber, the harbour master said.", "Novmber", "November"),
    ("The boat sank on Wendesday near the pier.", "Wendesday", "Wednesday"),
    ("The Portugese coastguard found the boat.", "Portugese", "Portuguese"),
    ("A boat from Austrailia was found.", "Austrailia", "Australia"),
    ("A boat from Uzebksitan was found.", "Uzebksitan", "Uzbekistan"),
    ("Uzebksitan's CTA sent a boat.", "Uzebksitan's", "Uzbekistan"),
    ("Comissioner Odalys Brandt opened the inquiry.", "Comissioner", "Commissioner"),
    ("Passangers were taken ashore.", "Passangers", "Passengers"),
    ("It began in Tarn Avnue and ended in Mill Avenue.", "Avnue", "Avenue"),
    ("It began in Oak Avnue and ended in Mill Avenue.", "Avnue", "Avenue"),
    ("The Venholt Univrsity rector spoke; the university has no other.", "Univrsity", "University"),
    ("The 0fficers searched the boat.", "0fficers", "officers"),
]


@pytest.mark.parametrize(("text", "written", "intended"), MISPRINTS)
def test_misprints(text: str, written: str, intended: str) -> None:
    story = [counted(f"{FILLER}\n\n{text}\n\n{FILLER}")]
    claims = told(story)

    assert [claim.text for claim in claims] == [written]
    assert claims[0].flaws[0].check == "rare-form"
    assert intended in claims[0].flaws[0].repairs


OTHER_CHECKS = [
    ("The captain saw the the pier.", ("the the", "the", "doubled-word")),
    ("He swam in ofthe boat.", ("ofthe", "of the", "missing-space")),
    ("He didnt see the pier.", ("didnt", "didn't", "missing-space")),
    ("Odalys Varnholt swam. Odalys Varnholtand a diver froze.", ("Varnholtand", "varnholt and", "missing-space")),
    ("The passeng ers were taken ashore.", ("passeng ers", "passengers", "split-word")),
]


@pytest.mark.parametrize(("text", "claim"), OTHER_CHECKS)
def test_words_doubled_run_together_and_split(text: str, claim: tuple[str, str, str]) -> None:
    assert found(f"{FILLER} {text}") == [claim]


QUIET = [
    "The cofounders cowrote it; the paparazzo and other photogs called her the paralyzer.",
    "ODALYS VARNHOLT SWAM. ODALYS VARNHOLTAND A DIVER FROZE.",
    "Colour and color, organise and organize, travelled and traveled are words here.",
    "The trawlermen's catamaran was unlit; rewilding and crowdfunding came up.",
    "Write to harbour@exampel.org, see www.exampel.org/acident or ask @harbourmastre with #acident.",
    "The file is called readme_acident.txt and costs 12acident.",
    'The word "harber" was painted on the hull.',
    'He wrote: "I seen the acident (sic) from the quay."',
    "Keepin' watch is what he was doin all night.",
    "El capitan dijo que la tripulacion estaba perdida en el puerto del norte.",
    "The fiancée of the maître d' ate a crème brûlée.",
    "Odalys Brandtt sailed. Brandtt said so, and Brandtt knows.",
    "She met Tomas Lindgrenn and Eva Lindgren, and Lindgren again, and Mr. Lindgren.",
    "The Brittain family, led by Oskar Brittain, owns the boat.",
    "A boatbuilder's co-ordinated pre-emptive re-entry went well.",
    "They don't, won't, can't and shouldn't sail; it's the captain's and crews' boat.",
    "The MV Harbinjer and the iBoat app; HMRC and RNLI were told.",
    "Police said the ves-\nsel sank.",
    "Odalys Rood crossed the road. Avnue Bros opened an avenue shop. The parks are Lena Perk's.",
    "Mario Vance met Maria Vance, and Maria Vance met Maria Cole.",
]


@pytest.mark.parametrize("text", QUIET)
def test_look_alikes_stay_quiet(text: str) -> None:
    assert found(f"{FILLER} {text}\n\n{FILLER}") == []


def test_a_name_misprinted_once_in_its_own_article() -> None:
    text = "Captain Odalys Wennerholm sailed at noon. Wennerholm said so. Wenerholm was alone, and Wennerholm swam."

    assert found(text) == [("Wenerholm", "wennerholm", "rare-form")]


def test_a_headline_that_its_own_article_spells_otherwise() -> None:
    text = "Captain Odalys Wennerholm sailed at noon on Friday, the harbour police said in a statement."

    assert found(text, title="Wennorholm sails at noon") == [("Wennorholm", "wennerholm", "rare-form")]


def test_a_name_that_the_headline_and_the_story_spell_otherwise() -> None:
    one, two = "Captain Odalys Wenerholm sailed at noon.", "Odalys Wennerholm is at sea. Wennerholm left at noon."

    assert found(one, two, title="Wennerholm sails at noon") == [("Wenerholm", "wennerholm", "rare-form")]
    assert found(one, "Odalys Orde is at sea.", title="Wennerholm sails at noon") == []
    assert found(one, two) == []


def test_a_name_that_two_articles_spell_otherwise_is_no_misprint() -> None:
    one = "Captain Odalys Wennerholm sailed at noon. Wennerholm was alone."
    two = "Captain Odalys Wenerholm sailed at noon. Wenerholm was alone."

    assert found(one, two) == []


def test_a_name_that_the_story_prints_over_and_over_and_its_article_once_otherwise() -> None:
    one = "Captain Odalys Wennerholm sailed at noon. Wenerholm was alone."
    two = "Odalys Wennerholm is at sea, her sister said. Wennerholm left at noon; Wennerholm was alone."
    three = "Nobody has heard of Wennerholm since noon. Her sister said that Wennerholm was alone."

    assert found(one, two, three) == [("Wenerholm", "wennerholm", "rare-form")]
    assert found(one, two) == []


@pytest.mark.parametrize(
    ("written", "usual"),
    [
        ("Weldon Pollice Department", "Weldon Police Department"),
        ("Tarn County Caroner", "Tarn County Coroner"),
        ("Brick Strete", "Brick Street"),
        ("Minenapolis Police", "Minneapolis Police"),
        ("the Dialy Lantern", "the Daily Lantern"),
        ("the Orde Crime Stopers", "the Orde Crime Stoppers"),
    ],
)
def test_a_slip_inside_a_longer_name_that_the_story_prints_besides(written: str, usual: str) -> None:
    slip = {*written.split()} - {*usual.split()}

    assert {word for word, *_ in found(f"It is {written}.", f"It was {usual}, she said. It is {usual}.")} == slip
    assert {word for word, *_ in found(f"It is {written}.", "It is at sea, she said.")} - {"Minenapolis"} == set()


def test_a_common_word_with_a_capital_that_the_story_prints_small() -> None:
    small = "The children were taken ashore by the ferry."

    assert found(f"Childrn were hurt. {small}") == [("Childrn", "children", "rare-form")]
    assert found(f"She met Childrn on board. Childrn were hurt. {small}") == []


def test_a_misprinted_name_is_shown_beside_its_usual_form_in_the_story() -> None:
    one = "The boat had left Tasmania at noon. A ferry from Tasmnia met it."
    two = "The ferry was bound for Tasmania, her owner said."

    def beside(*texts: str) -> list[tuple[str, str]]:
        story = [counted(text, None, str(number)) for number, text in enumerate(texts)]
        return [(c.article.id, c.text) for claim in find(story) for flaw in claim.flaws for c in flaw.beside]

    assert beside(one, two) == [("0", "Tasmania"), ("1", "Tasmania")]
    assert beside(two, "A ferry from Tasmnia met the boat.") == [("0", "Tasmania")]
    assert beside("A ferry from Tasmnia met the boat.") == []
    assert beside("The ferry met the vesel.", "The vessel sank. Vessel traffic was halted.") == []


def test_what_somebody_is_called_besides_is_no_misprint() -> None:
    text = "Brezkhov signed as usual. Brezkhov left, and Brezkhov, {}, was seen no more."

    assert found(text.format("printed Brezkov on the door")) == [("Brezkov", "brezkhov", "rare-form")]
    assert found(text.format("also known as Anton Brezkov")) == []
    assert found(text.format("a.k.a. Brezkov")) == []


def test_what_the_story_prints_more_often_than_a_name_that_everybody_knows_is_no_slip_of_it() -> None:
    text = "The dikes of Bristbane held. Boats left Bristbane. A cook of Brisbane stayed. Rain fell on Bristbane."

    assert found(f"{FILLER} {text}") == []
    assert found(f"{FILLER} {text} Brisbane and Brisbane.") == [("Bristbane", "brisbane", "rare-form")] * 3


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("Firemen of Deproit put it out. The Detroit mayor thanked them.", ["Deproit"]),
        ("It burned early on Momday. She was freed on Monday.", ["Momday"]),
        # A firm called after a country, a band that is named twice, and a town that the story does not name.
        ("Shares of Swedex rose. The firm is at home in Sweden.", []),
        ("The band Detroid met Detroit. Detroid had not been there.", []),
        ("It burned in Detroid, the mayor said.", []),
    ],
)
def test_a_letter_struck_for_another_in_a_town_or_day_that_the_story_prints(text: str, slips: list[str]) -> None:
    assert [written for written, _, _ in found(text)] == slips


def test_two_people_whose_names_differ_by_a_letter() -> None:
    text = "Jorun Halle met Jorin Dahl. Jorun Halle left with her boat. Jorun waved. Jorun Halle was gone."

    assert found(text) == []


def test_known_parts_of_names_are_left_alone() -> None:
    prose = read(f"{FILLER} The men of the vesel brotherhood spoke. {FILLER}")

    assert [claim.text for claim in told([Tally(prose, {"Vesel"})])] == []
    assert [claim.text for claim in told([Tally(prose, ())])] == ["vesel"]


def test_a_caption_printed_twice_gives_two_claims_of_one_value() -> None:
    caption = "The ferry in the harbour, Febuary 12, 2031. (Photo by Odalys Brandt)"
    page = f"{caption}\n{caption}\n"
    spans = [Span(0, len(caption)), Span(len(caption) + 1, len(page) - 1)]
    article = Article(id="a", path="a", text=page)
    sections = tuple(Section(Part.CAPTION, span) for span in spans)
    prose = Prose(article, page, sections, tuple(Sentence(span, Part.CAPTION) for span in spans))

    claims = told([Tally(prose, ())])

    assert [claim.text for claim in claims] == ["Febuary", "Febuary"]
    assert len({claim.value for claim in claims}) == len({claim.slot for claim in claims}) == 1


def test_parts_that_do_not_report_are_not_read() -> None:
    page = "Subscribe for our dialy newsleter and the the offers"
    prose = Prose(Article(id="a", path="a", text=page), page, (), (Sentence(Span(0, len(page)), Part.BOILERPLATE),))

    assert told([Tally(prose, ())]) == []


def test_repairs_have_the_capitals_of_the_form() -> None:
    story = [counted(f"{FILLER} Goverments fell. {FILLER}", title="GOVERMENTS FALL ACROSS THE COAST")]

    repairs = {repair for claim in find(story) for flaw in claim.flaws for repair in flaw.repairs}
    assert repairs <= {"Governments", "GOVERNMENTS"}


def test_house_style_across_articles() -> None:
    one = read("The crew co-operated. The harbour is grey, and they organised it.", article_id="one")
    two = read("The crew cooperated. The harbor is grey, and they organized it.", article_id="two")

    claims = list(house_style([one, two]))

    assert sorted((c.article.id, c.text) for c in claims) == [
        ("one", "co-operated"), ("one", "harbour"), ("one", "organised"),
        ("two", "cooperated"), ("two", "harbor"), ("two", "organized"),
    ]  # fmt: skip
    assert {c.slot.attribute for c in claims if c.slot} == {"house style"}
    by_slot: dict[object, list[Claim]] = {}
    for claim in claims:
        by_slot.setdefault(claim.slot, []).append(claim)
    assert {a.value.relate(b.value).agreement for a, b in by_slot.values()} == {Agreement.VARIANT}


def test_house_style_is_no_matter_of_one_article() -> None:
    assert (
        list(
            house_style(
                [
                    read("The harbour is a harbor."),
                ]
            )
        )
        == []
    )
    assert list(house_style([read("The harbour is grey."), read("The harbour is grey.")])) == []


def test_how_spellings_relate() -> None:
    assert Spelling("harbour").relate(Spelling("harbor")).agreement is Agreement.VARIANT
    assert Spelling("harbor").relate(Spelling("harbour")).agreement is Agreement.VARIANT
    assert Spelling("harbor", ("x",)).relate(Spelling("harbor")).agreement is Agreement.SAME
    assert Spelling("harber").relate(Spelling("vesel")).agreement is Agreement.INCOMPARABLE
    assert Spelling("harber").covers(Spelling("harber"))
    assert not Spelling("harber").covers(Spelling("harbor"))
    assert str(Spelling("harber", ("harbor",))) == "harber"
    assert Spelling("harber", ("harbor",)).to_json() == {"written": "harber", "intended": ["harbor"]}


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200))
@settings(derandomize=True, max_examples=60, deadline=None)
def test_claims_slice_their_page_whatever_the_text(text: str) -> None:
    prose = read(text)
    claims = [*told([Tally(prose, ())]), *house_style([prose, prose])]

    assert all(claim.sentence.covers(claim.span) and claim.text for claim in claims)


@given(st.permutations(["The harbour was calm.", "The goverment left.", "The harbor was grey. The the end."]))
@settings(derandomize=True, max_examples=6, deadline=None)
def test_the_order_of_the_articles_changes_nothing_but_order(texts: list[str]) -> None:
    assert sorted(found(*texts)) == [("The the", "the", "doubled-word"), ("goverment", "government", "rare-form")]


def test_hostile_pages_take_no_longer_than_long_ones() -> None:
    pages = ["A" * 100_000, "ab " * 30_000, "“" * 50_000, "xyzq" * 25_000, "Abcdefg " * 12_000, "the " * 20_000]
    pages.append(
        " ".join(f"Nam{number:05x}".translate(str.maketrans("0123456789", "ghijklmnop")) for number in range(20_000))
    )
    for page in pages:
        sentence = Sentence(Span(0, len(page)), Part.BODY)
        prose = Prose(Article(id="a", path="a", text=page), page, (), (sentence,))
        assert len(told([Tally(prose, ())])) <= len(page)


def test_another_letter_that_two_reporters_print_is_a_word_of_a_trade() -> None:
    one = f"{FILLER}\n\nDivers found the pistan rods of the ferry on Monday."
    other = f"{FILLER}\n\nThe yard had mended its pistan rods in May."

    assert found(one) == [("pistan", "piston", "rare-form")]
    assert found(one, one) == [("pistan", "piston", "rare-form")] * 2
    assert found(one, other) == []
