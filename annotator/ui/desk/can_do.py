"""Why a command would do nothing now: what the menus then show in grey, and say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from annotator.domain.records import Statement
    from annotator.ui.desk.desk import Desk

_OF_STATEMENT: Final = (
    "remove", "memo", "answer", "link", "split", "join", "next_part", "drop_part", "add_part", "like_words",
    "like_actor", "use_example", "link_same", "same_words", "follow_link",
)  # fmt: skip
_OF_SUGGESTION: Final = ("reject", "cue_off", "rule_off")
_OF_PARTS: Final = ("next_part", "drop_part")
_OF_QUESTION: Final = ("same_actor", "other_actor")
_KEPT_IN_FINISHED: Final = frozenset({"same_words", "follow_link", "like_words", "like_actor", "use_example"})
"""What changes nothing in the open article."""


def why_not(desk: Desk) -> Mapping[str, str]:
    """The commands about marks that would do nothing now, each with the reason."""
    board, words = desk.board, desk.screen.article.selection()
    codebook = desk.project.codebook
    roles = [f"role_{role.key}" for role in codebook.current_roles]
    codes = [f"code_{code.key}" for code in codebook.current_codes]
    why: dict[str, str] = {}
    if board.suggestion is None:
        why |= _all(_OF_SUGGESTION, _tr("Go to a suggestion first."))
    if words is None:
        why |= _all(("add_part", "count_as_cue"), _tr("Select words first."))
    if words is None and board.current is None:
        why |= _all((*codes, "repeat_last"), _tr("Select words or go to a suggestion first."))
    if board.statement is None:
        why |= _all((*_OF_STATEMENT, *roles), _tr("Choose a statement first."))
        if board.shortest_around(desk.screen.article.caret()) is not None:
            del why["split"]
    else:
        why |= _of_statement(desk, board.statement)
    if board.statement is None or desk.screen.inspector.proposed.pair is None:
        why |= _all(_OF_QUESTION, _tr("Nothing is asked: no actor of the statement has a name like another’s."))
    if desk.is_finished:
        changing = {*_OF_STATEMENT, *roles, *codes, "repeat_last", "edit_words"} - _KEPT_IN_FINISHED
        why |= _all(changing, _tr("You have finished this article. Open it again first."))
    return why


def _of_statement(desk: Desk, statement: Statement) -> Mapping[str, str]:
    why: dict[str, str] = {}
    if len(statement.parts) < 2:
        why |= _all(_OF_PARTS, _tr("This statement has one part."))
    if not statement.links:
        why["like_actor"] = _tr("This statement has no actor yet.")
    if not desk.showing.linked.of(statement.id):
        why["follow_link"] = _tr("This statement is linked to no other.")
    return why


def _all(keys: Iterable[str], reason: str) -> Mapping[str, str]:
    return dict.fromkeys(keys, reason)


def _tr(words: str) -> str:
    return QCoreApplication.translate("CanDo", words)
