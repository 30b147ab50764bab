"""What reading an article by machine yields, before it becomes rows of a project."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.records import ActorKind, Metadata, Region
from annotator.domain.text import Span


@dataclass(frozen=True, slots=True)
class FoundActor:
    """Who plays a role: the plain name for the register, and where the article says it (empty: not at this place)."""

    role: str
    name: str
    kind: ActorKind
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundStatement:
    """A statement that the rules see: its proposition, its reporting words, who and about whom, by which rule.

    ``source`` and ``target`` are the words of the text that name them (a pronoun too); ``actors`` are who they are.
    ``score`` is between 0 and 1.
    """

    code: str
    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    target: tuple[Span, ...]
    actors: tuple[FoundActor, ...]
    rule: str
    score: float


@dataclass(frozen=True, slots=True)
class FoundMention:
    """A place where an actor is named, with the plain name that its entry in the register would have."""

    span: Span
    name: str
    kind: ActorKind


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that the suggestions of one article consist of, with what made them."""

    pipeline: str
    rules: str
    statements: tuple[FoundStatement, ...]
    mentions: tuple[FoundMention, ...]


@dataclass(frozen=True, slots=True)
class RuleSettings:
    """What a project changes about the rules: rules and reporting words switched off, and words added.

    An added word is a verb in its plain form, or a verb and its particle, with the act that it stands for.
    """

    rules_off: frozenset[str] = frozenset()
    cues_off: frozenset[str] = frozenset()
    cues_added: frozenset[tuple[str, str]] = frozenset()


AS_SHIPPED = RuleSettings()


@dataclass(frozen=True, slots=True)
class Reading:
    """What the rules for pasted articles find in a text: metadata, and zones and furniture by region."""

    metadata: Metadata
    regions: tuple[Region, ...]
