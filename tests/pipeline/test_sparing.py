"""Sparing: of a batch in which a story ends in an internal error, that story alone is lost."""

from __future__ import annotations

import pytest

from crosscheck.model import Article, Fault, Skipped
from crosscheck.pipeline.batches import Batch, Told
from crosscheck.pipeline.sparing import Sparing


def told(key: str, line: int | None = None) -> Told:
    return Told(key, (Article(key, "news.jsonl" if line else f"{key}.txt", "It rained.", line=line),))


def keys(batch: Batch) -> tuple[str, ...]:
    for one in batch:
        if one.key.startswith("bad"):
            raise LookupError(f"no {one.key}\nand more")
        if one.key == "wrong":
            raise Fault("the user can mend it")
    return tuple(one.key for one in batch)


def test_a_batch_without_an_error_is_done_at_once() -> None:
    asked: list[Batch] = []

    def work(batch: Batch) -> tuple[str, ...]:
        asked.append(batch)
        return keys(batch)

    assert Sparing(work)((told("a"), told("b"))) == ("a", "b")
    assert len(asked) == 1


def test_only_the_stories_at_fault_are_lost_each_in_its_place_with_what_went_wrong() -> None:
    done = Sparing(keys)((told("a"), told("bad", 7), told("b"), told("badly")))

    assert (done[0], done[2]) == ("a", "b")
    assert done[1] == Skipped(
        "news.jsonl:7",
        "story",
        "internal error in story bad, which was left unchecked; please report it: LookupError: no bad "
        "(details: crosscheck --debug …)",
    )
    assert isinstance(done[3], Skipped)
    assert done[3].article == "badly.txt"


def test_what_the_user_can_mend_ends_the_work() -> None:
    with pytest.raises(Fault):
        Sparing(keys)((told("a"), told("wrong")))
