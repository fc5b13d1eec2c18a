"""The page: its parts, dateline and outlet, its sentences, and the prose that states facts."""
