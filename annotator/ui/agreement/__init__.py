"""How far coders agree, in a window of its own beside the coding."""
