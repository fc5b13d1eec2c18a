"""Time zones: how far east of Greenwich the clocks of a zone or a place stand on a day."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Final

# Every zone by its minutes east of Greenwich in winter and who sets its clocks forward: America, Europe, nobody, or a
# country that has done it in some years.
_ZONES: Final = """
-600: hst; honolulu, hawaii
-540 us: akst, akdt; anchorage, alaska
-480 us: pst, pdt, pt, pacific time, pacific; los angeles, san francisco, san diego, seattle, las vegas, vancouver
-420 us: mst, mdt, mt, mountain time; denver, salt lake city
-360 us: cst, cdt, ct, central time; chicago, houston, dallas, austin, new orleans, memphis, minneapolis
-300 us: est, edt, et, eastern time, eastern; new york, boston, miami, atlanta, toronto, montreal
-300: ; bogota, colombia, lima, peru
-180 once: ; buenos aires, argentina, sao paulo, brasilia
0: gmt, utc
0 eu: ; london, britain, england, scotland, dublin, ireland, lisbon, portugal
60: bst, wat; lagos, nigeria, algiers
60 eu: cet; paris, france, berlin, germany, madrid, spain, rome, italy, brussels, amsterdam, vienna, geneva, zurich
60 eu: ; stockholm, oslo, copenhagen, prague, budapest, warsaw, belgrade
120: cest; johannesburg, pretoria, harare
120 eu: eet; athens, greece, helsinki, kiev, kyiv, bucharest, sofia
180: eest, msk; nairobi, riyadh
180 once: ; moscow, baghdad
240: gst; dubai, abu dhabi
270: ; kabul, afghanistan
300: pkt; islamabad, karachi, lahore, pakistan
330: ; new delhi, delhi, mumbai, india, colombo, sri lanka
345: ; kathmandu, nepal
360: ; dhaka, bangladesh
420: ict, wib; bangkok, thailand, hanoi, vietnam, jakarta, phnom penh
480: hkt, sgt; beijing, shanghai, china, hong kong, taipei, taiwan, manila, singapore, kuala lumpur, perth
540: jst, kst; tokyo, osaka, japan, seoul, south korea
"""
_LINES: Final = [re.split(r"[:;] ?", line) for line in _ZONES.strip().splitlines()]
_RULED: Final = [
    (int(clock.split()[0]), clock.split()[1:], names.split(", "), places.split(", "))
    for clock, names, places in ([*line, ""][:3] for line in _LINES)
]
_BY_NAME: Final = {name: (offset, rule) for offset, rule, names, _ in _RULED for name in names if name}
_BY_PLACE: Final = {place: (offset, rule) for offset, rule, _, places in _RULED for place in places if place}
# Winter and summer are sure in these months; in the others the clocks change, on a day that is not looked up.
_SUMMER: Final = {"us": frozenset(range(4, 11)), "eu": frozenset(range(4, 10)), "once": frozenset[int]()}
_WINTER: Final = {"us": frozenset((12, 1, 2)), "eu": frozenset((11, 12, 1, 2)), "once": frozenset[int]()}
_HOUR: Final = 60
# "EST" in July is "EDT" to most who write it.
_LOOSE: Final = frozenset("est cst mst pst akst cet eet".split())
# The names of zones as alternatives of a pattern.
ZONES: Final = "|".join(sorted(_BY_NAME, key=len, reverse=True))


def clocks_of(zone: str, day: date | None) -> frozenset[int]:
    """The minutes east of Greenwich that a zone by that name can be on a day; without a day, in any season."""
    offset, rule = _BY_NAME[zone.lower()]
    loose = frozenset((offset,)) if zone.lower() in _LOOSE else frozenset[int]()
    return _on(offset, rule, day) | loose


def clocks_in(place: str, day: date | None) -> frozenset[int]:
    """The minutes east of Greenwich that the clocks of a place can be on a day; without a day, in any season."""
    return _on(*_BY_PLACE[place.lower()], day)


def _on(offset: int, rule: list[str], day: date | None) -> frozenset[int]:
    if not rule:
        return frozenset((offset,))
    if day is not None and day.month in _SUMMER[rule[0]]:
        return frozenset((offset + _HOUR,))
    if day is not None and day.month in _WINTER[rule[0]]:
        return frozenset((offset,))
    return frozenset((offset, offset + _HOUR))


def places_in(text: str) -> list[str]:
    """The places of a text whose clocks are known, as a sentence or a dateline prints them."""
    return _places().findall(text)


@cache
def _places() -> re.Pattern[str]:
    printed = [form for place in sorted(_BY_PLACE) for form in (place.title(), place.upper())]
    return re.compile(rf"\b(?:{'|'.join(printed)})\b(?! Times| Post)")
