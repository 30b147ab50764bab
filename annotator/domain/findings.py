"""What reading an article by machine yields, before it becomes rows of a project."""

from __future__ import annotations

from collections.abc import Mapping
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
class SuggestionSetup:
    """How a project has its articles read. ``pipeline`` is a package's name; None for the best one of each language."""

    rules: RuleSettings = AS_SHIPPED
    pipeline: str | None = None


@dataclass(frozen=True, slots=True)
class Versions:
    """What an up-to-date analysis is made by: this version of the rules, and the pipeline of the article's language.

    ``pipelines`` are the analyses' names for the pipelines by language; other languages are read without one.
    """

    rules: str
    pipelines: Mapping[str, str]

    def made(self, analysis: Analysis) -> bool:
        """Whether the analysis is up to date."""
        read = read_with(analysis.pipeline, analysis.rules)
        wanted = self.pipelines.get(read.language, without_model(read.language))
        return (analysis.pipeline, analysis.rules) == (wanted, self.rules)


@dataclass(frozen=True, slots=True)
class ReadWith:
    """By what an article was read. ``has_model`` is False where only quotations and reporting words were looked for."""

    pipeline: str
    rules: str
    has_model: bool
    language: str


_WITHOUT_MODEL = "blank:"


def without_model(language: str) -> str:
    """An analysis' name for a language's pipeline where there is none."""
    return f"{_WITHOUT_MODEL}{language}"


def read_with(pipeline: str, rules: str) -> ReadWith:
    """What an analysis' versions say: “en_core_web_sm 3.8.0” is for “en”, “blank:de” stands for no model for “de”."""
    language = pipeline.removeprefix(_WITHOUT_MODEL).partition("_")[0]
    return ReadWith(pipeline, rules, not pipeline.startswith(_WITHOUT_MODEL), language)


@dataclass(frozen=True, slots=True)
class Reading:
    """What the rules for pasted articles find in a text: metadata, and zones and furniture by region."""

    metadata: Metadata
    regions: tuple[Region, ...]
