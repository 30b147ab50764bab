"""Where the current words stand in other articles: at the foot of the inspector, to go there or to link them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.ui.dates import shown_date
from annotator.ui.icons import Icons
from annotator.ui.language import elided
from annotator.ui.theme import Theme, article_font
from annotator.ui.widgets import IconButton, KeyCap, as_tooltip, button, label, line

if TYPE_CHECKING:
    from annotator.services.repeats import Piece, Place

_MOST_SHOWN: Final = 2
_MOST_LETTERS: Final = 180


class Repeats(QWidget):
    """Hidden while nothing is known of other articles. Each place leads there; what is linked says so.

    A coder who has no use for the places folds them: their number stays.
    """

    place_followed = Signal(object)
    link_asked = Signal(object)
    all_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._head = label(role="label")
        self._folded = QWidget()
        self._rows = QVBoxLayout(self._folded)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self.fold = IconButton(icons.icon("chevron-down", size=14), self.tr("Fold or show the places"))
        self.fold.setFixedSize(24, 24)
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._fold)
        self.all = button("", kind="link")
        self.all.clicked.connect(self.all_asked)
        self.places: Sequence[tuple[Place, Sequence[Piece]]] = ()
        """What is known, with the words in pieces."""
        self._is_waiting = False
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._head)
        head.addWidget(KeyCap(command="same_words"))
        head.addStretch(1)
        head.addWidget(self.all)
        head.addWidget(self.fold)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 7, 12, 9)
        inner.setSpacing(8)
        inner.addLayout(head)
        inner.addWidget(self._folded)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(line())
        box.addLayout(inner)
        self.setAccessibleName(self.tr("The same words in other articles"))
        self.hide()

    def show_places(self, places: Sequence[tuple[Place, Sequence[Piece]]], *, editable: bool) -> None:
        """Show where the same stands, the first few of it; nothing where it stands nowhere else."""
        self.places = places
        while item := self._rows.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        articles = len({place.article_id for place, _pieces in places})
        one, several = self.tr("Also in 1 other article"), self.tr("Also in {0} other articles")
        self._head.setText(one if articles == 1 else several.format(articles))
        for place, pieces in places[:_MOST_SHOWN]:
            self._rows.addWidget(self._row(place, pieces, editable=editable))
        self.all.setText(self.tr("Show all {0}").format(len(places)))
        self.all.setVisible(len(places) > _MOST_SHOWN)
        self._show_or_hide()

    def wait(self, waiting: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Stay out of sight while an actor is being picked: the cast needs the room."""
        self._is_waiting = waiting
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(bool(self.places) and not self._is_waiting)

    def _fold(self, is_folded: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._folded.setVisible(not is_folded)
        self.fold.setIcon(self._icons.icon("chevron-up" if is_folded else "chevron-down", size=14))

    def _row(self, place: Place, pieces: Sequence[Piece], *, editable: bool) -> QWidget:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        where = where_words(place)
        top = QHBoxLayout()
        top.setSpacing(8)
        go = button(elided(where, self.fontMetrics(), 190), kind="link")
        go.setAccessibleName(self.tr("Go to {0}: {1}").format(where, place.words))
        go.setToolTip(as_tooltip(f"{place.metadata.headline or place.article}\n{where}"))
        go.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        go.setMinimumHeight(24)
        go.clicked.connect(lambda: self.place_followed.emit(place))
        top.addWidget(go)
        top.addStretch(1)
        if place.is_linked:
            top.addWidget(self._linked())
        elif not place.code:
            top.addWidget(label(self.tr("suggested"), role="hint"))
        elif editable:
            top.addWidget(self._link_button(place))
        box.addLayout(top)
        words = QLabel(marked(pieces, self._theme))
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setFont(article_font(13))
        words.setWordWrap(True)
        words.setToolTip(as_tooltip(place.words))
        words.setAccessibleName(place.words)
        box.addWidget(words)
        return holder

    def _linked(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        picture = QLabel()
        picture.setPixmap(self._icons.pixmap("link", size=14, colour="text2"))
        row.addWidget(picture)
        row.addWidget(label(self.tr("linked"), role="small"))
        return holder

    def _link_button(self, place: Place) -> QWidget:
        link = button(self.tr("Link as the same"), kind="link")
        link.setToolTip(self.tr("Say that the two statements are the same"))
        link.setAccessibleName(self.tr("Link as the same: {0}").format(where_words(place)))
        link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        link.setMinimumHeight(24)
        link.clicked.connect(lambda: self.link_asked.emit(place))
        return link


def where_words(place: Place) -> str:
    """“TASS · 9 Nov 2022”; the headline or the file where no outlet is known."""
    known = (place.metadata.outlet, shown_date(place.metadata.date))
    name = place.metadata.outlet or place.metadata.headline or place.article
    return " · ".join(filter(None, (" ".join(name.split()), known[1])))


def marked(pieces: Sequence[Piece], theme: Theme) -> str:
    """The words as rich text, letter for letter, those that differ underlined on a wash."""
    left, out = _MOST_LETTERS, []
    for words, differs in pieces:
        if left <= 0:
            out.append("…")
            break
        shown = words if len(words) <= left else f"{words[:left]}…"
        left -= len(shown)
        style = f' style="background-color: {theme.mention}; text-decoration: underline;"'
        out.append(f"<span{style}>{escape(shown)}</span>" if differs else escape(shown))
    return " ".join(out)
