"""Nationalities: of which country somebody is said to be."""

from crosscheck.kinds.nationality.find import find
from crosscheck.kinds.nationality.value import Nationality, nations_of

__all__ = ["Nationality", "find", "nations_of"]
