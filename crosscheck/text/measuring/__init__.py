"""Measuring: what the number beside some words is the measure of."""
