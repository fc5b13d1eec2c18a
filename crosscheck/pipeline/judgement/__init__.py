"""Judgement: what each check of a rule holds against the facts of a story."""
