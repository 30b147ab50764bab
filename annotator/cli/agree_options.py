"""The options of the command for agreement between coders, and what it says of itself."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

ABOUT_AGREE: Final = """\
Say how far coders agree on the articles that two or more of them have finished: on which codes occur, where
statements are, which correspond, their codes and actors; with 95 % intervals and what to keep in mind.

examples:
  annotator sample demo --coded --headless
  annotator agree demo/sample.annotator --coders A,B
  annotator agree drones.annotator --coders Ada,Ben --since 2022-11 --out agreement/
  annotator agree --from spans.csv articles.csv --json

spans.csv needs article_id, coder, start, end and code (statement_id for statements in parts; role and
actor_id); articles.csv needs article_id, characters (or tokens) and finished_by (“A; B”).
Exit code 1: there was nothing to compare."""


def agree_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "project", metavar="PROJECT", type=Path, nargs="?", help="the project’s file, ending in .annotator"
    )
    parser.add_argument(
        "--from",
        dest="tables",
        metavar="CSV",
        type=Path,
        nargs="+",
        help="tables instead of a project: spans.csv articles.csv [sentences.csv]",
    )
    parser.add_argument(
        "--coders",
        metavar="A,B",
        help='who is compared, parted by commas (all who finished something); a name with a comma stands in “"”',
    )
    parser.add_argument(
        "--unit", metavar="U,U", help="article, sentence, token or character, statement (all, with tokens)"
    )
    parser.add_argument(
        "--rule", choices=["exact", "iou", "overlap"], default="iou", help="which statements correspond (iou)"
    )
    parser.add_argument("--iou", metavar="X", type=_share, default=0.5, help="lowest intersection over union (0.5)")
    parser.add_argument("--measures", metavar="M,M", help="beside percent and alpha: kappa, pi, fleiss, ac1, s")
    chosen = parser.add_argument_group("selection")
    chosen.add_argument("--article", metavar="NAME", action="append", help="only this article (may be repeated)")
    chosen.add_argument("--codes", metavar="C,C", help="only these codes; text with others counts as unmarked")
    chosen.add_argument("--outlet", metavar="NAME", action="append", help="only this outlet (may be repeated)")
    chosen.add_argument("--round", metavar="NAME", action="append", help="only this training round (may be repeated)")
    chosen.add_argument("--since", metavar="DATE", help="published on that day or later: 2022-11-09, 2022-11 or 2022")
    chosen.add_argument("--until", metavar="DATE", help="published on that day or before")
    chosen.add_argument(
        "--suggestions",
        choices=["either", "with", "without"],
        default="either",
        help="only what was coded with, or without, suggestions in sight (either)",
    )
    parser.add_argument(
        "--bootstraps", metavar="N", type=_count, help="resamples for intervals (1000, and 10000 with --out)"
    )
    parser.add_argument("--seed", metavar="N", type=_seed, default=1, help="where their random numbers start (1)")
    parser.add_argument("--methods", action="store_true", help="add a paragraph for a paper’s methods section")
    parser.add_argument("--json", action="store_true", help="everything as JSON")
    parser.add_argument(
        "--out", metavar="DIR", type=Path, help="write figures, methods and tables for R, SPSS and Python into a folder"
    )
    parser.add_argument(
        "--charts", metavar="DIR", type=Path, help="draw charts into a folder, each as SVG, PNG (300 dpi) and PDF"
    )


def _share(words: str) -> float:
    try:
        value = float(words)
    except ValueError:
        value = 0.0
    if not 0 < value <= 1:
        raise argparse.ArgumentTypeError(f"“{words}” is no number above 0, and 1 at most")
    return value


def _count(words: str) -> int:
    return _whole(words, lowest=1)


def _seed(words: str) -> int:
    return _whole(words, lowest=0)


def _whole(words: str, *, lowest: int) -> int:
    value = int(words) if words.isdecimal() else lowest - 1
    if value < lowest:
        raise argparse.ArgumentTypeError(f"“{words}” is no whole number from {lowest} on")
    return value
