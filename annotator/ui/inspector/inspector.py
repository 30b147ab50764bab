"""The right pane: code, actors, variables, memo, definition and origin of the current statement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.names.alike import AlikePair
from annotator.domain.records import ActorId, Candidate, Statement, Suggestion
from annotator.ui.icons import Icons
from annotator.ui.inspector.actors import ActorSection
from annotator.ui.inspector.cast import Finder, Proposer
from annotator.ui.inspector.codes import CodeGrid
from annotator.ui.inspector.definition import Definition
from annotator.ui.inspector.foot import Foot
from annotator.ui.inspector.head import Head
from annotator.ui.inspector.links import Links, LinkWords
from annotator.ui.inspector.memo import Memo
from annotator.ui.inspector.plain import Plain
from annotator.ui.inspector.repeats import Repeats
from annotator.ui.inspector.resting import Resting
from annotator.ui.inspector.scrolling import Scrolling
from annotator.ui.inspector.section import Section
from annotator.ui.inspector.selected import Selected
from annotator.ui.inspector.suggested import Suggested
from annotator.ui.inspector.values import Values
from annotator.ui.inspector.wording import origin_of
from annotator.ui.pane_room import DEFINITION_BELOW, MEMO_BELOW
from annotator.ui.theme import Theme
from annotator.ui.widgets import line


class Inspector(QWidget):
    """Shows a statement, a suggestion, selected words, or how to begin; reports what the coder wants of it."""

    register_asked = Signal(object)
    """An actor, to be looked at in the register."""
    code_chosen = Signal(str)
    actor_chosen = Signal(str, object)
    name_chosen = Signal(str, str)
    alias_chosen = Signal(str, object, str)
    actor_removed = Signal(str, object)
    role_activated = Signal(str)
    role_left = Signal()
    value_chosen = Signal(int, str, object)
    value_refused = Signal(str)
    memo_written = Signal(int, str)
    link_followed = Signal(int)
    link_removed = Signal(int)
    rejection_asked = Signal()
    joining_asked = Signal()
    command_asked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        *,
        find_actors: Finder,
        alike_actors: Proposer = lambda _name: (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._codebook: Codebook | None = None
        self._statement: Statement | None = None
        self._is_editable = True
        self._is_finished = False
        self.head = Head(icons)
        self._suggested = Suggested(theme, icons)
        self._selected = Selected(icons)
        self.codes = CodeGrid(theme)
        self.actors = ActorSection(theme, icons, find_actors, alike_actors)
        self.proposed = self.actors.proposed
        self.cast = self.actors.cast
        self.actors.register_asked.connect(self.register_asked)
        self.values = Values(theme)
        self.links = Links(theme, icons)
        self.memo = Memo()
        self.plain = Plain(theme)
        self.definition = Definition(icons)
        self.repeats = Repeats(theme, icons)
        self._foot = Foot(icons)
        self._resting = Resting(icons)
        self._arrange()
        self._connect()
        self.show_nothing()

    # What is shown ----------------------------------------------------------------------------------------------

    def set_codebook(self, codebook: Codebook) -> None:
        self._codebook = codebook
        self.codes.set_codebook(codebook)
        self.values.set_codebook(codebook)
        self._resting.set_codebook(codebook)
        self.links.set_codebook(codebook)
        self.actors.set_codebook(codebook)

    def set_editable(self, editable: bool, *, is_finished: bool = False) -> None:  # noqa: FBT001 - as Qt's own setters
        """Whether anything can be changed; if not, what is shown next is shown as plain values, and why."""
        self._is_editable = editable
        self._is_finished = is_finished
        self._suggested.set_editable(editable)
        self._resting.set_editable(editable)

    def show_nothing(self) -> None:
        self._leave_statement()
        self._show_head(self.tr("Statement"))
        self._pages.setCurrentWidget(self._resting)

    def show_suggestion(self, suggestion: Suggestion, text: str, *, with_code: bool = False) -> None:
        """Show what a suggestion rests on and what accepting it would bring along; its code only ``with_code``."""
        self._leave_statement()
        self._show_head(self.tr("Suggestion"))
        self.codes.show_code(None)
        if self._codebook is not None:
            self._suggested.show_suggestion(suggestion, text, self._codebook, with_code=with_code)
        self._show_sections(self._suggested)

    def show_words(self, words: str, *, joining: str = "") -> None:
        """Show words that are selected, and which code they may be given.

        ``joining`` are those of the statement that is current, which they may join.
        """
        self._leave_statement()
        self._show_head(self.tr("Selected words"))
        self.codes.show_code(None)
        self._selected.show_words(words, joining=joining)
        self._show_sections(self._selected)

    def show_statement(
        self,
        statement: Statement,
        *,
        number: int,
        total: int,
        links: Sequence[LinkWords],
        notes: Mapping[ActorId, str] | None = None,
        text: str = "",
        proposal: AlikePair | None = None,
    ) -> None:
        """Show a statement as it is saved. What is being typed in its memo stays.

        ``notes`` say in a word what an actor is; ``text`` is the article's, whose words are shown where nothing can be
        changed; ``proposal`` is a pair of entries, one of them linked here, that are probably one actor.
        """
        if self._statement is None or self._statement.id != statement.id:
            self._leave_statement()
        self._statement = statement
        self._show_head(self.tr("Statement"), self.tr("{0} of {1}").format(number, total), is_saved=True)
        self.links.show_links(links, editable=self._is_editable)
        if self._codebook is not None:
            self.definition.show_code(statement.code, self._codebook)
        if self._is_editable:
            self.actors.show_statement(statement, notes or {}, proposal=proposal)
            self._show_fields(statement)
        elif self._codebook is not None:
            self.plain.show_statement(statement, self._codebook, text=text, notes=notes or {})
        self._show_sections(None)

    def _show_fields(self, statement: Statement) -> None:
        self.codes.show_code(statement.code)
        self.values.show_statement(statement)
        self._variables.setVisible(not self.values.is_empty)
        self.memo.show_statement(statement)
        self._foot.show_words(origin_of(statement, today=datetime.now().astimezone().date()))

    def show_cast(self, role: str, candidates: Sequence[Candidate], numbers: Sequence[int] = ()) -> None:
        """Show who may play a role; the ``numbers`` then pick one, counted from 1 where none are given."""
        self.actors.show_cast(role, candidates, numbers)
        self._scroll.show_whole(self.actors)

    def activate_role(self, role: str) -> None:
        """Ask who plays a role."""
        if self._is_editable and self._statement is not None and self.actors.has_role(role):
            self.role_activated.emit(role)

    def focus_memo(self) -> None:
        self.memo.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll.show_whole(self.memo)

    def focus_values(self) -> bool:
        """Go to the first variable. Whether any is asked for."""
        first = self.values.first_field()
        if first is None or not self.values.isVisible():
            return False
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll.show_whole(self.values)
        return True

    def fit_to(self, height: int) -> None:
        """In a low window the codebook's words fold first, then a memo without words."""
        self.definition.fold_for_room(is_low=height < DEFINITION_BELOW)
        self.memo.fold_for_room(is_low=height < MEMO_BELOW)

    def first_field(self) -> QWidget | None:
        """Where the focus goes first; nowhere while nothing is chosen or nothing can be changed."""
        return self.codes.current_button() if self.codes.isVisible() else None

    def finish_typing(self) -> None:
        """Report what is typed and not yet reported: before the project is closed or another statement shown."""
        self.memo.finish()
        self.values.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.actors.leave_role()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self._resting)
        self._code = Section(self.tr("Code"), self.codes)
        self._variables = Section(self.tr("Variables"), self.values, command="answer", above=8)
        self._coding = QWidget()
        coding = QVBoxLayout(self._coding)
        coding.setContentsMargins(0, 8, 0, 0)
        coding.setSpacing(6)
        coding.addWidget(self.actors)
        coding.addWidget(self._variables)
        self._memo = Section(self.tr("Memo"), self.memo, command="memo", above=8)
        proposed, coded = (self._suggested, self._selected), (self._coding, self.plain, self.links)
        self._scroll = Scrolling((self._code, *proposed, *coded, self._memo, self.definition))
        self._pages.addWidget(self._scroll)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(line())
        box.addWidget(self._pages, 1)
        box.addWidget(self.repeats)
        box.addWidget(self._foot)

    def _connect(self) -> None:
        self.codes.code_chosen.connect(self.code_chosen)
        self.values.value_chosen.connect(self.value_chosen)
        self.values.refused.connect(self.value_refused)
        self.values.reached.connect(self._scroll.ensureWidgetVisible)
        actors = self.actors
        actors.actor_chosen.connect(self.actor_chosen)
        actors.name_chosen.connect(self.name_chosen)
        actors.alias_chosen.connect(self.alias_chosen)
        actors.actor_removed.connect(self.actor_removed)
        actors.role_asked.connect(self.activate_role)
        actors.role_left.connect(self.role_left)
        actors.cast_shown.connect(self.repeats.wait)
        self.memo.written.connect(self.memo_written)
        self.definition.codebook_asked.connect(lambda: self.command_asked.emit("codebook"))
        self._resting.command_asked.connect(self.command_asked)
        self.links.followed.connect(self.link_followed)
        self.links.removed.connect(self.link_removed)
        self._suggested.rejection_asked.connect(self.rejection_asked)
        self._selected.joining_asked.connect(self.joining_asked)

    def _show_head(self, title: str, number: str = "", *, is_saved: bool = False) -> None:
        """Name what is shown; only a statement that is saved can be linked and removed, and has an origin."""
        self.head.show_title(title, number, can_act=is_saved and self._is_editable)
        self._foot.setVisible(is_saved)
        if not self._is_editable:
            finished = self.tr("Finished: nothing here can be changed")
            read_only = self.tr("Read only: nothing here can be changed")
            self._foot.show_words(finished if self._is_finished else read_only, icon="lock")

    def _show_sections(self, proposed: QWidget | None) -> None:
        """Show what belongs to a statement, or what may become one."""
        is_editable, statement = self._is_editable, proposed is None
        for section in (self._suggested, self._selected):
            section.setVisible(section is proposed)
        self._code.setVisible(is_editable)
        self._coding.setVisible(statement and is_editable)
        self._memo.setVisible(statement and is_editable)
        self.plain.setVisible(statement and not is_editable)
        self.definition.setVisible(statement)
        if not statement:
            self.links.hide()
        self._pages.setCurrentWidget(self._scroll)

    def _leave_statement(self) -> None:
        self.memo.leave()
        self.values.leave()
        self._statement = None
        self.actors.leave_statement()
