"""Names on a page: which runs of capitals name somebody, and who is one person."""
