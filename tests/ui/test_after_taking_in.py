"""What the desk and the windows beside it show once a coder’s file was taken in, and when that is undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from annotator.domain.records import Actor, ActorKind, ArticleId
from annotator.domain.text import Span
from annotator.services.hand_out import hand_out
from annotator.services.library import read_pasted
from annotator.services.project import Project
from annotator.services.take_in import Answers, preview, take_in
from annotator.ui.actors import RegisterWindow
from annotator.ui.actors.places import NAMED, STATEMENTS
from annotator.ui.coded_window import CodedWindow
from annotator.ui.take_in.window import TakeInWindow
from tests.patience import wait_until
from tests.ui.desk import CONTROL, Coder

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")
HERE = ArticleId(2)
NEW = "A new article that only Ben has read. It says much."
W = TypeVar("W", bound=QWidget)


@pytest.fixture(autouse=True)
def own_backups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def shown(coder: Coder, command: str, kind: type[W]) -> W:
    coder.program.window.commands[command].trigger()
    coder.settle()
    return next(one for one in coder.program.window.findChildren(kind) if one.isVisible())


def bens_file(coder: Coder, does: Callable[[Project], object] = lambda _ben: None) -> Path:
    """The file of Ben, who was given three articles, has coded the first, and has done this besides."""
    project = coder.opened.project
    project.team.enlist("Ben", list(project.library.ids())[:3])
    path = project.path.with_name("Ben.annotator")
    hand_out(project.path, path, coder="Ben")
    with Project.open(path, coder="Ben") as ben:
        does(ben)
        ben.coding.tag(ArticleId(1), [Span(0, 12)], "claim")
    return path


def taken_in(coder: Coder, path: Path) -> TakeInWindow:
    window = shown(coder, "take_in", TakeInWindow)
    coder.feedback.will_answer(path)
    window.area.button_clicked.emit(0)
    wait_until(lambda: window.summed_up.startswith("Ben: "), meanwhile=coder.settle)
    QTest.keyClick(window.view, Qt.Key.Key_Return, CONTROL)
    wait_until(lambda: "Taken in" in said(window), meanwhile=coder.settle)
    return window


def said(window: TakeInWindow) -> str:
    return " ".join(frame.accessibleName() for frame in window.banner.findChildren(QFrame) if frame.isVisible())


def named(project: Project, name: str) -> Actor:
    return next(each for each in project.actors.all() if each.name == name)


def speaker_of(coder: Coder, statement_id: int) -> list[str]:
    return [link.name for each in coder.board.statements if each.id == statement_id for link in each.links]


def test_that_actors_merged_in_the_file_are_one_in_the_open_article(coder: Coder) -> None:
    project = coder.opened.project
    project.actors.add("Iran", ActorKind.STATE)
    other = project.actors.add("Islamic Republic", ActorKind.STATE)
    statement = project.coding.tag(HERE, [Span(0, 12)], "claim")
    project.coding.link_actor(statement, "speaker", other)

    taken_in(
        coder,
        bens_file(coder, lambda ben: ben.register.merge(named(ben, "Iran").id, [named(ben, "Islamic Republic").id])),
    )

    assert speaker_of(coder, statement) == ["Iran"]
    coder.opened.desk.choose_statement(statement)
    coder.settle()
    assert coder.board.statement is not None


def test_that_an_actor_renamed_in_the_file_is_renamed_in_the_open_article(coder: Coder) -> None:
    project = coder.opened.project
    actor = project.actors.add("Shamkani", ActorKind.PERSON)
    statement = project.coding.tag(HERE, [Span(0, 12)], "claim")
    project.coding.link_actor(statement, "speaker", actor)

    taken_in(coder, bens_file(coder, lambda ben: ben.register.rename(named(ben, "Shamkani").id, "Ali Shamkhani")))

    assert speaker_of(coder, statement) == ["Ali Shamkhani"]


def test_that_undo_takes_the_new_articles_out_of_the_list_and_off_the_desk(coder: Coder) -> None:
    project = coder.opened.project
    path = bens_file(coder, lambda ben: ben.library.add([read_pasted("new.txt", NEW)]))
    preview_of = preview(project.path, path, backups=project.path.with_name("backups"))
    take_in(project, preview_of, answers=Answers(articles=frozenset({read_pasted("new.txt", NEW).sha256})))
    coder.settle()
    new = project.library.ids()[-1]
    coder.opened.desk.open_article(new)
    coder.settle()

    coder.opened.desk.undo()
    coder.settle()

    assert new not in project.library.ids()
    assert list(coder.opened.desk.listed.order) == list(project.library.ids())
    assert coder.board.article is None or coder.board.article.id != new


def test_that_what_was_taken_in_is_still_told_where_the_file_brings_a_codebook(coder: Coder) -> None:
    def add_threat(ben: Project) -> None:
        codes = ben.codebook.codes
        threat = replace(codes[0], key="threat", name="Threat", letter="X", digit=None)
        ben.codebooks.edit(replace(ben.codebook, codes=(*codes, threat)))
        ben.coding.tag(ArticleId(1), [Span(20, 32)], "threat")

    window = taken_in(coder, bens_file(coder, add_threat))
    for _turn in range(20):
        coder.settle()

    assert "threat" in {code.key for code in coder.opened.project.codebook.codes}
    assert window.isVisible()
    assert "Taken in" in said(window)


def test_that_every_coder_is_offered_from_when_there_are_two(coder: Coder) -> None:
    found = shown(coder, "find_coded", CodedWindow)
    register = shown(coder, "register", RegisterWindow)
    alone = (found.whose.isVisible(), register.places.whose.isVisible())
    taken_in(coder, bens_file(coder))

    for command in ("find_coded", "register"):
        coder.program.window.commands[command].trigger()
        coder.settle()
        QApplication.processEvents()

    assert alone == (False, False)
    assert found.whose.isVisible()
    assert register.places.whose.isVisible()
    register.places.turn_to(NAMED)
    assert not register.places.whose.isVisible()
    register.places.turn_to(STATEMENTS)
    assert register.places.whose.isVisible()


def test_that_nothing_of_ones_own_is_not_nothing_at_all(coder: Coder) -> None:
    taken_in(coder, bens_file(coder))

    found = shown(coder, "find_coded", CodedWindow)
    wait_until(lambda: "Looking" not in found.said, meanwhile=coder.settle)

    assert found.said == "You have coded nothing yet. “Every coder” shows what the others have coded."
