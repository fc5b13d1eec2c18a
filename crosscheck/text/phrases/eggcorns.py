"""Set phrases misheard or misspelt with another word ("free reign", "accidently"), each with what is meant.

Collected by hand from what style guides of newspapers warn of; each is wrong wherever it stands.
"""

from __future__ import annotations

import re
from typing import Final

from crosscheck.text.phrases.slip import slip

_MEANT: Final = {
    "accidently": "accidentally",
    "adverse affect": "adverse effect",
    "all intensive purposes": "all intents and purposes",
    "alter boy": "altar boy",
    "attorney generals": "attorneys general",
    "baited breath": "bated breath",
    "bare in mind": "bear in mind",
    "beckon call": "beck and call",
    "chalk full": "chock-full",
    "court martials": "courts martial",
    "day in age": "day and age",
    "deep-seeded": "deep-seated",
    "devastating affect": "devastating effect",
    "escape goat": "scapegoat",
    "extract revenge": "exact revenge",
    "free reign": "free rein",
    "lightening bolt": "lightning bolt",
    "lightening storm": "lightning storm",
    "lightening strike": "lightning strike",
    "lightening struck": "lightning struck",
    "loathe to": "loath to",
    "marshall law": "martial law",
    "mute point": "moot point",
    "navel officer": "naval officer",
    "nip it in the butt": "nip it in the bud",
    "passer-bys": "passers-by",
    "passerbys": "passersby",
    "per say": "per se",
    "principle dancer": "principal dancer",
    "school principle": "school principal",
    "shoe-in": "shoo-in",
    "slight of hand": "sleight of hand",
    "sneak peak": "sneak peek",
    "sneak peaks": "sneak peeks",
    "statue of limitations": "statute of limitations",
    "Statute of Liberty": "Statue of Liberty",
    "wet his appetite": "whet his appetite",
    "wet their appetite": "whet their appetite",
    "wet your appetite": "whet your appetite",
    "wreck havoc": "wreak havoc",
    "wrecked havoc": "wreaked havoc",
    "wrecking havoc": "wreaking havoc",
}
# As it is printed in a sentence or at the head of one: "Marshall Law Library" is a name.
_SAID: Final = "|".join(f"[{said[0].upper()}{said[0].lower()}]{re.escape(said[1:])}" for said in _MEANT)
_BY_SAID: Final = {said.lower(): meant for said, meant in _MEANT.items()}
EGGCORNS: Final = (
    slip(
        _BY_SAID,
        rf"(?<![\w-])(?P<said>{_SAID})(?![\w-])",
        lambda match: (_BY_SAID[match["said"].lower()],),
        "the phrase has another word",
    ),
)
