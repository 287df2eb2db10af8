"""Finding duplicates, showing how they differ, and tidying them up."""
