"""The links of the open article's statements, in words, from the side of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.domain.records import ArticleId, ArticleRow, Statement, StatementId, StatementLink, StatementLinkKind
from annotator.domain.text import quotes
from annotator.ui.dates import shown_date
from annotator.ui.desk.board import Board
from annotator.ui.inspector.links import LinkWords
from annotator.ui.language import isolated

if TYPE_CHECKING:
    from annotator.services.project import Project


class Linked:
    """What each statement of the open article answers, is answered by, and is the same as, also in other articles."""

    def __init__(self, project: Project, board: Board) -> None:
        self._project = project
        self._board = board
        self._texts: dict[ArticleId, str] = {}
        self._words: dict[StatementId, list[LinkWords]] = {}

    def read(self) -> Mapping[StatementId, Sequence[LinkWords]]:
        """The links of every statement that has any, as the file holds them now."""
        article, self._words = self._board.article, defaultdict(list)
        links = self._project.coding.links_in(article.id) if article is not None else ()
        if links:
            ends = self._ends(links)
            rows = {row.id: row for row in self._project.library.rows([*{end.article_id for end in ends.values()}])}
            for link in links:
                for own, other in ((link.from_id, link.to_id), (link.to_id, link.from_id)):
                    if self._board.statement_of(own) is not None and other in ends:
                        words = self._worded(link, ends[other], rows.get(ends[other].article_id), own=own)
                        self._words[own].append(words)
        return self._words

    def of(self, statement_id: StatementId) -> Sequence[LinkWords]:
        """The links of one statement, as they were last read."""
        return self._words.get(statement_id, ())

    def _ends(self, links: Sequence[StatementLink]) -> Mapping[StatementId, Statement]:
        ids = {end for link in links for end in (link.from_id, link.to_id)}
        here = {end: found for end in ids if (found := self._board.statement_of(end)) is not None}
        return {**here, **self._project.coding.among(ids - here.keys())}

    def _worded(self, link: StatementLink, other: Statement, row: ArticleRow | None, *, own: StatementId) -> LinkWords:
        relation, pattern = _relation(link.kind, is_from=link.from_id == own)
        names = ", ".join(one.name for one in other.actors("speaker"))
        who = isolated(names or self._project.codebook.code(other.code).name)
        here = self._board.article
        if row is not None and (here is None or row.id != here.id):
            place = " ".join(part for part in (row.metadata.outlet, self._date_of(row)) if part)
            who = _tr("{who}, {article}").format(who=who, article=isolated(place or row.title))
        words = " ".join(" … ".join(quotes(self._text_of(other), other.parts)).split())
        return LinkWords(link.id, other.id, relation, words, chip=pattern.format(who=who), code=other.code)

    def _date_of(self, row: ArticleRow) -> str:
        """The date of an article, without the year where it is that of the open one."""
        here, date = self._board.article, row.metadata.date
        shown = shown_date(date)
        if here is None or not date or not here.metadata.date or date[:4] != here.metadata.date[:4]:
            return shown
        return shown.removesuffix(f" {date[:4]}")

    def _text_of(self, statement: Statement) -> str:
        """An article's text never changes: it is read once."""
        here, wanted = self._board.article, statement.article_id
        if here is not None and here.id == wanted:
            return here.text
        if wanted not in self._texts:
            self._texts[wanted] = self._project.library.article(wanted).text
        return self._texts[wanted]


def _relation(kind: StatementLinkKind, *, is_from: bool) -> tuple[str, str]:
    """How the other statement is related, alone and with who it is."""
    if kind is StatementLinkKind.SAME:
        return _tr("same as"), _tr("same as {who}")
    if is_from:
        return _tr("answers"), _tr("answers {who}")
    return _tr("answered by"), _tr("answered by {who}")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Showing", words)
