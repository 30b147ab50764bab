"""The options of the commands that hand a coder's file out and take it in."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from annotator.cli.options import project_option

ABOUT_HAND_OUT: Final = (
    "Make a coder’s file: an ordinary project with the articles, the codebook and the register of actors, and of all\n"
    "coding only that coder’s own. They code in it on their own machine; “annotator take-in” brings it back.\n"
    "A coder whom the project does not know yet is entered, and what is handed out counts as given to them."
)
ABOUT_TAKE_IN: Final = (
    "Take a coder’s file in: of each statement, decision, actor and state what was changed last is kept, whichever\n"
    "file it is in. It does not matter in which order files come or how often. A checked copy of the project is made\n"
    "first, and all of it is one action that the window can undo. Articles are matched by their text, never by name.\n"
    "Exit code 1: articles were left out."
)


def hand_out_options(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    parser.add_argument("--coder", metavar="NAME", required=True, help="whose file it is to be")
    parser.add_argument("--out", metavar="FILE", type=Path, required=True, help="the file to make")
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--articles", metavar="ARTICLE", nargs="+", help="numbers or file names (what was given, else all)"
    )
    which.add_argument("--sample", metavar="N", type=int, help="N articles by lot that the coder was not given before")
    which.add_argument("--all", action="store_true", help="all articles of the project")
    parser.add_argument("--seed", metavar="N", type=int, help="the lots to draw by; none: a new one, said")
    parser.add_argument("--without-suggestions", action="store_true", help="leave all suggestions out")
    parser.add_argument("--lead", metavar="NAME", help="who hands it out (the only coder, or your login name)")


def take_in_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", metavar="PROJECT", type=Path, help="the project that takes it in")
    parser.add_argument("file", metavar="FILE", type=Path, help="the coder’s file")
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help="only say what would change; the project may be open in a window meanwhile",
    )
    parser.add_argument(
        "--same-coder", metavar="THERE=HERE", action="append", default=[], help="the file’s coder is this one here"
    )
    parser.add_argument(
        "--other-coder", metavar="NAME", action="append", default=[], help="the file’s coder only has the same name"
    )
    parser.add_argument(
        "--add-articles", action="store_true", help="bring in articles that only the file has, or has otherwise"
    )
    parser.add_argument("--json", action="store_true", help="everything as JSON")
    parser.add_argument("--coder", metavar="NAME", help="who takes it in (the only coder, or your login name)")
