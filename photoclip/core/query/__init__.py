"""What a person asks for: the query language, and a question as a value."""
