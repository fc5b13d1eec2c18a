from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck import check
from crosscheck.model import Agreement, Article, Claim, Evidence, Fact, Part, Report, Severity, Skipped, Slot, Span
from crosscheck.renderers.layout.arrange import Arranger
from crosscheck.renderers.layout.lines import columns, table, wrap
from crosscheck.renderers.layout.passage import Run, passage
from crosscheck.renderers.layout.sheet import Chapter, cleaned
from crosscheck.renderers.layout.tally import tally
from crosscheck.renderers.layout.wording import VERDICTS, Sign, clipped, counted, letter, listed, sureness, verdict

LAW = settings(derandomize=True, max_examples=60, deadline=None)


def chapters(report: Report, reach: int = 100) -> list[Chapter]:
    arranger = Arranger(report.opening, reach=reach)
    return [chapter for judged in report.judged if (chapter := arranger.chapter(judged)) is not None]


# Lines


@pytest.mark.parametrize(
    ("text", "wide"), [("abc", 3), ("日本", 4), ("e\u0301", 1), ("\x0eabc\x0f", 3), ("…", 1), ("", 0)]
)
def test_columns(text: str, wide: int) -> None:
    assert columns(text) == wide


@given(st.text(alphabet="ab 日é\u0301-"), st.integers(2, 20))
@LAW
def test_wrapping_keeps_to_the_width_and_loses_only_blanks(text: str, width: int) -> None:
    lines = wrap(text, width)

    assert all(columns(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_wrapping_indents() -> None:
    assert wrap("one two three", 9, indent="   ", first="1. ") == ["1. one", "   two", "   three"]


def test_a_table_takes_from_its_widest_column() -> None:
    rows = table([["a", "long words that wrap", "b"]], 16)

    assert rows == [["a  long words  b", "   that wrap"]]


def test_a_table_breaks_no_word_while_a_blank_will_do() -> None:
    assert table([["a b c d e f", "unbreakable"]], 17) == [["a b   unbreakable", "c d", "e f"]]


@given(st.lists(st.lists(st.text(alphabet="ab "), min_size=3, max_size=3), min_size=1, max_size=4), st.integers(8, 40))
@LAW
def test_a_table_keeps_to_the_width(rows: list[list[str]], width: int) -> None:
    assert all(columns(line) <= width for lines in table(rows, width) for line in lines)


# Passages

PAGE = "Before. The ferry carried 17 people and 3 cars.\nAfter."
SENTENCE = Span(8, 47)


def shown(runs: tuple[Run, ...]) -> str:
    return "".join(f"[{run.text}]" if run.marked else run.text for run in runs)


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ([(26, 28)], "The ferry carried [17] people and 3 cars."),
        ([(40, 41), (26, 28)], "The ferry carried [17] people and [3] cars."),
        ([(26, 28), (27, 35)], "The ferry carried [17 people] and 3 cars."),
        ([(26, 28), (29, 35)], "The ferry carried [17 people] and 3 cars."),
        ([(26, 26)], "The ferry carried 17 people and 3 cars."),
        ([], "The ferry carried 17 people and 3 cars."),
        ([(0, 6)], "[Before]. The ferry carried 17 people and 3 cars."),
        ([(8, 47)], "[The ferry carried 17 people and 3 cars.]"),
        ([(8, 999)], "[The ferry carried 17 people and 3 cars. After.]"),
    ],
)
def test_a_passage_marks_what_differs(marks: list[tuple[int, int]], expected: str) -> None:
    assert shown(passage(PAGE, SENTENCE, [Span(*mark) for mark in marks], 100)) == expected


def test_a_long_passage_is_cut_around_its_marks() -> None:
    page = "far " * 100 + "near 17 near" + " mid" * 100 + " near 18 near" + " far" * 100
    marks = [Span(page.index("17"), page.index("17") + 2), Span(page.index("18"), page.index("18") + 2)]

    assert shown(passage(page, Span(0, len(page)), marks, 16)) == (
        "… far far near [17] near mid mid … mid mid near [18] near far far …"
    )


@given(st.text(alphabet="ab ", max_size=80), st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80)), max_size=4))
@LAW
def test_a_short_passage_is_the_whole_sentence(page: str, marks: list[tuple[int, int]]) -> None:
    runs = passage(page, Span(0, len(page)), [Span(*mark) for mark in marks], 100)

    assert "".join(run.text for run in runs).split() == page.split()


def test_a_huge_sentence_gives_a_short_passage() -> None:
    page = "x" * 1_000_000 + " 17 " + "y" * 1_000_000

    runs = passage(page, Span(0, len(page)), [Span(0, 1_000_000), Span(1_000_001, 1_000_003)], 50)

    assert len(shown(runs)) < 400


# Wording


@pytest.mark.parametrize(
    ("index", "expected"),
    [(0, "A"), (1, "B"), (25, "Z"), (26, "AA"), (27, "AB"), (52, "BA"), (701, "ZZ"), (702, "AAA")],
)
def test_letters(index: int, expected: str) -> None:
    assert letter(index) == expected


@pytest.mark.parametrize(
    ("words", "phrase"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists_read_as_a_phrase(words: list[str], phrase: str) -> None:
    assert listed(words) == phrase


@pytest.mark.parametrize(
    ("text", "line"), [(" a\n b ", "a b"), ("abcde", "abcde"), ("abcdef", "abcd…"), ("ab" + " " * 99 + "c", "ab…")]
)
def test_clipping(text: str, line: str) -> None:
    assert clipped(text, 5) == line


def test_counts_agree_with_their_noun() -> None:
    assert [counted(n, "story", "stories") for n in (0, 1, 2)] == ["no stories", "1 story", "2 stories"]


@pytest.mark.parametrize(
    ("agreement", "sides", "values", "words"),
    [
        (Agreement.CONFLICTING, 2, 2, "cannot both be true"),
        (Agreement.CONFLICTING, 3, 3, "cannot all be true"),
        (Agreement.CONFLICTING, 1, 1, "a slip inside one article"),
        (Agreement.VARIANT, 2, 2, "two spellings"),
        (Agreement.VARIANT, 4, 3, "several spellings"),
        (Agreement.SUPERSEDED, 2, 2, "a later report"),
    ],
)
def test_verdicts_in_plain_words(agreement: Agreement, sides: int, values: int, words: str) -> None:
    assert verdict(agreement, sides=sides, values=values) == words


def test_every_rung_has_its_words() -> None:
    assert set(VERDICTS) == set(Agreement)


@pytest.mark.parametrize(
    ("confidence", "word"),
    [(1, "sure"), (0.9, "sure"), (0.89, "likely"), (0.6, "likely"), (0.59, "unsure"), (0, "unsure")],
)
def test_confidence_in_words(confidence: float, word: str) -> None:
    assert sureness(confidence) == word


# Tally


def test_the_tally_of_the_ferry(ferry_report: Report) -> None:
    assert tally(ferry_report.outcome) == (
        "2 articles, 4 disagreements: 1 error, 2 warnings, 1 note; 2 facts agree.",
        "1 disagreement was accepted earlier and is not counted.",
        "1 file was not checked.",
        "No date and no outlet is stated in herald.txt.",
    )


@pytest.mark.parametrize(
    ("name", "sentences"),
    [
        ("quiet", ("2 articles, no disagreements; 1 fact agrees.",)),
        ("only_skipped", ("Nothing was checked.", "2 files were not checked.")),
        ("crowd", ("5 articles, 1 disagreement: 1 error; no facts agree.",)),
        (
            "long_sentence",
            (
                "2 articles, 1 disagreement: 1 error; no facts agree.",
                "No date and no outlet is stated in any of the 2 articles.",
            ),
        ),
    ],
)
def test_tallies(name: str, sentences: tuple[str, ...], reports: dict[str, Report]) -> None:
    assert tally(reports[name].outcome) == sentences


def test_wire_copy_counts_as_one_source_and_says_of_which(ferry_report: Report) -> None:
    (story,) = ferry_report.stories
    first, second = story.articles
    one_text = replace(ferry_report, stories=(replace(story, copies=((first.id, second.id),)),))
    original, copy = chapters(one_text, 80)[0].sources

    assert tally(one_text.outcome)[0].startswith("2 articles, 1 independent, 4 disagreements")
    assert f"most of its sentences also stand in {first.id}" in copy.remarks
    assert not any("stand in" in remark for remark in original.remarks)


@pytest.mark.parametrize(
    ("whats", "words"),
    [
        (["file"], "1 file was"),
        (["empty file", "binary file"], "2 files were"),
        (["row", "row"], "2 rows were"),
        (["row", "file"], "2 inputs were"),
        (["something"], "1 input was"),
    ],
)
def test_what_was_skipped_is_named(whats: list[str], words: str, ferry_report: Report) -> None:
    report = replace(ferry_report, skipped=tuple(Skipped("x", what, "why") for what in whats))

    assert f"{words} not checked." in tally(report.outcome)


# The sheet


def test_what_differs_comes_first_and_knows_its_disagreement(ferry_report: Report) -> None:
    (chapter,) = chapters(ferry_report)

    assert [(row.mark, row.name) for row in chapter.rows] == [
        ("≠ 1", "Crates found"),
        ("≠ 2", "Marta Kowal: charge"),
        ("≠ 3", "Sergei Oblonski: name"),
        ("~", "Marta Kowal: prison term (imposed)"),
        ("=", "Day of the sentence"),
    ]


def test_what_agrees_in_meaning_is_told_with_its_meaning(ferry_report: Report) -> None:
    (chapter,) = chapters(ferry_report)

    assert [row.statement for row in chapter.in_other_words] == [
        "Marta Kowal: prison term (imposed): seven and a half years (A); 7.5 year (B) = 7 years 6 months",
        "Day of the sentence: Wednesday (A, B) = Wednesday 3 February 2021",
    ]
    assert chapter.word_for_word == ()


def test_a_wording_that_all_share_makes_a_fact_the_same(ferry_report: Report) -> None:
    captain = Slot("name", ("Marta Kowal",))
    herald, courier = ferry_report.stories[0].articles
    claims = tuple(
        Claim(
            article,
            Span(at, at + len(words)),
            "person",
            ferry_report.stories[0].facts[0].claims[0].value,
            captain,
            Part.BODY,
            Span(0, 50),
        )
        for article in (herald, courier)
        for words in ("Kowal", "Marta Kowal")
        if (at := article.page.find(words)) >= 0
    )
    assert len(claims) == 3
    story = replace(ferry_report.stories[0], facts=(Fact(captain, "person", claims, Agreement.SAME),))

    (chapter,) = chapters(replace(ferry_report, stories=(story,), findings=()))

    assert [row.sign for row in chapter.rows] == [Sign.SAME]


@pytest.mark.parametrize(
    ("titles", "sign"),
    [
        (("Rep.", "Congressman", "Rep."), Sign.FITS),
        (("Rep.", "Chairman", "Rep."), Sign.OPEN),
        (("O.K.D. Director", "OKD Director"), Sign.SAME),
    ],
)
def test_what_is_told_beside_a_thing_is_not_that_in_other_words(titles: tuple[str, ...], sign: Sign) -> None:
    texts = [f"The fair was opened by {title} Anton Rusk on Monday. Anton Rusk spoke." for title in titles]
    report = check([Article(str(number), "a", text) for number, text in enumerate(texts)])

    (chapter,) = chapters(report)

    assert [row.sign for row in chapter.rows if row.name == "Anton Rusk: title"] == [sign]


def test_a_slip_in_a_fact_that_agrees_has_a_sign_of_its_own(ferry_report: Report) -> None:
    day = next(fact for fact in ferry_report.stories[0].facts if fact.kind == "date")
    slip = replace(ferry_report.findings[0], evidence=tuple(Evidence(claim, ()) for claim in day.claims[:1]))

    (chapter,) = chapters(replace(ferry_report, findings=(slip,)))

    assert chapter.rows[0].mark == "! 1"
    assert chapter.rows[0].name == "Day of the sentence"


def test_a_reason_that_only_repeats_the_message_is_left_out(ferry_report: Report) -> None:
    twice = replace(ferry_report.findings[0], reason="Twice.", message="Twice.")

    (chapter,) = chapters(replace(ferry_report, findings=(twice,)))

    assert chapter.disagreements[0].reason == ""


def test_every_cell_leads_to_a_sentence(any_report: Report) -> None:
    for chapter in chapters(any_report):
        sides = [side for item in chapter.disagreements for side in item.sides]
        anchors = {side.anchor: side.letter for side in (*sides, *(s for row in chapter.rows for s in row.places))}
        for row in chapter.rows:
            assert {cell.letter: cell.letter for cell in row.cells if cell.words} == {
                cell.letter: anchors.get(cell.anchor) for cell in row.cells if cell.words
            }


def test_a_sentence_that_is_printed_again_is_counted(ferry_report: Report) -> None:
    (chapter,) = chapters(ferry_report)
    typo = chapter.disagreements[3]

    assert [(side.letter, side.remark) for side in typo.sides] == [("A", "caption (2 times)")]


def test_two_claims_of_one_sentence_are_one_side(ferry_report: Report) -> None:
    first, second = ferry_report.findings[0].evidence[1], ferry_report.findings[1].evidence[1]
    both = replace(ferry_report.findings[0], evidence=(first, second))

    (chapter,) = chapters(replace(ferry_report, findings=(both,)), 200)

    (side,) = chapter.disagreements[0].sides
    assert [run.text for run in side.runs if run.marked] == ["possession", "12"]


def test_accepted_disagreements_stand_apart(ferry_report: Report) -> None:
    (chapter,) = chapters(ferry_report)

    assert [item.label for item in chapter.settled] == ["House style"]
    assert [item.number for item in chapter.disagreements] == [1, 2, 3, 4]


def test_stories_with_nothing_to_show_are_counted(reports: dict[str, Report]) -> None:
    report = reports["hostile"]
    arranger = Arranger(report.opening, reach=100)

    assert [arranger.chapter(judged) is None for judged in report.judged] == [False, True]
    assert arranger.frame(report.outcome).quiet == "1 more story: no disagreement, and no fact that two articles state."


def test_a_crowd_of_sides_is_cut_and_says_so(reports: dict[str, Report]) -> None:
    (chapter,) = chapters(reports["throng"])

    assert len(chapter.disagreements[0].sides) == 40
    assert chapter.disagreements[0].more.startswith("And 19 more sides")


def test_cleaning_reaches_every_string(ferry_report: Report) -> None:
    frame = cleaned(Arranger(ferry_report.opening, reach=100).frame(ferry_report.outcome), lambda _: "x")
    chapter = cleaned(chapters(ferry_report)[0], lambda _: "x")

    assert frame.tally == ("x",) * 4
    assert chapter.disagreements[0].sides[0].runs[1] == Run("x", marked=True)
    assert chapter.disagreements[0].severity is Severity.ERROR
    assert chapter.rows[0].sign is Sign.DIFFERS


def test_what_goes_by_two_names_is_one_row() -> None:
    texts = (
        "The line must pay a fine of €1.2 million, the court in Weir said.",
        "The court in Weir imposed a fine of €12 million on the line.",
    )
    (chapter,) = chapters(check([Article(str(number), str(number), text) for number, text in enumerate(texts)]))

    assert [row.name for row in chapter.rows if row.numbers] == ["Fine"]
