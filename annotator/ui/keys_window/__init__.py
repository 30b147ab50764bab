"""The window in which commands are given other keys."""

from annotator.ui.keys_window.rows import KeyRow, rows_of
from annotator.ui.keys_window.window import KeysWindow

__all__ = ["KeyRow", "KeysWindow", "rows_of"]
