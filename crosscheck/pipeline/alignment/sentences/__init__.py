"""Sentences of a story: what is printed twice, word for word but for a figure or a word."""
