"""Terms: what a court imposes, from days in jail to life and death, and what was asked for or possible."""

from crosscheck.kinds.term.find import find
from crosscheck.kinds.term.value import Term

__all__ = ["Term", "find"]
