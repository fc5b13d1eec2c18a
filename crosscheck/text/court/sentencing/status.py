"""The status of a term: imposed, asked for, possible, served or suspended, of this case or of another."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from crosscheck.text.court.sentencing import words as w
from crosscheck.text.court.sentencing.context import Context
from crosscheck.text.court.sentencing.words import pattern
from crosscheck.text.numerals.words import SPELLED_OUT

_MINIMUM_AFTER: Final = pattern(
    r"[-\s](?:(?:mandatory|jail|prison)[-\s])?(?:minimum|non-parole\speriod)\b"
    r"|[^.;]{0,40}?\bbefore\s(?:\w{1,12}\s){0,4}?(?:eligib|consider|parole|released?\b)"
)
_MINIMUM_BEFORE: Final = pattern(
    r"\b(?:minimum\b[^,.;]{0,24}"
    rf"|(?:parole|release)[ \xa0](?:only[ \xa0])?(?:after|for|in|until)[ \xa0](?:serving[ \xa0])?{w.LEAD}"
    rf"|(?:tariff|non-parole[ \xa0]period)[ \xa0]of[ \xa0]{w.LEAD})\Z"
)
# "Must serve at least 12 years", and who has served them was not told how few they could be.
_TO_SERVE_AT_LEAST: Final = pattern(
    r"\b(?:will|would|must|has[ \xa0]to|have[ \xa0]to|to)[ \xa0](?:serve|spend)[ \xa0]\Z"
)
_AT_LEAST: Final = pattern(r"(?:at[ \xa0]least|no[ \xa0]less[ \xa0]than|not[ \xa0]less[ \xa0]than)\b")
_HAS_SERVED: Final = pattern(rf"\b(?:served|spent|did)[ \xa0]{w.LEAD}")
_CLAUSE: Final = pattern(r"[,;:]|\b(?:who|which|that|after|while|but|when)\b")
# "The minimum for murder is 15 years": what the law has, whoever is before it.
_BY_LAW: Final = pattern(
    r"\bminimum\b[^,.;]{0,24}[ \xa0]for[ \xa0][a-z-]+(?:[ \xa0][a-z-]+)?[ \xa0](?:is|was)[ \xa0]\Z"
)
_ASKED: Final = pattern(
    r"\b(?:sought|seek(?:s|ing)?|(?:ask|call|push|argu)(?:ed|s|ing)?(?:[ \xa0][\w'’]{1,16}){0,4}?[ \xa0](?:for|to)"
    r"|demand(?:ed|s|ing)?|recommend(?:ed|s|ing|ation)?|request(?:ed|s|ing)?|want(?:ed|s)?(?![ \xa0]to)"
    r"|urg(?:e|ed|ing)|should[ \xa0](?:be|go|get|serve|spend|receive)|offer(?:ed|s|ing)?|propos(?:e|ed|es|ing|al)"
    r"|motion|bid|consider(?:ed|s|ing)?)\b"
)
_COULD: Final = pattern(
    r"\b(?:fac(?:e|es|ed|ing)|could|can|(?-i:may)|might|punish(?:able|ed[ \xa0]by)|if|risk(?:s|ed|ing)?"
    r"|carr(?:y|ies|ied|ying)|potential|possible|possibly"
    r"|eligible(?![ \xa0]for[ \xa0](?:parole|release))|looking[ \xa0]at|statutory|penalty|guidelines?)\b"
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
    rf"{w.LEAD}|\b(?:in|behind)[ \xa0](?:\w{{1,12}}[ \xa0]){{0,3}}{w.PLACE}(?:[ \xa0][\w'’]{{1,14}}){{0,5}}"
    rf"[ \xa0]for[ \xa0]{w.LEAD}|\bafter[ \xa0]serving\b|\bcredit(?:ed)?\b"
    # "He has been locked up for ten weeks": until now.
    rf"|\b(?:ha[sd]|have|[’']s|[’']ve)[ \xa0](?:already[ \xa0]|now[ \xa0])?been[ \xa0](?:held|detained|locked[ \xa0]up"
    rf"|(?:in|behind)[ \xa0]{w.PLACE})(?:[ \xa0][\w'’]{{1,14}}){{0,5}}?[ \xa0]for[ \xa0]{w.LEAD}"
)
# Who waits for a trial has served nothing yet.
_HELD: Final = pattern(
    r"\b(?:custody|detention|detained|remand(?:ed)?|without[ \xa0](?:trial|charge)|awaiting[ \xa0]trial)\b"
)
_HOLD: Final = pattern(rf"\b(?:held|detained|kept|remanded)\b[^,;:]{{0,30}}[ \xa0]for[ \xa0]{w.LEAD}")
_NO_TRIAL: Final = pattern(r"[^,;.]{0,16}\swithout\s(?:trial|charge)\b")
# Lawyers plead for the one whom they defend: another term than the one that the state asks for.
_DEFENCE: Final = pattern(
    r"\b(?:defen[cs]e|(?:his|her|their|['’]s)[ \xa0](?:lawyers?|attorneys?|solicitors?|barristers?|counsel))\b"
)
_TERM_OF: Final = pattern(rf"\b(?:sentence|term)[ \xa0]of[ \xa0]{w.LEAD}")
_UNTIL_NOW: Final = pattern(r"(?:the[ \xa0])?(?:past|last)\b")
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
_N: Final = rf"(?:[0-9]{{1,2}}|{'|'.join(SPELLED_OUT)})"
_PARTLY: Final = pattern(
    rf"[^.;]{{0,30}}?\b(?:(?P<of>{_N})(?:\s(?P<unit>years?|months?))?\sof\s(?:them|it|which)"
    rf"|(?:of\swhich|with)\s(?P<which>{_N})(?:\s(?P<unit2>years?|months?))?(?:\sof\s(?:them|it))?)"
    r"\s(?:(?:is|are|was|were)\s)?suspended\b"
)
_YEAR: Final = 12
_OTHER_LENGTH: Final = pattern(r"\b(?:years?|months?|life)\b")


def attribute_of(context: Context) -> str:
    """What a term is: imposed, asked for, possible, served, before a trial, suspended, the least, or probation."""
    before, own, after = context.before, context.own, context.after
    clause = _CLAUSE.split(before)[-1]
    if w.PROBATION_AFTER.match(after) or w.PROBATION_BEFORE.search(before):
        return "probation"
    if w.SUSPENDED_AFTER.match(after) or (w.SUSPENDED_BEFORE.search(before) and "all but" not in before[-20:]):
        return "suspended term"
    least = (_MINIMUM_AFTER.match(after) and not _HAS_SERVED.search(before)) or (
        _AT_LEAST.match(own) and _TO_SERVE_AT_LEAST.search(before)
    )
    if least or w.NO_RELEASE.search(before) or _MINIMUM_BEFORE.search(before) or "minimum" in own:
        return "shortest possible prison term" if _COULD.search(clause) or _BY_LAW.search(before) else "minimum term"
    if _ASKED.search(clause) or w.ASKED_AFTER.match(after):
        return "prison term asked for"
    if _COULD.search(clause) or _COULD_AFTER.match(after):
        return "longest possible prison term"
    if (_UP_TO.search(clause) or _UP_TO.match(own.removeprefix("a "))) and not _IMPOSED.search(clause):
        return "longest possible prison term"
    whole = (
        w.TO_SENTENCE.match(after) or w.TO_TERM.match(after) or w.SENTENCED_TO.search(before) or _TERM_OF.search(before)
    )
    if _UNTIL_NOW.match(own):
        return "time served"
    if "remand" in before[-40:] or _NO_TRIAL.match(after) or (_HOLD.search(before) and _HELD.search(after[:32])):
        return "time in custody"
    if not whole and (_SERVED.search(clause) or _SERVED.search(before[-30:]) or w.PART_OF.match(after)):
        held = "credit" not in clause and _HELD.search(clause[-40:] + after[:32])
        return "time in custody" if held else "time served"
    return "prison term"


def suspended_part(context: Context) -> Decimal | None:
    """How many months of a term are suspended, where the words behind it tell: "three years, two of them suspended"."""
    told = _PARTLY.match(context.after)
    if told is None:
        return None
    number, unit = told["of"] or told["which"], told["unit"] or told["unit2"] or context.own
    months = 1 if "month" in unit else _YEAR
    return Decimal(SPELLED_OUT.get(number.lower(), 0) or number) * months


def is_by_defence(context: Context) -> bool:
    """Whether it is the defence that asks for a term."""
    return _DEFENCE.search(context.before) is not None


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
