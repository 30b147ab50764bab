"""Who plays a role, picked by a click on a name in the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.records import Mention

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk


class ClickedNames(QObject):
    """While it is asked who plays a role, a click on a name in the article does what its number in the list does."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._asking = desk.screen.inspector.actors
        self._asking.cast_shown.connect(self._offer)
        desk.screen.article.name_clicked.connect(self._take)

    def _offer(self, is_asked: object) -> None:
        names = self._named() if is_asked else ()
        self._desk.screen.article.offer_names(names)
        self._asking.cast.tell_of_names(are_offered=bool(names))

    def _named(self) -> Sequence[Mention]:
        """Where the article names somebody, with the name that the register has."""
        article, actors = self._desk.board.article, self._desk.project.actors
        named = () if article is None else actors.mentions(article.id)
        return [
            each if each.actor_id is None else replace(each, name=actors.actor(each.actor_id).name) for each in named
        ]

    def _take(self, name: Mention) -> None:
        self._asking.pick(name.actor_id, name.name)
