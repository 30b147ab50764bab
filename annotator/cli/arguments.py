"""What was typed, as a command and its options; and the help that a newcomer can follow."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Final

from annotator import __version__
from annotator.cli.commands import COMMANDS

_ABOUT: Final = """\
Hand-code who claims, denies, admits and accuses in news articles.

Without a command a window opens: on PROJECT, or on the start screen.
A project is one file that ends in .annotator. Everything is saved in it at once."""

_EXAMPLES: Final = """\
a first look, with five sample articles:
  annotator sample demo

a project of your own, from text files to a table:
  annotator new drones.annotator --coder Ada
  annotator import drones.annotator articles/
  annotator suggest drones.annotator
  annotator drones.annotator
  annotator export drones.annotator --out tables/

“annotator COMMAND --help” explains a command.

exit codes: 0 done · 1 done, but some files were left out or problems were found · 2 not done (the reason is said)"""


def parse(typed: Sequence[str]) -> argparse.Namespace:
    """What was typed; ``command`` says which command. Leaves the program for --help, --version and mistakes."""
    words = list(typed)
    parser = _parser()
    if not words or (words[0] not in COMMANDS and words[0] not in ("-h", "--help", "--version")):
        _refuse_mistyped(words, parser)
        words.insert(0, "open")
    return parser.parse_args(words)


def _refuse_mistyped(words: Sequence[str], parser: argparse.ArgumentParser) -> None:
    """Say so where the first word is more like a command than like a project."""
    first = words[0] if words else ""
    near = get_close_matches(first, COMMANDS, n=1)
    if (
        first
        and not first.startswith("-")
        and not os.path.exists(first)  # noqa: PTH110 - Path.exists raises where a name is too long or a folder closed
        and (near or (len(words) > 1 and "." not in first))
    ):
        hint = f" Perhaps “{near[0]}” is meant." if near else ""
        parser.error(f"there is no command “{first}”.{hint} “annotator --help” lists the commands.")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="annotator",
        usage="annotator [PROJECT]\n       annotator COMMAND …",
        description=_ABOUT,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Annotator {__version__}")
    parser.add_argument(
        "--self-test", action="store_true", help="open a window, code an article by keys, export, close"
    )
    commands = parser.add_subparsers(title="commands", dest="command", metavar="COMMAND", required=True)
    for name, command in COMMANDS.items():
        command.options(
            commands.add_parser(
                name,
                prog=f"annotator {name}",
                help=command.summary,
                description=command.about,
                formatter_class=argparse.RawDescriptionHelpFormatter,
            )
        )
    return parser
