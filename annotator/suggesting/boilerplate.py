"""Which lines of a pasted article are the page's furniture rather than the article's text."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from annotator.domain.text import Span
from annotator.shipped import resource

LONGEST_STAMP = 40
_LONGEST_TEASER = 20
_LONGEST_CAPTION = 90
# Bullets and arrows may stand before furniture, but no quotation mark: “Share this burden,” she said.
_FRAME = r"^[^\w\"“‘'«„]{0,3}(?:%s)"
_SAID = re.compile(
    r"\b(?:said|says|told|added|according to|sagte|sagten|erklärte|teilte|betonte|laut)\b", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text that is not blank, without its blank ends."""

    span: Span
    text: str

    @property
    def words(self) -> int:
        return len(self.text.split())

    @property
    def is_sentence(self) -> bool:
        """Ends as running text does."""
        return bool(_SENTENCE_END.search(self.text))


@dataclass(frozen=True, slots=True)
class Patterns:
    """The expressions of ``resources/reading``: what furniture, captions and outlets look like in one language."""

    lines: re.Pattern[str]
    starts: re.Pattern[str]
    blocks: re.Pattern[str]
    captions: re.Pattern[str]
    outlets: tuple[re.Pattern[str], ...]
    outlet_suffixes: re.Pattern[str]
    not_people: re.Pattern[str]


@lru_cache(maxsize=4)
def patterns(language: str = "en") -> Patterns:
    """A language's expressions with the English ones, which every page may have; these alone without a list."""
    words = _expressions("en")
    if language != "en" and resource(f"reading/{language}.toml").is_file():
        words = _joined(words, _expressions(language))
    furniture, metadata = words["boilerplate"], words["metadata"]
    return Patterns(
        lines=_any_of(furniture["lines"], _FRAME + r"\W{0,3}$"),
        starts=_any_of(furniture["starts"], _FRAME),
        blocks=_any_of(furniture["blocks"], _FRAME + r"\W{0,3}$"),
        captions=_any_of(words["caption"]["anywhere"], "%s"),
        outlets=tuple(re.compile(each, re.IGNORECASE) for each in metadata["outlets"]),
        outlet_suffixes=re.compile(rf"[ ,]+(?:{metadata['outlet_suffixes']})$", re.IGNORECASE),
        not_people=re.compile(rf"\b(?:{metadata['not_people']})\b", re.IGNORECASE),
    )


def _expressions(language: str) -> Mapping[str, Any]:
    return tomllib.loads(resource(f"reading/{language}.toml").read_text(encoding="utf-8"))


def _joined(one: Mapping[str, Any], other: Mapping[str, Any]) -> Mapping[str, Any]:
    """Lists one after the other, expressions as alternatives, group by group."""
    found: dict[str, Any] = {}
    for name, value in one.items():
        if isinstance(value, Mapping):
            found[name] = _joined(value, other[name])
        else:
            found[name] = [*value, *other[name]] if isinstance(value, list) else f"{value}|{other[name]}"
    return found


def _any_of(expressions: Sequence[str], frame: str) -> re.Pattern[str]:
    return re.compile(frame % "|".join(f"(?:{each})" for each in expressions), re.IGNORECASE)


def lines_of(text: str) -> Sequence[Line]:
    """The lines that are not blank, in order."""
    found: list[Line] = []
    start = 0
    for raw in text.split("\n"):
        words = raw.strip()
        if words:
            offset = start + raw.index(words)
            found.append(Line(Span(offset, offset + len(words)), words))
        start += len(raw) + 1
    return found


def is_caption(line: Line, language: str = "en") -> bool:
    return line.words <= _LONGEST_CAPTION and bool(patterns(language).captions.search(line.text))


def furniture(lines: Sequence[Line], *, known: Collection[str] = (), language: str = "en") -> dict[Line, str]:
    """The lines that are furniture, each with the rule that says so.

    ``known`` are lines that the outlet's other articles have too.
    """
    seen = Counter(line.text for line in lines)
    found: dict[Line, str] = {}
    in_block = False
    for place, line in enumerate(lines):
        rule = _rule(line, patterns(language), known=known)
        if rule is None and in_block and _is_teaser(line):
            rule = "teaser"
        if rule is None and place and seen[line.text] > 1 and _is_teaser(line):
            rule = "repeated"
        in_block = rule in {"teaser", "block"} or (in_block and rule is not None)
        if rule is not None:
            found[line] = rule
    return found


def _rule(line: Line, words: Patterns, *, known: Collection[str]) -> str | None:
    if line.text in known:
        return "known"
    if not any(char.isalnum() for char in line.text):
        return "no-words"
    if line.words > LONGEST_STAMP or (line.is_sentence and _SAID.search(line.text)):
        return None
    expressions = {"block": words.blocks, "line": words.lines, "start": words.starts}
    return next((rule for rule, expression in expressions.items() if expression.search(line.text)), None)


def _is_teaser(line: Line) -> bool:
    return line.words <= _LONGEST_TEASER and not line.is_sentence and line.text[0] not in "\"“‘'«„"
