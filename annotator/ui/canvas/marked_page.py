"""A page with marks on it: shows statements and suggestions as they are, and paints again no more than it has to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.records import Article, Statement, StatementId, Suggestion, SuggestionId
from annotator.domain.text import Span, quotes, united
from annotator.ui.canvas.caret import Caret
from annotator.ui.canvas.document import GUTTER
from annotator.ui.canvas.ink import Attention, Ink
from annotator.ui.canvas.lanes import badge_box
from annotator.ui.canvas.marks import Mark, MarkIndex, MarkKey, MarkKind
from annotator.ui.canvas.named import NamesInText
from annotator.ui.canvas.page_view import PageView
from annotator.ui.canvas.tooltips import summary
from annotator.ui.theme import Theme

_NARROW_LANES = 4


class MarkedPage(PageView):
    """Shows one article with its statements and suggestions, one of which may stand out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._codebook: Codebook | None = None
        self._ink = Ink(theme, None)
        self._attention = Attention()
        self._has_arrows = False

    def show_article(self, article: Article | None) -> None:
        """Show an article from its top, without marks; None shows an empty page."""
        self._article = article
        self._attention = Attention()
        self._caret = Caret()
        self._wide_gutter = False
        self._sheet.mentions, self._sheet.offered, self._sheet.links = (), NamesInText(), {}
        self._set_page(MarkIndex())
        self.verticalScrollBar().setValue(0)

    def show_regions(self, article: Article) -> None:
        """Show the same article with other regions: everything else stays."""
        self._article = article
        self._set_page_again()

    def show_statements(self, statements: Sequence[Statement]) -> None:
        """Make these the statements; only those that differ are placed again."""
        self._show_marks(MarkKind.STATEMENT, statements)

    def show_suggestions(self, suggestions: Sequence[Suggestion], *, with_code: bool) -> None:
        """Make these the suggestions, with their code's letter or without; decided ones are left out."""
        self._sheet.with_code = with_code
        self._show_marks(MarkKind.SUGGESTION, [each for each in suggestions if each.decision is None])

    def put_statement(self, statement: Statement) -> None:
        """Show one statement as it is now, new or changed."""
        self._put((MarkKind.STATEMENT, statement.id), statement)

    def drop_statement(self, statement_id: StatementId) -> None:
        """Show one statement no longer."""
        self._put((MarkKind.STATEMENT, statement_id), None)

    def show_mentions(self, spans: Sequence[Span]) -> None:
        """Wash these places where actors are named, such as the selected statement's speaker."""
        before, self._sheet.mentions = self._sheet.mentions, united(spans)
        self._update_spans({*before} ^ {*self._sheet.mentions})

    def show_links(self, links: Mapping[int, Sequence[str]]) -> None:
        """Show at their badges which statements are linked to others; ``links`` say to which, in words."""
        if links.keys() != self._sheet.links.keys():
            self.viewport().update()
        self._sheet.links = links

    def select_statement(self, statement_id: StatementId | None) -> None:
        """Make it stand out. Selected words are given up, without a signal; the caret goes to it."""
        self._select(None if statement_id is None else (MarkKind.STATEMENT, statement_id))

    def select_suggestion(self, suggestion_id: SuggestionId | None) -> None:
        """Make it the current one, as `select_statement` does."""
        self._select(None if suggestion_id is None else (MarkKind.SUGGESTION, suggestion_id))

    def set_codebook(self, codebook: Codebook) -> None:
        self._codebook = codebook
        self._ink = Ink(self._theme, codebook)
        self.viewport().update()

    def badge_of(self, statement_id: StatementId) -> QPoint | None:
        """The middle of a statement's badge in the viewport; None where it is out of sight or folded."""
        placed = self._sheet.scene(self._seen()).find((MarkKind.STATEMENT, statement_id))
        if placed is None or placed.line is None or placed.folded:
            return None
        return (badge_box(placed.line, placed.lane).center() - self._scrolled()).toPoint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme.colour("paper"))
        painter.translate(-self._scrolled())
        self._sheet.paint(
            painter,
            ink=self._ink,
            attention=self._attention,
            selection=self._caret.span,
            seen=self._seen(),
            strip=QRectF(event.rect()).translated(self._scrolled()),
        )
        self._paint_caret(painter)
        painter.end()
        self._has_arrows = any(len(placed.parts) > 1 for placed in self._sheet.scene(self._seen()).marks)
        self._widen_if_needed()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        # Qt moves what is painted; the arrows to parts out of sight stay at the edge.
        if self._has_arrows:
            self.viewport().update(0, 0, GUTTER, self.viewport().height())

    def _show_marks(self, kind: MarkKind, records: Sequence[Statement | Suggestion]) -> None:
        self._end_drag()
        if self._sheet.marks.show(kind, records):
            self._marks_changed()
        self.viewport().update()

    def _put(self, key: MarkKey, record: Statement | None) -> None:
        """Show a statement as it is, painting no more of the page again than its neighbours change with it."""
        self._end_drag()
        changed = self._sheet.put(key, record, self._seen())
        if changed is not None:
            self._update_strip(*changed)
        self._keep_attention()

    def _marks_changed(self) -> None:
        self._sheet.marks_changed()
        self._keep_attention()
        self.viewport().update()

    def _keep_attention(self) -> None:
        if self._attention.selected and self._sheet.marks.get(self._attention.selected) is None:
            self._attention = Attention()
            self.viewport().update()

    def _select(self, key: MarkKey | None) -> None:
        before, self._attention = self._attention.selected, replace(self._attention, selected=key)
        mark = self._sheet.marks.get(key) if key else None
        self.setAccessibleDescription(self._described(mark) if mark else "")
        if mark is not None:
            at = self._caret.position if mark.touches(self._caret.position) else mark.start
            self._set_caret(Caret(at, at), told=False, shown=False)
        if before != key:
            self._update_marks(before, key)

    def _update_marks(self, *keys: MarkKey | None) -> None:
        """Paint marks again, and what is nested in them."""
        scene = self._sheet.scene(self._seen())
        for key in keys:
            placed = scene.find(key)
            if placed is not None:
                self._update_strip(placed.top, placed.bottom)

    def _described(self, mark: Mark) -> str:
        """What a screen reader says of the mark that stands out."""
        words = " … ".join(quotes(self._sheet.page.text, mark.parts))
        return f"{summary(mark, self._ink, with_code=self._sheet.with_code)}: {words}"

    def _end_drag(self) -> None:
        """What is shown is to change: what the pointer holds goes back."""

    def _widen_if_needed(self) -> None:
        """The first time that more than four lanes are in sight, a narrow window makes room for them."""
        lanes = (placed.lane for placed in self._sheet.scene(self._seen()).marks)
        if not self._wide_gutter and max(lanes, default=0) >= _NARROW_LANES:
            self._wide_gutter = True
            QTimer.singleShot(0, self, self._set_column)
