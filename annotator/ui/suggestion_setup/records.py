"""What the window about suggestions shows, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from annotator.domain.records import SuggestionMode

_ACTS: Final = {"claim": "Claim", "denial": "Denial", "admission": "Admission", "accusation": "Accusation"}
ACTS: Final = tuple(_ACTS)
"""What a reporting word can stand for, in the order of their digits."""

MOST_COUNTED = 1000


@dataclass(frozen=True, slots=True)
class ModelLine:
    """An installed model. ``reads`` is whether it has the parser that the rules lean on."""

    package: str
    language: str
    version: str
    size: str
    reads: bool = True


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule, how often it was right among what it found in the articles it was measured on, and its level."""

    rule: str
    level: str
    found: int
    right: int
    is_on: bool


@dataclass(frozen=True, slots=True)
class WordLine:
    """A reporting word and the act that it stands for; ``is_added`` by the project and not shipped."""

    word: str
    act: str
    is_on: bool
    is_added: bool = False


@dataclass(frozen=True, slots=True)
class DrawLine:
    """A drawing of lots: of ``pool`` articles the ``drawn`` that are coded without suggestions."""

    made_on: date
    drawn: int
    pool: int
    share: float
    seed: int


@dataclass(frozen=True, slots=True)
class Control:
    """How a coder's articles are divided into those with suggestions and those without."""

    coder: str
    articles: int
    without: int
    """Articles that the lot or a person gave without suggestions."""
    drawable: int
    """Articles about which the lot may decide: not begun, and not set by hand."""
    draws: tuple[DrawLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many of the project's articles are still to be read; more than ``MOST_COUNTED`` are not counted."""

    count: int
    articles: int


@dataclass(frozen=True, slots=True)
class Setup:
    """Everything that the window shows. ``model`` is None for the best installed one of each language."""

    mode: SuggestionMode
    model: str | None
    models: tuple[ModelLine, ...]
    rules: tuple[RuleLine, ...]
    words: tuple[WordLine, ...]
    control: Control
    waiting: Waiting
    is_editable: bool = True

    @property
    def is_model_missing(self) -> bool:
        """Whether the project asks for a model that is not installed here."""
        return self.model is not None and all(model.package != self.model for model in self.models)


def act_words(act: str) -> str:
    """What a reporting word stands for, by its name."""
    return QCoreApplication.translate("Acts", _ACTS.get(act, act))
