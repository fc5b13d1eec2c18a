"""Which hours, days, months and years of several articles are of one deed, and which of the news itself."""
