"""The options of the command that brings articles into a project."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from annotator.cli.options import coder_option, encoding_option, project_option

ABOUT_IMPORT: Final = (
    "Bring articles into a project. For every file a line says what became of it: imported, duplicate (its text\n"
    "is there already), to check (its encoding can only be guessed) or refused, and why. A delivery of a database\n"
    "is split into its articles. It says too where an article is nearly the same as another, such as agency copy\n"
    "of another outlet."
)


def import_options(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    parser.add_argument(
        "files",
        metavar="FILE",
        type=Path,
        nargs="+",
        help="a file, or a folder with files: text, HTML, Word, PDF, RTF, OpenDocument, e-mail, tables (CSV, Excel,"
        " JSON lines), zip files of these, deliveries of Nexis Uni, Factiva, ProQuest and Europresse",
    )
    parser.add_argument(
        "--columns",
        metavar="KIND=HEADING",
        action="append",
        help="which column of a table is what; the kinds are text, headline, date, outlet, author, id and detail. May"
        " be given several times (else columns are known by their headings)",
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what would become of each file")
    parser.add_argument(
        "--leave-near-duplicates",
        action="store_true",
        help="leave out what is nearly the same as an article of the project or a file before it (imported, and said)",
    )
    encoding_option(parser)
    coder_option(parser)
