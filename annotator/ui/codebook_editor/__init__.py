"""Changing the codebook: its entries, what has changed so far, and its versions."""

from annotator.ui.codebook_editor.records import EditorState
from annotator.ui.codebook_editor.window import CodebookEditor

__all__ = ["CodebookEditor", "EditorState"]
