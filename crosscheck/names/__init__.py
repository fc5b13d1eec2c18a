"""Names: found on a page, set beside each other, and who is meant by what else an article calls people."""
