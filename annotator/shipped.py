"""Where the files that are shipped with the program are: ``resources/`` and ``seeds/``."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """The path of a file in ``resources/``, in a checkout as well as in an installed program."""
    return _folder("resources") / name


def seeds() -> Path:
    """The folder with the sample articles and their two codings."""
    return _folder("seeds")


def _folder(name: str) -> Path:
    installed = _PACKAGE / name
    return installed if installed.is_dir() else _PACKAGE.parent / name
