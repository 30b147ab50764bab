"""The options that most commands share."""

from __future__ import annotations

import argparse
from pathlib import Path


def project_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", metavar="PROJECT", type=Path, help="the project’s file, ending in .annotator")


def coder_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--coder", metavar="NAME", help="who does it (the project’s only coder, else the name you are logged in with)"
    )


def encoding_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--encoding", metavar="ENC", help="how the files’ characters are encoded, such as cp1252, where they do not say"
    )
