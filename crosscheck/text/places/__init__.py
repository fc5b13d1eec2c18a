"""Places in print: street addresses, and the quarters of a town."""
