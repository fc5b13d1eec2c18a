"""Places of a story: streets, addresses, parts of town and venues side by side."""
