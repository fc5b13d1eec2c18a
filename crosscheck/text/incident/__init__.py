"""The incident in print: what happened, to whom it was done, with what, and what came of it."""
