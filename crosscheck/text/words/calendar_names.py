"""The names of months and weekdays, in full and as papers shorten them, with a capital and without a stop."""

from __future__ import annotations

from typing import Final

#: Every form of a month, the full name first; in the order of the year, and of the week from Monday on.
MONTH_FORMS: Final = (
    ("January", "Jan"), ("February", "Feb"), ("March", "Mar"), ("April", "Apr"), ("May",), ("June", "Jun"),
    ("July", "Jul"), ("August", "Aug"), ("September", "Sept", "Sep"), ("October", "Oct"), ("November", "Nov"),
    ("December", "Dec"),
)  # fmt: skip
WEEKDAY_FORMS: Final = (
    ("Monday", "Mon"), ("Tuesday", "Tues", "Tue"), ("Wednesday", "Wed"), ("Thursday", "Thurs", "Thur", "Thu"),
    ("Friday", "Fri"), ("Saturday", "Sat"), ("Sunday", "Sun"),
)  # fmt: skip
MONTHS: Final = tuple(forms[0] for forms in MONTH_FORMS)
WEEKDAYS: Final = tuple(forms[0] for forms in WEEKDAY_FORMS)
#: All forms: what is no name of anybody where it stands with a capital.
MONTH_WORDS: Final = frozenset(form for forms in MONTH_FORMS for form in forms)
CALENDAR_NAMES: Final = MONTH_WORDS | {form for forms in WEEKDAY_FORMS for form in forms}
#: Alternatives of a pattern.
ANY_MONTH: Final = "|".join(MONTHS)
ANY_WEEKDAY: Final = "|".join(WEEKDAYS)
