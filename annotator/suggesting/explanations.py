"""What each rule finds, in a few words, and how often it was right: for the inspector and the command line."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from annotator.shipped import resource

_SHORT: Final = 4


@dataclass(frozen=True, slots=True)
class Explanation:
    """A rule: what it finds, how many statements it found in the articles it was measured on, how many were right."""

    rule: str
    phrase: str
    found: int
    right: int


def explanations() -> Sequence[Explanation]:
    """All rules by name."""
    return [_explanations()[rule] for rule in sorted(_explanations())]


def rule_names() -> frozenset[str]:
    return frozenset(_explanations())


def phrase_of(rule: str) -> str:
    """What a rule finds: “a quotation beside a reporting verb”. A rule of a version that had others keeps its name."""
    known = _explanations().get(rule)
    return known.phrase if known is not None else rule.replace("-", " ")


def explained(rule: str) -> str:
    """What a rule finds and how often it was right, in a sentence."""
    known = _explanations().get(rule)
    phrase = phrase_of(rule)
    if known is None or not known.found:
        return f"{phrase[0].upper()}{phrase[1:]}; it has not been measured."
    return f"{phrase[0].upper()}{phrase[1:]}; right {known.right} times of {known.found}."


def circumstances(*, is_nested: bool, words: int) -> Sequence[str]:
    """What is known of a statement besides its rule that makes it less sure, by the names of ``precision.toml``."""
    found = {"nested": is_nested, "short": words < _SHORT}
    return [name for name, applies in found.items() if applies]


def measured_share(name: str) -> float:
    """How often a rule was right, or all rules in a circumstance: with one right and one wrong added, for caution."""
    known = _measured().get(name) or _measured()["circumstances"].get(name)
    return (known["right"] + 1) / (known["found"] + 2) if known is not None else 0.5


@lru_cache(maxsize=1)
def _measured() -> Mapping[str, Any]:
    return tomllib.loads(resource("cues/precision.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _explanations() -> Mapping[str, Explanation]:
    rules = {rule: each for rule, each in _measured().items() if rule != "circumstances"}
    return {rule: Explanation(rule, each["phrase"], each["found"], each["right"]) for rule, each in rules.items()}
