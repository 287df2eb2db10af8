"""Moving photos to the system's trash, in the window."""
