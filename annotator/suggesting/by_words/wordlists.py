"""The reporting words of a language that is read by patterns, from ``resources/cues``, with every form written out."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Final

from annotator.shipped import resource

_ADDED: Final = frozenset({"quote", "clause"})


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb: its lemma, the act that it stands for, where its content stands, and its particle."""

    lemma: str
    act: str
    frames: frozenset[str]
    particle: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a verb: ``split`` asks for the particle further on, ``participle`` for an auxiliary before it."""

    verb: Verb
    split: bool = False
    participle: bool = False


@dataclass(frozen=True, slots=True)
class WordList:
    """The reporting words of one language. ``before`` are the ways of saying “according to”, the longest first."""

    language: str
    forms: Mapping[str, Sequence[Form]]
    lemmas: Mapping[str, Verb]
    nouns: Mapping[str, str]
    before: Sequence[tuple[str, ...]]
    according: Mapping[str, frozenset[str]]
    grammar: Mapping[str, frozenset[str]]
    nouns_have_capitals: bool

    def __getitem__(self, group: str) -> frozenset[str]:
        """A class of words that the rules lean on; empty where the language has none."""
        return self.grammar.get(group, frozenset())


@lru_cache(maxsize=16)
def word_list(language: str, added: frozenset[tuple[str, str]] = frozenset()) -> WordList | None:
    """The word list of a language, with the verbs that a project adds or gives another act; None where it has none."""
    path = resource(f"cues/{language}.toml")
    data = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    if "grammar" not in data:
        return None
    forms: dict[str, list[Form]] = {}
    lemmas: dict[str, Verb] = {}
    acts = {word.lower(): act for word, act in added}
    shipped = ((replace(verb, act=acts.get(verb.lemma, verb.act)), each) for verb, each in _verbs(data["verbs"]))
    for verb, each in (*shipped, *((_plain(word, act), _weak(word)) for word, act in sorted(added))):
        before = lemmas.get(verb.lemma)
        known = Verb(verb.lemma, verb.act, verb.frames | (before.frames if before else frozenset()), verb.particle)
        lemmas[verb.lemma] = known if before is None or before.act == verb.act else before
        for form in each:
            _enter(forms, form, verb)
    according = {name: frozenset(words.split()) for name, words in data["according"].items()}
    ways = [tuple(way.lower().split("_")) for way in according["before"]]
    return WordList(
        language=language,
        forms={form: tuple(each) for form, each in forms.items()},
        lemmas=lemmas,
        nouns={noun.lower(): act for act, nouns in data.get("nouns", {}).items() for noun in nouns.split()},
        before=sorted(ways, key=len, reverse=True),
        according=according,
        grammar={name: frozenset(words.split()) for name, words in data["grammar"].items()},
        nouns_have_capitals=data["phrase"]["nouns_have_capitals"],
    )


def has_word_list(language: str) -> bool:
    """Whether reporting words of the language are known where nothing has parsed it."""
    return word_list(language) is not None


@lru_cache(maxsize=1)
def pattern_cues() -> frozenset[str]:
    """Every reporting word of the languages that are read by patterns, as a project names it to switch it off."""
    found: set[str] = set()
    for words in _every_list():
        found |= {*words.lemmas, *map(" ".join, words.before)}
        for name in ("behind", "so", "hedges", "hearsay"):
            found |= words.according.get(name, frozenset())
    return frozenset(found)


def lemma_of(form: str) -> str | None:
    """The plain form of a reporting verb of these languages; None of other words."""
    forms = (words.forms.get(form, ()) for words in _every_list())
    return next((each[0].verb.lemma for each in forms if each), None)


def _every_list() -> Iterable[WordList]:
    languages = sorted(path.stem for path in resource("cues").glob("*.toml"))
    return [words for language in languages if (words := word_list(language)) is not None]


def _verbs(data: Mapping[str, Any]) -> Iterable[tuple[Verb, Sequence[str]]]:
    for frames, acts in data.items():
        for act, entries in acts.items():
            for entry in entries.split():
                lemma, _, written = entry.partition("=")
                particle, _, stem = lemma.rpartition("|")
                parts = tuple(particle.lower().split("_")) if particle else ()
                plain = f"{particle.replace('_', ' ')} {stem}" if "_" in particle else particle + stem
                yield Verb(plain, act, frozenset(frames.split(", ")), parts), written.split(",")


def _enter(forms: dict[str, list[Form]], written: str, verb: Verb) -> None:
    participle = written.startswith("+")
    word = written.removeprefix("+").lower()
    entries = [(word, Form(verb, split=bool(verb.particle) and not participle, participle=participle))]
    if len(verb.particle) == 1 and not participle:
        entries.append((verb.particle[0] + word, Form(verb)))
    for form, entry in entries:
        known = forms.setdefault(form, [])
        same = next((k for k, each in enumerate(known) if _alike(each, entry)), None)
        if same is None:
            known.append(entry)
        else:
            joined = Verb(verb.lemma, verb.act, verb.frames | known[same].verb.frames, verb.particle)
            known[same] = Form(joined, entry.split, entry.participle)


def _alike(one: Form, other: Form) -> bool:
    same = one.verb.lemma == other.verb.lemma and one.verb.act == other.verb.act
    return same and (one.split, one.participle) == (other.split, other.participle)


def _plain(word: str, act: str) -> Verb:
    return Verb(word.lower(), act, _ADDED)


def _weak(word: str) -> Sequence[str]:
    """The forms of a verb that a project adds, as a regular verb of German or French has them, and as it is given."""
    word = word.lower()
    if word.endswith(("en", "eln", "ern")):
        stem = word[:-1] if word.endswith(("eln", "ern")) else word[:-2]
        return [word, f"{stem}t", f"{stem}te", f"{stem}ten", f"+ge{stem}t", f"+{stem}t"]
    if word.endswith("er"):
        stem = word[:-2]
        return [word, f"{stem}e", f"{stem}ent", f"{stem}ait", f"+{stem}é"]
    return [word]
