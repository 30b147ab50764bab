"""Places in articles with the words around them: the list in which the register and the search show them."""
