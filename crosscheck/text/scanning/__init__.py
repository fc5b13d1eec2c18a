"""Scanning: where words, marks and digits stand in a page, each in one pass over it."""
