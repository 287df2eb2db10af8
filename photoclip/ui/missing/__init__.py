"""Photos whose files are gone: where they are now, or that they are gone for good."""
