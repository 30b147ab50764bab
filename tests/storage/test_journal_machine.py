"""Two coders do, undo and redo at random, held against a plain model and against the file itself."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import (
    Bundle,
    MultipleResults,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from annotator.domain.changes import ActionKind
from annotator.domain.codebook import Codebook
from annotator.domain.errors import NotAllowed, NotFound
from annotator.domain.findings import Analysis, FoundActor, FoundStatement
from annotator.domain.records import (
    ActorKind,
    ArticleId,
    AssignmentState,
    Metadata,
    RegionKind,
    Statement,
    StatementId,
    StatementLinkKind,
)
from annotator.domain.text import Span, united
from annotator.storage import schema
from annotator.storage.edits.analyses import store_analysis
from annotator.storage.edits.articles import NewArticle
from annotator.storage.store import Store

TEXT = "Iran denies it. “We never did”, he said 😀 today. The ministry admitted nothing, and accused others. " * 3
CODERS = ("Ann", "Bob")
NAMES = ("Iran", "iran", "of {}", "Also of {}")

coders = st.sampled_from(CODERS)
spans = st.tuples(st.integers(0, 250), st.integers(2, 40)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
Mark = tuple[str, StatementId]
Plain = dict[int, tuple[str, tuple[Span, ...], str]]


class Machine(RuleBasedStateMachine):
    """``states[coder]`` are the coder's statements after each of the coder's actions, ``at[coder]`` where undo stands.

    The coders share an article, its regions and one actor, but neither links to what the other has made: undoing in
    turns could take that away while the other's journal still tells of it, and then refuses for good.
    """

    template: Path
    codebook: Codebook
    article_id: ArticleId

    marks = Bundle("marks")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "project.annotator"
        shutil.copy(self.template, self.path)
        self.seconds = 0
        self.store = self.open()
        self.coders = {name: self.store.coder(name) for name in CODERS}
        self.first = self.dump()
        self.states: dict[str, list[Plain]] = {name: [{}] for name in CODERS}
        self.at = dict.fromkeys(CODERS, 0)

    def open(self) -> Store:
        return Store.open(
            self.path,
            coder="Ann",
            read_only=False,
            backups=self.path.parent,
            clock=self.now,
            tell=lambda _changes: None,
        )

    def now(self) -> datetime:
        self.seconds += 1
        return datetime(2025, 1, 1, tzinfo=UTC) + timedelta(seconds=self.seconds)

    def teardown(self) -> None:
        last = self.dump()
        taken_back = self.undo_everything()
        undone = self.dump()
        for name in reversed(taken_back):
            assert self.store.journal.redo(self.coders[name]) is not None
        redone = self.dump()
        self.store.close()
        self.folder.cleanup()
        assert undone == self.first
        assert redone == last

    def undo_everything(self) -> list[str]:
        """Undo until nobody has anything left; whoever is in another's way goes first."""
        taken_back: list[str] = []
        while any(self.store.journal.undo_state(coder).undo for coder in self.coders.values()):
            steps = [name for name in CODERS if self.undone(name)]
            assert steps, "nobody can undo any more"
            taken_back += steps
        return taken_back

    def undone(self, name: str) -> bool:
        try:
            return self.store.journal.undo(self.coders[name]) is not None
        except NotAllowed:
            return False

    def dump(self) -> dict[str, list[Any]]:
        """Every journaled row, read past the program."""
        with closing(sqlite3.connect(self.path)) as connection:
            tables = [mapped.__tablename__ for mapped in schema.JOURNALED]
            found = {name: connection.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in tables}  # noqa: S608 - names of our own tables
            found["search"] = connection.execute("SELECT rowid FROM search WHERE search MATCH 'ministry'").fetchall()
        return found

    def plain(self, name: str) -> Plain:
        return {**self.states[name][self.at[name]]}

    def act(self, name: str, kind: ActionKind, do: Any, expected: Plain) -> Any:
        """Do something as a coder; where it changed the file it is one step, with ``expected`` after it."""
        before = self.dump()
        result = None
        try:
            with self.store.journal.action(kind, self.coders[name]) as edits:
                result = do(edits)
        except (NotAllowed, NotFound):
            assert self.dump() == before
            return None
        if self.dump() != before:
            self.states[name] = [*self.states[name][: self.at[name] + 1], expected]
            self.at[name] += 1
        return result

    @rule(target=marks, name=coders, span=spans, code=st.sampled_from(("claim", "denial")))
    def tag(self, name: str, span: Span, code: str) -> MultipleResults[Mark]:
        expected = self.plain(name)
        statement_id = self.act(
            name, ActionKind.TAG, lambda edits: edits.statements.add(self.article_id, [span], code), expected
        )
        if statement_id is None:
            return multiple()
        expected[statement_id] = (code, (span,), "")
        return multiple((name, statement_id))

    @rule(mark=marks, code=st.sampled_from(("claim", "admission")))
    def recode(self, mark: Mark, code: str) -> None:
        name, statement_id = mark
        expected = self.plain(name)
        if statement_id in expected:
            expected[statement_id] = (code, *expected[statement_id][1:])
        self.act(name, ActionKind.RECODE, lambda edits: edits.statements.recode(statement_id, code), expected)

    @rule(mark=marks, memo=st.sampled_from(("", "why?")))
    def write_memo(self, mark: Mark, memo: str) -> None:
        name, statement_id = mark
        expected = self.plain(name)
        if statement_id in expected:
            expected[statement_id] = (*expected[statement_id][:2], memo)
        self.act(name, ActionKind.WRITE_MEMO, lambda edits: edits.statements.write_memo(statement_id, memo), expected)

    @rule(mark=marks, parts=st.lists(spans, min_size=1, max_size=3))
    def set_parts(self, mark: Mark, parts: list[Span]) -> None:
        name, statement_id = mark
        expected = self.plain(name)
        if statement_id in expected:
            code, _parts, memo = expected[statement_id]
            expected[statement_id] = (code, united(parts), memo)
        self.act(name, ActionKind.MOVE_EDGE, lambda edits: edits.statements.set_parts(statement_id, parts), expected)

    @rule(mark=consumes(marks))
    def remove(self, mark: Mark) -> None:
        name, statement_id = mark
        expected = self.plain(name)
        expected.pop(statement_id, None)
        self.act(name, ActionKind.REMOVE, lambda edits: edits.statements.remove(statement_id), expected)

    @rule(mark=marks, actor=st.sampled_from(NAMES), role=st.integers(0, 2))
    def link_name(self, mark: Mark, actor: str, role: int) -> None:
        name, statement_id = mark

        def do(edits: Any) -> None:
            actor_id = edits.actors.find_or_add(actor.format(name), ActorKind.STATE)
            edits.statements.link_actor(statement_id, self.codebook.roles[role], actor_id)

        self.act(name, ActionKind.LINK_ACTOR, do, self.plain(name))

    @rule(name=coders, keep=st.sampled_from(NAMES[2:]), is_apart=st.booleans())
    def merge_or_tell_apart(self, name: str, keep: str, is_apart: bool) -> None:
        """A coder's own two actors become one, or are said to be two."""

        def do(edits: Any) -> None:
            first, second = (edits.actors.find_or_add(each.format(name), ActorKind.STATE) for each in NAMES[2:])
            kept, other = (first, second) if keep == NAMES[2] else (second, first)
            if first != second and is_apart:
                edits.actors.tell_apart(kept, other)
            elif first != second:
                edits.actors.merge(kept, other)

        self.act(name, ActionKind.MERGE_ACTORS, do, self.plain(name))

    @rule(mark=marks, value=st.sampled_from((None, "a", "b")))
    def set_value(self, mark: Mark, value: str | None) -> None:
        name, statement_id = mark
        do = lambda edits: edits.statements.set_value(statement_id, "certainty", value)  # noqa: E731
        self.act(name, ActionKind.SET_VALUE, do, self.plain(name))

    @rule(mark=marks, other=marks)
    def link_statements(self, mark: Mark, other: Mark) -> None:
        name, statement_id = mark
        if other[0] != name:
            return
        do = lambda edits: edits.statements.link(statement_id, other[1], StatementLinkKind.ANSWERS)  # noqa: E731
        self.act(name, ActionKind.LINK_STATEMENTS, do, self.plain(name))

    @rule(name=coders, headline=st.sampled_from(("One", "Two", None)))
    def edit_metadata(self, name: str, headline: str | None) -> None:
        do = lambda edits: edits.articles.edit_metadata(self.article_id, Metadata(headline=headline))  # noqa: E731
        self.act(name, ActionKind.EDIT_ARTICLE, do, self.plain(name))

    @rule(name=coders, span=spans, marks_it=st.booleans())
    def region(self, name: str, span: Span, marks_it: bool) -> None:
        def do(edits: Any) -> None:
            if marks_it:
                edits.articles.mark_region(self.article_id, span, RegionKind.BOILERPLATE)
            else:
                edits.articles.unmark_region(self.article_id, span)

        self.act(name, ActionKind.MARK_REGION, do, self.plain(name))

    @rule(name=coders, finished=st.booleans())
    def set_state(self, name: str, finished: bool) -> None:
        def do(edits: Any) -> None:
            if finished:
                edits.articles.set_state(self.article_id, AssignmentState.FINISHED)
                edits.suggestions.pass_by(self.article_id)
            else:
                edits.articles.set_state(self.article_id, AssignmentState.IN_PROGRESS)
                edits.suggestions.take_up_again(self.article_id)

        self.act(name, ActionKind.SET_STATE, do, self.plain(name))

    @rule(target=marks, name=coders, which=st.integers(0, 3))
    def accept(self, name: str, which: int) -> MultipleResults[Mark]:
        suggestions = self.store.queries.suggestions.of_article(self.article_id, self.coders[name].id)
        suggestion = suggestions[which % len(suggestions)]
        expected = self.plain(name)
        statement_id = self.act(
            name,
            ActionKind.ACCEPT,
            lambda edits: edits.statements.accept(
                suggestion.id, "claim", parts=None, roles=self.codebook.current_roles, shown_at=None
            ),
            expected,
        )
        if statement_id is None:
            return multiple()
        expected[statement_id] = ("claim", suggestion.parts, "")
        return multiple((name, statement_id))

    @rule(name=coders, which=st.integers(0, 3))
    def reject(self, name: str, which: int) -> None:
        suggestions = self.store.queries.suggestions.of_article(self.article_id, self.coders[name].id)
        suggestion_id = suggestions[which % len(suggestions)].id
        do = lambda edits: edits.suggestions.reject(suggestion_id, None)  # noqa: E731
        self.act(name, ActionKind.REJECT, do, self.plain(name))

    @rule(name=coders)
    def import_article(self, name: str) -> None:
        article = NewArticle("other.txt", "Another text.", b"Another text.", "utf-8", Metadata(), ())
        self.act(name, ActionKind.IMPORT, lambda edits: edits.articles.add([article]), self.plain(name))

    @rule(start=st.integers(0, 200))
    def analyse_again(self, start: int) -> None:
        with self.store.journal.outside_undo() as session:
            store_analysis(session, self.article_id, found_at(start), self.now().isoformat())

    @rule(name=coders)
    def undo(self, name: str) -> None:
        before = self.dump()
        try:
            changes = self.store.journal.undo(self.coders[name])
        except NotAllowed:
            assert self.dump() == before
            return
        assert (changes is None) == (self.at[name] == 0)
        self.at[name] -= changes is not None

    @rule(name=coders)
    def redo(self, name: str) -> None:
        before = self.dump()
        try:
            changes = self.store.journal.redo(self.coders[name])
        except NotAllowed:
            assert self.dump() == before
            return
        assert (changes is None) == (self.at[name] == len(self.states[name]) - 1)
        self.at[name] += changes is not None

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = self.open()

    @invariant()
    def the_statements_are_those_of_the_model(self) -> None:
        for name, coder in self.coders.items():
            statements = self.store.queries.statements.of_article(self.article_id, coder.id)
            assert {statement.id: plain(statement) for statement in statements} == self.plain(name)


def plain(statement: Statement) -> tuple[str, tuple[Span, ...], str]:
    return statement.code, statement.parts, statement.memo


def found_at(start: int) -> Analysis:
    statements = tuple(
        FoundStatement(
            code="claim",
            content=(Span(begin, begin + 12),),
            cue=(Span(begin + 13, begin + 15),),
            source=(),
            target=(),
            actors=(FoundActor("speaker", "Iran", ActorKind.STATE),),
            rule="quotation",
            score=0.5,
        )
        for begin in (start, start + 40)
    )
    return Analysis("pipeline", f"rules {start}", statements, ())


def prepared(folder: Path, codebook: Codebook) -> type[Machine]:
    """The machine with a project file to start each run from."""
    path = folder / "template.annotator"
    clock = datetime(2025, 1, 1, tzinfo=UTC)
    store = Store.create(
        path, title="Drones", coder="Ann", codebook=codebook, clock=lambda: clock, tell=lambda _changes: None
    )
    store.coder("Bob")
    with store.journal.action(ActionKind.IMPORT, store.coder("Cid")) as edits:
        edits.actors.add("Iran", ActorKind.STATE)
        [article_id] = edits.articles.add([NewArticle("drones.txt", TEXT, TEXT.encode(), "utf-8", Metadata(), ())])
    with store.journal.outside_undo() as session:
        store_analysis(session, article_id, found_at(16), clock.isoformat())
    store.close()
    return type("PreparedMachine", (Machine,), {"template": path, "codebook": codebook, "article_id": article_id})


RUNS = settings(
    phases=(Phase.explicit, Phase.generate),
    deadline=None,
    stateful_step_count=25,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


def test_that_whatever_two_coders_do_can_be_undone_and_redone(tmp_path: Path, codebook: Codebook) -> None:
    run_state_machine_as_test(prepared(tmp_path, codebook), settings=settings(RUNS, max_examples=8))


@pytest.mark.slow
def test_that_whatever_two_coders_do_at_length_can_be_undone_and_redone(tmp_path: Path, codebook: Codebook) -> None:
    run_state_machine_as_test(
        prepared(tmp_path, codebook), settings=settings(RUNS, max_examples=100, stateful_step_count=40)
    )
