"""Choosing a model: the Models page, the comparison of two, and what belongs to them."""
