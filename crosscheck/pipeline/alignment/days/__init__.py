"""Which days, months and years of several articles are of one deed."""
