"""Where two copies of a coder's file go different ways: the order in which they come makes no difference."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations
from pathlib import Path
from typing import Final

import pytest

from annotator.domain.codebook import Codebook
from annotator.domain.records import ActorId, ActorKind, Statement, StatementLinkKind, SuggestionMode
from annotator.domain.text import Span
from annotator.services.hand_out import hand_out
from annotator.services.project import Project
from tests.services.take_in.conftest import TEXT, taken
from tests.services.take_in.dumps import differing, dump


class Files:
    """A lead's file, a coder's, a copy of that, and another coder's, with one clock that always goes on."""

    def __init__(self, folder: Path, codebook: Codebook) -> None:
        self.folder = folder
        self.stack = ExitStack()
        self.seconds = 0
        self.lead = self.stack.enter_context(
            Project.create(folder / "lead.annotator", coder="Ann", codebook=codebook, clock=self.now)
        )
        self.lead.library.add([self.lead.library.prepare_text("one.txt", TEXT)])
        self.lead.actors.add("Iran", ActorKind.STATE)
        for name in ("C", "D"):
            self.lead.team.add_coder(name)
            hand_out(self.lead.path, folder / f"{name}.annotator", coder=name)
        self.c, self.d = self.opened("C", "C"), self.opened("D", "D")
        self.copy = self.c

    def now(self) -> datetime:
        self.seconds += 1
        return datetime(2025, 1, 1, tzinfo=UTC) + timedelta(seconds=self.seconds)

    def opened(self, name: str, coder: str) -> Project:
        return self.stack.enter_context(Project.open(self.folder / f"{name}.annotator", coder=coder, clock=self.now))

    def copied(self) -> Project:
        """From here on the coder works in two copies."""
        self.c.copy_to(self.folder / "copy.annotator")
        self.copy = self.opened("copy", "C")
        return self.copy


def tag(project: Project, start: int = 0, *actors: str) -> Statement:
    made = project.coding.tag(project.library.ids()[0], [Span(start, start + 14)], "claim")
    for actor in actors:
        project.coding.link_name(made, "speaker", actor, ActorKind.STATE)
    return project.coding.statement(made)


def actor(project: Project, name: str) -> ActorId:
    return project.actors.find(name)[0].id


def merge_taken_back_in_one(files: Files) -> None:
    tag(files.c, 0, "Iran", "Tehran")
    tag(files.lead, 16, "Iran")
    files.c.actors.merge(actor(files.c, "Tehran"), actor(files.c, "Iran"))
    files.copied()
    tag(files.copy, 30, "Tehran")
    files.c.undo()


def merged_both_ways(files: Files) -> None:
    tag(files.c, 0, "Iran", "Tehran")
    files.copied()
    files.c.actors.merge(actor(files.c, "Tehran"), actor(files.c, "Iran"))
    files.copy.actors.merge(actor(files.copy, "Iran"), actor(files.copy, "Tehran"))
    tag(files.lead, 16, "Iran")


def merged_and_renamed(files: Files) -> None:
    tag(files.c, 0, "Iran", "Tehran")
    files.copied()
    files.c.actors.merge(actor(files.c, "Tehran"), actor(files.c, "Iran"))
    [iran] = [each for each in files.copy.actors.all() if each.name == "Iran"]
    files.copy.actors.edit(replace(iran, name="Persia", aliases=("Iran",)))


def link_to_what_was_removed(files: Files) -> None:
    one, other = tag(files.c), tag(files.c, 16)
    files.copied()
    files.c.coding.link_statements(one.id, other.id, StatementLinkKind.ANSWERS)
    files.copy.coding.remove(other.id)
    tag(files.c, 30)


def removed_in_one_and_changed_later_in_the_other(files: Files) -> None:
    made = tag(files.c, 0, "Tehran")
    files.copied()
    files.copy.coding.remove(made.id)
    files.c.coding.write_memo(made.id, "kept")


def actor_undone_in_one_and_used_in_the_other(files: Files) -> None:
    made = tag(files.c)
    files.c.coding.link_name(made.id, "speaker", "Tehran", ActorKind.STATE)
    files.copied()
    files.c.undo()
    tag(files.copy, 16, "Tehran")


def same_new_actor_in_three_files(files: Files) -> None:
    for project in (files.lead, files.c, files.d):
        tag(project, 0, "Tehran")
    tehran = files.c.actors.actor(actor(files.c, "Tehran"))
    files.copied()
    files.copy.actors.edit(replace(tehran, name="The capital"))
    files.d.actors.add_alias(actor(files.d, "Tehran"), "capital")


def told_apart_in_one(files: Files) -> None:
    tag(files.lead, 0, "Tehran")
    tag(files.c, 0, "Tehran")
    tag(files.d, 0, "Tehran")
    taken(files.d, files.lead.path)
    files.d.undo()
    kyiv = files.c.actors.add("Kyiv", ActorKind.STATE)
    files.c.actors.tell_apart(actor(files.c, "Tehran"), kyiv)


def aliases_given_and_taken(files: Files) -> None:
    for project, alias in ((files.c, "Persia"), (files.d, "Islamic Republic")):
        project.actors.add_alias(actor(project, "Iran"), alias)
    files.copied()
    iran = files.copy.actors.actor(actor(files.copy, "Iran"))
    files.copy.actors.edit(replace(iran, aliases=()))
    files.lead.actors.add_alias(actor(files.lead, "Iran"), "IR")


def belonging_in_a_circle(files: Files) -> None:
    for project in (files.c, files.d):
        project.actors.add("Kyiv", ActorKind.STATE)
    for project, one, above in ((files.c, "Iran", "Kyiv"), (files.d, "Kyiv", "Iran")):
        entry = project.actors.actor(actor(project, one))
        project.actors.edit(replace(entry, belongs_to=actor(project, above)))


def lots_taken_back(files: Files) -> None:
    files.c.team.assign(files.c.coder.id, files.c.library.ids(), round_name="Training")
    files.copied()
    files.copy.undo()
    files.c.assignments.set_mode(files.c.library.ids(), SuggestionMode.OFF)
    tag(files.c)


SCENES: tuple[Callable[[Files], None], ...] = (
    merge_taken_back_in_one, merged_both_ways, merged_and_renamed, link_to_what_was_removed,
    removed_in_one_and_changed_later_in_the_other, actor_undone_in_one_and_used_in_the_other,
    same_new_actor_in_three_files, told_apart_in_one, aliases_given_and_taken, belonging_in_a_circle, lots_taken_back,
)  # fmt: skip


QUICK: Final = (merge_taken_back_in_one, told_apart_in_one, belonging_in_a_circle)


@pytest.mark.parametrize(
    "scene",
    [pytest.param(scene, marks=() if scene in QUICK else pytest.mark.slow) for scene in SCENES],
    ids=[scene.__name__ for scene in SCENES],
)
def test_that_the_order_of_files_makes_no_difference(
    tmp_path: Path, codebook: Codebook, scene: Callable[[Files], None]
) -> None:
    (tmp_path / "files").mkdir()
    files = Files(tmp_path / "files", codebook)
    with files.stack:
        scene(files)
        others = [files.c.path, files.copy.path, files.d.path]
    expected = None
    for number, order in enumerate(permutations(dict.fromkeys(others))):
        path = Path(shutil.copy(files.lead.path, tmp_path / f"{number}.annotator"))
        with Project.open(path, coder="Ann") as lead:
            for other in order:
                taken(lead, other)
            # The first once more: what came after it may have let it be seen.
            assert taken(lead, order[0]).changes is None
            assert lead.check() == ()
        found = dump(path)
        expected = expected or found
        assert found == expected, f"{[one.stem for one in order]}: {differing(expected, found)}"
