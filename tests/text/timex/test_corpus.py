"""What is read, and as what: one table a family. The page was published on Sunday 8 December 2019."""

from __future__ import annotations

from datetime import date

import pytest

from crosscheck.text.timex import find_timexes

PUBLISHED = date(2019, 12, 8)


def read(page: str, anchor: date | None = PUBLISHED) -> list[tuple[str, str, str]]:
    return [(timex.span.of(page), timex.type, timex.timex) for timex in find_timexes(page, (), anchor)]


NEXT_VERB = [
    ("Crews brought it to the quay by the lock on Friday and will stay.", "Friday", "2019-12-06"),
    ("Crews will bring it to the quay on Friday and have hired a crane.", "Friday", "2019-12-13"),
]
ABSOLUTE = [
    ("In 1920 Harrow Lane was paved.", "1920", "1920"),
    ("It was moved from 1920 to the quay.", "1920", "1920"),
    ("The bridge opened on December 8, 2019.", "December 8, 2019", "2019-12-08"),
    ("The bridge opened on 8 Dec. 2019.", "8 Dec. 2019", "2019-12-08"),
    ("The bridge opened on the 8th of December 2019.", "the 8th of December 2019", "2019-12-08"),
    ("The bridge opened on the third of March, 2018.", "the third of March, 2018", "2018-03-03"),
    ("The log entry reads 2019-12-08.", "2019-12-08", "2019-12-08"),
    ("The log entry reads 25/12/2018.", "25/12/2018", "2018-12-25"),
    ("The log entry reads 31.12.2018.", "31.12.2018", "2018-12-31"),
    ("The ferry sank in December 2017.", "December 2017", "2017-12"),
    ("The ferry sank in the 1990s.", "the 1990s", "199"),
    ("The ferry sank in the '80s.", "the '80s", "198"),
    ("The mill dates from the 19th century.", "the 19th century", "18"),
    ("The mill burned down in 1887.", "1887", "1887"),
    ("A flood in 1987 killed the miller.", "1987", "1987"),
    ("The temple fell in 490 BC.", "490 BC", "BC0490"),
    ("The temple fell in AD 43.", "AD 43", "0043"),
    ("The temple fell in A.D. 1066.", "A.D. 1066", "1066"),
    ("The plan was drawn up in the spring of 2015.", "the spring of 2015", "2015-SP"),
    ("Profit rose in the third quarter of 2018.", "the third quarter of 2018", "2018-Q3"),
    ("Work ended in the second half of 2016.", "the second half of 2016", "2016-H2"),
    ("The treaty was signed in nineteen ninety-six.", "nineteen ninety-six", "1996"),
    ("Le pont a ouvert le 8 décembre 2018.", "8 décembre 2018", "2018-12-08"),
]

RESOLVED = [
    ("The council met on Friday.", "Friday", "2019-12-06"),
    ("The council will meet on Friday.", "Friday", "2019-12-13"),
    ("The two sides are to meet on Friday, said Lena Brack.", "Friday", "2019-12-13"),
    ("The council met last Friday.", "last Friday", "2019-12-06"),
    ("The fair opens in Weir on Friday.", "Friday", "2019-12-13"),
    ("The fair opened on Friday (Dec. 6) in Weir.", "Friday (Dec. 6)", "2019-12-06"),
    ("The fair opened on Dec. 6, a Friday.", "Dec. 6, a Friday", "2019-12-06"),
    ("The fair was open in Weir on Friday.", "Friday", "2019-12-06"),
    ("Weir goes to the polls on Friday.", "Friday", "2019-12-13"),
    ("Weir went to the polls on Friday.", "Friday", "2019-12-06"),
    ("The baker appears in court on Friday.", "Friday", "2019-12-13"),
    ("The vote takes place on Friday.", "Friday", "2019-12-13"),
    ("The lease had been due to expire on Friday.", "Friday", "2019-12-06"),
    ("They do not plan to meet on Friday.", "Friday", "2019-12-13"),
    ("The bill is to be voted on Friday.", "Friday", "2019-12-13"),
    ("The vigil is Friday at the harbour.", "Friday", "2019-12-13"),
    ("She faces prison when she is sentenced on Feb. 12.", "Feb. 12", "2020-02-12"),
    ("The council fell apart in April.", "April", "2019-04"),
    ("The council will move in April.", "April", "2020-04"),
    ("The dividend is payable Jan. 2.", "Jan. 2", "2020-01-02"),
    ("The dividend was paid Sept. 12.", "Sept. 12", "2019-09-12"),
    ("Four of the 17 Sept. 12 raiders were held.", "Sept. 12", "2019-09-12"),
    ("On the 17 Sept. 12 raiders were held.", "the 17 Sept.", "2019-09-17"),
    ("The talks resume next month.", "next month", "2020-01"),
    ("She had called earlier this week.", "this week", "2019-W49"),
    ("He arrived yesterday.", "yesterday", "2019-12-07"),
    ("He arrived two days ago.", "two days ago", "2019-12-06"),
    ("She left the party two years ago.", "two years ago", "2017"),
    ("Sales fell last year.", "last year", "2018"),
    ("The shop reopened last spring.", "last spring", "2019-SP"),
    ("The shop will close at Christmas.", "Christmas", "2019-12-25"),
    ("The accounts close at year-end.", "year-end", "2019-12-31"),
    ("Output fell in the second quarter.", "the second quarter", "2019-Q2"),
    ("The hearing is on wednesday of next week.", "wednesday of next week", "2019-12-11"),
    ("The fair will open on the first Monday of October.", "the first Monday of October", "2020-10-05"),
    ("The fair opened on the last Friday of last month.", "the last Friday of last month", "2019-11-29"),
    ("The fair opens on the second Tuesday in May 2021.", "the second Tuesday in May 2021", "2021-05-11"),
    ("The bakery shut at Easter two years ago.", "Easter two years ago", "2017-04-16"),
    ("The bakery will open at Christmas in two years.", "Christmas in two years", "2021-12-25"),
    ("The queue on Black Friday was long.", "Black Friday", "2019-11-29"),
    ("Ash Wednesday 2018 was quiet.", "Ash Wednesday 2018", "2018-02-14"),
    ("Orthodox Easter 2018 was cold.", "Orthodox Easter 2018", "2018-04-08"),
    ("The form was filed in 2014-10.", "2014-10", "2014-10"),
    ("She will run on the Saturday after next.", "Saturday after next", "2019-12-21"),
    ("Lunar New Year 2018 was cold.", "Lunar New Year 2018", "2018-02-16"),
    ("The lamps of Diwali in 2019 were many.", "Diwali in 2019", "2019-10-27"),
    ("The shop was shut on Yom Kippur.", "Yom Kippur", "2019-10-09"),
    ("The lights went out for Earth Hour 2019.", "Earth Hour 2019", "2019-03-30"),
    ("The kiln cost $ 12 November 27.", "November 27", "2019-11-27"),
    ("The clerk wrote:30 November is fine.", "30 November", "2019-11-30"),
    ("The clerk was away on Nov.5th.", "Nov.5th", "2019-11-05"),
    ("The clerk was away on Sep-23-2018.", "Sep-23-2018", "2018-09-23"),
    ("The clerk was away on 28 June in 2018.", "28 June in 2018", "2018-06-28"),
    ("The clerk was away on November twenty second.", "November twenty second", "2019-11-22"),
    ("The clerk will be away on Wednesday the eleventh.", "Wednesday the eleventh", "2019-12-11"),
    ("The clerk will be back 3 days from today.", "3 days from today", "2019-12-11"),
    ("Sales fell again in H1 2018.", "H1 2018", "2018-H1"),
    ("Sales fell again in 2018 H1.", "2018 H1", "2018-H1"),
    ("Sales fell in the year to date.", "the year", "2019"),
    ("The second last week of 2017 was wet.", "The second last week of 2017", "2017-W51"),
    ("The fourth last day of June 2018 was wet.", "The fourth last day of June 2018", "2018-06-27"),
    ("The hearing will resume on the 17th.", "the 17th", "2019-12-17"),
    ("The rent was paid on the 3rd.", "the 3rd", "2019-12-03"),
    ("The rent was paid on the 20th of last month.", "the 20th of last month", "2019-11-20"),
    ("The fair will open on Saturday 14th.", "Saturday 14th", "2019-12-14"),
    ("The fair will open on March 7, Saturday.", "March 7, Saturday", "2020-03-07"),
    ("The last weekend of March was cold.", "The last weekend of March", "2019-W13-WE"),
    ("The parish fair is held this Easter.", "this Easter", "2019-04-21"),
    ("The choir sang this Halloween.", "this Halloween", "2019-10-31"),
    ("The form must be in by end of year.", "end of year", "2019"),
    ("The form must be in by EOM.", "EOM", "2019-12"),
    ("The form must be in by 12/24, she said.", "12/24", "2019-12-24"),
    ("The stamp on it reads 31-Oct-74.", "31-Oct-74", "1974-10-31"),
    ("The stamp on it reads 31/Oct/1974.", "31/Oct/1974", "1974-10-31"),
    ("The stamp on it reads 10-31-74.", "10-31-74", "1974-10-31"),
    ("The stamp on it reads Nov13.", "Nov13", "2019-11-13"),
    ("The club was founded in 2/2013.", "2/2013", "2013-02"),
    ("The club was founded in 2014/10.", "2014/10", "2014-10"),
    ("Sales fell again in Q3 2018.", "Q3 2018", "2018-Q3"),
    ("Sales fell again in 2018Q3.", "2018Q3", "2018-Q3"),
    ("Sales fell again in 3Q18.", "3Q18", "2018-Q3"),
    ("Sales will fall in Q1.", "Q1", "2020-Q1"),
    ("It has now closed.", "now", "PRESENT_REF"),
    ("He left the year before last.", "the year before last", "2017"),
    ("He left the week before last.", "the week before last", "2019-W47"),
    ("He left the Friday before last.", "Friday before last", "2019-11-29"),
    ("The vote took place on the 5th.", "the 5th", "2019-12-05"),
    ("They want it mended ASAP.", "ASAP", "FUTURE_REF"),
    ("The clerk was away on Tuesday 26/11 as well.", "Tuesday 26/11", "2019-11-26"),
    ("The mill closed in '98.", "'98", "1998"),
    ("The class of \u201904 came back.", "\u201904", "2004"),
    ("The council has planned a vigil for Friday.", "Friday", "2019-12-13"),
    ("The mayor set aside her holiday plans on Friday.", "Friday", "2019-12-06"),
    ("Let's meet on Friday, she wrote.", "Friday", "2019-12-13"),
    ("The pier will reopen in two weeks' time.", "two weeks' time", "2019-W51"),
    ("The pier will reopen in a fortnight\u2019s time.", "a fortnight\u2019s time", "2019-12-22"),
    ("The pier will reopen in three years time.", "three years time", "2022"),
    ("The pier will reopen on Tuesday week.", "Tuesday week", "2019-12-17"),
    ("The pier will reopen a week on Tuesday.", "a week on Tuesday", "2019-12-17"),
    ("The pier will reopen in the week of the 16th.", "the week of the 16th", "2019-W51"),
    ("The lease ended on the 3rd of last month.", "the 3rd of last month", "2019-11-03"),
    ("The deadline is the 3rd of next month.", "the 3rd of next month", "2020-01-03"),
    ("The pump broke on World Water Day.", "World Water Day", "2019-03-22"),
    ("Nobody is hurt at the moment, she said.", "at the moment", "PRESENT_REF"),
    ("The road is shut for the time being.", "the time being", "PRESENT_REF"),
    ("No charge is planned at this time.", "at this time", "PRESENT_REF"),
    ("They want it mended as soon as possible.", "as soon as possible", "FUTURE_REF"),
    ("The rowers won nothing last season.", "last season", "PAST_REF"),
    ("The rowers have lost twice this season.", "this season", "PRESENT_REF"),
    ("The rowers hope for the coming season.", "the coming season", "FUTURE_REF"),
    ("It recently closed.", "recently", "PAST_REF"),
]


@pytest.mark.parametrize(("page", "words", "value"), [*ABSOLUTE, *RESOLVED, *NEXT_VERB])
def test_dates(page: str, words: str, value: str) -> None:
    assert read(page) == [(words, "DATE", value)]


OPEN = [
    ("The council met on Friday.", "XXXX-WXX-5"),
    ("The council fell apart in April.", "XXXX-04"),
    ("The council met on April 3.", "XXXX-04-03"),
    ("The talks resume next month.", "XXXX-XX"),
    ("The shop closed at Christmas.", "XXXX-12-25"),
    ("Output fell in the second quarter.", "XXXX-Q2"),
]


@pytest.mark.parametrize(("page", "value"), OPEN)
def test_without_a_day_of_publication_nothing_is_invented(page: str, value: str) -> None:
    assert [timex for *_, timex in read(page, None)] == [value]


TIMES = [
    ("He was shot at 10 p.m. Wednesday.", "10 p.m. Wednesday", "2019-12-04T22:00"),
    ("Polls close at 5 p.m. EST Nov. 9.", "5 p.m. EST Nov. 9", "2019-11-09T17:00"),
    ("Talks broke off at noon Thursday.", "noon Thursday", "2019-12-05T12:00"),
    ("The alarm rang on Friday morning.", "Friday morning", "2019-12-06TMO"),
    ("The alarm rang last night.", "last night", "2019-12-07TNI"),
    ("The alarm rang the night before last.", "the night before last", "2019-12-06TNI"),
    ("Kick-off is Sat 14 Dec @ 19:30.", "Sat 14 Dec @ 19:30", "2019-12-14T19:30"),
    ("The alarm rang at midnight last night.", "midnight last night", "2019-12-07T24:00"),
    ("The ban ends at midnight tonight.", "midnight tonight", "2019-12-08T24:00"),
    ("The levee broke before dawn Friday.", "dawn Friday", "2019-12-06TMO"),
    ("The levee broke in the pre-dawn hours of Friday.", "the pre-dawn hours of Friday", "2019-12-06TMO"),
    ("The levee broke around lunchtime Friday.", "around lunchtime Friday", "2019-12-06TMI"),
    ("The strike will begin first thing tomorrow.", "first thing tomorrow", "2019-12-09TMO"),
    ("The alarm rang on the night of 14 May 2018.", "the night of 14 May 2018", "2018-05-14TNI"),
    ("The alarm rang on the evening of the 5th.", "the evening of the 5th", "2019-12-05TEV"),
    ("He left at 4 in the morning.", "4 in the morning", "2019-12-08T04:00"),
    ("The train left at 23:15.", "23:15", "2019-12-08T23:15"),
    ("The train left at 5pm.", "5pm", "2019-12-08T17:00"),
]


DRESSES = [
    ("She called at half past three.", ["half past three"], ["03:30"]),
    ("She called at half six, as agreed.", ["half six"], ["06:30"]),
    ("She called at ten to eleven, as agreed.", ["ten to eleven"], ["10:50"]),
    ("She called at about 10.45 on Sunday night.", ["about 10.45", "Sunday night"], ["22:45", "NI"]),
    ("She called at 0430 on Sunday.", ["0430 on Sunday"], ["04:30"]),
    ("She called from two fifteen to two forty-five.", ["two fifteen", "two forty-five"], ["02:15", "02:45"]),
    ("She called at a quarter past noon.", ["a quarter past noon"], ["12:15"]),
    ("She called at a quarter to 9 in the evening.", ["a quarter to 9 in the evening"], ["20:45"]),
    ("She called 20 minutes past 3 p.m.", ["20 minutes past 3 p.m."], ["15:20"]),
    ("She called at seven p.m.", ["seven p.m."], ["19:00"]),
    ("She called at 12 noon, as before.", ["12 noon"], ["12:00"]),
    ("She called at 20 min past eight in the evening.", ["20 min past eight in the evening"], ["20:20"]),
    ("She called at half past seven o'clock.", ["half past seven o'clock"], ["07:30"]),
    ("She will call tonight around 7, I hope.", ["tonight around 7"], ["19:00"]),
    ("She will call at five-thirty tomorrow evening.", ["five-thirty tomorrow evening"], ["17:30"]),
    ("She called at seven forty-two p.m.", ["seven forty-two p.m."], ["19:42"]),
    ("She called at ten thirty, and again.", ["ten thirty"], ["10:30"]),
    ("The bells stopped at four twenty.", ["four twenty"], ["04:20"]),
    ("The bells stopped at four ten and rang again.", ["four ten"], ["04:10"]),
    ("She called at ten thirty a.m.", ["ten thirty a.m."], ["10:30"]),
    ("She called at twelve oh three.", ["twelve oh three"], ["12:03"]),
    ("She called at 330 p.m. again.", ["330 p.m."], ["15:30"]),
    ("She called at 3 o'clock p.m. again.", ["3 o'clock p.m."], ["15:00"]),
    ("She rang at 845 in the evening.", ["845 in the evening"], ["20:45"]),
    ("She called at 4ish p.m. again.", ["4ish p.m."], ["16:00"]),
    ("She called at 8 GMT, they say.", ["8 GMT"], ["08:00"]),
    ("She called at 8 last night.", ["8 last night"], ["20:00"]),
    ("She will call at five tomorrow afternoon.", ["five tomorrow afternoon"], ["17:00"]),
    ("She called early in the morning of Friday.", ["early in the morning of Friday"], ["MO"]),
    ("She called at nine o'clock at night.", ["nine o'clock at night"], ["21:00"]),
    ("She called at 19h30.", ["19h30"], ["19:30"]),
    ("She called at 9:30.", ["9:30"], ["09:30"]),
    ("She called at 9:30 last night.", ["9:30 last night"], ["21:30"]),
    ("She called about 12:30 Saturday morning.", ["about 12:30 Saturday morning"], ["00:30"]),
    ("She called at 10:15 Saturday night.", ["10:15 Saturday night"], ["22:15"]),
    ("The choir sings tonight at 8.", ["tonight at 8"], ["20:00"]),
    ("The choir sings Sunday morning at 9:30 a.m.", ["Sunday morning at 9:30 a.m."], ["09:30"]),
    ("The choir sings from 9 to 11 a.m.", ["9", "11 a.m."], ["09:00", "11:00"]),
    ("The choir sings between 11 and 1 p.m.", ["11", "1 p.m."], ["11:00", "13:00"]),
    ("The choir sings 9:30 - 11:00.", ["9:30", "11:00"], ["09:30", "11:00"]),
    ("The choir sings from 15h30 to 18h.", ["15h30", "18h"], ["15:30", "18:00"]),
]


@pytest.mark.parametrize(("page", "words", "clocks"), DRESSES)
def test_clock_times_in_every_dress(page: str, words: list[str], clocks: list[str]) -> None:
    found = read(page)
    assert [(text, value.partition("T")[2]) for text, _, value in found] == list(zip(words, clocks, strict=True))


def test_both_ends_of_a_range_of_days_have_their_month() -> None:
    found = read("It ran Nov. 18-Dec. 19, 2018, and again from April 3-May 4, 2019.")
    assert [value for *_, value in found] == ["2018-11-18", "2018-12-19", "2019-04-03", "2019-05-04"]


def test_both_ends_of_a_range_of_hours_lie_on_its_day() -> None:
    values = [value for _, _, value in read("It was open between 9 and 11 a.m. on Friday.")]
    assert values == ["2019-12-06T09:00", "2019-12-06T11:00", "2019-12-06"]
    values = [value for _, _, value in read("It was open from 9 a.m. to 1 p.m. Tuesday.")]
    assert values == ["2019-12-03T09:00", "2019-12-03T13:00"]


@pytest.mark.parametrize(("page", "words", "value"), TIMES)
def test_times(page: str, words: str, value: str) -> None:
    assert read(page) == [(words, "TIME", value)]


DURATIONS = [
    ("It took seven-and-a-half years.", "seven-and-a-half years", "P7Y6M", 90, 90, "month"),
    ("It took 7.5 years.", "7.5 years", "P7Y6M", 90, 90, "month"),
    ("He got a 7 1/2-year term.", "7 1/2-year", "P7Y6M", 90, 90, "month"),
    ("It took 7 years and 6 months.", "7 years and 6 months", "P7Y6M", 90, 90, "month"),
    ("It took 18 to 24 months.", "18 to 24 months", "P18M", 18, 24, "month"),
    ("He faces a 12- to 18-month ban.", "12- to 18-month", "P12M", 12, 18, "month"),
    ("It took two decades.", "two decades", "P20Y", 240, 240, "month"),
    ("Bake for ~25 \u2013 40min.", "25 \u2013 40min", "PT25M", 25, 40, "minute"),
    ("They called a 24h strike.", "24h", "PT24H", 1440, 1440, "minute"),
    ("It was over in 1/2 h, he said.", "1/2 h", "PT30M", 30, 30, "minute"),
    ("It took a month and half.", "a month and half", "P1.5M", 1.5, 1.5, "month"),
    ("It took a couple of weeks.", "a couple of weeks", "P2W", 14, 14, "day"),
    ("It took a few days.", "a few days", "PXD", 3, 9, "day"),
    ("She has been ill for the past year and a half.", "the past year and a half", "P1Y6M", 18, 18, "month"),
    ("She has been ill for the past year-and-a-half.", "the past year-and-a-half", "P1Y6M", 18, 18, "month"),
    ("It took two years, a month and five days.", "two years, a month and five days", "P2Y1M5D", 764, 768, "day"),
    ("It took 20-plus minutes.", "20-plus minutes", "PT20M", 20, None, "minute"),
    ("The week-long siege is over.", "week-long", "P1W", 7, 7, "day"),
    ("The weeklong siege is over.", "weeklong", "P1W", 7, 7, "day"),
    ("The two-week-long siege is over.", "two-week-long", "P2W", 14, 14, "day"),
    ("Their decades-long feud is over.", "decades-long", "PXDE", None, None, "month"),
    ("It took the better part of ten years.", "the better part of ten years", "P10Y", 96, 120, "month"),
    ("It took 20-odd minutes.", "20-odd minutes", "PT20M", 16, 25, "minute"),
    ("It was done within two weeks' time.", "two weeks", "P2W", 14, 14, "day"),
    ("It will be done in 20 minutes' time.", "20 minutes", "PT20M", 20, 20, "minute"),
    ("It took at least two years.", "at least two years", "P2Y", 24, None, "month"),
    ("It took up to 90 days.", "up to 90 days", "P90D", None, 90, "day"),
    ("It took three-quarters of an hour.", "three-quarters of an hour", "PT45M", 45, 45, "minute"),
    ("Rain fell in the four previous weeks.", "the four previous weeks", "P4W", 28, 28, "day"),
    ("It took half an hour.", "half an hour", "PT30M", 30, 30, "minute"),
    ("It took one and three quarter hours.", "one and three quarter hours", "PT1H45M", 105, 105, "minute"),
    ("It took two and a quarter of an hour.", "two and a quarter of an hour", "PT2H15M", 135, 135, "minute"),
    ("It took an hour and twenty.", "an hour and twenty", "PT1H20M", 80, 80, "minute"),
    ("It took a quarter-century.", "a quarter-century", "P25Y", 300, 300, "month"),
    ("It took 1 sec in all.", "1 sec", "PT1S", 1, 1, "second"),
    ("It took 31 seconds in all.", "31 seconds", "PT31S", 31, 31, "second"),
    ("It took one second, or two.", "one second", "PT1S", 1, 1, "second"),
    ("It took a minute and a half.", "a minute and a half", "PT1M30S", 1.5, 1.5, "minute"),
    ("Stocks fell in the past three months.", "the past three months", "P3M", 3, 3, "month"),
    ("She waited for years.", "years", "PXY", None, None, "month"),
]


@pytest.mark.parametrize(("page", "words", "value", "low", "high", "unit"), DURATIONS)
def test_durations(page: str, words: str, value: str, low: float | None, high: float | None, unit: str) -> None:
    assert read(page) == [(words, "DURATION", value)]
    timex = find_timexes(page, (), PUBLISHED)[0]
    assert (timex.low, timex.high, timex.unit) == (low, high, unit)


SETS = [
    ("The bus runs every Friday.", "every Friday", "XXXX-WXX-5"),
    ("The bus runs twice a week.", "twice a week", "P1W"),
    ("The bus runs every two hours.", "every two hours", "PT2H"),
    ("The bus runs daily.", "daily", "P1D"),
    ("They meet each year.", "each year", "P1Y"),
    ("They meet on Tuesday nights.", "Tuesday nights", "XXXX-WXX-2TNI"),
    ("They meet every Monday at 4 p.m.", "every Monday at 4 p.m.", "XXXX-WXX-1T16:00"),
    ("They meet every other Monday.", "every other Monday", "P2W"),
    ("They meet on alternate Mondays.", "alternate Mondays", "P2W"),
    ("They meet on the last Monday of every month.", "the last Monday of every month", "P1M"),
    ("They meet on the 15th of every month.", "the 15th of every month", "XXXX-XX-15"),
    ("They meet every other day.", "every other day", "P2D"),
    ("They meet every third week.", "every third week", "P3W"),
    ("They meet every Christmas.", "every Christmas", "XXXX-12-25"),
    ("They meet every Easter.", "every Easter", "P1Y"),
    ("They meet fortnightly.", "fortnightly", "P2W"),
    ("They walk 10km a day.", "a day", "P1D"),
    ("They bake 300 loaves a day.", "a day", "P1D"),
    ("It airs daily at 6 p.m.", "daily at 6 p.m.", "XXXX-XX-XXT18:00"),
    ("It airs every evening at 7:15.", "every evening at 7:15", "XXXX-XX-XXT19:15"),
    ("It opens at 3pm each day.", "3pm each day", "XXXX-XX-XXT15:00"),
]


@pytest.mark.parametrize(("page", "words", "value"), SETS)
def test_sets(page: str, words: str, value: str) -> None:
    assert read(page) == [(words, "SET", value)]


def test_months_in_short_with_a_dash() -> None:
    assert read("The mill stood idle, Jan.-March 2017.") == [
        ("Jan.", "DATE", "2017-01"),
        ("March 2017", "DATE", "2017-03"),
    ]
    assert read("Jan and Nov are twins.") == []


def test_every_reaches_both_weekdays() -> None:
    assert read("They meet every Monday and Thursday.") == [
        ("every Monday", "SET", "XXXX-WXX-1"),
        ("Thursday", "SET", "XXXX-WXX-4"),
    ]


MODIFIED = [
    ("It was built in early 1990.", "early 1990", "START"),
    ("It was built in mid-June.", "mid-June", "MID"),
    ("It was built by the end of May.", "the end of May", "END"),
    ("It was built around Nov. 9.", "around Nov. 9", "APPROX"),
    ("It took nearly forty years.", "nearly forty years", "EQUAL_OR_LESS"),
    ("It took more than four hours.", "more than four hours", "MORE_THAN"),
    ("It took a little over four hours.", "a little over four hours", "MORE_THAN"),
    ("It took less than an hour.", "less than an hour", "LESS_THAN"),
    ("It took about two years.", "about two years", "APPROX"),
    ("The offer runs to 2023 and beyond.", "2023 and beyond", "AFTER"),
    ("The mill burned down late on Tuesday.", "late on Tuesday", "END"),
    ("The mill had burned down earlier on Tuesday.", "Tuesday", None),
]


@pytest.mark.parametrize(("page", "words", "mod"), MODIFIED)
def test_modifiers(page: str, words: str, mod: str | None) -> None:
    [timex] = find_timexes(page, (), PUBLISHED)
    assert (timex.span.of(page), timex.mod) == (words, mod)


@pytest.mark.parametrize(
    ("page", "mods"),
    [("It opens around 3-4pm.", ["APPROX", "APPROX"]), ("It opens from about 3 p.m. to 4 p.m.", ["APPROX", None])],
)
def test_a_hedge_reaches_over_a_dash(page: str, mods: list[str | None]) -> None:
    assert [timex.mod for timex in find_timexes(page, (), PUBLISHED)] == mods


NOTHING = [
    "The alarm was raised at 1042 Tarn Road.",
    "Crews were called to 1920 W. Harrow Lane.",
    "He stood outside 2015 Olin Drive.",
    "She placed ad 43 in the paper.",
    "He joined the 9/12 march of the bakers.",
    "It was her second win in as many weeks.",
    "The mare stood at ten to one.",
    "She wanted five to six, and got none.",
    "The boat is number 0430 on the list.",
    "The number '98 was painted on its hull.",
    "The boat was 6'10 long.",
    "At the moment the beam gave way, nobody stood below.",
    "A new dawn for the trawler fleet, says its owner.",
    "Dawn has lived on the quay ever since.",
    "The first thing on the list was a rope.",
    "He kept half six goats and half sheep.",
    "The dry season and the season of storms are alike here.",
    "The Sunday Herald and the Friday Review agreed.",
    "She may march to the sun, and he sat down.",
    "April Moss and June Hollis met Jan Verbeek.",
    "The price fell to $1999 and then to 2,018 pounds.",
    "Call 555-2019-774 or take route 1984-B.",
    "Some 1800 soldiers marched; 1950 miles lay ahead of them.",
    "A 26-year-old woman and her six-month-old son, aged two, were hurt.",
    "They won 3-2 and led 10:3 on page 12/14.",
    "Three quarters of the voters stayed at home, a quarter voted twice.",
    "Version 1.2.3 of the tool has 1.5 million users.",
    "The secretary of a decidedly marginal market knows the separate way.",
    "A spring in the house made the wall fall.",
    "She stopped the fight at 2:56 and won.",
    "The relay was won in 3:20 to 3:25.",
    "They scored at 5:30 of the second period.",
    "Weir led with about 11:30 to play, and at 12:30 to go Holm was ahead.",
    "Half past the post, a quarter to nine heirs.",
    "Two thousand ten people came; this is what I am.",
    "Which two am I, he asked; they live at 8 Mill Lane.",
    "The file is at http://moss.example/at9:23pmExpires.",
    "With wealth and health both went south.",
    "She lives on the 12th floor and tied for the lead on the 17th.",
    "A birdie on the 15th, and par on the 18th, gave her the title.",
    "The SEC filed two suits, and one second chance was given.",
    "The boys won 3/15 of the points in Q and A; a Q5 and an A4 stood outside.",
    "At ten thirty men stood waiting.",
    "They came from two fifty people.",
    "They pay £50 a meal and charge for 8 p mail.",
]


@pytest.mark.parametrize("page", NOTHING)
def test_what_is_no_time(page: str) -> None:
    assert read(page) == []
