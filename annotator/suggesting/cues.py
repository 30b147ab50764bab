"""The words that report speech, from ``resources/cues``: which act they are and which complements carry the content."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from annotator.shipped import resource
from annotator.suggesting.explanations import measured_share

ACTS = ("denial", "admission", "accusation", "claim")
_SPEECH = frozenset({"quote", "clause"})
_THAT = frozenset({"clause"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting word: its lemma, the act it stands for, and the frames in which it reports.

    ``frames`` name the complements that carry the content; the resource says what each means.
    """

    lemma: str
    act: str
    frames: frozenset[str]


ACCORDING = Cue("according to", "claim", frozenset({"clause", "quote"}))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The reporting words of one language, by part of speech, and the word classes that the rules lean on.

    ``phrase_heads`` and ``particle_verbs`` are the verbs with which phrases and verbs of two words begin.
    """

    verbs: Mapping[str, Cue]
    nouns: Mapping[str, Cue]
    hedges: Mapping[str, Cue]
    phrases: Mapping[tuple[str, ...], Cue]
    words: Mapping[str, frozenset[str]]

    phrase_heads: frozenset[str]
    particle_verbs: frozenset[str]


@lru_cache(maxsize=16)
def lexicon(language: str = "en", added: frozenset[tuple[str, str]] = frozenset()) -> Lexicon:
    """The word list of a language, with the words that a project adds, each with its act.

    An added word is looked for as a verb, and as a noun before a that-clause where it is none already.
    """
    data = tomllib.loads(resource(f"cues/{language}.toml").read_text(encoding="utf-8"))
    verbs, nouns = _cues(data["verbs"]), _cues(data["nouns"])
    for word, act in sorted(added):
        verbs[word] = Cue(word, act, _SPEECH | (verbs[word].frames if word in verbs else frozenset()))
        nouns.setdefault(word, Cue(word, act, _THAT))
    phrases = {tuple(cue.lemma.split()): cue for cue in _cues({"clause": data["phrases"]}).values()}
    return Lexicon(
        verbs=verbs,
        nouns=nouns,
        hedges=_cues(data["hedges"]),
        phrases=phrases,
        phrase_heads=frozenset(words[0] for words in phrases),
        particle_verbs=frozenset(lemma.split()[0] for lemma in verbs if " " in lemma),
        words={name: frozenset(each.split()) for name, each in data["words"].items()},
    )


def cue_names(language: str = "en") -> frozenset[str]:
    """Every reporting word and phrase of a language, as a project names it to switch it off."""
    words = lexicon(language)
    phrases = (" ".join(phrase) for phrase in words.phrases)
    return frozenset((*words.verbs, *words.nouns, *words.hedges, *phrases, ACCORDING.lemma))


def shipped_cues(language: str = "en") -> Mapping[str, tuple[str, ...]]:
    """The words that come along, by act and in order; a word that is verb and noun has the verb's act."""
    words = lexicon(language)
    acts = {ACCORDING.lemma: ACCORDING.act, **{" ".join(phrase): cue.act for phrase, cue in words.phrases.items()}}
    for cues in (words.hedges, words.nouns, words.verbs):
        acts.update({word: cue.act for word, cue in cues.items()})
    return {act: tuple(sorted(word for word, of in acts.items() if of == act)) for act in ACTS}


def score_of(rule: str, circumstances: Iterable[str] = ()) -> float:
    """How likely a statement that the rule finds is one: the rule's measured precision, one half where nothing is.

    In ``circumstances`` (``explanations.circumstances``) it is no likelier than statements of all rules are in them.
    """
    return round(min(measured_share(name) for name in (rule, *circumstances)), 2)


def _cues(data: Mapping[str, Any]) -> dict[str, Cue]:
    """``frames -> act -> "word word"`` read as one entry a word; a word in several groups has all their frames."""
    found: dict[str, Cue] = {}
    for frames, acts in data.items():
        for act, words in acts.items():
            for word in words.split():
                lemma = word.replace("_", " ")
                before = found[lemma].frames if lemma in found else frozenset()
                found[lemma] = Cue(lemma, act, before | frozenset(frames.split(", ")))
    return found
