"""Asking for the rows of many values at once."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute


def among(
    column: ColumnElement[Any] | InstrumentedAttribute[Any], values: Iterable[str] | Iterable[int]
) -> ColumnElement[bool]:
    """As ``column.in_(values)``, with all of the values as one: so that the statement is the same for any number."""
    wanted = func.json_each(json.dumps(list(values))).table_valued("value")
    return column.in_(select(wanted.c.value))
