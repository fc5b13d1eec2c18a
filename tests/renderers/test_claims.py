from __future__ import annotations

import json
from dataclasses import replace

from crosscheck.model import Claim, Flaw, Report
from crosscheck.renderers.claims import render_claims
from crosscheck.renderers.layout.lines import columns


def claims_of(report: Report) -> list[Claim]:
    return [claim for story in report.stories for fact in story.facts for claim in fact.claims]


def test_one_object_a_line(any_report: Report) -> None:
    claims = claims_of(any_report)

    lines = list(render_claims(claims, "jsonl"))

    assert len(lines) == len(claims)
    for line in lines:
        assert line.endswith("}\n")
        assert line[:-1].replace("\u00a0", " ").isprintable()
        assert json.loads(line)["field"] in ("text", "title")


def test_the_table_fits_and_is_printable(any_report: Report) -> None:
    text = "".join(render_claims(claims_of(any_report), "text"))

    assert max(map(columns, text.splitlines())) <= 80
    assert text.replace("\n", "").isprintable()


def test_a_claim_shows_what_was_read(ferry_report: Report) -> None:
    herald = next(c for c in claims_of(ferry_report) if c.text == "at least 17")
    claim = replace(herald, pattern="count/at-least", flaws=(Flaw("sum", "does not add up"),))

    assert "".join(render_claims([claim], "text")) == (
        "herald.txt; outlet not stated; date not stated\n"
        "span          kind          words                       value\n"
        "--------------------------------------------------------------------------------\n"
        "379-390       count         at least 17                 17 or more\n"
        "                            crates found; body; hedge: at least; citing Police;\n"
        "                            sum: does not add up; pattern count/at-least\n"
    )


def test_nothing_read_is_said() -> None:
    assert list(render_claims([], "text")) == ["No claims were read.\n"]
    assert list(render_claims([], "jsonl")) == []
