"""Divided: one group of so many, divided in two ways."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.numbers.divided import divided
from crosscheck.pipeline.extract import extract


def told(*texts: tuple[str, str]) -> list[list[str]]:
    readings = extract([Article(str(n), str(n), text, title or None) for n, (title, text) in enumerate(texts)])
    return [[f"{claim.value}" for claim, _ in claims] for _, claims in divided(readings, [0] * len(readings))]


@pytest.mark.parametrize(
    ("texts", "numbers"),
    [
        ((("", "Two men and a woman were hurt at the mill."), ("", "A man and two women were hurt at the mill.")),
         ["2 (man)", "1 (man)"]),
        ((("", "The bodies of two men and a boy lay there."), ("", "A man and two girls were killed at the mill.")),
         ["3 (man)", "1 (man)"]),
        ((("", "Two men and a woman, with slight injuries, came home."), ("", "The victims were a man and two women.")),
         ["2 (man)", "1 (man)"]),
        ((("", "The blast wounded two men and a woman."), ("", "A man and two women, who were injured, came home.")),
         ["2 (man)", "1 (man)"]),
        ((("", "Three men were shot at the mill."), ("", "Two men and a woman were shot at the mill.")),
         ["3 (man)", "2 (man)"]),
        ((("", "Three boys were hurt at the mill."), ("", "A boy and two girls were hurt; a gunman fled the mill.")),
         ["3 (man)", "1 (man)"]),
        ((("Two dead, two hurt at mill", "One man was killed and three others were hurt at the mill."),), ["2", "1"]),
        ((("", "One man was killed at the mill. Three others were hurt.\n\nThe blast left two dead and two hurt."),),
         ["1", "2"]),
        ((("", "Two people are critical and three stable.\n\nOne person is critical and four have been released."),),
         ["2", "1"]),
        ((("", "Four men and two women were asleep inside the car at the time of its fall."),
          ("", "It held six people aboard the vehicle - three men and three women.")), ["4 (man)", "3 (man)"]),
        ((("", "Four walkers suffered cuts. The three men and one woman had sat by the mill."),
          ("", "The victims were two men and two women.")), ["3 (man)", "2 (man)"]),
    ],
    ids=["sexes", "injuries", "behind and before", "sexes of the dead",
         "men only", "boys only", "headline", "lede", "critical", "where they were", "told of before"],
)  # fmt: skip
def test_one_group_divided_in_two_ways(texts: tuple[tuple[str, str], ...], numbers: list[str]) -> None:
    assert told(*texts) == [numbers]


@pytest.mark.parametrize(
    "texts",
    [
        (("", "Two men and a woman were hurt at the mill."), ("", "Two men and a woman were taken to Weir.")),
        (("", "Two men and a woman were hurt at the mill."), ("", "A man and two women were arrested at the mill.")),
        (("", "Two men and a woman were hurt at the mill."), ("", "A man and two women were killed at the mill.")),
        (("", "Two men and a woman were hurt at the mill."), ("", "A man and three women were hurt at the mill.")),
        (("", "Three men were hurt and a girl was killed."), ("", "Two men and a woman were killed at the mill.")),
        (("", "Two men and a woman were hurt at the mill."), ("", "A man and two women saw it and called the watch.")),
        (("", "Two men and a woman were hurt at the mill."), ("", "A man and two women were hurt in another blast.")),
        (("", "Two men and a woman were shot."), ("", "A man and two women were shot here, two men and a girl there.")),
        (("Two men and a woman shot", "A man and two women were hurt as they ran, the watch said."),),
        (("", "Five men and a woman were on the jury."), ("", "Four men and two women were on the boat.")),
        (("Two dead, two hurt at mill", "Two died, two were hurt. In March one man was killed and three hurt there."),),
        (("", "Two are critical and three stable.\n\nAs of Monday one is in critical condition and four are stable."),),
        (("", "Three men saw the mill burn."), ("", "Two men and a woman were hurt at the mill.")),
        (("", "The blast left one dead and three hurt."), ("", "The blast left two dead and two hurt.")),
        (("Two dead, two hurt at mill", "Two died. Earlier reports told of one dead and three hurt."),),
        (("", "One man is in critical condition and four are stable."), ("", "Two men are critical and three stable.")),
        (("", "Two men and a woman were inside the van."), ("", "A man and two women were inside the mill.")),
        (
            ("", "Two walkers suffered cuts. The three men and one woman had sat by."),
            ("", "The victims were two men and two women."),
        ),
    ],
    ids=[
        "the same",
        "those who did it",
        "the dead",
        "more",
        "beside another",
        "those who saw it",
        "another blast",
        "two groups",
        "two groups of one article",
        "of anything",
        "in another month",
        "a later day",
        "nothing befell them",
        "a later report",
        "at first",
        "he is better",
        "elsewhere",
        "more than were told of before",
    ],
)
def test_nothing_that_has_slipped(texts: tuple[tuple[str, str], ...]) -> None:
    assert told(*texts) == []
