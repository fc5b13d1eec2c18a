"""Quotations of a story: what is one saying, and who is quoted for it."""
