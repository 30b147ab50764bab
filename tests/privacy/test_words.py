"""What is written for us, the log and the diagnostics, holds nothing of articles and nobody's name."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.records import ActorKind
from annotator.exchange.codebooks import read_codebook
from annotator.services.project import Project
from annotator.shipped import resource
from annotator.ui.bridge import PoolJobs
from annotator.ui.crash import catch_faults, log_path, start_log
from annotator.ui.diagnostics import DiagnosticsDialog, told
from annotator.ui.effort import Effort
from annotator.ui.settings import Remembered, Settings
from tests.ui.desk import Coder

MARK = "Xylophonquartz"
"""A word that stands in everything that is somebody's."""


@pytest.fixture
def log() -> Iterator[Path]:
    """The log as the program writes it, begun anew."""
    log_path().unlink(missing_ok=True)
    start_log()
    yield log_path()
    logger = logging.getLogger("annotator")
    for handler in list(logger.handlers):
        handler.close()
        logger.removeHandler(handler)


@pytest.fixture
def hook() -> Iterator[list[str]]:
    before, said = sys.excepthook, list[str]()
    catch_faults(said.append)
    yield said
    sys.excepthook = before


def fail() -> None:
    raise ValueError(f"{MARK} stands in the article")


def test_that_a_fault_is_logged_without_its_words(
    log: Path, hook: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    for fault in (
        ValueError(MARK),
        KeyError(MARK),
        UnicodeEncodeError("utf-8", MARK, 0, 1, MARK),
        RecursionError(MARK),
    ):
        sys.excepthook(type(fault), fault, None)

    assert log.read_text(encoding="utf-8").count("fault:") >= 4
    assert MARK not in log.read_text(encoding="utf-8")
    assert len(hook) == 4
    capsys.readouterr()


def test_that_a_fault_in_a_job_is_logged_without_its_words(log: Path, qtbot: QtBot) -> None:
    failed: list[Exception] = []
    jobs = PoolJobs()

    jobs.run(lambda _report: fail(), done=lambda _none: None, failed=failed.append)
    qtbot.waitUntil(lambda: bool(failed))

    assert "job failed: ValueError at" in log.read_text(encoding="utf-8")
    assert MARK not in log.read_text(encoding="utf-8")


def test_that_settings_that_are_refused_are_logged_without_their_place(log: Path, tmp_path: Path) -> None:
    (tmp_path / MARK).write_text("a file in the place of a folder")

    Settings(tmp_path / MARK / "settings.json").change(coder=MARK)

    assert "settings not written" in log.read_text(encoding="utf-8")
    assert MARK not in log.read_text(encoding="utf-8")


@pytest.mark.usefixtures("hook")
def test_that_diagnostics_hold_nothing_of_a_project(
    at_window: Callable[..., Coder], tmp_path: Path, log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / f"{MARK} home" / f"{MARK}.annotator"
    path.parent.mkdir()
    coder = at_window(MARK)
    with Project.create(
        path, coder=MARK, codebook=read_codebook(resource("codebooks/claims.toml")), title=MARK
    ) as project:
        project.library.add([project.library.prepare_text(f"{MARK}.txt", f"{MARK} denies it.\n\n{MARK} said so.")])
        project.actors.add(MARK, ActorKind.PERSON)
    coder.open(path)
    sys.excepthook(ValueError, ValueError(MARK), None)
    log.write_text(log.read_text(encoding="utf-8") + f"2025-01-01 10:00:00,000 0.1 ERROR annotator: old {MARK}\n")

    coder.program.window.commands["diagnostics"].trigger()
    coder.settle()
    [dialog] = [each for each in coder.application.topLevelWidgets() if isinstance(each, DiagnosticsDialog)]
    shown = dialog.words.toPlainText()
    coder.application.clipboard().clear()
    dialog.copy.click()

    assert coder.application.clipboard().text() == shown
    assert MARK not in shown
    assert str(Path.home()) not in shown
    for needed in (
        "Annotator ",
        "Python ",
        "Qt ",
        "SQLite ",
        "spacy ",
        "articles: 1",
        "statements: 0",
        "theme: ",
        "screen: ",
        "lines of other kinds: ",
    ):
        assert needed in shown
    dialog.close()
    dialog.deleteLater()
    capsys.readouterr()


@pytest.mark.usefixtures("qapp")
def test_that_a_model_with_somebody_s_name_is_not_told() -> None:
    assert MARK not in told(Remembered(), Effort(), worker=f"/home/{MARK}/model 1.0")
    assert "en_core_web_sm 3.8.0" in told(Remembered(), Effort(), worker="en_core_web_sm 3.8.0")
