"""Who is named in an article of another language: states, organisations and people, with the register's plain names."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from annotator.domain.findings import FoundMention
from annotator.domain.records import ActorKind
from annotator.domain.text import Span
from annotator.shipped import resource
from annotator.suggesting.gazetteer import gazetteer

_WORD: Final = re.compile(r"[^\W\d_][\w’'-]*")


@dataclass(frozen=True, slots=True)
class LocalNames:
    """The gazetteer's actors by their names in one language; ``titles`` and ``rulers`` are its words about them."""

    actors: Mapping[str, tuple[str, ActorKind]]
    adjectives: Mapping[str, str]
    endings: tuple[str, ...]
    titles: frozenset[str]
    rulers: frozenset[str]
    bodies: frozenset[str]
    firms: frozenset[str]
    nouns: frozenset[str]
    cases: frozenset[str]

    def known(self, name: str) -> tuple[str, ActorKind] | None:
        """The actor of a name, a genitive too: “Teherans” is Iran."""
        return self.actors.get(name) or (self.actors.get(name[:-1]) if name.endswith("s") and len(name) > 4 else None)

    def state(self, word: str) -> str | None:
        """The state of an adjective: “iranische”, “ukrainischen”."""
        lower = word.lower()
        for ending in self.endings:
            if lower.endswith(ending) and lower.removesuffix(ending) in self.adjectives:
                return self.adjectives[lower.removesuffix(ending)]
        return None

    def is_title(self, word: str) -> bool:
        """“Außenminister” is a minister, “Kremlsprecher” a spokesman, in other cases too: “Präsidenten”."""
        lower = word.lower()
        forms = [lower, *(lower.removesuffix(case) for case in self.cases if lower.endswith(case))]
        long = tuple(title for title in self.titles if len(title) > 3)
        return any(form in self.titles or form.endswith(long) for form in forms)


@lru_cache(maxsize=4)
def local_names(language: str) -> LocalNames:
    """A language's names; those of the English gazetteer, whose file has another form, where it has no list."""
    path = resource(f"gazetteer/{language}.toml")
    has_list = language != "en" and path.is_file()
    data = tomllib.loads(path.read_text(encoding="utf-8")) if has_list else {}
    ambiguous = {name.replace("_", " ") for name in data.get("ambiguous", "").split()}
    english = gazetteer()
    actors = {name: actor for name, actor in english.names.items() if name not in ambiguous}
    adjectives: dict[str, str] = {}
    for kind, group in (
        (ActorKind.STATE, "states"),
        (ActorKind.ORGANISATION, "organisations"),
        (ActorKind.OUTLET, "outlets"),
    ):
        for plain, entry in data.get(group, {}).items():
            actors |= dict.fromkeys(entry["names"], (plain, kind))
            adjectives |= dict.fromkeys(entry.get("adjectives", ()), plain)
    words = {name: frozenset(each.split()) for name, each in data.get("words", {}).items()}
    return LocalNames(
        actors,
        adjectives,
        tuple(data.get("endings", ("",))),
        words.get("titles", frozenset()),
        words.get("rulers", frozenset()),
        words.get("bodies", frozenset()),
        words.get("firms", frozenset()),
        words.get("nouns", frozenset()),
        words.get("cases", frozenset()),
    )


def mentions_of(text: str, spans: list[Span], names: LocalNames) -> Iterator[FoundMention]:
    """Where states, organisations and outlets of the list are named, the longest name first."""
    for span in spans:
        after = span.start
        for match in _WORD.finditer(text, span.start, span.end):
            if match.start() < after or not match[0][0].isupper():
                continue
            found = _longest(text, match.start(), span.end, names)
            if found is not None:
                yield found
                after = found.span.end


def _longest(text: str, start: int, limit: int, names: LocalNames) -> FoundMention | None:
    words = list(_WORD.finditer(text, start, min(limit, start + 80)))[:5]
    for count in range(len(words), 0, -1):
        end = words[count - 1].end()
        actor = names.known(text[start:end]) if end <= limit else None
        if actor is not None:
            name = text[start:end]
            end -= name not in names.actors
            return FoundMention(Span(start, end), actor[0], actor[1])
    return None
