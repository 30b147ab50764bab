"""Who codes which articles, and the files that travel between coders."""
