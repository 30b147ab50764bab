"""Compare and settle: one text with what several coders marked in it, and the decisions between them."""
