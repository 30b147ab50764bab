"""One field that finds every command, article, actor and code."""

from annotator.ui.palette.palette import Palette
from annotator.ui.palette.records import Found, Group, Kind

__all__ = ["Found", "Group", "Kind", "Palette"]
