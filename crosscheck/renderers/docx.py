"""The articles as a Word file, with the disagreements as comments at the spot (ECMA-376, WordprocessingML).

Written part by part and stored, not packed, so that the same report gives the same bytes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, count
from tempfile import TemporaryFile
from xml.sax.saxutils import escape
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from crosscheck.model import Article, Judged, Opening, Outcome, Span, Story
from crosscheck.renderers.layout.notice import distinct, notice
from crosscheck.renderers.layout.place import Places
from crosscheck.renderers.layout.tally import tally
from crosscheck.renderers.layout.wording import SEVERITIES, letter
from crosscheck.renderers.safe import safe_text
from crosscheck.spool import Texts

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS = {"document": "document.main", "styles": "styles", "comments": "comments"}
# The earliest day that a zip can hold.
_NO_DATE = (1980, 1, 1, 0, 0, 0)
_CHUNK = 1 << 16
# Point size in halves, of the title, a story and an article.
_HEADINGS = (32, 28, 24)


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on some words of an article's page."""

    number: int
    span: Span
    lines: tuple[str, ...]


class Manuscript:
    """A Word file: the tally, then every article in full, each side of a disagreement with a comment on its words."""

    def __init__(self, opening: Opening) -> None:
        self._alone = opening.stories == 1
        self._numbers = count()
        self._stories = Texts()
        self._remarks = Texts()

    def add(self, judged: Judged) -> None:
        """Write the articles of a story."""
        comments = _comments(judged, self._numbers)
        self._stories.add("".join(_story(judged.story, comments, alone=self._alone)))
        remarks = (_remark(comment) for on_article in comments.values() for comment in on_article)
        self._remarks.add("".join(remarks))

    def close(self, outcome: Outcome) -> Iterator[bytes]:
        """The file."""
        document = chain(_head(outcome), self._stories, _tail(outcome))
        parts: dict[str, Iterable[str]] = {
            "[Content_Types].xml": [_content_types()],
            "_rels/.rels": [_relations({"officeDocument": "word/document.xml"})],
            "word/document.xml": chain(
                [f'<w:document xmlns:w="{_WORD}"><w:body>'], document, ["</w:body></w:document>"]
            ),
            "word/comments.xml": chain([f'<w:comments xmlns:w="{_WORD}">'], self._remarks, ["</w:comments>"]),
            "word/styles.xml": [_styles()],
            "word/_rels/document.xml.rels": [_relations({"styles": "styles.xml", "comments": "comments.xml"})],
        }
        with TemporaryFile() as file:
            with ZipFile(file, "w", ZIP_STORED) as archive:
                for name, pieces in parts.items():
                    with archive.open(ZipInfo(name, _NO_DATE), "w") as part:
                        for piece in chain([_HEAD], pieces):
                            part.write(piece.encode())
            file.seek(0)
            yield from iter(partial(file.read, _CHUNK), b"")


def _comments(judged: Judged, numbers: Iterator[int]) -> Mapping[str, list[Comment]]:
    """The comments of each article, by its id, in the order of the page."""
    remarks: defaultdict[str, list[tuple[Span, tuple[str, ...]]]] = defaultdict(list)
    places = Places()
    for finding in judged.findings:
        if finding.suppressed is None:
            lines = (f"{SEVERITIES[finding.severity].upper()}: {finding.label}", *notice(finding, places))
            for side in distinct(finding):
                remarks[side.claim.article.id].append((side.claim.span, lines))
    return {
        article.id: [
            Comment(next(numbers), span, lines)
            for span, lines in sorted(remarks[article.id], key=lambda remark: remark[0])
        ]
        for article in judged.story.articles
    }


def _head(outcome: Outcome) -> Iterator[str]:
    yield _heading("Consistency report", 1)
    yield from (_paragraph(_run(line)) for line in tally(outcome))


def _tail(outcome: Outcome) -> Iterator[str]:
    if outcome.skipped:
        yield _heading("Not checked", 2)
        yield from (_paragraph(_run(f"{gap.article} ({gap.what}): {gap.why}")) for gap in outcome.skipped)


def _story(story: Story, comments: Mapping[str, Sequence[Comment]], *, alone: bool) -> Iterator[str]:
    yield "" if alone else _heading(f"Story {story.id}", 2)
    for index, article in enumerate(story.articles):
        yield _heading(f"{letter(index)}  {article.source or article.id}", 3)
        yield from _article(article, comments[article.id])


def _article(article: Article, comments: Sequence[Comment]) -> Iterator[str]:
    """The page, a paragraph a line; a comment may begin in one and end in another."""
    page = article.page
    marks: defaultdict[int, str] = defaultdict(str)
    for comment in comments:
        marks[comment.span.end] += _ending(comment)
    for comment in comments:
        # A range that begins where another ends begins after it.
        marks[comment.span.start] += f'<w:commentRangeStart w:id="{comment.number}"/>'
    offsets = sorted(marks)
    at = start = 0
    while start <= len(page):
        end = page.find("\n", start)
        end = len(page) if end < 0 else end
        pieces, done = [], start
        while at < len(offsets) and offsets[at] <= end:
            pieces += [_run(page[done : offsets[at]]), marks[offsets[at]]]
            done = offsets[at]
            at += 1
        pieces.append(_run(page[done:end]))
        if page[start:end].strip():
            yield _paragraph("".join(pieces))
        start = end + 1


def _ending(comment: Comment) -> str:
    return f'<w:commentRangeEnd w:id="{comment.number}"/><w:r><w:commentReference w:id="{comment.number}"/></w:r>'


def _remark(comment: Comment) -> str:
    lines = "".join(_paragraph(_run(line)) for line in comment.lines)
    return f'<w:comment w:id="{comment.number}" w:author="crosscheck" w:initials="cc">{lines}</w:comment>'


def _heading(text: str, level: int) -> str:
    return _paragraph(f'<w:pPr><w:pStyle w:val="Heading{level}"/></w:pPr>{_run(text)}')


def _paragraph(content: str) -> str:
    return f"<w:p>{content}</w:p>"


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(safe_text(text))}</w:t></w:r>' if text else ""


def _styles() -> str:
    normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    headings = "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/>'
        f'<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>'
        f'<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="{level - 1}"/></w:pPr>'
        f'<w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr></w:style>'
        for level, size in enumerate(_HEADINGS, start=1)
    )
    usual = '<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>'
    return f'<w:styles xmlns:w="{_WORD}">{usual}{normal}{headings}</w:styles>'


def _content_types() -> str:
    parts = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{kind}+xml"/>' for name, kind in _PARTS.items()
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{parts}</Types>'
    )


def _relations(targets: Mapping[str, str]) -> str:
    relations = "".join(
        f'<Relationship Id="r{number}" Type="{_OFFICE}/relationships/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items(), start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>'
