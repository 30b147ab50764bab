"""What the program remembers about the person and this computer: name, recent projects, look, places of windows."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import platformdirs

from annotator.storage.small_files import write_whole

_log = logging.getLogger(__name__)
_MOST_RECENT: Final = 12
SCALES: Final = (100, 110, 125, 150, 175, 200)
"""Sizes of everything in the window, in percent of what the system asks for."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """Everything in the file. Unknown entries of a later version are let go, wrong ones are as if they were missing."""

    coder: str = ""
    theme: str = "system"
    language: str = "system"
    text_size: int = 17
    measure: int = 71
    """Characters in a line of an article."""
    system_font: bool = False
    """Whether all but the article is set in the system's typeface."""
    scale: int = SCALES[0]
    keys: dict[str, list[str]] = field(default_factory=dict)
    """The keys that the person has given to commands, as portable sequences."""
    found: tuple[str, ...] = ()
    """The commands that were chosen in the palette last."""
    recent: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    """The columns of tables of articles that the person has named, each as JSON, the last first."""
    window: str = ""
    panes: tuple[str, ...] = ("articles", "statements", "inspector")
    places: dict[str, dict[str, Any]] = field(default_factory=dict)


class Settings:
    """The file of settings. It is written whole on each change; where it can't be, the program goes on without."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or platformdirs.user_config_path("Annotator", appauthor=False) / "settings.json"
        self.now = self._read()

    def change(self, **values: Any) -> None:  # noqa: ANN401 - the fields of Remembered
        """Remember new values of some entries."""
        self.now = replace(self.now, **values)
        try:
            write_whole(self.path, json.dumps(asdict(self.now), ensure_ascii=False, indent=1))
        except OSError as error:
            _log.warning("settings not written: %s", error.strerror)

    @property
    def bindings(self) -> dict[str, tuple[str, ...]]:
        """The keys that the person has given to commands."""
        return {command: tuple(keys) for command, keys in self.now.keys.items()}

    def note_project(self, project: Path) -> None:
        """Put a project at the head of the recent ones."""
        name = str(project.absolute())
        others = [known for known in self.now.recent if known != name]
        self.change(recent=(name, *others)[:_MOST_RECENT])

    def forget_project(self, project: Path) -> None:
        self.change(recent=tuple(known for known in self.now.recent if known != str(project.absolute())))

    def place_of(self, project: Path) -> dict[str, Any]:
        """Where the coder was in a project."""
        return self.now.places.get(str(project.absolute()), {})

    def note_place(self, project: Path, place: dict[str, Any]) -> None:
        recent = set(self.now.recent)
        kept = {name: known for name, known in self.now.places.items() if name in recent}
        self.change(places=kept | {str(project.absolute()): place})

    def _read(self) -> Remembered:
        try:
            stored = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Remembered()
        except (OSError, ValueError):
            self._put_aside()
            return Remembered()
        return _remembered(stored) if isinstance(stored, dict) else Remembered()

    def _put_aside(self) -> None:
        """A file that can't be read is kept beside the new one."""
        try:
            self.path.replace(self.path.with_suffix(".bad"))
        except OSError as error:
            _log.warning("settings could not be put aside: %s", error.strerror)


def _remembered(stored: dict[str, Any]) -> Remembered:
    usual = Remembered()
    values: dict[str, Any] = {}
    for key, default in asdict(usual).items():
        value = stored.get(key, default)
        if isinstance(default, tuple) and isinstance(value, list) and all(isinstance(one, str) for one in value):
            value = tuple(value)
        values[key] = value if isinstance(value, type(default)) else default
    values["scale"] = values["scale"] if values["scale"] in SCALES else usual.scale
    values["keys"] = {name: keys for name, keys in values["keys"].items() if _is_words(keys)}
    values["places"] = {name: place for name, place in values["places"].items() if isinstance(place, dict)}
    return Remembered(**values)


def _is_words(keys: object) -> bool:
    return isinstance(keys, list) and all(isinstance(one, str) for one in keys)
