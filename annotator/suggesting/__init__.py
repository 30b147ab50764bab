"""Reading articles by machine: the only place that knows spaCy. Importing this package does not import spaCy."""
