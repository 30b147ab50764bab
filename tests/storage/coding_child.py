"""A coder who tags without pause and says after each action that it is saved, until somebody kills the process."""

from __future__ import annotations

import random
import sys
from pathlib import Path

from annotator.domain.changes import ActionKind
from annotator.domain.clock import utc_now
from annotator.domain.records import ArticleId
from annotator.domain.text import Span
from annotator.storage.store import Store


def main(path: Path, article_id: ArticleId, length: int) -> None:
    store = Store.open(
        path, coder="Ann", read_only=False, backups=path.parent, clock=utc_now, tell=lambda _changes: None
    )
    ann = store.coder("Ann")
    chance = random.Random()  # noqa: S311 - no secret
    while True:
        start = chance.randrange(length - 5)
        with store.journal.action(ActionKind.TAG, ann) as edits:
            statement_id = edits.statements.add(article_id, [Span(start, start + 4)], "claim")
            edits.statements.write_memo(statement_id, "x" * chance.randrange(5000))
        sys.stdout.write(f"{statement_id}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), ArticleId(int(sys.argv[2])), int(sys.argv[3]))
