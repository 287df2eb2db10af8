"""What is a duplicate of what, in three tiers that are never mixed.

Identical: one content at several places. The same picture: re-encoded or resized, nothing else.
Similar: several shots of one moment, which are no duplicates.
"""
