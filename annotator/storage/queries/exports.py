"""Reading a whole project for an export, streamed: articles, statements and suggestions with all that a row needs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, Row, select
from sqlalchemy.orm import aliased

from annotator.domain.errors import NotAllowed
from annotator.domain.exported import (
    ExportedArticle,
    ExportedLink,
    ExportedStatement,
    ExportedSuggestion,
    SuggestedAs,
    Verdict,
)
from annotator.domain.listing import ArticleHead
from annotator.domain.records import (
    Actor,
    ActorId,
    ArticleId,
    AssignmentState,
    Coder,
    CoderId,
    CoderKind,
    DecisionKind,
    Statement,
    StatementLinkKind,
    Suggestion,
    SuggestionId,
    SuggestionMode,
)
from annotator.domain.text import quotes
from annotator.domain.whose_coding import CodingOf
from annotator.storage import schema
from annotator.storage.queries.actors import ActorQueries
from annotator.storage.queries.articles import ArticleQueries
from annotator.storage.queries.project import ProjectQueries
from annotator.storage.queries.stream import stream_statements
from annotator.storage.queries.suggestions import SuggestionQueries
from annotator.storage.queries.whose_coding import whose_coding

_AT_ONCE: Final = 200
_TEXTS_AT_ONCE: Final = 50
_T = TypeVar("_T")
_Streamed = tuple[ArticleHead, str, Statement, SuggestionMode]


class ExportQueries:
    """Reads everything of a project in a fixed order: articles as they were imported, within one by the text."""

    def __init__(self, connection: Connection, *, of: Collection[CoderId] | None = None) -> None:
        """``of``: the statements of these coders alone; None: everybody's, the settled version's too."""
        self._connection = connection
        self._of = None if of is None else frozenset(of)
        self._articles = ArticleQueries(connection)
        project = ProjectQueries(connection)
        self.title = project.line().title
        self.codebook = project.codebook()
        self._coders = {coder.id: coder for coder in project.coders()}
        self.attributes: Sequence[str] = tuple(
            sorted({name for actor in self.actors() for name, _value in actor.attributes})
        )

    def actors(self) -> list[Actor]:
        """The register, in the order of entry."""
        return ActorQueries(self._connection).all()

    def only(self, of: Collection[CoderId]) -> ExportQueries:
        """The same with the statements of these coders alone."""
        return ExportQueries(self._connection, of=of)

    def settled(self) -> ExportQueries:
        """The same with the statements of the settled version alone. Raises NotAllowed where nothing is settled."""
        found = next((coder for coder in self._coders.values() if coder.kind is CoderKind.ADJUDICATED), None)
        if found is None:
            raise NotAllowed("Nothing is settled in this project yet, so there is no settled version to export.")
        return self.only([found.id])

    def coding(self) -> tuple[Sequence[CodingOf], Sequence[CodingOf]]:
        """Whose statements these are, and whose are left out."""
        everybody = [each for each in whose_coding(self._connection) if each.statements]
        held = [each for each in everybody if self._of is None or each.coder.id in self._of]
        return held, [each for each in everybody if each not in held]

    def articles(self) -> Iterator[ExportedArticle]:
        for heads in _batches(self._articles.heads(), _AT_ONCE):
            ids = [head.id for head in heads]
            lengths, states = self._lengths(ids), self._states(ids)
            for head in heads:
                yield ExportedArticle(head, lengths[head.id], tuple(states.get(head.id, ())))

    def texts(self) -> Iterator[tuple[ArticleHead, str]]:
        """Every article with its text, one at a time."""
        for heads in _batches(self._articles.heads(), _TEXTS_AT_ONCE):
            yield from ((head, self._articles.text(head.id)) for head in heads)

    def statements(self) -> Iterator[ExportedStatement]:
        """In the order of the text."""
        register = {actor.id: actor for actor in ActorQueries(self._connection).all()}
        for batch in _batches(stream_statements(self._connection, self._of), _AT_ONCE):
            ids = [statement.id for _, _, statement, _ in batch]
            suggested, bearing = self._suggested(ids), self._bearing(ids)
            for head, text, statement, mode in batch:
                yield ExportedStatement(
                    article=head,
                    statement=statement,
                    quotes=quotes(text, statement.parts),
                    links=_links(statement, register),
                    suggestions_shown=mode,
                    suggestion=suggested.get(statement.id),
                    bears_on=tuple(bearing.get(statement.id, ())),
                )

    def suggestions(self) -> Iterator[ExportedSuggestion]:
        """Those of the newest analysis and all that anybody decided, once for each coder who decided."""
        for heads in _batches(self._articles.heads(), _TEXTS_AT_ONCE):
            known = {head.id: head for head in heads}
            texts, origins, verdicts = self._texts(known), self._origins(known), self._verdicts(known)
            for suggestion in self._suggestions_of(known):
                each = ExportedSuggestion(
                    known[suggestion.article_id],
                    suggestion,
                    quotes(texts[suggestion.article_id], suggestion.parts),
                    *origins[suggestion.id],
                )
                decided = verdicts.get(suggestion.id, ())
                yield from [replace(each, verdict=verdict) for verdict in decided] or [each]

    def _suggestions_of(self, ids: Collection[ArticleId]) -> list[Suggestion]:
        queries = _SuggestionsOfMany(self._connection)
        found = {each.id: each for coder_id in self._coders for each in queries.of_articles(ids, coder_id)}
        return sorted(found.values(), key=lambda each: (each.article_id, each.start, each.end, each.id))

    def _texts(self, ids: Collection[int]) -> dict[int, str]:
        article, text = schema.Article, schema.ArticleText
        query = select(article.id, text.text).join(text, text.id == article.text_id).where(article.id.in_(ids))
        return {row.id: row.text for row in self._connection.execute(query)}

    def _lengths(self, ids: Sequence[int]) -> dict[int, int]:
        article, text = schema.Article, schema.ArticleText
        query = select(article.id, text.length).join(text, text.id == article.text_id).where(article.id.in_(ids))
        return {row.id: row.length for row in self._connection.execute(query)}

    def _states(self, ids: Sequence[int]) -> Mapping[int, list[tuple[str, AssignmentState]]]:
        assignment = schema.Assignment
        query = select(assignment.article_id, assignment.coder_id, assignment.state)
        query = query.where(assignment.article_id.in_(ids)).order_by(assignment.coder_id)
        found = defaultdict[int, list[tuple[str, AssignmentState]]](list)
        for article_id, coder_id, state in self._connection.execute(query):
            found[article_id].append((self._coder(coder_id).name, AssignmentState(state)))
        return found

    def _suggested(self, ids: Sequence[int]) -> dict[int, SuggestedAs]:
        statement, suggestion, decision = schema.Statement, schema.Suggestion, schema.Decision
        own = (decision.suggestion_id == suggestion.id) & (decision.coder_id == statement.coder_id)
        query = (
            select(statement.id, suggestion.id, suggestion.code, suggestion.rule, suggestion.score, decision.kind)
            .join(suggestion, suggestion.id == statement.suggestion_id)
            .join(decision, own, isouter=True)
            .where(statement.id.in_(ids))
        )
        return {
            statement_id: SuggestedAs(SuggestionId(number), code, rule, score, DecisionKind(kind) if kind else None)
            for statement_id, number, code, rule, score, kind in self._connection.execute(query)
        }

    def _bearing(self, ids: Sequence[int]) -> Mapping[int, list[tuple[StatementLinkKind, str]]]:
        link, other = schema.StatementLink, aliased(schema.Statement)
        query = select(link.from_id, link.kind, other.uuid).join(other, other.id == link.to_id)
        found = defaultdict[int, list[tuple[StatementLinkKind, str]]](list)
        for statement_id, kind, uuid in self._connection.execute(query.where(link.from_id.in_(ids)).order_by(link.id)):
            found[statement_id].append((StatementLinkKind(kind), uuid))
        return found

    def _origins(self, ids: Collection[int]) -> dict[int, tuple[str, str]]:
        suggestion, analysis = schema.Suggestion, schema.Analysis
        query = select(suggestion.id, analysis.pipeline, analysis.rules)
        query = query.join(analysis, analysis.id == suggestion.analysis_id).where(suggestion.article_id.in_(ids))
        return {number: (pipeline, rules) for number, pipeline, rules in self._connection.execute(query)}

    def _verdicts(self, ids: Collection[int]) -> Mapping[int, list[Verdict]]:
        decision, suggestion, statement = schema.Decision, schema.Suggestion, schema.Statement
        query = (
            select(
                decision.suggestion_id,
                decision.coder_id,
                decision.kind,
                decision.decided_at,
                decision.shown_at,
                statement.uuid,
            )
            .join(suggestion, suggestion.id == decision.suggestion_id)
            .join(statement, statement.id == decision.statement_id, isouter=True)
            .where(suggestion.article_id.in_(ids))
            .order_by(decision.coder_id)
        )
        found = defaultdict[int, list[Verdict]](list)
        for row in self._connection.execute(query):
            found[row.suggestion_id].append(self._verdict(row))
        return found

    def _verdict(self, row: Row[*tuple[Any, ...]]) -> Verdict:
        return Verdict(
            coder=self._coder(row.coder_id),
            kind=DecisionKind(row.kind),
            decided_at=datetime.fromisoformat(row.decided_at),
            shown_at=datetime.fromisoformat(row.shown_at) if row.shown_at else None,
            statement_uuid=row.uuid or "",
        )

    def _coder(self, coder_id: int) -> Coder:
        return self._coders[CoderId(coder_id)]


class _SuggestionsOfMany(SuggestionQueries):
    """Reads the suggestions of several articles with the SELECTs of one."""

    def of_articles(self, ids: Collection[ArticleId], coder_id: CoderId) -> list[Suggestion]:
        return self._where(schema.Suggestion.article_id.in_(ids), coder_id)


def _links(statement: Statement, register: Mapping[ActorId, Actor]) -> tuple[ExportedLink, ...]:
    links = []
    for link in statement.links:
        actor = register[link.actor_id]
        above = register[actor.belongs_to].name if actor.belongs_to is not None else ""
        links.append(ExportedLink(link.role, actor, link.confirmed, above))
    return tuple(links)


def _batches(items: Iterable[_T], size: int) -> Iterator[list[_T]]:
    waiting = iter(items)
    while batch := list(islice(waiting, size)):
        yield batch
