"""Whom a value is about, and who is quoted for it, on invented news."""

from __future__ import annotations

import pytest

from crosscheck.model import Article, Span
from crosscheck.names.reading.cast import read_cast
from crosscheck.names.reference.speakers import Speakers
from crosscheck.names.reference.subjects import subject_of
from crosscheck.text.page.prose import Prose, read_prose

FILLER = "The investigation goes on, and no further details were given on the day after the incident at the harbour."
CARVER = "John Carver, 31, was hurt on Monday."


def prose_of(text: str) -> Prose:
    return read_prose(Article("a.txt", "a.txt", f"{text}\n\n{FILLER}", "Harbour town mourns after a night of violence"))


ABOUT = [
    ("apposition", "Jane Dorrit, 26, left.", "26", "Jane Dorrit"),
    ("apposition with the word", "Jane Dorrit, aged 26, left.", "26", "Jane Dorrit"),
    ("brackets", "Jane Dorrit (26) left.", "26", "Jane Dorrit"),
    ("noun in apposition", "Jane Dorrit, a 26-year-old nurse, left.", "26-year-old", "Jane Dorrit"),
    ("behind a suffix", "Dwayne Kettler Jr., 22, left.", "22", "Dwayne Kettler Jr."),
    ("behind a home town", "Jane Dorrit of Felmont, 26, left.", "26", "Jane Dorrit"),
    ("behind an apposition", "Jane Dorrit, a former student at State College, 22, left.", "22", "Jane Dorrit"),
    ("before the name", "Police arrested 26-year-old Jane Dorrit on Monday.", "26-year-old", "Jane Dorrit"),
    ("before a role", "They held 26-year-old murder suspect Jane Dorrit.", "26-year-old", "Jane Dorrit"),
    ("an abbreviation", "A 31 year old Mt. Varn officer Jane T. Dorrit was held.", "31 year old", "Jane T. Dorrit"),
    ("of a navy", "Thirty-one year old U.S. Navy Officer Jane Dorrit was held.", "Thirty-one year old", "Jane Dorrit"),
    ("identified as", "A 27-year-old man identified as Emeric Goldern died.", "27-year-old", "Emeric Goldern"),
    ("has been identified as", "The man, age 27, has been identified as Emeric Goldern.", "27", "Emeric Goldern"),
    ("the name behind a comma", "The 26-year-old, Jane Dorrit of Tresk, died.", "26-year-old", "Jane Dorrit"),
    ("at that age, she", "Jane Dorrit won.\n\nAt 58 she is the oldest.", "58", "Jane Dorrit"),
    ("still, at that age", "Jane Dorrit, who still swims at the age of 83, won.", "83", "Jane Dorrit"),
    ("died on a day", "Jane Dorrit died on Monday, aged 83.", "83", "Jane Dorrit"),
    ("who died", "Jane Dorrit, who died in her sleep on Monday aged 83, won.", "83", "Jane Dorrit"),
    ("died at age", "Jane Dorrit, a nurse from Tresk, died on Monday at age 83.", "83", "Jane Dorrit"),
    ("described and aged", "Jane Dorrit, a nurse aged 36, won.", "36", "Jane Dorrit"),
    ("described by who is", "Jane Dorrit, a nurse from Tresk who is 36, won.", "36", "Jane Dorrit"),
    ("between dashes", "Jane Dorrit – who is 36 – won.", "36", "Jane Dorrit"),
    ("aged so, she died", "Aged 83, Jane Dorrit has died in Tresk.", "83", "Jane Dorrit"),
    ("died, and aged", "Jane Dorrit, a nurse from Tresk, has died, aged 83.", "83", "Jane Dorrit"),
    ("whose life", "Jane Dorrit, whose life in Tresk led her to swim, died on Monday at 83.", "83", "Jane Dorrit"),
    ("behind an aside", "Jane Dorrit, who swam with Ann Croft, died on Monday at 83.", "83", "Jane Dorrit"),
    ("behind dashes", "Jane Dorrit – a nurse, a singer, a swimmer – died on Monday at 83.", "83", "Jane Dorrit"),
    ("just so old", "Jane Dorrit, just 19, won.", "19", "Jane Dorrit"),
    ("at that age, by name", "At 19, Jane Dorrit is the youngest to win.", "19", "Jane Dorrit"),
    ("her birthday", "Jane Dorrit died a day after her 36th birthday.", "36th birthday", "Jane Dorrit"),
    ("a name's birthday", "It was the eve of Jane Dorrit's 36th birthday.", "36th birthday", "Jane Dorrit"),
    ("did not live to see", "Jane Dorrit, who would have turned 36 on Monday, won.", "36", "Jane Dorrit"),
    ("home and commas", "A 26-year-old from Tresk, Jane Dorrit, died.", "26-year-old", "Jane Dorrit"),
    ("noun and comma", "A 27-year-old man, Emeric Goldern, died.", "27-year-old", "Emeric Goldern"),
    (
        "relative clause",
        "Jane Dorrit, 36, who was sentenced to nine years in prison, left.",
        "nine years",
        "Jane Dorrit",
    ),
    ("two in a row", "Gerald Croft, 52, and his wife, Ann Croft, 49, were found.", "49", "Ann Croft"),
    ("sister's age", f"{CARVER} Carver's sister, Mary Stonewell, 40, wept.", "40", "Mary Stonewell"),
    ("pronoun and copula", f"{CARVER} He was 31 and lived alone.", "31", "John Carver"),
    ("the one of that age", f"{CARVER} The 31-year-old is stable.", "31-year-old", "John Carver"),
    ("genitive", f"{CARVER} Carver's 12-year term begins in May.", "12-year", "John Carver"),
    ("term for", f"{CARVER} The court gave a 12-year sentence for Carver.", "12-year", "John Carver"),
    ("object of the judge", f"{CARVER} Judge Mary Pennick sentenced Carver to 10 years.", "10 years", "John Carver"),
    ("object as a pronoun", f"{CARVER} A jury convicted him and sentenced him to 10 years.", "10 years", "John Carver"),
    ("not the judge himself", f"{CARVER} Judge Peter Pennick sentenced him to 10 years.", "10 years", "John Carver"),
    ("his own term", f"{CARVER} His 12-year sentence begins in May.", "12-year", "John Carver"),
    ("his term behind a cut", f"{CARVER} On appeal his term was cut to six years.", "six years", "John Carver"),
    ("his prison term", f"{CARVER} Judge Mary Pennick upheld his 12-year prison term.", "12-year", "John Carver"),
    (
        "passive with an agent",
        "John Carver was sentenced by Judge Mary Pennick to 10 years.",
        "10 years",
        "John Carver",
    ),
    ("term imposed on", f"{CARVER} A 12-year jail term was imposed on Carver.", "12-year", "John Carver"),
    ("term handed down to", f"{CARVER} They handed down a 12-year term to Carver.", "12-year", "John Carver"),
    ("put away", f"{CARVER} Judge Mary Pennick put Carver away for 12 years.", "12 years", "John Carver"),
    ("not the kin", "John Carver, the brother of Ann Croft, was jailed for 12 years.", "12 years", "John Carver"),
    ("pronoun subject", f"{CARVER} He was jailed for 10 years, Sgt. Ann Rothwell said.", "10 years", "John Carver"),
    ("behind a speaker", "Detective Tom Haleby said John Carver faces 20 years.", "20 years", "John Carver"),
    ("charge behind a speaker", "Mary Stonewell said John Carver was charged with arson.", "arson", "John Carver"),
    (
        "charge before a source",
        "John Carver was charged with arson, according to Mary Stonewell.",
        "arson",
        "John Carver",
    ),
]


def about(text: str, value: str) -> str | None:
    prose = prose_of(text)
    start = prose.page.rindex(value)
    found = subject_of(prose, read_cast(prose), Span(start, start + len(value)))
    assert found is None or 0 < found[1] <= 1
    return None if found is None else found[0].name


@pytest.mark.parametrize(("text", "value", "name"), [row[1:] for row in ABOUT], ids=[row[0] for row in ABOUT])
def test_a_value_finds_its_subject(text: str, value: str, name: str) -> None:
    assert name == about(text, value)


ABOUT_NOBODY = [
    ("a stranger's age", f"{CARVER} Police said a 22-year-old man fled.", "22-year-old"),
    ("a girlfriend's age", "John Carver shot his 25-year-old girlfriend.", "25-year-old"),
    ("another's son", f"{CARVER} Carver's 3-year-old son slept.", "3-year-old"),
    ("her mother's age", "Jane Dorrit, whose mother, a nurse, died at 83, won.", "83"),
    ("an age of long ago", "Aged 23, Jane Dorrit left home.", "23"),
    ("children of two", "Jane Dorrit, a mother of two aged 7 and 9, won.", "7"),
    ("a daughter's age", "Jane Dorrit, the mother of a girl aged 7, won.", "7"),
    ("a child left behind", "Jane Dorrit died on Monday, leaving a son, aged 12.", "12"),
    ("a list of strangers", "A 22-year-old from Varn, John Carver said, fled.", "22-year-old"),
    ("an age that nobody has", f"{CARVER} The 64-year-old is stable.", "64-year-old"),
    ("ages in a row", f"{CARVER} The dead were 22, 45 and 67.", "45"),
    ("victim of a charge", "A man is charged with killing John Carver.", "killing"),
    ("only a speaker", "A man faces 20 years, Mary Stonewell said.", "20 years"),
    ("no person at all", "The bridge is 120 years old.", "120 years"),
    ("her son's term", "Jane Dorrit wept. A judge sentenced her son to 12 years in prison.", "12 years"),
]


@pytest.mark.parametrize(("text", "value"), [row[1:] for row in ABOUT_NOBODY], ids=[row[0] for row in ABOUT_NOBODY])
def test_a_value_of_somebody_else_is_not_given_to_the_nearest_name(text: str, value: str) -> None:
    assert about(text, value) is None


SPEAKERS = [
    ("noun before", "Police said two men were hurt.", "police"),
    ("noun behind", "Two men were hurt, police said.", "police"),
    ("according to", "Two men were hurt, according to the Felmont Police Department.", "felmont police department"),
    ("name before", "Detective Tom Haleby said two men were hurt.", "tom haleby"),
    ("surname behind", "Tom Haleby left. Two men were hurt, Haleby said.", "tom haleby"),
    ("inverted", "“Two men were hurt,” said Tom Haleby, a neighbor.", "tom haleby"),
    ("apposition between", "Tom Haleby, a spokesman, said two men were hurt.", "tom haleby"),
    ("pronoun", "Tom Haleby is the chief of Felmont. He said two men were hurt.", "tom haleby"),
    ("nobody", "Two men were hurt on Monday.", None),
    ("a verb inside the quotation", "The sign, “He said so,” hung where two men were hurt.", None),
]


@pytest.mark.parametrize(("text", "speaker"), [row[1:] for row in SPEAKERS], ids=[row[0] for row in SPEAKERS])
def test_a_sentence_has_a_speaker(text: str, speaker: str | None) -> None:
    prose = prose_of(text)
    start = prose.page.lower().rindex("two men")
    said = Speakers(prose, read_cast(prose)).of(Span(start, start + 7))

    assert speaker == (said and said.lower())
