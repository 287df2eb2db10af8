"""Two to four photos side by side, zoomed and pulled together."""
