"""What a project holds, as frozen values: articles, statements, actors, suggestions, coders, assignments.

Everything that leaves the storage layer is one of these. Ids are those of the project file; the UUIDs beside them are
what files of several coders are matched by. Times are aware and in UTC; spans are code points of the article's text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from annotator.domain.text import Span
from annotator.domain.titles import titled

ArticleId = NewType("ArticleId", int)
StatementId = NewType("StatementId", int)
ActorId = NewType("ActorId", int)
CoderId = NewType("CoderId", int)
SuggestionId = NewType("SuggestionId", int)
StatementLinkId = NewType("StatementLinkId", int)


class RegionKind(StrEnum):
    """What a stretch of an article is, apart from its running text."""

    BOILERPLATE = "boilerplate"
    HEADLINE = "headline"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    BYLINE = "byline"
    DATELINE = "dateline"


class AssignmentState(StrEnum):
    """How far a coder is with an article."""

    TO_DO = "to_do"
    IN_PROGRESS = "in_progress"
    FINISHED = "finished"


class SuggestionMode(StrEnum):
    """How much of a suggestion is shown: nothing, where a statement may be, or also which code."""

    OFF = "off"
    WHERE = "where"
    WHERE_AND_WHAT = "where_and_what"


class Origin(StrEnum):
    """How a statement came to be."""

    MANUAL = "manual"
    SUGGESTION_ACCEPTED = "suggestion_accepted"
    SUGGESTION_CHANGED = "suggestion_changed"
    IMPORTED = "imported"
    ADJUDICATED = "adjudicated"


class ActorKind(StrEnum):
    """What sort of actor an entry of the register is."""

    PERSON = "person"
    STATE = "state"
    ORGANISATION = "organisation"
    OUTLET = "outlet"
    GROUP = "group"
    UNKNOWN = "unknown"


class CoderKind(StrEnum):
    """A person who codes, or the settled version of several."""

    PERSON = "person"
    ADJUDICATED = "adjudicated"


class DecisionKind(StrEnum):
    """What a coder did with a suggestion."""

    ACCEPTED = "accepted"
    CHANGED = "changed"
    REJECTED = "rejected"
    PASSED = "passed"


class StatementLinkKind(StrEnum):
    """How one statement bears on another."""

    ANSWERS = "answers"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article; None where it was not found. ``date`` is ISO 8601, a day or a minute."""

    headline: str | None = None
    outlet: str | None = None
    author: str | None = None
    date: str | None = None


@dataclass(frozen=True, order=True, slots=True)
class Region:
    """A stretch of an article that is furniture or a zone of its own, and the rule (or ``coder``) that found it."""

    span: Span
    kind: RegionKind
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """An immutable canonical text with its metadata and regions. ``name`` is the file it came from.

    ``format`` is that of the file, ``place`` where in it the article stood, ``details`` what else it says of it.
    """

    id: ArticleId
    uuid: str
    name: str
    text: str
    sha256: str
    metadata: Metadata
    regions: tuple[Region, ...]
    encoding: str
    imported_at: datetime
    format: str = "txt"
    place: str = ""
    details: Mapping[str, str] = field(default_factory=dict)

    @property
    def boilerplate(self) -> tuple[Span, ...]:
        return tuple(region.span for region in self.regions if region.kind is RegionKind.BOILERPLATE)


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """A line of the article list: one article as one coder sees it."""

    id: ArticleId
    name: str
    metadata: Metadata
    first_words: str
    words: int
    state: AssignmentState
    statements: int
    open_suggestions: int

    @property
    def title(self) -> str:
        return titled(self.metadata.headline, self.first_words, self.name)


@dataclass(frozen=True, slots=True)
class Coder:
    """A name on a mark. It is an identity, not security."""

    id: CoderId
    uuid: str
    name: str
    kind: CoderKind = CoderKind.PERSON


@dataclass(frozen=True, slots=True)
class Assignment:
    """An article that a coder is to code, how far it is, and whether suggestions are shown in it."""

    article_id: ArticleId
    coder_id: CoderId
    state: AssignmentState = AssignmentState.TO_DO
    suggestions: SuggestionMode = SuggestionMode.WHERE


@dataclass(frozen=True, slots=True)
class Actor:
    """An entry of the project's register. ``belongs_to`` is the actor above it (a minister's ministry, its state).

    ``attributes`` are what else is known of it, (name, value), in the order of the names.
    """

    id: ActorId
    uuid: str
    name: str
    kind: ActorKind = ActorKind.UNKNOWN
    aliases: tuple[str, ...] = ()
    belongs_to: ActorId | None = None
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place in the ranked cast: an actor, or a name that only the article has so far (``actor`` is None).

    With ``alias`` it is proposed that the actor is the one whom that name is of, which the register does not say.
    """

    name: str
    actor: Actor | None
    note: str = ""
    alias: str = ""


@dataclass(frozen=True, slots=True)
class ActorLink:
    """An actor in a role of a statement; not ``confirmed`` while it is only what the suggestion brought along."""

    role: str
    actor_id: ActorId
    name: str
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class Statement:
    """One coder's mark: parts of an article, a code, actors, values, a memo and how it came to be."""

    id: StatementId
    uuid: str
    article_id: ArticleId
    coder: Coder
    code: str
    parts: tuple[Span, ...]
    links: tuple[ActorLink, ...]
    values: tuple[tuple[str, str], ...]
    memo: str
    origin: Origin
    created_at: datetime
    changed_at: datetime
    codebook_version: int
    suggestion_id: SuggestionId | None = None

    @property
    def start(self) -> int:
        return self.parts[0].start

    @property
    def end(self) -> int:
        return self.parts[-1].end

    def actors(self, role: str) -> tuple[ActorLink, ...]:
        """Who plays that role, in the order in which they were linked."""
        return tuple(link for link in self.links if link.role == role)

    def value(self, variable: str) -> str | None:
        return next((value for key, value in self.values if key == variable), None)


@dataclass(frozen=True, slots=True)
class StatementLink:
    """One statement bears on another: a denial answers an accusation, or says the same in another article."""

    id: StatementLinkId
    from_id: StatementId
    to_id: StatementId
    kind: StatementLinkKind


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the program proposes; never coding until accepted.

    ``code`` is what the rules take it for; the window shows it only in the mode ``where_and_what``. ``actors`` are
    (role, name) pairs. ``decision`` is this coder's, None while it is open.
    """

    id: SuggestionId
    article_id: ArticleId
    code: str
    parts: tuple[Span, ...]
    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    target: tuple[Span, ...]
    actors: tuple[tuple[str, str], ...]
    rule: str
    score: float
    decision: DecisionKind | None = None

    @property
    def start(self) -> int:
        return self.parts[0].start

    @property
    def end(self) -> int:
        return self.parts[-1].end


@dataclass(frozen=True, slots=True)
class Mention:
    """Where an actor is named. ``actor_id`` is None while the name has no entry in the register."""

    span: Span
    name: str
    kind: ActorKind
    actor_id: ActorId | None = None
