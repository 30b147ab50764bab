"""The options of the commands about a project’s backups."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from annotator.cli.options import coder_option, project_option

ABOUT_BACKUPS: Final = (
    "List the backups of a project, newest first, with what each holds and whether it is sound. The project need\n"
    "not be readable, or there at all. Exit code 1: there is none, or one of them is damaged."
)
ABOUT_RESTORE: Final = (
    "Put a backup in the place of a project that nobody has open. The project as it is becomes a backup first; a\n"
    "file that is too damaged for that is kept beside the restored one under a name of its own."
)


def backups_options(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    parser.add_argument("--json", action="store_true", help="print them as JSON, for a program")


def restore_options(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    parser.add_argument(
        "backup", metavar="BACKUP", help="its number in the list of “annotator backups”, its file, or newest"
    )
    parser.add_argument("--out", metavar="FILE", type=Path, help="write it there, and leave the project as it is")
    coder_option(parser)
