"""The plain form of a reporting word that a coder met in an article: “claimed” is “claim”, “lashed out at” “lash out”.

The word lists are those of the installed English pipeline, which gives the rules their lemmas too; spaCy is not needed.
Words of other languages are known by the forms in ``resources/cues``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from annotator.domain.errors import AnnotatorError
from annotator.suggesting.by_words.wordlists import lemma_of
from annotator.suggesting.installed import folder_of, installed_pipelines, pipelines_for

# spaCy's tables have the hashes of “verb” and “noun” for keys; they are the same in every version and on every machine.
_VERB: Final = 6360137228241296794
_NOUN: Final = 16833663260455505849
_PARTICLES: Final = frozenset("up out off down back away in over around forward through along apart aside".split())
_DROPPED: Final = frozenset("at on for to about against with by of that as into upon".split())
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


class NotAReportingWord(AnnotatorError):
    """What a coder selected can't be looked for as a reporting word."""


def plain_form(words: str) -> str:
    """A verb, a verb with its particle, or a noun, as the rules know it. Raises NotAReportingWord.

    A preposition behind it is left out. A word that neither the lists nor the reporting words of other languages have
    stays as it is.
    """
    found = _WORD.findall(words.lower())
    if not found:
        raise NotAReportingWord("Select a word that reports, such as “insisted” or “lashed out at”.")
    head, rest = found[0], found[1:]
    particle = rest[0] if rest and rest[0] in _PARTICLES else None
    left = rest[1:] if particle else rest
    if [word for word in left if word not in _DROPPED] or len(left) > 1:
        raise NotAReportingWord(
            "“{names}” is more than one reporting word. Select a verb (“insisted”), a verb with its "
            "particle (“lashed out at”) or a noun (“insinuation”) alone.",
            names=" ".join(found),
        )
    lemma = _lemma(head)
    return f"{lemma} {particle}" if particle else lemma


def is_listed(words: str) -> bool:
    """Whether the first of the words is known as an English verb or noun, or as a reporting word of another language.

    Everything is while the lists of the English pipeline are not here.
    """
    head = next(iter(_WORD.findall(words.lower())), "")
    forms = _forms()
    return not forms or lemma_of(head) is not None or any(each.lemma(head) is not None for each in forms)


@dataclass(frozen=True, slots=True)
class _Forms:
    """A part of speech: its words, its irregular forms, and how endings are taken off."""

    words: frozenset[str]
    irregular: Mapping[str, Sequence[str]]
    endings: Sequence[Sequence[str]]

    def lemma(self, word: str) -> str | None:
        if word in self.irregular:
            return self.irregular[word][0]
        if word in self.words:
            return word
        shorter = (word.removesuffix(old) + new for old, new in self.endings if word.endswith(old))
        return next((form for form in shorter if form in self.words), None)


def _lemma(word: str) -> str:
    return next((lemma for forms in _forms() if (lemma := forms.lemma(word)) is not None), lemma_of(word) or word)


@lru_cache(maxsize=1)
def _forms() -> Sequence[_Forms]:
    """Verbs, then nouns; nothing where the pipeline has no such lists."""
    english = pipelines_for(None, installed_pipelines()).get("en")
    folder = folder_of(english.name) if english is not None else None
    paths = sorted(folder.glob("*/lemmatizer/lookups/lookups.bin")) if folder is not None else []
    return _read(paths[0]) if paths else ()


def _read(path: Path) -> Sequence[_Forms]:
    import srsly  # type: ignore[import-untyped] # noqa: PLC0415 - only for who adds a word

    try:
        tables: Mapping[str, Mapping[int, Any]] = srsly.msgpack_loads(path.read_bytes())
        return [
            _Forms(frozenset(tables["lemma_index"][part]), tables["lemma_exc"][part], tables["lemma_rules"][part])
            for part in (_VERB, _NOUN)
        ]
    except (OSError, ValueError, KeyError, TypeError):
        return ()
