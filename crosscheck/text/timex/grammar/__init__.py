"""The grammar: which words of a page make a time expression, and what they say by themselves."""

from crosscheck.text.timex.grammar.scan import find_drafts

__all__ = ["find_drafts"]
