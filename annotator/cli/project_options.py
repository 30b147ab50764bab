"""The options of the commands that open, make and export a project."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from annotator.cli.options import coder_option, project_option
from annotator.exchange.layouts import Layout

ABOUT_SAMPLE: Final = (
    "Make a project of five sample articles in FOLDER, or take up the one that is there, and open the window.\n"
    "Without a screen the same is done without a window: the articles are pre-highlighted, the tables written."
)
ABOUT_EXPORT: Final = (
    "Write the coded data as CSV tables, with a README.txt that explains every column. The files of an earlier\n"
    "export are replaced when all new ones are complete, and not before."
)


def open_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "project", metavar="PROJECT", type=Path, nargs="?", help="the project’s file; none: start screen"
    )
    coder_option(parser)


def sample_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="where the sample project is, or is to be made")
    parser.add_argument(
        "--coded",
        action="store_true",
        help="put the coding of the articles by two coders, A and B, into the project, for “annotator agree” to compare"
        " (a new project that opens in the window has it anyway)",
    )
    parser.add_argument(
        "--headless", action="store_true", help="no window: pre-highlight, export, and say what was found"
    )
    coder_option(parser)


def new_options(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    coder_option(parser)
    parser.add_argument(
        "--codebook",
        metavar="FILE",
        default="claims",
        help="a codebook (.toml), or one that comes along: claims (the usual one), political_claims, discourse_network,"
        " blank",
    )


def export_options(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    parser.add_argument("--out", metavar="DIR", type=Path, required=True, help="folder for the files; made if missing")
    parser.add_argument(
        "--layout",
        choices=[str(layout) for layout in Layout],
        default=str(Layout.TIDY),
        help="tidy (default): statements.csv and actor_links.csv; joined: coding.csv, a row per statement and actor",
    )
    parser.add_argument(
        "--settled", action="store_true", help="only the settled version (every coder’s statements, and the settled)"
    )
