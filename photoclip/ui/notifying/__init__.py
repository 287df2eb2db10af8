"""What is told outside the window: that long work goes on, how far it is, and that it has ended."""
