"""Several worker processes at a batch: order, deaths, and their end."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from annotator.suggesting.protocol import Analysed, Failed, Request
from annotator.suggesting.readers import ReaderMissing, Readers, readers_for

WORKER = """
import os, sys, time
from annotator.domain.findings import Analysis
from annotator.suggesting.worker import serve

class Scripted:
    name, rules = "model 1.0", "1"

    def analyse(self, text, *_):
        if text == "slow":
            time.sleep(0.3)
        if text == "die":
            os._exit(1)
        return Analysis(self.name, f"{os.getpid()}", (), ())

serve(Scripted(), sys.stdin.buffer, sys.stdout.buffer)
"""


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sequence[str]:
    """A worker whose model reads nothing, and does what the text says."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    script = tmp_path / "worker.py"
    script.write_text(WORKER, encoding="utf-8")
    return [sys.executable, str(script)]


def requests(*texts: str) -> list[Request]:
    return [Request(place, text, ()) for place, text in enumerate(texts)]


def test_that_answers_come_in_the_order_of_the_questions_from_both(command: Sequence[str]) -> None:
    with Readers(2, command=command) as readers:
        replies = list(readers.replies(requests("slow", *["quick"] * 12)))

    assert [reply.id for reply in replies] == list(range(13))
    assert len({reply.analysis.rules for reply in replies if isinstance(reply, Analysed)}) == 2


def test_that_a_process_that_dies_takes_its_article_with_it_and_no_other(command: Sequence[str]) -> None:
    with Readers(2, command=command) as readers:
        replies = list(readers.replies(requests("a", "die", "b", "c", "d")))

    assert [reply.id for reply in replies if isinstance(reply, Failed)] == [1]
    assert [reply.id for reply in replies if isinstance(reply, Analysed)] == [0, 2, 3, 4]


def test_that_processes_that_die_again_and_again_are_given_up(command: Sequence[str]) -> None:
    with Readers(1, command=command) as readers, pytest.raises(ReaderMissing, match="again and again"):
        list(readers.replies(requests(*["die"] * 9)))


def test_that_a_program_that_does_not_start_says_why_in_its_own_words() -> None:
    complaint = "import sys; sys.exit('annotator: No English language model is installed.')"

    with (
        Readers(1, command=[sys.executable, "-c", complaint]) as readers,
        pytest.raises(ReaderMissing, match=r"^No English language model is installed\.$"),
    ):
        _ = readers.versions


def test_that_no_process_is_left_when_somebody_has_enough(command: Sequence[str]) -> None:
    with Readers(2, command=command) as readers:
        answers = readers.replies(requests(*["quick"] * 20, *["slow"] * 20))
        reply = next(answers)
        assert isinstance(reply, Analysed)
        process = int(reply.analysis.rules)

    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


@pytest.mark.parametrize(("articles", "jobs", "count"), [(0, None, 1), (5, 8, 1), (100, 1, 1), (100, 3, 3), (9, 3, 2)])
def test_that_more_processes_start_only_where_they_are_worth_it(articles: int, jobs: int | None, count: int) -> None:
    assert readers_for(articles, jobs=jobs) == count
