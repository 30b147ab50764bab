"""The commands as Qt's actions: their keys as they are bound, where they act, and what shows their keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from annotator.ui.bindings import Own, in_effect, key_words, portable
from annotator.ui.commands import COMMANDS, ON_THE_PAGE, WITHOUT_PROJECT, Command, Menu, Scope
from annotator.ui.field_undo import FieldUndo
from annotator.ui.icons import Icons
from annotator.ui.widgets import SideWindow, as_tooltip, plain, tell_keys

Widget = TypeVar("Widget", bound=QWidget)


class Commands(QObject):
    """The actions of the table, by their key, with codes and roles of the project's codebook among them."""

    keys_changed = Signal()
    """Other keys are in effect: the person has changed some, or a codebook has come or gone."""

    def __init__(self, icons: Icons, window: QWidget, commands: Iterable[Command] = COMMANDS) -> None:
        super().__init__(window)
        self._icons = icons
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._table: dict[str, Command] = {}
        self._choices: dict[str, QActionGroup] = {}
        self._own: dict[str, tuple[str, ...]] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._areas: list[QWidget] = []
        self._beside: list[SideWindow] = []
        self._told: list[QWidget] = []
        self.why_not: Callable[[], Mapping[str, str]] = dict
        """Which commands would do nothing now, each with the reason: while a project is open."""
        for command in commands:
            self._make(command)
        self._share_keys()
        FieldUndo(lambda key: self._keys.get(key, ()), self)

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def __contains__(self, key: object) -> bool:
        return key in self._actions

    def __iter__(self) -> Iterator[Command]:
        return iter(self._table.values())

    def add(self, *commands: Command) -> None:
        """Make the actions of commands; those of the same keys are replaced."""
        for command in commands:
            self._let_go_of(command.key)
            self._make(command)
        self._share_keys()

    def drop(self, *keys: str) -> None:
        """Let go of commands, where they are there."""
        for key in keys:
            self._let_go_of(key)
        self._share_keys()

    def _let_go_of(self, key: str) -> None:
        action = self._actions.pop(key, None)
        self._table.pop(key, None)
        self._keys.pop(key, None)
        if action is not None:
            action.setShortcuts([])
            action.deleteLater()

    def _make(self, command: Command) -> None:
        action = QAction(plain(self.words_of(command)), self)
        action.setObjectName(command.key)
        action.setShortcutVisibleInContextMenu(True)
        action.changed.connect(lambda: self._show_tooltip(action))
        if command.icon:
            action.setIcon(self._icons.icon(command.icon))
        if command.choice:
            action.setCheckable(True)
        if command.choice not in ("", "*"):
            group = self._choices.setdefault(command.choice, QActionGroup(self))
            group.addAction(action)
        if command.scope is Scope.WINDOW:
            self._window.addAction(action)
        else:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            for area in _alive(self._areas):
                area.addAction(action)
        self._actions[command.key] = action
        self._table[command.key] = command

    # Keys -------------------------------------------------------------------------------------------------------

    def rebind(self, own: Mapping[str, tuple[str, ...]]) -> None:
        """Let commands have the keys that the person has given them, everywhere and at once."""
        self._own = dict(own)
        self._share_keys()

    @property
    def own(self) -> Own:
        """The keys that the person has given."""
        return self._own

    def keys_left(self, command: Command) -> tuple[str, ...]:
        """The keys of a command that no other has taken."""
        return self._keys.get(command.key, ())

    def key_shown(self, key: str) -> str:
        """The first key of a command, as it is written on this platform; nothing where it has none."""
        keys = self._keys.get(key, ())
        return key_words(keys[0]) if keys else ""

    def keys_words(self, key: str) -> str:
        """The same for a sentence: where a command has no key, its words as they stand in the menu."""
        return self.key_shown(key) or f"“{self.words_of(self._table[key])}”"

    def tell_within(self, area: QWidget) -> None:
        """Let all that shows the key of a command in this widget show it as it is, now and when it is changed."""
        self._told = [*_alive(self._told), area]
        tell_keys(area, self.key_shown)

    def _share_keys(self) -> None:
        keys = in_effect(self._table.values(), self._own)
        if keys == self._keys:
            return
        before, self._keys = self._keys, keys
        for key, its_keys in keys.items():
            if its_keys != before.get(key):
                self._actions[key].setShortcuts([QKeySequence(each) for each in its_keys])
        for area in _alive(self._told):
            tell_keys(area, self.key_shown)
        for window in _alive(self._beside):
            self._act_beside(window)
        self.keys_changed.emit()

    def _show_tooltip(self, action: QAction) -> None:
        """The words and the key, for the buttons of the action."""
        words = action.text().replace("&&", "&").removesuffix("…")
        shown = self.key_shown(action.objectName())
        told = f"{words} ({shown})" if shown else words
        action.setToolTip(as_tooltip(f"{told}\n{action.statusTip()}" if action.statusTip() else told))

    # Where they act ---------------------------------------------------------------------------------------------

    def retire(self) -> None:
        """Let go of every action at once: two with the same keys would both fall silent."""
        for action in self._actions.values():
            self._window.removeAction(action)
            action.setShortcuts([])
        self.deleteLater()

    def act_in(self, area: QWidget) -> None:
        """Let the keys of coding act in this widget too; where words are typed they are letters."""
        self._areas = [*_alive(self._areas), area]
        for key, command in self._table.items():
            if command.scope is Scope.CODING:
                area.addAction(self._actions[key])

    def act_beside(self, window: SideWindow) -> None:
        """Let the window's keys act in a window beside it too, but for those that it has a use of its own for."""
        if window not in self._beside:
            self._beside = [*_alive(self._beside), window]
            self._act_beside(window)
            self.tell_within(window)

    def _act_beside(self, window: SideWindow) -> None:
        window.hear_keys({key: self._keys.get(key, ()) for key in ("undo", "redo")})
        taken = window.own_keys()
        for key, command in self._table.items():
            acts = command.scope is Scope.WINDOW and key not in ON_THE_PAGE and key != window.command
            action = self._actions[key]
            if acts and taken.isdisjoint(portable(keys) for keys in self._keys.get(key, ())):
                window.addAction(action)
            else:
                window.removeAction(action)

    def connect_all(self, acts: dict[str, Callable[[], object]]) -> list[QMetaObject.Connection]:
        """Say what each command does, until the connections are ended. Raises KeyError for an unknown one."""
        return [
            self._actions[key].triggered.connect(lambda _checked=False, act=act: act()) for key, act in acts.items()
        ]

    def enable(self, keys: Iterable[str], *, enabled: bool) -> None:
        for key in keys:
            self._actions[key].setEnabled(enabled)

    def show_in(self, menu: QMenu) -> None:
        """While a menu is open, let it show in grey what would do nothing, and why; keys always act, and say it."""
        why = self.why_not()
        greyed = [action for action in menu.actions() if action.isEnabled() and action.objectName() in why]
        for action in greyed:
            action.setEnabled(False)
            action.setStatusTip(why[action.objectName()])

        def put_back() -> None:
            for action in filter(isValid, greyed):
                action.setStatusTip("")
                action.setEnabled(True)

        menu.aboutToHide.connect(put_back, Qt.ConnectionType.SingleShotConnection)

    def enable_for_project(self, *, is_open: bool) -> None:
        """Let only that be asked which can be done with a project open, or without one."""
        self.enable((key for key in self._table if key not in WITHOUT_PROJECT), enabled=is_open)

    def in_menu(self, menu: Menu) -> Iterator[Command]:
        return (command for command in self._table.values() if command.menu is menu)

    def words_of(self, command: Command) -> str:
        """As the window's language has them; those of the codebook as they are written there."""
        return command.words if command.of_codebook else QCoreApplication.translate("Command", command.words)


def _alive(widgets: Iterable[Widget]) -> list[Widget]:
    """Those that have not gone with their project."""
    return [widget for widget in widgets if isValid(widget)]
