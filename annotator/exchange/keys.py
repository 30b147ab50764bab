"""Files of keys: which command has which, to be taken to another computer or handed to a colleague."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from annotator.domain.errors import ExportFailed, UnreadableFile

_HEAD = "# Keys of Annotator. What is not named here has the keys that it is shipped with; [] means none.\n\n[keys]\n"


def write_keys(path: Path, keys: Mapping[str, Sequence[str]], words: Mapping[str, str]) -> None:
    """Write the keys by command, each below its words. Raises ExportFailed: what stood there is then as it was."""
    lines = [_HEAD]
    for command, its_keys in sorted(keys.items()):
        lines.append(f"# {' '.join(words.get(command, command).split())}\n")
        # A list of JSON strings is one of TOML, too.
        lines.append(f"{json.dumps(command)} = {json.dumps(list(its_keys))}\n")
    fresh = path.with_name(f".{path.name}.new")
    try:
        fresh.write_text("".join(lines), encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink()
        raise ExportFailed(
            "The keys were not written to “{name}”: {why}. Choose another folder.", name=path.name, why=error.strerror
        ) from error


def read_keys(path: Path) -> dict[str, tuple[str, ...]]:
    """The keys by command. Raises UnreadableFile where the file is something else."""
    try:
        with path.open("rb") as file:
            keys = tomllib.load(file).get("keys")
    except OSError as error:
        raise UnreadableFile(
            "“{name}” cannot be read: {why}. Your keys are as they were.", name=path.name, why=error.strerror
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _not_of_keys(path) from error
    if not isinstance(keys, dict) or not all(_is_words(each) for each in keys.values()):
        raise _not_of_keys(path)
    return {str(command): tuple(each) for command, each in keys.items()}


def _is_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _not_of_keys(path: Path) -> UnreadableFile:
    return UnreadableFile(
        "“{name}” is no file of keys. Choose one that was saved from the window “Keys”. Your keys are as they were.",
        name=path.name,
    )
