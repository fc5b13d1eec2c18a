"""What a page says of its own day, place and outlet; what it does not say is not invented."""

from __future__ import annotations

import pytest

from crosscheck.model import Article, Part, Section, Span
from crosscheck.text.page.anatomy import anatomy
from crosscheck.text.page.dateline import headline_in, is_stamp, place_line, stamp_in
from crosscheck.text.page.outlet import source_in
from crosscheck.text.page.prose import read_prose


@pytest.mark.parametrize(
    ("stamp", "published"),
    [
        ("DECEMBER 8, 2019 03:01", "2019-12-08T03:01"),
        ("8 December 2019", "2019-12-08"),
        ("8 December 2019 Last updated at 14:00 GMT", "2019-12-08T14:00"),
        ("Sunday, Dec. 8, 2019 at 4:05 p.m.", "2019-12-08T16:05"),
        ("Published 12:05 p.m. ET Feb. 3, 2018", "2018-02-03T12:05"),
        ("Published 12:05 a.m. ET Feb. 3, 2018 | Updated 9:10 p.m. ET Feb. 4, 2018", "2018-02-03T00:05"),
        ("Updated: Feb 4, 2018 - 9:10 PM Posted: Feb 3, 2018", "2018-02-03"),
        ("Updated: May 3, 2016", "2016-05-03"),
        ("First Published: June 17, 2014 4:52 PM EDT", "2014-06-17T16:52"),
        ("2019-12-08 09:53", "2019-12-08T09:53"),
        ("10:55 P.M. FEB. 2, 2009", "2009-02-02T22:55"),
        ("Posted: Mon 3/14/2016 4:05 PM", "2016-03-14T16:05"),
        ("updated 13:26 14/09/2013", "2013-09-14T13:26"),
        ("Posted: Tue 3/8/2016", "2016-03-08"),
        ("December 15th, 2008, 7:35 am", "2008-12-15T07:35"),
        # Two readings, no such day, no year, no day: nothing is stated.
        ("Posted: 3/8/2016", None),
        ("Article posted on 08.03.2016", "2016-03-08"),
        ("Posted: 3.28.2016", "2016-03-28"),
        ("Release: 03/28/2016", "2016-03-28"),
        ("FOR IMMEDIATE RELEASE March 8, 2016", "2016-03-08"),
        ("Story Created: Mar 8, 2016 at 9:56 AM AKDT", "2016-03-08T09:56"),
        ("Posted: February 30, 2016", None),
        ("Updated 3:15 p.m. May 3", None),
        ("May 2016", None),
    ],
)
def test_a_stamp_under_the_headline_dates_the_article(stamp: str, published: str | None) -> None:
    page = f"Bridge opens again\n{stamp}\nThe bridge in Dover opened again on Monday, the mayor said."

    found = stamp_in(page, anatomy(page))

    assert (found[0] if found else None) == published


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was built on May 3, 2016. It fell on the same day.",
        "Bridge opens\nThe bridge opened on Monday.\nThe mayor spoke there on Tuesday.\nPublished May 3, 2016",
        "Bridge opens\nThe bridge on May 3, 2016. (Photo: Ann Bell)\nThe bridge opened on Monday, the mayor said.",
    ],
)
def test_a_date_in_the_text_or_below_dates_nothing(text: str) -> None:
    assert read_prose(Article("a", "a", text)).article.published is None


@pytest.mark.parametrize(
    ("line", "stamp"),
    [
        ("Updated 3:15 p.m.", True),
        ("MAY 3, 2016 | 10:05 AM", True),
        ("Thursday 29 July 2004 08.23 BST", True),
        ("1:22", False),
        ("May", False),
        ("2016", False),
        ("March 3, 2016: the bridge falls", False),
        ("Release of a report, March 3, 2016", False),
        ("He was born on May 3, 2016.", False),
    ],
)
def test_a_stamp_is_a_date_and_nothing_else(line: str, stamp: bool) -> None:
    assert is_stamp(line) is stamp


@pytest.mark.parametrize(
    ("lede", "place"),
    [
        ("YORK, Pa. (AP) — A man was hurt.", "YORK, Pa. (AP) —"),
        ("NEW HOLM, N.C. - A man was hurt.", "NEW HOLM, N.C. -"),
        ("(KZQV) - A man was hurt.", "(KZQV) -"),
        ("(CNN) A man was hurt.", "(CNN)"),
        ("WEST HOLM -- A man was hurt.", "WEST HOLM --"),
        ("Kentwood — Prosecutors said.", "Kentwood —"),
        ("ORLOMA, Feb 3 (Reuters) - Miners struck.", "ORLOMA, Feb 3 (Reuters) -"),
        ("ST. PAUL, Minn. (AP) _ ``We won,'' he said.", "ST. PAUL, Minn. (AP) _"),
        ("UPDATE: A man was hurt.", ""),
        ("Rep. Nadia Orde, D-Varn, voted no.", ""),
        ("NEW HOLM, Orland-A man was hurt.", "NEW HOLM, Orland-"),
        ("A man — a baker — was hurt.", ""),
        ("NASA - the agency - was founded in 1958.", ""),
        ("IBM said on Monday - as it had before - that it would not.", ""),
        ("The AP (an agency) - it said so.", ""),
    ],
)
def test_the_place_at_the_start_of_a_lede(lede: str, place: str) -> None:
    assert lede[: place_line(lede)].strip() == place


@pytest.mark.parametrize(
    ("page", "source"),
    [
        (
            "The Dover Post - News Sport Weather Opinion Jobs\n\nBridge opens\n\nThe bridge opened, he said.",
            "The Dover Post",
        ),
        ("Bridge opens\nBy Ann Bell\nThe Dover Gazette\nThe bridge opened on Monday, he said.", "The Dover Gazette"),
        ("The bridge opened on Monday, he said.\n\n© 2016 The Dover Post. All rights reserved", "The Dover Post"),
        ("The bridge opened on Monday, he said.\n\nCopyright 2016 by KZQV - All rights reserved.", "KZQV"),
        ("DOVER (Reuters) - The bridge opened on Monday, the mayor said.", "Reuters"),
        ("The bridge opened.\n\nCopyright 2016 The Associated Press. All rights reserved.", "Associated Press"),
        ("The Dover Post reported that the bridge opened on Monday, he said.", None),
        ("DOVER (KZQV/XYZ) - The bridge opened on Monday, the mayor said.", None),
    ],
)
def test_the_outlet_is_read_on_good_evidence_only(page: str, source: str | None) -> None:
    assert source_in(page, anatomy(page)) == source


def test_the_title_is_the_headline_without_its_deck() -> None:
    page = "Bridge opens\n\nMayor cuts ribbon and falls in"
    sections = [Section(Part.HEADLINE, Span(0, 12)), Section(Part.HEADLINE, Span(14, len(page)))]

    assert headline_in(sections) == Span(0, 12)
    assert headline_in(()) is None
