"""How many keys, clicks and saved actions a coder needed: counted in this session, kept in memory alone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from annotator.ui.language import filled


@dataclass(slots=True)
class Spent:
    """What went into one article."""

    keys: int = 0
    clicks: int = 0
    actions: int = 0
    statements: set[int] = field(default_factory=set)


class Effort:
    """Counts by article, of which it knows the number alone: no words, no names, nothing that was typed."""

    def __init__(self) -> None:
        self._articles: dict[tuple[str, int], Spent] = {}
        self._here: Spent | None = None

    def open_article(self, project: str, article: int) -> None:
        """What follows goes into this article. ``project`` only tells the articles of several projects apart."""
        self._here = self._articles.setdefault((project, article), Spent())

    def leave_article(self) -> None:
        """What follows goes into none."""
        self._here = None

    def note_key(self) -> None:
        if self._here is not None:
            self._here.keys += 1

    def note_click(self) -> None:
        if self._here is not None:
            self._here.clicks += 1

    def note_action(self, *, made: Collection[int] = (), gone: Collection[int] = ()) -> None:
        """An action that was saved, with the statements that it made and those that are gone by it."""
        if self._here is not None:
            self._here.actions += 1
            self._here.statements |= set(made)
            self._here.statements -= set(gone)

    @property
    def statements(self) -> int:
        """How many were made that are still there."""
        return sum(len(spent.statements) for spent in self._articles.values())

    @property
    def articles(self) -> int:
        """In how many articles something was done."""
        return len(self._worked)

    @property
    def total(self) -> tuple[int, int, int]:
        """Keys, clicks and saved actions."""
        worked = self._worked
        return sum(s.keys for s in worked), sum(s.clicks for s in worked), sum(s.actions for s in worked)

    def lines(self) -> Sequence[str]:
        """What is known, in sentences for the diagnostics; one that nothing was coded yet."""
        keys, clicks, actions = self.total
        if not self.articles:
            return [_tr("Nothing was coded in this session yet.")]
        all_of_it = _tr(
            "This session: articles {articles:,}, statements {statements:,}, keys {keys:,}, clicks {clicks:,}, saved"
            " actions {actions:,}."
        )
        lines = [
            filled(
                all_of_it, articles=self.articles, statements=self.statements, keys=keys, clicks=clicks, actions=actions
            )
        ]
        each = _tr("{what}: keys {keys:.1f}, clicks {clicks:.1f}, saved actions {actions:.1f}.")
        for what, count in ((_tr("Per statement"), self.statements), (_tr("Per article"), self.articles)):
            if count:
                lines.append(filled(each, what=what, keys=keys / count, clicks=clicks / count, actions=actions / count))
        return lines

    @property
    def _worked(self) -> list[Spent]:
        return [spent for spent in self._articles.values() if spent.actions]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Effort", words)
