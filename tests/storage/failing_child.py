"""A coder who tags a few times, and says of each time that it is saved, or what was said against it."""

from __future__ import annotations

import sys
from pathlib import Path

from annotator.domain.changes import ActionKind
from annotator.domain.clock import utc_now
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import ArticleId
from annotator.domain.text import Span
from annotator.storage.store import Store


def main(path: Path, article_id: ArticleId, length: int) -> None:
    store = Store.open(
        path, coder="Ann", read_only=False, backups=path.parent, clock=utc_now, tell=lambda _changes: None
    )
    ann = store.coder("Ann")
    for start in range(5):
        try:
            with store.journal.action(ActionKind.TAG, ann) as edits:
                said = str(edits.statements.add(article_id, [Span(start, length - 5)], "claim"))
        except AnnotatorError as error:
            said = str(error)
        sys.stdout.write(f"{said}\n")
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), ArticleId(int(sys.argv[2])), int(sys.argv[3]))
