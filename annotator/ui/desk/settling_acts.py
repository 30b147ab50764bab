"""What a decision in the window to compare and settle does with the project."""

from __future__ import annotations

from annotator.services.settling import Settling
from annotator.services.settling.passages import Item
from annotator.ui.comparing.records import (
    AboutItem,
    AboutOwn,
    AboutPassage,
    Change,
    ChooseActors,
    ChooseValue,
    Chosen,
    Confirm,
    Decision,
    Keep,
    Merge,
    Recode,
    Redraw,
    Reject,
    Take,
    TakeWholly,
)


def do_decision(settling: Settling, decision: Decision) -> None:
    """Save a decision about one place. Raises what the project refuses."""
    if isinstance(decision, AboutItem):
        _about_item(settling, decision)
    elif isinstance(decision, AboutPassage):
        _about_passage(settling, decision)
    elif isinstance(decision, AboutOwn):
        _about_own(settling, decision)
    elif isinstance(decision, Chosen):
        _chosen(settling, decision)


def _about_item(settling: Settling, decision: AboutItem) -> None:
    match decision:
        case Take(item, coder):
            settling.take(item, coder)
        case Merge(item, how):
            settling.merge(item, how)
        case Redraw(item, parts):
            settling.redraw(item, parts)
        case Recode(item, code):
            settling.choose_code(item, code)


def _about_passage(settling: Settling, decision: AboutPassage) -> None:
    match decision:
        case TakeWholly(passage, coder):
            settling.take_whole(passage, coder)
        case Confirm(passage):
            settling.confirm(passage)
        case Reject(passage):
            settling.reject(passage)


def _about_own(settling: Settling, decision: AboutOwn) -> None:
    match decision:
        case Keep(statement_id, is_kept):
            (settling.statements.keep if is_kept else settling.statements.remove)(statement_id)
        case Change(statement_id, code, parts):
            if code:
                settling.statements.recode(statement_id, code)
            else:
                settling.statements.redraw(statement_id, parts)


def _chosen(settling: Settling, decision: Chosen) -> None:
    match decision:
        case ChooseActors(Item() as item, _, names):
            settling.choose_actors(item, names)
        case ChooseActors(int() as statement_id, role, names):
            settling.statements.set_actors(statement_id, role, names)
        case ChooseValue(Item() as item, _, value):
            settling.choose_value(item, value)
        case ChooseValue(int() as statement_id, variable, value):
            settling.statements.set_value(statement_id, variable, value)
