"""Wording: how two sentences or two quotations that say one thing are worded otherwise."""
