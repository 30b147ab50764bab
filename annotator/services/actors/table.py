"""The register as a CSV file: written whole or not at all, read for a plan."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from annotator.domain.errors import ExportFailed, UnreadableFile
from annotator.domain.records import Actor
from annotator.exchange.actors_table import ActorRow, read_actors, write_actors
from annotator.exchange.whole_files import WholeFiles

_LARGEST: Final = 200_000_000


def write_register(register: Sequence[Actor], path: Path) -> int:
    """Write the register to a file, and return how many entries. Raises ExportFailed."""
    try:
        with WholeFiles(path.parent) as files, files.draft(path.name) as file:
            return write_actors(file, register)
    except OSError as error:
        raise ExportFailed(
            "“{name}” was not written ({why}). Choose another place; what stood there is untouched.",
            name=path.name,
            why=error.strerror or type(error).__name__,
        ) from error


def read_register(path: Path) -> list[ActorRow]:
    """The rows of a file. Raises UnreadableFile."""
    try:
        if path.stat().st_size > _LARGEST:
            raise UnreadableFile("“{name}” is too large for a register of actors. Nothing was changed.", name=path.name)
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(
            "“{name}” can’t be read ({why}). Nothing was changed.",
            name=path.name,
            why=error.strerror or type(error).__name__,
        ) from error
    return read_actors(data, path.name)
