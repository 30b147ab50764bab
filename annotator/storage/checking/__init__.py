"""Looking for what is wrong in a project file: each module looks at one side of it and tells what it finds."""

from annotator.storage.checking.all import findings

__all__ = ["findings"]
