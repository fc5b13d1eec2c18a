"""Builds ``crosscheck/names/lexicon/occupations.txt`` from WordNet.

The nouns for what people do for a living, and which of them are sorts of others, are WordNet 3.0's, as Debian's package
``wordnet-base`` (1:3.0-37) ships them; WordNet is free to use, copy and change with its notice. It is not needed at run
time::

    apt-get download wordnet-base && dpkg-deb -x wordnet-base_*.deb DOWNLOADS
    python .build/occupations.py DOWNLOADS
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from crosscheck.text.words.wordlist import lexicon

LEXICON = Path(__file__).parent.parent / "crosscheck" / "names" / "lexicon"

# The nouns that all callings of a field are sorts of, by the first word of their synset and that of the next wider.
FIELDS = {
    "health": "health_professional paramedic",
    "law": "lawyer",
    "school": "educator librarian",
    "trade": "smith craftsman skilled_worker repairman laborer garmentmaker hired_hand horticulturist custodian "
    "maker sewer<needleworker domestic<servant maid<domestic manservant<servant barber<hairdresser "
    "machinist seamster<garmentmaker dressmaker<garmentmaker mover<workman",
    "kitchen": "cook baker<skilled_worker waiter<dining-room_attendant bartender butcher<merchant caterer restaurateur",
    "wheel": "driver<operator deliveryman messenger<traveler mailman",
    "sea": "sailor<skilled_worker fisherman",
    "land": "farmer rancher shepherd herder",
    "shop": "shopkeeper salesperson pharmacist florist",
    "desk": "accountant secretary<assistant receptionist bookkeeper postmaster clerk<employee banker<financier "
    "broker<businessperson typist",
    "police": "policeman police_sergeant detective",
    "guard": "watchman prison_guard bouncer",
    "fire": "fireman<defender",
    "army": "enlisted_person",
    "air": "aviator steward<attendant",
    "church": "clergyman",
    "care": "social_worker",
    "craft": "engineer architect surveyor",
    "art": "artist performer writer<communicator dancer",
    "science": "scientist academician researcher",
    "sport": "athlete",
    # Sorts of skilled workers that are told by rank or office, or that many are beside another calling.
    "": "serviceman official editor hunter producer<maker diplomat civil_servant bureaucrat hireling appointee "
    "church_officer incumbent holdover",
}
# Parts in the news, kin and ranks that a calling is seldom told by alone; and words that are also said of things.
LEFT_OUT = frozenset(
    "agent free_agent apprentice assistant analyst boy captain carrier chancellor chief common contributor corporal "
    "demonstrator divider drawer driver extra fielder fighter finisher forager girl guard guardsman hack heavy "
    "helper hitter host hostess intern jumper maker ordinary super kicker lifter itinerant loader mate lookout "
    "man master minister mistress motorist mover officer occupier passer planter player polemic porter preserver "
    "aide principal private pro racer ranger recruit resident roaster runner salter scorer scout screw server shooter "
    "skipper slider specialist speeder spotter star steward stuffer swinger tackle tapper territorial provincial "
    "digger thrower tracker tracer trawler trooper veteran virtuoso volunteer watch watcher woman inspector "
    "investigator interpreter advocate counsel artisan sport char hand".split()
)
# Trades by a word that means another thing first.
TOO = frozenset(
    "baker barber bookseller butler carpenter cleaner courier draper joiner maid mason seaman solicitor tailor".split()
)
LEAST = 2


class Noun(NamedTuple):
    """A synset of nouns for somebody.

    Attributes:
        words: Its words, the commonest first.
        wider: The synsets that it is a sort of.
    """

    words: tuple[str, ...]
    wider: tuple[str, ...]


def nouns(database: Path) -> dict[str, Noun]:
    """The nouns for persons, by their place in the file."""
    found = {}
    for line in database.read_text(encoding="ascii").splitlines():
        fields = line.partition(" | ")[0].split()
        if line.startswith(" ") or fields[1] != "18":
            continue
        many = int(fields[3], 16)
        words = tuple(fields[4 + 2 * number] for number in range(many))
        pointers = fields[5 + 2 * many :]
        wider = tuple(pointers[at + 1] for at in range(0, len(pointers) - 3, 4) if pointers[at] == "@")
        found[fields[0]] = Noun(words, wider)
    return found


def wider_words(known: dict[str, Noun], noun: Noun) -> set[str]:
    """What a noun is directly a sort of, by the first words."""
    return {known[place].words[0] for place in noun.wider if place in known}


def first_senses(index: Path) -> dict[str, str]:
    """The place of the synset that each noun means most often."""
    rows = (line.split() for line in index.read_text(encoding="ascii").splitlines() if not line.startswith(" "))
    # Behind the word: its class, how many synsets, how many pointers, these, two numbers, and the synsets.
    return {row[0]: row[6 + int(row[3])] for row in rows}


def printed(word: str) -> str | None:
    """A word as papers print it, or None where they hardly do."""
    told = word.replace("_", " ").replace("-", " ")
    common = lexicon().common
    if word in LEFT_OUT or not told.islower() or any(common.get(part, -1) < LEAST for part in told.split()):
        return None
    return told


def main() -> None:
    """Write the file."""
    (database,) = Path(sys.argv[1]).rglob("data.noun")
    known = nouns(database)
    meant = first_senses(database.with_name("index.noun"))
    fields: dict[str, str] = {}
    for field, roots in FIELDS.items():
        for root in roots.split():
            base, _, over = root.partition("<")
            for place, noun in known.items():
                if noun.words[0] == base and (not over or over in wider_words(known, noun)):
                    fields.setdefault(place, field)
    lines: dict[str, set[str]] = defaultdict(set)
    for place, noun in known.items():
        # The way up to the root of a field, the nearest first.
        way, at, own = [noun.words[0]], place, fields.get(place)
        while own is None and (up := [w for w in known[at].wider if w in known]):
            at = up[0]
            way.append(known[at].words[0])
            own = fields.get(at)
        first = [one for one in noun.words if meant[one.lower()] == place or one in TOO]
        told = {one: None for spelling in first if (one := printed(spelling))}
        if own and told:
            lines[own].add(f"{', '.join(told)} < {' < '.join(step.replace('_', ' ') for step in way)}")
    blocks = (f"[{field}]\n" + "\n".join(sorted(lines[field])) for field in FIELDS)
    (LEXICON / "occupations.txt").write_text("\n".join(blocks) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
