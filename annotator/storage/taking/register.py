"""The registers of two files as one: which UUIDs are of one actor, and what is shown of it. No SQL.

Everything shown follows from what is said (names, aliases, merges, who was told apart), and of what is said the later
counts; so it is the same in whatever order files come.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from annotator.domain.errors import ProjectDamaged
from annotator.domain.names.folding import same_name
from annotator.storage.taking.stands import Moment


@dataclass(frozen=True, slots=True)
class Entry:
    """What an entry of the register says of itself. ``belongs_to`` is a UUID; attributes are in the order of names."""

    name: str
    kind: str
    belongs_to: str | None = None
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """An entry, when it last changed, and when it said what it says: earlier than that where it is gone."""

    moment: Moment
    gone: bool
    entry: Entry | None
    entry_moment: Moment

    def joined(self, other: Said) -> Said:
        """The later of the two; of one that is gone at least what it said is kept, should anything still name it."""
        later = max(self, other, key=lambda said: said.moment)
        telling = max((one for one in (self, other) if one.entry), key=lambda said: said.entry_moment, default=later)
        return replace(later, entry=telling.entry, entry_moment=telling.entry_moment)


@dataclass(frozen=True, slots=True)
class Told:
    """Something else that is said: ``words`` is the UUID of the same actor or the alias; empty where nothing is."""

    moment: Moment
    gone: bool
    words: str = ""


Pair = tuple[str, str]
_K = TypeVar("_K", str, Pair)


@dataclass(slots=True)
class Register:
    """All that is said of actors. Aliases are known by the actor and the folded name, pairs apart in order."""

    entries: dict[str, Said] = field(default_factory=dict)
    same: dict[str, Told] = field(default_factory=dict)
    aliases: dict[Pair, Told] = field(default_factory=dict)
    apart: dict[Pair, Told] = field(default_factory=dict)

    def joined(self, other: Register) -> Register:
        entries = dict(self.entries)
        for uuid, said in other.entries.items():
            entries[uuid] = entries[uuid].joined(said) if uuid in entries else said
        return Register(
            entries, _later(self.same, other.same), _later(self.aliases, other.aliases), _later(self.apart, other.apart)
        )

    def known_as(self) -> dict[str, str]:
        """For each UUID the one of the entry that stands for it: merged into it, or of the same name and kind."""
        ends = {uuid: self._end(uuid) for uuid in {*self.entries, *self.same}}
        apart = {pair for pair, told in self.apart.items() if not told.gone}
        members = defaultdict[str, list[str]](list)
        for uuid, end in ends.items():
            members[end].append(uuid)
        named = defaultdict[Pair, list[str]](list)
        for end in sorted(members):
            said = self.entries.get(end)
            if said and said.entry:
                named[same_name(said.entry.name), said.entry.kind].append(end)
        stand_in = {end: end for end in members}
        for alike in named.values():
            stand_in |= _grouped(alike, members, apart)
        return {uuid: stand_in[end] for uuid, end in ends.items()}

    def _end(self, uuid: str) -> str:
        seen: list[str] = []
        while uuid in self.same and not self.same[uuid].gone:
            if uuid in seen:
                raise ProjectDamaged("The file can’t be taken in: its merged actors lead round in a circle.")
            seen.append(uuid)
            uuid = self.same[uuid].words
        return uuid


def _later(mine: Mapping[_K, Told], theirs: Mapping[_K, Told]) -> dict[_K, Told]:
    found = dict(mine)
    for key, told in theirs.items():
        if key not in found or told.moment > found[key].moment:
            found[key] = told
    return found


def _grouped(alike: Iterable[str], members: Mapping[str, list[str]], apart: set[Pair]) -> dict[str, str]:
    """Which entry of the same name and kind stands for which; those that were told apart are not one."""
    groups: list[list[str]] = []
    for end in alike:
        fitting = (group for group in groups if not any(_is_apart(end, other, members, apart) for other in group))
        group = next(fitting, None)
        if group is None:
            groups.append([end])
        else:
            group.append(end)
    return {end: group[0] for group in groups for end in group}


def _is_apart(one: str, other: str, members: Mapping[str, list[str]], apart: set[Pair]) -> bool:
    if not apart:
        return False
    return any((min(a, b), max(a, b)) in apart for a in members[one] for b in members[other])


@dataclass(frozen=True, slots=True)
class Shown:
    """The register as it is to be shown: entries by UUID, by whom each UUID is known, aliases and pairs.

    ``dormant`` are entries that are gone everywhere: they are shown only where something still names them.
    """

    known_as: Mapping[str, str]
    entries: Mapping[str, Entry]
    aliases: Mapping[Pair, str]
    apart: frozenset[Pair]
    dormant: frozenset[str]


def shown(register: Register) -> Shown:
    """What follows from all that is said. ``belongs_to`` of the entries leads to entries that are shown."""
    known_as = register.known_as()
    members = defaultdict[str, list[str]](list)
    for uuid in sorted(known_as):
        members[known_as[uuid]].append(uuid)
    entries: dict[str, Entry] = {}
    dormant: set[str] = set()
    for end, uuids in members.items():
        said = [register.entries[uuid] for uuid in (end, *uuids) if uuid in register.entries]
        entry = next((one.entry for one in said if one.entry), None)
        if entry:
            above = entry.belongs_to and known_as.get(entry.belongs_to)
            entries[end] = replace(entry, belongs_to=above, attributes=_attributes(register, end, uuids))
            if all(one.gone for one in said):
                dormant.add(end)
    entries = _without_circles({end: _rooted(end, entry, entries) for end, entry in entries.items()})
    return Shown(
        known_as, entries, _aliases(register, known_as, entries), _pairs(register, known_as), frozenset(dormant)
    )


def _attributes(register: Register, end: str, uuids: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """What the entry says, and what those say that are known by it through their name alone and it says nothing of.

    Of those that somebody has merged nothing is added: merging did that, and what was taken away since stays away.
    """
    found: dict[str, str] = {}
    for uuid in (end, *uuids):
        merged = register.same.get(uuid)
        said = register.entries.get(uuid)
        is_merged, is_gone = merged is not None and not merged.gone, said is not None and said.gone
        if said and said.entry and (uuid == end or not (is_merged or is_gone)):
            found = dict(said.entry.attributes) | found
    return tuple(sorted(found.items()))


def _rooted(end: str, entry: Entry, entries: Mapping[str, Entry]) -> Entry:
    above = entry.belongs_to
    return replace(entry, belongs_to=above if above in entries and above != end else None)


def _without_circles(entries: dict[str, Entry]) -> dict[str, Entry]:
    """What would belong to itself by some way belongs to nothing; of those in a circle the one first by UUID."""
    checked: set[str] = set()
    for start in sorted(entries):
        way: list[str] = []
        above: str | None = start
        while above is not None and above not in checked and above not in way:
            way.append(above)
            above = entries[above].belongs_to
        if above in way:
            first = min(way[way.index(above) :])
            entries[first] = replace(entries[first], belongs_to=None)
        checked.update(way)
    return entries


def _aliases(register: Register, known_as: Mapping[str, str], entries: Mapping[str, Entry]) -> dict[Pair, str]:
    found: dict[Pair, str] = {}
    for (uuid, folded), told in sorted(register.aliases.items()):
        end = known_as.get(uuid)
        if told.gone or end is None or end not in entries or same_name(entries[end].name) == folded:
            continue
        found.setdefault((end, folded), told.words)
    return found


def _pairs(register: Register, known_as: Mapping[str, str]) -> frozenset[Pair]:
    found = set()
    for (one, other), told in register.apart.items():
        first, second = known_as.get(one), known_as.get(other)
        if not told.gone and first and second and first != second:
            found.add((min(first, second), max(first, second)))
    return frozenset(found)
