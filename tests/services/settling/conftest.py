"""Projects that several coders have finished, and what settling finds in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from annotator.domain.records import ArticleId, Coder, CoderKind, Statement
from annotator.domain.settling import Difference
from annotator.services.project import Project
from annotator.services.settling import ArticleSettling, Item, SettledItem, Settling
from tests.services.coded import Coded, coded_project


@dataclass
class Table:
    """A project on the settler's table: its coders, the one article, and what the file holds of it."""

    project: Project
    coders: list[Coder]
    article_id: ArticleId

    @property
    def settling(self) -> Settling:
        return self.project.settling

    def look(self) -> ArticleSettling:
        return self.settling.article(self.article_id, self.coders)

    def found(self, difference: Difference, about: str = "") -> SettledItem:
        return next(
            each for each in self.look().items if (each.item.difference, each.item.about) == (difference, about)
        )

    def item(self, difference: Difference, about: str = "") -> Item:
        return self.found(difference, about).item

    def settled(self) -> list[Statement]:
        """What the settled version has, read as whoever exports it reads it."""
        found = self.project._store.queries.settlements.statements_in(self.article_id)
        return [each for each in found if each.coder.kind is CoderKind.ADJUDICATED]

    def words(self) -> list[tuple[str, str]]:
        """The settled statements as their code and their words."""
        text = self.project.library.article(self.article_id).text
        return [(each.code, " … ".join(part.of(text) for part in each.parts)) for each in self.settled()]


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Table]:
    """``table(A=[(0, 2, "claim")], B=[])``: who finished the article with which statements; Sue settles."""
    with ExitStack() as stack:

        def lay(**coded: Coded) -> Table:
            path = tmp_path / "p.annotator"
            coded_project(path, {name: {0: marks} for name, marks in coded.items()}, articles=1)
            project = stack.enter_context(Project.open(path, coder="Sue"))
            known: Mapping[str, Coder] = {coder.name: coder for coder in project.coders}
            return Table(project, [known[name] for name in coded], project.library.ids()[0])

        yield lay


def kinds(found: ArticleSettling) -> Sequence[Difference]:
    return [each.item.difference for each in found.items]
