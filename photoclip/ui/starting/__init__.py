"""One window for a library: a second start hands over what it was asked for, and raises it."""
