"""What the README prints is what the program does."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from crosscheck.cli import crosscheck
from crosscheck.config.read import configure
from crosscheck.model import Limits
from crosscheck.pipeline.rehearse import rehearse
from crosscheck.renderers import FORMATS
from crosscheck.ruleset import read_rule

FILE = Path(__file__).parents[1] / "README.md"
README = FILE.read_text(encoding="utf-8")
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


def test_every_room_is_in_the_readme() -> None:
    root = FILE.parent
    told = set(re.findall(r"`([a-z]+)/`", README.partition("## How it is built")[2]))

    assert {file.parent.name for file in (root / "crosscheck").glob("*/__init__.py")} <= told


def test_every_place_of_tests_in_the_readme_is_one() -> None:
    places = re.findall(r"`(tests/[a-z_/.]+)`", README)

    assert places
    assert [place for place in places if not (FILE.parent / place).exists()] == []


def test_the_rule_of_the_readme_is_one_and_does_what_its_examples_say() -> None:
    text = next(text for text in re.findall(r"```yaml\n(.*?)```", README, re.DOTALL) if "compare:" in text)

    rehearsed = list(rehearse(read_rule(text, "people/rank", "README.md", Limits())))

    assert [rehearsal.fault for rehearsal in rehearsed] == [None, None]


SESSIONS = re.findall(r"```console\n(.*?)```", README, re.DOTALL)
PROMPT = re.compile(r"^\$ .*\n(?:> .*\n)*", re.MULTILINE)


def typed(session: str, folder: Path) -> str:
    """A session as a shell gives it, with what it prints after each command."""
    shown = []
    for prompt in PROMPT.findall(session):
        command = "\n".join(line[2:] for line in prompt.splitlines())
        ran = subprocess.run(
            ["bash", "-c", f"{{ {command}\n}} 2>&1"], cwd=folder, capture_output=True, text=True, check=False,
            env={**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "PYTHONUTF8": "1"},
        )  # fmt: skip
        shown.append(prompt + ran.stdout)
    return "".join(shown)


@pytest.mark.parametrize("session", SESSIONS, ids=["editor", "CI"])
def test_a_session_is_as_it_was_typed(session: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    (tmp_path / ".git").mkdir()
    shown = typed(session, tmp_path)

    if request.config.getoption("--accept"):
        FILE.write_text(FILE.read_text(encoding="utf-8").replace(session, shown), encoding="utf-8")
    else:
        assert shown == session


def test_the_configuration_and_the_workflows_are_read_by_those_they_are_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    configuration, workflow, hooks = re.findall(
        r"```yaml\n(.*?)```", README.partition("## In CI")[2].partition("\n## ")[0], re.DOTALL
    )
    (tmp_path / "crosscheck.yaml").write_text(configuration, encoding="utf-8")
    action = yaml.safe_load((FILE.parent / ".github" / "action.yml").read_text(encoding="utf-8"))
    manifest = yaml.safe_load((FILE.parent / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

    options = configure({}, tmp_path).options
    used = yaml.safe_load(workflow)["steps"][1]

    assert (options.fail_on, options.max_rate) == ("warning", {"names/spelling": 0.02})
    assert set(used["with"]) <= set(action["inputs"])
    assert [hook["id"] for hook in yaml.safe_load(hooks)["repos"][0]["hooks"]] == [hook["id"] for hook in manifest]
