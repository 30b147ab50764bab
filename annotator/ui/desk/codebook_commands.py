"""The codes and the roles of the codebook, which are commands of their own while its project is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon

from annotator.ui.commands import Command, Menu, Scope
from annotator.ui.widgets import badge_pixmap

if TYPE_CHECKING:
    from annotator.domain.codebook import Code
    from annotator.services.project import Project
    from annotator.ui.actions import Commands
    from annotator.ui.desk.flow import Flow
    from annotator.ui.theme import Theme


class CodebookCommands:
    """Those of one version of the codebook, until the next brings its own."""

    def __init__(self, project: Project, flow: Flow, commands: Commands, theme: Theme) -> None:
        self._project = project
        self._flow = flow
        self._commands = commands
        self._theme = theme
        self._codebook = project.codebook
        self._keys: list[str] = []
        self._add()

    @property
    def are_outdated(self) -> bool:
        """Whether the project has another codebook by now."""
        return self._project.codebook != self._codebook

    def acts(self) -> dict[str, Callable[[], object]]:
        """What each does."""
        codebook, flow = self._codebook, self._flow
        giving = {f"code_{code.key}": partial(flow.keeping.give_code, code.key) for code in codebook.current_codes}
        asking = {f"role_{role.key}": partial(flow.answering.ask_role, role.key) for role in codebook.current_roles}
        return {**giving, **asking}

    def renew(self) -> None:
        """Let those of the codebook as it is take their place."""
        self.drop()
        self._codebook = self._project.codebook
        self._add()

    def drop(self) -> None:
        """Let go of them."""
        self._commands.drop(*self._keys)
        self._keys = []

    def _add(self) -> None:
        codes = [
            Command(f"code_{code.key}", code.name, Menu.CODE, -1, _digit(code), Scope.CODING, of_codebook=True)
            for code in self._codebook.current_codes
        ]
        roles = [
            Command(f"role_{role.key}", f"{role.name}…", Menu.ACTORS, 0, (role.letter,), Scope.CODING, of_codebook=True)
            for role in self._codebook.current_roles
        ]
        self._commands.add(*codes, *roles)
        self._keys = [command.key for command in (*codes, *roles)]
        for code in self._codebook.current_codes:
            self._commands[f"code_{code.key}"].setIcon(QIcon(badge_pixmap(code, self._theme)))


def _digit(code: Code) -> tuple[str, ...]:
    return (str(code.digit),) if code.digit else ()
