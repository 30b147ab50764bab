"""The guide: how to do things, to read beside the work."""

from annotator.ui.guide.window import GuideWindow

__all__ = ["GuideWindow"]
