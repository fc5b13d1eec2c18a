"""Whose words a quotation is."""

from __future__ import annotations

import pytest

from crosscheck.kinds.quotation import find
from crosscheck.model import Article
from crosscheck.names.reading.cast import read_cast
from crosscheck.pipeline.slots.said_of import slotted
from crosscheck.text.page.prose import read_prose

WHO = "Mayor Joan Tessel and harbour master Otto Trent met the council on Monday. Joan Tessel is 61, and Otto Trent 40."

SPEAKERS = [
    ("named before", "Tessel said that “the pier is old and unsafe” today.", "Joan Tessel"),
    ("named behind", "“The pier is old and unsafe,” said Trent.", "Otto Trent"),
    ("the mark before the comma", "‘The pier is old and unsafe’, Trent told the council.", "Otto Trent"),
    ("an apposition", "“The pier is old and unsafe,” Trent, the harbour master, said.", "Otto Trent"),
    ("an apposition with a comma", "Trent, of Felm, Norland, said “the pier is old and unsafe.”", "Otto Trent"),
    ("a name in apposition", "“The pier is old and unsafe,” the harbour master, Otto Trent, said.", "Otto Trent"),
    ("a colon", "Asked about the storm, Trent shrugged: “The pier is old and unsafe.”", "Otto Trent"),
    ("a comma too many", "On Monday, Norlandic captain Joan Tessel, said “the pier is old and unsafe.”", "Joan Tessel"),
    ("a colon and a paragraph", "Trent said:\n\n“The pier is old and unsafe.”", "Otto Trent"),
    ("went on to say", "Trent rose. He went on to say that “the pier is old and unsafe.”", "Otto Trent"),
    ("two verbs", "Trent rose from his chair and called it “an old and unsafe pier.”", "Otto Trent"),
    ("a participle", "Tessel shook her head, saying: “The pier is old and unsafe.”", "Joan Tessel"),
    ("he who accuses", "Trent spoke. He accused Tessel of sloth, saying “the pier is old.”", "Otto Trent"),
    ("through a paper", "Trent wrote, “the pier is old and unsafe,” the affidavit said.", "Otto Trent"),
    ("called", "Tessel called the plan “an old and unsafe idea” on Monday.", "Joan Tessel"),
    ("quoted as saying", "“The pier is old and unsafe,” Trent was quoted as saying by the paper.", "Otto Trent"),
    ("a tweet", "“The pier is old and unsafe,” Tessel tweeted.", "Joan Tessel"),
    ("a source behind", "Trent added that “the pier is old and unsafe,” according to Tessel.", "Joan Tessel"),
    ("a speaker before a source", "“The pier is old and unsafe,” Trent said, according to the minutes.", "Otto Trent"),
    ("the one who was told", "Trent told Tessel that “the pier is old and unsafe” again.", "Otto Trent"),
    ("a report inside a report", "Tessel said Trent told her: “The pier is old and unsafe.”", "Otto Trent"),
    ("an office", "“The pier is old and unsafe,” the mayor said.", "Joan Tessel"),
    ("nobody by name", "“The pier is old and unsafe,” a diver said.", "diver"),
    ("a relative clause", "A diver who spoke on condition of anonymity said “the pier is old and unsafe.”", "diver"),
    ("split in two", "“We wait,” Trent said. “The pier is old and unsafe.”", "Otto Trent"),
    ("what is reported before", "Trent said he would wait. “The pier is old and unsafe.”", "Otto Trent"),
    ("a pronoun", "Trent said he would wait. “The pier is old and unsafe,” he said.", "Otto Trent"),
    ("a pronoun behind two names", "“We wait,” said Trent of Rusk.\n\n“It is old and unsafe,” he said.", "Otto Trent"),
    ("who is named in it", "Trent said he would wait. “Joan, the pier is old and unsafe,” he said.", "Otto Trent"),
    ("who is spoken of", "“We wait,” said Joan Tessel.\n\nTrent “was old and unsafe,” she said.", "Joan Tessel"),
    ("a paragraph alone", "“We wait for spring,” Trent said.\n\n“The pier is old and unsafe.”", "Otto Trent"),
    ("every paragraph opened", "“We wait,” Trent said. “It is too late.\n\n“It is old and unsafe.”", "Otto Trent"),
    ("a verb inside the quotation", "Trent said that. “I said no. It is old and unsafe,” Tessel said.", "Joan Tessel"),
    ("no verb of speech", "“The Old and Unsafe Pier” was on show in Felm.", None),
    ("who is called something", "Tessel was called “an old and unsafe driver” in court.", None),
    ("another's claims", "Tessel denied the alleged “plot to burn the pier” at once.", "Joan Tessel"),
    ("another paragraph", "“We wait for the spring,” Trent said.\n\nRain fell.\n\n“The pier is old and unsafe.”", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), [row[1:] for row in SPEAKERS], ids=[row[0] for row in SPEAKERS])
def test_a_quotation_has_a_speaker(text: str, speaker: str | None) -> None:
    prose = read_prose(
        Article("a.txt", "a.txt", f"{WHO}\n\n{text}\n\nThe council meets again in May.", "Old pier shut")
    )
    cast = read_cast(prose)

    *_, last = slotted(prose, cast, list(find(prose, cast)))

    assert last.attribution == speaker
