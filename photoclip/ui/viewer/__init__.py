"""One photo as large as the window: a box to search with, and why it was found."""
