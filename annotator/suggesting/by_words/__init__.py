"""Reading without a parse: quotations by their marks, and reporting words by patterns of the words around them."""
