"""Words that end the names of many clubs: "Varn United", "Tarn City"."""

from __future__ import annotations

from typing import Final

CLUBS: Final = frozenset("united city rovers fc athletic wanderers hotspur albion town".split())
