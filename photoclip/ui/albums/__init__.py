"""Smart albums in the window: saved searches, their counts, their names."""
