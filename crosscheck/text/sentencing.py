"""Sentencing: which lengths of time are terms to be served, and what each term is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.triggers import SharedTriggers, fold

# Beginnings of the words without one of which nothing is a term.
_CUES: Final = SharedTriggers(
    "sentenc convict prison jail gaol custod incarcerat confine bars penitentiar detention lockup penal felon prosecut "
    "parole probation supervised inmate murder manslaughter robbe fraud smuggl assault guilty judge court crime charge "
    "plea condemn credit suspend ordered locked offender".split()
)
# How far from a length the words that make it a term are looked for: bounds for texts without full stops.
_BEFORE, _AFTER, _ABOUT = 140, 90, 400

PLACE: Final = (
    r"(?:prison|jail|gaol|custody|imprisonment|incarceration|confinement|bars|penitentiary|detention|lockup"
    r"|penal[ \xa0](?:colony|servitude)|hard[ \xa0]labou?r|young[ \xa0]offenders?['’]?[ \xa0]institution"
    r"|correctional[ \xa0](?:facility|institution|cent(?:er|re)))"
)
# Words between a cue and the length: "to a total of", "for another".
_LEAD: Final = (
    r"(?:(?:an?|the|another|additional|further|extra|total|combined|of|between|his|her|their|lengthy|concurrent"
    r"|consecutive|two|three|mandatory|minimum|maximum|separate|serve|spend|just|only|some|as|long|much|many|or|either)"
    r"[ \xa0]){0,5}\Z"
)
_GAP: Final = r"['’]?[-\s]{0,3}"
_SORT: Final = (
    r"(?:(?:federal|state|county|military|suspended|concurrent|consecutive|mandatory|minimum|maximum|jail|prison"
    r"|custodial|active|original|initial|reduced|deferred|murder|determinate|indeterminate|plus)[ \xa0]){0,3}"
)


def pattern(text: str) -> re.Pattern[str]:
    """A pattern that heeds no case."""
    return re.compile(text, re.IGNORECASE)


_TO_PLACE: Final = pattern(
    rf"{_GAP}{_SORT}(?:(?:in|of|behind|at)\s(?:[\w'’-]{{1,20}}\s){{0,3}})?{PLACE}\b(?![-’'])"
    r"(?!\s(?:battle|fight|dispute|case|hearing|guard|officer|official|work|reform|spending|administration|system"
    r"|construction|project|ward|chaplain|management|service|policy|building|population|on)s?\b)"
)
_TO_SENTENCE: Final = pattern(rf"{_GAP}{_SORT}sentences?\b(?!-|\s(?:reform|structure|fragment|review))")
_TO_TERM: Final = pattern(rf"{_GAP}{_SORT}(?:terms?|stretch|stint|maximum|minimum)\b(?!-)")
_OFFICE: Final = pattern(
    r"[^.,;]{0,24}?\b(?:as|offices?|mayor|governor|senat\w+|council\w*|congress|parliament|presiden\w+|board|chair\w*"
    r"|army|navy|military|marines|contract|lease|loans?|limits?|deal|coach|captaincy)\b"
)
_MANDATE: Final = pattern(
    r"\b(?:loans?|leases?|mortgages?|bonds?|contracts?|(?:re-?)?elected|mayor|senators?|councill?ors?)\b"
)
FREE: Final = pattern(
    r"(?:['’]|\s)?\s?(?:\Z|[.,;)\n\"”|–—]|(?:for|on|if|and|plus|behind|with|without|after|concurrent(?:ly)?|each|apiece"
    r"|in[ \xa0](?:[\w'’-]{1,20}[ \xa0]){1,4}(?:case|trial|scandal|affair|plot|scheme)"
    r"|consecutive(?:ly)?|suspended|or|but|when|under|by|per|before|over|at|today|(?:sun|mon|tues|wednes|thurs|fri|satur)day)\b)"
)
_CHANGED: Final = r"(?:reduc|cut|increas|extend|rais|lower|doubl|halv)(?:ed?|ing)?"
SENTENCED_TO: Final = pattern(rf"\b(?:re)?sentenc(?:ed?|es|ing)\b[^;:]{{0,110}}?\bto[ \xa0]{_LEAD}")
_SURE: Final = pattern(
    r"\b(?:condemned[ \xa0]to"
    r"|(?:jail(?:ed|s)?|imprison(?:ed|s)?|incarcerated|locked[ \xa0]up|put[ \xa0]away|(?<!\bof )behind[ \xa0]bars"
    rf"|(?:to|in)[ \xa0](?:\w{{1,12}}[ \xa0])?{PLACE})(?:[ \xa0][\w'’-]{{1,20}}){{0,4}}[ \xa0]for"
    r"|(?:jailed|(?<!be )sentenced)|(?:ordered|forced)[ \xa0]to[ \xa0](?:serve|spend)"
    r"|sentenc(?:e|es|ing)[ \xa0](?:[\w-]{1,14}[ \xa0]){0,2}of"
    r"|(?:con(?:current|secutive)|prison|jail)[ \xa0]terms?[ \xa0]of|imprisonment[ \xa0](?:of|for)"
    rf"|credit(?:ed)?[ \xa0](?:for|with)|(?:sentence|term)[ \xa0](?:was|is)[ \xa0]{_CHANGED}[ \xa0]to"
    rf"|{_CHANGED}[ \xa0](?:[\w'’-]{{1,20}}[ \xa0]){{1,5}}(?:sentence|term)[ \xa0]to"
    rf")[ \xa0]{_LEAD}"
)
_SERVE: Final = pattern(rf"\b(?:serv(?:e|es|ed|ing)|d(?:oes|id|oing))(?:[ \xa0]out)?[ \xa0]{_LEAD}")
_PART_OF: Final = pattern(
    r"\sof\s(?:an?|the|his|her|their|that|its)\s(?:[\w/.½-]{1,20}\s){0,4}?(?:sentences?|terms?)\b"
)
_WEAK: Final = pattern(
    r"\b(?:gets?|got|getting|receiv(?:e|es|ed|ing)|gave|gives?|given|hand(?:s|ed)|draws?|drew|impos(?:es|ed|ing)"
    r"|fac(?:e|es|ed|ing)|risk(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|bring|sought|seek(?:s|ing)?"
    r"|(?:ask|call|push|argu)(?:s|ed|ing)?[ \xa0]for|demand(?:s|ed|ing)?|recommend(?:s|ed|ing)?|request(?:s|ed|ing)?"
    r"|want(?:s|ed)?|punish(?:able|ed)[ \xa0](?:by|with)|(?:penalty|punishment|terms?|maximum|minimum)[ \xa0]"
    r"(?:[^,;:]{0,60}?[ \xa0])?(?:is|of|was)|looking[ \xa0]at|agreed[ \xa0]to"
    r"|(?:released?|freed)[ \xa0]after|paroled?[ \xa0]"
    r"(?:after|for|in)|less[ \xa0]than)(?:[ \xa0](?:him|her|them|each|out|(?-i:[A-Z])[\w'’-]{1,20}|the[ \xa0]\w{1,20}))"
    rf"{{0,3}}[ \xa0]{_LEAD}"
)
_AND: Final = pattern(rf"(?:\b(?:and|plus|or|with)|,|[;/])[ \xa0](?:to[ \xa0]|for[ \xa0])?{_LEAD}")
_BREAK: Final = pattern(
    r"\b(?:after|ago|who|which|when|while|since|before|old|later|last|past|until|but|during|within|has|have|had|was"
    r"|were|is)\b"
)
COURT: Final = pattern(
    r"\b(?:sentenc|convict|imprison|incarcerat|felon|prosecut|parole|probation|inmate|murder|manslaughter|robbe|fraud"
    r"|smuggl|assault)|\b(?:prison|jail(?:ed)?|guilty|judge|court|crimes?|charges?|plea(?:ds|ded)?)\b"
)
_WORKED: Final = pattern(r"\b(?:work(?:s|ed|ing)?|employed|volunteer(?:s|ed|ing)?|taught|teach(?:es|ing)?)\b")
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

_PROBATION_AFTER: Final = pattern(
    rf"{_GAP}(?:(?:of|on)\s)?(?:(?:an?|his|her|\w{{1,4}}supervised|supervised|federal|state)\s){{0,2}}"
    r"(?:probation(?!ary)|parole|supervised\srelease|release\sunder|supervision|post-release)"
)
_PROBATION_BEFORE: Final = pattern(
    rf"(?<!\bin )(?<!\bor )\b(?:probation|supervised[ \xa0]release)(?:[ \xa0]term)?[ \xa0](?:of|for)[ \xa0]{_LEAD}"
)
_SUSPENDED_AFTER: Final = pattern(
    rf"{_GAP},?\s?{_SORT}(?:in\s|of\s)?(?:{PLACE},?\s)?(?:(?:sentences?|terms?),?\s)?"
    r"(?:was\s|were\s|is\s|to\sbe\s|\w{3,8}ly\s)?suspended\b"
)
_SUSPENDED_BEFORE: Final = pattern(
    rf"\bsuspended[ \xa0](?:(?:prison|jail|custodial)[ \xa0])?(?:(?:sentences?|terms?)[ \xa0]of[ \xa0])?{_LEAD}"
    rf"|\bsuspend(?:ed|ing)[ \xa0](?:all[ \xa0]but[ \xa0])?{_LEAD}"
)
_SUSPENSION: Final = pattern(rf"\bsuspended[ \xa0](?:for|over)[ \xa0]{_LEAD}")
_MINIMUM_AFTER: Final = pattern(
    r"[-\s](?:(?:mandatory|jail|prison)[-\s])?minimum\b|[^.;]{0,40}?\bbefore\s(?:\w{1,12}\s){0,4}?"
    r"(?:eligib|consider|parole|released?\b)"
)
_MINIMUM_BEFORE: Final = pattern(
    r"\b(?:minimum\b[^,.;]{0,24}"
    rf"|(?:parole|release)[ \xa0](?:only[ \xa0])?(?:after|for|in|until)[ \xa0](?:serving[ \xa0])?{_LEAD}"
    rf"|tariff[ \xa0]of[ \xa0]{_LEAD})\Z"
)
_CLAUSE: Final = pattern(r"[,;:]|\b(?:who|which|that|after|while|but|when)\b")
_ASKED: Final = pattern(
    r"\b(?:sought|seek(?:s|ing)?|(?:ask|call|push|argu)(?:ed|s|ing)?(?:[ \xa0][\w'’]{1,16}){0,4}?[ \xa0](?:for|to)"
    r"|demand(?:ed|s|ing)?|recommend(?:ed|s|ing|ation)?|request(?:ed|s|ing)?|want(?:ed|s)?(?![ \xa0]to)"
    r"|urg(?:e|ed|ing)|offer(?:ed|s|ing)?|propos(?:e|ed|es|ing|al)|motion|bid|consider(?:ed|s|ing)?)\b"
)
_ASKED_AFTER: Final = pattern(
    r"[^.;]{0,30}?\b(?:(?:prosecut\w+|the\s(?:state|crown|government)|defen[cs]e(?:\slawyers?)?|lawyers?|they|he|she)\s"
    r"(?:has\s|have\s|had\s)?(?:sought|wanted|asked\sfor|requested|recommended|demanded|were\sseeking)"
    r"|(?:sought|requested|demanded|recommended|asked\sfor)\sby)\b"
    r"|(?:\s[\w-]{1,12}){0,3}?\s(?:is\s|was\s)?(?:being\s)?sought\b"
)
_COULD: Final = pattern(
    r"\b(?:fac(?:e|es|ed|ing)|could|can|(?-i:may)|might|punish(?:able|ed[ \xa0]by)|if|risk(?:s|ed|ing)?"
    r"|carr(?:y|ies|ied|ying)|potential|possible|possibly|eligible|looking[ \xa0]at|statutory|penalty|guidelines?)\b"
)
_UP_TO: Final = pattern(r"\b(?:up[ \xa0]to|maximum|at[ \xa0]most|as[ \xa0](?:much|many|long)[ \xa0]as)\b")
_COULD_AFTER: Final = pattern(
    r"[-\s]maximum\b|[^.;]{0,40}?\bif\s(?:\w{1,12}\s){0,2}?(?:convicted|found\sguilty|charged)"
)
_IMPOSED: Final = pattern(
    r"\b(?:sentenc(?:ed|es|ing)|jail(?:ed|s)|imprisoned|gets?|got|given|gave|hand(?:ed|s)|receiv(?:ed|es)|ordered"
    r"|will[ \xa0](?:serve|spend)|serving|served|spent)\b"
)
_SERVED: Final = pattern(
    r"\b(?:served|spent|spending|did)\b|\b(?:after|already)[ \xa0](?:serving[ \xa0])?"
    rf"{_LEAD}|\b(?:in|behind)[ \xa0](?:\w{{1,12}}[ \xa0]){{0,3}}{PLACE}(?:[ \xa0][\w'’]{{1,14}}){{0,5}}"
    rf"[ \xa0]for[ \xa0]{_LEAD}|\bafter[ \xa0]serving\b|\bcredit(?:ed)?\b"
)
# Who waits for a trial has served nothing yet.
_HELD: Final = pattern(r"\b(?:custody|detention)\b")
_TERM_OF: Final = pattern(rf"\b(?:sentence|term)[ \xa0]of[ \xa0]{_LEAD}")
_UNTIL_NOW: Final = pattern(r"(?:the[ \xa0])?(?:past|last)\b")
_TO_LIFE: Final = pattern(r"['’]?[-\s]to[-\s]life\b(?!\s(?:expectancy|spans?|insurance)\b)")
_ELSEWHERE: Final = pattern(
    r"\b(?:previously|already[ \xa0](?:been|serv\w+|sentenced|jailed)|prior|unrelated"
    r"|(?:an)?other[ \xa0](?:cases?|trials?)"
    r"|separate(?:ly)?[ \xa0](?:cases?|trials?|charges?|convict\w+|sentenced|jailed)"
    r"|earlier[ \xa0]?(?:,|conviction|sentence|(?:been[ \xa0])?(?:sentenced|jailed|served|handed)))"
)
# On top of one that runs already, or of another count's.
_ON_TOP: Final = pattern(r"\b(?:additional|extra|another|further|more)\b")
_CONCURRENT: Final = pattern(r"\b(?:concurrent(?:ly)?|at\sthe\ssame\stime|simultaneously)\b")
_CONSECUTIVE: Final = pattern(r"\b(?:consecutive(?:ly)?|back[- ]to[- ]back|one\safter\sthe\sother)\b")
_OTHER_LENGTH: Final = pattern(r"\b(?:years?|months?|life)\b")


@frozen
class Context:
    """The words around a possible term, inside its sentence.

    Attributes:
        before: Up to its first word.
        own: Its words.
        after: From behind its last word.
        about: The neighbourhood, sentence or not.
        opens: Whether it opens a headline.
    """

    before: str
    own: str
    after: str
    about: str
    opens: bool = False

    @classmethod
    def of(cls, page: str, sentence: Span, span: Span, *, headline: bool = False) -> Context:
        """The context of a span of a page."""
        return cls(
            page[max(sentence.start, span.start - _BEFORE) : span.start],
            span.of(page),
            page[span.end : max(span.end, min(sentence.end, span.end + _AFTER))],
            page[max(0, span.start - _ABOUT) : span.end + _ABOUT],
            headline and not page[sentence.start : span.start].strip(" \xa0'\"“‘"),
        )


def courtrooms(page: str) -> Callable[[Span], bool]:
    """Whether any word of the courts stands near a span of a page; without one there is no term.

    One pass over the page, so that the patterns run where they can match only.
    """
    starts = [start for _, start, _ in _CUES.matches(fold(page))]

    def near(span: Span) -> bool:
        place = bisect_left(starts, span.start - _ABOUT)
        return place < len(starts) and starts[place] < span.end + _ABOUT

    return near


def is_term(context: Context) -> bool:
    """Whether a length of time is one to be served, in prison or on probation."""
    before, after = context.before, context.after
    if NOT.search(before) or _SUSPENSION.search(before):
        return False
    if _PROBATION_AFTER.match(after) or _PROBATION_BEFORE.search(before):
        return True
    if _TO_PLACE.match(after):
        return not _WORKED.search(before)
    if _TO_SENTENCE.match(after) or _PART_OF.match(after) or SENTENCED_TO.search(before):
        return True
    if _SURE.search(before):
        return not _WORKED.search(before)
    if not COURT.search(context.about):
        return False
    if reaches_life(context):
        return True
    term = _TO_TERM.match(after)
    if term:
        return not (_OFFICE.match(after, term.end()) or _MANDATE.search(before[-60:]))
    if _SUSPENDED_AFTER.match(after) or _SUSPENDED_BEFORE.search(before) or _ASKED_AFTER.match(after):
        return True
    if not FREE.match(after) or _OFFICE.match(after):
        return False
    return bool(_SERVE.search(before) or _WEAK.search(before) or (context.opens and after[:5] == " for "))


def goes_on(between: str, context: Context) -> bool:
    """Whether a length goes on a list of terms: "five years for fraud and two for perjury".

    Args:
        between: The words between the term before it and this one.
        context: The context of this one.
    """
    joined = len(between) < _AFTER and _AND.search(between) and not _BREAK.search(between)
    return bool(joined and FREE.match(context.after) and not _OFFICE.match(context.after))


def reaches_life(context: Context) -> bool:
    """Whether "to life" follows: "20 years to life"."""
    return _TO_LIFE.match(context.after) is not None


def attribute_of(context: Context) -> str:
    """What a term is: imposed, asked for, possible, served, before a trial, suspended, the least, or probation."""
    before, own, after = context.before, context.own, context.after
    clause = _CLAUSE.split(before)[-1]
    if _PROBATION_AFTER.match(after) or _PROBATION_BEFORE.search(before):
        return "probation"
    if _SUSPENDED_AFTER.match(after) or (_SUSPENDED_BEFORE.search(before) and "all but" not in before[-20:]):
        return "suspended term"
    if _MINIMUM_AFTER.match(after) or _MINIMUM_BEFORE.search(before) or "minimum" in own:
        return "minimum term"
    if _ASKED.search(clause) or _ASKED_AFTER.match(after):
        return "prison term asked for"
    if _COULD.search(clause) or _COULD_AFTER.match(after):
        return "longest possible prison term"
    if (_UP_TO.search(clause) or _UP_TO.match(own.removeprefix("a "))) and not _IMPOSED.search(clause):
        return "longest possible prison term"
    whole = _TO_SENTENCE.match(after) or _TO_TERM.match(after) or SENTENCED_TO.search(before) or _TERM_OF.search(before)
    if _UNTIL_NOW.match(own):
        return "time served"
    if not whole and (_SERVED.search(clause) or _SERVED.search(before[-30:]) or _PART_OF.match(after)):
        held = "credit" not in clause and _HELD.search(clause[-40:] + after[:24])
        return "time in custody" if held else "time served"
    return "prison term"


def is_of_another_case(context: Context) -> bool:
    """Whether a term is one of another conviction: "already serving", "in a separate case", "two additional terms"."""
    told = _ELSEWHERE.search(f"{context.before} {context.after}") or _ON_TOP.search(context.before[-16:] + context.own)
    return told is not None


def manner_of(context: Context) -> str | None:
    """Whether a term runs "concurrent" or "consecutive" to another, where the words beside it tell."""
    other = _OTHER_LENGTH.search(context.after, 6)
    near = context.before[-24:] + context.own + " " + context.after[: min(other.start() if other else 70, 70)]
    if _CONSECUTIVE.search(near):
        return "consecutive"
    return "concurrent" if _CONCURRENT.search(near) else None
