"""What part somebody plays in the news, victim, suspect or unhurt, by the words beside the phrase that tells of it."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.model import Span

SUSPECT: Final = "suspect"
VICTIM: Final = "victim"
# Who was there and came to no harm: "the driver, 47, was not hurt".
UNHURT: Final = "unhurt"


def _any(words: str) -> str:
    """The alternatives of a list, "_" for a blank."""
    return "|".join(word.replace("_", "[ \xa0]") for word in words.split())


_B: Final = "[ \xa0]"
_AUX: Final = _any(
    "each both all also later then reportedly allegedly was were is are has have had been being got be who critically "
    "seriously badly accidentally now still will found there listed"
)
_HARMED: Final = _any(
    "killed shot stabbed wounded injured hurt struck hit grazed beaten burned burnt run_over gunned_down"
)
_SUFFERED: Final = _any(
    "died dies dead found_dead pronounced hospitalized hospitalised taken_to rushed_to transported_to airlifted "
    "flown_to treated recovering in_critical in_serious in_stable in_fair in_good suffered suffering sustained "
    "survived remains_in fighting_for underwent drowned perished shoots_himself shoots_herself shoots_self"
)
_HELD: Final = _any(
    "arrested charged accused detained in_custody taken_into booked indicted jailed wanted sought facing faces face "
    "convicted sentenced held pleaded opened_fire fired surrendered turned_himself turned_herself confessed admitted "
    "identified_as_the_suspect identified_as_the_gunman identified_as_the_shooter as_the_suspect "
    "as_the_gunman as_the_shooter out_of_jail out_on_bail out_on_bond free_on_bail free_on_bond released_on "
    "fatally_shot shot stabbed killed shoots stabs kills"
)
_UNHURT: Final = rf"not{_B}(?:{_HARMED}|harmed)|(?:escaped{_B})?(?:unhurt|unharmed|uninjured|unscathed)"
# Behind "shot" somebody else: it was done by them, not to them.
_SOMEBODY_ELSE: Final = (
    rf"{_B}(?:(?:and{_B}(?:killed|wounded|injured)|dead){_B})?"
    rf"(?:(?:{_any('an a the his her one two three four five six several mother father mom dad brother sister son')}|"
    rf"{_any('daughter uncle aunt cousin friend wife husband girlfriend boyfriend')})\b|"
    r"[0-9]+-year|(?!\w+day\b)[A-Z][a-z])"
)
# "A boy of 12 and his 17-year-old cousin were hurt": what is told of the two is told of the first.
_ANOTHER: Final = (
    rf"{_B}and{_B}(?:(?:{_any('an a the his her another')}){_B})?(?:[\w'’-]+{_B}){{0,2}}?[0-9]{{1,3}}[\w -]{{0,40}}?"
)
_HOME: Final = rf",?{_B}(?:from|of){_B}[A-Z][\w.]+(?:{_B}[A-Z][\w.]+)?,?"
_ONE_OF: Final = rf",?{_B}one{_B}of{_B}(?:[\w-]+{_B}){{1,2}}?[a-z]+s?"
_AFTERWARDS: Final = re.compile(
    rf"(?:,[^,.;“”\"]{{1,60}},|{_B}\([^()]{{1,40}}\),?|{_HOME}|{_ANOTHER}|{_ONE_OF})?,?{_B}(?:(?:{_AUX}){_B})*"
    rf"(?:(?P<victim>(?:fatally{_B})?(?:{_HARMED})(?!{_SOMEBODY_ELSE})|{_SUFFERED})|(?P<suspect>{_HELD})|(?P<unhurt>{_UNHURT}))\b"
)
_DONE_TO: Final = _any(
    "killed killing kills murdered murdering murders death_of murder_of killing_of slaying_of homicide_of shooting_of "
    "stabbing_of body_of life_of shooting_death_of stabbing_death_of shot shooting stabbed stabbing wounded wounding "
    "shot_and_killed shot_dead shot_at injured injuring struck striking hit hitting grazed grazing hurt victim, victim:"
)
_LAID_AT: Final = _any(
    "shot_by killed_by stabbed_by wounded_by injured_by attacked_by fired_by arrest arrested arresting arrests "
    "arrest_of charged charging charges charges_against accused accusing accuses detained sentenced convicted "
    "custody_of searching_for looking_for search_for warrant_for suspect_as gunman_as shooter_as suspect, suspect: "
    "gunman, shooter, suspects:"
)
# "The death on Friday of", "the killing earlier this month of".
_TIMED: Final = (
    rf"(?:death|killing|murder|slaying|shooting|stabbing|homicide){_B}(?:(?:\w+day|"
    rf"{_any('on earlier last late early this week month year night morning afternoon evening')}){_B}){{1,4}}of"
)
# "Was stabbed to death in the street by his brother".
_DONE_BY: Final = rf"(?:{_HARMED}|attacked|murdered){_B}[^,.;“”\"]{{0,40}}?by"
# The place that somebody is from stands before the age: "the shooting of Hollin Bridge 15-year-old".
_PLACE: Final = rf"(?:[A-Z][\w.-]+{_B}){{0,2}}"
_BEFOREHAND: Final = re.compile(
    rf"\b(?:(?P<victim>{_DONE_TO}|{_TIMED})|(?P<suspect>{_LAID_AT}|{_DONE_BY})){_B}{_PLACE}\Z"
)
_REACH: Final = 60


def part_of(page: str, sentence: Span, phrase: Span) -> str:
    """What somebody is whose phrase stands there: SUSPECT, VICTIM, UNHURT, or "" where the words beside it do not tell.

    Anchored; looks at 60 characters before the phrase and at 120 behind it.

    Args:
        page: The page.
        sentence: The span of the sentence.
        phrase: From the first word of the phrase ("his 12-year-old son", "Doe, 26") to its last.
    """
    told = _BEFOREHAND.search(page, max(sentence.start, phrase.start - _REACH), phrase.start)
    # "The mother of a girl of 7, was hurt": that is told of the mother.
    inner = page[phrase.end : phrase.end + 1] == "," and page.endswith(("of ", "of\xa0"), 0, phrase.start)
    if told is None and not inner:
        told = _AFTERWARDS.match(page, phrase.end, min(sentence.end, phrase.end + 2 * _REACH))
    if told is None:
        return ""
    return VICTIM if told["victim"] else SUSPECT if told["suspect"] else UNHURT
