"""The window: menus, pages, status line. What happens on a page is the affair of whoever made it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QStatusTipEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QMenuBar,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions import Commands
from annotator.ui.commands import SUBMENUS, Command, Menu
from annotator.ui.icons import Icons, program_icon
from annotator.ui.language import elided
from annotator.ui.on_screen import kept_on, screens
from annotator.ui.status_line import StatusLine
from annotator.ui.theme import Theme
from annotator.ui.widgets import as_tooltip, label, line

USUAL_SIZE = (1440, 900)
LEAST_SIZE = (640, 360)
"""What 200 % leaves of the smallest laptop's screen."""
_WIDEST_TITLE = 280
_PANES = ("show_articles", "show_statements", "show_inspector")


class MainWindow(QMainWindow):
    """Holds one page at a time and the commands. It knows neither projects nor what the commands do."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Annotator")
        self.setWindowIcon(program_icon())
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(_fitting(self.screen().availableSize()))
        self._pages: QStackedWidget | None = None
        self._project = ""
        self._tip = ""
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before the window goes: whether it can."""
        self.commands: Commands

    def dress(self, theme: Theme, icons: Icons) -> None:
        """Build everything that bears the theme's colours; pages are added after it."""
        if self._pages is not None:
            self.commands.retire()
        self.theme = theme
        self.icons = icons
        self.commands = Commands(icons, self)
        self.status = StatusLine(theme, icons)
        self._pages = QStackedWidget()
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._pages, 1)
        box.addWidget(self.status)
        self.setCentralWidget(holder)
        self.setMenuBar(QMenuBar(self))
        self._title = label(role="small")
        # Kept here too: the bar alone would not keep Python's part of it alive.
        self._corner = self._tools()
        self.menuBar().setCornerWidget(self._corner, Qt.Corner.TopRightCorner)
        self.show_menus()

    def show_menus(self) -> None:
        """Build the menus from the commands: after those of a codebook have come or gone."""
        bar = self.menuBar()
        bar.clear()
        for name in Menu:
            commands = list(self.commands.in_menu(name))
            if commands:
                menu = bar.addMenu(self.tr(name.value))
                menu.aboutToShow.connect(partial(self.commands.show_in, menu))
                self._fill(menu, name, commands)

    def go_to_menus(self) -> None:
        """Open the first menu for the keys; the arrows go on from there."""
        bar = self.menuBar()
        bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        bar.setActiveAction(bar.actions()[0])

    def _fill(self, menu: QMenu, name: Menu, commands: Sequence[Command]) -> None:
        """Put commands into a menu by their groups; a group may have a menu of its own there."""
        last: int | None = None
        was_inside = False
        into = menu
        for command in sorted(commands, key=lambda command: command.group):
            if command.group != last:
                title = SUBMENUS.get((name, command.group))
                if last is not None and not (title and was_inside):
                    menu.addSeparator()
                into = menu.addMenu(self.tr(title)) if title else menu
                if title:
                    into.aboutToShow.connect(partial(self.commands.show_in, into))
                was_inside = bool(title)
            into.addAction(self.commands[command.key])
            last = command.group

    def show_page(self, page: QWidget) -> None:
        """Show a page, which stays until it is dropped."""
        assert self._pages is not None  # noqa: S101 - a window is dressed before it is used
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def drop_page(self, page: QWidget) -> None:
        """Let a page go."""
        assert self._pages is not None  # noqa: S101
        self._pages.removeWidget(page)
        page.hide()
        page.deleteLater()

    @property
    def page(self) -> QWidget | None:
        return self._pages.currentWidget() if self._pages is not None else None

    def show_title(self, title: str) -> None:
        """Show which project is open; nothing where none is."""
        self._project = title
        self._title.setToolTip(as_tooltip(title))
        self.setWindowTitle(f"{title} – Annotator" if title else "Annotator")
        self._fit_title()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._pages is not None:
            self._fit_title()

    def _fit_title(self) -> None:
        """Leave the menus their room: Qt hides those that the tools beside them push out.

        First the title gives way, then what stands in the menu too.
        """
        bar = self.menuBar()
        for spare in self._spare:
            spare.show()
        room = self.width() - (bar.sizeHint().width() - self._corner_width())
        for spare in self._spare:
            spare.setVisible(self._tools_width() <= room)
        room = min(_WIDEST_TITLE, room - self._tools_width())
        self._title.setText(elided(self._project, self.fontMetrics(), room) if room > 72 else "")
        fitted = self._corner_width()
        if fitted == self._corner.width() and self._corner.isVisible():
            return
        # The bar asks how wide its tools are only when it is given them.
        bar.setCornerWidget(self._corner, Qt.Corner.TopRightCorner)
        self._corner.setVisible(bool(self._title.text()) or not all(spare.isHidden() for spare in self._spare))

    def _corner_width(self) -> int:
        """How wide the tools are now."""
        self._tool_row.invalidate()
        return self._corner.sizeHint().width()

    def _tools_width(self) -> int:
        """How wide they are without the title."""
        return self._corner_width() - self._title.sizeHint().width()

    def geometry_words(self) -> str:
        return bytes(self.saveGeometry().toHex().data()).decode()

    def restore_geometry_words(self, words: str) -> None:
        if words:
            self.restoreGeometry(QByteArray.fromHex(QByteArray(words.encode())))
            if not self.isMaximized() and not self.isFullScreen():
                self.setGeometry(kept_on(self.geometry(), screens()))

    def event(self, event: QEvent) -> bool:
        """Why the command under the pointer would do nothing is said at the foot."""
        if isinstance(event, QStatusTipEvent) and self._pages is not None:
            if event.tip():
                self.status.say(event.tip(), stays=True)
            elif self._tip == self.status.said:
                self.status.let_go()
            self._tip = event.tip()
            return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.closed.emit()
        event.accept()

    def _tools(self) -> QWidget:
        tools = QWidget()
        buttons: dict[str, QWidget] = {}
        rule = line(vertical=True)
        rule.setFixedHeight(20)
        self._tool_row = row = QHBoxLayout(tools)
        row.setContentsMargins(0, 2, 14, 2)
        row.setSpacing(2)
        for key in ("undo", "redo", "", *_PANES):
            if not key:
                row.addSpacing(6)
                row.addWidget(rule)
                row.addSpacing(6)
                continue
            tool = QToolButton()
            tool.setDefaultAction(self.commands[key])
            tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            tool.setFixedSize(28, 28)
            tool.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(tool)
            buttons[key] = tool
        # What takes a mistake back is the last to go.
        self._spare = [*(buttons[key] for key in _PANES), rule, buttons["redo"], buttons["undo"]]
        row.addSpacing(10)
        row.addWidget(self._title)
        return tools


def _fitting(room: QSize) -> QSize:
    """The usual size, or what the screen leaves of it beside the window's own frame."""
    frame = QSize(16, 48)
    return QSize(*USUAL_SIZE).boundedTo(room - frame).expandedTo(QSize(*LEAST_SIZE))
