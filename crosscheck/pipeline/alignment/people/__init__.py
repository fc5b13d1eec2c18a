"""Who is who across the articles of a story, beyond the name."""
