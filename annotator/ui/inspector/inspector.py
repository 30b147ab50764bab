"""The right pane: code, actors, variables, memo, definition and origin of the current statement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.codebook import Codebook
from annotator.domain.records import Candidate, Statement, Suggestion
from annotator.ui.icons import Icons
from annotator.ui.inspector.cast import Cast, Finder
from annotator.ui.inspector.codes import CodeGrid
from annotator.ui.inspector.links import Links, LinkWords
from annotator.ui.inspector.resting import Resting
from annotator.ui.inspector.roles import RoleRow
from annotator.ui.inspector.suggested import Suggested
from annotator.ui.inspector.values import Values
from annotator.ui.inspector.wording import origin_of
from annotator.ui.theme import Theme
from annotator.ui.widgets import ElidedLabel, IconButton, KeyCap, label, line

_MEMO_PAUSE: Final = 1000


class Inspector(QWidget):
    """Shows one statement, one suggestion, or how to begin; reports what the coder wants of it."""

    code_chosen = Signal(str)
    actor_chosen = Signal(str, object)
    name_chosen = Signal(str, str)
    actor_removed = Signal(str, object)
    role_activated = Signal(str)
    role_left = Signal()
    value_chosen = Signal(str, object)
    value_refused = Signal(str)
    memo_written = Signal(int, str)
    removal_asked = Signal()
    link_asked = Signal()
    link_followed = Signal(int)
    link_removed = Signal(int)
    rejection_asked = Signal()
    codebook_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, *, find_actors: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._icons = icons
        self._codebook: Codebook | None = None
        self._statement: Statement | None = None
        self._is_editable = True
        self._active_role: str | None = None
        self._title = label(self.tr("Statement"), role="title")
        self._number = label(role="hint")
        self.link = IconButton(icons.icon("link"), self.tr("Link to another statement"), keys="L")
        self.remove = IconButton(icons.icon("trash-2"), self.tr("Remove the statement"), keys="Del")
        self.codes = CodeGrid(theme)
        self._roles_box = QVBoxLayout()
        self._roles: dict[str, RoleRow] = {}
        self.cast = Cast(theme, find_actors)
        self.values = Values()
        self.memo = QPlainTextEdit()
        self._memo_pause = QTimer(self, singleShot=True, interval=_MEMO_PAUSE)
        self.links = Links(icons)
        self._definition = label(role="small", wrap=True)
        self._definition_title = label(role="label")
        self._origin = ElidedLabel()
        self._suggested = Suggested(icons)
        self._resting = Resting(icons)
        self._arrange()
        self._connect()
        self.show_nothing()

    # What is shown ----------------------------------------------------------------------------------------------

    def set_codebook(self, codebook: Codebook) -> None:
        self._codebook = codebook
        self.codes.set_codebook(codebook)
        self.values.set_codebook(codebook)
        for row in self._roles.values():
            self._roles_box.removeWidget(row)
            row.deleteLater()
        self._roles = {role.key: RoleRow(role, self._theme) for role in codebook.current_roles}
        for row in self._roles.values():
            self._roles_box.addWidget(row)
            row.activated.connect(self.activate_role)
            row.actor_removed.connect(self.actor_removed)

    def set_editable(self, editable: bool) -> None:  # noqa: FBT001 - named and called as Qt's own setters
        """Whether anything can be changed; if not, the values are shown as they are."""
        self._is_editable = editable
        for widget in (self.codes, self.values, self.link, self.remove):
            widget.setEnabled(editable)
        self.memo.setReadOnly(not editable)
        self._suggested.set_editable(editable)

    def show_nothing(self) -> None:
        self._leave_statement()
        self._show_head(None, "")
        self._pages.setCurrentWidget(self._resting)

    def show_suggestion(self, suggestion: Suggestion, text: str) -> None:
        """Show what a suggestion rests on and what accepting it would bring along."""
        self._leave_statement()
        self._show_head(None, "")
        self._title.setText(self.tr("Suggestion"))
        self.codes.show_code(None)
        if self._codebook is not None:
            self._suggested.show_suggestion(suggestion, text, self._codebook)
        self._show_sections(statement=False)

    def show_statement(self, statement: Statement, *, number: int, total: int, links: Sequence[LinkWords]) -> None:
        """Show a statement as it is saved. What is being typed in its memo stays."""
        if self._statement is None or self._statement.id != statement.id:
            self._leave_statement()
        self._statement = statement
        self._show_head(statement, self.tr("{0} of {1}").format(number, total))
        self.codes.show_code(statement.code)
        for key, row in self._roles.items():
            row.show_links(statement.actors(key), editable=self._is_editable)
        self.values.show_statement(statement)
        self._values_title.setVisible(not self.values.is_empty)
        if not self._memo_pause.isActive() and self.memo.toPlainText() != statement.memo:
            self.memo.setPlainText(statement.memo)
            self._memo_pause.stop()
        self.links.show_links(links, editable=self._is_editable)
        if self._codebook is not None:
            code = self._codebook.code(statement.code)
            self._definition_title.setText(self.tr("Codebook: {0}").format(code.name.lower()))
            self._definition.setText(code.definition)
        origin = origin_of(statement, today=datetime.now().astimezone().date())
        self._origin.setText(origin if self._is_editable else self.tr("Read only: nothing here can be changed"))
        self._show_sections(statement=True)

    def show_cast(self, role: str, candidates: Sequence[Candidate]) -> None:
        """Show who may play a role; numbers then pick one."""
        row = self._roles[role]
        for key, other in self._roles.items():
            other.show_active(active=key == role)
        self._active_role = role
        self.cast.show()
        self.cast.show_candidates(self.tr("Pick the {0}").format(row.role.name.lower()), candidates)
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.cast, 0, 8))

    def activate_role(self, role: str) -> None:
        """Ask who plays a role."""
        if self._is_editable and self._statement is not None and role in self._roles:
            self.role_activated.emit(role)

    def focus_memo(self) -> None:
        self.memo.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll.ensureWidgetVisible(self.memo)

    def finish_typing(self) -> None:
        """Report what is typed and not yet reported: before the project is closed or another statement shown."""
        if self._memo_pause.isActive():
            self._memo_pause.stop()
            self._tell_memo()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave_role()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        top = QWidget()
        top.setFixedHeight(48)
        head = QHBoxLayout(top)
        head.setContentsMargins(16, 0, 12, 0)
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._number)
        head.addStretch(1)
        head.addWidget(self.link)
        head.addWidget(self.remove)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._resting)
        self._scroll = self._scrolled(self._sections())
        self._pages.addWidget(self._scroll)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(16, 6, 16, 6)
        self._origin.setProperty("role", "small")
        foot.addWidget(self._origin)
        self._foot_line = line()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(top)
        box.addWidget(line())
        box.addWidget(self._pages, 1)
        box.addWidget(self._foot_line)
        box.addWidget(self._foot)

    def _sections(self) -> QWidget:
        page = QWidget()
        page.setObjectName("panel")
        box = QVBoxLayout(page)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(6)
        box.addWidget(self._suggested)
        self._code_title = label(self.tr("Code"), role="label")
        box.addWidget(self._code_title)
        box.addWidget(self.codes)
        self._statement_sections = QWidget()
        box.addWidget(self._statement_sections)
        box.addStretch(1)
        inner = QVBoxLayout(self._statement_sections)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(label(self.tr("Actors"), role="label"))
        self._roles_box.setSpacing(6)
        inner.addLayout(self._roles_box)
        self.cast.hide()
        inner.addSpacing(2)
        inner.addWidget(self.cast)
        inner.addSpacing(8)
        self._values_title = label(self.tr("Variables"), role="label")
        inner.addWidget(self._values_title)
        inner.addWidget(self.values)
        inner.addSpacing(8)
        inner.addWidget(self.links)
        inner.addLayout(self._titled(self.tr("Memo"), "M"))
        self.memo.setFixedHeight(64)
        self.memo.setTabChangesFocus(True)
        self.memo.setAccessibleName(self.tr("Memo"))
        self.memo.setPlaceholderText(self.tr("What another coder should know"))
        inner.addWidget(self.memo)
        inner.addSpacing(8)
        definition = QHBoxLayout()
        definition.addWidget(self._definition_title)
        definition.addWidget(KeyCap("F1"))
        definition.addStretch(1)
        inner.addLayout(definition)
        inner.addWidget(self._definition)
        return page

    @staticmethod
    def _titled(words: str, key: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(label(words, role="label"))
        row.addWidget(KeyCap(key))
        row.addStretch(1)
        return row

    @staticmethod
    def _scrolled(page: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _connect(self) -> None:
        self.codes.code_chosen.connect(self.code_chosen)
        self.values.value_chosen.connect(self.value_chosen)
        self.values.refused.connect(self.value_refused)
        self.cast.actor_chosen.connect(lambda actor_id: self._tell_actor(actor_id, None))
        self.cast.name_chosen.connect(lambda name: self._tell_actor(None, name))
        self.cast.left.connect(self._leave_role)
        self.memo.textChanged.connect(self._note_typing)
        self._memo_pause.timeout.connect(self._tell_memo)
        self.link.clicked.connect(self.link_asked)
        self.remove.clicked.connect(self.removal_asked)
        self.links.followed.connect(self.link_followed)
        self.links.removed.connect(self.link_removed)
        self._suggested.rejection_asked.connect(self.rejection_asked)

    def _show_head(self, statement: Statement | None, number: str) -> None:
        self._title.setText(self.tr("Statement"))
        self._number.setText(number)
        for act in (self.link, self.remove):
            act.setVisible(statement is not None and self._is_editable)
        for part in (self._foot, self._foot_line):
            part.setVisible(statement is not None)

    def _show_sections(self, *, statement: bool) -> None:
        self._suggested.setVisible(not statement)
        self._statement_sections.setVisible(statement)
        self._code_title.setVisible(statement or self._is_editable)
        self._pages.setCurrentWidget(self._scroll)

    def _leave_statement(self) -> None:
        self.finish_typing()
        self._statement = None
        self._hide_cast()

    def _leave_role(self) -> None:
        self._hide_cast()
        self.role_left.emit()

    def _hide_cast(self) -> None:
        self._active_role = None
        self.cast.hide()
        for row in self._roles.values():
            row.show_active(active=False)

    def _tell_actor(self, actor_id: object, name: str | None) -> None:
        role = self._active_role
        if role is None:
            return
        self._leave_role()
        if name is None:
            self.actor_chosen.emit(role, actor_id)
        else:
            self.name_chosen.emit(role, name)

    def _note_typing(self) -> None:
        if self._statement is not None and self.memo.toPlainText() != self._statement.memo:
            self._memo_pause.start()

    def _tell_memo(self) -> None:
        """What is typed in a field is the coder's own, so it may be read back from it: never so an article's text."""
        if self._statement is not None and self.memo.toPlainText() != self._statement.memo:
            self.memo_written.emit(self._statement.id, self.memo.toPlainText())
