"""The window that says what suggestions do to the coding."""

from __future__ import annotations

from annotator.ui.suggestion_report.window import SuggestionReportWindow

__all__ = ["SuggestionReportWindow"]
