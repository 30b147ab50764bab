"""How far coders agree: what they finished, compared and told with all that is needed to believe it.

``read_codings`` of a project (or ``codings_from`` tables) → ``compare`` a selection → ``Report``.
"""

from __future__ import annotations

from annotator.agreement import Figure, Interval, MatchRule, Measure, Resampling, Rule
from annotator.services.comparison.behind import About, Cell, behind
from annotator.services.comparison.cautions import Caution, Topic
from annotator.services.comparison.charts import by_article, charts, dot_and_whisker, heat_map, shown
from annotator.services.comparison.codings import Codings, ComparedActor, ComparedArticle, Position
from annotator.services.comparison.comparing import Report, compare
from annotator.services.comparison.course import over_rounds, over_time
from annotator.services.comparison.exporting import export_charts, export_comparison
from annotator.services.comparison.from_tables import codings_from
from annotator.services.comparison.methods import Methods
from annotator.services.comparison.naming import JUDGED, label, measure_name, rule_name
from annotator.services.comparison.places import Coded, Difference, Place
from annotator.services.comparison.reading import read_codings
from annotator.services.comparison.report import ArticleAgreement, Line, Pairing
from annotator.services.comparison.selection import NothingToCompare, Selection, Suggested
from annotator.services.comparison.session import Choices, Comparison
from annotator.services.comparison.settings import Level, Settings

__all__ = [
    "JUDGED",
    "About",
    "ArticleAgreement",
    "Caution",
    "Cell",
    "Choices",
    "Coded",
    "Codings",
    "ComparedActor",
    "ComparedArticle",
    "Comparison",
    "Difference",
    "Figure",
    "Interval",
    "Level",
    "Line",
    "MatchRule",
    "Measure",
    "Methods",
    "NothingToCompare",
    "Pairing",
    "Place",
    "Position",
    "Report",
    "Resampling",
    "Rule",
    "Selection",
    "Settings",
    "Suggested",
    "Topic",
    "behind",
    "by_article",
    "charts",
    "codings_from",
    "compare",
    "dot_and_whisker",
    "export_charts",
    "export_comparison",
    "heat_map",
    "label",
    "measure_name",
    "over_rounds",
    "over_time",
    "read_codings",
    "rule_name",
    "shown",
]
