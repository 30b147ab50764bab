"""What a coder can have begun that takes a further step to end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from annotator.domain.records import StatementId, SuggestionId
from annotator.domain.text import Span


@dataclass(frozen=True, slots=True)
class EditingWords:
    """The coder changes the words of a part; the text selection is the new part until it is taken or left.

    Words elsewhere are not of that part: with a code they become a statement of their own.
    """

    statement_id: StatementId | None
    suggestion_id: SuggestionId | None
    part: int
    words: Span


@dataclass(frozen=True, slots=True)
class Choosing:
    """The coder is choosing another statement, and what is then to be done with this one and that."""

    statement_id: StatementId
    take: Callable[[StatementId, StatementId], object]
