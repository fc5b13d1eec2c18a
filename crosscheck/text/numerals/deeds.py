"""Deeds: what happened to those who are counted ("17 killed", "arrested three men")."""

from __future__ import annotations

import re

from crosscheck.text.numerals.context import word_before
from crosscheck.text.numerals.gunmen import FIRST, FROM, is_in_doubt
from crosscheck.text.numerals.nouns import NounPhrase
from crosscheck.text.numerals.numeral import Numeral

_TO_DEATH = re.compile(r" (?:dead|to death|and killed)\b", re.IGNORECASE)
# The word behind, but not the label of the next line of a list: "Killed: 4 people", "Injured: 12".
_NEXT = re.compile(r"(?:[^\S\n]|\n(?![A-Z]))([A-Za-z]{2,14})")
# Nouns and participles that say it themselves: "17 dead", "three arrests".
_STATES = {
    "dead": "killed", "killed": "killed", "died": "killed", "slain": "killed", "deaths": "killed",
    "fatalities": "killed",
    "injured": "injured", "wounded": "injured", "hurt": "injured", "injuries": "injured", "casualties": "casualty",
    "missing": "missing", "arrested": "arrested", "arrests": "arrested", "detained": "arrested", "homeless": "homeless",
    "hospitalized": "hospitalised", "hospitalised": "hospitalised", "rescued": "rescued", "evacuated": "evacuated",
    "displaced": "displaced", "charged": "charged", "indicted": "charged", "shot": "shot", "stabbed": "stabbed",
    "fatality": "killed", "death": "killed", "arrest": "arrested",
    "convicted": "convicted", "abducted": "kidnapped", "kidnapped": "kidnapped", "trapped": "trapped",
}  # fmt: skip
_ADVERB = (
    r"(?:were|was|are|is|be|been|being|have|has|had|reported|reportedly|confirmed|feared|presumed|believed|thought|to|"
    r"still|remain|remained|also|then|left|seriously|critically|badly|slightly|severely|more|other|others|who|that|"
    r"either|already|since|later|initially|now|listed|declared|pronounced|found|treated|as|all|so far|have|may|could|"
    r"would|aboard|on ?board)"
)
_BEHIND = re.compile(
    rf"(?P<lead>(?:,? (?:who|all|both)| {_ADVERB}){{0,5}})[ \n](?P<verb>"
    r"(?P<killed>killed|dead|died|die|dying|dies|slain|murdered|massacred|executed|perished|drowned|gunned down|"
    r"beheaded|lost their lives|losing their lives|did not survive|shot dead|perish|suffocated|electrocuted|"
    r"(?:shot|stabbed|burn(?:ed|t)|crushed|trampled|beaten|hacked|froze|frozen|starved|bled|stoned) to death|"
    r"shot and killed|fatally (?:shot|stabbed|wounded))|(?P<injured>injured|wounded|hurt|maimed|"
    r"(?:suffer|sustain)ed (?!(?:[a-z-]{3,16} )?(?:gunshot|fatal|minor|slight|light|non-))(?:[a-z-]{3,16} ){0,2}"
    r"injur(?:y|ies)|(?P<bearing>with injuries))|"
    r"(?P<arrested>arrested|detained|in custody|(?:taken )?into custody|under arrest)|"
    r"(?P<charged>charged|indicted|fac(?:e|es|ed|ing) (?:[a-z-]{3,16} ){0,2}charges)|"
    r"(?P<missing>missing|unaccounted for|(?:not|yet to) be(?:en)? (?:found|accounted for))|"
    r"(?P<evacuated>evacuated)|(?P<displaced>displaced)|(?P<homeless>homeless)|"
    r"(?P<rescued>rescued|saved)|"
    r"(?P<hospitalised>hospitali[sz]ed|to (?:a |the |local )?hospitals?|"
    r"(?:taken|rushed|air-?lifted|flown|brought|transported|transferred|admitted|sent) "
    r"(?:by (?:ambulance|helicopter) )?(?:in)?to (?:(?!(?:and|or|but|who|where|when|for|after)\b)[\w’'.-]+ ){0,5}?"
    r"(?:hospitals?|medical cent(?:er|re)|trauma cent(?:er|re)|infirmary|health))|"
    r"(?P<shot>shot(?! down\b| at(?: by\b|[.,;]))|"
    r"(?:hit|struck|grazed) by (?:stray )?(?:gunfire|gunshots?|bullets?)|(?:with|suffer(?:ed|ing)(?: from)?|"
    r"sustain(?:ed|ing)) (?:[a-z-]{4,24} ){0,2}gunshot (?:wounds?|injuries)|from (?:gunfire|gunshots))|"
    r"(?P<stabbed>stabbed)|"
    r"(?P<kidnapped>kidnapped|abducted|taken hostage)|(?P<trapped>trapped)|(?P<convicted>convicted|found guilty)|"
    r"(?P<infected>infected|tested positive)|(?P<released>released|freed))(?![A-Za-z-])(?P<object> (?:a|an|the|his|"
    r"her|their|its|him|them|himself|herself|one|two|three|at least|more than)\b| [0-9]| at (?!the\b))?",
    re.IGNORECASE,
)
# What follows a place or an aside where it tells what happened to them.
_THEN_TOLD = r"(?= (?:were|was|are|have|had|did|died|drowned|perished|suffered|sustained|tested)\b)"
# Who is among them: "three people, including a guard, were stabbed", "12 guests, most of them children, died".
_AMONG = re.compile(
    r", (?:including|among (?:them|whom)|(?:[a-z-]{3,12} ){1,2}of (?:them|whom)) [^.,;:()\n]{3,60}," + _THEN_TOLD
)
# Where they were or what they did, between them and the verb: "two men walking home were stabbed".
_MEANWHILE = re.compile(
    r" (?:in|inside|outside|at|near|on|from|aboard|[a-z]{2,12}ing)\b"
    r"(?: (?!(?:who|that|which|when|while|where|after|because|and|but|or|as|if|said|says|told|saw|heard|one|two|three|"
    r"four|five|six|seven|eight|nine|ten|others?|people|victims)\b)[A-Za-z][A-Za-z'’-]*){1,9}" + _THEN_TOLD
)
_AUX = re.compile(
    r"\b(?:were|was|are|is|be|been|being|left|reported|confirmed|feared|presumed|fatally|to)\b", re.IGNORECASE
)
_INTRANSITIVE = frozenset("died die dying dies dead perished drowned missing homeless perish".split()) | {
    "did not survive",
    "froze to death",
    "starved to death",
    "bled to death",
    "burned to death",
    "burnt to death",
}
# What stands right before the number in the active, two words joined by "_": "killed at least 17", "the deaths of 17".
_DEED_WORDS = """
killed: kill kills killed killing murdered murdering slaying slew massacred executed death_of deaths_of killing_of
killed: bodies_of killings_of murder_of murders_of lives_of slayings_of shot_dead gunned_down gunning_down
killed: dead_numbered dead_number drowned drowning
killed: fatally_shot fatally_shooting fatally_stabbed fatally_stabbing fatally_wounded
injured: injured injuring injures wounded wounding wounds hurt hurting injuries_to wounding_of
arrested: arrested arresting arrests police_arrest police_detain arrest_of arrests_of detained detaining detains
charged: charged charging indicted indicting charges_against
evacuated: evacuated evacuating evacuation_of
displaced: displaced displacing
rescued: rescued rescuing rescue_of
shot: shot shooting shooting_of shoots
stabbed: stabbed stabbing stabbing_of stabs
trapped: trapped trapping
kidnapped: kidnapped kidnapping abducted abducting
convicted: convicted convicting
infected: infected infecting
"""
_DEEDS = {
    form.replace("_", " "): state
    for state, forms in (row.split(": ") for row in _DEED_WORDS.strip().splitlines())
    for form in forms.split()
}
_TAKEN = re.compile(
    r"\b(?:(?P<claimed>claim(?:s|ed|ing)?)|cost(?:s|ing)?|t(?:ook|akes?|aken|aking))[ \xa0\n]"
    r"(?:[a-z]+[ \xa0\n]){0,3}\Z",
    re.IGNORECASE,
)
_TAKEN_REACH = 48
_FATAL = frozenset(("fatal", "deadly"))
_FILLERS = frozenset(
    "at least more than up to as many about some around nearly almost an estimated another additional a total of the "
    "all over between roughly approximately close other".split()
)
# "The death toll rose to 17", "the number of people arrested in Tarn was put at 40".
_TOLL = re.compile(
    r"\b(?:(?:death )?toll|(?:number (?:of (?:the |those |people |passengers )?)?|put the )(?P<of>[a-z]+))\b"
    r"[a-z ,’'-]{0,56}$",
    re.IGNORECASE,
)
_TOLL_REACH = 90
_TOLL_BEYOND = frozenset("tops topped past passed exceeds exceeded surpasses surpassed".split())
_TOLL_LAST = frozenset("to at of is was reached hit hits now toll".split())
_BEHIND_FIRST = frozenset(
    "were was are is be been being have has had reported reportedly confirmed feared presumed believed thought to "
    "still remain remained also then left seriously critically badly slightly severely fatally more other others who "
    "that either already since later initially now listed declared pronounced found treated as all so far may could "
    "would both killed dead died die dying dies slain murdered massacred executed perished drowned gunned beheaded "
    "lost losing shot stabbed injured wounded hurt maimed arrested detained in taken under charged indicted missing "
    "unaccounted evacuated displaced homeless rescued saved hospitalized hospitalised kidnapped abducted trapped "
    "convicted infected tested released freed hit struck grazed with suffered suffering aboard on "
    "onboard did not into face faces faced facing perish suffocated electrocuted burned burnt crushed trampled beaten "
    "hacked froze frozen starved bled stoned "
    "sustained sustaining from".split()
)
# "The 14 people killed in the crash were pensioners" are all.
_ALL = frozenset(("the", "all", "these", "those"))
_TOLD_MORE = re.compile(
    r" (?:killed|injured|wounded|hurt|arrested|detained|charged|kidnapped|rescued|evacuated|infected) (?:in|on|at|by|"
    r"during|over|near|from|with)(?: (?!(?:when|while|after|as|and|but|who|that|which|where|or|said|says)\b)"
    r"[\w’'-]+){1,7} (?:are|were|was|is|remain(?:s|ed)?|have|had|will|pleaded|appeared)\b"
)
# Police find three people shot, and a fourth drives himself to hospital; of ten hurt, "including eight shot".
_SOME_OF_ALL = frozenset("found find finding located discovered including".split())
_LEFT = re.compile(r"\b(?:left|leaving|leaves) (?:[^.,;:()\n]{3,40} dead and )?\Z")
_LEFT_REACH = 60
_PASSIVE = frozenset("was were is are been being be got attempted".split())
# Those who did it: "two men opened fire", "three gunmen".
ATTACKERS = "attackers"
# "49 were killed or hurt" counts both, and neither.
CASUALTY = "casualty"
_OR_HURT = re.compile(r" or (?:[a-z]+ly )?(?:injured|hurt|wounded|maimed)\b")
_KILLED_OR = re.compile(
    r"\bkill(?:ed|ing|s) or (?:injur|wound|hurt)[a-z]* (?:(?:about|some|nearly|at least|more than) )?\Z"
)
_KILLED_OR_REACH = 48
_ATTACKER_NOUNS = frozenset(
    "gunman shooter attacker assailant robber intruder burglar hijacker kidnapper carjacker bomber assassin".split()
)
_MAY_ATTACK = frozenset("person man woman male teen teenager youth boy girl individual suspect militant".split())
_ATTACKING = re.compile(
    rf"(?:,? who)?{FROM}{FIRST}[ \n](?:opened fire|(?:fired|shot) (?:at|into|on|upon) (?!by\b)|"
    r"(?:started|began) (?:shooting|firing)|fired (?:[a-z0-9]+ ){0,2}(?:shots|rounds|bullets)\b|"
    r"fatally (?:shot|stabbed)(?= (?:an?|the|his|her|one|two|three|four|five|[0-9]+)\b)|"
    r"robbed|carjacked|kidnapped|abducted|ambushed|stormed|burst into|broke into|forced their way)"
)
_SCOPE = re.compile(
    r"(?:(?! and )[^.;!?\n]){0,60}?,? \(?(?P<scope>(?:not |not even )?(?:including|excluding|counting)) (?:the |its |"
    r"his |her |their )?(?P<whom>(?:suspected |alleged )?(?:gunm[ae]n|shooters?|attackers?|suspects?|himself|herself|"
    r"bombers?|killers?|perpetrators?|assailants?|pilots?|drivers?|crew|children|driver))\b",
    re.IGNORECASE,
)


def named_state(page: str, phrase: NounPhrase) -> str:
    """What the noun phrase itself says: "killed" for "17 dead" and "three deaths"; or ""."""
    state = _STATES.get(phrase.text.rpartition(" ")[2], "")
    return "killed" if state in ("shot", "stabbed") and _TO_DEATH.match(page, phrase.end) else state


def takes_lives(page: str, numeral: Numeral, phrase: NounPhrase) -> bool:
    """Whether so many lives were lost: "claimed at least 12 lives", "has claimed 12 victims"."""
    start = numeral.extent.start
    taken = _TAKEN.search(page, max(0, start - _TAKEN_REACH), start) if phrase.head in ("life", "victim") else None
    # Ambulances take victims to hospitals.
    return taken is not None and (phrase.head == "life" or taken["claimed"] is not None)


def deed(page: str, numeral: Numeral, phrase: NounPhrase) -> str:
    """What happened to the counted ("killed", "injured", "arrested"), in one word for its synonyms, or "".

    Anchored; looks at 120 characters behind the noun phrase and 70 before the number.
    """
    if phrase.head == "time":
        # "Shot nine times."
        return ""
    state = ""
    follows = _NEXT.match(page, phrase.end)
    behind = _BEHIND.match(page, phrase.end) if follows and follows[1].lower() in _BEHIND_FIRST else None
    between = _AMONG if page[phrase.end : phrase.end + 1] == "," else _MEANWHILE if follows else None
    if behind is None and between and (meanwhile := between.match(page, phrase.end)):
        behind = _BEHIND.match(page, meanwhile.end())
    if behind and (_happened(behind) or _are_left(page, numeral)):
        state = _group(behind)
        if state == "killed" and _OR_HURT.match(page, behind.end()):
            return CASUALTY
        if state == "shot" and _are_some_only(page, numeral):
            return ""
        # Of those who are seen, or taken away, with injuries nobody says that they are all.
        if behind["bearing"] and not _are_left(page, numeral):
            return ""
    if not state and follows and phrase.head in _MAY_ATTACK:
        attacked = _ATTACKING.match(page, phrase.end) and not is_in_doubt(page, numeral.extent.start)
        state = ATTACKERS if attacked else ""
    elif not state and phrase.head in _ATTACKER_NOUNS and numeral.low != 1:
        state = ATTACKERS  # one of them may not be the only one
    if _KILLED_OR.search(page, max(0, numeral.extent.start - _KILLED_OR_REACH), numeral.extent.start):
        return CASUALTY
    ahead = _ahead(page, numeral)
    # "Shot three people dead."
    return ahead if ahead and not (state == "killed" and ahead in ("shot", "stabbed")) else state


def are_perhaps_some(page: str, numeral: Numeral, phrase: NounPhrase) -> bool:
    """Whether more is told of those counted, who may be some: "two men hurt in the crash are still in hospital"."""
    if word_before(page, numeral.extent.start).lower() in _ALL:
        return False
    return page[phrase.end : phrase.end + 1] == " " and _TOLD_MORE.match(page, phrase.end) is not None


def _are_some_only(page: str, numeral: Numeral) -> bool:
    """Whether those counted are some of those who were shot: whom police met with, one of a list."""
    start = numeral.extent.start
    return word_before(page, start).lower() in _SOME_OF_ALL or (numeral.low == 1 and page[start - 2 : start] == ", ")


def _are_left(page: str, numeral: Numeral) -> bool:
    """Whether a deed leaves them in their state: "the blast left three wounded at the landing"."""
    start = numeral.extent.start
    return _LEFT.search(page, max(0, start - _LEFT_REACH), start) is not None


def scope(page: str, end: int) -> str:
    """Who is said to be among the counted or not: "including the gunman"; or ""."""
    if page.find("cluding", end, end + 80) < 0 and page.find("counting", end, end + 80) < 0:
        return ""
    named = _SCOPE.match(page, end)
    return f"{named['scope'].lower()} the {named['whom'].lower()}" if named else ""


def _happened(match: re.Match[str]) -> bool:
    """Whether the verb tells what happened to the counted, not what they did to somebody."""
    verb = match["verb"].lower()
    if verb in _INTRANSITIVE or _AUX.search(match["lead"]):
        return True
    return match["object"] is None


def _group(match: re.Match[str]) -> str:
    return next(
        name
        for name, text in match.groupdict().items()
        if text is not None and name not in ("lead", "verb", "object", "bearing")
    )


def _ahead(page: str, numeral: Numeral) -> str:
    """What a verb or noun right before the number says was done to the counted."""
    start = numeral.extent.start
    if page[start - 1 : start] not in (" ", "\n") or page[start - 2 : start] == "\n\n":
        return ""
    words = page[max(0, start - 60) : start].lower().split()
    last = words[-1] if words else ""
    told = last in _TOLL_LAST or (numeral.hedge is not None and last in _TOLL_BEYOND)
    toll = _TOLL.search(page, max(0, start - _TOLL_REACH), start) if told else None
    if toll and (of_those := _STATES.get(toll["of"].lower()) if toll["of"] else "killed"):
        return of_those
    place = len(words)
    while (
        place
        and place > len(words) - 5
        and words[place - 1] in _FILLERS
        and " ".join(words[max(0, place - 2) : place]) not in _DEEDS
    ):
        place -= 1
    for size in (2, 1):
        deed = _DEEDS.get(" ".join(words[max(0, place - size) : place])) if place >= size else None
        if deed:
            before = words[place - size - 1] if place > size else ""
            if before in _FATAL:
                return "killed"
            return "" if before in _PASSIVE and size == 1 else deed
    return ""
