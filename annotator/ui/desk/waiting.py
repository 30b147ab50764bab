"""While something long is written through the project's own connection, nothing else of the program can be used."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from annotator.services.jobs import Cancelled
from annotator.ui.widgets import Banner

_DONE_BY_THE_PERSON: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
        QEvent.Type.Close,
    }
)


@contextmanager
def others_waiting(window: QWidget) -> Iterator[None]:
    """All windows but this one are greyed."""
    others = [one for one in QApplication.topLevelWidgets() if one is not window and one.isEnabled()]
    _enable(others, enabled=False)
    # Qt greys the windows beside the main one with it; “Stop” has to stay.
    window.setEnabled(True)
    try:
        yield
    finally:
        _enable(others, enabled=True)


def go_on(banner: Banner, done: int, of: int, *, is_stopped: Callable[[], bool]) -> None:
    """Show how far it is and hear of “Stop”; what comes from other processes waits. Raises Cancelled."""
    banner.show_done(done, of)
    hear()
    if is_stopped():
        raise Cancelled("Stopped.")


@contextmanager
def busy_cursor() -> Iterator[None]:
    """The mouse shows that the window can't answer just now."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


@contextmanager
def hearing_only(stop: QAbstractButton) -> Iterator[None]:
    """Of the person’s keys and clicks only those on a button are heard, and Esc for it; what else is done is lost."""
    application = QApplication.instance()
    deaf = _Deaf(stop)
    if application is not None:
        application.installEventFilter(deaf)
    try:
        yield
    finally:
        if application is not None:
            application.removeEventFilter(deaf)


def hear() -> None:
    """Let the windows show what was told them, and hear of keys and clicks; what comes from other processes waits."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers)


def paint() -> None:
    """Let the windows show what was told them. Keys and clicks, also on “close”, wait, as do other processes."""
    events = QEventLoop.ProcessEventsFlag
    QApplication.processEvents(events.ExcludeUserInputEvents | events.ExcludeSocketNotifiers)


class _Deaf(QObject):
    """Keeps what the person does from all widgets but one button, which Esc presses too."""

    def __init__(self, stop: QAbstractButton) -> None:
        super().__init__()
        self._stop = stop

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _DONE_BY_THE_PERSON or not isinstance(watched, QWidget):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            # Then it is no shortcut, but a key for the widget that has the focus.
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._stop.click()
            return True
        if watched is self._stop:
            return False
        if event.type() == QEvent.Type.Close:
            event.ignore()
        return True


def _enable(windows: list[QWidget], *, enabled: bool) -> None:
    for window in windows:
        window.setEnabled(enabled)
