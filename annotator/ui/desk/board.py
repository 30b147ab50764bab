"""What lies on the desk: one article, its marks in text order, and which of them is current. No Qt."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from annotator.domain.records import Article, Statement, StatementId, Suggestion, SuggestionId


class Mark(NamedTuple):
    """A statement or an open suggestion as a place to go to: earlier ones first, then the longer ones."""

    start: int
    minus_end: int
    is_suggestion: bool
    id: int


class Board:
    """The open article with its statements and open suggestions, each by its id, and the current mark."""

    def __init__(self) -> None:
        self.article: Article | None = None
        self._statements: dict[StatementId, Statement] = {}
        self._suggestions: dict[SuggestionId, Suggestion] = {}
        self._marks: list[Mark] = []
        self.current: Mark | None = None

    def lay(self, article: Article | None, statements: Iterable[Statement], suggestions: Iterable[Suggestion]) -> None:
        """Put another article on the desk, with nothing current."""
        self.article = article
        self.current = None
        self._statements = {statement.id: statement for statement in statements}
        self._suggestions = {found.id: found for found in suggestions if found.decision is None}
        self._sort()

    def replace_statement(self, statement_id: StatementId, statement: Statement | None) -> None:
        """Take over what the file now holds of one statement; None where it is gone."""
        was_current = self.current is not None and self.current == self._mark_of(statement_id)
        self._take_out(self._mark_of(statement_id))
        self._statements.pop(statement_id, None)
        if statement is not None:
            self._statements[statement_id] = statement
            insort(self._marks, _of_statement(statement))
        if was_current:
            self.current = self._mark_of(statement_id)

    def replace_suggestions(self, suggestions: Iterable[Suggestion]) -> None:
        """Take over what the file now holds of the article's suggestions."""
        self._suggestions = {found.id: found for found in suggestions if found.decision is None}
        self._sort()
        if self.current is not None and self.current.is_suggestion and self.suggestion is None:
            self.current = None

    @property
    def statements(self) -> Sequence[Statement]:
        """In text order."""
        return [self._statements[StatementId(mark.id)] for mark in self._marks if not mark.is_suggestion]

    @property
    def suggestions(self) -> Sequence[Suggestion]:
        """The open ones, in text order."""
        return [self._suggestions[SuggestionId(mark.id)] for mark in self._marks if mark.is_suggestion]

    @property
    def text(self) -> str:
        """The article's text; nothing where none is open."""
        return "" if self.article is None else self.article.text

    @property
    def count(self) -> int:
        """How many statements there are."""
        return len(self._statements)

    def statement_of(self, statement_id: StatementId) -> Statement | None:
        return self._statements.get(statement_id)

    @property
    def statement(self) -> Statement | None:
        """The current statement."""
        mark = self.current
        return None if mark is None or mark.is_suggestion else self._statements.get(StatementId(mark.id))

    @property
    def suggestion(self) -> Suggestion | None:
        """The current suggestion."""
        mark = self.current
        return self._suggestions.get(SuggestionId(mark.id)) if mark is not None and mark.is_suggestion else None

    def choose_statement(self, statement_id: int) -> Statement | None:
        """Make a statement current; None where it is not of this article."""
        statement = self._statements.get(StatementId(statement_id))
        if statement is not None:
            self.current = _of_statement(statement)
        return statement

    def choose_suggestion(self, suggestion_id: int) -> Suggestion | None:
        """Make a suggestion current; None where it is not open in this article."""
        found = self._suggestions.get(SuggestionId(suggestion_id))
        if found is not None:
            self.current = _of_suggestion(found)
        return found

    def mark_after(self, caret: int) -> Mark | None:
        """The mark after the current one, or after the caret where none is current; None at the end."""
        if self.current is not None:
            index = bisect_right(self._marks, self.current)
        else:
            index = bisect_left(self._marks, Mark(caret, -(10**12), is_suggestion=False, id=0))
        return self._marks[index] if index < len(self._marks) else None

    def mark_before(self, caret: int) -> Mark | None:
        """The mark before the current one, or before the caret where none is current; None at the start."""
        key = self.current or Mark(caret, -(10**12), is_suggestion=False, id=0)
        index = bisect_left(self._marks, key)
        return self._marks[index - 1] if index else None

    def suggestion_after(self, caret: int) -> Suggestion | None:
        """The open suggestion after the current mark, or after the caret where none is current."""
        key = self.current or Mark(caret, -(10**12), is_suggestion=False, id=0)
        after = (mark for mark in self._marks[bisect_right(self._marks, key) :] if mark.is_suggestion)
        found = next(after, None)
        return None if found is None else self._suggestions[SuggestionId(found.id)]

    def shortest_around(self, caret: int) -> Statement | None:
        """The statement that the caret stands in; of several that overlap there, the shortest."""
        around = [each for each in self.statements if any(part.start < caret < part.end for part in each.parts)]
        return min(around, key=lambda each: sum(part.end - part.start for part in each.parts), default=None)

    def number_of(self, statement: Statement) -> int:
        """The statement's place among the article's, from 1."""
        mark = _of_statement(statement)
        return sum(1 for other in self._marks[: bisect_right(self._marks, mark)] if not other.is_suggestion)

    def _sort(self) -> None:
        self._marks = sorted(
            [_of_statement(statement) for statement in self._statements.values()]
            + [_of_suggestion(found) for found in self._suggestions.values()]
        )

    def _mark_of(self, statement_id: StatementId) -> Mark | None:
        statement = self._statements.get(statement_id)
        return None if statement is None else _of_statement(statement)

    def _take_out(self, mark: Mark | None) -> None:
        if mark is not None:
            del self._marks[bisect_left(self._marks, mark)]


def _of_statement(statement: Statement) -> Mark:
    return Mark(statement.start, -statement.end, is_suggestion=False, id=statement.id)


def _of_suggestion(found: Suggestion) -> Mark:
    return Mark(found.start, -found.end, is_suggestion=True, id=found.id)
