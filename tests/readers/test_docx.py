from __future__ import annotations

import struct
import sys
import zipfile
from io import BytesIO

import pytest

from crosscheck.model import Article, Fault, Limits
from crosscheck.readers import docx
from crosscheck.readers.settings import Settings

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
MATHS = "http://schemas.openxmlformats.org/officeDocument/2006/math"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
MAIN = f'<Relationship Id="r" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
SPACES = f'xmlns:m="{MATHS}" xmlns:mc="{COMPATIBILITY}" xmlns:x="urn:x"'
ROOT = f'<Relationships xmlns="{RELATIONS}">{MAIN}'


def run(text: str, form: str = "") -> str:
    return f'<w:r>{f"<w:rPr>{form}</w:rPr>" if form else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def par(*runs: str, form: str = "") -> str:
    inside = "".join(piece if piece.startswith("<") else run(piece) for piece in runs)
    return f"<w:p>{f'<w:pPr>{form}</w:pPr>' if form else ''}{inside}</w:p>"


def part(tag: str, inside: str, namespace: str = WORD) -> str:
    return f'<w:{tag} xmlns:w="{namespace}" {SPACES}>{inside}</w:{tag}>'


def packed(members: dict[str, str | bytes], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def document(body: str, namespace: str = WORD, **parts: str) -> bytes:
    """A Word file; a keyword argument is a part beside the body: ``footnotes="…"``, ``header="…"``."""
    beside = "".join(f'<Relationship Id="{n}" Type="{OFFICE}/{n}" Target="{n}.xml"/>' for n in parts)
    return packed(
        {
            "_rels/.rels": f"{ROOT}</Relationships>",
            "word/document.xml": part("document", f"<w:body>{body}</w:body>", namespace),
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{RELATIONS}">{beside}</Relationships>',
            **{f"word/{name}.xml": content for name, content in parts.items()},
        }
    )


def read(data: bytes, limits: Limits | None = None) -> Article:
    (article,) = docx.read(data, "a.docx", Settings(limits or Limits()))
    assert isinstance(article, Article)
    return article


def alternates(choice: str, fallback: str) -> str:
    inside = f"<mc:Choice>{choice}</mc:Choice><mc:Fallback>{fallback}</mc:Fallback>"
    return f"<mc:AlternateContent>{inside}</mc:AlternateContent>"


BOX = f"<x:shape><w:txbxContent>{par('Box 33.')}</w:txbxContent></x:shape>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (par("One."), "One."),
        (par("One.") + par() + par("Two."), "One.\n\nTwo."),
        (par("It ", "co", "st 12."), "It cost 12."),
        (par("Fare ", f"<w:ins>{run('21')}</w:ins>", "<w:del><w:r><w:delText>12</w:delText></w:r></w:del>"), "Fare 21"),
        (par(f"<w:moveFrom>{run('A')}</w:moveFrom>", f"<w:moveTo>{run('B')}</w:moveTo>"), "B"),
        (par("Nine ", form="<w:rPr><w:del/></w:rPr>") + par("crew."), "Nine crew."),
        (par("Nine.", form="<w:rPr><w:del/></w:rPr>"), "Nine."),
        (f"<w:sdt><w:sdtPr><w:tag/></w:sdtPr><w:sdtContent>{par('In 31.')}</w:sdtContent></w:sdt>", "In 31."),
        (par("A ", f"<w:sdt><w:sdtContent>{run('B')}</w:sdtContent></w:sdt>", " C"), "A B C"),
        (par("See ", f"<w:hyperlink>{run('this')}</w:hyperlink>", "."), "See this."),
        (par(f"<w:fldSimple>{run('4 May')}</w:fldSimple>"), "4 May"),
        (par("<w:r><w:instrText>PAGE</w:instrText></w:r>", "4"), "4"),
        (par("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r>"), "a\tb\nc-"),
        (par("a", form="<w:tabs><w:tab w:val='left'/></w:tabs>"), "a"),
        (par('<w:r><w:sym w:font="Symbol" w:char="00B0"/></w:r>', '<w:r><w:sym w:char="oak"/></w:r>'), "°"),
        (par(run("Hidden 99.", "<w:vanish/>"), "Shown."), "Shown."),
        (par(run("Shown.", '<w:vanish w:val="0"/>')), "Shown."),
        (par(run("Shown.", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>")), "Shown."),
        (par("Shown.", form="<w:rPr><w:vanish/></w:rPr>"), "Shown."),
        (par(f"<w:r>{BOX}</w:r>", "Round the box."), "Round the box.\nBox 33."),
        (par(f"<w:r>{alternates(BOX, BOX)}</w:r>", "A."), "A.\nBox 33."),
        (par(f"<w:r>{alternates('<x:new/>', BOX)}</w:r>", "A."), "A.\nBox 33."),
        (par("<m:oMath><m:r><m:t>x=4</m:t></m:r></m:oMath>"), "x=4"),
        (par(f"<w:r><w:ruby><w:rt>{run('gloss')}</w:rt><w:rubyBase>{run('base')}</w:rubyBase></w:ruby></w:r>"), "base"),
        (par(f"<x:unknown>{run('Inside.')}</x:unknown>"), "Inside."),
    ],
)  # fmt: skip
def test_what_the_page_shows(body: str, text: str) -> None:
    assert read(document(body)).text == text


def cell(*paragraphs: str) -> str:
    return f"<w:tc><w:tcPr/>{''.join(paragraphs)}</w:tc>"


def test_tables_are_read_row_by_row() -> None:
    inner = f"<w:tbl><w:tr>{cell(par('i'))}{cell(par('j'))}</w:tr></w:tbl>"
    table = (
        f"<w:tbl><w:tr>{cell(par('Year'))}{cell(par('Fare'))}</w:tr>"
        f"<w:tr>{cell(par('2020'), par())}{cell(par('£11'))}</w:tr>"
        f"<w:tr>{cell(par('One.'), par('Two.'))}{cell(inner)}</w:tr></w:tbl>"
    )

    assert read(document(par("Above.") + table + par("Below."))).text.splitlines() == [
        "Above.", "Year\tFare", "2020\t£11", "One.", "Two.", "i\tj", "Below.",
    ]  # fmt: skip


def test_notes_headers_and_footers_follow_the_body() -> None:
    notes = f'<w:footnote w:type="separator">{par("---")}</w:footnote><w:footnote>{par("A note.")}</w:footnote>'

    article = read(
        document(
            par("Body.", "<w:r><w:footnoteReference/></w:r>"),
            footer=part("ftr", par("Foot.")),
            header=part("hdr", par("Head.")),
            footnotes=part("footnotes", notes),
            endnotes=part("endnotes", f"<w:endnote>{par('An end.')}</w:endnote>"),
            comments=part("comments", f"<w:comment>{par('Check this.')}</w:comment>"),
            chart="<c/>",
        )
    )

    assert article.text.splitlines() == ["Body.", "A note.", "An end.", "Head.", "Foot."]
    assert article.notes == ("reviewers' comments left out", "not read: text inside charts")


def test_changes_and_hidden_text_are_noted() -> None:
    article = read(document(par(f"<w:ins>{run('In.')}</w:ins>", run("Out.", "<w:vanish/>"))))

    assert article.notes == ("tracked changes read as if accepted", "hidden text left out")


def test_the_strict_form_is_read() -> None:
    assert read(document(par("One."), STRICT)).text == "One."


def test_properties() -> None:
    inside = "<d:title> Ferry  sinks </d:title><d:created>2021-03-04</d:created>"
    core = f'<c:coreProperties xmlns:c="urn:c" xmlns:d="urn:d">{inside}</c:coreProperties>'
    kind = f"{RELATIONS}/metadata/core-properties"
    relations = f'{ROOT}<Relationship Id="c" Type="{kind}" Target="docProps/core.xml"/></Relationships>'
    body = part("document", f"<w:body>{par('Ferry sinks')}{par('Nine drowned.')}</w:body>")

    article = read(packed({"_rels/.rels": relations, "word/document.xml": body, "docProps/core.xml": core}))

    assert article.title == "Ferry sinks"
    assert article.text == "Nine drowned."
    assert article.published is None
    assert article.format == "docx"


def encrypted(data: bytes) -> bytes:
    changed = bytearray(data)
    for magic, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = changed.find(magic)
        while at >= 0:
            struct.pack_into("<H", changed, at + offset, 1)
            at = changed.find(magic, at + 4)
    return bytes(changed)


GOOD = document(par("One."))
BARE = part("document", f"<w:body>{par('One.')}</w:body>")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"Plain text.", "not a Word file"),
        (b"PK\x03\x04 no archive", "not a Word file, or a damaged one"),
        (GOOD[:-30], "not a Word file, or a damaged one"),
        (packed({}), "no document inside"),
        (packed({"xl/workbook.xml": "<x/>"}), "a spreadsheet"),
        (packed({"content.xml": "<x/>"}), "OpenDocument"),
        (encrypted(GOOD), "password"),
        (GOOD.replace(b"PK\x01\x02\x14\x03\x14\0\0\0\x08\0", b"PK\x01\x02\x14\x03\x14\0\0\0\x63\0"), "damaged"),
        (packed({"word/document.xml": BARE[:-9]}), "damaged"),
        (packed({"word/document.xml": f'<!DOCTYPE d [<!ENTITY e "x">]>{BARE}'}), "document type"),
        (packed({"word/document.xml": f"<!DOCTYPE d>{BARE}".encode("utf-16")}), "document type"),
        (packed({"word/document.xml": BARE.replace("One.", "&e;")}), "damaged"),
        (document("<w:sdt>" * 300 + "</w:sdt>" * 300), "nested too deep"),
        (document(""), "no text"),
        (document(par("One.")).replace(b"PK", b"XX", 1), "not a Word file"),
        (document(par("x" * 3_000_000)), "200 times its size"),
    ],
)  # fmt: skip
def test_what_is_no_good_word_file_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(Fault, match=words):
        read(data)


def test_two_members_of_one_name_are_refused() -> None:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", BARE)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("word/document.xml", BARE.replace("One", "Two"))

    with pytest.raises(Fault, match="two files of one name"):
        read(file.getvalue())


def test_limits_on_members_and_on_what_they_inflate_to() -> None:
    with pytest.raises(Fault, match="3 files inside, over the limit of 2"):
        read(GOOD, Limits(archive_members=2))
    with pytest.raises(Fault, match=r"limit of 0\.0005 MB"):
        read(GOOD, Limits(archive_bytes=500))


def test_members_that_are_not_text_are_never_inflated() -> None:
    data = packed({"word/document.xml": BARE, "word/media/a.png": b"\0" * 5_000_000})

    assert read(data, Limits(archive_bytes=10_000)).text == "One."


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "lxml", None)

    with pytest.raises(Fault, match=r"pip install 'crosscheck\[docx\]'"):
        read(GOOD)
