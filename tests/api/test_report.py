from __future__ import annotations

import sys
from html.parser import HTMLParser

import pytest

import crosscheck
from crosscheck import Report, model
from crosscheck.renderers.layout.says import Saying

TEXTS = {
    "Herald": "Captain Ilse Varnholt, 47, was jailed for two years.",
    "Courier": "Captain Ilse Varnholt, 49, was jailed for 24 months.",
    "<b>Wire</b>": "Captain Ilse Varnholt was jailed for two years.",
}


@pytest.fixture(scope="module")
def report() -> Report:
    return crosscheck.check(TEXTS)


def test_it_is_the_report_of_the_model(report: Report) -> None:
    assert isinstance(report, model.Report)
    assert report.to_json()["schema"] == "crosscheck.report/1"


def test_printed_it_is_the_text_report(report: Report) -> None:
    assert str(report) == crosscheck.render(report, "text")


def test_asked_for_it_is_one_line(report: Report) -> None:
    assert repr(report) == "<Report: 3 articles, 1 disagreement: 1 error; 3 facts agree.>"


class Frame(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_in_a_notebook_it_is_the_page_in_a_frame_that_runs_nothing(report: Report) -> None:
    frame = Frame()
    frame.feed(report._repr_html_())

    ((tag, attributes),) = frame.tags
    assert tag == "iframe"
    assert attributes["sandbox"] is None
    assert attributes["srcdoc"] == crosscheck.render(report, "html")


def test_the_page_of_a_dataset_is_too_long_for_a_notebook() -> None:
    page = crosscheck.check({f"<{n}>": f"Page {n}." for n in range(201)})._repr_html_()

    assert page.startswith("<p>201 articles, ")
    assert len(page) < 1000


def test_a_table_for_pandas(report: Report) -> None:
    pytest.importorskip("pandas", reason="comes with the extra `test`")
    frame = report.to_pandas()

    assert tuple(frame.columns) == Saying._fields
    assert list(frame[frame.rule == "ages/age"].words) == ["49", "47"]
    assert str(frame.column.dtype) == "Int64"
    assert set(frame[frame.rule.isna()].verdict) == {"same"}


def test_a_table_for_polars(report: Report) -> None:
    pytest.importorskip("polars", reason="comes with the extra `test`")
    frame = report.to_polars()

    assert tuple(frame.columns) == Saying._fields
    assert frame["words"].to_list()[:2] == ["49", "47"]
    assert str(frame["line"].dtype) == "Int64"


def test_an_empty_table_has_its_columns() -> None:
    pytest.importorskip("pandas", reason="comes with the extra `test`")
    pytest.importorskip("polars", reason="comes with the extra `test`")
    quiet = crosscheck.check({"Herald": "Nothing."})

    assert tuple(quiet.to_pandas().columns) == tuple(quiet.to_polars().columns) == Saying._fields


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_without_the_library_the_message_says_what_to_do(
    report: Report, library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)

    with pytest.raises(ImportError, match=f"needs {library}: pip install {library}"):
        getattr(report, f"to_{library}")()
