"""The columns of tables that the person has named, as the settings keep them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import Any

from annotator.services.reading_files import Columns

_NAMES = {each.name for each in fields(Columns)} - {"details"}


def as_kept(columns: Sequence[Columns]) -> tuple[str, ...]:
    return tuple(json.dumps(asdict(each), ensure_ascii=False) for each in columns)


def from_kept(kept: Sequence[str]) -> tuple[Columns, ...]:
    """Those that can be understood: the file of settings may have been edited, or be of a later version."""
    return tuple(columns for each in kept if (columns := _columns(each)) is not None)


def _columns(kept: str) -> Columns | None:
    try:
        values = json.loads(kept)
    except ValueError:
        return None
    if not isinstance(values, dict) or not _is_words([values.get(name, "") for name in _NAMES]):
        return None
    details: Any = values.get("details", [])
    if not values.get("text") or not isinstance(details, list) or not _is_words(details):
        return None
    return Columns(**{name: values.get(name, "") for name in _NAMES}, details=tuple(details))


def _is_words(values: Sequence[object]) -> bool:
    return all(isinstance(value, str) for value in values)
