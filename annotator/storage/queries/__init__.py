"""Everything that is read of a project, as frozen records."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from annotator.domain.listing import ArticleHead
from annotator.domain.records import Statement, SuggestionMode
from annotator.domain.whose_coding import CodingOf
from annotator.storage.queries.actors import ActorQueries
from annotator.storage.queries.articles import ArticleQueries
from annotator.storage.queries.assignments import AssignmentQueries
from annotator.storage.queries.codebook import CodebookQueries
from annotator.storage.queries.comparison import ComparisonQueries
from annotator.storage.queries.finding import FindingQueries
from annotator.storage.queries.history import HistoryQueries
from annotator.storage.queries.log import LogQueries
from annotator.storage.queries.occurrences import OccurrenceQueries
from annotator.storage.queries.project import ProjectQueries
from annotator.storage.queries.register import RegisterQueries
from annotator.storage.queries.repeats import RepeatQueries
from annotator.storage.queries.settlements import SettlementQueries
from annotator.storage.queries.statements import StatementQueries
from annotator.storage.queries.stream import stream_statements
from annotator.storage.queries.suggestion_use import SuggestionUseQueries
from annotator.storage.queries.suggestions import SuggestionQueries
from annotator.storage.queries.team import TeamQueries
from annotator.storage.queries.versions import VersionQueries
from annotator.storage.queries.whose_coding import whose_coding


class Queries:
    """Reading, by what is read. Each query is a handful of SELECTs, however many records it gives back."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.project = ProjectQueries(connection)
        self.codebook = CodebookQueries(connection)
        self.articles = ArticleQueries(connection)
        self.statements = StatementQueries(connection)
        self.suggestions = SuggestionQueries(connection)
        self.actors = ActorQueries(connection)
        self.register = RegisterQueries(connection)
        self.finding = FindingQueries(connection)
        self.suggestion_use = SuggestionUseQueries(connection)
        self.occurrences = OccurrenceQueries(connection)
        self.repeats = RepeatQueries(connection)
        self.assignments = AssignmentQueries(connection)
        self.team = TeamQueries(connection)
        self.settlements = SettlementQueries(connection)
        self.comparison = ComparisonQueries(connection)
        self.history = HistoryQueries(connection)
        self.log = LogQueries(connection)
        self.versions = VersionQueries(connection)

    def whose_coding(self) -> tuple[CodingOf, ...]:
        """How much everybody has coded, the settled version too."""
        return whose_coding(self._connection)

    def stream_statements(self) -> Iterator[tuple[ArticleHead, str, Statement, SuggestionMode]]:
        """Every statement in article order, with its article's head and text, and what was shown of suggestions."""
        return stream_statements(self._connection)
