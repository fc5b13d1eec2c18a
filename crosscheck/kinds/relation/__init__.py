"""Relations: what one person is to another: "Jane Doe's mother, Mary Doe"."""

from crosscheck.kinds.relation.find import find
from crosscheck.kinds.relation.value import Kinship

__all__ = ["Kinship", "find"]
