"""Annotator: hand-code who claims, denies, admits and accuses in news articles."""

__version__ = "0.1.0"
