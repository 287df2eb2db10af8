"""Getting models from a hub: what it has, which files are wanted, fetching and converting."""
