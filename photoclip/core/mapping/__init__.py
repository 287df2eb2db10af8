"""Photos on the map of the world: where things lie on it, and what is drawn. No Qt, no files."""
