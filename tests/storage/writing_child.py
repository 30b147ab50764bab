"""One of several programs that write the same file at once, past the lock: it adds actors and waits for its turn."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

from annotator.domain.changes import ActionKind
from annotator.domain.clock import utc_now
from annotator.domain.records import ActorKind, Coder, CoderId
from annotator.storage.database import Database
from annotator.storage.journal import Journal


def main(path: Path, number: int, actions: int) -> None:
    with closing(Database.open(path)) as database:
        # On a slow disk four programs in turn need longer than a person is let wait.
        database.connection.exec_driver_sql("PRAGMA busy_timeout = 60000").close()
        journal = Journal(database, clock=utc_now, tell=lambda _changes: None)
        for action in range(actions):
            with journal.action(ActionKind.ADD_ACTOR, Coder(CoderId(1), "", "Ann")) as edits:
                edits.actors.add(f"{number} {action}", ActorKind.PERSON)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
