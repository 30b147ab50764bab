"""A coder's day: each thing is told when it is done, so that who watches knows what must outlive whatever comes."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.promises.deeds import DEEDS, Folder

DAY = (
    "code",
    "remember",
    "bring_in",
    "back_up",
    "export",
    "code",
    "undo",
    "take",
    "export",
    "change_codebook",
    "remember",
    "undo",
    "bring_up_to_date",
    "restore",
    "code",
    "bring_in",
    "export",
)


def main(path: Path) -> None:
    folder = Folder(path)
    number = 0

    def acknowledge(_what: str) -> None:
        nonlocal number
        os.write(1, b"ACK %d\n" % number)
        number += 1

    for deed in DAY:
        DEEDS[deed](folder, acknowledge)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
