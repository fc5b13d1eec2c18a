"""What every printed format shares: the sheet, its words, and its lines."""
