"""What coders have coded, as columns: statements, their parts, and their links to the register's actors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from annotator.domain.codebook import Codebook
from annotator.domain.records import Actor, ActorId, ActorKind
from annotator.services.comparison.codings import ComparedActor, Ints, LinkColumns, Statements
from annotator.services.comparison.finished import Finished
from annotator.services.comparison.merged import Merged
from annotator.storage.queries.comparison import Rows


def codes_of(codebook: Codebook, used: set[str]) -> tuple[str, ...]:
    """The codes that may be given, and retired ones that were."""
    known = [code.key for code in codebook.codes if not code.retired or code.key in used]
    return (*known, *sorted(used.difference(known)))


def statements_of(rows: Rows, who: Finished, codes: Sequence[str]) -> Statements:
    code_at = {code: index for index, code in enumerate(codes)}
    return Statements(
        id=np.array([str(row[0]) for row in rows], dtype=object),
        article=np.array([who.article_at[row[1]] for row in rows], dtype=np.int64),
        coder=np.array([who.coder_at[row[2]] for row in rows], dtype=np.int64),
        code=np.array([code_at[row[3]] for row in rows], dtype=np.int64),
    )


def parts_of(rows: Rows, statement_at: Mapping[int, int]) -> tuple[Ints, Ints, Ints]:
    kept = [(statement_at[statement], start, end) for statement, start, end in rows if statement in statement_at]
    columns = _by_statement(np.array(kept, dtype=np.int64).reshape(len(kept), 3))
    return columns[:, 0].copy(), columns[:, 1].copy(), columns[:, 2].copy()


def _by_statement(columns: Ints) -> Ints:
    """Rows in the order of statements, which is their first column, and else as they were."""
    return columns[np.argsort(columns[:, 0], kind="stable")]


def links_of(
    rows: Rows, statement_at: Mapping[int, int], roles: Sequence[str], actor_at: Mapping[ActorId, int]
) -> LinkColumns:
    role_at = {role: index for index, role in enumerate(roles)}
    kept = [
        (statement_at[statement], role_at[role], actor_at[actor], confirmed)
        for statement, role, actor, confirmed, *_ in rows
        if statement in statement_at and role in role_at
    ]
    columns = _by_statement(np.array(kept, dtype=np.int64).reshape(len(kept), 4))
    return LinkColumns(columns[:, 0], columns[:, 1], columns[:, 2], columns[:, 3].astype(np.bool_))


def actors_of(register: Sequence[Actor], *, first: int) -> tuple[ComparedActor, ...]:
    """A group stands for those that belong to it. Places are counted from ``first``."""
    members: dict[ActorId, list[int]] = {}
    for index, actor in enumerate(register, first):
        if actor.belongs_to is not None:
            members.setdefault(actor.belongs_to, []).append(index)
    return tuple(
        ComparedActor(
            str(actor.id),
            actor.name,
            str(actor.kind),
            tuple(members.get(actor.id, ())) if actor.kind is ActorKind.GROUP else (),
        )
        for actor in register
    )


def actor_places(merged: Merged, register: Sequence[Actor]) -> dict[ActorId, int]:
    """Entries that are gone come first, so that new ones come behind all others."""
    return {actor: place for place, actor in enumerate([*merged.gone, *(actor.id for actor in register)])}
