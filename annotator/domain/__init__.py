"""The words of the field as plain frozen values: no Qt, no spaCy, no SQL, no files."""
