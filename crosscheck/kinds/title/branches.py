"""Branches of public life: whoever is an ambassador is no speaker of parliament, judge or prosecutor besides."""

from __future__ import annotations

import re

from crosscheck.kinds.title.words import RANKS, words_of

# "Chief of staff to the prime minister", "the mayor's brother": what is behind, or owns, is another's office.
_OF_ANOTHER = re.compile(r"\b\w+['’]s?(?!\w)|[ ,](?:of|to|for|at|in|on|with|and)[ ].*")
# Whoever holds an office of one branch holds none of another. A mayor can be a member of the government.
_OFFICES = {
    "minister": "government",
    "ambassador": "embassy", "consul": "embassy",
    "prosecutor": "prosecution",
    "judge": "bench", "justice": "bench", "magistrate": "bench",
    "ombudsman": "ombudsman",
    "detective": "police", "constable": "police",
}  # fmt: skip
# British members of the government are secretaries of something; so are, of little else, those of unions and parties.
_PORTFOLIOS = frozenset(
    "agriculture business culture defence education energy environment foreign health home housing interior justice "
    "labor labour state trade transport treasury".split()
)
_CHAMBERS = frozenset(
    "assembly chamber commons deputy house lower national parliament parliamentary senate upper".split()
)
_OF_AN_AGENCY = frozenset(("general", "national"))
_OF_POLICE = RANKS | {"chief", "commissioner", "commander", "director"}
# Clergymen, contests and campaigns have them too; and some are not in office.
_OTHERWISE = frozenset(
    "baptist methodist episcopal lutheran presbyterian evangelical church youth brand goodwill tv contest line shadow "
    "incoming outgoing then pick designate nominee candidate elect spokesman adviser aide assistant".split()
)


def branch_of(printed: str) -> str | None:
    """The branch that an office is of by its own words: "government" of "deputy foreign minister"; None of most."""
    words = words_of(_OF_ANOTHER.sub("", printed))
    if not words.isdisjoint(_OTHERWISE):
        return None
    branches = {_OFFICES[word] for word in words & _OFFICES.keys()}
    if "secretary" in words and words & _PORTFOLIOS:
        return "government"
    if "speaker" in words and words - {"speaker"} <= _CHAMBERS:
        branches.add("chamber")
    if "director" in words and words & _OF_AN_AGENCY:
        branches.add("agency")
    if "police" in words and words & _OF_POLICE:
        branches.add("police")
    # "Justice minister" is of the government.
    return "government" if "minister" in words else branches.pop() if len(branches) == 1 else None
