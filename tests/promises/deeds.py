"""What a coder does in a day, each deed by itself, on a folder that was prepared: for children that are ill-treated."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import Final

from annotator.domain.backups import Why
from annotator.domain.codebook import EntryKind
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import AssignmentState
from annotator.domain.text import Span
from annotator.exchange.codebooks import read_codebook
from annotator.services import restoring
from annotator.services.hand_out import hand_out
from annotator.services.project import Project
from annotator.services.take_in import preview, take_in
from annotator.shipped import resource
from annotator.storage import schema
from annotator.storage.check import problems
from annotator.storage.database import Database
from annotator.storage.keeping import Places
from annotator.ui.settings import Settings

ROOT: Final = Path(__file__).parents[2]
TEXT: Final = "Iran denies it. “We never did”, Bob said 😀 today. The ministry admitted nothing, and accused others."
_OLD: Final = ROOT / "tests/migrations/files/version_1.annotator"
_WORDS: Final = "The minister of item {} said 😀 that it was so. "

Say = Callable[[str], None]


class Folder:
    """A coder's folder: the project, another coder's file, a file of the first version, exports, backups, settings."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.project = path / "Drones.annotator"
        self.bobs = path / "Drones Bob.annotator"
        self.old = path / "Old.annotator"
        self.export = path / "export"
        self.places = Places(path / "backups")
        self.settings = path / "config" / "settings.json"

    def open(self) -> Project:
        return Project.open(self.project, coder="Ann", backups=self.places)


def prepare(path: Path) -> Folder:
    """A project with two articles and some coding, whose first backup is made; more was coded since its export."""
    path.mkdir(parents=True)
    folder = Folder(path)
    codebook = read_codebook(resource("codebooks/claims.toml"))
    with Project.create(folder.project, coder="Ann", codebook=codebook, title="Drones") as project:
        texts = {"drones.txt": TEXT, "ministry.txt": f"{TEXT} {_WORDS.format(0)}"}
        drafts = [project.library.prepare_text(name, text) for name, text in texts.items()]
        first, _second = project.library.add(drafts)
        project.team.enlist("Bob", project.library.ids())
        statement = project.coding.tag(first, [Span(16, 30)], "denial")
        project.coding.link_name(statement, "speaker", "Bob")
    hand_out(folder.project, folder.bobs, coder="Bob")
    with Project.open(folder.bobs, coder="Bob", backups=folder.places) as project:
        first, second = project.library.ids()
        project.coding.write_memo(project.coding.tag(first, [Span(0, 14)], "claim"), "Bob’s")
        project.coding.tag(second, [Span(53, 84)], "admission")
        project.library.set_state(first, AssignmentState.FINISHED)
    shutil.copyfile(_OLD, folder.old)
    with folder.open() as project:
        project.backups.make(Why.ASKED)
        project.exports.write(folder.export)
        project.coding.recode(project.coding.statements(project.library.ids()[0])[0].id, "claim")
    Settings(folder.settings).change(coder="Ann")
    return folder


def code(folder: Folder, say: Say) -> None:
    """Tag four times; of each time it is said what was saved, or what was said against it."""
    with folder.open() as project:
        article_id = project.library.ids()[0]
        there = {statement.id for statement in project.coding.statements(article_id)}
        for number in range(4):
            try:
                there.add(project.coding.tag(article_id, [Span(number, number + 20)], "claim"))
                said = "saved"
            except AnnotatorError as error:
                said = str(error)
            shown = {statement.id for statement in project.coding.statements(article_id)}
            say(f"{said} {sorted(shown)}" if shown == there else f"FAULT: {shown} is shown, {there} was saved")


def bring_in(folder: Folder, say: Say) -> None:
    """Import an article that is long enough to fill pages of its own."""
    with folder.open() as project:
        text = "".join(_WORDS.format(number) for number in range(200))
        say(str(project.library.add([project.library.prepare_text("long.txt", text)])))


def back_up(folder: Folder, say: Say) -> None:
    with folder.open() as project:
        say(str([path.name for path in project.backups.make(Why.ASKED)]))


def export(folder: Folder, say: Say) -> None:
    with folder.open() as project:
        say(str(sum(project.exports.write(folder.export).rows.values())))


def take(folder: Folder, say: Say) -> None:
    """Take in Bob's file."""
    with folder.open() as project:
        seen = preview(folder.project, folder.bobs, backups=folder.path / "taking backups")
        say(str(take_in(project, seen).counts.new))


def restore(folder: Folder, say: Say) -> None:
    """Restore the oldest backup."""
    *_, oldest = restoring.backups_of(folder.project, places=folder.places)
    say(restoring.restore(folder.project, oldest.path, coder="Ann", places=folder.places).backup.name)


def bring_up_to_date(folder: Folder, say: Say) -> None:
    """Open the file that the first version wrote."""
    with Project.open(folder.old, coder="Ann", backups=folder.places) as project:
        say(str(len(project.check())))


def change_codebook(folder: Folder, say: Say) -> None:
    with folder.open() as project:
        version = project.codebook.version
        say(str(project.codebooks.rename(EntryKind.CODE, "claim", f"Claim {version}")))


def undo(folder: Folder, say: Say) -> None:
    with folder.open() as project:
        changes = project.undo()
        say(changes.action if changes else "nothing")


def remember(folder: Folder, say: Say) -> None:
    """Change a setting, which can't be refused: the program goes on without."""
    settings = Settings(folder.settings)
    settings.change(text_size=settings.now.text_size + 1)
    say(str(settings.now.text_size))


DEEDS: Final[Mapping[str, Callable[[Folder, Say], None]]] = {
    "code": code,
    "bring_in": bring_in,
    "back_up": back_up,
    "export": export,
    "take": take,
    "restore": restore,
    "bring_up_to_date": bring_up_to_date,
    "change_codebook": change_codebook,
    "undo": undo,
    "remember": remember,
}


# What is there ------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=256)
def state_of(data: bytes) -> str:
    """A fingerprint of all that a project holds, which does not depend on how its pages lie; empty: it is none."""
    if not data:
        return ""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(data)
        return _fingerprint(connection)


def state_in(path: Path) -> str:
    """The same of a file."""
    with closing(sqlite3.connect(path)) as connection:
        return _fingerprint(connection)


def holds(path: Path) -> dict[str, int]:
    """How many rows each table of a file has, and of which schema it is; empty where it can't be read just now."""
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=rw", uri=True)) as connection:
            tables = _tables(connection)
            counts = {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}  # noqa: S608 - as below
            return {**counts, "schema": connection.execute("PRAGMA user_version").fetchone()[0]}
    except sqlite3.Error:
        return {}


def wrong_in(path: Path, *, coder: str = "Ann") -> list[str]:
    """What the program and SQLite say is wrong with a project that is opened as a person would."""
    with Project.open(path, coder=coder, backups=path.parent / "opening backups"):
        pass
    with closing(Database.open(path, read_only_reason="it is being checked.")) as database:
        found = [*problems(database)]
    with closing(sqlite3.connect(path)) as connection:
        found += [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        found += [str(row) for row in connection.execute("PRAGMA foreign_key_check")]
    return found


def files_in(folder: Path) -> dict[str, bytes]:
    """The files that a person sees in a folder and in those in it: not drafts, locks and journals."""
    found = {str(path.relative_to(folder)): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items() if is_seen(name)}


def is_seen(name: str) -> bool:
    last = os.path.basename(name)  # noqa: PTH119 - of a name inside a trace
    return not last.startswith(".") and not last.endswith(("-journal", ".lock", ".part", ".old", ".new"))


def _fingerprint(connection: sqlite3.Connection) -> str:
    found = hashlib.sha256()
    for table in _tables(connection):
        found.update(repr(connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()).encode())  # noqa: S608 - names of our own tables
    return found.hexdigest()


def _tables(connection: sqlite3.Connection) -> list[str]:
    there = {str(row[0]) for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    return sorted(there & set(schema.Base.metadata.tables))
