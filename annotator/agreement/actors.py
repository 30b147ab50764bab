"""Agreement on who plays which role in a statement: sets of actors, with an explicit "none".

Actors are entries of a register, never strings. A group counts as its members where those are known.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from annotator.agreement.alignment import Matching, MatchRule, Statements
from annotator.agreement.arrays import Bools, Floats, Ints, quotient, tally
from annotator.agreement.bootstrap import Sums
from annotator.agreement.ratings import Ratings
from annotator.agreement.results import Figure

NONE = "none"


@dataclass(frozen=True, eq=False, slots=True)
class Links:
    """Who is linked to which statement in which role, in columns of shape ``(links,)``, without repetition.

    ``statement`` is a number as in ``Marks.statement``; ``role`` and ``actor`` are indices into the names beside them.
    """

    statement: Ints
    role: Ints
    actor: Ints
    roles: tuple[str, ...]
    actors: tuple[Hashable, ...]

    @classmethod
    def of(
        cls,
        links: Iterable[tuple[int, str, Hashable]],
        *,
        roles: Sequence[str] = (),
        members: Mapping[Hashable, Collection[Hashable]] | None = None,
    ) -> Links:
        """From (statement, role, actor). ``members`` says of groups who belongs to them, groups in groups included."""
        groups = members or {}
        resolved = {(s, role, who) for s, role, actor in links for who in _members(actor, groups)}
        names = tuple(roles) or tuple(sorted({role for _, role, _ in resolved}))
        actors = tuple(sorted({who for _, _, who in resolved}, key=lambda who: (str(type(who)), str(who))))
        place, index = {name: k for k, name in enumerate(names)}, {who: k for k, who in enumerate(actors)}
        rows = sorted((s, place[role], index[who]) for s, role, who in resolved)
        columns = np.array(rows, dtype=np.int64).reshape(len(rows), 3)
        return cls(columns[:, 0], columns[:, 1], columns[:, 2], names, actors)


def _members(actor: Hashable, groups: Mapping[Hashable, Collection[Hashable]]) -> set[Hashable]:
    """The actor, or who it stands for; a group without known members stands for itself."""
    found, seen, open_actors = set(), {actor}, [actor]
    while open_actors:
        here = open_actors.pop()
        inner = groups.get(here, ())
        if not inner:
            found.add(here)
        open_actors += [who for who in inner if who not in seen]
        seen.update(inner)
    return found


@dataclass(frozen=True, slots=True)
class Together:
    """The actors of one role in one statement."""

    actors: tuple[Hashable, ...]

    def __str__(self) -> str:
        return " + ".join(map(str, self.actors)) or NONE


def actor_ratings(matching: Matching, links: Links, role: str) -> Ratings:
    """The set of actors that each coder gave a matched pair in one role; two sets are equal or not.

    The values are ``Together``, in words their names, "none" for the empty set. With ``nominal`` they give alpha.
    """
    chosen = links.role == links.roles.index(role)
    statement, actor = links.statement[chosen], links.actor[chosen]
    first, second = matching.first.number[matching.a], matching.second.number[matching.b]
    count = int(max(first.max(initial=-1), second.max(initial=-1), statement.max(initial=-1))) + 1
    set_of, sets = _sets(statement, actor, count)
    chosen_sets = np.stack([set_of[first], set_of[second]], axis=1)
    used = np.flatnonzero(np.bincount(chosen_sets.ravel(), minlength=len(sets)))
    place = np.zeros(len(sets), dtype=np.int64)
    place[used] = np.arange(len(used))
    return Ratings(
        codes=place[chosen_sets],
        values=tuple(Together(tuple(links.actors[k] for k in sets[index])) for index in used),
        coders=matching.marks.coders,
        article=matching.first.article[matching.a],
        counted=matching.marks.counted,
        unit=f"matched pair × {role}",
        rule=f"{matching.rule}; sets of actors, equal or not",
        only_used=True,
    )


def _sets(statement: Ints, actor: Ints, count: int) -> tuple[Ints, list[tuple[int, ...]]]:
    """For each statement the number of its set of actors, and the sets: the empty one, single actors, then others."""
    order = np.lexsort((actor, statement))
    statement, actor = statement[order], actor[order]
    heads = np.flatnonzero(np.diff(statement, prepend=-1))
    sizes = np.diff(heads, append=len(statement))
    sets: list[tuple[int, ...]] = [(), *((k,) for k in range(int(actor.max(initial=-1)) + 1))]
    out = np.zeros(count, dtype=np.int64)
    out[statement[heads]] = actor[heads] + 1
    several: dict[tuple[int, ...], int] = {}
    for head, size in zip(heads[sizes > 1].tolist(), sizes[sizes > 1].tolist(), strict=True):
        group = tuple(actor[head : head + size].tolist())
        out[statement[head]] = len(sets) + several.setdefault(group, len(several))
    return out, sets + list(several)


@dataclass(frozen=True, eq=False)
class ActorSums(Sums):
    """(statement, role, actor) by article and role, (A, R): of coder A, of B, of both; and in matched pairs alone."""

    first: Floats
    second: Floats
    both: Floats
    first_matched: Floats
    second_matched: Floats


@dataclass(frozen=True, eq=False)
class ActorAgreement:
    """F1 over (statement, role, actor): a family for ``with_intervals``.

    Links of statements without a partner count as missed; ``f1_actors_matched`` leaves them out.
    """

    sums: ActorSums
    counted: Bools
    coders: tuple[str, ...]
    rule: MatchRule
    roles: tuple[str, ...]

    def values(self, sums: ActorSums) -> Floats:
        """F1 of all links, of those in matched pairs, then both of each role: shape ``(…, 2 + 2·roles)``."""
        every = quotient(2 * sums.both, sums.first + sums.second)
        matched = quotient(2 * sums.both, sums.first_matched + sums.second_matched)
        both = 2 * sums.both.sum(-1)
        whole = [
            quotient(both, (sums.first + sums.second).sum(-1)),
            quotient(both, (sums.first_matched + sums.second_matched).sum(-1)),
        ]
        return np.concatenate([np.stack(whole, axis=-1), every, matched], axis=-1)

    def with_article(self, index: int, other: ActorAgreement) -> ActorAgreement:
        sums = self.sums.with_article(index, other.sums)
        return self if sums is self.sums else replace(self, sums=sums)

    def figures(self) -> tuple[Figure, ...]:
        total = self.sums.pooled()
        values = self.values(total)
        frame = Figure(
            measure="",
            unit="(statement, role, actor)",
            rule=str(self.rule),
            coders=self.coders,
            n_articles=int(self.counted.sum()),
            n_units=int((total.first + total.second).sum()),
            n_pairable=float((total.first_matched + total.second_matched).sum()),
        )
        frame = frame.noting("Conditional on matching: see the match rate.")
        names = ["f1_actors", "f1_actors_matched"]
        codes: list[tuple[str, str | None]] = [(name, None) for name in names]
        codes += [(name, role) for name in names for role in self.roles]
        reason = "Neither coder has linked an actor."
        frames = {None: frame} | {role: self._of_role(frame, total, k) for k, role in enumerate(self.roles)}
        return tuple(
            frames[role].valued(name, value, reason, code=role)
            for (name, role), value in zip(codes, values, strict=True)
        )

    def _of_role(self, frame: Figure, total: ActorSums, k: int) -> Figure:
        return replace(
            frame,
            n_units=int(total.first[k] + total.second[k]),
            n_pairable=float(total.first_matched[k] + total.second_matched[k]),
        )


def actor_agreement(matching: Matching, links: Links) -> ActorAgreement:
    """The sums of F1 over links; a link agrees where the partner statement has the same actor in the same role."""
    pair_a = _pair_of(matching.first, matching.a)
    pair_b = _pair_of(matching.second, matching.b)
    first = _Placed.of(links, matching.first, pair_a)
    second = _Placed.of(links, matching.second, pair_b)
    agreeing = first.take(_among(first.key, np.sort(second.key[second.matched])) & first.matched)
    shape = len(matching.marks.lengths), len(links.roles)
    return ActorAgreement(
        ActorSums(
            first=first.per_role(shape),
            second=second.per_role(shape),
            both=agreeing.per_role(shape),
            first_matched=first.take(first.matched).per_role(shape),
            second_matched=second.take(second.matched).per_role(shape),
        ),
        counted=matching.marks.counted,
        coders=matching.marks.coders,
        rule=matching.rule,
        roles=links.roles,
    )


def _among(keys: Ints, known: Ints) -> Bools:
    """Which of the keys are among the known ones, which are sorted."""
    if not len(known):
        return np.zeros(len(keys), dtype=np.bool_)
    place = np.minimum(np.searchsorted(known, keys), len(known) - 1)
    return np.asarray(known[place] == keys)


def _pair_of(statements: Statements, rows: Ints) -> Ints:
    """For each statement the number of its pair, -1 without one."""
    out = np.full(len(statements.number), -1, dtype=np.int64)
    out[rows] = np.arange(len(rows))
    return out


@dataclass(frozen=True, eq=False, slots=True)
class _Placed:
    """One coder's links with their article, and a key that equals the other coder's for an agreeing link."""

    article: Ints
    role: Ints
    matched: Bools
    key: Ints

    @classmethod
    def of(cls, links: Links, statements: Statements, pair_of: Ints) -> _Placed:
        order = np.argsort(statements.number)
        number = statements.number[order]
        known = _among(links.statement, number)
        row = order[np.searchsorted(number, links.statement[known])]
        role, actor = links.role[known], links.actor[known]
        pair = pair_of[row]
        key = (pair * len(links.roles) + role) * len(links.actors) + actor
        return cls(statements.article[row], role, pair >= 0, key)

    def take(self, which: Bools) -> _Placed:
        return _Placed(self.article[which], self.role[which], self.matched[which], self.key[which])

    def per_role(self, shape: tuple[int, int]) -> Floats:
        return tally(*shape, self.article, self.role)
