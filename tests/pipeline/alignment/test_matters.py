"""Matters: what articles without a name in common say of nobody is not set against each other."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.matters import matters
from crosscheck.pipeline.extract import extract

FERRY = "The ferry Varnholt ran aground off Tresk, said Ilse Ostrander and Piet Gallowey. Two people were hurt."
FERRY_TOO = "A tug from Tresk helped, Captain Ilse Ostrander said, and so did Corvin Maddock. Two people were hurt."
MILL = "A mill in Larchmere burnt down, said Dorle Quennet and Jost Hamberg. Seven people were hurt."
QUAY = "A boat sank at Harbour Street and Mill Lane, said Ulla Brennick and Sten Orrevik. Two people were hurt."
QUAY_TOO = "The wreck on E. Harbour Street is guarded, said Runa Felstad and Egon Plisch. Three people were hurt."
BLOCK = "A boat burnt in the {} block of {}, said {}. Two people were hurt."
TARN, TARNE = ("Tarn Road", "Ulla Brennick and Sten Orrevik"), ("Tarne Road", "Runa Felstad and Egon Plisch")
MOLE = ("Mole Street", "Runa Felstad and Egon Plisch")
SLIDE = "A slope near Larchmere slid, said Dorle Quennet. A 7-year-old, a 12-year-old and a {}-year-old died."
SLIDE_TOO = "A 7-year-old, a 12-year-old and a 41-year-old were dug out at Oxney, said Ulla Brennick and Sten Orrevik."
SHORT = "Seven people were hurt, the coast guard said."


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ([FERRY, FERRY_TOO, MILL], [0, 0, 2]),
        ([FERRY, MILL, FERRY_TOO], [0, 1, 0]),
        ([FERRY, SHORT], [0, 0]),
        ([SHORT, FERRY, MILL], [0, 0, 2]),
        ([SHORT, SHORT], [0, 0]),
        ([QUAY, MILL, QUAY_TOO], [0, 1, 0]),
        ([BLOCK.format(6200, *TARN), BLOCK.format(6200, *TARNE)], [0, 0]),
        ([BLOCK.format(6200, *TARN), BLOCK.format(6300, *TARNE)], [0, 1]),
        ([BLOCK.format(6200, *TARN), BLOCK.format(6200, *MOLE)], [0, 1]),
        ([BLOCK.format(200, *TARN), BLOCK.format(200, *TARNE)], [0, 1]),
        ([SLIDE.format(41), SLIDE_TOO], [0, 0]),
        ([SLIDE.format(44), SLIDE_TOO], [0, 1]),
        ([MILL], [0]),
        ([], []),
    ],
)
def test_articles_that_share_a_name_a_street_or_three_ages_are_of_one_matter(
    texts: list[str], expected: list[int]
) -> None:
    articles = [Article(f"{number}.txt", f"{number}.txt", text) for number, text in enumerate(texts)]

    assert list(matters(extract(articles))) == expected
