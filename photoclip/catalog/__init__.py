"""The catalogue: the only package that speaks SQL."""
