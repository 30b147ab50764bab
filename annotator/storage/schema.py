"""The tables of a project file as typed mappings. Rows stay inside ``storage``; frozen records leave it.

Columns hold plain values (text, whole numbers, true or false, lists of text), so that a row's image in the journal is
its JSON. Times are ISO 8601 in UTC; ``start`` and ``stop`` are code points; ids are never used twice.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final
from uuid import uuid4

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_WITHOUT_REUSE = {"sqlite_autoincrement": True}
UPKEEP: Final = {"changed_by": "upkeep"}
"""Said of a column that the program changes when it brings a file up to date, and no action does."""


def _new_uuid() -> str:
    return str(uuid4())


class Base(DeclarativeBase):
    """A table with a whole number as its key."""

    __table_args__: Any = _WITHOUT_REUSE
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text,
        list[str]: JSON,
        list[list[str]]: JSON,
        dict[str, Any]: JSON(none_as_null=True),
        dict[str, str]: JSON,
    }

    id: Mapped[int] = mapped_column(primary_key=True)


class Identified:
    """What copies of the same record in several files are matched by.

    By it many rows that are inserted at once are also told apart when SQLite gives back their ids.
    """

    uuid: Mapped[str] = mapped_column(unique=True, default=_new_uuid, insert_sentinel=True)


class Project(Identified, Base):
    """The file's one line about itself. ``program`` is the version that made it or last brought it up to date.

    ``pipeline`` to ``cues_added`` are the project's set-up of suggestions; an added cue is a word and its act.
    """

    __tablename__ = "project"

    title: Mapped[str]
    suggestions: Mapped[str]
    program: Mapped[str] = mapped_column(info=UPKEEP)
    created_at: Mapped[str]
    pipeline: Mapped[str | None]
    rules_off: Mapped[list[str]] = mapped_column(default=list)
    cues_off: Mapped[list[str]] = mapped_column(default=list)
    cues_added: Mapped[list[list[str]]] = mapped_column(default=list)


class Coder(Identified, Base):
    """A name on marks."""

    __tablename__ = "coders"

    name: Mapped[str]
    kind: Mapped[str]


class CodebookVersion(Base):
    """One version of the rules, kept whole for as long as the project lives.

    ``note`` says why it was made, in the words of the coder who made it.
    """

    __tablename__ = "codebook_versions"

    version: Mapped[int] = mapped_column(unique=True)
    name: Mapped[str]
    unit: Mapped[str]
    precedence: Mapped[list[str]]
    notes: Mapped[list[str]]
    created_at: Mapped[str]
    made_by: Mapped[int | None] = mapped_column(ForeignKey("coders.id"))
    note: Mapped[str] = mapped_column(default="")


class Code(Base):
    """An entry of one codebook version, as ``domain.codebook.Code``; the lists are JSON.

    ``replaced_by`` is the key of the code that a retired one was merged into.
    """

    __tablename__ = "codes"
    __table_args__ = (UniqueConstraint("codebook_id", "key"), _WITHOUT_REUSE)

    codebook_id: Mapped[int] = mapped_column(ForeignKey("codebook_versions.id"))
    key: Mapped[str]
    name: Mapped[str]
    letter: Mapped[str]
    digit: Mapped[int | None]
    colour: Mapped[str]
    line: Mapped[str]
    definition: Mapped[str]
    use_when: Mapped[list[str]]
    not_when: Mapped[list[str]]
    examples: Mapped[list[str]]
    retired: Mapped[bool]
    replaced_by: Mapped[str | None]


class Role(Base):
    """An entry of one codebook version, as ``domain.codebook.Role``."""

    __tablename__ = "roles"
    __table_args__ = (UniqueConstraint("codebook_id", "key"), _WITHOUT_REUSE)

    codebook_id: Mapped[int] = mapped_column(ForeignKey("codebook_versions.id"))
    key: Mapped[str]
    name: Mapped[str]
    letter: Mapped[str]
    definition: Mapped[str]
    several: Mapped[bool]
    required_for: Mapped[list[str]]
    retired: Mapped[bool]


class Variable(Base):
    """An entry of one codebook version, as ``domain.codebook.Variable``."""

    __tablename__ = "variables"
    __table_args__ = (UniqueConstraint("codebook_id", "key"), _WITHOUT_REUSE)

    codebook_id: Mapped[int] = mapped_column(ForeignKey("codebook_versions.id"))
    key: Mapped[str]
    name: Mapped[str]
    kind: Mapped[str]
    options: Mapped[list[str]]
    definition: Mapped[str]
    required: Mapped[bool]
    codes: Mapped[list[str]]
    default: Mapped[str | None]
    retired: Mapped[bool]
    labels: Mapped[list[str]] = mapped_column(default=list)
    retired_options: Mapped[list[str]] = mapped_column(default=list)


class ArticleText(Base):
    """A canonical text. It is never changed, and stays when its import is undone so that redo finds it."""

    __tablename__ = "texts"

    sha256: Mapped[str] = mapped_column(unique=True)
    text: Mapped[str]
    length: Mapped[int]


class Original(Base):
    """The bytes that an article was read from, as they were."""

    __tablename__ = "originals"

    sha256: Mapped[str] = mapped_column(unique=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)


class Article(Identified, Base):
    """What is known of an article. ``first_words`` and ``words`` spare the list from reading texts.

    ``format`` is that of the file it came from, ``place`` where in a file of several it stood; ``details`` is what else
    the file says of it, by name.
    """

    __tablename__ = "articles"

    text_id: Mapped[int] = mapped_column(ForeignKey("texts.id"), unique=True)
    original_id: Mapped[int] = mapped_column(ForeignKey("originals.id"))
    name: Mapped[str]
    encoding: Mapped[str]
    headline: Mapped[str | None]
    outlet: Mapped[str | None]
    author: Mapped[str | None]
    date: Mapped[str | None]
    first_words: Mapped[str]
    words: Mapped[int]
    imported_at: Mapped[str]
    imported_by: Mapped[int] = mapped_column(ForeignKey("coders.id"))
    format: Mapped[str] = mapped_column(default="txt")
    place: Mapped[str] = mapped_column(default="")
    details: Mapped[dict[str, str]] = mapped_column(default=dict)


class Region(Base):
    """Furniture or a zone of an article, and the rule or the coder that said so."""

    __tablename__ = "regions"

    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), index=True)
    start: Mapped[int]
    stop: Mapped[int]
    kind: Mapped[str]
    rule: Mapped[str]


class Draw(Identified, Base):
    """A drawing of lots among articles that a coder had not begun; ``share`` and ``seed`` say which were drawn.

    ``name`` is what people call it; empty where they don't.
    """

    __tablename__ = "draws"

    kind: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    coder_id: Mapped[int] = mapped_column(ForeignKey("coders.id"))
    share: Mapped[float]
    seed: Mapped[int]
    pool: Mapped[int]
    drawn: Mapped[int]
    made_at: Mapped[str]


class Assignment(Base):
    """A coder and an article. ``suggestions`` is None where the project's mode applies.

    ``draw_id`` names the drawing of lots in which the article took part, drawn or not; ``round_id`` the training round
    that it is coded in, which is a drawing with a name. ``position`` is its place in the order in which the coder is to
    code, None where that is the order of import.
    """

    __tablename__ = "assignments"
    __table_args__ = (UniqueConstraint("article_id", "coder_id"), _WITHOUT_REUSE)

    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"))
    coder_id: Mapped[int] = mapped_column(ForeignKey("coders.id"), index=True)
    state: Mapped[str]
    suggestions: Mapped[str | None]
    draw_id: Mapped[int | None] = mapped_column(ForeignKey("draws.id"))
    round_id: Mapped[int | None] = mapped_column(ForeignKey("draws.id"))
    position: Mapped[int | None]


class Actor(Identified, Base):
    """An entry of the register. ``folded`` is its name as names are compared; ``attributes`` are values by name."""

    __tablename__ = "actors"

    name: Mapped[str]
    folded: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str]
    belongs_to: Mapped[int | None] = mapped_column(ForeignKey("actors.id"), index=True)
    attributes: Mapped[dict[str, str]] = mapped_column(default=dict)


class ActorAlias(Base):
    """Another name of an actor."""

    __tablename__ = "actor_aliases"

    actor_id: Mapped[int] = mapped_column(ForeignKey("actors.id"), index=True)
    alias: Mapped[str]
    folded: Mapped[str] = mapped_column(index=True)


class ActorsApart(Identified, Base):
    """Two entries of the register that somebody has said are not the same actor, however alike their names are."""

    __tablename__ = "actors_apart"
    __table_args__ = (
        UniqueConstraint("first_id", "second_id"),
        CheckConstraint("first_id < second_id"),
        _WITHOUT_REUSE,
    )

    first_id: Mapped[int] = mapped_column(ForeignKey("actors.id"))
    second_id: Mapped[int] = mapped_column(ForeignKey("actors.id"), index=True)


class Statement(Identified, Base):
    """One coder's mark. ``suggestions`` is how much of the suggestions was shown when it was made."""

    __tablename__ = "statements"
    __table_args__ = (Index("ix_statements_article_coder", "article_id", "coder_id"), _WITHOUT_REUSE)

    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"))
    coder_id: Mapped[int] = mapped_column(ForeignKey("coders.id"), index=True)
    code: Mapped[str]
    memo: Mapped[str] = mapped_column(default="")
    origin: Mapped[str]
    suggestion_id: Mapped[int | None] = mapped_column(ForeignKey("suggestions.id"), index=True)
    suggestions: Mapped[str]
    codebook_version: Mapped[int] = mapped_column(ForeignKey("codebook_versions.version"))
    created_at: Mapped[str]
    changed_at: Mapped[str]


class Part(Base):
    """A stretch of a statement, with its exact words: a damaged text or offset shows by them."""

    __tablename__ = "parts"

    statement_id: Mapped[int] = mapped_column(ForeignKey("statements.id"), index=True)
    start: Mapped[int]
    stop: Mapped[int]
    quote: Mapped[str]


class ActorLink(Base):
    """An actor in a role of a statement.

    ``linked`` holds what was linked where that has become one with other entries since: UUIDs of actors, each with
    “confirmed” or nothing. It is empty where that is the actor itself.
    """

    __tablename__ = "actor_links"
    __table_args__ = (UniqueConstraint("statement_id", "role", "actor_id"), _WITHOUT_REUSE)

    statement_id: Mapped[int] = mapped_column(ForeignKey("statements.id"))
    role: Mapped[str]
    actor_id: Mapped[int] = mapped_column(ForeignKey("actors.id"), index=True)
    confirmed: Mapped[bool]
    linked: Mapped[list[list[str]]] = mapped_column(default=list)


class StatementValue(Base):
    """The answer to one of the codebook's questions about a statement."""

    __tablename__ = "statement_values"
    __table_args__ = (UniqueConstraint("statement_id", "variable"), _WITHOUT_REUSE)

    statement_id: Mapped[int] = mapped_column(ForeignKey("statements.id"))
    variable: Mapped[str]
    value: Mapped[str]


class StatementLink(Identified, Base):
    """How one statement bears on another."""

    __tablename__ = "statement_links"
    __table_args__ = (UniqueConstraint("from_id", "to_id", "kind"), _WITHOUT_REUSE)

    from_id: Mapped[int] = mapped_column(ForeignKey("statements.id"))
    to_id: Mapped[int] = mapped_column(ForeignKey("statements.id"), index=True)
    kind: Mapped[str]


class Analysis(Base):
    """That an article was read by one version of the pipeline and the rules; ``retired`` once another has since."""

    __tablename__ = "analyses"
    __table_args__ = (UniqueConstraint("article_id", "pipeline", "rules"), _WITHOUT_REUSE)

    # No foreign key: an import can be undone after the analysis, and redone with the same id.
    article_id: Mapped[int]
    pipeline: Mapped[str]
    rules: Mapped[str]
    made_at: Mapped[str]
    retired: Mapped[bool] = mapped_column(default=False)


class Suggestion(Identified, Base):
    """What the rules proposed; never changed. ``retired`` once a later analysis took its place."""

    __tablename__ = "suggestions"

    article_id: Mapped[int] = mapped_column(index=True)
    analysis_id: Mapped[int] = mapped_column(ForeignKey("analyses.id"), index=True)
    code: Mapped[str]
    rule: Mapped[str]
    score: Mapped[float]
    retired: Mapped[bool] = mapped_column(default=False)


class SuggestionSpan(Base):
    """A stretch of a suggestion; ``part`` is ``content``, ``cue``, ``source`` or ``target``."""

    __tablename__ = "suggestion_spans"

    suggestion_id: Mapped[int] = mapped_column(ForeignKey("suggestions.id"), index=True)
    part: Mapped[str]
    start: Mapped[int]
    stop: Mapped[int]


class SuggestionActor(Base):
    """Who plays a role in a suggestion: a name that accepting looks up in the register."""

    __tablename__ = "suggestion_actors"

    suggestion_id: Mapped[int] = mapped_column(ForeignKey("suggestions.id"), index=True)
    role: Mapped[str]
    name: Mapped[str]
    kind: Mapped[str]


class Mention(Base):
    """Where the newest analysis of an article saw an actor named."""

    __tablename__ = "mentions"

    article_id: Mapped[int] = mapped_column(index=True)
    start: Mapped[int]
    stop: Mapped[int]
    name: Mapped[str]
    kind: Mapped[str]


class Decision(Identified, Base):
    """What a coder did with a suggestion. ``suggested`` and ``final`` hold code, parts and actors by role."""

    __tablename__ = "decisions"
    __table_args__ = (UniqueConstraint("suggestion_id", "coder_id"), _WITHOUT_REUSE)

    suggestion_id: Mapped[int] = mapped_column(ForeignKey("suggestions.id"))
    coder_id: Mapped[int] = mapped_column(ForeignKey("coders.id"), index=True)
    statement_id: Mapped[int | None] = mapped_column(ForeignKey("statements.id"), index=True)
    kind: Mapped[str]
    suggested: Mapped[dict[str, Any]]
    final: Mapped[dict[str, Any] | None]
    shown_at: Mapped[str | None]
    decided_at: Mapped[str]


class Settlement(Identified, Base):
    """How one difference was settled, as ``domain.settling.Settlement``; ``coder_id`` is the settled version's."""

    __tablename__ = "settlements"

    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), index=True)
    coder_id: Mapped[int] = mapped_column(ForeignKey("coders.id"))
    passage: Mapped[list[str]]
    seen: Mapped[list[str]] = mapped_column(default=list)
    difference: Mapped[str | None]
    about: Mapped[str] = mapped_column(default="")
    how: Mapped[str]
    chosen_id: Mapped[int | None] = mapped_column(ForeignKey("coders.id"))
    statement_id: Mapped[int | None] = mapped_column(ForeignKey("statements.id"), index=True)
    reason: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    codebook_key: Mapped[str] = mapped_column(default="")
    made_by: Mapped[int] = mapped_column(ForeignKey("coders.id"))
    made_at: Mapped[str]


class Identity(Base):
    """A further UUID by which an actor or a coder is known: of an entry that was merged into it, or of another file."""

    __tablename__ = "identities"

    uuid: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    row_id: Mapped[int] = mapped_column(index=True)


class Stand(Base):
    """When a thing was last changed and whether it is gone: what files of several coders are brought together by.

    ``thing`` is a UUID, or what the thing is by nature (an assignment: the text's SHA-256 and the coder's UUID).
    ``event`` tells events of the same time apart. ``held`` is what the thing says where no row can show it, such as a
    link to a statement that is gone. Undo writes a later stand; only a taking in is undone to the stands before it.
    """

    __tablename__ = "stands"
    __table_args__ = (UniqueConstraint("kind", "thing"), _WITHOUT_REUSE)

    kind: Mapped[str]
    thing: Mapped[str]
    at: Mapped[str]
    event: Mapped[str]
    gone: Mapped[bool]
    held: Mapped[dict[str, Any] | None]


class Action(Identified, Base):
    """One saved action of a coder. ``state`` is ``done``, ``undone``, or ``dropped`` when it can't be redone.

    ``turn`` counts up whenever an action is done or redone: the order in which what stands came about.
    """

    __tablename__ = "action"
    __table_args__ = (Index("ix_action_coder_state", "coder_id", "state"), _WITHOUT_REUSE)

    kind: Mapped[str]
    coder_id: Mapped[int] = mapped_column(ForeignKey("coders.id"))
    state: Mapped[str]
    turn: Mapped[int] = mapped_column(index=True)
    made_at: Mapped[str]
    moved_at: Mapped[str | None]


class Change(Base):
    """A row before and after an action; None where it was not there."""

    __tablename__ = "change"
    __table_args__ = (Index("ix_change_row", "table_name", "row_id"), _WITHOUT_REUSE)

    action_id: Mapped[int] = mapped_column(ForeignKey("action.id"), index=True)
    table_name: Mapped[str]
    row_id: Mapped[int]
    before: Mapped[dict[str, Any] | None]
    after: Mapped[dict[str, Any] | None]


JOURNALED: tuple[type[Base], ...] = (
    Project, Coder, CodebookVersion, Code, Role, Variable, Article, Region, Draw, Assignment, Actor, ActorAlias,
    ActorsApart, Identity, Statement, Part, ActorLink, StatementValue, StatementLink, Decision, Settlement,
)  # fmt: skip

TRIGGERS = (
    "CREATE TRIGGER texts_keep BEFORE UPDATE ON texts BEGIN SELECT RAISE(ABORT, 'a text never changes'); END",
    "CREATE TRIGGER texts_stay BEFORE DELETE ON texts BEGIN SELECT RAISE(ABORT, 'a text is never deleted'); END",
    "CREATE TRIGGER articles_keep_text BEFORE UPDATE OF text_id ON articles WHEN NEW.text_id IS NOT OLD.text_id"
    " BEGIN SELECT RAISE(ABORT, 'an article keeps its text'); END",
)
