"""The codes as buttons: the chosen one in its tint."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from annotator.domain.codebook import Code, Codebook, EntryKind
from annotator.ui.language import elided
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import as_tooltip, label, paint_badge

_HEIGHT = 34


class CodeButton(QAbstractButton):
    """One code: badge, name, and the key that gives it."""

    def __init__(self, code: Code, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self._theme = theme
        self._is_kept = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(code.name)
        self.setAccessibleDescription(code.definition)
        self.setToolTip(as_tooltip(f"{code.name} ({code.digit})" if code.digit else code.name))

    def show_kept(self, *, kept: bool) -> None:
        """Show that Enter gives this code until it is put down, or no longer."""
        if kept != self._is_kept:
            self._is_kept = kept
            self.setAccessibleName(self.tr("{code}, kept").format(code=self.code.name) if kept else self.code.name)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground, edge, width = theme.colour("raised"), theme.colour("line2"), theme.stroke(1)
        if self.isChecked():
            # Without a tint the edge alone tells the chosen code.
            width = 3.0 if theme.high_contrast else 1.5
            ground, edge = self._tint(), theme.code_colour(self.code)
        elif self.underMouse() and self.isEnabled():
            ground = theme.colour("hover")
        if self.hasFocus():
            # Wider than the edge of a chosen code, so that it is seen beside any code's colour.
            edge, width = theme.colour("focus"), theme.ring + float(self.isChecked())
        pen = QPen(edge, width)
        if self._is_kept and not self.hasFocus():
            pen = QPen(theme.colour("accent"), 2.0, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 7, 7)
        paint_badge(painter, QRectF(box.left() + 9, box.center().y() - 8, 16, 16), self.code, theme)
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium
        painter.setFont(interface_font(13, weight=weight))
        painter.setPen(theme.colour("text"))
        has_key = self.code.digit is not None and self.isEnabled()
        right = 30 if has_key else 8
        words = elided(self.code.name, painter.fontMetrics(), int(box.width()) - 33 - right)
        painter.drawText(box.adjusted(33, 0, -right, 0), Qt.AlignmentFlag.AlignVCenter, words)
        if has_key:
            self._paint_key(painter, QRectF(box.right() - 25, box.center().y() - 9, 17, 18))
        painter.end()

    def _paint_key(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self._theme.colour("line2"), 1))
        painter.setBrush(self._theme.colour("raised"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(self._theme.colour("text2"))
        painter.setFont(interface_font(11, weight=QFont.Weight.Medium))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self.code.digit))

    def _tint(self) -> QColor:
        """The code's colour laid thinly on the paper, as in the article."""
        ink, paper, share = self._theme.code_colour(self.code), self._theme.colour("paper"), self._theme.tint_selected
        pairs = ((ink.red(), paper.red()), (ink.green(), paper.green()), (ink.blue(), paper.blue()))
        return QColor(*(round(over * share + under * (1 - share)) for over, under in pairs))


class CodeGrid(QWidget):
    """All codes of the codebook that may be given, two to a row."""

    code_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[CodeButton] = []
        self._kept: str | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._codebook: Codebook | None = None
        self.retired = label(role="small", wrap=True)
        self.retired.hide()

    def set_codebook(self, codebook: Codebook) -> None:
        self._codebook = codebook
        self._grid.removeWidget(self.retired)
        for old in self._buttons:
            self._grid.removeWidget(old)
            old.deleteLater()
        self._buttons = []
        for number, code in enumerate(codebook.current_codes):
            made = CodeButton(code, self._theme)
            made.clicked.connect(lambda _checked=False, key=code.key: self._choose(key))
            self._grid.addWidget(made, number // 2, number % 2)
            made.show_kept(kept=code.key == self._kept)
            self._buttons.append(made)
        self._grid.addWidget(self.retired, (len(self._buttons) + 1) // 2, 0, 1, 2)

    def show_code(self, key: str | None) -> None:
        """Show which code is given. Where none can be given, it alone is shown, as a plain value."""
        for known in self._buttons:
            known.setChecked(known.code.key == key)
            known.setVisible(self.isEnabled() or known.code.key == key)
        self._show_retired(key)

    def show_kept(self, key: str | None) -> None:
        """Show which code is kept; None where none is."""
        self._kept = key
        for known in self._buttons:
            known.show_kept(kept=known.code.key == key)

    def _show_retired(self, key: str | None) -> None:
        """Say it where the statement has a code that is no longer given."""
        code = self._codebook.entry(EntryKind.CODE, key) if self._codebook and key else None
        words = ""
        if isinstance(code, Code) and code.retired:
            words = self.tr("It is coded as “{name}”, which is retired. It may stay so.").format(name=code.name)
        self.retired.setText(words)
        self.retired.setVisible(bool(words))

    def current_button(self) -> CodeButton | None:
        """The chosen code's, or the first where none is chosen."""
        chosen = [button for button in self._buttons if button.isChecked()]
        return next(iter([*chosen, *self._buttons]), None)

    def _choose(self, key: str) -> None:
        """A click ticks the button before anything is saved: only what is saved is shown."""
        for known in self._buttons:
            if known.code.key == key:
                known.setChecked(not known.isChecked())
        self.code_chosen.emit(key)
