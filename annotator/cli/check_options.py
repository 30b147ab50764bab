"""The options of the commands that check, repair and salvage a project, and that write its history."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from annotator.cli.options import project_option

ABOUT_CHECK: Final = (
    "Check a project: its file, the text of every article, the words of every statement, the codebook, the journal\n"
    "and the search. Nothing is changed. Exit code 1: something was found."
)
ABOUT_REPAIR: Final = (
    "Write a repaired copy of a project to OUT: what the history says was saved is put back, words are found again,\n"
    "doubles and blank ends go, and what can't stay is listed in a table beside the copy. PROJECT is only read.\n"
    "Exit code 1: the copy still has something that only a coder can put right."
)
ABOUT_SALVAGE: Final = (
    "Save what can be saved of a damaged file into a new project, OUT. Beside it a text says what was saved and what\n"
    "is lost. FILE is only read. Open a backup first where there is one: it has everything.\n"
    "Exit code 1: something is lost."
)
ABOUT_HISTORY: Final = (
    "Write what was done, when and by whom as CSV tables: every action, with times, codes and the seconds since the\n"
    "coder's action before it; and for each coder and day the statements, finished articles and active minutes.\n"
    "Without --csv the last actions are listed."
)


def check_options(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    parser.add_argument("--json", action="store_true", help="as JSON, with the articles, statements and repairs")


def repair_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", metavar="PROJECT", type=Path, help="the project’s file, which is only read")
    parser.add_argument("out", metavar="OUT", type=Path, help="the repaired copy to make")
    parser.add_argument("--coder", metavar="NAME", help="whose action the repair is (the name you are logged in with)")


def salvage_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="the damaged file, which is only read")
    parser.add_argument("out", metavar="OUT", type=Path, help="the new project to make")


def history_options(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    parser.add_argument("--csv", metavar="OUT", type=Path, help="folder for the tables; made if missing")
    parser.add_argument("--coder", metavar="NAME", help="only what this coder did")
    parser.add_argument("--last", metavar="N", type=int, default=20, help="how many actions to list (20)")
