"""How far coders agree: what they finished, compared and told with all that is needed to believe it.

``read_codings`` of a project (or ``codings_from`` tables) → ``compare`` a selection → ``Report``.
"""

from __future__ import annotations

from annotator.agreement import Figure, Interval, MatchRule, Measure, Resampling, Rule
from annotator.services.comparison.cautions import Caution, Topic
from annotator.services.comparison.codings import Codings, ComparedActor, ComparedArticle, Position
from annotator.services.comparison.comparing import Report, compare
from annotator.services.comparison.exporting import export_comparison
from annotator.services.comparison.from_tables import codings_from
from annotator.services.comparison.methods import Methods
from annotator.services.comparison.reading import read_codings
from annotator.services.comparison.report import ArticleAgreement, Line, Pairing
from annotator.services.comparison.selection import NothingToCompare, Selection, Suggested
from annotator.services.comparison.settings import Level, Settings

__all__ = [
    "ArticleAgreement",
    "Caution",
    "Codings",
    "ComparedActor",
    "ComparedArticle",
    "Figure",
    "Interval",
    "Level",
    "Line",
    "MatchRule",
    "Measure",
    "Methods",
    "NothingToCompare",
    "Pairing",
    "Position",
    "Report",
    "Resampling",
    "Rule",
    "Selection",
    "Settings",
    "Suggested",
    "Topic",
    "codings_from",
    "compare",
    "export_comparison",
    "read_codings",
]
