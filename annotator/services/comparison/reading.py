"""Reading the codings of a project, to compare its coders."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from annotator.domain.codebook import Codebook
from annotator.domain.records import ActorId, ArticleId, Coder, CoderId, CoderKind
from annotator.services.comparison.coded import (
    actor_places,
    actors_of,
    codes_of,
    links_of,
    parts_of,
    statements_of,
)
from annotator.services.comparison.codings import Codings, ComparedArticle, Grid, Position
from annotator.services.comparison.finished import Finished, finished_at, suggestions_seen
from annotator.services.comparison.grids import Ranges, Segmented, Segments, grids
from annotator.services.comparison.merged import Merged
from annotator.services.comparison.splicing import with_article
from annotator.storage.queries import Queries
from annotator.storage.queries.comparison import ComparableArticle, ComparisonQueries
from annotator.storage.snapshots import snapshot

Known = dict[ArticleId, Segmented]
"""Texts that were taken apart already, which takes most of the time of reading; a text never changes."""


def read_codings(path: Path, known: Known | None = None, *, named: Collection[str] = ()) -> Codings:
    """What all coders of a project have finished, as it is now; coding may go on meanwhile.

    The settled version is no coder, and is read where it is among the coders that are ``named``. Texts that are
    ``known`` are not taken apart again; those that are not are added. Raises ProjectMissing, NotAProject,
    ProjectDamaged, ProjectTooNew, and ExportFailed where there is no room for a copy. Articles that nobody else
    finished are not read, only counted.
    """
    return read_all(path, {} if known is None else known, named).codings


def read_all(path: Path, known: Known, named: Collection[str] = (), *, with_settled: bool = False) -> Basis:
    """The same, with what is needed to read single articles again."""
    with snapshot(path) as copy:
        return _basis(copy.queries, known, named, with_settled=with_settled)


@dataclass(frozen=True, eq=False, slots=True)
class Basis:
    """Codings, and what is not read again while coders edit statements of finished articles."""

    codings: Codings
    article_at: Mapping[ArticleId, int]
    _coder_at: Mapping[CoderId, int]
    _actor_at: Mapping[ActorId, int]
    _retired: frozenset[str]
    _merged: Merged
    _known: Known

    def again(self, queries: Queries, article: ArticleId) -> Codings | None:
        """One article as it is now, in the names of the codings; None where others are needed to say it."""
        source, index = queries.comparison, self.article_at[article]
        whole = self.codings
        who = Finished.one(article, source.finished(article), self._coder_at)
        rows = [row for row in source.statements(article) if row[2] in self._coder_at]
        links = source.actor_links(article)
        before = whole.statements.of_article(index)
        used = {whole.codes[code] for code in whole.statements.code[before].tolist()} | {row[3] for row in rows}
        if (
            not np.array_equal(who.finished[0], whole.finished[index])
            or not used <= set(whole.codes) - self._retired
            or not all(actor in self._actor_at for _, _, actor, *_ in links)
        ):
            return None
        statements, statement_at = statements_of(rows, who, whole.codes), {row[0]: at for at, row in enumerate(rows)}
        part_of, start, end = parts_of(source.parts(article), statement_at)
        lengths = whole.grids[Position.CHARACTER].lengths[index : index + 1]
        once = self._merged.links_before(links) if self._merged.any else None
        return replace(
            whole,
            articles=whole.articles[index : index + 1],
            finished=who.finished,
            suggested=suggestions_seen(who, statements, [row[4] for row in rows]),
            finished_at=None,
            statements=statements,
            part_of=part_of,
            grids=grids(lengths, Ranges(statements.article[part_of], start, end), Segments.of([self._known[article]])),
            links=links_of(links, statement_at, whole.roles, self._actor_at),
            links_before=None if once is None else links_of(once, statement_at, whole.roles, self._actor_at),
            alone=np.zeros_like(whole.alone),
        )

    def with_article(self, article: ArticleId, part: Codings) -> Basis:
        """With what was read again of one article."""
        return replace(self, codings=with_article(self.codings, self.article_at[article], part))

    def with_register(self, queries: Queries) -> Basis | None:
        """With entries that the register has more than before; None where others have changed."""
        register, gone = queries.actors.all(), tuple(self._merged.gone.values())
        actors, known = (*gone, *actors_of(register, first=len(gone))), self.codings.actors
        if actors[: len(known)] != known:
            return None
        return replace(
            self, codings=replace(self.codings, actors=actors), _actor_at=actor_places(self._merged, register)
        )


def _basis(queries: Queries, known: Known, named: Collection[str], *, with_settled: bool) -> Basis:
    source, codebook = queries.comparison, queries.project.codebook()
    coders = _compared(queries, named, with_settled=with_settled)
    who = Finished.of(source, [coder.id for coder in coders])
    rows = [row for row in source.statements() if row[1] in who.article_at and row[2] in who.coder_at]
    codes = codes_of(codebook, {row[3] for row in rows})
    statements = statements_of(rows, who, codes)
    statement_at = {row[0]: index for index, row in enumerate(rows)}
    part_of, start, end = parts_of(source.parts(), statement_at)
    parts = Ranges(statements.article[part_of], start, end)
    rounds, round_names = _rounds(source)
    links, merged = source.actor_links(), Merged.of(source.merges())
    roles, register = tuple(role.key for role in codebook.roles), queries.actors.all()
    actor_at = actor_places(merged, register)
    codings = Codings(
        title=queries.project.line().title,
        codebook=f"{codebook.name}, version {codebook.version}",
        coders=tuple(coder.name for coder in coders),
        codes=codes,
        roles=roles,
        articles=tuple(_article(article, rounds) for article in who.articles),
        finished=who.finished,
        suggested=suggestions_seen(who, statements, [row[4] for row in rows]),
        statements=statements,
        part_of=part_of,
        grids=_grids(source, who.articles, parts, known),
        links=links_of(links, statement_at, roles, actor_at),
        links_before=links_of(merged.links_before(links), statement_at, roles, actor_at) if merged.any else None,
        actors=(*merged.gone.values(), *actors_of(register, first=len(merged.gone))),
        alone=who.alone,
        meanings=_meanings(codebook),
        finished_at=finished_at(source, who),
        rounds=round_names,
        settled=next((coder.name for coder in coders if coder.kind is CoderKind.ADJUDICATED), ""),
    )
    given = {code.key for code in codebook.codes if not code.retired}
    return Basis(codings, who.article_at, who.coder_at, actor_at, frozenset(codes).difference(given), merged, known)


def _compared(queries: Queries, named: Collection[str], *, with_settled: bool) -> Sequence[Coder]:
    """Those who take part in the coding, and who is named.

    The settled version of several coders is none of them, unless somebody asks how far it is from one.
    """
    wanted, taking_part = {name.casefold() for name in named}, queries.project.taking_part()
    return [
        coder
        for coder in queries.project.coders()
        if coder.name.casefold() in wanted
        or (coder.id in taking_part if coder.kind is CoderKind.PERSON else with_settled)
    ]


def _grids(
    source: ComparisonQueries, articles: Sequence[ComparableArticle], parts: Ranges, known: Known
) -> Mapping[Position, Grid]:
    lengths = np.array([article.length for article in articles], dtype=np.int64)
    for article, text in source.texts([each.id for each in articles if each.id not in known]):
        known[article] = Segmented.of(text)
    return grids(lengths, parts, Segments.of([known[each.id] for each in articles]))


def _rounds(source: ComparisonQueries) -> tuple[dict[ArticleId, tuple[str, ...]], tuple[str, ...]]:
    """Each article's rounds, and all in the order in which they were made.

    Coders may have an article in rounds of different names; a name that they write differently is one round.
    """
    found, spelled = dict[ArticleId, dict[str, None]](), dict[str, str]()
    for article, name in source.rounds():
        found.setdefault(article, {})[spelled.setdefault(name.casefold(), name)] = None
    return {article: tuple(names) for article, names in found.items()}, tuple(spelled.values())


def _article(article: ComparableArticle, rounds: Mapping[ArticleId, tuple[str, ...]]) -> ComparedArticle:
    return ComparedArticle(
        str(article.id),
        article.name,
        article.outlet,
        article.date,
        article.headline,
        rounds.get(article.id, ()),
    )


def _meanings(codebook: Codebook) -> dict[str, str]:
    return {
        **{code.key: code.definition for code in codebook.codes},
        **{role.key: role.definition for role in codebook.roles},
    }
