"""A lead's file, two coders' files and a copy of one diverge at random, and come together the same in any order."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

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
    StatementLinkKind,
    SuggestionMode,
)
from annotator.domain.text import Span
from annotator.services.hand_out import hand_out
from annotator.services.project import Project
from annotator.services.take_in import Answers, preview, take_in
from tests.services.take_in.dumps import Dump, differing, dump

TEXTS = (
    "Iran denies it. “We never did”, he said 😀 today. The ministry admitted nothing. " * 2,
    "Another text, said he.",
)
NAMES = ("Iran", "iran", "Tehran", "The ministry", "Bob")
FILES = ("lead", "C", "D", "again")
CODERS = {"lead": "Ann", "C": "C", "D": "D", "again": "C"}

files = st.sampled_from(FILES)
numbers = st.integers(0, 9)
roles = st.sampled_from(("speaker", "target"))
kinds = st.sampled_from((ActorKind.STATE, ActorKind.UNKNOWN))
spans = st.tuples(st.integers(0, 12), st.integers(3, 9)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


class Machine(RuleBasedStateMachine):
    """Each file has a clock of its own, which may go before or behind the others' and stand still for a while."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.seconds = dict.fromkeys(FILES, 0)
        self.projects: dict[str, Project] = {}
        for name in FILES:
            shutil.copy(self.template / f"{CODERS[name]}.annotator", self.folder / f"{name}.annotator")
            self.projects[name] = self.open(name)

    def open(self, name: str) -> Project:
        return Project.open(self.path(name), coder=CODERS[name], clock=lambda: self.now(name))

    def path(self, name: str) -> Path:
        return self.folder / f"{name}.annotator"

    def now(self, name: str) -> datetime:
        return datetime(2025, 1, 2, tzinfo=UTC) + timedelta(seconds=self.seconds[name])

    def teardown(self) -> None:
        for project in self.projects.values():
            project.close()
        try:
            self.hold_orders_against_each_other()
        finally:
            shutil.rmtree(self.folder)

    def hold_orders_against_each_other(self) -> None:
        """Every file comes first in one order and last in one; the first order is gone back and forth in."""
        expected: Dump | None = None
        for order in (FILES[1:], FILES[:0:-1], (FILES[2], FILES[1], FILES[3])):
            path = Path(shutil.copy(self.path("lead"), self.folder / f"{'-'.join(order)}.annotator"))
            with Project.open(path, coder="Ann") as lead:
                for name in order:
                    if expected is None:
                        self.take_back_and_again(lead, name)
                    else:
                        self.take(lead, name)
                assert lead.check() == ()
            found = dump(path)
            expected = expected or found
            assert found == expected, f"{order}: {differing(expected, found)}"
        assert expected
        self.hold_against_what_was_said_last(expected)

    def take_back_and_again(self, lead: Project, name: str) -> None:
        before = dump(lead.path)
        was_new = self.take(lead, name)
        after = dump(lead.path)
        assert not self.take(lead, name), "a file that was taken in has something new"
        assert dump(lead.path) == after
        if was_new:
            lead.undo()
            assert dump(lead.path) == before, differing(before, dump(lead.path))
            lead.redo()
            assert dump(lead.path) == after, differing(after, dump(lead.path))
            lead.undo()
            assert self.take(lead, name)
            assert dump(lead.path) == after, differing(after, dump(lead.path))

    def take(self, lead: Project, name: str) -> bool:
        look = preview(lead.path, self.path(name), backups=self.folder / "backups")
        return take_in(lead, look, answers=Answers()).changes is not None

    def hold_against_what_was_said_last(self, found: Dump) -> None:
        """Of every statement what its last change in any file has made of it, and nothing else."""
        last: dict[str, tuple[str, str, bool, str]] = {}
        for name in FILES:
            with closing(sqlite3.connect(self.path(name))) as connection:
                stands = connection.execute("SELECT thing, at, event, gone FROM stands WHERE kind = 'statement'")
                for thing, at, event, gone in stands:
                    last[thing] = max(last.get(thing, ("", "", True, "")), (at, event, gone, name))
        dumps = {name: dump(self.path(name))["statements"] for name in FILES}
        wanted = {uuid: dumps[name][uuid] for uuid, (_at, _event, gone, name) in last.items() if not gone}
        assert found["statements"].keys() == wanted.keys()
        for uuid, statement in wanted.items():
            there = {**found["statements"][uuid], "links": None}
            assert there == {**statement, "links": None}
            roles = {role for role, _actor, _confirmed in statement["links"]}
            assert {role for role, _actor, _confirmed in found["statements"][uuid]["links"]} == roles

    # What coders do.

    def do(self, name: str, act: Callable[[Project], Any]) -> None:
        with suppress(NotAllowed, NotFound):
            act(self.projects[name])

    def statement(self, project: Project, number: int) -> Statement:
        ids = project.library.ids()
        found = [s for article_id in ids for s in project.coding.statements(article_id)]
        if not found:
            raise NotFound("There is none.")
        return found[number % len(found)]

    def actor(self, project: Project, number: int) -> Any:
        actors = project.actors.all()
        if not actors:
            raise NotFound("There is none.")
        return actors[number % len(actors)]

    def article(self, project: Project, number: int) -> ArticleId:
        ids = project.library.ids()
        return ids[number % len(ids)]

    @rule(name=files, seconds=st.integers(-3, 5))
    def wait(self, name: str, seconds: int) -> None:
        self.seconds[name] += seconds

    @rule(name=files, article=numbers, span=spans, code=st.sampled_from(("claim", "denial")))
    def tag(self, name: str, article: int, span: Span, code: str) -> None:
        self.do(name, lambda p: p.coding.tag(self.article(p, article), [span], code))

    @rule(name=files, which=numbers, code=st.sampled_from(("claim", "admission")))
    def recode(self, name: str, which: int, code: str) -> None:
        self.do(name, lambda p: p.coding.recode(self.statement(p, which).id, code))

    @rule(name=files, which=numbers, span=spans)
    def move(self, name: str, which: int, span: Span) -> None:
        self.do(name, lambda p: p.coding.move_part(self.statement(p, which).id, 0, span))

    @rule(name=files, which=numbers, span=spans)
    def add_part(self, name: str, which: int, span: Span) -> None:
        self.do(name, lambda p: p.coding.add_part(self.statement(p, which).id, span))

    @rule(name=files, which=numbers)
    def remove(self, name: str, which: int) -> None:
        self.do(name, lambda p: p.coding.remove(self.statement(p, which).id))

    @rule(
        name=files,
        which=numbers,
        actor=st.sampled_from(NAMES),
        role=st.sampled_from(("speaker", "target")),
        kind=st.sampled_from((ActorKind.STATE, ActorKind.UNKNOWN)),
    )
    def link_name(self, name: str, which: int, actor: str, role: str, kind: ActorKind) -> None:
        self.do(name, lambda p: p.coding.link_name(self.statement(p, which).id, role, actor, kind))

    @rule(name=files, which=numbers, actor=numbers, role=roles)
    def relink(self, name: str, which: int, actor: int, role: str) -> None:
        self.do(name, lambda p: p.coding.link_actor(self.statement(p, which).id, role, self.actor(p, actor).id))

    @rule(name=files, which=numbers)
    def unlink(self, name: str, which: int) -> None:
        def act(p: Project) -> None:
            statement = self.statement(p, which)
            for link in statement.links[:1]:
                p.coding.unlink_actor(statement.id, link.role, link.actor_id)

        self.do(name, act)

    @rule(name=files, which=numbers, other=numbers)
    def link_statements(self, name: str, which: int, other: int) -> None:
        self.do(
            name,
            lambda p: p.coding.link_statements(
                self.statement(p, which).id, self.statement(p, other).id, StatementLinkKind.ANSWERS
            ),
        )

    @rule(name=files, which=numbers)
    def unlink_statements(self, name: str, which: int) -> None:
        def act(p: Project) -> None:
            for link in p.coding.links(self.statement(p, which).id)[:1]:
                p.coding.unlink_statements(link.id)

        self.do(name, act)

    @rule(name=files, keep=numbers, other=numbers)
    def merge_actors(self, name: str, keep: int, other: int) -> None:
        self.do(name, lambda p: p.actors.merge(self.actor(p, keep).id, self.actor(p, other).id))

    @rule(name=files, one=numbers, other=numbers)
    def tell_apart(self, name: str, one: int, other: int) -> None:
        self.do(name, lambda p: p.actors.tell_apart(self.actor(p, one).id, self.actor(p, other).id))

    @rule(name=files, which=numbers, words=st.sampled_from(NAMES))
    def rename_actor(self, name: str, which: int, words: str) -> None:
        self.do(name, lambda p: p.actors.edit(replace(self.actor(p, which), name=words)))

    @rule(name=files, which=numbers, words=st.sampled_from(("IR", "Islamic Republic", "Tehran")))
    def alias(self, name: str, which: int, words: str) -> None:
        self.do(name, lambda p: p.actors.add_alias(self.actor(p, which).id, words))

    @rule(name=files, which=numbers)
    def drop_aliases(self, name: str, which: int) -> None:
        self.do(name, lambda p: p.actors.edit(replace(self.actor(p, which), aliases=())))

    @rule(name=files, which=numbers, above=numbers)
    def belongs(self, name: str, which: int, above: int) -> None:
        self.do(name, lambda p: p.actors.edit(replace(self.actor(p, which), belongs_to=self.actor(p, above).id)))

    @rule(name=files, article=numbers, state=st.sampled_from(AssignmentState))
    def set_state(self, name: str, article: int, state: AssignmentState) -> None:
        self.do(name, lambda p: p.library.set_state(self.article(p, article), state))

    @rule(name=files, which=numbers, value=st.sampled_from((None, "high", "low")))
    def set_value(self, name: str, which: int, value: str | None) -> None:
        self.do(name, lambda p: p.coding.set_value(self.statement(p, which).id, "certainty", value))

    @rule(name=files, which=numbers, memo=st.sampled_from(("", "why?", "see above")))
    def write_memo(self, name: str, which: int, memo: str) -> None:
        self.do(name, lambda p: p.coding.write_memo(self.statement(p, which).id, memo))

    @rule(name=files, which=numbers, accepts=st.booleans(), code=st.sampled_from(("claim", "denial")))
    def decide(self, name: str, which: int, accepts: bool, code: str) -> None:
        def act(p: Project) -> None:
            found = p.suggestions.of(self.article(p, 0))
            suggestion = found[which % len(found)]
            if accepts:
                p.coding.accept(suggestion.id, code)
            else:
                p.coding.reject(suggestion.id)

        self.do(name, act)

    @rule(name=files, article=numbers, headline=st.sampled_from(("One", "Two", None)))
    def edit_metadata(self, name: str, article: int, headline: str | None) -> None:
        self.do(name, lambda p: p.library.edit_metadata(self.article(p, article), Metadata(headline=headline)))

    @rule(name=files, article=numbers, span=spans, marks=st.booleans())
    def region(self, name: str, article: int, span: Span, marks: bool) -> None:
        def act(p: Project) -> None:
            if marks:
                p.library.mark_region(self.article(p, article), span, RegionKind.BOILERPLATE)
            else:
                p.library.unmark_region(self.article(p, article), span)

        self.do(name, act)

    @rule(name=files, times=st.integers(1, 3))
    def undo(self, name: str, times: int) -> None:
        for _time in range(times):
            self.do(name, lambda p: p.undo())

    @rule(name=files, times=st.integers(1, 3))
    def redo(self, name: str, times: int) -> None:
        for _time in range(times):
            self.do(name, lambda p: p.redo())

    @rule(name=files, coder=st.sampled_from(("C", "D")), article=numbers)
    def assign(self, name: str, coder: str, article: int) -> None:
        def act(p: Project) -> None:
            known = next(each.coder.id for each in p.team.coders() if each.coder.name == coder)
            p.team.assign(known, [self.article(p, article)], mode=SuggestionMode.WHERE, round_name="Training")

        self.do(name, act)

    @rule(name=files, seed=numbers)
    def draw_control(self, name: str, seed: int) -> None:
        self.do(name, lambda p: p.assignments.draw_control(share=0.5, seed=seed))

    @rule(name=files, other=files)
    def take_in_meanwhile(self, name: str, other: str) -> None:
        """The lead takes a file in, or a coder the lead's or another's."""
        if name != other:
            self.take(self.projects[name], other)

    @rule(name=st.sampled_from(("C", "again")))
    def copy_over(self, name: str) -> None:
        """Somebody copies a file by hand and goes on in both."""
        other = "again" if name == "C" else "C"
        for each in (name, other):
            self.projects[each].close()
        shutil.copy(self.path(name), self.path(other))
        for each in (name, other):
            self.projects[each] = self.open(each)


def found_at(*starts: int) -> Analysis:
    speaker = FoundActor("speaker", "Iran", ActorKind.STATE)
    statements = tuple(
        FoundStatement(
            "denial", (Span(start, start + 8),), (Span(start + 9, start + 11),), (), (), (speaker,), "quotation", 0.5
        )
        for start in starts
    )
    return Analysis("pipeline", "rules", statements, ())


def prepared(folder: Path, codebook: Codebook) -> type[Machine]:
    """The machine with files to start each run from: the lead's, and those of C and D that were made of it."""
    path = folder / "Ann.annotator"
    clock = datetime(2025, 1, 1, tzinfo=UTC)
    with Project.create(path, coder="Ann", codebook=codebook, clock=lambda: clock) as project:
        first, _second = project.library.add(
            [project.library.prepare_text(f"{n}.txt", text) for n, text in enumerate(TEXTS)]
        )
        project.suggestions.store(first, found_at(5, 16, 40))
        project.actors.add("Iran", ActorKind.STATE)
        project.actors.add("The ministry", ActorKind.ORGANISATION)
        project.coding.tag(first, [Span(0, 4)], "claim")
        for name in ("C", "D"):
            project.team.add_coder(name)
    for name in ("C", "D"):
        hand_out(path, folder / f"{name}.annotator", coder=name)
        with Project.open(folder / f"{name}.annotator", coder=name, clock=lambda: clock) as project:
            coded = project.coding.tag(first, [Span(8, 14)], "claim")
            project.coding.link_name(coded, "speaker", "Iran", ActorKind.STATE)
            project.coding.link_name(coded, "target", name, ActorKind.STATE)
    return type("PreparedMachine", (Machine,), {"template": folder})


RUNS = settings(
    phases=(Phase.explicit, Phase.generate),
    deadline=None,
    stateful_step_count=25,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


def test_that_files_come_together_the_same_in_any_order(tmp_path: Path, codebook: Codebook) -> None:
    run_state_machine_as_test(prepared(tmp_path, codebook), settings=settings(RUNS, max_examples=3))


@pytest.mark.slow
def test_that_files_come_together_the_same_after_much_has_been_done(tmp_path: Path, codebook: Codebook) -> None:
    run_state_machine_as_test(
        prepared(tmp_path, codebook), settings=settings(RUNS, max_examples=60, stateful_step_count=50)
    )
