"""The commands and their options, with the help that a newcomer can follow."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from typing import Final

from annotator import __version__
from annotator.cli.agree_options import ABOUT_AGREE, agree_options
from annotator.cli.check_options import (
    ABOUT_CHECK,
    ABOUT_HISTORY,
    ABOUT_REPAIR,
    ABOUT_SALVAGE,
    check_options,
    history_options,
    repair_options,
    salvage_options,
)
from annotator.cli.codebook_options import ABOUT_CODEBOOK, codebook_options
from annotator.cli.research_options import actors_options, assign_options, repeats_options, report_options
from annotator.cli.settling_options import (
    ABOUT_COMPARE,
    ABOUT_REPORT,
    ABOUT_SETTLE,
    compare_options,
    report_to_coder_options,
    settle_options,
)
from annotator.cli.suggest_options import setup_options, suggest_options
from annotator.cli.team_options import ABOUT_HAND_OUT, ABOUT_TAKE_IN, hand_out_options, take_in_options
from annotator.exchange.layouts import Layout

Run = Callable[[argparse.Namespace], int]
Parser = argparse.ArgumentParser

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


@dataclass(frozen=True, slots=True)
class Command:
    """A command: what it does in a line and at length, its options, and the function that runs it."""

    summary: str
    about: str
    options: Callable[[Parser], None]
    module: str
    function: str

    def run(self) -> Run:
        run: Run = getattr(import_module(f"annotator.cli.{self.module}"), self.function)
        return run


def parse(typed: Sequence[str]) -> argparse.Namespace:
    """What was typed; ``command`` says which command. Leaves the program for --help, --version and mistakes."""
    words = list(typed)
    parser = _parser()
    if not words or (words[0] not in COMMANDS and words[0] not in ("-h", "--help", "--version")):
        _refuse_mistyped(words, parser)
        words.insert(0, "open")
    return parser.parse_args(words)


def _refuse_mistyped(words: Sequence[str], parser: Parser) -> None:
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


def _parser() -> Parser:
    parser = Parser(
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


def _project(parser: Parser) -> None:
    parser.add_argument("project", metavar="PROJECT", type=Path, help="the project’s file, ending in .annotator")


def _coder(parser: Parser) -> None:
    parser.add_argument(
        "--coder", metavar="NAME", help="who does it (the project’s only coder, else the name you are logged in with)"
    )


def _encoding(parser: Parser) -> None:
    parser.add_argument(
        "--encoding", metavar="ENC", help="how the files’ characters are encoded, such as cp1252, where they do not say"
    )


def _open_options(parser: Parser) -> None:
    parser.add_argument(
        "project", metavar="PROJECT", type=Path, nargs="?", help="the project’s file; none: start screen"
    )
    _coder(parser)


def _codebook_options(parser: Parser) -> None:
    _project(parser)
    codebook_options(parser)
    _coder(parser)


def _new_options(parser: Parser) -> None:
    _project(parser)
    _coder(parser)
    parser.add_argument(
        "--codebook",
        metavar="FILE",
        default="claims",
        help="a codebook (.toml), or one that comes along: claims (the usual one), political_claims, discourse_network,"
        " blank",
    )


def _import_options(parser: Parser) -> None:
    _project(parser)
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
    _encoding(parser)
    _coder(parser)


def _suggest_options(parser: Parser) -> None:
    suggest_options(parser)
    _encoding(parser)
    _coder(parser)


def _setup_options(parser: Parser) -> None:
    _project(parser)
    setup_options(parser)
    _coder(parser)


def _export_options(parser: Parser) -> None:
    _project(parser)
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


def _assign_options(parser: Parser) -> None:
    _project(parser)
    assign_options(parser)
    _coder(parser)


def _report_options(parser: Parser) -> None:
    _project(parser)
    report_options(parser)


def _repeats_options(parser: Parser) -> None:
    _project(parser)
    _coder(parser)
    repeats_options(parser)


def _actors_options(parser: Parser) -> None:
    _project(parser)
    _coder(parser)
    actors_options(parser)


def _compare_options(parser: Parser) -> None:
    _project(parser)
    compare_options(parser)


def _settle_options(parser: Parser) -> None:
    _project(parser)
    settle_options(parser)
    _coder(parser)


def _report_to_coder_options(parser: Parser) -> None:
    _project(parser)
    report_to_coder_options(parser)


def _backups_options(parser: Parser) -> None:
    _project(parser)
    parser.add_argument("--json", action="store_true", help="print them as JSON, for a program")


def _restore_options(parser: Parser) -> None:
    _project(parser)
    parser.add_argument(
        "backup", metavar="BACKUP", help="its number in the list of “annotator backups”, its file, or newest"
    )
    parser.add_argument("--out", metavar="FILE", type=Path, help="write it there, and leave the project as it is")
    _coder(parser)


def _sample_options(parser: Parser) -> None:
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="where the sample project is, or is to be made")
    parser.add_argument(
        "--coded", action="store_true", help="with the codings of two coders, A and B: try “annotator agree” on it"
    )
    parser.add_argument(
        "--headless", action="store_true", help="no window: pre-highlight, export, and say what was found"
    )
    _coder(parser)


COMMANDS: Final = {
    "open": Command(
        "open the window (the word “open” can be left out)",
        "Open the window on a project, or on the start screen.",
        _open_options,
        "window",
        "open_window",
    ),
    "sample": Command(
        "try it on five sample articles",
        "Make a project of five sample articles in FOLDER, or take up the one that is there, and open the window.\n"
        "Without a screen the same is done without a window: the articles are pre-highlighted, the tables written.",
        _sample_options,
        "sample",
        "sample",
    ),
    "new": Command(
        "make an empty project", "Make an empty project with its codebook.", _new_options, "projects", "new"
    ),
    "import": Command(
        "bring articles into a project",
        "Bring articles into a project. For every file a line says what became of it: imported, duplicate (its text\n"
        "is there already), to check (its encoding can only be guessed) or refused, and why. A delivery of a database\n"
        "is split into its articles. It says too where an article is nearly the same as another, such as agency copy\n"
        "of another outlet.",
        _import_options,
        "importing",
        "import_files",
    ),
    "suggest": Command(
        "find statements by the program’s rules",
        "Find statements by the program’s rules. For a PROJECT they are stored in it, for every article that has none\n"
        "yet, and shown as suggestions: they never count as coding until a coder accepts them. For files they are\n"
        "printed.",
        _suggest_options,
        "suggest",
        "suggest",
    ),
    "suggest-setup": Command(
        "say how a project’s articles are read",
        "Say by which language model, rules and reporting words a project’s suggestions are found. Without an option\n"
        "it says what is set. Articles that a change bears upon are read again by “annotator suggest PROJECT” or by\n"
        "the window; what was coded and decided stays. A change can be undone in the window.",
        _setup_options,
        "suggest_setup",
        "set_up",
    ),
    "assign": Command(
        "say which articles a coder codes without suggestions",
        "Say which articles a coder codes without suggestions: by lot (--control), so that their coding can be\n"
        "compared, or by hand (--suggestions). Without either it says what is set.",
        _assign_options,
        "assign",
        "assign",
    ),
    "hand-out": Command("make a coder’s file", ABOUT_HAND_OUT, hand_out_options, "hand_out", "hand_out"),
    "take-in": Command("take a coder’s file in", ABOUT_TAKE_IN, take_in_options, "take_in", "take_in"),
    "suggestion-report": Command(
        "say what suggestions do to the coding",
        "Compare each coder’s finished articles with suggestions to those without: statements and minutes per 1,000\n"
        "words, codes, what became of the suggestions, what was corrected later and what the program misses.\n"
        "Exit code 1: there was nothing to compare.",
        _report_options,
        "suggestion_report",
        "suggestion_report",
    ),
    "repeats": Command(
        "find what several articles repeat",
        "Find statements of a coder that several articles have, in the same words or nearly, and articles that are\n"
        "nearly the same, such as copies from a news agency. Statements linked already are left out.",
        _repeats_options,
        "repeats",
        "repeats",
    ),
    "actors": Command(
        "list the register of actors, and names in it that may be the same; write it as CSV, or take it from there",
        "List the project’s register of actors. With --alike: pairs of names that are probably one actor’s, spelled\n"
        "or transliterated otherwise, shortened or abbreviated, best first. Nothing is merged: a coder decides.\n"
        "With --csv the register becomes a table, and with --take a table is taken in, as one action that undo takes\n"
        "back; --dry-run says before what would change.",
        _actors_options,
        "actors",
        "actors",
    ),
    "export": Command(
        "write the coded data as CSV",
        "Write the coded data as CSV tables, with a README.txt that explains every column. The files of an earlier\n"
        "export are replaced when all new ones are complete, and not before.",
        _export_options,
        "projects",
        "export",
    ),
    "agree": Command(
        "say how far coders agree",
        ABOUT_AGREE,
        agree_options,
        "agree",
        "agree",
    ),
    "compare": Command(
        "list in what coders differ",
        ABOUT_COMPARE,
        _compare_options,
        "compare",
        "compare",
    ),
    "settle": Command(
        "say how far settling is, and take what coders agree on",
        ABOUT_SETTLE,
        _settle_options,
        "settled",
        "settle",
    ),
    "report-to-coder": Command(
        "tell a coder what was settled otherwise",
        ABOUT_REPORT,
        _report_to_coder_options,
        "settled",
        "report_to_coder",
    ),
    "codebook": Command(
        "read, write or change a project’s codebook", ABOUT_CODEBOOK, _codebook_options, "codebook", "codebook"
    ),
    "check": Command("check that a project is sound", ABOUT_CHECK, check_options, "check", "check"),
    "repair": Command("write a repaired copy of a project", ABOUT_REPAIR, repair_options, "check", "repair"),
    "salvage": Command("save what can be saved of a damaged file", ABOUT_SALVAGE, salvage_options, "check", "salvage"),
    "history": Command("list what was done, or write it as CSV", ABOUT_HISTORY, history_options, "history", "history"),
    "backups": Command(
        "list a project’s backups",
        "List the backups of a project, newest first, with what each holds and whether it is sound. The project need\n"
        "not be readable, or there at all. Exit code 1: there is none, or one of them is damaged.",
        _backups_options,
        "backups",
        "backups",
    ),
    "restore": Command(
        "put a backup in the project’s place",
        "Put a backup in the place of a project that nobody has open. The project as it is becomes a backup first; a\n"
        "file that is too damaged for that is kept beside the restored one under a name of its own.",
        _restore_options,
        "backups",
        "restore_backup",
    ),
}
