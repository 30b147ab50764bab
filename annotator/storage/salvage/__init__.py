"""Saving what can be saved of a damaged file into a new project, without asking SQLite to read the damaged one."""

from annotator.storage.salvage.saving import salvage

__all__ = ["salvage"]
