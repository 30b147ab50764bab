from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.errors import NotFound
from annotator.ui import crash

QUOTE = "Zelensky argued that"


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[list[str]]:
    """The sentences that were told, with the hook and a log in place."""
    monkeypatch.setattr(crash, "log_path", lambda: tmp_path / "logs" / "annotator.log")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    sentences: list[str] = []
    log = logging.getLogger("annotator")
    before = list(log.handlers)
    crash.start_log()
    crash.catch_faults(sentences.append)
    yield sentences
    for handler in set(log.handlers) - set(before):
        log.removeHandler(handler)
        handler.close()


def _fail_with_words_of_an_article() -> None:
    quote = QUOTE
    raise ValueError(quote)


def _let_happen() -> None:
    try:
        _fail_with_words_of_an_article()
    except ValueError as fault:
        sys.excepthook(type(fault), fault, fault.__traceback__)


def test_that_a_fault_is_told_with_where_the_log_is(told: list[str], tmp_path: Path) -> None:
    _let_happen()

    assert len(told) == 1
    assert str(tmp_path / "logs" / "annotator.log") in told[0]
    assert "safe" in told[0]


def test_that_the_log_says_where_it_happened_and_no_word_of_the_article(told: list[str], tmp_path: Path) -> None:
    _let_happen()

    log = (tmp_path / "logs" / "annotator.log").read_text(encoding="utf-8")
    assert told
    assert "_fail_with_words_of_an_article" in log
    assert "ValueError" in log
    assert QUOTE not in log


def test_that_an_error_for_the_person_is_told_as_it_is(told: list[str]) -> None:
    error = NotFound("The statement has been removed.")

    sys.excepthook(NotFound, error, None)

    assert told == ["The statement has been removed."]


def test_that_a_log_that_cannot_be_written_does_not_stop_the_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    monkeypatch.setattr(crash, "log_path", lambda: tmp_path / "logs" / "annotator.log")
    log = logging.getLogger("annotator")
    before = list(log.handlers)

    crash.start_log()

    (added,) = set(log.handlers) - set(before)
    log.removeHandler(added)
    assert isinstance(added, logging.NullHandler)
