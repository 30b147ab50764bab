"""What a person can do with a project. No Qt, no SQL, no spaCy."""
