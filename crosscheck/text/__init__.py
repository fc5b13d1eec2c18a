"""Prose as it is printed: parts of a page, sentences, numerals, times. No opinion on facts."""
