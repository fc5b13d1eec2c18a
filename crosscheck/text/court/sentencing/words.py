"""The words of sentencing: what several questions about a length of time turn on."""

from __future__ import annotations

import re
from typing import Final

PLACE: Final = (
    r"(?:prison|jail|gaol|custody|imprisonment|incarceration|confinement|bars|penitentiary|detention|lockup"
    r"|penal[ \xa0](?:colony|servitude)|(?:labou?r|prison|penal|work|re-?education)[ \xa0]camp"
    r"|hard[ \xa0]labou?r|young[ \xa0]offenders?['’]?[ \xa0]institution"
    r"|correctional[ \xa0](?:facility|institution|cent(?:er|re)))"
)
# Words between a cue and the length: "to a total of", "for another".
LEAD: Final = (
    r"(?:(?:an?|the|another|additional|further|extra|total|combined|of|between|his|her|their|lengthy|concurrent"
    r"|consecutive|two|three|mandatory|minimum|maximum|separate|serve|spend|just|only|some|as|long|much|many|or|either)"
    r"[ \xa0]){0,5}\Z"
)
GAP: Final = r"['’]?[-\s]{0,3}"
SORT: Final = (
    r"(?:(?:federal|state|county|military|suspended|concurrent|consecutive|mandatory|minimum|maximum|jail|prison"
    r"|custodial|active|original|initial|reduced|deferred|murder|determinate|indeterminate|plus)[ \xa0]){0,3}"
)


def pattern(text: str) -> re.Pattern[str]:
    """A pattern that heeds no case."""
    return re.compile(text, re.IGNORECASE)


TO_SENTENCE: Final = pattern(rf"{GAP}{SORT}sentences?\b(?!-|\s(?:reform|structure|fragment|review))")
TO_TERM: Final = pattern(rf"{GAP}{SORT}(?:terms?|stretch|stint|maximum|minimum|non-parole[ ]period)\b(?!-)")
PART_OF: Final = pattern(r"\sof\s(?:an?|the|his|her|their|that|its)\s(?:[\w/.½-]{1,20}\s){0,4}?(?:sentences?|terms?)\b")
SENTENCED_TO: Final = pattern(rf"\b(?:re)?sentenc(?:ed?|es|ing)\b[^;:]{{0,110}}?\bto[ \xa0]{LEAD}")
FREE: Final = pattern(
    r"(?:['’]|\s)?\s?(?:\Z|[.,;)\n\"”|–—]|(?:for|on|if|and|plus|behind|with|without|after|concurrent(?:ly)?|each|apiece"
    r"|in[ \xa0](?:[\w'’-]{1,20}[ \xa0]){1,4}(?:case|trial|scandal|affair|plot|scheme)"
    r"|consecutive(?:ly)?|suspended|or|but|when|under|by|per|before|over|at|today|(?:sun|mon|tues|wednes|thurs|fri|satur)day)\b)"
)
COURT: Final = pattern(
    r"\b(?:sentenc|convict|imprison|incarcerat|felon|prosecut|parole|probation|inmate|murder|manslaughter|robbe|fraud"
    r"|smuggl|assault)|\b(?:prison|jail(?:ed)?|guilty|judge|court|crimes?|charges?|plea(?:ds|ded)?)\b"
)
# Not given, or no longer: "instead of", "reduced from", "spared a", "did not receive the".
NOT: Final = pattern(
    r"\b(?:(?:instead[ \xa0]of|rather[ \xa0]than|spared?|sparing|avoid(?:s|ed|ing)?"
    r"|to[ \xa0]escape|escap(?:es|ed|ing)"
    r"|failed[ \xa0]to|rul(?:e|ed|ing)[ \xa0]out|in[ \xa0]place[ \xa0]of|opposed?[ \xa0]to|all[ \xa0]but)[ \xa0]"
    r"(?:[\w-]{1,16}[ \xa0]){0,3}"
    r"|(?:from|without|over)[ \xa0](?:an?[ \xa0]|the[ \xa0])?|out[ \xa0]of[ \xa0]\w{1,12}[ \xa0]for[ \xa0]"
    r"|(?:not|never|no)[ \xa0](?:(?:receive|get|given|seek|face|impose|pursue|carry|recommend|want)[ \xa0])?"
    r"(?:an?[ \xa0]|the[ \xa0])?)\Z"
)
PROBATION_AFTER: Final = pattern(
    rf"{GAP}(?:(?:of|on)\s)?(?:(?:an?|his|her|\w{{1,4}}supervised|supervised|federal|state)\s){{0,2}}"
    r"(?:probation(?!ary)|parole|supervised\srelease|release\sunder|supervision|post-release)"
)
PROBATION_BEFORE: Final = pattern(
    rf"(?<!\bin )(?<!\bor )\b(?:probation|supervised[ \xa0]release)(?:[ \xa0]term)?[ \xa0](?:of|for)[ \xa0]{LEAD}"
)
SUSPENDED_AFTER: Final = pattern(
    rf"{GAP},?\s?{SORT}(?:in\s|of\s)?(?:{PLACE},?\s)?(?:(?:sentences?|terms?),?\s)?"
    r"(?:was\s|were\s|is\s|to\sbe\s|\w{3,8}ly\s)?suspended\b"
)
SUSPENDED_BEFORE: Final = pattern(
    rf"\bsuspended[ \xa0](?:(?:prison|jail|custodial)[ \xa0])?(?:(?:sentences?|terms?)[ \xa0]of[ \xa0])?{LEAD}"
    rf"|\bsuspend(?:ed|ing)[ \xa0](?:all[ \xa0]but[ \xa0])?{LEAD}"
)
# "Will not be released for at least 17 years": that is the least.
NO_RELEASE: Final = pattern(
    r"\bnot[ \xa0](?:be[ \xa0])?(?:released|freed|let[ \xa0]out|considered[ \xa0]for[ \xa0](?:parole|release))"
    rf"(?:[ \xa0]from[ \xa0]\w{{1,12}})?[ \xa0]for[ \xa0]{LEAD}"
)
ASKED_AFTER: Final = pattern(
    r"[^.;]{0,30}?\b(?:(?:prosecut\w+|the\s(?:state|crown|government)|defen[cs]e(?:\slawyers?)?|lawyers?|they|he|she)\s"
    r"(?:has\s|have\s|had\s)?(?:sought|wanted|asked\sfor|requested|recommended|demanded|were\sseeking)"
    r"|(?:sought|requested|demanded|recommended|asked\sfor)\sby)\b"
    r"|(?:\s[\w-]{1,12}){0,3}?\s(?:is\s|was\s)?(?:being\s)?sought\b"
)
