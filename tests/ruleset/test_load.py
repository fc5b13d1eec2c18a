"""Rule files: what is read, and how each mistake is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.model import Fault, Limits, Severity
from crosscheck.ruleset import Hedged, PublishedApart, load_rules, read_rule
from crosscheck.ruleset.checks import Values

GOOD = """\
summary: Reports give different prison terms for one person
kind: duration
slot: {attribute: prison term}
compare: values
unless: [hedged, {published-apart: {over: 24 hours, then: note}}]
severity: error
message: "{subject}: {values by source}"
why: A correction waiting to happen.
advice: Check the court record.
examples:
  flags:
    - name: twelve against ten
      articles: ["Ann Orrel was jailed for 12 years.", "Ann Orrel was jailed for 10 years."]
  allows:
    - name: the same
      articles: ["Ann Orrel was jailed for 12 years.", "Ann Orrel was jailed for 12 years."]
"""

# what is replaced, by what, and how the fault begins: path:line:column: message
MISTAKES = [
    ("severity: error", "severty: error", "r.yml:6:1: a rule has no key 'severty' (did you mean 'severity'?)"),
    ("severity: error", "severity: eror", "r.yml:6:11: severity 'eror' is not known (did you mean 'error'?)"),
    ("kind: duration", "kind: lenght", "r.yml:2:7: kind 'lenght' is not known"),
    ("kind: duration", "kind: [duration, mony]", "r.yml:2:18: kind 'mony' is not known (did you mean 'money'?)"),
    ("compare: values", "compare: value", "r.yml:4:10: compare 'value' is not known (did you mean 'values'?)"),
    ("compare: values", "compare: ratio", "r.yml:4:10: 'ratio' needs parameters: compare: {ratio: {over: …}}"),
    ("compare: values", "compare: {values: {}, ratio: {}}", "r.yml:4:10: exactly one compare here"),
    ("compare: values", "compare: {values: {insid: true}}", "r.yml:4:20: 'values' has no key 'insid' (did you mean"),
    ("compare: values", "compare: {values: {tolerance: 5}}", "r.yml:4:31: tolerance '5' must be a share such as 5%"),
    ("compare: values", "compare: {values: {grain: weak}}", "r.yml:4:27: grain 'weak' is not known (one of: year,"),
    ("compare: values", "compare: duplicate", "r.yml:2:7: 'compare: duplicate' needs 'kind: article'"),
    ("kind: duration", "kind: article", "r.yml:2:7: 'compare: values' looks at claims, so kind cannot be 'article'"),
    ("kind: duration", "kind: []", "r.yml:2:7: kind is an empty list"),
    (
        "severity: error",
        "severity: error\nconfidence: 60%",
        "r.yml:7:13: confidence '60%' must be a number from 0 to 1",
    ),
    ("severity: error", "severity: error\nschema: 2", "r.yml:7:9: written in version 2 of the rule language; this pro"),
    (
        "severity: error",
        "severity: error\nselect: {text: '(a'}",
        "r.yml:7:16: text is no pattern that can be used: mis",
    ),
    (
        "severity: error",
        "severity: error\nselect: {part: lead}",
        "r.yml:7:16: part 'lead' is not known (did you mean 'l",
    ),
    ("[hedged,", "[hedgd,", "r.yml:5:10: unless 'hedgd' is not known (did you mean 'hedged'?)"),
    ("compare: values", "compare: {values: {inside: yes}}", "r.yml:4:28: inside 'yes' is not known"),
    ("24 hours", "a day", "r.yml:5:43: over 'a day' must be a length of time such as 24 hours or 3 days"),
    ("{subject}:", "{subject:", "r.yml:7:10: message has no field '{subject: '"),
    ("{subject}:", "{subjct}:", "r.yml:7:10: message has no field 'subjct' (did you mean 'subject'?)"),
    ("why: A correction waiting to happen.\n", "", "r.yml:1:1: 'why' is missing in a rule"),
    ("why: A correction waiting to happen.", "why:", "r.yml:8:5: why is empty"),
    ("why: A correction", "summary: A correction", "r.yml:8:1: 'summary' stands here a second time (first on line 1)"),
    ("why: A correction waiting to happen.", "why: *other", "r.yml:8:6: an alias (*) is not allowed"),
    ("why: A correction", "why: !!python/object A correction", "r.yml:8:6: a tag (!) is not allowed"),
    ("  allows:", "  alows:", "r.yml:14:3: examples has no key 'alows' (did you mean 'allows'?)"),
    ("    - name: the same\n      articles:", "    - articles:", "r.yml:15:7: 'name' is missing in an example"),
    ("slot: {attribute: prison term}", "slot: [prison term]", "r.yml:3:7: slot must be a mapping"),
    ("slot: {attribute: prison term}", "slot: {attribute: [prison term}", "r.yml:3:31: not valid YAML"),
]


def test_a_rule_is_read_with_all_its_fields() -> None:
    rule = read_rule(GOOD, "durations/prison-term", "r.yml", Limits())

    assert rule.label == "Prison term"
    assert rule.kinds == ("duration",)
    assert rule.slot.attribute == ("prison term",)
    assert rule.check == Values()
    assert rule.unless == (Hedged(), PublishedApart(24, Severity.NOTE))
    assert rule.examples.flags[0].articles[0].text == "Ann Orrel was jailed for 12 years."


@pytest.mark.parametrize(("old", "new", "fault"), MISTAKES)
def test_a_mistake_is_shown_at_its_line_and_column(old: str, new: str, fault: str, tmp_path: Path) -> None:
    assert old in GOOD
    mistaken = GOOD.replace(old, new)
    (tmp_path / "r.yml").write_text(mistaken, encoding="utf-8")

    with pytest.raises(Fault) as raised:
        load_rules([tmp_path / "r.yml"])

    assert str(raised.value).removeprefix(f"{tmp_path}/").startswith(fault)
    assert raised.value.excerpt == mistaken.split("\n")[(raised.value.line or 0) - 1]


def test_every_mistake_of_a_file_is_shown_in_the_order_of_its_lines() -> None:
    mistaken = GOOD.replace("kind: duration", "kind: lenght").replace("severity: error", "severty: error")
    mistaken = mistaken.replace("advice: Check the court record.\n", "")

    with pytest.raises(Fault) as raised:
        read_rule(mistaken, "r", "r.yml", Limits())

    assert [(fault.line, fault.message.split(" (")[0]) for fault in raised.value.all] == [
        (1, "'advice' is missing in a rule"),
        (2, "kind 'lenght' is not known"),
        (6, "a rule has no key 'severty'"),
    ]


def test_scalars_stay_as_they_are_written() -> None:
    rule = read_rule(GOOD.replace("A correction waiting to happen.", "NO"), "r", "r.yml", Limits())

    assert rule.why == "NO"


@pytest.mark.parametrize("opening", ["[", "- ", "{a: "])
def test_deep_nesting_is_refused_and_does_not_kill_the_process(opening: str) -> None:
    with pytest.raises(Fault, match=r"nested|not valid YAML"):
        read_rule(f"summary: {opening * 30_000}" if opening != "- " else opening * 30_000, "r", "r.yml", Limits())


def test_a_list_of_rules_is_told_to_be_split() -> None:
    with pytest.raises(Fault, match="one rule a file: put each item of 'rules' into a file of its own"):
        read_rule("rules:\n  - id: first\n  - id: second\n", "r", "r.yml", Limits())


def test_an_empty_file_says_what_a_rule_needs() -> None:
    with pytest.raises(Fault, match="empty; nothing is written here"):
        read_rule("# nothing here\n", "r", "r.yml", Limits())


def test_a_rule_of_the_same_id_replaces_the_earlier_one(tmp_path: Path) -> None:
    for folder, severity in (("shipped", "error"), ("own", "note")):
        (tmp_path / folder / "durations").mkdir(parents=True)
        file = tmp_path / folder / "durations" / "term.yml"
        file.write_text(GOOD.replace("severity: error", f"severity: {severity}"), encoding="utf-8")

    (rule,) = load_rules([tmp_path / "shipped", tmp_path / "own"])

    assert (rule.id, rule.severity) == ("durations/term", Severity.NOTE)


def test_a_folder_without_rules_and_a_missing_one_are_faults(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="no rule"):
        load_rules([tmp_path])
    with pytest.raises(Fault, match="no such rule file or folder"):
        load_rules([tmp_path / "absent"])


def test_a_file_that_is_not_utf8_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "r.yml").write_bytes(b"summary: caf\xe9\n")

    with pytest.raises(Fault, match="not UTF-8"):
        load_rules([tmp_path])


@given(st.lists(st.tuples(st.integers(0, len(GOOD)), st.integers(0, 12), st.text(max_size=6)), max_size=4))
def test_a_rule_file_broken_anyhow_is_a_rule_or_a_fault_that_points_into_it(
    cuts: list[tuple[int, int, str]],
) -> None:
    broken = GOOD
    for at, length, instead in cuts:
        broken = broken[:at] + instead + broken[at + length :]

    # YAML ends a line at more than a line feed.
    lines = len(broken.splitlines()) + 1
    assert all(one.path == "r.yml" and 1 <= (one.line or 0) <= lines for one in _faults(broken))


def _faults(text: str) -> tuple[Fault, ...]:
    try:
        read_rule(text, "r", "r.yml", Limits())
    except Fault as fault:
        return fault.all
    return ()
