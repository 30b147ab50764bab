"""The options of the commands about what suggestions do to the coding, what repeats, and who is in the register."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from annotator.cli.options import coder_option, project_option

ABOUT_ASSIGN: Final = (
    "Say which articles a coder codes without suggestions: by lot (--control), so that their coding can be\n"
    "compared, or by hand (--suggestions). Without either it says what is set."
)
ABOUT_SUGGESTION_REPORT: Final = (
    "Compare each coder’s finished articles with suggestions to those without: statements and minutes per 1,000\n"
    "words, codes, what became of the suggestions, what was corrected later and what the program misses.\n"
    "Exit code 1: there was nothing to compare."
)
ABOUT_REPEATS: Final = (
    "Find statements of a coder that several articles have, in the same words or nearly, and articles that are\n"
    "nearly the same, such as copies from a news agency. Statements linked already are left out."
)
ABOUT_ACTORS: Final = (
    "List the project’s register of actors. With --alike: pairs of names that are probably one actor’s, spelled\n"
    "or transliterated otherwise, shortened or abbreviated, best first. Nothing is merged: a coder decides.\n"
    "With --csv the register becomes a table, and with --take a table is taken in, as one action that undo takes\n"
    "back; --dry-run says before what would change. All but --take can be done while a window has the project open."
)


def assign_options(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    parser.add_argument(
        "article", metavar="ARTICLE", nargs="*", help="number or file name, with --suggestions or --round"
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--control",
        metavar="SHARE",
        type=float,
        help="draw this share of the articles not yet begun, such as 0.2, to be coded without suggestions",
    )
    what.add_argument(
        "--suggestions",
        choices=["off", "where", "where_and_what", "project"],
        help="set it by hand for the ARTICLEs, or for all not yet begun; project: as the project says",
    )
    what.add_argument(
        "--round", metavar="NAME", help="put the ARTICLEs into this training round, or --draw its articles by lot"
    )
    parser.add_argument(
        "--draw", metavar="N", type=int, help="with --round: draw N articles not yet begun and in no round"
    )
    parser.add_argument(
        "--seed", metavar="N", type=int, help="the lots to draw by, for drawing the same again; none: a new one, said"
    )
    coder_option(parser)


def report_options(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    parser.add_argument("--coder", metavar="NAME", help="only this coder’s articles (every coder’s, one after another)")
    parser.add_argument(
        "--only-drawn", action="store_true", help="only articles about which chance decided (“annotator assign”)"
    )
    parser.add_argument("--out", metavar="DIR", type=Path, help="write the report as CSV tables into a folder")
    parser.add_argument("--json", action="store_true", help="everything as JSON")
    parser.add_argument(
        "--pause",
        metavar="MINUTES",
        type=float,
        default=5.0,
        help="a longer gap between two actions is a pause and no work (5)",
    )
    parser.add_argument(
        "--shuffles", metavar="N", type=int, default=10_000, help="how often the tests shuffle articles (10000)"
    )
    parser.add_argument("--seed", metavar="N", type=int, default=1, help="where their random numbers start (1)")


def repeats_options(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    coder_option(parser)
    parser.add_argument(
        "--out", metavar="DIR", type=Path, help="write all groups, linked ones too, as CSV into a folder"
    )
    parser.add_argument("--json", action="store_true", help="everything as JSON")


def actors_options(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    coder_option(parser)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--alike", action="store_true", help="list names that may be one actor’s; nothing is changed")
    what.add_argument("--csv", metavar="OUT", type=Path, help="write the register as a CSV table")
    what.add_argument(
        "--take",
        metavar="FILE",
        type=Path,
        help="take a CSV table in: rows are of the actor with their uuid, else with their name, else new; columns uuid,"
        " name, kind, aliases (parted by “ | ”), belongs_to, and one for each attribute",
    )
    parser.add_argument("--dry-run", action="store_true", help="with --take: say what would change, and change nothing")
    parser.add_argument("--json", action="store_true", help="everything as JSON")
