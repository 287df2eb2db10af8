"""Rows, headings and orders of the grid: how they are chosen, laid out, and gone through."""
