"""The inspector: the current statement or suggestion, in the order of the coder's hand."""

from annotator.ui.inspector.inspector import Inspector

__all__ = ["Inspector"]
