"""Places of a story: streets, addresses and parts of town side by side."""
