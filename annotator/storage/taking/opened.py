"""A project and a file that is to be taken into it, both open for reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sqlalchemy import Connection, func, select

from annotator.domain.codebook import Codebook
from annotator.domain.records import Actor, ArticleId, Coder
from annotator.storage import schema
from annotator.storage.database import Database
from annotator.storage.queries import Queries
from annotator.storage.taking.codebook import used_in
from annotator.storage.taking.here import articles_of
from annotator.storage.taking.other import Print, other_file


@dataclass(frozen=True)
class Both:
    """What is compared of the two files, beside their things. ``theirs`` is a copy; ``mine`` is the project itself."""

    mine: Connection
    theirs: Connection
    print_there: Print

    @cached_property
    def position(self) -> str:
        return position_of(self.mine)

    @property
    def is_same_project(self) -> bool:
        return Queries(self.mine).project.line().uuid == Queries(self.theirs).project.line().uuid

    @property
    def title_there(self) -> str:
        return Queries(self.theirs).project.line().title

    @cached_property
    def coders(self) -> Sequence[Coder]:
        return Queries(self.mine).project.coders()

    @cached_property
    def names_there(self) -> Mapping[str, str]:
        return {coder.uuid: coder.name for coder in Queries(self.theirs).project.coders()}

    @cached_property
    def article_ids(self) -> Mapping[str, ArticleId]:
        """The project's articles by the SHA-256 of their text."""
        return {text: ArticleId(article_id) for text, article_id in articles_of(self.mine).items()}

    @cached_property
    def actors(self) -> Sequence[Actor]:
        return Queries(self.mine).actors.all()

    @cached_property
    def actor_names(self) -> Mapping[str, str]:
        """By UUID what actors are called, here before there."""
        there = {actor.uuid: actor.name for actor in Queries(self.theirs).actors.all()}
        return there | {actor.uuid: actor.name for actor in self.actors}

    @cached_property
    def codebook_here(self) -> Codebook:
        return Queries(self.mine).project.codebook()

    @cached_property
    def codebook_there(self) -> Codebook:
        return Queries(self.theirs).project.codebook()

    @cached_property
    def used_there(self) -> Mapping[str, frozenset[str]]:
        used = used_in(self.theirs)
        return {"code": used.codes, "role": used.roles, "variable": used.variables}


def position_of(connection: Connection) -> str:
    """How far a project's journal is: it says whether anything was done, undone or redone since."""
    action = schema.Action
    query = select(func.count(), func.max(action.made_at), func.max(action.moved_at), func.max(action.turn))
    row = connection.execute(query.select_from(action)).one()
    return " ".join(map(str, row))


@contextmanager
def both_files(project: Path, path: Path) -> Iterator[Both]:
    """Both open for reading. Raises as ``other_file``."""
    print_there = Print.of(path) if path.is_file() else Print(0, 0)
    with (
        other_file(project, path) as theirs,
        closing(Database.open(project, read_only_reason="a file is compared with it.")) as database,
    ):
        yield Both(database.connection, theirs, print_there)
