"""The anatomy of a page: the parts of a printed article, and the furniture around it."""

from crosscheck.text.page.anatomy.page import anatomy

__all__ = ["anatomy"]
