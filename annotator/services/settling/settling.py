"""Settling what coders see differently: one method for each thing a person can decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Final

from annotator.domain.changes import ActionKind
from annotator.domain.codebook import Codebook
from annotator.domain.coder_report import CoderReport
from annotator.domain.differences import UnclearEntry
from annotator.domain.errors import NotAllowed
from annotator.domain.records import ActorId, ArticleId, AssignmentState, Coder, CoderKind
from annotator.domain.settling import Content, Difference, How, Reason, SettlementId
from annotator.domain.text import Span
from annotator.services.codebook_rules import check_code, check_value
from annotator.services.jobs import Report
from annotator.services.settling import deciding
from annotator.services.settling.actors import check_number, in_register
from annotator.services.settling.choosing import coders_to_compare
from annotator.services.settling.content import (
    EXTENT,
    merged,
    with_actors,
    with_aspect,
    with_code,
    with_parts,
    with_value,
)
from annotator.services.settling.deciding import Decision
from annotator.services.settling.listing import unclear
from annotator.services.settling.overview import Overview, overview
from annotator.services.settling.passages import Item, Passage
from annotator.services.settling.reading import article_settling
from annotator.services.settling.reporting import report_to
from annotator.services.settling.standing import ArticleSettling, SettledPassage, seen
from annotator.services.settling.statements import SettledStatements
from annotator.services.settling.unsettled import still_open, still_unfinished
from annotator.storage.edits import Edits
from annotator.storage.edits.rows import batches
from annotator.storage.store import Store

_AT_ONCE: Final = 2_000


@dataclass(frozen=True, slots=True)
class SettlingLine:
    """An article in the list: who of the coders has yet to finish it, and whether its settling is done."""

    article_id: ArticleId
    unfinished: tuple[Coder, ...]
    is_done: bool


class Settling:
    """Decides in the name of the settled version, a coder of its own. Nothing of the coders' work is changed.

    Each decision is one saved action of the person, and can be undone. ``coders`` are those who are compared, in the
    order in which they are shown. Items and passages are given back as ``article`` gave them: where the coders'
    statements have changed since, NotAllowed is raised.
    """

    def __init__(self, store: Store, coder: Coder, *, codebook: Callable[[], Codebook]) -> None:
        self._store = store
        self._queries = store.queries
        self._journal = store.journal
        self._person = coder
        self._codebook = codebook
        self.statements = SettledStatements(store, coder, codebook=codebook)

    @property
    def coder(self) -> Coder | None:
        """Whose statements the settled ones are; None before anything was settled."""
        return self._queries.settlements.coder()

    def coders(self, names: Sequence[str] = ()) -> Sequence[Coder]:
        """The coders of those names, or all who have finished something. Raises NotAllowed for unknown names."""
        return coders_to_compare(self._queries, names)

    def comparable(self) -> Mapping[Coder, int]:
        """The people who have finished an article, with how many."""
        finished = self._queries.settlements.n_finished()
        people = [coder for coder in self._queries.project.coders() if coder.kind is CoderKind.PERSON]
        return {coder: finished[coder.id] for coder in people if coder.id in finished}

    def articles(self, coders: Sequence[Coder]) -> Sequence[SettlingLine]:
        """Every article that one of the coders has finished, in the order of import; told at once for any number."""
        settled = self.coder
        ids = [coder.id for coder in (*coders, settled) if coder is not None]
        lines = []
        for article_id, who in self._queries.settlements.finished(ids).items():
            unfinished = tuple(coder for coder in coders if coder.id not in who)
            if len(unfinished) < len(coders):
                lines.append(SettlingLine(article_id, unfinished, settled is not None and settled.id in who))
        return lines

    def article(self, article_id: ArticleId, coders: Sequence[Coder]) -> ArticleSettling:
        """What the coders see differently in an article, and how far that is settled."""
        return article_settling(self._queries, self._codebook(), article_id, coders)

    def take(self, item: Item, coder: Coder) -> None:
        """As the coder has it. A passage that the coder has not marked is rejected by that."""
        if item.difference is Difference.MISSING and deciding.statement_of(item.passage, coder) is None:
            self.reject(item.passage)
        else:
            self._decide(item, deciding.taken(item, coder))

    def take_whole(self, passage: Passage, coder: Coder) -> None:
        """Everything about the passage as the coder has it: all of its differences are settled by that."""
        own = deciding.statement_of(passage, coder)
        if own is None:
            self.reject(passage)
            return
        place = self._as_it_is(passage)
        with self._settling() as edits:
            deciding.take_all_of(edits, self._person, place, own)

    def keep(self, item: Item) -> None:
        """What some have not marked stays."""
        if item.difference is not Difference.MISSING:
            raise NotAllowed("Only what a coder has not marked can be kept. Take one coder’s instead.")
        self._decide(item, deciding.taken(item, item.passage.marked[0].coder))

    def reject(self, passage: Passage) -> None:
        """The settled version has no statement there."""
        place = self._as_it_is(passage)
        with self._settling() as edits:
            deciding.reject(edits, self._person, place)

    def merge(self, item: Item, how: How) -> None:
        """The union or the intersection of what the coders have. Raises NotAllowed where that can't be."""
        text = self._queries.articles.text(item.passage.article_id)
        both = merged(item, how, self._codebook(), text)
        self._decide(item, Decision(item.difference, item.about, how, change=_as(item, both)))

    def redraw(self, item: Item, spans: Sequence[Span]) -> None:
        """Let the settled statement cover other words than any coder has marked."""
        _check_about(item, *EXTENT)
        self._decide(item, Decision(item.difference, "", How.REDRAWN, change=partial(with_parts, parts=spans)))

    def choose_code(self, item: Item, code: str) -> None:
        """Another code than any coder has given."""
        _check_about(item, Difference.CODE)
        check_code(self._codebook(), code)
        self._decide(item, Decision(item.difference, "", How.CHOSEN, change=partial(with_code, code=code)))

    def choose_actors(self, item: Item, actors: Sequence[ActorId | str]) -> None:
        """Other actors than any coder has linked; a name that the register lacks is entered."""
        _check_about(item, Difference.ACTOR)
        check_number(self._codebook(), item.about, actors)
        place = self._as_it_is(item.passage)
        with self._settling() as edits:
            change = partial(with_actors, role=item.about, actors=in_register(edits, actors))
            decision = Decision(item.difference, item.about, How.CHOSEN, change=change)
            deciding.decide(edits, self._person, place, [decision])

    def choose_value(self, item: Item, value: str | None) -> None:
        """Another answer than any coder has given."""
        _check_about(item, Difference.VALUE)
        check_value(self._codebook(), item.about, value)
        change = partial(with_value, variable=item.about, value=value)
        self._decide(item, Decision(item.difference, item.about, How.CHOSEN, change=change))

    def confirm(self, passage: Passage) -> None:
        """What was decided holds, although a coder has changed something there since."""
        place = self._as_it_is(passage)
        if not place.decisions:
            raise NotAllowed("Nothing is decided here yet.")
        with self._settling() as edits:
            deciding.confirm(edits, place)

    def give_reason(
        self, settlement_id: SettlementId, reason: Reason, *, codebook_key: str = "", note: str = ""
    ) -> None:
        """Say why it was settled so, and which entry of the codebook (code, role or variable) it is about."""
        if codebook_key and codebook_key not in _keys(self._codebook()):
            raise NotAllowed("The codebook has no entry “{codebook_key}”.", codebook_key=codebook_key)
        self._queries.settlements.settlement(settlement_id)
        with self._settling(ActionKind.SETTLE_REASON) as edits:
            edits.settlements.give_reason(settlement_id, reason, codebook_key, note)

    def finish(self, article_id: ArticleId, coders: Sequence[Coder]) -> None:
        """Say that an article is settled; what the coders agree on is taken along. Raises NotAllowed: what is open."""
        found = self._ready(article_id, coders)
        open_items = [each.item.difference for each in found.items if each.is_open]
        left = len(found.left)
        if open_items or left:
            raise still_open(Counter(open_items), left)
        with self._settling(ActionKind.SETTLE_DONE) as edits:
            self._take_agreed_of(edits, found)
            edits.articles.set_state(article_id, AssignmentState.FINISHED)

    def reopen(self, article_id: ArticleId) -> None:
        """Take an article up again that was done."""
        with self._settling(ActionKind.SETTLE_DONE) as edits:
            edits.articles.set_state(article_id, AssignmentState.IN_PROGRESS)

    def take_agreed(self, article_id: ArticleId, coders: Sequence[Coder]) -> int:
        """Take every passage of an article in which nothing differs. Gives back how many were new."""
        found = self._ready(article_id, coders)
        with self._settling(ActionKind.SETTLE_AGREED) as edits:
            return self._take_agreed_of(edits, found)

    def overview(self, coders: Sequence[Coder], *, report: Report = lambda _done, _of: None) -> Overview:
        """How far every article is. It reads a copy of the project's file, so that it may run as a job."""
        return overview(self._store.database.path, coders, report=report)

    def todo(self) -> Sequence[UnclearEntry]:
        """What to mend in the codebook: its entries with the passages at which they were found unclear."""
        return unclear(self._queries)

    def report_to(self, coder: Coder, *, report: Report = lambda _done, _of: None) -> CoderReport:
        """What was settled otherwise than the coder has it. It reads a copy, so that it may run as a job."""
        return report_to(self._store.database.path, coder, report=report)

    def take_all_agreed(self, found: Overview, *, report: Report = lambda _done, _of: None) -> int:
        """Take what is agreed in every article, as one action; what has changed since the overview is left.

        Gives back how many passages were new. ``report`` may raise Cancelled: then none is taken.
        """
        report(0, len(found.untaken) + len(found.again))
        still = self._queries.settlements.unchanged(found.untaken)
        of = len(still) + len(found.again)
        taken = 0
        with self._settling(ActionKind.SETTLE_AGREED) as edits:
            edits.assignments.begin([each.article_id for each in still], self._store.settled_coder().id)
            for some in batches(still, _AT_ONCE):
                taken += edits.settlements.add_agreed(self._person, some)
                report(taken, of)
            for number, article_id in enumerate(found.again, 1):
                taken += self._take_agreed_of(edits, self.article(article_id, found.coders))
                report(len(still) + number, of)
        return taken

    def _take_agreed_of(self, edits: Edits, found: ArticleSettling) -> int:
        untaken = [place for place in found.passages if place.is_untaken]
        for place in untaken:
            assert place.passage is not None  # noqa: S101 - only the coders' passages are agreed
            deciding.take_all_of(edits, self._person, place, place.passage.marked[0])
        return len(untaken)

    def _decide(self, item: Item, decision: Decision) -> None:
        place = self._as_it_is(item.passage)
        with self._settling() as edits:
            deciding.decide(edits, self._person, place, [decision])

    def _as_it_is(self, passage: Passage) -> SettledPassage:
        """The passage with what is decided now. Raises NotAllowed where it is no longer what was shown."""
        found = self._ready(passage.article_id, passage.coders).with_key(passage.key)
        if found is None or found.passage is None or seen(found.passage) != seen(passage):
            raise NotAllowed("The coders’ statements have changed here meanwhile. Look at the passage again.")
        return found

    def _ready(self, article_id: ArticleId, coders: Sequence[Coder]) -> ArticleSettling:
        found = self.article(article_id, coders)
        if found.unfinished:
            raise still_unfinished(found.unfinished)
        return found

    @contextmanager
    def _settling(self, kind: ActionKind = ActionKind.SETTLE) -> Iterator[Edits]:
        with self._journal.action(kind, self._person, in_name_of=self._store.settled_coder()) as edits:
            yield edits


def _as(item: Item, other: Content) -> deciding.Change:
    return lambda content: with_aspect(content, other, item.difference, item.about)


def _check_about(item: Item, *differences: Difference) -> None:
    if item.difference not in differences:
        raise NotAllowed("That is not what the coders differ in here. Choose another way to settle it.")


def _keys(codebook: Codebook) -> set[str]:
    return {entry.key for entries in (codebook.codes, codebook.roles, codebook.variables) for entry in entries}
