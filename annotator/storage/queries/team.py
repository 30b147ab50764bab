"""Reading who codes what, and how far everybody is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, func, select

from annotator.domain.assigning import Draw, DrawKind
from annotator.domain.records import ArticleId, AssignmentState, Coder, CoderId, CoderKind
from annotator.domain.team import TeamCoder, TeamRound
from annotator.storage import schema
from annotator.storage.queries.assignments import AssignmentQueries
from annotator.storage.queries.project import ProjectQueries


class TeamQueries:
    """Reads about all people who code; the settled version is none of them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._assignments = AssignmentQueries(connection)

    def coders(self) -> tuple[TeamCoder, ...]:
        """In the order in which they came to the project."""
        states = self._states()
        statements, last = self._statements(), self._last()
        return tuple(
            TeamCoder(
                coder,
                assigned=sum(states[coder.id].values()),
                in_progress=states[coder.id][AssignmentState.IN_PROGRESS],
                finished=states[coder.id][AssignmentState.FINISHED],
                statements=statements.get(coder.id, 0),
                last_at=last.get(coder.id),
            )
            for coder in self.people()
        )

    def people(self) -> tuple[Coder, ...]:
        coders = ProjectQueries(self._connection).coders()
        return tuple(coder for coder in coders if coder.kind is CoderKind.PERSON)

    def given(self) -> dict[ArticleId, tuple[CoderId, ...]]:
        """Who has been given, or has begun, each article."""
        row = schema.Assignment
        query = select(row.article_id, row.coder_id).order_by(row.article_id, row.coder_id)
        out = defaultdict[ArticleId, list[CoderId]](list)
        people = {coder.id for coder in self.people()}
        for article, coder in self._connection.execute(query):
            if coder in people:
                out[ArticleId(article)].append(CoderId(coder))
        return {article: tuple(coders) for article, coders in out.items()}

    def rounds(self) -> tuple[TeamRound, ...]:
        """Rounds of several coders with the same name are one, in the order in which they were made."""
        grouped = defaultdict[str, list[Draw]](list)
        for draw in self._assignments.draws(kind=DrawKind.ROUND):
            grouped[draw.name.casefold()].append(draw)
        return tuple(self._round(draws) for draws in grouped.values())

    def lots(self) -> list[Draw]:
        """Every coder's part of the lots, in the order in which they were drawn."""
        found = [*self._assignments.draws(kind=DrawKind.COMMON), *self._assignments.draws(kind=DrawKind.ALONE)]
        return sorted(found, key=lambda draw: draw.id)

    def begun(self, coder_id: CoderId) -> frozenset[ArticleId]:
        """Articles in which the coder has coded, decided or finished something."""
        return frozenset(each.article_id for each in self._assignments.of_coder(coder_id) if each.is_begun)

    def _round(self, draws: list[Draw]) -> TeamRound:
        row = schema.Assignment
        query = select(row.article_id, row.coder_id, row.state).where(row.round_id.in_([draw.id for draw in draws]))
        coders = tuple(draw.coder_id for draw in draws)
        finished = defaultdict[int, set[int]](set)
        articles: dict[int, None] = {}
        for article, coder, state in self._connection.execute(query.order_by(row.article_id)):
            articles[article] = None
            if state == AssignmentState.FINISHED.value:
                finished[article].add(coder)
        done = sum(finished[article].issuperset(coders) for article in articles)
        return TeamRound(
            draws[0].name, coders, tuple(map(ArticleId, articles)), done, draws[0].made_at, self._codebooks(draws)
        )

    def _codebooks(self, draws: Iterable[Draw]) -> tuple[int, ...]:
        """The versions of the codebook with which the coders of a round have coded its articles."""
        row, statement = schema.Assignment, schema.Statement
        own = (statement.article_id == row.article_id) & (statement.coder_id == row.coder_id)
        query = select(statement.codebook_version).distinct().join(row, own)
        query = query.where(row.round_id.in_([draw.id for draw in draws])).order_by(statement.codebook_version)
        return tuple(self._connection.scalars(query))

    def _states(self) -> defaultdict[CoderId, defaultdict[AssignmentState, int]]:
        row = schema.Assignment
        query = select(row.coder_id, row.state, func.count()).group_by(row.coder_id, row.state)
        out = defaultdict[CoderId, defaultdict[AssignmentState, int]](lambda: defaultdict[AssignmentState, int](int))
        for coder, state, count in self._connection.execute(query):
            out[CoderId(coder)][AssignmentState(state)] = count
        return out

    def _statements(self) -> dict[CoderId, int]:
        row = schema.Statement
        query = select(row.coder_id, func.count()).group_by(row.coder_id)
        return {CoderId(coder): count for coder, count in self._connection.execute(query)}

    def _last(self) -> dict[CoderId, datetime]:
        """When each coder last did something, here or in a file that was taken in."""
        action, statement = schema.Action, schema.Statement
        times = select(action.coder_id, func.max(func.coalesce(action.moved_at, action.made_at)).label("at"))
        coded = select(statement.coder_id, func.max(statement.changed_at).label("at"))
        both = times.group_by(action.coder_id).union_all(coded.group_by(statement.coder_id)).subquery()
        query = select(both.c.coder_id, func.max(both.c.at)).group_by(both.c.coder_id)
        found = self._connection.execute(query)
        return {CoderId(coder): datetime.fromisoformat(at) for coder, at in found if coder is not None and at}
