"""Encoders whose towers run in processes of their own.

The window's encoders do: importing torch keeps Python's lock for longer than a window may stand
still, its memory comes back whole only when a process ends, and a driver that crashes takes its
process along. The command line, which shows nothing meanwhile, does without.
"""
