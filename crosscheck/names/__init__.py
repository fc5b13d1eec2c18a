"""Names: the name itself, its parts and its likeness to others; who is who in an article and across."""
