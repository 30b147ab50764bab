"""The lines of a coder's file as a tree: what asks for an answer first, then what would be taken."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.ui.take_in.records import (
    ActorAsked,
    ArticleTaken,
    CoderAsked,
    FileShown,
    Refused,
    StatementTaken,
)
from annotator.ui.take_in.wording import tr


@dataclass(frozen=True, slots=True)
class Section:
    """Begins a part of the page; ``about`` says what is to be done there."""

    title: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Decided:
    """Holds the names that are decided, folded away."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence that asks for nothing."""

    words: str


Record = Section | Decided | Remark | CoderAsked | ActorAsked | ArticleTaken | StatementTaken | Refused


@dataclass(slots=True)
class Node:
    """A line, with the number of the line above it in the tree; ``children`` is None until they are read."""

    record: Record
    parent: int
    row: int
    children: list[int] | None = field(default_factory=list)


class Tree:
    """Lines by their number; 0 is what holds them all."""

    def __init__(self) -> None:
        self.nodes: list[Node] = [Node(Remark(""), -1, 0)]

    def add(self, record: Record, parent: int = 0) -> int:
        """Put a line below another, at its end."""
        number = len(self.nodes)
        below = self.children(parent)
        below.append(number)
        is_read_later = isinstance(record, ArticleTaken) and record.counts.differ > 0
        children: list[int] | None = None if is_read_later else []
        self.nodes.append(Node(record, parent, len(below) - 1, children))
        return number

    def children(self, number: int) -> list[int]:
        found = self.nodes[number].children
        if found is None:
            found = self.nodes[number].children = []
        return found

    def remove(self, number: int) -> None:
        """Take a line out; its number is not given again."""
        node = self.nodes[number]
        below = self.children(node.parent)
        del below[node.row]
        for row, each in enumerate(below):
            self.nodes[each].row = row

    def put_back(self, number: int, parent: int) -> None:
        """Put a line that was taken out below another, at its end."""
        below = self.children(parent)
        self.nodes[number].parent, self.nodes[number].row = parent, len(below)
        below.append(number)


def tree_of(shown: FileShown, *, actors: Iterable[ActorAsked]) -> Tree:
    """Parts that are empty are left out."""
    tree = Tree()
    _add(tree, Section(tr("Who is this?"), tr("The name is known here, but the file was not made here.")), shown.asked)
    known = list(actors)
    if known:
        about = tr("What is not decided comes as a new actor, and can be merged later.")
        part = tree.add(Section(tr("Names that may be known here"), about))
        for actor in known:
            if actor.chosen is None:
                tree.add(actor, part)
        decided = [actor for actor in known if actor.chosen is not None]
        folded = tree.add(Decided(), part)
        for actor in decided:
            tree.add(actor, folded)
    _add(tree, Section(tr("Articles that are left out"), tr("Nothing of their coding is taken.")), shown.refused)
    codebook = [Remark(words) for words in shown.codebook]
    _add(tree, Section(tr("Codebook"), tr("Nothing is dropped, here or there.")), codebook)
    _add(tree, Section(tr("Further changes")), [Remark(words) for words in shown.further])
    _add(tree, Section(tr("Articles"), tr("Open one to see its statements.")), shown.articles)
    return tree


def _add(tree: Tree, section: Section, records: Iterable[Record]) -> None:
    listed = list(records)
    if listed:
        part = tree.add(section)
        for record in listed:
            tree.add(record, part)
