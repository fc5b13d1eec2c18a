"""The words for what lasts: its nouns, what stands beside its length, and what makes it another one's."""

from __future__ import annotations

import re
from typing import Final

# How what lasts is shown, and its nouns.
_NOUNS: Final = {
    "strike": "strike walkout stoppage",
    "hunger strike": "hunger_strike",
    "visit": "visit trip tour",
    "contract": "contract deal",
    "extension": "contract_extension extension",
    "ceasefire": "ceasefire cease-fire truce",
    "emergency": "state_of_emergency emergency",
    "conflict": "war conflict insurgency",
    "conference": "summit conference",
    "robbery": "robbery raid heist",
    "curfew": "curfew lockdown",
    "ban": "ban suspension boycott embargo",
    "captivity": "captivity hostage_drama hostage_crisis hostage_ordeal",
    "trial": "trial",
    "mandate": "mandate",
    "siege": "siege standoff stand-off blockade",
    "outage": "outage blackout power_cut power_failure",
    "search": "search manhunt hunt",
    "delay": "delay",
    "marriage": "marriage",
    "talks": "talks",
    "mourning": "mourning",
    "rule": "rule reign presidency premiership dictatorship",
    "leadership": "leadership",
}
CLASS: Final = {noun.replace("_", " "): name for name, nouns in _NOUNS.items() for noun in nouns.split()}
_ANY: Final = "|".join(sorted(CLASS, key=len, reverse=True))
# Whose they are is told where anybody is named: two people have two.
PERSONAL: Final = frozenset(
    ("ban", "contract", "extension", "captivity", "rule", "leadership", "marriage", "hunger strike")
)
_ABOUT: Final = (
    r"(?: (?:about|around|at least|up to|nearly|almost|some|more than|over|another|a further|the (?:past|last|next)))?"
    r" ?\Z"
)
# What stands behind the length, and what it is the length of where no noun tells: "a 48-hour strike", "a five-year
# playing contract" (nothing between that opens another phrase), "three days of talks", "nine years in power".
_NO_PHRASE: Final = (
    "of|in|into|at|for|to|by|and|or|from|after|before|since|until|with|than|during|through|on|while|when|that|which|who"
    "|ago|old|later|jail|prison"
)
_LEADER: Final = "leader|head|chair(?:man|woman)?"
_RULER: Final = "president|prime minister|premier|chancellor|ruler|dictator"
_CAPTORS: Final = "rebels|militants|insurgents|kidnappers|pirates|guerrillas|captors|separatists|bandits|hijackers"
BEHIND: Final = (
    (
        re.compile(
            rf"(?:, [$€£]?[0-9][0-9.,]*(?: ?m| million| billion)?)?[ -](?:(?!(?:{_NO_PHRASE}) )[\w'’-]{{2,16}} ){{0,2}}"
            rf"(?P<noun>{_ANY})\b(?!['’-])"
        ),
        "",
    ),
    (re.compile(rf" to (?:end|break|lift|settle) (?:the |a )?(?:[\w'’-]{{2,16}} ){{0,2}}(?P<noun>{_ANY})\b"), ""),
    (re.compile(r" (?:in (?:power|office|government)|of (?:[\w'’-]+ ){0,3}(?:rule|government))\b"), "rule"),
    (
        re.compile(
            r" (?:(?:of|in) captivity|as (?:an? )?(?:hostages?|captives?)|in (?:the )?hands\b"
            rf"|by (?:the |an? )?(?:\w+ )?(?:{_CAPTORS}|armed group|gang)\b"
            r"|after (?:[\w'’-]+ ){1,4}(?:was|were|had been) (?:kidnapped|abducted|taken hostage)\b)"
        ),
        "captivity",
    ),
    (re.compile(rf" (?:as (?:the |its |their )?(?:[\w'’-]+ ){{0,2}}(?:{_LEADER})|at the helm)\b"), "leadership"),
    (re.compile(rf" as (?:the )?(?:[\w'’-]+ ){{0,2}}(?:{_RULER})\b"), "rule"),
    (re.compile(r" (?:on board|(?:on|in|aboard) the (?:plane|aircraft|tarmac|runway|train|ferry|lift))\b"), "wait"),
    (re.compile(r" late\b"), "delay"),
    (re.compile(r" to restore (?:the )?(?:power|electricity)\b"), "outage"),
    (re.compile(r" of searching\b"), "search"),
)
# What is done, or how somebody is left, for so long.
_FOR: Final = {
    "ban": "banned|suspended|barred|disqualified|excluded|ineligible|(?:cannot|may not|can[’']t) "
    "(?:compete|race|play|stand|run|hold)|out of (?:competition|action|the (?:game|sport))",
    "strike": "on strike|striking|walk(?:ed|ing)? out|downed tools",
    "outage": "(?:without|no|los[et]) (?:power|electricity)|(?:in|into) (?:the |total |complete )?dark(?:ness)?"
    "|(?:power|electricity) (?:was|were|has been|had been|remained|stayed) (?:out|off|cut|down)",
    "search": "search(?:ed|ing)",
    "trial": "on trial",
    "closure": "closed|shut",
    "captivity": r"captive|captivity|hostages?|(?:kidnapped|abducted)\b[^.;:\n]{0,40} held|hands of [a-z][\w -]{2,30}"
    rf"|(?:{_CAPTORS}) (?:had |have )?held",
    "siege": "barricaded|at bay",
    "wait": "stuck|stranded|marooned|trapped|(?:on|in|aboard) the (?:plane|aircraft|tarmac|runway|train|ferry|lift)",
    "delay": "delayed",
    "marriage": "married",
    "leadership": rf"(?:led|headed|chaired) the|(?:{_LEADER}) of (?:the )?[A-Z]\w+|at the helm",
    "rule": rf"(?:ruled|governed) (?:the|over|[A-Z]\w+)|in (?:power|office)|(?:{_RULER}) of (?:the )?[A-Z]\w+",
}
_ENDS: Final = r"(?:end|call(?:ed|ing|s)? off|g[ai]v(?:e|ing|es) up|halt|abandon|lift|broke|break)(?:s|ed|ing)?"
# What stands before it: "the strike will last 48 hours" ("last" may be read as part of the length), "the siege ended
# after nine hours", "banned for four years", "will stay shut for a week", "held hostage for nearly a year". Each with
# what must stand right before the length, which is looked for first.
BEFORE: Final = (
    (
        " ",
        re.compile(
            rf"\b(?P<noun>{_ANY})\b[^.;:\n]{{0,70}}?\b(?:last(?:s|ed|ing)?|runs?|ran|takes?|took|continued"
            rf"|(?:goes|went|gone|dragged) on)(?: for)?{_ABOUT}"
        ),
        "",
    ),
    (" of", re.compile(rf"\b(?P<noun>{_ANY}) of{_ABOUT}"), ""),
    (
        " after",
        re.compile(
            rf"\b(?P<noun>{_ANY})\b[^.;:\n]{{0,50}}? (?:ended|over|halted|called off|lifted|broken off|came to an end)"
            rf"\b[^.;:,\n]{{0,24}} after{_ABOUT}"
        ),
        "",
    ),
    (
        " after",
        re.compile(
            rf"\b{_ENDS} (?:[\w'’-]{{2,20}} ){{0,4}}?(?P<noun>{_ANY})\b(?:(?! after )[^.;:,\n]){{0,50}} after{_ABOUT}"
        ),
        "",
    ),
    (" out", re.compile(rf"\b(?:sits?|sat) out{_ABOUT}"), "ban"),
    (" for", re.compile(rf"\bcontract for{_ABOUT}"), "contract"),
    (" by", re.compile(rf"\bdelayed\b[^.;,:\n]{{0,24}} by{_ABOUT}"), "delay"),
    (
        " after",
        re.compile(
            r"\b(?:[Pp]ower|[Ee]lectricity|[Ll]ights)\b[^.;:,\n]{0,20} "
            rf"(?:restored|returned|(?:came|went|is|are|were) back)\b[^.;:,\n]{{0,40}} after{_ABOUT}"
        ),
        "outage",
    ),
    *(
        (" for", re.compile(rf"\b(?:{words})\b[^.;,:\n]{{0,60}} for{_ABOUT}", re.IGNORECASE), event)
        for event, words in _FOR.items()
    ),
)
# "Joined for two years", "tied down for another three seasons": of a player and his club.
SIGNED: Final = re.compile(
    r"\b(?:re-?sign|sign|join|stay|tie|keep|kept|commit)(?:s|ed|t?ing|ted)?\b"
    rf"[^.;:,\n]{{0,50}} for{_ABOUT}"
)
OF_A_CLUB: Final = re.compile(
    r"\b(?:contracts?|deals?|club|league|season|striker|defender|midfielder|goalkeeper|forward|coach|winger|transfer)\b"
)
# Another one of its kind, or one of a kind: no length of the one in the news.
ANOTHER: Final = re.compile(
    r"\b(?:another|previous|earlier|last|first|second|third|similar|separate|old|original|former|any|no|every|each)\b"
    r"[^.;,:\n]{0,40}\Z",
    re.IGNORECASE,
)
ANOTHER_TIME: Final = re.compile(r"\b(?:ago|last (?:year|month|season|spring|summer|autumn|winter)|previously)\b")
# What may come, was to be, or is asked for.
MAY: Final = re.compile(
    r"\b(?:(?:could|might|may(?! not)|fac(?:e[sd]?|ing)|risk(?:s|ed|ing)?)\b[^.;:,\n]{0,40}"
    r"|(?:threaten|demand|want|offer|recommend|request|propos|consider)[a-z]*[^.;:\n]{0,30}"
    r"|(?:ask|call|push|plead)[a-z]* for [^.;:,\n]{0,24}|(?:sought|seek[a-z]*) [^.;:,\n]{0,24}"
    r"|(?:was|were|been) (?:due|expected|meant|scheduled|supposed) to [^.;:,\n]{0,24})\Z",
    re.IGNORECASE,
)
# It lasts so long no more, or did in another place: "her four-year ban was halved", "where he was under a contract".
NO_LONGER: Final = re.compile(
    r" (?:for [\w ]{2,20} )?(?:(?:was|is|were|has been|had been) )?(?:cut|halved|reduced|shortened|lifted|overturned"
    r"|quashed|extended|doubled)\b"
)
WAS_UNDER: Final = re.compile(r"\b(?:was|had been|were) (?:under|on|serving) (?:an? )?\Z")
# A term that hangs over somebody is suspended for so long.
OF_A_TERM: Final = re.compile(r"\b(?:sentences?|terms?|jail|prison|years|months)\b[^.;:\n]{0,30}\bsuspended\b")
# "In the first 100 days of her rule": a part of it.
PARTS: Final = ("first ", "final ", "opening ", "First ")
