"""The window in which a project says how it gets suggestions: how many, from which model, by which rules and words."""

from annotator.ui.suggestion_setup.window import SuggestionSetupWindow

__all__ = ["SuggestionSetupWindow"]
