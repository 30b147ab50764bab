"""A lead's program that is killed while it takes a file in: at the n-th word of progress, or once all is written."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from annotator.services.project import Project
from annotator.services.take_in import preview, take_in


def main(project: Path, file: Path, reports: int) -> None:
    told = 0

    def report(_done: int, _of: int) -> None:
        nonlocal told
        told += 1
        if told == reports:
            os.kill(os.getpid(), signal.SIGKILL)

    with Project.open(project, coder="Ann") as lead:
        look = preview(project, file, backups=project.parent / "backups")
        # Pages reach the file long before the end of the action.
        lead._store.database._raw.execute("PRAGMA cache_size = 10").close()
        take_in(lead, look, report=report)
        sys.stdout.write("done\n")
        sys.stdout.flush()
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
