"""Occupations: what a person does for a living."""

from crosscheck.kinds.occupation.find import find
from crosscheck.kinds.occupation.value import Occupation

__all__ = ["Occupation", "find"]
