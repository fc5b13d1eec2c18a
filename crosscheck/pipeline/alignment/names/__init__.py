"""Names of a story: one thing that is named in two ways, by the letters of the names alone."""
