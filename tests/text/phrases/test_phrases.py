"""Phrases that English never prints, and those that only look like one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.text.phrases import impossible_phrases

# The text, the phrase, and what may be meant.
IMPOSSIBLE = [
    ("They saw a unidentified boat.", "a unidentified", ("an unidentified",)),
    ("A unhappy crew went ashore.", "A unhappy", ("An unhappy",)),
    ("It was a ugly, a old and a easy match.", "a ugly", ("an ugly",)),
    ("He spoke of an bridge.", "an bridge", ("a bridge", "and bridge")),
    ("It was a eight-hour crossing.", "a eight", ("an eight",)),
    ("They rescued a 11-year-old boy.", "a 11", ("an 11",)),
    ("A 8.5 percent rise followed.", "A 8", ("An 8",)),
    ("It was an 10-mile row.", "an 10", ("a 10", "and 10")),
    ("She is a MP for the coast.", "a MP", ("an MP",)),
    ("It has a 18,000-seat stand.", "a 18,000", ("an 18,000",)),
    ("She took the a train.", "", ()),
    ("They met on the their boat.", "the their", ("the", "their")),
    ("It is an the only boat.", "an the", ("an", "the")),
    ("The of the boat.", "The of", ("of",)),
    ("The was sold on Friday.", "The was", ("was",)),
    ("The toll was hundred of thousands of boats.", "hundred of thousands", ("hundreds of thousands",)),
    ("They should of sold it.", "should of sold", ("should have sold",)),
    ("It sank in attempt to turn.", "in attempt to", ("in an attempt to",)),
    ("The crew opened fired on the wreck.", "opened fired", ("opened fire",)),
    ("He was taken into the custody.", "into the custody", ("into custody",)),
    ("A storm hit, killing least two.", "killing least two", ("killing at least two",)),
    ("He was held for second degree-arson.", "second degree-arson", ("second-degree arson",)),
    ("She was pronounce dead.", "was pronounce", ("was pronounced",)),
    ("The crew said their was glad.", "their was", ("there was", "they were")),
    ("They used there own boats.", "there own", ("their own",)),
    ("It cost more then $40.", "more then $", ("more than $",)),
    ("The town has it's own mill.", "it's own", ("its own",)),
    ("They spoke of an “scheme” for the weir.", "an “scheme", ("a “scheme", "and “scheme")),
    ('It made a "easy" landing.', 'a "easy', ('an "easy',)),
    ("The ferry will repaired by May.", "ferry will repaired", ("ferry will be repaired", "ferry will have repaired")),
    ("It could done by hand.", "It could done", ("It could be done", "It could have done")),
    ("She was unable speak of it.", "unable speak", ("unable to speak",)),
    ("The harbour master declined say why.", "declined say", ("declined to say",)),
    ("He chose not repaint the hull.", "chose not repaint", ("chose not to repaint",)),
    ("They look forward sailing again.", "look forward sailing", ("look forward to sailing",)),
    ("That's not say it sank.", "That's not say", ("That's not to say",)),
    ("The owners have being selling boats.", "have being selling", ("have been selling",)),
    ("The hulls were also were painted.", "were also were", ("were also", "also were")),
    ("The pilot, whose was 61, rowed.", ", whose was", (", who was",)),
    ("They said its was later sold.", "its was", ("it was",)),
    ("She is on of the best rowers.", "on of the best", ("one of the best",)),
    ("A 4-year girl waved.", "4-year girl", ("4-year-old girl",)),
    ("The rowers where found on the weir.", "where found", ("were found",)),
    ("It had sank; she had swam ashore.", "had swam", ("had swum", "swam")),
    ("They would've went home.", "would've went", ("would've gone", "went")),
    ("She met one of the witness.", "one of the witness", ("one of the witnesses",)),
    ("It didn’t had a keel.", "didn’t had", ("didn’t have",)),
    ("The weir will is shut.", "weir will is", ("weir will", "weir is")),
    (
        "It cost between $10 million to $12 million.",
        "between $10 million to $12 million",
        (
            "between $10 million and $12 million",
            "from $10 million to $12 million",
        ),
    ),
    ("It fell, according figures of May.", "according figures", ("according to figures",)),
    ("They sail on New Years Eve.", "New Years Eve", ("New Year's Eve",)),
    ("She met the boys mother.", "the boys mother", ("the boy's mother", "the boys' mother")),
    ("It closed because of he storm.", "because of he", ("because of the",)),
    ("The inquiry is still on going.", "still on going", ("still ongoing",)),
    ("And now lets hope it floats.", "now lets hope", ("now let's hope",)),
    ("It is not as quite as long.", "as quite as", ("as", "quite as")),
    ("Ten boats, of which four of them sank.", "of which four of them", ("of which four", "four of them")),
    ("They row everyday.", "row everyday", ("row every day",)),
    ("It had a lasting affect on the port.", "lasting affect on", ("lasting effect on",)),
    ("They vowed to crackdown on poaching.", "to crackdown", ("to crack down",)),
    ("A witnesses said so.", "A witnesses", ("A witness", "witnesses")),
    ("They're weren't any boats.", "They're weren't", ("They weren't",)),
    ("She is someone whom rowers thought was kind.", "whom rowers thought was", ("who rowers thought was",)),
    ("He is member of the crew.", "is member of", ("is a member of",)),
    ("The mayor gave them free reign.", "free reign", ("free rein",)),
    ("It took a year and half.", "a year and half", ("a year and a half",)),
    ("The boat was take to the yard.", "was take", ("was taken",)),
    ("Before the he was seen, it sank.", "the he", ("he",)),
    ("It was Monday's night's last race.", "Monday's night's", ("Monday night's",)),
]
STANDS = [
    "A gas can found at the mill; a soda can filled with sand.",
    "The people's will is clear; whose will is it; the public will is known.",
    "The luck she had ran out; the problem he had began in May.",
    "Those who refused say so; the many who declined take part.",
    "They promised not jobs but ruin.",
    "The states where released prisoners vote; a ward where injured rowers lie.",
    "The plan was on going home.",
    "An emergency breaks out; a case and point out; one in the same town; a lesson in tact; positive affect.",
    "It is an ordinary, everyday, useful thing; our everyday.",
    "He paid a year and half his wage; an hour and half of it.",
    "So, whose is it?, and, whose was that?",
    "The father's will executed in May; her will tested; an iron will; they will need, exceed, speed.",
    "They could well; a can opened; he would indeed; she must feed, embed and proceed; a will-guided boat.",
    "He declined comment, was able then to speak, wanted help and was going home; the unable-to-swim.",
    "He chose not only this but that, decided not long ago, vowed not merely once and pledged not a penny.",
    "They look forward, nothing doing; looking forward to sailing; look forward in the evening.",
    "The human being chosen; they had being in common; it has been sold.",
    "What it is now is a wreck; whose was it; of its wares; on of course; the goings-on of the two.",
    "The quay, where found nets dry; the yard; boats were found where they lay.",
    "She has run, drunk and swum; it ran, fell and broke; having fallen; they have broken it.",
    "One of the man's boats; one of the women; one of the boy-kings.",
    "He did not have it; does not go; a did-not-finish.",
    "Her will is known; where there is a will is a way; between 10 and 12; between 3 to 4 and 5 to 6 feet.",
    "The New Year's Eve; new years; the boys home; the boy's mother; the boys fell; the suspects' names.",
    "Because of her; an on-going inquiry; she lets go and lets them; as quite a few.",
    "Of which four sank; an everyday thing; the everyday, and of everyday use; they affect on each side; a crackdown.",
    "They are; she's been; whom she said goodbye; a member of; the Marshall Law Library; a reign of terror; a sneak.",
    "According to her, according as it fell; a 14-year-old; 14 years old; it was to take; the he-man.",
    "A 4-year-old girl, a 4-year plan, a two-year boycott; Monday night's race; Monday's races.",
    'Called an "hour of need", an “honest” one, a “union”, an "of course" and a "the boss" face.',
    "A university, a union, a uniform, a unique user, a European, a one-off and a usual use.",
    "A unanimous vote; a united town; a ewe; a utility; a ubiquitous eulogy; a urine test; a once-great mill.",
    "An hour, an honest heir, an X-ray, an MP, an 18-year-old and an f-word.",
    "An 8-mile walk, an 11-year-old, an 18,000-seat stand, an 1,100-acre farm, a 1,100-acre farm, a 110-mile walk.",
    "An 1812 overture, a 1812 overture, a 10-mile row, a NATO base, a UN envoy, a US boat, plan A 8 and plan a 9.",
    "An eight-hour trip; a one-hour trip; a uniform-free day; an MP says; a SWAT team; a LEGO set; a NASA probe.",
    "An uncle, an umbrella, an urgent, an ultimate, an upper and an ugly unimportant thing.",
    "Vitamin a is good; plan a or plan b; from a to z; type a and type b.",
    "Hollin A against Varn A; the A team; Schedule A and B.",
    "An a cappella choir ate the a la carte menu.",
    "The is-it-art debate; the at-risk group; the has-beens.",
    "At least two, at the very least two, the least one could do, not least one-sided.",
    "A hundred of the thousands who came; thousands of millions; ten of thousands-strong crowds.",
    "They could of course turn; a bowl of could of a kind.",
    "Their is-it-safe leaflet; theirs was the boat; the crew own it there.",
    "More, then 40 of them left; it was less then than now.",
    "He was taken into the custody of the harbour police.",
    "It's own goals that count: it’s, own up, a good town.",
    "First degree murder, a degree-level course, second-degree arson.",
]


@pytest.mark.parametrize(("text", "words", "intended"), IMPOSSIBLE)
def test_what_cannot_stand_is_found_with_what_may_be_meant(text: str, words: str, intended: tuple[str, ...]) -> None:
    found = [(phrase.span.of(text), phrase.intended) for phrase in impossible_phrases(text)]

    assert found[:1] == ([(words, intended)] if words else [])


@pytest.mark.parametrize("text", STANDS)
def test_what_can_stand_is_left_alone(text: str) -> None:
    assert [phrase.span.of(text) for phrase in impossible_phrases(text)] == []


@settings(derandomize=True, max_examples=100, deadline=None)
@given(st.text(alphabet="aAn theod .'\n", max_size=60))
def test_phrases_slice_the_text_whatever_it_is(text: str) -> None:
    assert all(phrase.span.of(text).strip() for phrase in impossible_phrases(text))
