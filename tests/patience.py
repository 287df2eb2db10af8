"""How long tests wait for what must come."""

PATIENCE_S = 300.0
"""Seconds. No machine is so busy that something takes longer: what does hangs. It is no measure of
speed, and nobody waits for it where all is well."""
