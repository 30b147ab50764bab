"""The sample projects as files: each is made once and copied, for making one takes longer than most tests."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from annotator.services.sample import make_coded_sample, make_sample


def lay_sample(path: Path, *, coder: str = "Anna") -> None:
    """Put a project with the sample articles there. Articles and coders have the UUIDs that they have in every copy."""
    _lay(path, _made(coder, is_coded=False))


def lay_coded_sample(path: Path, *, coder: str = "Anna") -> None:
    """The same with the codings of A and B."""
    _lay(path, _made(coder, is_coded=True))


def _lay(path: Path, made: bytes) -> None:
    path.write_bytes(made)
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("PRAGMA synchronous = OFF")
        file.execute("UPDATE project SET uuid = ?", (str(uuid4()),))


@cache
def _made(coder: str, *, is_coded: bool) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "sample.annotator"
        (make_coded_sample if is_coded else make_sample)(path, coder=coder).close()
        return path.read_bytes()
