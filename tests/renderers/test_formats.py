from __future__ import annotations

from pathlib import Path

import pytest

from crosscheck import renderers
from crosscheck.model import Fault, Report
from crosscheck.renderers import FORMATS, render


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_report_gives_the_same_characters(any_report: Report, name: str) -> None:
    assert render(any_report, name) == render(any_report, name)


def test_every_file_is_a_format() -> None:
    modules = {path.stem.removesuffix("_report") for path in Path(renderers.__file__).parent.glob("*.py")}

    assert modules == {*FORMATS, "__init__", "claims", "safe"}


def test_an_unknown_format_is_the_users_mistake(ferry_report: Report) -> None:
    with pytest.raises(Fault, match="choose from text, json, html, markdown"):
        render(ferry_report, "pdf")
