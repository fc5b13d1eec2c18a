"""Scenes as values: how two of them agree, and what happened there."""

from __future__ import annotations

import pytest

from crosscheck.kinds.scene import Scene, find
from crosscheck.model import Agreement, Article, Part
from crosscheck.names.reading.cast import read_cast
from crosscheck.text.page.prose import read_prose

SAME, COMPATIBLE, CONFLICTING = Agreement.SAME, Agreement.COMPATIBLE, Agreement.CONFLICTING


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        (Scene("home", "in"), Scene("home", "in"), SAME),
        (Scene("home", "in"), Scene("apartment", "in"), COMPATIBLE),
        (Scene("home", "in"), Scene("room", "in"), COMPATIBLE),
        (Scene("home", "at"), Scene("front yard", "in"), COMPATIBLE),
        (Scene("home", "outside"), Scene("street", "in"), COMPATIBLE),
        (Scene("driveway", "in"), Scene("front yard", "in"), COMPATIBLE),
        (Scene("vehicle", "in"), Scene("parking lot", "in"), COMPATIBLE),
        (Scene("shop", "at"), Scene("parking lot", "in"), COMPATIBLE),
        (Scene("library", "in"), Scene("school", "in"), COMPATIBLE),
        (Scene("indoors", "in"), Scene("bank", "in"), COMPATIBLE),
        (Scene("indoors", "in"), Scene("parking lot", "in"), COMPATIBLE),
        (Scene("indoors", "in"), Scene("street", "in"), CONFLICTING),
        (Scene("shed", "in"), Scene("home", "in"), CONFLICTING),
        (Scene("shed", "in"), Scene("front yard", "in"), CONFLICTING),
        (Scene("shed", "in"), Scene("back yard", "in"), COMPATIBLE),
        (Scene("shed", "in"), Scene("home", "at"), COMPATIBLE),
        (Scene("courtyard", "in"), Scene("bar", "outside"), COMPATIBLE),
        (Scene("courtyard", "in"), Scene("yard", "in"), COMPATIBLE),
        (Scene("courtyard", "in"), Scene("bar", "in"), CONFLICTING),
        (Scene("library", "in"), Scene("library", "outside"), CONFLICTING),
        (Scene("home", "in"), Scene("home", "outside"), CONFLICTING),
        (Scene("home", "in"), Scene("back yard", "in"), CONFLICTING),
        (Scene("front yard", "in"), Scene("back yard", "in"), CONFLICTING),
        (Scene("front yard", "in"), Scene("street", "in"), CONFLICTING),
        (Scene("home", "in"), Scene("vehicle", "in"), CONFLICTING),
        (Scene("park", "in"), Scene("school", "in"), CONFLICTING),
    ],
)
def test_two_scenes_relate(left: Scene, right: Scene, agreement: Agreement) -> None:
    assert left.relate(right).agreement is agreement
    assert right.relate(left).agreement is agreement


def test_places_side_by_side_or_loosely_told_are_less_sure() -> None:
    sure = Scene("home", "in").relate(Scene("street", "in")).confidence

    assert Scene("street", "in").relate(Scene("parking lot", "in")).confidence < sure
    assert Scene("home", "at").relate(Scene("church", "in")).confidence < sure
    assert Scene("bar", "in").relate(Scene("shop", "in")).confidence < sure


def test_at_a_home_says_less_than_in_it() -> None:
    assert Scene("home", "at").covers(Scene("home", "in"))
    assert not Scene("home", "in").covers(Scene("home", "at"))


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("A man was shot in a parking lot on Monday.", "shooting"),
        ("A fire broke out in a warehouse on Monday.", "fire"),
        ("Two boys were hit by stray bullets while playing in a park on Monday.", "shooting"),
        ("A boy was playing ball in the street when shots rang out and hit him.", "shooting"),
        ("A boy was asleep in his bedroom when he was stabbed.", "stabbing"),
        ("A man was shot dead in a library on Monday.", "shooting"),
        ("A man was stabbed to death at a bus station on Monday.", "stabbing"),
        ("Neighbors were shocked to hear of a shooting late Monday in a library.", "shooting"),
        ("Cars stood in the yard where two men were fatally shot.", "shooting"),
        ("Police closed the parking lot where the stabbing happened.", "stabbing"),
        ("Police closed the parking lot where the band used to play.", None),
        ("He was also charged with another shooting in a library.", None),
        ("Police closed the parking lot where the second shooting happened.", None),
        ("Cars stood in the yard where a man was shot by officers.", None),
        ("Cars stood in the yard where a man was shot in 2015.", None),
        ("Neighbors spoke of a shooting in a library years ago.", None),
        ("A man was found dead in a library on Monday.", None),
        ("After the shooting the gun was found in a park.", None),
        ("Six people were in the house when the shooting began.", None),
        ("A neighbor was in the house when the gunfire began.", None),
        ("Before the shooting the girl was in the house.", None),
        ("A boy was playing in the street when he was struck by a car.", None),
        ("A neighbor heard the shooting in the street.", None),
        ("A man was shot on Monday. He lived in a hotel.", None),
        ("A man was playing ball in the street when it rained.", None),
    ],
)
def test_a_scene_belongs_to_what_happened_there(text: str, event: str | None) -> None:
    prose = read_prose(Article("a.txt", "a.txt", text))
    attributes = [claim.slot.attribute for claim in find(prose, read_cast(prose)) if claim.slot is not None]

    assert attributes == ([f"place of the {event}"] if event else [])


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("A man was shot in a library. The shooting happened in the children's library.", False),
        ("A man was shot in a library. His wife was shot in a parking lot.", True),
        ("A man was shot in a library. A fire broke out in a parking lot.", False),
    ],
)
def test_an_article_of_two_places_is_less_sure_of_either(text: str, several: bool) -> None:
    prose = read_prose(Article("a.txt", "a.txt", text))

    assert (min(claim.confidence for claim in find(prose, read_cast(prose))) < 0.7) is several


def test_a_headline_alone_may_be_of_other_news() -> None:
    text = "A clerk was shot in a parking lot on Monday, police in Varn said."
    prose = read_prose(Article("a.txt", "a.txt", text, title="Clerk shot in a library"))
    told = {claim.part: claim.confidence for claim in find(prose, read_cast(prose))}

    assert told[Part.HEADLINE] < 0.8 * told[Part.LEDE]
