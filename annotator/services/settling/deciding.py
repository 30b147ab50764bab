"""Decisions about a passage, written down: the settled statement as it is by them, and each of them as a row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from annotator.domain.errors import NotAllowed
from annotator.domain.records import Coder, CoderId, Statement, StatementId
from annotator.domain.settling import Content, Difference, How, Settlement
from annotator.services.settling.content import content_of, with_aspect
from annotator.services.settling.passages import Item, Passage
from annotator.services.settling.standing import SettledPassage, aspect, seen
from annotator.storage.edits import Edits
from annotator.storage.edits.settlements import NewSettlement

Change = Callable[[Content], Content]


@dataclass(frozen=True, slots=True)
class Decision:
    """One difference decided: how, whose part was taken if anyone's, and what it makes of the settled statement."""

    difference: Difference
    about: str
    how: How
    chosen: CoderId | None = None
    change: Change = lambda content: content


def taken(item: Item, coder: Coder) -> Decision:
    """The coder's part of what differs. Raises NotAllowed where the coder has nothing there."""
    own = statement_of(item.passage, coder)
    if own is None:
        raise NotAllowed("{name} has no statement here. Take another coder’s, or reject the passage.", name=coder.name)
    other = content_of(own)
    return Decision(
        item.difference,
        item.about,
        How.CODER,
        coder.id,
        lambda content: with_aspect(content, other, item.difference, item.about),
    )


def statement_of(passage: Passage, coder: Coder) -> Statement | None:
    """The coder's statement there. Raises NotAllowed for one who is not compared."""
    for each, statement in zip(passage.coders, passage.statements, strict=True):
        if each.id == coder.id:
            return statement
    raise NotAllowed("{name} is none of the coders who are compared here.", name=coder.name)


def decide(edits: Edits, settler: Coder, place: SettledPassage, decisions: Sequence[Decision]) -> StatementId:
    """Settle what is decided, keep what was decided before, and leave the rest as the coders have it: open.

    Whoever settles what a passage says has settled that it stays.
    """
    passage = _there(place)
    kept = [each for each in place.decisions if each.how not in (How.REJECTED, How.AGREED)]
    decisions = _with_staying(place, decisions)
    content = _as_decided(passage, place.statement, kept)
    for each in decisions:
        content = each.change(content)
    statement_id = _write(edits, place, content)
    edits.settlements.remove(each.id for each in place.decisions if each not in kept)
    known = {aspect(each.difference, each.about): each for each in kept}
    for each in decisions:
        row = _new(passage, each, statement_id)
        earlier = known.pop(aspect(each.difference, each.about), None)
        if earlier is None:
            edits.settlements.add(settler, [row])
        else:
            edits.settlements.decide(settler, earlier.id, row)
    for earlier in known.values():
        edits.settlements.move(_moved(place, earlier, statement_id))
    edits.articles.begin(passage.article_id)
    return statement_id


def take_all_of(edits: Edits, settler: Coder, place: SettledPassage, own: Statement) -> StatementId:
    """The settled version has the passage exactly as one of the coders has it."""
    statement_id = _write(edits, place, content_of(own))
    differing = dict.fromkeys((each.item.difference, each.item.about) for each in place.items)
    passage = _there(place)
    rows = [
        _new(passage, Decision(difference, about, How.CODER, own.coder.id), statement_id)
        for difference, about in differing
    ]
    edits.settlements.remove(each.id for each in place.decisions)
    edits.settlements.add(settler, rows or [agreed(passage, statement_id)])
    edits.articles.begin(passage.article_id)
    return statement_id


def reject(edits: Edits, settler: Coder, place: SettledPassage) -> None:
    """The settled version has nothing there."""
    passage = _there(place)
    edits.settlements.remove(each.id for each in place.decisions)
    if place.statement is not None:
        edits.statements.remove(place.statement.id)
    edits.settlements.add(settler, [_new(passage, Decision(Difference.MISSING, "", How.REJECTED), None)])
    edits.articles.begin(passage.article_id)


def agreed(passage: Passage, statement_id: StatementId) -> NewSettlement:
    return NewSettlement(passage.article_id, passage.key, seen(passage), None, How.AGREED, statement_id=statement_id)


def confirm(edits: Edits, place: SettledPassage) -> None:
    """Everything that was decided holds for the coders' statements as they are now."""
    passage = _there(place)
    if place.statement is not None and not place.is_rejected:
        decided = [each for each in place.decisions if each.how is not How.AGREED]
        edits.settlements.change_statement(place.statement.id, _as_decided(passage, place.statement, decided))
    for each in place.decisions:
        edits.settlements.move(replace(each, passage=passage.key, seen=seen(passage)))
    edits.articles.begin(passage.article_id)


def _with_staying(place: SettledPassage, decisions: Sequence[Decision]) -> list[Decision]:
    passage = _there(place)
    is_told = any(each.difference is Difference.MISSING for each in decisions) or any(
        each.difference is Difference.MISSING and each.how is not How.REJECTED and place.is_current(each)
        for each in place.decisions
    )
    if is_told or len(passage.marked) == len(passage.coders):
        return list(decisions)
    return [Decision(Difference.MISSING, "", How.CODER, passage.marked[0].coder.id), *decisions]


def _as_decided(passage: Passage, statement: Statement | None, decided: Iterable[Settlement]) -> Content:
    """What the first coder has, which is what all have where nothing differs, but for what was decided."""
    content = content_of(passage.marked[0])
    if statement is None:
        return content
    settled = content_of(statement)
    for each in decided:
        if each.difference is not None:
            content = with_aspect(content, settled, each.difference, each.about)
    return content


def _write(edits: Edits, place: SettledPassage, content: Content) -> StatementId:
    if place.statement is None:
        return edits.settlements.add_statement(_there(place).article_id, content)
    edits.settlements.change_statement(place.statement.id, content)
    return place.statement.id


def _new(passage: Passage, decision: Decision, statement_id: StatementId | None) -> NewSettlement:
    return NewSettlement(
        article_id=passage.article_id,
        passage=passage.key,
        seen=seen(passage),
        difference=decision.difference,
        about=decision.about,
        how=decision.how,
        chosen=decision.chosen,
        statement_id=statement_id,
    )


def _moved(place: SettledPassage, earlier: Settlement, statement_id: StatementId) -> Settlement:
    """An earlier decision of the passage: still to be looked at where it is about what differs now, else as it was."""
    passage = _there(place)
    differing = {aspect(each.item.difference, each.item.about) for each in place.items}
    is_stale = aspect(earlier.difference, earlier.about) in differing and not place.is_current(earlier)
    return replace(earlier, passage=passage.key, seen=() if is_stale else seen(passage), statement_id=statement_id)


def _there(place: SettledPassage) -> Passage:
    assert place.passage is not None  # noqa: S101 - what none of the coders has is edited, not decided
    return place.passage
