"""Invented people, places and papers."""

from __future__ import annotations

from random import Random

from crosscheck.generator.values import MISHEARD, Name, Place

_WOMEN = (
    "Alice Bridget Clara Diana Edith Elena Fiona Gloria Helen Irene Julia Karen Lydia Laura Maria Nora Paula Rosa "
    "Sonia Teresa Ursula Vera Wanda Yvonne"
).split()
_MEN = (
    "Adam Bernard Carlos Daniel Edward Felix Gregory Henry Ivan Jacob Kevin Leon Luke Marcus Martin Oscar Peter "
    "Robert Simon Thomas Victor Walter"
).split()
_SURNAME_STARTS = (
    "Harl Pent Osg Varn Mern Thorl Brand Stav Keld Dunn Wex Cald Lind Rosk Hamm Tess Quill Gand Mork Fosk Abr "
    "Bast Corv Dorn Ekl Fram Grov Jask Lomb Nort Rudd Selb Trask Ulm Verr Zeld"
).split()
_TOWN_STARTS = (
    "Oster Wren Cold Marsh Elder Sand Black Stone Winter Silver Kings Ash Maple Otter Salt Amber Bramble Clay "
    "Deer Fox Hazel Iron Juniper Linden Moor"
).split()
_TOWN_ENDS = "mouth bury haven ford brook ridge ham field port".split()
_PAPERS = "Courier Gazette Echo Tribune Herald Chronicle Observer Sentinel Dispatch Examiner".split()


class Cast:
    """Hands out names by lot; no part of a name is handed out twice."""

    def __init__(self, rng: Random) -> None:
        self._women = rng.sample(_WOMEN, len(_WOMEN))
        self._men = rng.sample(_MEN, len(_MEN))
        starts = rng.sample(_SURNAME_STARTS, len(_SURNAME_STARTS))
        self._surnames = [start + rng.choice(sorted(MISHEARD)) for start in starts]
        self._towns = [start + rng.choice(_TOWN_ENDS) for start in rng.sample(_TOWN_STARTS, len(_TOWN_STARTS))]
        self._papers = rng.sample(_PAPERS, len(_PAPERS))
        self._rng = rng

    def person(self, surname: str | None = None, sex: str | None = None) -> Name:
        """A person nobody has heard of, or one more of a family."""
        sex = sex or self._rng.choice("fm")
        given = (self._women if sex == "f" else self._men).pop()
        return Name(given, surname or self._surnames.pop(), sex)

    def town(self) -> Place:
        """A town on no map."""
        return Place(self._towns.pop())

    def paper(self) -> str:
        """A paper on no news-stand."""
        return f"{self._towns.pop()} {self._papers.pop()}"
