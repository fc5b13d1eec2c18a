"""The meaning: from what an expression says to the day, time or length it stands for."""
