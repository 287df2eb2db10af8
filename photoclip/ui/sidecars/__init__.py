"""Sidecars in the window: written after a look, put back, and decided on where they disagree."""
