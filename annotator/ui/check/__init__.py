"""What a check of the project found, and what a repaired copy can do about it."""

from annotator.ui.check.window import CheckWindow

__all__ = ["CheckWindow"]
