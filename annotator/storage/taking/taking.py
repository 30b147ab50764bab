"""Taking in: what is later in the other file is written into this one, in one action."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, select

from annotator.domain.names.folding import same_name
from annotator.storage import schema
from annotator.storage.among import among
from annotator.storage.rows import BulkAction
from annotator.storage.stands.moments import moment_after
from annotator.storage.stands.things import Kind
from annotator.storage.taking import articles, assignments
from annotator.storage.taking.codebook import Versions, lacking, used_in, versions_of, write_version
from annotator.storage.taking.coders import CoderRows, Coders
from annotator.storage.taking.here import Here
from annotator.storage.taking.records import DECISION, DRAW, LINK, SETTLEMENT, Record
from annotator.storage.taking.register import Register, Told
from annotator.storage.taking.register_rows import RegisterRows, read_register
from annotator.storage.taking.stand_rows import StandRows
from annotator.storage.taking.stands import Content, Moment, Stand, later, moments_of, stands_of
from annotator.storage.taking.statement_rows import StatementRows
from annotator.storage.taking.statements import AT_ONCE, contents_of
from annotator.storage.taking.statements import Content as Statement
from annotator.storage.taking.suggestions import bring_suggestions

Report = Callable[[int, int], None]
T = TypeVar("T")
_Some = Sequence[tuple[Stand, Content | None]]


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person has decided.

    ``coders`` says for UUIDs of the other file's coders who they are here; None for somebody else of the same name.
    ``same`` and ``aliases`` lead UUIDs of actors to one that is here; of ``aliases`` the name comes along as a further
    one. ``apart`` are pairs that are two actors. ``articles`` are texts (SHA-256) that come as further articles.
    """

    coders: Mapping[str, int | None] = field(default_factory=dict)
    same: Mapping[str, str] = field(default_factory=dict)
    aliases: Mapping[str, str] = field(default_factory=dict)
    apart: frozenset[tuple[str, str]] = frozenset()
    articles: tuple[str, ...] = ()


class Taking:
    """One taking in, from a connection to the other file into the rows of an action of this one."""

    def __init__(
        self, theirs: Connection, action: BulkAction, *, coder_id: int, choices: Choices, report: Report
    ) -> None:
        self._theirs = theirs
        self._action = action
        self._rows = rows = action.rows
        self._mine = rows.connection
        self._coder_id = coder_id
        self._choices = choices
        self._report = report
        self._stands = StandRows(rows)
        self._here = Here(self._mine)
        self._coders = Coders(theirs, self._mine)

    def run(self) -> None:
        """Write all that is later there."""
        added = [text for text in self._choices.articles if text not in self._here.articles]
        articles.bring_articles(self._theirs, self._rows, self._here, added, coder_id=self._coder_id)
        CoderRows(self._rows, self._stands, self._here, self._coders).write(self._choices.coders)
        mine, theirs = read_register(self._mine), read_register(self._theirs)
        register = RegisterRows(self._rows, _chosen(mine.joined(theirs), self._choices, self._action))
        statements = self._statements(register)
        statements.move_links(register.moved())
        register.write(self._stands)
        self._stands.finish()
        losing = self._losing_draws()
        self._records(DRAW)
        self._assignments(losing)
        for record in (LINK, DECISION, SETTLEMENT):
            self._records(record, gone=statements.gone)
        statements.remove()
        self._articles()
        self._stands.finish()

    def _later(self, kind: Kind) -> Iterable[Stand]:
        """Their later stands of a kind, with coders called as they are called here."""
        return later(
            (self._coders.called(stand) for stand in stands_of(self._theirs, kind)), moments_of(self._mine, kind)
        )

    def _statements(self, register: RegisterRows) -> StatementRows:
        versions = self._versions()
        out = StatementRows(self._rows, self._here, register, version_of=versions.of)
        taken = list(self._later(Kind.STATEMENT))
        done = 0
        for some in _batches(taken, AT_ONCE):
            standing = [stand.key.thing for stand in some if not stand.gone]
            contents = contents_of(self._theirs, standing)
            contents = {uuid: self._coders.of_statement(content) for uuid, content in contents.items()}
            wanted: dict[str, Statement | None] = {stand.key.thing: None for stand in some if stand.gone}
            wanted |= {uuid: content for uuid, content in contents.items() if self._is_here(content.article)}
            self._bring(content.suggestion for content in wanted.values() if content)
            out.write(wanted)
            for stand in some:
                if stand.key.thing in wanted:
                    self._stands.put(stand)
            done += len(some)
            self._report(done, len(taken))
        return out

    def _versions(self) -> Versions:
        mine, theirs = versions_of(self._mine), versions_of(self._theirs)
        newest = mine[max(mine)]
        more = lacking(newest, theirs[max(theirs)], used_in(self._theirs))
        if more:
            write_version(self._rows, more, self._action.now, made_by=self._coder_id)
        return Versions(mine, theirs, more or newest)

    def _is_here(self, text: str) -> bool:
        return text in self._here.articles

    def _bring(self, suggestions: Iterable[str | None]) -> None:
        bring_suggestions(self._theirs, self._mine, self._here, (uuid for uuid in suggestions if uuid))

    def _records(self, record: Record, *, gone: Sequence[int] = ()) -> None:
        """Things of a kind: those that are later there, those that are held here, and those that lose a statement."""
        taken = {stand.key.thing: stand for stand in self._later(record.kind)}
        losing = {thing: record.content(row) for thing, row in record.naming(self._mine, gone).items()}
        own = [s for s in stands_of(self._mine, record.kind) if s.held or s.key.thing in losing]
        own = [s._replace(held=s.held or losing[s.key.thing]) for s in own if s.key.thing not in taken]
        for some in _batches(taken.values(), AT_ONCE):
            rows = record.rows(self._theirs, self._coders.there(s.key.thing for s in some if not s.gone and not s.held))
            contents = {self._coders.thing(thing, record.kind): record.content(row) for thing, row in rows.items()}
            self._show(record, [(stand, stand.held or contents.get(stand.key.thing)) for stand in some])
        for some in _batches(own, AT_ONCE):
            self._show(record, [(stand, stand.held) for stand in some])

    def _show(self, record: Record, some: _Some) -> None:
        """Write the rows of some things, as far as what they need is here."""
        known = ((stand, content) for stand, content in some if stand.gone or content is not None)
        called = [(stand, None if content is None else self._coders.of_record(content)) for stand, content in known]
        told = self._with_needs(record, called)
        there = record.rows(self._mine, (stand.key.thing for stand, _content in told))
        new: list[dict[str, Any]] = []
        changed: list[tuple[Mapping[str, Any], dict[str, Any]]] = []
        gone: list[Mapping[str, Any]] = []
        for stand, content in told:
            wanted = None if stand.gone or content is None else record.row(stand.key.thing, content, self._here)
            row = there.get(stand.key.thing)
            if wanted and row:
                changed.append((record.image(row), wanted))
            elif wanted:
                new.append(wanted)
            elif row:
                gone.append(record.image(row))
            held = content if wanted is None and not stand.gone else None
            self._stands.put(Stand(stand.key, stand.moment, stand.gone, held))
        self._rows.delete(record.table, gone)
        self._rows.update(record.table, changed)
        ids = self._rows.insert(record.table, new)
        if record.kind is Kind.DRAW:
            self._here.draws |= {row["uuid"]: row_id for row, row_id in zip(new, ids, strict=True)}
            for row in gone:
                self._here.draws.pop(row["uuid"], None)

    def _with_needs(self, record: Record, told: _Some) -> _Some:
        """Those of the things of which all that they name is known here, be it gone. What they name is looked up."""
        needs = {s.key.thing: record.needs(s.key.thing, content) for s, content in told if content and not s.gone}
        statements = {uuid for named, _suggestions in needs.values() for uuid in named}
        self._here.look_up(statements=statements)
        self._bring(uuid for _statements, suggestions in needs.values() for uuid in suggestions)
        known = self._here.statements.keys() | self._gone(statements - self._here.statements.keys())

        def is_known(thing: str) -> bool:
            of_statements, of_suggestions = needs.get(thing, ((), ()))
            return known.issuperset(of_statements) and self._here.suggestions.keys() >= set(of_suggestions)

        return [(stand, content) for stand, content in told if is_known(stand.key.thing)]

    def _gone(self, statements: Iterable[str]) -> set[str]:
        table = schema.Stand
        found: set[str] = set()
        for some in _batches(statements, AT_ONCE):
            of_some = (table.kind == Kind.STATEMENT.value, among(table.thing, some))
            found |= set(self._mine.scalars(select(table.thing).where(*of_some)))
        return found

    def _losing_draws(self) -> dict[str, Stand]:
        """Assignments here whose lots are gone in the other file: what was said of them is held from now on."""
        gone = [self._here.draws.get(stand.key.thing) for stand in self._later(Kind.DRAW) if stand.gone]
        row = schema.Assignment
        query = select(schema.ArticleText.sha256, schema.Coder.uuid).select_from(row)
        query = query.join(schema.Article, schema.Article.id == row.article_id)
        query = query.join(schema.ArticleText, schema.ArticleText.id == schema.Article.text_id)
        query = query.join(schema.Coder, schema.Coder.id == row.coder_id)
        ids = [draw_id for draw_id in gone if draw_id is not None]
        losing = query.where(among(row.draw_id, ids) | among(row.round_id, ids))
        things = {f"{text} {coder}" for text, coder in self._mine.execute(losing)} if ids else set()
        rows = assignments.rows_of(self._mine, things)
        return {
            stand.key.thing: stand._replace(held=assignments.given_of(rows[stand.key.thing]))
            for stand in stands_of(self._mine, Kind.GIVEN)
            if stand.key.thing in things
        }

    def _assignments(self, losing: Mapping[str, Stand]) -> None:
        taken = {kind: {s.key.thing: s for s in self._later(kind)} for kind in (Kind.STATE, Kind.GIVEN)}
        held = {s.key.thing: s for s in stands_of(self._mine, Kind.GIVEN) if s.held}
        taken[Kind.GIVEN] = {**losing, **held, **taken[Kind.GIVEN]}
        things = [thing for thing in {**taken[Kind.STATE], **taken[Kind.GIVEN]} if self._is_here(thing.split(" ")[0])]
        for some in _batches(things, AT_ONCE):
            self._show_assignments(some, taken)

    def _show_assignments(self, things: Sequence[str], taken: Mapping[Kind, Mapping[str, Stand]]) -> None:
        there = assignments.rows_of(self._mine, things)
        theirs = assignments.rows_of(self._theirs, self._coders.there(things))
        theirs = {self._coders.thing(thing, Kind.STATE): row for thing, row in theirs.items()}
        new: list[dict[str, Any]] = []
        changed: list[tuple[Mapping[str, Any], dict[str, Any]]] = []
        gone: list[Mapping[str, Any]] = []
        standing = self._standing(things)
        for thing in things:
            row, state, given = there.get(thing), taken[Kind.STATE].get(thing), taken[Kind.GIVEN].get(thing)
            reached = assignments.state_of(theirs.get(thing) if state else row)
            content = assignments.given_of(row) if thing in standing else None
            if given:
                content = None if given.gone else given.held or assignments.given_of(theirs.get(thing))
                is_whole = content is None or assignments.is_shown_whole(content, self._here)
                self._stands.put(given._replace(held=None if is_whole else content))
            if state:
                self._stands.put(state)
            wanted = assignments.row_of(thing, reached, content, self._here)
            if row and wanted:
                changed.append((assignments.image(row), wanted))
            elif wanted:
                new.append(wanted)
            elif row:
                gone.append(assignments.image(row))
        self._rows.delete(schema.Assignment, gone)
        self._rows.update(schema.Assignment, changed)
        self._rows.insert(schema.Assignment, new)

    def _standing(self, things: Sequence[str]) -> set[str]:
        """Those of the assignments that somebody has given, as this file knows it."""
        table = schema.Stand
        of_these = (table.kind == Kind.GIVEN.value, among(table.thing, things), table.gone.is_(False))
        return set(self._mine.scalars(select(table.thing).where(*of_these)))

    def _articles(self) -> None:
        for kind in (Kind.ARTICLE, Kind.REGIONS):
            taken = [s for s in self._later(kind) if not s.gone and self._is_here(s.key.thing)]
            for some in _batches(taken, AT_ONCE):
                texts = [stand.key.thing for stand in some]
                if kind is Kind.ARTICLE:
                    found = articles.metadata_of(self._theirs, texts)
                    articles.write_metadata(self._rows, {text: content for text, (_row, content) in found.items()})
                else:
                    regions = articles.regions_of(self._theirs, texts)
                    articles.write_regions(self._rows, self._here, {text: regions.get(text, []) for text in texts})
                for stand in some:
                    self._stands.put(stand)


def _chosen(register: Register, choices: Choices, action: BulkAction) -> Register:
    """The register with what the person has decided about actors: an event of this file, of now."""
    if not (choices.same or choices.aliases or choices.apart):
        return register
    moments = [said.moment for said in register.entries.values()]
    moments += [told.moment for told in (*register.same.values(), *register.aliases.values(), *register.apart.values())]
    moment = Moment(moment_after(action.now, (each.at for each in moments if each.at)), action.event)
    for uuid, known in {**choices.same, **choices.aliases}.items():
        register.same[uuid] = Told(moment, gone=False, words=known)
        register.same[known] = Told(moment, gone=True)
    for uuid, known in choices.aliases.items():
        entry = register.entries[uuid].entry
        if entry:
            register.aliases[known, same_name(entry.name)] = Told(moment, gone=False, words=entry.name)
    for one, other in choices.apart:
        register.apart[min(one, other), max(one, other)] = Told(moment, gone=False)
    return register


def _batches(items: Iterable[T], size: int) -> Iterable[list[T]]:
    waiting = iter(items)
    while batch := list(islice(waiting, size)):
        yield batch
