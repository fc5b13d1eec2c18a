"""Which lengths of time are terms to be served, in prison or on probation."""

from __future__ import annotations

from typing import Final

from crosscheck.text.court.sentencing import words as w
from crosscheck.text.court.sentencing.context import AFTER, Context
from crosscheck.text.court.sentencing.words import pattern

_TO_PLACE: Final = pattern(
    rf"{w.GAP}{w.SORT}(?:(?:in|of|behind|at)\s(?:[\w'’-]{{1,20}}\s){{0,3}})?{w.PLACE}\b(?![-’'])"
    r"(?!\s(?:battle|fight|dispute|case|hearing|guard|officer|official|work|reform|spending|administration|system"
    r"|construction|project|ward|chaplain|management|service|policy|building|population)s?\b)"
)
_OFFICE: Final = pattern(
    r"[^.,;]{0,24}?\b(?:as|offices?|mayor|governor|senat\w+|council\w*|congress|parliament|presiden\w+|board|chair\w*"
    r"|army|navy|military|marines|contract|lease|loans?|limits?|deal|coach|captaincy)\b"
)
_MANDATE: Final = pattern(
    r"\b(?:loans?|leases?|mortgages?|bonds?|contracts?|(?:re-?)?elected|mayor|senators?|councill?ors?)\b"
)
_CHANGED: Final = r"(?:reduc|cut|increas|extend|rais|lower|doubl|halv)(?:ed?|ing)?"
_SURE: Final = pattern(
    r"\b(?:condemned[ \xa0]to"
    r"|(?:jail(?:ed|s)?|imprison(?:ed|s)?|incarcerated|locked[ \xa0]up|put[ \xa0]away|sent[ \xa0]down"
    r"|(?<!\bof )behind[ \xa0]bars"
    r"|put[ \xa0](?:[\w'’-]{1,20}[ \xa0]){1,4}away"
    rf"|(?:to|in)[ \xa0](?:\w{{1,12}}[ \xa0])?{w.PLACE})(?:[ \xa0][\w'’-]{{1,20}}){{0,4}}[ \xa0]for"
    r"|(?:jailed|(?<!be )sentenced)|(?:ordered|forced)[ \xa0]to[ \xa0](?:serve|spend)"
    r"|sentence\b[^,;:.]{0,50}(?::|[ \xa0](?:is|was))"
    r"|sentenc(?:e|es|ing)[ \xa0](?:[\w-]{1,14}[ \xa0]){0,2}of"
    r"|(?:con(?:current|secutive)|prison|jail)[ \xa0]terms?[ \xa0]of|imprisonment[ \xa0](?:of|for)"
    rf"|credit(?:ed)?[ \xa0](?:for|with)|(?:sentence|term)[ \xa0](?:was|is)[ \xa0]{_CHANGED}[ \xa0]to"
    rf"|{_CHANGED}[ \xa0](?:[\w'’-]{{1,20}}[ \xa0]){{1,5}}(?:sentence|term)"
    r"(?:[ \xa0]of(?:[ \xa0][\w'’-]{1,20}){1,4})?[ \xa0]to"
    rf")[ \xa0]{w.LEAD}"
)
_SERVE: Final = pattern(rf"\b(?:serv(?:e|es|ed|ing)|d(?:oes|id|oing))(?:[ \xa0]out)?[ \xa0]{w.LEAD}")
_WEAK: Final = pattern(
    r"\b(?:gets?|got|getting|receiv(?:e|es|ed|ing)|gave|gives?|given|hand(?:s|ed)|draws?|drew|impos(?:es|ed|ing)"
    r"|fac(?:e|es|ed|ing)|risk(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|bring|sought|seek(?:s|ing)?"
    r"|(?:ask|call|push|argu)(?:s|ed|ing)?[ \xa0]for|demand(?:s|ed|ing)?|recommend(?:s|ed|ing)?|request(?:s|ed|ing)?"
    r"|want(?:s|ed)?|punish(?:able|ed)[ \xa0](?:by|with)|(?:penalty|punishment|terms?|maximum|minimum)[ \xa0]"
    r"(?:[^,;:]{0,60}?[ \xa0])?(?:is|of|was)|looking[ \xa0]at|agreed[ \xa0]to"
    r"|(?:released?|freed)[ \xa0]after|paroled?[ \xa0]"
    r"(?:after|for|in)|less[ \xa0]than)(?:[ \xa0](?:him|her|them|each|out|(?-i:[A-Z])[\w'’-]{1,20}|the[ \xa0]\w{1,20}))"
    rf"{{0,3}}[ \xa0]{w.LEAD}"
)
_AND: Final = pattern(rf"(?:\b(?:and|plus|or|with)|,|[;/])[ \xa0](?:to[ \xa0]|for[ \xa0])?{w.LEAD}")
_BREAK: Final = pattern(
    r"\b(?:after|ago|who|which|when|while|since|before|old|later|last|past|until|but|during|within|has|have|had|was"
    r"|were|is)\b"
)
_WORKED: Final = pattern(r"\b(?:work(?:s|ed|ing)?|employed|volunteer(?:s|ed|ing)?|taught|teach(?:es|ing)?)\b[^,;:]*\Z")
_SUSPENSION: Final = pattern(rf"\bsuspended[ \xa0](?:for|over)[ \xa0]{w.LEAD}")
# "Has been held for six months without trial", "on remand for ten months".
_HELD: Final = pattern(
    r"\b(?:(?:been|was|were)[ \xa0](?:held|detained)|(?:on|in)[ \xa0]remand)"
    rf"(?:[ \xa0][\w'’-]{{1,20}}){{0,4}}?[ \xa0]for[ \xa0]{w.LEAD}"
)
_AWAITS: Final = pattern(
    r"\s(?:(?:in|on|of)\s(?:[\w-]+\s){0,2}(?:custody|detention|remand)|without\s(?:trial|charge))\b"
)
_TO_LIFE: Final = pattern(r"['’]?[-\s]to[-\s]life\b(?!\s(?:expectancy|spans?|insurance)\b)")


def is_term(context: Context) -> bool:
    """Whether a length of time is one to be served, in prison or on probation."""
    before, after = context.before, context.after
    if w.NOT.search(before) or _SUSPENSION.search(before):
        return False
    if w.PROBATION_AFTER.match(after) or w.PROBATION_BEFORE.search(before):
        return True
    if _TO_PLACE.match(after):
        return not _WORKED.search(before)
    if w.TO_SENTENCE.match(after) or w.PART_OF.match(after) or w.SENTENCED_TO.search(before):
        return True
    if _SURE.search(before):
        return not _WORKED.search(before)
    if not w.COURT.search(context.about):
        return False
    if reaches_life(context):
        return True
    if ("minimum" in context.own or w.NO_RELEASE.search(before)) and w.FREE.match(after) and not _OFFICE.match(after):
        return True
    term = w.TO_TERM.match(after)
    if term:
        return not (_OFFICE.match(after, term.end()) or _MANDATE.search(before[-60:]))
    if w.SUSPENDED_AFTER.match(after) or w.SUSPENDED_BEFORE.search(before) or w.ASKED_AFTER.match(after):
        return True
    if _HELD.search(before) and (_AWAITS.match(after) or "remand" in before[-40:]):
        return True
    if not w.FREE.match(after) or _OFFICE.match(after):
        return False
    return bool(_SERVE.search(before) or _WEAK.search(before) or (context.opens and after[:5] == " for "))


def goes_on(between: str, context: Context) -> bool:
    """Whether a length goes on a list of terms: "five years for fraud and two for perjury".

    Args:
        between: The words between the term before it and this one.
        context: The context of this one.
    """
    joined = len(between) < AFTER and _AND.search(between) and not _BREAK.search(between)
    return bool(joined and w.FREE.match(context.after) and not _OFFICE.match(context.after))


def reaches_life(context: Context) -> bool:
    """Whether "to life" follows: "20 years to life"."""
    return _TO_LIFE.match(context.after) is not None
