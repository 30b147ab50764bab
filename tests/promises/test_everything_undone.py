"""P13, P15, P16: whatever a coder does, quotes are exact, no coding goes with the codebook, and undo takes all back."""

from __future__ import annotations

import random
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, Final, TypeVar

import pytest

from annotator.domain.changes import ActionKind
from annotator.domain.codebook import EntryKind, Variable
from annotator.domain.codebook_draft import new_code
from annotator.domain.errors import AnnotatorError
from annotator.domain.findings import Analysis, FoundActor, FoundStatement, RuleSettings, SuggestionSetup
from annotator.domain.records import (
    ActorKind,
    ArticleId,
    AssignmentState,
    Coder,
    CoderKind,
    Metadata,
    RegionKind,
    StatementId,
    StatementLinkKind,
    SuggestionMode,
)
from annotator.domain.text import Span
from annotator.services.actors.entries import SplitOff
from annotator.services.by_example.finding import Example
from annotator.services.project import Project
from annotator.services.take_in import preview, take_in
from annotator.storage import schema
from tests.promises.deeds import Folder, prepare, wrong_in

NOT_DONE_HERE: Final = {
    ActionKind.RENAME_CODER: "nothing in the program does it yet",
    ActionKind.SALVAGE: "the mark from which a salvaged project begins, behind which there is no going back",
    ActionKind.SUGGEST: "what the program finds, which is nobody's action",
    ActionKind.REPAIR: "done on a copy: tests/storage/test_repair.py",
}
"""Kinds of actions that are no step of a coder's day, and why."""
T = TypeVar("T")
NAMES = ("Iran", "Bob", "The ministry", "Iran’s speaker", "iran")


class NothingToDoError(Exception):
    """There is nothing yet with which it could be done."""


class Desk:
    """A coder who does one thing or another at random."""

    def __init__(self, folder: Folder, project: Project, chance: random.Random) -> None:
        self.folder, self.project, self.chance = folder, project, chance
        self.coding, self.register, self.library = project.coding, project.register, project.library

    def one_of(self, some: Iterable[T]) -> T:
        found = list(some)
        if not found:
            raise NothingToDoError
        return self.chance.choice(found)

    def article(self) -> ArticleId:
        return self.one_of(self.library.ids())

    def statement(self) -> StatementId:
        return self.one_of(each.id for article in self.library.ids() for each in self.coding.statements(article))

    def actor(self) -> Any:  # an ActorId
        return self.one_of(actor.id for actor in self.project.actors.all())

    def span(self) -> Span:
        start = self.chance.randrange(90)
        return Span(start, start + self.chance.randrange(2, 11))

    def code(self) -> str:
        return self.one_of(self.project.codebook.current_codes).key

    def compared(self) -> tuple[ArticleId, Sequence[Coder]]:
        """What both have finished: Bob had when his file came, which on its own Ann seldom has in a day at random."""
        settling = self.project.settling
        ann, bob = settling.coders(("Ann", "Bob"))
        article = self.one_of(line.article_id for line in settling.articles((ann, bob)) if bob not in line.unfinished)
        self.library.set_state(article, AssignmentState.FINISHED)
        return article, (ann, bob)

    def suggestion(self) -> Any:  # a SuggestionId
        return self.one_of(self.project.suggestions.of(self.article())).id


def _split(desk: Desk) -> None:
    statement = desk.coding.statement(desk.statement())
    desk.coding.split(statement.id, desk.chance.randrange(statement.parts[0].start, statement.parts[-1].end))


def _join(desk: Desk) -> None:
    statements = list(desk.coding.statements(desk.article()))
    if len(statements) < 2:
        raise NothingToDoError
    desk.coding.join([each.id for each in desk.chance.sample(statements, 2)])


def _bring_back(desk: Desk) -> None:
    statement = desk.statement()
    desk.coding.remove(statement)
    desk.project.history.bring_back(statement)


def _tag_alike(desk: Desk) -> None:
    example = Example(desk.coding.statement(desk.statement()), ())
    desk.project.by_example.tag_places(example, [(desk.article(), [desk.span()]), (desk.article(), [desk.span()])])


def _edit_codebook(desk: Desk) -> None:
    codebooks, way = desk.project.codebooks, desk.chance.randrange(5)
    if way == 0:
        codebooks.rename(EntryKind.CODE, desk.code(), f"Called {desk.chance.random()}")
    elif way == 1:
        codebooks.retire(EntryKind.CODE, desk.code())
    elif way == 2:
        codebooks.merge(desk.code(), desk.code())
    elif way == 3:
        renamed = codebooks.draft().rename_option(_certainty(desk), 0, f"certain {desk.chance.random()}")
        codebooks.edit(renamed)
    else:
        codebooks.edit(codebooks.draft().put(new_code(desk.project.codebook, f"New {desk.chance.random()}")))


def _edit_actor(desk: Desk) -> None:
    way = desk.chance.randrange(4)
    if way == 0:
        desk.register.rename(desk.actor(), f"Named {desk.chance.random()}")
    elif way == 1:
        desk.register.set_attribute([desk.actor()], "party", desk.chance.choice(("left", "right", "")))
    elif way == 2:
        desk.register.put_under([desk.actor()], desk.actor())
    else:
        desk.register.set_kind([desk.actor()], ActorKind.STATE)


def _take_in(desk: Desk) -> None:
    seen = preview(desk.folder.project, desk.folder.bobs, backups=desk.folder.path / "taking")
    take_in(desk.project, seen)


def _settle(desk: Desk) -> None:
    article, coders = desk.compared()
    item = desk.one_of(desk.project.settling.article(article, coders).items).item
    desk.project.settling.take(item, desk.chance.choice(coders))


def _suggest(desk: Desk) -> None:
    """No action, but what accepting and rejecting need."""
    start = desk.chance.randrange(60)
    actors = (FoundActor("speaker", "Bob", ActorKind.PERSON),)
    found = FoundStatement(
        "denial", (Span(start, start + 12),), (Span(start + 13, start + 15),), (), (), actors, "q", 0.5
    )
    desk.project.suggestions.store(desk.article(), Analysis("p", f"rules {start}", (found,), ()))


def _certainty(desk: Desk) -> Variable:
    certainty = desk.project.codebook.entry(EntryKind.VARIABLE, "certainty")
    assert isinstance(certainty, Variable)
    return certainty


Deed = Callable[[Desk], object]
DEEDS: Mapping[ActionKind, Deed] = {
    ActionKind.IMPORT: lambda d: d.library.add(
        [d.library.prepare_text("new.txt", f"A new text, {d.chance.random()}. " * 9)]
    ),
    ActionKind.EDIT_ARTICLE: lambda d: d.library.edit_metadata(d.article(), Metadata(headline=str(d.chance.random()))),
    ActionKind.MARK_REGION: lambda d: d.library.mark_region(d.article(), d.span(), RegionKind.BOILERPLATE),
    ActionKind.TAG: lambda d: d.coding.tag(d.article(), [d.span(), d.span()], d.code()),
    ActionKind.ACCEPT: lambda d: d.coding.accept(d.suggestion(), d.code()),
    ActionKind.REJECT: lambda d: d.coding.reject(d.suggestion()),
    ActionKind.RECODE: lambda d: d.coding.recode(d.statement(), d.code()),
    ActionKind.MOVE_EDGE: lambda d: d.coding.move_part(d.statement(), 0, d.span()),
    ActionKind.ADD_PART: lambda d: d.coding.add_part(d.statement(), d.span()),
    ActionKind.REMOVE_PART: lambda d: d.coding.remove_part(d.statement(), d.chance.randrange(2)),
    ActionKind.REMOVE: lambda d: d.coding.remove(d.statement()),
    ActionKind.SPLIT: _split,
    ActionKind.JOIN: _join,
    ActionKind.TAG_ALIKE: _tag_alike,
    ActionKind.LINK_ACTOR: lambda d: d.coding.link_name(d.statement(), "speaker", d.chance.choice(NAMES)),
    ActionKind.UNLINK_ACTOR: lambda d: d.coding.unlink_actor(d.statement(), "speaker", d.actor()),
    ActionKind.CONFIRM_ACTOR: lambda d: d.coding.confirm_actors(d.statement()),
    ActionKind.SET_VALUE: lambda d: d.coding.set_value(
        d.statement(), "certainty", d.one_of((None, *_certainty(d).options))
    ),
    ActionKind.WRITE_MEMO: lambda d: d.coding.write_memo(d.statement(), str(d.chance.random())),
    ActionKind.LINK_STATEMENTS: lambda d: d.coding.link_statements(
        d.statement(), d.statement(), StatementLinkKind.ANSWERS
    ),
    ActionKind.UNLINK_STATEMENTS: lambda d: d.coding.unlink_statements(d.one_of(d.coding.links(d.statement())).id),
    ActionKind.ADD_ACTOR: lambda d: d.register.add(f"Actor {d.chance.randrange(20)}"),
    ActionKind.EDIT_ACTOR: _edit_actor,
    ActionKind.MERGE_ACTORS: lambda d: d.register.merge(d.actor(), [d.actor()]),
    ActionKind.SPLIT_ACTOR: lambda d: d.register.split(
        d.actor(), SplitOff(name=f"Off {d.chance.random()}", statements=frozenset({d.statement()}))
    ),
    ActionKind.REMOVE_ACTORS: lambda d: d.register.remove([d.actor()]),
    ActionKind.ADD_ALIAS: lambda d: d.register.add_name(d.actor(), f"Alias {d.chance.randrange(20)}"),
    ActionKind.TELL_APART: lambda d: d.project.actors.tell_apart(d.actor(), d.actor()),
    ActionKind.SET_STATE: lambda d: d.library.set_state(d.article(), d.chance.choice(list(AssignmentState))),
    ActionKind.ASSIGN: lambda d: d.project.assignments.set_mode([d.article()], d.chance.choice(list(SuggestionMode))),
    ActionKind.SET_MODE: lambda d: d.library.set_mode(d.chance.choice(list(SuggestionMode))),
    ActionKind.SET_UP_SUGGESTIONS: lambda d: d.project.suggestions.set_up(
        SuggestionSetup(RuleSettings(rules_off=frozenset({d.chance.choice(("hedge", "nominal"))})))
    ),
    ActionKind.EDIT_CODEBOOK: _edit_codebook,
    ActionKind.ADD_CODER: lambda d: d.project.team.add_coder(f"Coder {d.chance.randrange(5)}"),
    ActionKind.HAND_OUT: lambda d: d.project.team.enlist(f"Coder {d.chance.randrange(5)}", [d.article()]),
    ActionKind.TAKE_IN: _take_in,
    ActionKind.SUGGEST: _suggest,
    ActionKind.SETTLE: _settle,
    ActionKind.SETTLE_AGREED: lambda d: d.project.settling.take_agreed(*d.compared()),
    ActionKind.SETTLE_DONE: lambda d: d.project.settling.finish(*d.compared()),
    ActionKind.RESTORE_STATEMENT: _bring_back,
}
NOT_REACHED: Final = {
    ActionKind.TAKE_ACTORS: "tests/services/test_register_plan.py",
    ActionKind.SETTLE_REASON: "tests/services/settling",
}
"""Kinds that need more of a set-up than a day at random has, and where their undo is tested."""


def dump(path: Path) -> dict[str, list[Any]]:
    """Every row that undo answers for, read past the program."""
    with closing(sqlite3.connect(path)) as connection:
        names = [mapped.__tablename__ for mapped in schema.JOURNALED]
        rows = {name: connection.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in names}  # noqa: S608 - our own tables
    # The settled version gets its coder as a person does who opens the file, by no action.
    rows["coders"] = [row for row in rows["coders"] if CoderKind.ADJUDICATED.value not in row]
    return rows


def wrong_quotes(path: Path) -> list[Any]:
    """Parts whose words are not those of the text at their place, by code points."""
    query = """
    SELECT parts.id, texts.text, parts.start, parts.stop, parts.quote FROM parts
    JOIN statements ON statements.id = parts.statement_id JOIN articles ON articles.id = statements.article_id
    JOIN texts ON texts.id = articles.text_id
    """
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(query).fetchall()
    return [row for row in rows if row[1][row[2] : row[3]] != row[4]]


def number_of_statements(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM statements").fetchone()[0])


def check_day(folder: Folder, seed: int, *, actions: int, done: set[ActionKind]) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    copy = Path(shutil.copyfile(folder.project, folder.path / "Undone.annotator"))
    with Project.open(copy, coder="Ann", backups=folder.places) as project:
        for _undone in iter(project.undo, None):
            pass
    first = dump(copy)
    assert first != dump(folder.project)

    project = folder.open()
    try:
        for number in range(actions):
            if number % 10 == 9:
                project.close()
                project = folder.open()
            kind = chance.choice(list(DEEDS)) if number > 4 else (ActionKind.IMPORT, ActionKind.TAG)[number % 2]
            count = number_of_statements(folder.project)
            with suppress(AnnotatorError, NothingToDoError):
                DEEDS[kind](Desk(folder, project, chance))
                done.add(kind)
            assert wrong_quotes(folder.project) == [], f"seed {seed}: {kind}"
            if kind is ActionKind.EDIT_CODEBOOK:
                assert number_of_statements(folder.project) == count
        last = dump(folder.project)
        steps = 0
        while project.undo():
            steps += 1
            if steps % 10 == 9:
                project.close()
                project = folder.open()
        assert dump(folder.project) == first, f"seed {seed}"
        while project.redo():
            pass
        assert dump(folder.project) == last, f"seed {seed}"
    finally:
        project.close()
    assert wrong_in(folder.project) == []


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    return prepare(tmp_path_factory.mktemp("undone") / "template")


def days(template: Folder, seeds: Sequence[int], *, actions: int) -> set[ActionKind]:
    done: set[ActionKind] = set()
    for seed in seeds:
        with tempfile.TemporaryDirectory() as place:
            folder = Folder(Path(shutil.copytree(template.path, Path(place) / "work")))
            check_day(folder, seed, actions=actions, done=done)
    return done


def test_that_every_kind_of_action_is_tried_or_said_not_to_be() -> None:
    assert set(DEEDS) | set(NOT_DONE_HERE) | set(NOT_REACHED) == set(ActionKind)


def test_that_whatever_a_coder_does_is_undone_over_restarts(template: Folder) -> None:
    assert days(template, range(2), actions=40)


@pytest.mark.slow
def test_that_long_days_of_all_kinds_of_actions_are_undone_over_restarts(template: Folder) -> None:
    done = days(template, range(100, 125), actions=120)

    assert set(DEEDS) - done == set()
