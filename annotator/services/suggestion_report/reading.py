"""Reading what a coder did, and telling which articles were coded with suggestions and which without."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, TypeVar

from annotator.domain.errors import NotFound
from annotator.domain.records import ArticleId, AssignmentState, CoderKind, Origin, SuggestionMode
from annotator.domain.said import said
from annotator.services.suggestion_report.records import Condition, LeftOut
from annotator.storage.queries import Queries
from annotator.storage.queries.suggestion_use import (
    Correction,
    MadeStatement,
    MadeSuggestion,
    Work,
    WorkedArticle,
)
from annotator.storage.snapshots import snapshot

_Made = TypeVar("_Made", MadeStatement, MadeSuggestion)

UNFINISHED: Final = said("not finished yet")
ELSEWHERE: Final = said("coded elsewhere and brought in")
MIXED: Final = said("suggestions were switched on or off while it was coded")
UNREAD: Final = said("suggestions were on, but the program had not read it before it was coded")
NOT_DRAWN: Final = said("not drawn by lot")


@dataclass(frozen=True, slots=True)
class CoderUse:
    """All that one coder did in a project. ``seeds`` are those of the lots drawn, ``code_order`` is the codebook's."""

    coder: str
    code_order: tuple[str, ...]
    seeds: tuple[int, ...]
    articles: tuple[WorkedArticle, ...]
    statements: tuple[MadeStatement, ...]
    suggestions: tuple[MadeSuggestion, ...]
    work: tuple[Work, ...]
    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class Comparable:
    """An article of the comparison with what was made in it."""

    article: WorkedArticle
    condition: Condition
    modes: frozenset[SuggestionMode]
    statements: tuple[MadeStatement, ...]
    suggestions: tuple[MadeSuggestion, ...]

    @property
    def is_drawn(self) -> bool:
        return self.article.draw_id is not None

    @property
    def is_read(self) -> bool:
        return self.article.analysed_at is not None


def read_uses(path: Path, coder: str | None = None) -> tuple[CoderUse, ...]:
    """What the coders of a project did, or the one of that name, as it is now; coding may go on meanwhile.

    Coders without an article begun are left out. Raises NotFound, and what opening a project raises.
    """
    with snapshot(path) as copy:
        return uses_of(copy.queries, coder)


def uses_of(queries: Queries, coder: str | None = None) -> tuple[CoderUse, ...]:
    """The same from an open project."""
    people = [known for known in queries.project.coders() if known.kind is CoderKind.PERSON]
    named = [known for known in people if coder is None or known.name.casefold() == coder.casefold()]
    if not named:
        raise NotFound(
            "The project has no coder “{coder}”. It has: {names}.",
            coder=coder,
            names=", ".join(known.name for known in people),
        )
    codes = tuple(code.key for code in queries.project.codebook().codes)
    source = queries.suggestion_use
    uses = (
        CoderUse(
            coder=known.name,
            code_order=codes,
            seeds=tuple(draw.seed for draw in queries.assignments.draws(known.id)),
            articles=tuple(source.articles(known.id)),
            statements=tuple(source.statements(known.id)),
            suggestions=tuple(source.suggestions(known.id)),
            work=tuple(source.work(known.id)),
            corrections=tuple(source.corrections(known.id)),
        )
        for known in named
    )
    return tuple(use for use in uses if use.articles or coder is not None)


def comparable(use: CoderUse, *, only_drawn: bool) -> tuple[tuple[Comparable, ...], tuple[LeftOut, ...]]:
    """The articles that can be compared, in the order of import, and why others can not."""
    statements = _by_article(use.statements)
    suggestions = _by_article(use.suggestions)
    last_work = {work.article_id: work.at for work in use.work}
    found: list[Comparable] = []
    left_out = Counter[str]()
    for article in use.articles:
        made, offered = statements.get(article.id, ()), suggestions.get(article.id, ())
        modes = _modes(article, made, offered)
        reason = _obstacle(article, made, modes, last_work.get(article.id))
        if not reason and only_drawn and article.draw_id is None:
            reason = NOT_DRAWN
        if reason:
            left_out[reason] += 1
            continue
        condition = Condition.WITHOUT if SuggestionMode.OFF in modes else Condition.WITH
        found.append(Comparable(article, condition, modes, made, offered))
    return tuple(found), tuple(LeftOut(number, reason) for reason, number in left_out.items())


def _modes(
    article: WorkedArticle, statements: Sequence[MadeStatement], suggestions: Sequence[MadeSuggestion]
) -> frozenset[SuggestionMode]:
    """How much was shown: as its statements tell, else its decisions, else as it is set now."""
    told = {statement.mode for statement in statements}
    was_shown = any(suggestion.decision for suggestion in suggestions)
    if was_shown and not told - {SuggestionMode.OFF}:
        told.add(article.mode if article.mode is not SuggestionMode.OFF else SuggestionMode.WHERE)
    return frozenset(told or {article.mode})


def _obstacle(
    article: WorkedArticle,
    statements: Sequence[MadeStatement],
    modes: frozenset[SuggestionMode],
    finished_at: datetime | None,
) -> str:
    """Why the article is not compared; empty where it is."""
    if article.state is not AssignmentState.FINISHED:
        return UNFINISHED
    if finished_at is None or any(statement.origin is Origin.IMPORTED for statement in statements):
        return ELSEWHERE
    is_without = SuggestionMode.OFF in modes
    if is_without and len(modes) > 1:
        return MIXED
    if not is_without and (article.analysed_at is None or article.analysed_at > finished_at):
        return UNREAD
    return ""


def _by_article(made: Sequence[_Made]) -> Mapping[ArticleId, tuple[_Made, ...]]:
    found = defaultdict[ArticleId, list[_Made]](list)
    for each in made:
        found[each.article_id].append(each)
    return {article_id: tuple(several) for article_id, several in found.items()}
