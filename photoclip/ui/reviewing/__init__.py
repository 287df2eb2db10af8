"""A label's queue in the window."""
