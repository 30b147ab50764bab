"""Names are compared otherwise since schema 5: in rows, in images of the journal, and where files are taken in."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from annotator.domain.records import ActorKind
from annotator.services.project import Project

OLD = Path(__file__).with_name("files") / "version_4.annotator"


def with_an_old_name(tmp_path: Path) -> Path:
    """A file of schema 4 in which Ann has entered O’Brien with two forms of another name."""
    path = Path(shutil.copy(OLD, tmp_path / "old.annotator"))
    uuid = "8f0c8a52-7b1c-4a75-9d3c-0b8ce9a3a001"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE action SET state = 'dropped' WHERE state = 'undone'")
        actor = {"id": 900, "uuid": uuid, "name": "O’Brien", "folded": "o’brien", "kind": "person", "belongs_to": None}
        names = [
            {"id": 900, "actor_id": 900, "alias": "O’B", "folded": "o’b"},
            {"id": 901, "actor_id": 900, "alias": "O'B", "folded": "o'b"},
        ]
        connection.execute(
            "INSERT INTO actors (id, uuid, name, folded, kind, belongs_to)"
            " VALUES (:id, :uuid, :name, :folded, :kind, :belongs_to)",
            actor,
        )
        connection.executemany(
            "INSERT INTO actor_aliases (id, actor_id, alias, folded) VALUES (:id, :actor_id, :alias, :folded)", names
        )
        [turn] = connection.execute("SELECT max(turn) + 1 FROM action").fetchone()
        action = connection.execute(
            "INSERT INTO action (kind, coder_id, state, turn, made_at, uuid) VALUES ('add_actor', 1, 'done', ?, ?, ?)",
            (turn, "2026-01-01T00:00:00+00:00", "8f0c8a52-7b1c-4a75-9d3c-0b8ce9a3a002"),
        ).lastrowid
        images = [("actors", actor), *(("actor_aliases", name) for name in names)]
        connection.executemany(
            'INSERT INTO change (action_id, table_name, row_id, "before", "after") VALUES (?, ?, ?, NULL, ?)',
            [(action, table, image["id"], json.dumps(image)) for table, image in images],
        )
        connection.executemany(
            "INSERT INTO stands (kind, thing, at, event, gone) VALUES (?, ?, ?, 'e', 0)",
            [
                ("actor", uuid, "2026-01-01T00:00:00+00:00"),
                ("alias", f"{uuid} o’b", "2026-01-01T00:00:00+00:00"),
                ("alias", f"{uuid} o'b", "2026-01-02T00:00:00+00:00"),
            ],
        )
    return path


def test_that_an_old_name_is_found_in_every_form_and_its_entering_undone(tmp_path: Path) -> None:
    path = with_an_old_name(tmp_path)

    with Project.open(path, coder="Ann", backups=tmp_path / "backups") as project:
        [actor] = project.actors.find("o'brien")
        assert (actor.name, actor.kind, actor.attributes) == ("O’Brien", ActorKind.PERSON, ())
        assert project.check() == ()
        project.undo()
        assert project.actors.find("o'brien") == []
        project.redo()
        assert project.actors.find("o`brien") == [actor]


def test_that_of_two_forms_of_a_name_the_later_stand_holds(tmp_path: Path) -> None:
    path = with_an_old_name(tmp_path)

    Project.open(path, coder="Ann", backups=tmp_path / "backups").close()

    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT thing, at FROM stands WHERE kind = 'alias' AND thing LIKE '%b'").fetchall()
    assert [(thing.partition(" ")[2], at) for thing, at in found] == [("o'b", "2026-01-02T00:00:00+00:00")]
