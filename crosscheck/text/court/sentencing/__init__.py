"""Sentencing: which words of a page are terms that a court imposes, and what each term is."""
