"""Which numbers of several articles are of one thing."""
