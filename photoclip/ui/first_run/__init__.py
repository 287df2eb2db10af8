"""The first start: a folder is asked for, what happens where is said, and what to try first."""
