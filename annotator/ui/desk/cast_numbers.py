"""Which number picks whom while an article is open."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.records import Candidate

MOST = 9


class CastNumbers:
    """An actor keeps the number that it was first offered with, in whatever role it is asked for.

    Where more than nine are offered in one article, the number of one that is not offered now goes to the next.
    """

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, str], int] = {}

    def forget(self) -> None:
        """Another article is open."""
        self._numbers.clear()

    def of(self, candidates: Sequence[Candidate]) -> list[int]:
        """The number of each, at most nine of them."""
        keys = [(one.name.casefold(), one.alias.casefold()) for one in candidates[:MOST]]
        for key in keys:
            if key not in self._numbers:
                self._numbers[key] = self._free(keys)
        return [self._numbers[key] for key in keys]

    def _free(self, offered: Sequence[tuple[str, str]]) -> int:
        free = [number for number in range(1, MOST + 1) if number not in self._numbers.values()]
        if free:
            return free[0]
        given_up = next(key for key in self._numbers if key not in offered)
        return self._numbers.pop(given_up)
