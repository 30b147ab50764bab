"""What suggestions do to the coding: a coder's articles with suggestions beside those without.

``read_uses`` of a project → ``report_on`` each coder's → ``CoderReport``; ``write_reports`` puts them into a folder.
"""

from __future__ import annotations

from annotator.services.suggestion_report.reading import CoderUse, read_uses, uses_of
from annotator.services.suggestion_report.records import (
    Arm,
    ArticleLine,
    By,
    CoderReport,
    CodeShare,
    Condition,
    Decisions,
    Edits,
    Figure,
    Interval,
    LeftOut,
    Settings,
    Test,
)
from annotator.services.suggestion_report.report import report_on
from annotator.services.suggestion_report.telling import between, headline, lines_of, number, share, tested
from annotator.services.suggestion_report.writing import write_reports

__all__ = [
    "Arm",
    "ArticleLine",
    "By",
    "CodeShare",
    "CoderReport",
    "CoderUse",
    "Condition",
    "Decisions",
    "Edits",
    "Figure",
    "Interval",
    "LeftOut",
    "Settings",
    "Test",
    "between",
    "headline",
    "lines_of",
    "number",
    "read_uses",
    "report_on",
    "share",
    "tested",
    "uses_of",
    "write_reports",
]
