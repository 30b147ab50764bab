"""What the register says, and does not say, when something could not be done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from annotator.domain.errors import AnnotatorError
from annotator.services.actors.table import read_register
from annotator.services.jobs import Cancelled
from annotator.ui.actors import RegisterWindow
from annotator.ui.desk.register_pairs import RegisterPairs
from annotator.ui.language import in_words
from tests.ui.desk import Coder

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints|grabbing the keyboard)")


class Unending:
    """Jobs that end only when they are stopped, and say so, as those of the program do."""

    def __init__(self) -> None:
        self.stopped = 0

    def run(self, _work: object, *, failed: Callable[[AnnotatorError], object], **_told: object) -> Callable[[], None]:
        def stop() -> None:
            self.stopped += 1
            failed(Cancelled("Stopped."))

        return stop


def test_that_looking_for_like_names_anew_tells_no_failure(coder: Coder) -> None:
    pairs = RegisterPairs(coder.opened.desk, jobs=Unending(), parent=coder.opened.desk)
    failed: list[object] = []
    pairs.failed.connect(failed.append)

    for _change in range(2):
        pairs.look_soon()
        pairs._pause.timeout.emit()
    pairs.stop()

    assert failed == []


def test_that_what_is_wrong_with_a_table_of_actors_is_said_in_the_windows_language(
    coder: Coder, tmp_path: Path
) -> None:
    table = tmp_path / "actors.csv"
    table.write_text("nothing,here\n1,2\n", encoding="utf-8")
    coder.program.dressing.choose_language("de")
    coder.settle()
    coder.program.window.commands["register"].trigger()
    coder.settle()
    window = next(one for one in coder.program.window.findChildren(RegisterWindow) if one.isVisible())
    coder.feedback.will_answer(table)

    window.list.take_asked.emit()
    coder.settle()
    with pytest.raises(AnnotatorError) as refused:
        read_register(table)
    in_german, told = in_words(refused.value), [each.text() for each in window.banner.findChildren(QLabel)]
    coder.program.dressing.choose_language("en")

    assert in_german != str(refused.value)
    assert any(in_german in each for each in told)


def test_that_what_is_looked_through_ends_as_soon_as_something_changes(coder: Coder) -> None:
    jobs = Unending()
    pairs = RegisterPairs(coder.opened.desk, jobs=jobs, parent=coder.opened.desk)
    pairs._pause.timeout.emit()
    before = jobs.stopped

    pairs.look_soon()
    pairs.stop()

    assert (before, jobs.stopped) == (0, 1)
