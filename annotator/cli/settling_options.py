"""The options of the commands about settling what coders see differently."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from annotator.cli.options import coder_option, project_option

ABOUT_COMPARE: Final = """\
List every difference between coders in the articles that all of them have finished: what one has not marked, other
codes, ends, parts, actors and answers; and how each was settled. Settling itself is done in the window.

examples:
  annotator sample demo --coded --headless
  annotator compare demo/sample.annotator --coders A,B
  annotator compare drones.annotator --coders Ada,Ben --csv differences.csv

Exit code 1: the coders differ in nothing, or have finished no article together."""

ABOUT_SETTLE: Final = """\
Settle without the window what needs no decision: --agreed takes every passage on which the coders agree into the
settled version, as one action that can be undone in the window. --unclear writes the passages at which a settler found
the guideline unclear, by entry of the codebook. Without either it says how far settling is."""

ABOUT_REPORT: Final = """\
Write a page for a coder to learn from: what was settled otherwise in the articles that are done, by kind and by rule of
the codebook, with the words around it. One HTML file, for any browser and for paper, without scripts."""


def compare_options(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    _coders(parser)
    parser.add_argument(
        "--article", metavar="NAME", action="append", help="only this article, by number or file (may be repeated)"
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="as JSON, a difference a line")
    form.add_argument("--csv", metavar="FILE", type=Path, help="as a CSV table")


def settle_options(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    _coders(parser)
    parser.add_argument("--agreed", action="store_true", help="take every passage on which the coders agree")
    parser.add_argument(
        "--unclear", metavar="FILE", type=Path, help="write as CSV what is to be mended in the codebook"
    )
    coder_option(parser)


def report_to_coder_options(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    parser.add_argument("--coder", metavar="NAME", required=True, help="to whom")
    parser.add_argument("--out", metavar="FILE", type=Path, required=True, help="the page, ending in .html")


def _coders(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--coders", metavar="A,B", help="who is compared, parted by commas (all who finished something)"
    )
