"""Faults of ours: written to a log without any text of articles, and told with where the log is."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from threading import Lock
from types import TracebackType

import platformdirs
from PySide6.QtCore import QCoreApplication

from annotator import __version__
from annotator.domain.errors import AnnotatorError
from annotator.ui.language import in_words

_log = logging.getLogger("annotator")


def log_path() -> Path:
    """Where the log is kept."""
    return platformdirs.user_log_path("Annotator", appauthor=False) / "annotator.log"


def start_log() -> None:
    """Write what goes wrong to the log; where that can't be, to nowhere."""
    try:
        log_path().parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            log_path(), maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter(f"%(asctime)s {__version__} %(levelname)s %(name)s: %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)


def catch_faults(tell: Callable[[str], None]) -> None:
    """From now on an unexpected exception is logged and told; the program goes on, and what is saved is safe.

    While one is being told the others are only logged: a fault in painting comes again with each repaint.
    """
    telling = Lock()

    def tell_once(sentence: str) -> None:
        if telling.acquire(blocking=False):
            try:
                tell(sentence)
            finally:
                telling.release()

    def hook(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if isinstance(fault, AnnotatorError):
            tell_once(in_words(fault))
            return
        _log.error("fault: %s", places_of(kind, trace))
        sys.__excepthook__(kind, fault, trace)
        tell_once(
            QCoreApplication.translate(
                "Crash",
                "Something went wrong in the program. Everything that was saved is safe in the file. "
                "What happened stands in {path}, without any text of your articles.",
            ).format(path=log_path())
        )

    sys.excepthook = hook


def places_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The lines of code that led to a fault, without its message or any value: those may quote an article."""
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return f"{kind.__name__} at {' > '.join(places)}"
