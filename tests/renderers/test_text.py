from __future__ import annotations

import re

import pytest

from crosscheck.model import Report
from crosscheck.renderers import render
from crosscheck.renderers.layout.lines import columns

COLOUR = re.compile(r"\x1b\[(?:1|1;4|0)m")


@pytest.mark.parametrize("width", [40, 80, 120])
def test_every_line_fits(any_report: Report, width: int) -> None:
    text = render(any_report, "text", width=width)

    assert max(columns(line) for line in text.splitlines()) <= width


def test_nothing_but_letters_and_newlines(any_report: Report) -> None:
    text = render(any_report, "text")

    assert text.replace("\n", "").isprintable()
    assert text.endswith("\n")
    assert not any(line != line.rstrip() for line in text.splitlines())


def test_colour_is_bold_and_underline_and_ends_with_its_line(any_report: Report) -> None:
    coloured = render(any_report, "text", colour=True)

    assert COLOUR.sub("", coloured).replace("\n", "").isprintable()
    assert all(line.count("\x1b[0m") * 2 == line.count("\x1b") for line in coloured.splitlines())


def test_a_mark_that_wraps_is_underlined_on_both_lines(reports: dict[str, Report]) -> None:
    lines = render(reports["wrapped-mark"], "text", width=40, colour=True).splitlines()

    assert sum("\x1b[1;4m" in line for line in lines) == 2
    assert all("| \x1b[1;4m" in line or "first " in line for line in lines if "\x1b[1;4m" in line)


def test_sections_come_in_the_order_that_an_editor_needs(ferry_report: Report) -> None:
    text = render(ferry_report, "text")
    headings = [
        "2 articles, 4 disagreements",
        "\nArticles\n",
        "\nWho says what\n",
        "\nDisagreements\n",
        "\nFacts that agree in other words\n",
        "\nNot checked\n",
        "\ncrosscheck 0.1.0. To see every claim that was read: crosscheck claims FILE\n",
    ]

    places = [text.index(heading) for heading in headings]

    assert places == sorted(places)


def test_the_table(ferry_report: Report) -> None:
    assert """
                                        A  herald.txt           B  Oster Courier
--------------------------------------------------------------------------------
≠ 1  Crates found                       at least 17             12
≠ 2  Marta Kowal: charge                smuggling               possession
≠ 3  Sergei Oblonski: name              Sergei Oblonski         Sergey Oblonski
~    Marta Kowal: prison term           seven and a half years  7.5 year
     (imposed)
=    Day of the sentence                Wednesday               Wednesday

≠ differ   ~ agree in other words   = the same   a number: see that disagreement
""" in render(ferry_report, "text")


def test_a_disagreement(ferry_report: Report) -> None:
    assert """
1.  ERROR: Crates found
    Crates found: 17 or more (herald.txt) against 12 (Oster Courier).

    A  herald.txt, body, citing Police; read as 17 or more
       | Police said >>at least 17<< crates were found behind a false wall in
       | the engine room, where, according to the harbour master, nobody but …
    B  Oster Courier, lede
       | Skipper Martha Kowal was handed a 7.5 year sentence on Wednesday for
       | possession of untaxed tobacco, found in >>12<< crates.

    Verdict        cannot both be true (likely)
    Likely reason  A later count, or another search.
    To settle it   Ask the police press office for the final list.
    Rule           counts/total (finding """ in render(ferry_report, "text")


def test_a_crowd_is_listed_by_what_it_says(reports: dict[str, Report]) -> None:
    assert """
≠ 1  MV Alba: people on board
      17           A, D
      at least 15  C
      21           E
      not stated   B

≠ differ   a number: see that disagreement
""" in render(reports["crowd"], "text")


def test_marks_are_longer_than_any_sign_of_the_text(reports: dict[str, Report]) -> None:
    assert "| see >>> and <<<< or >>>>>17<<<<< here" in render(reports["signs"], "text")
