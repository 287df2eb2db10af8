"""Pure values and rules: no files, no database, no window, no neural network."""
