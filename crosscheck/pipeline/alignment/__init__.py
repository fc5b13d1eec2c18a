"""Alignment: which claims of a story are about one thing, and how they stand to each other."""
