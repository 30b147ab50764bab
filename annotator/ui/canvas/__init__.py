"""The article view: the text set as a page, and the coder's marks painted into it."""
