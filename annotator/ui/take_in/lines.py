"""How the lines of a coder's file are drawn, and which answer a click on one gives."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from annotator.domain.codebook import Code, Codebook
from annotator.ui.amounts import counted
from annotator.ui.icons import Icons
from annotator.ui.language import elided, grouped, in_words
from annotator.ui.take_in.choices import Choice, choices_of
from annotator.ui.take_in.model import FileModel
from annotator.ui.take_in.nodes import Decided, Remark, Section
from annotator.ui.take_in.records import ActorAsked, ArticleTaken, CoderAsked, Fate, Refused, StatementTaken
from annotator.ui.take_in.wording import answer_words, fate_words, short_counts, tr
from annotator.ui.theme import Theme, article_font, interface_font
from annotator.ui.widgets import paint_badge
from annotator.ui.widgets.check_box import CHECK, paint_check

ROW_HEIGHT: Final = 48
_LEFT: Final = 16
_CHEVRON: Final = 22
_CHIP: Final = 28
_FATE: Final = {Fate.NEW: ("plus", "ok"), Fate.CHANGED: ("pencil", "warn"), Fate.REMOVED: ("trash-2", "error")}
AnyIndex = QModelIndex | QPersistentModelIndex


class FileLines(QStyledItemDelegate):
    """Every line is equally high, so that a file of many thousand opens at once."""

    def __init__(self, theme: Theme, icons: Icons, codebook: Codebook, model: FileModel, view: QTreeView) -> None:
        super().__init__(view)
        self._theme = theme
        self._icons = icons
        self._model = model
        self._view = view
        self._codes: dict[str, Code] = {}
        self.set_codebook(codebook)
        self._strong = interface_font(13, weight=QFont.Weight.DemiBold)
        self._usual = interface_font(13)
        self._small = interface_font(12)
        self._key = interface_font(11, weight=QFont.Weight.Medium)
        self._title = interface_font(14, weight=QFont.Weight.DemiBold)
        self._serif = article_font(15)
        self.hovered = QPoint(-1, -1)
        self.offers = True
        """Whether answers are shown to be chosen."""

    def set_codebook(self, codebook: Codebook) -> None:
        """Draw the codes of another version."""
        self._codes = {code.key: code for code in codebook.codes}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def choice_at(self, index: AnyIndex, box: QRect, at: QPoint) -> Choice | None:
        """The answer whose chip lies under the mouse."""
        chips = self.chips(box, index)
        return next((choice for choice, chip in chips if chip.contains(at)), None)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        box = QRect(0, option.rect.top(), self._view.viewport().width(), option.rect.height())
        record = self._model.record(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(record, Section):
            self._paint_section(painter, box, record, self._model.listed(index), option.state)
        else:
            self._paint_ground(painter, box, option.state)
            self._paint_record(painter, box, index)
        painter.restore()

    def _paint_record(self, painter: QPainter, box: QRect, index: AnyIndex) -> None:
        inner = box.adjusted(_LEFT + _CHEVRON, 0, -_LEFT, 0)
        match record := self._model.record(index):
            case ActorAsked():
                self._paint_actor(painter, box, record, index)
            case CoderAsked():
                self._paint_coder(painter, box, record, index)
            case ArticleTaken():
                self._paint_article(painter, inner, record, index)
            case StatementTaken():
                self._paint_statement(painter, inner.adjusted(8, 0, 0, 0), record)
            case Refused():
                self._paint_refused(painter, inner, record)
            case Decided():
                self._paint_decided(painter, inner, index)
            case Remark():
                self._draw(painter, inner, record.words, self._usual, "text")

    # Kinds of lines ---------------------------------------------------------------------------------------------

    def _paint_section(
        self, painter: QPainter, box: QRect, section: Section, listed: int, state: QStyle.StateFlag
    ) -> None:
        line = QRect(_LEFT, box.top() + 20, box.width() - 2 * _LEFT, 20)
        used = self._draw(painter, line, section.title, self._title, "text")
        used += self._draw(painter, line.adjusted(used + 8, 0, 0, 0), grouped(listed), self._small, "text3") + 8
        if section.about:
            self._draw(painter, line.adjusted(used + 12, 0, 0, 0), section.about, self._small, "text3")
        painter.fillRect(QRect(_LEFT, box.bottom(), box.width() - 2 * _LEFT, 1), self._theme.colour("line2"))
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            self._paint_ring(painter, box)

    def _paint_actor(self, painter: QPainter, box: QRect, actor: ActorAsked, index: AnyIndex) -> None:
        inner = box.adjusted(_LEFT + _CHEVRON, 0, -_LEFT, 0)
        chips = self.chips(box, index)
        right = chips[0][1].left() - 16 if chips else inner.right()
        half = inner.left() + (right - inner.left()) // 2
        left = QRect(inner.left(), inner.top(), half - inner.left() - 12, inner.height())
        in_statements = counted(actor.statements, tr("statement"), tr("statements"))
        self._two_lines(painter, left, actor.name, " · ".join(filter(None, (actor.kind, in_statements))))
        there = QRect(half, inner.top(), right - half, inner.height())
        if actor.chosen is not None:
            self._draw(painter, there, answer_words(actor, actor.chosen), self._usual, "text2")
        elif actor.candidates:
            first = actor.candidates[0]
            more = len(actor.candidates) - 1
            beside = tr("{0}; Enter: {1} more").format(first.why, more) if more else first.why
            self._two_lines(painter, there, first.name, beside)
        for choice, chip in chips:
            self._paint_chip(painter, chip, choice)

    def _paint_coder(self, painter: QPainter, box: QRect, coder: CoderAsked, index: AnyIndex) -> None:
        inner = box.adjusted(_LEFT + _CHEVRON, 0, -_LEFT, 0)
        chips = self.chips(box, index)
        right = chips[0][1].left() - 16 if chips else inner.right()
        words = QRect(inner.left(), inner.top(), right - inner.left(), inner.height())
        about = tr("A coder of this name is in both files, but they were made apart.")
        self._two_lines(painter, words, coder.name, about)
        for choice, chip in chips:
            self._paint_chip(painter, chip, choice)

    def _paint_article(self, painter: QPainter, inner: QRect, article: ArticleTaken, index: AnyIndex) -> None:
        if article.counts.differ:
            is_open = self._is_open(index)
            self._paint_icon(painter, inner.left() - _CHEVRON, inner, "chevron-down" if is_open else "chevron-right")
        said = short_counts(article.counts)
        painter.setFont(self._small)
        width = painter.fontMetrics().horizontalAdvance(said)
        end = QRect(inner.right() - width, inner.top(), width + 1, inner.height())
        self._draw(painter, end, said, self._small, "text2")
        self._two_lines(painter, inner.adjusted(0, 0, -width - 16, 0), article.headline, article.about)

    def _paint_statement(self, painter: QPainter, inner: QRect, statement: StatementTaken) -> None:
        icon, tone = _FATE[statement.fate]
        self._paint_icon(painter, inner.left() - 4, inner, icon, tone=tone)
        words = inner.adjusted(24, 0, 0, 0)
        code = self._codes.get(statement.code)
        if code is not None:
            square = QRectF(words.left(), words.top() + 7 if statement.changes else words.center().y() - 8, 16, 16)
            paint_badge(painter, square, code, self._theme)
        words.adjust(26, 0, 0, 0)
        said = ", ".join(filter(None, (statement.coder, fate_words(statement.fate))))
        painter.setFont(self._small)
        width = painter.fontMetrics().horizontalAdvance(said)
        first = QRect(words.left(), words.top() + (4 if statement.changes else 13), words.width() - width - 16, 22)
        self._draw(painter, QRect(words.right() - width, first.top(), width + 1, 22), said, self._small, "text3")
        gone = statement.fate is Fate.REMOVED
        self._draw(painter, first, statement.words, self._serif, "text3" if gone else "text", struck=gone)
        if statement.changes:
            below = QRect(words.left(), words.top() + 25, words.width(), 18)
            self._draw(painter, below, " · ".join(statement.changes), self._small, "text2")

    def _paint_refused(self, painter: QPainter, inner: QRect, article: Refused) -> None:
        self._paint_icon(painter, inner.left() - _CHEVRON, inner, "triangle-alert", tone="warn")
        words = inner
        if article.can_be_added:
            said = tr("take as a further article")
            painter.setFont(self._small)
            width = painter.fontMetrics().horizontalAdvance(said)
            square = self.tick_place(inner, width)
            is_on = self._model.is_further(article)
            state = Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
            paint_check(painter, QRectF(square), state, self._theme, enabled=True)
            at = QRect(square.right() + 8, inner.top(), width + 1, inner.height())
            self._draw(painter, at, said, self._small, "text")
            words = inner.adjusted(0, 0, square.left() - inner.right() - 16, 0)
        self._two_lines(painter, words, article.headline, in_words(article.reason))

    def tick_place(self, inner: QRect, width: int) -> QRect:
        """Where the tick of a refused article stands, left of words of a width."""
        return QRect(inner.right() - width - 8 - CHECK, inner.center().y() - CHECK // 2, CHECK, CHECK)

    def _paint_decided(self, painter: QPainter, inner: QRect, index: AnyIndex) -> None:
        is_open = self._is_open(index)
        if self._model.below(index):
            self._paint_icon(painter, inner.left() - _CHEVRON, inner, "chevron-down" if is_open else "chevron-right")
        self._draw(painter, inner, self._model.words(index), self._usual, "text2")

    def _is_open(self, index: AnyIndex) -> bool:
        return isinstance(index, QModelIndex) and self._view.isExpanded(index)

    # Pieces -----------------------------------------------------------------------------------------------------

    def chips(self, box: QRect, index: AnyIndex) -> list[tuple[Choice, QRect]]:
        """The answers with their places, from the right edge of the line."""
        choices = choices_of(self._model, index) if self.offers else ()
        out: list[tuple[Choice, QRect]] = []
        right = self._view.viewport().width() - _LEFT
        for choice in reversed(choices):
            width = self._view.fontMetrics().horizontalAdvance(choice.words) + 46
            out.append((choice, QRect(right - width, box.top() + (ROW_HEIGHT - _CHIP) // 2, width, _CHIP)))
            right -= width + 6
        return out[::-1]

    def _paint_chip(self, painter: QPainter, chip: QRect, choice: Choice) -> None:
        theme = self._theme
        over = chip.contains(self.hovered)
        ground = "select" if choice.is_chosen else "hover" if over else "raised"
        painter.setPen(QPen(theme.colour("focus" if choice.is_chosen else "line2"), 1))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        cap = QRectF(chip.left() + 7, chip.top() + 6, 17, chip.height() - 12)
        painter.setPen(QPen(theme.colour("line2"), 1))
        painter.setBrush(theme.colour("raised"))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._key)
        painter.setPen(theme.colour("text2"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, choice.key)
        self._draw(painter, chip.adjusted(32, 0, -4, 0), choice.words, self._usual, "text")

    def _two_lines(self, painter: QPainter, box: QRect, first: str, second: str) -> None:
        if not second:
            self._draw(painter, box, first, self._strong, "text")
            return
        self._draw(painter, QRect(box.left(), box.top() + 6, box.width(), 18), first, self._strong, "text")
        self._draw(painter, QRect(box.left(), box.top() + 24, box.width(), 18), second, self._small, "text2")

    def _draw(self, painter: QPainter, box: QRect, words: str, font: QFont, token: str, *, struck: bool = False) -> int:
        """Draw plain words on one line, cut where the room ends; how wide they have become."""
        used = QFont(font)
        used.setStrikeOut(struck)
        painter.setFont(used)
        painter.setPen(self._theme.colour(token))
        flat = " ".join(words[:600].split())
        shown = elided(flat, painter.fontMetrics(), max(0, box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        return painter.fontMetrics().horizontalAdvance(shown)

    def _paint_icon(self, painter: QPainter, left: int, box: QRect, name: str, *, tone: str = "text2") -> None:
        painter.drawPixmap(QPoint(left, box.center().y() - 7), self._icons.pixmap(name, size=14, colour=tone))

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        theme, flags = self._theme, QStyle.StateFlag
        if state & flags.State_Selected:
            focused = self._view.hasFocus()
            painter.fillRect(box, theme.colour("select" if focused else "select_inactive"))
            painter.fillRect(QRect(0, box.top(), 3, box.height()), theme.colour("accent"))
        painter.fillRect(QRect(_LEFT, box.bottom(), box.width() - 2 * _LEFT, 1), theme.colour("line"))
        if state & flags.State_HasFocus and self._view.hasFocus():
            self._paint_ring(painter, box)

    def _paint_ring(self, painter: QPainter, box: QRect) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        painter.drawRect(box.adjusted(1, 1, -1, -1))
