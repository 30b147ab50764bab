"""A window beside the coding: made when it is first asked for, put where it stood, let go with what serves it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, Protocol, TypeGuard, TypeVar

from PySide6.QtCore import QRect

from annotator.ui.on_screen import kept_on, screens
from annotator.ui.widgets import SideWindow

if TYPE_CHECKING:
    from annotator.services.jobs import Jobs
    from annotator.ui.desk.desk import Desk
    from annotator.ui.feedback import Feedback
    from annotator.ui.main_window import MainWindow


class Serving(Protocol):
    """What turns a window's wishes into service calls."""

    def stop(self) -> None: ...


Window = TypeVar("Window", bound=SideWindow)
Servant = TypeVar("Servant", bound=Serving)


@dataclass(frozen=True, slots=True)
class Room:
    """What windows and those who serve them are made with, and where windows stood."""

    desk: Desk
    main: MainWindow
    jobs: Jobs
    feedback: Feedback
    places: dict[str, list[int]] = field(default_factory=dict)

    def remember(self, known: Mapping[str, object]) -> None:
        """Where each is to stand when it is opened, by the command that opens it."""
        self.places.clear()
        self.places.update({command: place for command, place in known.items() if _is_place(place)})

    def fit(self, window: SideWindow) -> None:
        """Put it where it stood and as large as it was."""
        known = self.places.get(window.command)
        if known is not None:
            window.setGeometry(kept_on(QRect(*known), screens()))


class Beside(Generic[Window]):
    """One window. ``of_codebook``: it is made with one version of the codebook and must be made anew with the next."""

    def __init__(self, room: Room, make: Callable[[Room], Window], *, of_codebook: bool = False) -> None:
        self._room = room
        self._make = make
        self.of_codebook = of_codebook
        self.window: Window | None = None

    def show(self) -> Window:
        """The window, in front of the others."""
        if self.window is None:
            self.window = self._make(self._room)
            self._room.fit(self.window)
        window = self.window
        self._room.main.commands.act_beside(window)
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def close(self) -> None:
        """Let it go; it is made anew when it is asked for again."""
        made, self.window = self.window, None
        if made is not None:
            made.close()
            made.deleteLater()


class Served(Beside[Window], Generic[Window, Servant]):
    """One window with what serves it, which begins when the window is there and ends with it."""

    def __init__(
        self,
        room: Room,
        make: Callable[[Room], tuple[Window, Callable[[], Servant]]],
        *,
        of_codebook: bool = False,
    ) -> None:
        super().__init__(room, self._make_both, of_codebook=of_codebook)
        self._make_served = make
        self._begin: Callable[[], Servant] | None = None
        self.servant: Servant | None = None

    def open(self) -> Servant:
        """Show the window; what serves it is given back."""
        self.show()
        if self.servant is None:
            assert self._begin is not None  # noqa: S101 - it is made with the window
            self.servant = self._begin()
        return self.servant

    def close(self) -> None:
        ended, self.servant = self.servant, None
        if ended is not None:
            ended.stop()
        super().close()

    def _make_both(self, room: Room) -> Window:
        window, self._begin = self._make_served(room)
        return window


def _is_place(place: object) -> TypeGuard[list[int]]:
    return isinstance(place, list) and len(place) == 4 and all(isinstance(each, int) for each in place)
