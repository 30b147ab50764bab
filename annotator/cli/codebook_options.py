"""The options of the command about the codebook."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from annotator.cli.options import coder_option, project_option

ABOUT_CODEBOOK: Final = """\
Read or change a project’s codebook. Without an option it is printed as the readable file that --take and “annotator
new --codebook” read. --out writes it: as TOML, or by the ending as a page to print (.html) or as Markdown (.md), with
its versions. --take makes the codebook of a file the project’s next version: what statements use and the file lacks
stays, retired. That is one action that the window can undo; --dry-run says what would change.

examples:
  annotator codebook drones.annotator --out codebook.html
  annotator codebook drones.annotator --take pilot2.toml --note "After the second pilot"
  annotator codebook drones.annotator --log"""


def codebook_options(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    parser.add_argument("--out", metavar="FILE", type=Path, help="write it to a file that ends in .toml, .html or .md")
    parser.add_argument("--take", metavar="FILE", type=Path, help="make this file’s codebook the next version")
    parser.add_argument("--note", metavar="TEXT", default="", help="why, for the log of versions")
    parser.add_argument("--dry-run", action="store_true", help="with --take: only say what would change")
    parser.add_argument("--log", action="store_true", help="list its versions and what each changed")
    parser.add_argument("--usage", action="store_true", help="count the statements of each code, role and variable")
    coder_option(parser)
