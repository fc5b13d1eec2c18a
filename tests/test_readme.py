"""What the README prints is what the program does."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from crosscheck.cli import crosscheck
from crosscheck.model import Limits
from crosscheck.pipeline.rehearse import rehearse
from crosscheck.renderers import FORMATS
from crosscheck.ruleset import read_rule

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
SHELL = [
    line.partition("#")[0].strip()
    for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
]
COMMANDS = sorted({line.partition(">")[0].strip() for line in SHELL if line.startswith("crosscheck ")})


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_of_the_readme_is_one(line: str) -> None:
    words = shlex.split(line)[1:]
    command = crosscheck
    while words and hasattr(command, "commands") and words[0] in command.commands:
        command = command.commands[words.pop(0)]
    options = {option for parameter in command.params for option in parameter.opts}

    assert command is not crosscheck
    assert {word for word in words if word.startswith("--")} <= options


def test_two_set_up_commands_and_no_more() -> None:
    assert len([line for line in SHELL if line.startswith("python3 -m venv")]) == 2


def test_the_python_examples_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("Envoy Sergei Malkin met the delegation.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Envoy Sergey Malkin met the delegation.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news.jsonl").write_text('{"text": "Envoy Sergei Malkin met the delegation."}\n', encoding="utf-8")
    words: dict[str, Any] = {}

    for example in re.findall(r"```python\n(.*?)```", README, re.DOTALL):
        exec(compile(example, "README.md", "exec"), words)  # noqa: S102 - the example is ours

    words["test_the_corpus_agrees"]()
    assert "warning" in capsys.readouterr().out


def test_every_format_is_in_the_readme() -> None:
    listed = re.findall(r"^\| (`[a-z`, ]+`) \|", README.partition("## Reports")[2].partition("## ")[0], re.MULTILINE)

    assert {name for row in listed for name in re.findall("[a-z]+", row)} == set(FORMATS)


def test_the_rule_of_the_readme_is_one_and_does_what_its_examples_say() -> None:
    text = next(text for text in re.findall(r"```yaml\n(.*?)```", README, re.DOTALL) if "compare:" in text)

    rehearsed = list(rehearse(read_rule(text, "people/rank", "README.md", Limits())))

    assert [rehearsal.fault for rehearsal in rehearsed] == [None, None]
