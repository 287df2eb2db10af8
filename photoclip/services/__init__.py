"""The use cases, as generators of typed events, and the engine thread that drives them."""
