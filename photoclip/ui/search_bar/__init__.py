"""The search bar: the field, chips, completion, filters by mouse, what is said below it."""
