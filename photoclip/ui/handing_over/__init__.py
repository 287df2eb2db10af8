"""Handing photos to other programs: opening them there, copying them, showing where they lie."""
