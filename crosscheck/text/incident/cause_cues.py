"""Words that tell of a cause: those that it stands behind, those right behind it, and those that say it themselves."""

from __future__ import annotations

from typing import Final

# "Caused by", "the cause was": the cause stands behind, in the clause.
CUES: Final = (
    "caused by", "blamed on", "due to", "because of", "sparked by", "ignited by", "started by", "triggered by",
    "set off by", "touched off by", "as a result of", "resulted from", "attributed to", "cause was", "cause is",
    "stemmed from", "began with", "began when", "started when", "the result of", "blamed", "traced the",
    "attributed the", "brought down by", "traced to", "put down to", "knocked out by", "hit by", "struck by",
    "rammed by", "swamped by", "suffered", "reported", "experienced", "collided with", "collision with",
    "problem with", "problems with", "trouble with",
)  # fmt: skip
CUES_OF_DEATH: Final = (
    "died", "dies", "passed away", "cause of death was", "cause of death of", "death was caused by", "succumbed to",
    "complications of", "complications from", "cause was",
)  # fmt: skip
# "After its engine failed", "when a wave struck its side", "lightning sparked it": the cause stands right before.
DEEDS: Final = (
    "failed", "exploded", "burst", "malfunctioned", "struck", "sparked", "ignited", "caused", "triggered", "hit",
    "rammed", "slammed into", "crashed into", "to blame", "behind", "likely cause", "probable cause",
    "cause of", "started the", "led to", "forced", "left", "and died",
)  # fmt: skip
# "Crashed near Varn on Monday after gulls were sucked into its engines": the cause stands in the clause.
HAPPENED: Final = (
    "crashed", "sank", "capsized", "derailed", "collapsed", "collided", "went down", "caught fire", "overturned",
    "came off the rails", "crash-landed",
    "came down", "emergency landing", "forced landing", "had to land", "turned back", "ran aground",
    "destroyed by fire", "burned down", "lost power", "power failed", "without power",
)  # fmt: skip
# The word is the cue.
SET_ON_FIRE: Final = (
    "was arson", "been arson", "as arson", "an arson fire", "ruled arson", "deliberately set", "intentionally set",
    "set deliberately", "set intentionally",
)  # fmt: skip
# How somebody was killed is the verb itself.
SLAIN: Final = {
    "shot dead": "gunshot", "shot to death": "gunshot", "gunned down": "gunshot", "stabbed to death": "stabbing",
    "knifed to death": "stabbing", "hacked to death": "stabbing", "beaten to death": "blunt force",
    "bludgeoned to death": "blunt force", "battered to death": "blunt force", "strangled": "strangling",
    "suffocated": "suffocation", "smothered": "suffocation", "burned to death": "burns", "burnt to death": "burns",
    "drowned": "drowning", "hanged": "hanging", "poisoned": "poison", "froze to death": "cold",
    "fell to his death": "fall", "fell to her death": "fall",
}  # fmt: skip
