"""What was done in the project, and what statements were before."""

from annotator.ui.history.window import HistoryWindow

__all__ = ["HistoryWindow"]
