"""States with their capitals and demonyms, organisations and outlets, from ``resources/gazetteer``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from annotator.domain.records import ActorKind
from annotator.shipped import resource

_SMALL_WORDS = frozenset({"of", "for", "from", "the", "and", "on", "in", "to"})


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Names that are known beforehand, each with the plain name of its actor, and the word classes about actors."""

    names: Mapping[str, tuple[str, ActorKind]]
    demonyms: Mapping[str, str]
    adjectives: Mapping[str, str]
    words: Mapping[str, frozenset[str]]
    by_weight: Mapping[str, tuple[str, ActorKind]]

    def known(self, name: str) -> tuple[str, ActorKind] | None:
        """The actor that a name stands for: "Tehran" is Iran, "the EU" the European Union."""
        bare = name.removeprefix("the ").removeprefix("The ")
        return self.names.get(name) or self.names.get(bare) or self.by_weight.get(_weight(bare))

    def state(self, word: str) -> str | None:
        """The state of a demonym: "Iranian", "Iranians"."""
        return self.demonyms.get(word) or self.demonyms.get(word.removesuffix("s"))


@lru_cache(maxsize=4)
def gazetteer(language: str = "en") -> Gazetteer:
    data = tomllib.loads(resource(f"gazetteer/{language}.toml").read_text(encoding="utf-8"))
    names: dict[str, tuple[str, ActorKind]] = {}
    demonyms: dict[str, str] = {}
    adjectives: dict[str, str] = {}
    for group, kind in (("organisations", ActorKind.ORGANISATION), ("outlets", ActorKind.OUTLET)):
        for name, aliases in data[group].items():
            names |= _entries((name, *aliases), name, kind)
    for state, entry in data["states"].items():
        names |= _entries((state, *entry["capitals"], *entry["also"]), state, ActorKind.STATE)
        demonyms |= dict.fromkeys(entry["demonyms"], state)
        if entry["demonyms"]:
            adjectives[state] = entry["demonyms"][0]
    words = {name: frozenset(each.split()) for name, each in data["words"].items()}
    by_weight = {_weight(name): actor for name, actor in names.items() if _weight(name)}
    return Gazetteer(names, demonyms, adjectives, words, by_weight)


def _weight(name: str) -> str:
    """A long name without its small words, for articles that write "Institute from the Study of War"."""
    if name.count(" ") < 3:
        return ""
    words = [word for word in name.split() if word not in _SMALL_WORDS]
    return " ".join(words) if len(words) >= 3 and len(words) < len(name.split()) else ""


def _entries(names: Iterable[str], actor: str, kind: ActorKind) -> Mapping[str, tuple[str, ActorKind]]:
    return {name.removeprefix("the "): (actor, kind) for name in names}
