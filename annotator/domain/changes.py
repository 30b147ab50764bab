"""What an action changed: the one report that the window needs to show what the file holds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from annotator.domain.records import ActorId, ArticleId, StatementId, SuggestionId


class ActionKind(StrEnum):
    """What a person can do that is saved. The names stand in the journal: add to them, never change them."""

    IMPORT = "import"
    EDIT_ARTICLE = "edit_article"
    MARK_REGION = "mark_region"
    TAG = "tag"
    ACCEPT = "accept"
    REJECT = "reject"
    RECODE = "recode"
    MOVE_EDGE = "move_edge"
    ADD_PART = "add_part"
    REMOVE_PART = "remove_part"
    REMOVE = "remove"
    SPLIT = "split"
    JOIN = "join"
    TAG_ALIKE = "tag_alike"
    LINK_ACTOR = "link_actor"
    UNLINK_ACTOR = "unlink_actor"
    CONFIRM_ACTOR = "confirm_actor"
    SET_VALUE = "set_value"
    WRITE_MEMO = "write_memo"
    LINK_STATEMENTS = "link_statements"
    UNLINK_STATEMENTS = "unlink_statements"
    ADD_ACTOR = "add_actor"
    EDIT_ACTOR = "edit_actor"
    MERGE_ACTORS = "merge_actors"
    SPLIT_ACTOR = "split_actor"
    REMOVE_ACTORS = "remove_actors"
    TAKE_ACTORS = "take_actors"
    ADD_ALIAS = "add_alias"
    TELL_APART = "tell_apart"
    SET_STATE = "set_state"
    ASSIGN = "assign"
    SET_MODE = "set_mode"
    SET_UP_SUGGESTIONS = "set_up_suggestions"
    EDIT_CODEBOOK = "edit_codebook"
    RENAME_CODER = "rename_coder"
    ADD_CODER = "add_coder"
    HAND_OUT = "hand_out"
    TAKE_IN = "take_in"
    SUGGEST = "suggest"
    SETTLE = "settle"
    SETTLE_AGREED = "settle_agreed"
    SETTLE_REASON = "settle_reason"
    SETTLE_DONE = "settle_done"
    RESTORE_STATEMENT = "restore_statement"
    REPAIR = "repair"
    SALVAGE = "salvage"


OF_THE_REGISTER: Final = frozenset(
    {
        ActionKind.ADD_ACTOR, ActionKind.EDIT_ACTOR, ActionKind.MERGE_ACTORS, ActionKind.SPLIT_ACTOR,
        ActionKind.REMOVE_ACTORS, ActionKind.TAKE_ACTORS, ActionKind.ADD_ALIAS, ActionKind.TELL_APART,
    }
)  # fmt: skip
"""What is done to actors themselves, in whichever articles they stand."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Which records an action, its undo or its redo touched; whoever shows one of them reads it again."""

    action: ActionKind
    articles: frozenset[ArticleId] = frozenset()
    statements: frozenset[StatementId] = frozenset()
    suggestions: frozenset[SuggestionId] = frozenset()
    actors: frozenset[ActorId] = frozenset()
    article_list: bool = False
    codebook: bool = False
    suggestion_setup: bool = False


@dataclass(frozen=True, slots=True)
class UndoState:
    """What undo and redo would do next; None where there is nothing."""

    undo: ActionKind | None
    redo: ActionKind | None
