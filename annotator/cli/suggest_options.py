"""The options of the command that finds statements by the program’s rules."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from annotator.cli.options import coder_option, encoding_option, project_option

ABOUT_SUGGEST: Final = (
    "Find statements by the program’s rules. For a PROJECT they are stored in it, for every article that has none\n"
    "yet, and shown as suggestions: they never count as coding until a coder accepts them. For files they are\n"
    "printed."
)
ABOUT_SETUP: Final = (
    "Say by which language model, rules and reporting words a project’s suggestions are found. Without an option\n"
    "it says what is set. Articles that a change bears upon are read again by “annotator suggest PROJECT” or by\n"
    "the window; what was coded and decided stays. A change can be undone in the window."
)


def suggest_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        metavar="PROJECT|FILE",
        type=Path,
        nargs="*",
        help="a project, or text files and folders with .txt files",
    )
    parser.add_argument(
        "--json",
        action="store_true",
        help='for files: a line of JSON each, {"id": file name, "statements": [{"code", "source", "cue", "content",'
        ' "target", "speaker", "rule", "score"}]}, spans as [start, end) in code points of the canonical text',
    )
    parser.add_argument(
        "--jobs", metavar="N", type=_positive, help="how many processes read at once (one a core, 2 at most)"
    )
    parser.add_argument("--model", metavar="NAME", help="for files: read them with this language model")
    parser.add_argument("--rules-off", metavar="R,R", type=_names, help="for files: leave out what these rules find")
    parser.add_argument(
        "--cues-off", metavar="W,W", type=_names, help="for files: leave out what these words report (plain forms)"
    )
    parser.add_argument(
        "--list-rules", action="store_true", help="say what each rule finds, and how often it was right, and no more"
    )
    parser.add_argument(
        "--list-models", action="store_true", help="say which language models are installed here, and no more"
    )
    encoding_option(parser)
    coder_option(parser)


def setup_options(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    parser.add_argument(
        "--model", metavar="NAME", help="read with this installed language model; best: the best one of each language"
    )
    parser.add_argument(
        "--rules-off", metavar="R,R", type=_names, help="leave out what these rules find; none: leave out nothing"
    )
    parser.add_argument(
        "--cues-off",
        metavar="W,W",
        type=_names,
        help="leave out what these words report (plain forms); none: leave out nothing",
    )
    parser.add_argument(
        "--add-cue",
        metavar="WORD=ACT",
        type=_cue,
        action="append",
        default=[],
        help="let a verb, a verb with its particle or a noun report, such as “insinuate=accusation”; may be repeated",
    )
    parser.add_argument(
        "--drop-cue", metavar="WORD", action="append", default=[], help="take back a word that was added"
    )
    parser.add_argument("--as-shipped", action="store_true", help="first take back all that was changed before")
    coder_option(parser)


def _names(words: str) -> frozenset[str]:
    return frozenset(name.strip() for name in words.split(",") if name.strip())


def _cue(words: str) -> tuple[str, str]:
    word, sign, act = words.rpartition("=")
    if not (sign and word.strip() and act.strip()):
        raise argparse.ArgumentTypeError("it must be a word and its act, such as “insinuate=accusation”")
    return word.strip(), act.strip()


def _positive(words: str) -> int:
    value = int(words)
    if value < 1:
        raise argparse.ArgumentTypeError("it must be 1 at least")
    return value
