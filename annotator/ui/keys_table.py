"""Which keys the overview shows, gathered from the commands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from annotator.domain.codebook import Code
from annotator.ui.actions import Commands
from annotator.ui.bindings import key_names
from annotator.ui.commands import MOVING, Command, Menu
from annotator.ui.language import amid_a_line

GROUPS: Final = ("Move", "Code", "Link actors", "A statement", "Project", "Window")
_MOVES: Final = ("next_mark", "previous_mark", "leave")
_ARTICLES: Final = ("previous_article", "next_article")
_AT_WORK: Final = ("undo", "redo", "finish")
_ROLE: Final = "role_"


@dataclass(frozen=True, slots=True)
class KeyLine:
    """What one key, or several pressed together, does. ``code`` where it gives a code."""

    keys: tuple[str, ...]
    words: str
    code: Code | None = None

    def fits(self, wanted: str) -> bool:
        """Whether it is what somebody looks for, by its words or by its keys."""
        wanted = wanted.casefold()
        together = "+".join(self.keys).casefold()
        return wanted in self.words.casefold() or wanted in (together, *(key.casefold() for key in self.keys))


def key_lines(commands: Commands, codes: Sequence[Code]) -> dict[str, list[KeyLine]]:
    """The lines of each group, in the order of the commands."""
    out: dict[str, list[KeyLine]] = {group: [] for group in GROUPS}
    known = {f"code_{code.key}": code for code in codes}
    for command in sorted(commands, key=_rank):
        keys = commands.keys_left(command)
        if keys:
            words = commands.words_of(command).removesuffix("…")
            words = words if command.of_codebook else amid_a_line(words)
            line = KeyLine(key_names(keys[0]), words, known.get(command.key))
            out[_group(command)].append(line)
    moves = sum(command.key in _MOVES and bool(commands.keys_left(command)) for command in commands)
    out["Move"][moves:moves] = [KeyLine(tuple(map(_key, keys)), _tr(words)) for keys, words in MOVING]
    roles = sum(command.key.startswith(_ROLE) for command in commands)
    if roles:
        out["Link actors"][roles:roles] = [
            KeyLine(("1–9",), _tr("then: pick from the cast")),
            KeyLine(("A–Z",), _tr("or: type to find or create")),
        ]
    return {group: lines for group, lines in out.items() if lines}


def _rank(command: Command) -> int:
    """What a coder needs most comes first in its group."""
    if command.key in _MOVES or command.key.startswith(("code_", _ROLE)):
        return 0
    return 2 if command.key in _AT_WORK or command.key in _ARTICLES else 1


def _group(command: Command) -> str:
    if command.key in _MOVES or command.key in _ARTICLES:
        return "Move"
    if command.key in _AT_WORK:
        return "A statement"
    if command.menu is Menu.SUGGESTIONS or command.key.startswith("code_"):
        return "Code"
    return {
        Menu.CODE: "A statement",
        Menu.ACTORS: "Link actors",
        Menu.PROJECT: "Project",
        Menu.EDIT: "Window",
    }.get(command.menu, "Window")


def _key(name: str) -> str:
    """“Shift” as it is written on the keyboards of the window's language; an arrow is one everywhere."""
    return QCoreApplication.translate("QShortcut", name)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Keys", words)
