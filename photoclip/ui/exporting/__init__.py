"""Handing what is known of photos to other programs."""
