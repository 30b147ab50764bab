"""Reading the codings of a project, to compare its coders."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Self

import numpy as np

from annotator.domain.codebook import Codebook
from annotator.domain.records import Actor, ActorId, ActorKind, ArticleId, CoderId, CoderKind, SuggestionMode
from annotator.services.comparison.codings import (
    Bools,
    Codings,
    ComparedActor,
    ComparedArticle,
    Floats,
    Ints,
    LinkColumns,
    Position,
    Statements,
)
from annotator.services.comparison.grids import Ranges, Segmented, Segments, grids
from annotator.services.comparison.merged import Merged
from annotator.services.comparison.splicing import with_article
from annotator.storage.queries import Queries
from annotator.storage.queries.comparison import ComparableArticle, ComparisonQueries, Rows
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
        who = _Finished.one(article, source.finished(article), self._coder_at)
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
        statements, statement_at = _statements(rows, who, whole.codes), {row[0]: at for at, row in enumerate(rows)}
        part_of, start, end = _parts(source.parts(article), statement_at)
        lengths = whole.grids[Position.CHARACTER].lengths[index : index + 1]
        once = self._merged.links_before(links) if self._merged.any else None
        return replace(
            whole,
            articles=whole.articles[index : index + 1],
            finished=who.finished,
            suggested=_suggested(who, statements, [row[4] for row in rows]),
            finished_at=None,
            statements=statements,
            part_of=part_of,
            grids=grids(lengths, Ranges(statements.article[part_of], start, end), Segments.of([self._known[article]])),
            links=_links(links, statement_at, whole.roles, self._actor_at),
            links_before=None if once is None else _links(once, statement_at, whole.roles, self._actor_at),
            alone=np.zeros_like(whole.alone),
        )

    def with_article(self, article: ArticleId, part: Codings) -> Basis:
        """With what was read again of one article."""
        return replace(self, codings=with_article(self.codings, self.article_at[article], part))

    def with_register(self, queries: Queries) -> Basis | None:
        """With entries that the register has more than before; None where others have changed."""
        register, gone = queries.actors.all(), tuple(self._merged.gone.values())
        actors, known = (*gone, *_actors(register, first=len(gone))), self.codings.actors
        if actors[: len(known)] != known:
            return None
        return replace(
            self, codings=replace(self.codings, actors=actors), _actor_at=_actor_places(self._merged, register)
        )


def _basis(queries: Queries, known: Known, named: Collection[str], *, with_settled: bool) -> Basis:
    source, codebook = queries.comparison, queries.project.codebook()
    wanted = {name.casefold() for name in named}
    # The settled version of several coders is none of them, unless somebody asks how far it is from one.
    coders = [
        coder
        for coder in queries.project.coders()
        if with_settled or coder.kind is CoderKind.PERSON or coder.name.casefold() in wanted
    ]
    who = _Finished.of(source, [coder.id for coder in coders])
    rows = [row for row in source.statements() if row[1] in who.article_at and row[2] in who.coder_at]
    codes = _codes(codebook, {row[3] for row in rows})
    statements = _statements(rows, who, codes)
    statement_at = {row[0]: index for index, row in enumerate(rows)}
    part_of, start, end = _parts(source.parts(), statement_at)
    lengths = np.array([article.length for article in who.articles], dtype=np.int64)
    segments = _segments(source, [article.id for article in who.articles], known)
    parts = Ranges(statements.article[part_of], start, end)
    rounds, round_names = _rounds(source)
    links, merged = source.actor_links(), Merged.of(source.merges())
    roles, register = tuple(role.key for role in codebook.roles), queries.actors.all()
    actor_at = _actor_places(merged, register)
    codings = Codings(
        title=queries.project.line().title,
        codebook=f"{codebook.name}, version {codebook.version}",
        coders=tuple(coder.name for coder in coders),
        codes=codes,
        roles=roles,
        articles=tuple(_article(article, rounds) for article in who.articles),
        finished=who.finished,
        suggested=_suggested(who, statements, [row[4] for row in rows]),
        statements=statements,
        part_of=part_of,
        grids=grids(lengths, parts, segments),
        links=_links(links, statement_at, roles, actor_at),
        links_before=_links(merged.links_before(links), statement_at, roles, actor_at) if merged.any else None,
        actors=(*merged.gone.values(), *_actors(register, first=len(merged.gone))),
        alone=who.alone,
        meanings=_meanings(codebook),
        finished_at=_finished_at(source, who),
        rounds=round_names,
        settled=next((coder.name for coder in coders if coder.kind is CoderKind.ADJUDICATED), ""),
    )
    given = {code.key for code in codebook.codes if not code.retired}
    return Basis(codings, who.article_at, who.coder_at, actor_at, frozenset(codes).difference(given), merged, known)


def _actor_places(merged: Merged, register: Sequence[Actor]) -> dict[ActorId, int]:
    """Entries that are gone come first, so that new ones come behind all others."""
    return {actor: place for place, actor in enumerate([*merged.gone, *(actor.id for actor in register)])}


def _segments(source: ComparisonQueries, articles: Sequence[ArticleId], known: Known) -> Segments:
    for article, text in source.texts([each for each in articles if each not in known]):
        known[article] = Segmented.of(text)
    return Segments.of([known[article] for article in articles])


@dataclass(frozen=True, eq=False, slots=True)
class _Finished:
    """The articles that two coders or more have finished, who did (articles, coders), and what each did alone."""

    articles: Sequence[ComparableArticle]
    article_at: Mapping[ArticleId, int]
    coder_at: Mapping[CoderId, int]
    finished: Bools
    suggested: Bools
    alone: Ints

    @classmethod
    def of(cls, source: ComparisonQueries, coders: Sequence[CoderId]) -> Self:
        coder_at = {coder: index for index, coder in enumerate(coders)}
        rows = [row for row in source.finished() if row[1] in coder_at]
        times = Counter(article for article, _, _ in rows)
        articles = [article for article in source.articles() if times[article.id] >= 2]
        article_at = {article.id: index for index, article in enumerate(articles)}
        finished = np.zeros((len(articles), len(coders)), dtype=np.bool_)
        suggested, alone = np.zeros_like(finished), np.zeros(len(coders), dtype=np.int64)
        for article, coder, mode in rows:
            if article in article_at:
                place = article_at[article], coder_at[coder]
                finished[place], suggested[place] = True, mode != SuggestionMode.OFF
            else:
                alone[coder_at[coder]] += 1
        return cls(articles, article_at, coder_at, finished, suggested, alone)

    @classmethod
    def one(
        cls, article: ArticleId, rows: Sequence[tuple[ArticleId, CoderId, str]], coder_at: Mapping[CoderId, int]
    ) -> Self:
        """The same of one article."""
        finished = np.zeros((1, len(coder_at)), dtype=np.bool_)
        suggested = np.zeros_like(finished)
        for _, coder, mode in rows:
            if coder in coder_at:
                finished[0, coder_at[coder]], suggested[0, coder_at[coder]] = True, mode != SuggestionMode.OFF
        return cls((), {article: 0}, coder_at, finished, suggested, np.zeros(len(coder_at), dtype=np.int64))


def _suggested(who: _Finished, statements: Statements, modes: Sequence[str]) -> Bools:
    """What was shown while a statement was made counts more than what would be shown now."""
    out = who.suggested.copy()
    coded = np.zeros_like(out)
    coded[statements.article, statements.coder] = True
    out[coded] = False
    shown = np.array([mode != SuggestionMode.OFF for mode in modes], dtype=np.bool_)
    out[statements.article[shown], statements.coder[shown]] = True
    return out


def _finished_at(source: ComparisonQueries, who: _Finished) -> Floats:
    out = np.full(who.finished.shape, np.nan)
    for article, coder, when in source.finished_at():
        if article in who.article_at and coder in who.coder_at:
            out[who.article_at[article], who.coder_at[coder]] = datetime.fromisoformat(when).timestamp()
    out[~who.finished] = np.nan
    return out


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


def _codes(codebook: Codebook, used: set[str]) -> tuple[str, ...]:
    """The codes that may be given, and retired ones that were."""
    known = [code.key for code in codebook.codes if not code.retired or code.key in used]
    return (*known, *sorted(used.difference(known)))


def _statements(rows: Rows, who: _Finished, codes: Sequence[str]) -> Statements:
    code_at = {code: index for index, code in enumerate(codes)}
    return Statements(
        id=np.array([str(row[0]) for row in rows], dtype=object),
        article=np.array([who.article_at[row[1]] for row in rows], dtype=np.int64),
        coder=np.array([who.coder_at[row[2]] for row in rows], dtype=np.int64),
        code=np.array([code_at[row[3]] for row in rows], dtype=np.int64),
    )


def _meanings(codebook: Codebook) -> dict[str, str]:
    return {
        **{code.key: code.definition for code in codebook.codes},
        **{role.key: role.definition for role in codebook.roles},
    }


def _parts(rows: Rows, statement_at: Mapping[int, int]) -> tuple[Ints, Ints, Ints]:
    kept = [(statement_at[statement], start, end) for statement, start, end in rows if statement in statement_at]
    columns = _by_statement(np.array(kept, dtype=np.int64).reshape(len(kept), 3))
    return columns[:, 0].copy(), columns[:, 1].copy(), columns[:, 2].copy()


def _by_statement(columns: Ints) -> Ints:
    """Rows in the order of statements, which is their first column, and else as they were."""
    return columns[np.argsort(columns[:, 0], kind="stable")]


def _links(
    rows: Rows, statement_at: Mapping[int, int], roles: Sequence[str], actor_at: Mapping[ActorId, int]
) -> LinkColumns:
    role_at = {role: index for index, role in enumerate(roles)}
    kept = [
        (statement_at[statement], role_at[role], actor_at[actor], confirmed)
        for statement, role, actor, confirmed, *_ in rows
        if statement in statement_at and role in role_at
    ]
    columns = _by_statement(np.array(kept, dtype=np.int64).reshape(len(kept), 4))
    return LinkColumns(columns[:, 0], columns[:, 1], columns[:, 2], columns[:, 3].astype(np.bool_))


def _actors(register: Sequence[Actor], *, first: int) -> tuple[ComparedActor, ...]:
    """A group stands for those that belong to it. Places are counted from ``first``."""
    members: dict[ActorId, list[int]] = {}
    for index, actor in enumerate(register, first):
        if actor.belongs_to is not None:
            members.setdefault(actor.belongs_to, []).append(index)
    return tuple(
        ComparedActor(
            str(actor.id),
            actor.name,
            str(actor.kind),
            tuple(members.get(actor.id, ())) if actor.kind is ActorKind.GROUP else (),
        )
        for actor in register
    )
