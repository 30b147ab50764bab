"""The window with a project's backups."""
