"""Agreement between coders, on numpy alone: importable without the rest of the program."""
