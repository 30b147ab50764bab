"""The table of commands: what each does, its options, and the function that runs it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Final

from annotator.cli.agree_options import ABOUT_AGREE, agree_options
from annotator.cli.backup_options import ABOUT_BACKUPS, ABOUT_RESTORE, backups_options, restore_options
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
from annotator.cli.import_options import ABOUT_IMPORT, import_options
from annotator.cli.project_options import (
    ABOUT_EXPORT,
    ABOUT_SAMPLE,
    export_options,
    new_options,
    open_options,
    sample_options,
)
from annotator.cli.research_options import (
    ABOUT_ACTORS,
    ABOUT_ASSIGN,
    ABOUT_REPEATS,
    ABOUT_SUGGESTION_REPORT,
    actors_options,
    assign_options,
    repeats_options,
    report_options,
)
from annotator.cli.settling_options import (
    ABOUT_COMPARE,
    ABOUT_REPORT,
    ABOUT_SETTLE,
    compare_options,
    report_to_coder_options,
    settle_options,
)
from annotator.cli.suggest_options import ABOUT_SETUP, ABOUT_SUGGEST, setup_options, suggest_options
from annotator.cli.team_options import ABOUT_HAND_OUT, ABOUT_TAKE_IN, hand_out_options, take_in_options

Run = Callable[[argparse.Namespace], int]


@dataclass(frozen=True, slots=True)
class Command:
    """A command: what it does in a line and at length, its options, and the function that runs it."""

    summary: str
    about: str
    options: Callable[[argparse.ArgumentParser], None]
    module: str
    function: str

    def run(self) -> Run:
        run: Run = getattr(import_module(f"annotator.cli.{self.module}"), self.function)
        return run


COMMANDS: Final = {
    "open": Command(
        "open the window (the word “open” can be left out)",
        "Open the window on a project, or on the start screen.",
        open_options,
        "window",
        "open_window",
    ),
    "sample": Command("try it on five sample articles", ABOUT_SAMPLE, sample_options, "sample", "sample"),
    "new": Command("make an empty project", "Make an empty project with its codebook.", new_options, "projects", "new"),
    "import": Command("bring articles into a project", ABOUT_IMPORT, import_options, "importing", "import_files"),
    "suggest": Command("find statements by the program’s rules", ABOUT_SUGGEST, suggest_options, "suggest", "suggest"),
    "suggest-setup": Command(
        "say how a project’s articles are read", ABOUT_SETUP, setup_options, "suggest_setup", "set_up"
    ),
    "assign": Command(
        "say which articles a coder codes without suggestions", ABOUT_ASSIGN, assign_options, "assign", "assign"
    ),
    "hand-out": Command("make a coder’s file", ABOUT_HAND_OUT, hand_out_options, "hand_out", "hand_out"),
    "take-in": Command("take a coder’s file in", ABOUT_TAKE_IN, take_in_options, "take_in", "take_in"),
    "suggestion-report": Command(
        "say what suggestions do to the coding",
        ABOUT_SUGGESTION_REPORT,
        report_options,
        "suggestion_report",
        "suggestion_report",
    ),
    "repeats": Command("find what several articles repeat", ABOUT_REPEATS, repeats_options, "repeats", "repeats"),
    "actors": Command(
        "list the register of actors, and names in it that may be the same; write it as CSV, or take it from there",
        ABOUT_ACTORS,
        actors_options,
        "actors",
        "actors",
    ),
    "export": Command("write the coded data as CSV", ABOUT_EXPORT, export_options, "projects", "export"),
    "agree": Command("say how far coders agree", ABOUT_AGREE, agree_options, "agree", "agree"),
    "compare": Command("list in what coders differ", ABOUT_COMPARE, compare_options, "compare", "compare"),
    "settle": Command(
        "say how far settling is, and take what coders agree on", ABOUT_SETTLE, settle_options, "settled", "settle"
    ),
    "report-to-coder": Command(
        "tell a coder what was settled otherwise", ABOUT_REPORT, report_to_coder_options, "settled", "report_to_coder"
    ),
    "codebook": Command(
        "read, write or change a project’s codebook", ABOUT_CODEBOOK, codebook_options, "codebook", "codebook"
    ),
    "check": Command("check that a project is sound", ABOUT_CHECK, check_options, "check", "check"),
    "repair": Command("write a repaired copy of a project", ABOUT_REPAIR, repair_options, "check", "repair"),
    "salvage": Command("save what can be saved of a damaged file", ABOUT_SALVAGE, salvage_options, "check", "salvage"),
    "history": Command("list what was done, or write it as CSV", ABOUT_HISTORY, history_options, "history", "history"),
    "backups": Command("list a project’s backups", ABOUT_BACKUPS, backups_options, "backups", "backups"),
    "restore": Command(
        "put a backup in the project’s place", ABOUT_RESTORE, restore_options, "backups", "restore_backup"
    ),
}
