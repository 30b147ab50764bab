"""The columns of coded data: what each holds of articles, statements, their actors and suggestions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from annotator.domain.codebook import Codebook
from annotator.domain.exported import (
    ExportedArticle,
    ExportedLink,
    ExportedStatement,
    ExportedSuggestion,
    SuggestedAs,
    Verdict,
)
from annotator.domain.listing import ArticleHead
from annotator.domain.records import AssignmentState, StatementLinkKind
from annotator.domain.text import Span
from annotator.exchange.tables import Column, within


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A statement with one of its actors; ``link`` is None for a statement that has none."""

    coded: ExportedStatement
    link: ExportedLink | None
    position: int = 0


def article_columns() -> list[Column[ExportedArticle]]:
    return [
        *within(_article_head(), lambda article: article.head),
        Column(
            "characters", "length of the text in code points, which start and end count too", lambda a: a.characters
        ),
        Column("encoding", "encoding that the file was read in", lambda a: a.head.encoding),
        Column("imported_at", "when it was imported, UTC", lambda a: _time(a.head.imported_at)),
        Column("format", "kind of file it came from: txt, docx, pdf …", lambda a: a.head.format),
        Column(
            "place",
            "where in that file: the number of the article or row, in an archive the file’s name; blank for the whole",
            lambda a: a.head.place,
        ),
        Column("details", "what else the file says of it, as a JSON object", lambda a: _details(a.head.details)),
        Column("finished_by", "coders who finished it, parted by “; ”", lambda a: _by(a, AssignmentState.FINISHED)),
        Column(
            "in_progress_by", "coders who began but have not finished it", lambda a: _by(a, AssignmentState.IN_PROGRESS)
        ),
    ]


def text_columns() -> list[Column[tuple[ArticleHead, str]]]:
    return [
        Column("article_id", "number of the article in this project", lambda row: row[0].id),
        Column("article_uuid", "the article in every copy of the project", lambda row: row[0].uuid),
        Column("article_sha256", "SHA-256 of the text in UTF-8", lambda row: row[0].sha256),
        Column("text", "the text as it was taken in, line breaks as line feeds", lambda row: row[1]),
    ]


def statement_columns(codebook: Codebook) -> list[Column[ExportedStatement]]:
    return [
        *within(_article_head(), lambda coded: coded.article),
        *_statement_head(),
        *[_names_column(role.key, role.name) for role in codebook.roles],
        *_statement_rest(codebook),
    ]


def link_columns(attributes: Sequence[str] = ()) -> list[Column[LinkRow]]:
    """``attributes`` are the names of what is said of actors in the register; each has a column."""
    return [
        *within(_statement_ids(), lambda row: row.coded),
        *_actor_columns(attributes),
    ]


def joined_columns(codebook: Codebook, attributes: Sequence[str] = ()) -> list[Column[LinkRow]]:
    return [
        *within(_article_head(), lambda row: row.coded.article),
        *within(_statement_head(), lambda row: row.coded),
        *_actor_columns(attributes),
        *within(_statement_rest(codebook), lambda row: row.coded),
    ]


def suggestion_columns() -> list[Column[ExportedSuggestion]]:
    return [
        Column("suggestion_id", "number of the suggestion in the project", lambda s: s.suggestion.id),
        Column("article_id", "number of the article in the project", lambda s: s.article.id),
        Column("article_uuid", "its identity in every project", lambda s: s.article.uuid),
        Column("article_name", "file it came from", lambda s: s.article.name),
        Column("code", "code that the rules took it for", lambda s: s.suggestion.code),
        Column("quote", "exact words; parts are joined with “ […] ”", lambda s: " […] ".join(s.quotes)),
        Column("parts", "each part as start-end, parted by “;”", lambda s: _parts(s.suggestion.parts)),
        Column("cue", "the reporting words, as start-end", lambda s: _parts(s.suggestion.cue)),
        Column("source", "where the text names the speaker, as start-end", lambda s: _parts(s.suggestion.source)),
        Column("speaker", "names parted by “; ”", lambda s: _names(s, "speaker")),
        Column("target", "names parted by “; ”", lambda s: _names(s, "target")),
        Column("via", "names parted by “; ”", lambda s: _names(s, "via")),
        Column("rule", "rule that suggested it", lambda s: s.suggestion.rule),
        Column("score", "how sure the rule is, 0 to 1", lambda s: s.suggestion.score),
        Column("pipeline", "language model and its version", lambda s: s.pipeline),
        Column("rules", "version of the rules", lambda s: s.rules),
        *within(_verdict_columns(), lambda s: s.verdict),
    ]


def link_rows(statements: Iterable[ExportedStatement], *, keep_unlinked: bool = False) -> Iterator[LinkRow]:
    """One row per statement and actor; ``keep_unlinked`` gives statements without an actor one row as well."""
    for coded in statements:
        for position, link in enumerate(coded.links, 1):
            yield LinkRow(coded, link, position)
        if keep_unlinked and not coded.links:
            yield LinkRow(coded, None)


def _article_head() -> list[Column[ArticleHead]]:
    return [
        Column("article_id", "number of the article in the project", lambda a: a.id),
        Column("article_uuid", "its identity in every project", lambda a: a.uuid),
        Column("article_name", "file it came from", lambda a: a.name),
        Column("article_sha256", "fingerprint of its text (SHA-256 of the UTF-8 bytes)", lambda a: a.sha256),
        Column("headline", "blank where none was found", lambda a: a.metadata.headline),
        Column("outlet", "blank where none was found", lambda a: a.metadata.outlet),
        Column("author", "blank where none was found", lambda a: a.metadata.author),
        Column("date", "of publication, ISO 8601, to the day or the minute", lambda a: a.metadata.date),
        Column("article_words", "length of the text in words", lambda a: a.words),
    ]


def _details(details: Mapping[str, str]) -> str:
    return json.dumps(dict(details), ensure_ascii=False) if details else ""


def _statement_ids() -> list[Column[ExportedStatement]]:
    return [
        Column("statement_id", "number of the statement in the project", lambda c: c.statement.id),
        Column("statement_uuid", "its identity in every project", lambda c: c.statement.uuid),
        Column("article_id", "number of the article in the project", lambda c: c.article.id),
        Column("article_uuid", "its identity in every project", lambda c: c.article.uuid),
        Column("coder", "who coded it", lambda c: c.statement.coder.name),
        Column("code", "key of the code, as in the codebook", lambda c: c.statement.code),
    ]


def _statement_head() -> list[Column[ExportedStatement]]:
    return [
        Column(
            "coder", "who coded it; the version settled between coders has a name too", lambda c: c.statement.coder.name
        ),
        Column("coder_uuid", "the coder’s identity in every project", lambda c: c.statement.coder.uuid),
        Column("statement_id", "number of the statement in the project", lambda c: c.statement.id),
        Column("statement_uuid", "its identity in every project", lambda c: c.statement.uuid),
        Column("code", "key of the code, as in the codebook", lambda c: c.statement.code),
        Column("quote", "exact words; parts are joined with “ […] ” (see parts)", lambda c: " […] ".join(c.quotes)),
        Column("start", "where the first part starts, in code points, from 0", lambda c: c.statement.start),
        Column("end", "where the last part ends, in code points, exclusive", lambda c: c.statement.end),
        Column(
            "parts",
            "each part as start-end, parted by “;”; by their lengths the exact parts can be cut out of quote",
            lambda c: _parts(c.statement.parts),
        ),
        Column("n_parts", "number of parts", lambda c: len(c.statement.parts)),
    ]


def _names_column(role: str, name: str) -> Column[ExportedStatement]:
    return Column(
        f"role_{role}",
        f"{name}: names parted by “; ”, for reading; one row per actor with ids is in actor_links.csv",
        lambda c: "; ".join(link.actor.name for link in c.links if link.role == role),
    )


def _statement_rest(codebook: Codebook) -> list[Column[ExportedStatement]]:
    return [
        *[_variable_column(variable.key, variable.name) for variable in codebook.variables],
        Column("memo", "the coder’s note", lambda c: c.statement.memo),
        Column(
            "origin",
            "manual, suggestion_accepted (the suggested words; where no code was shown, the code is the coder’s own), "
            "suggestion_changed (also the second half of one that was split), imported or adjudicated",
            lambda c: c.statement.origin,
        ),
        Column(
            "suggestions_shown",
            "what the coder saw of the program’s suggestions: off, where, or where_and_what (the code too)",
            lambda c: c.suggestions_shown,
        ),
        *within(_suggestion_columns(), lambda c: c.suggestion),
        _bearing_column("answers", "answers", StatementLinkKind.ANSWERS),
        _bearing_column("same_as", "repeats", StatementLinkKind.SAME),
        Column("created_at", "when it was made, UTC", lambda c: _time(c.statement.created_at)),
        Column("changed_at", "when it was last changed, UTC", lambda c: _time(c.statement.changed_at)),
        Column("codebook_version", "version it was coded under", lambda c: c.statement.codebook_version),
    ]


def _variable_column(key: str, name: str) -> Column[ExportedStatement]:
    return Column(f"var_{key}", f"variable “{name}”; blank where not answered", lambda c: c.statement.value(key))


def _suggestion_columns() -> list[Column[SuggestedAs]]:
    return [
        Column("suggestion_id", "suggestion it was made from; blank if by hand", lambda s: s.id),
        Column("suggestion_rule", "rule that suggested it", lambda s: s.rule),
        Column("suggestion_score", "how sure the rule is, 0 to 1", lambda s: s.score),
        Column("suggestion_code", "code that the rules took it for", lambda s: s.code),
        Column("decision", "what the coder did with it: accepted or changed", lambda s: s.decision),
    ]


def _actor_columns(attributes: Sequence[str]) -> list[Column[LinkRow]]:
    return [
        Column("position", "order of the statement’s actors, from 1", lambda row: row.position or None),
        *within([*_linked_columns(), *map(_attribute_column, attributes)], lambda row: row.link),
    ]


def _attribute_column(name: str) -> Column[ExportedLink]:
    return Column(
        f"actor_attr_{name}",
        f"attribute “{name}” of the actor; blank where there is none",
        lambda link: dict(link.actor.attributes).get(name),
    )


def _linked_columns() -> list[Column[ExportedLink]]:
    return [
        Column("role", "part that the actor plays, as in the codebook", lambda link: link.role),
        Column("actor_id", "number of the actor in the project’s register", lambda link: link.actor.id),
        Column("actor_uuid", "its identity in every project", lambda link: link.actor.uuid),
        Column("actor_name", "name in the register", lambda link: link.actor.name),
        Column("actor_kind", "person, state, organisation, outlet, group or unknown", lambda link: link.actor.kind),
        Column("actor_belongs_to", "name of what the actor belongs to", lambda link: link.belongs_to),
        Column(
            "confirmed",
            "1: the coder’s own; 0: came with an accepted suggestion and was not confirmed",
            lambda link: int(link.confirmed),
        ),
    ]


def _verdict_columns() -> list[Column[Verdict]]:
    return [
        Column("coder", "who decided; blank while nobody has", lambda v: v.coder.name),
        Column("decision", "accepted, changed, rejected, or passed (finished without one)", lambda v: v.kind),
        Column("shown_at", "when it was shown, UTC", lambda v: _time(v.shown_at) if v.shown_at else None),
        Column("decided_at", "when that was decided, UTC", lambda v: _time(v.decided_at)),
        Column("statement_uuid", "statement that came of it, as in statements.csv", lambda v: v.statement_uuid),
    ]


def _parts(parts: Sequence[Span]) -> str:
    return ";".join(f"{part.start}-{part.end}" for part in parts)


def _names(suggested: ExportedSuggestion, role: str) -> str:
    return "; ".join(name for played, name in suggested.suggestion.actors if played == role)


def _bearing_column(name: str, does: str, kind: StatementLinkKind) -> Column[ExportedStatement]:
    def cell(coded: ExportedStatement) -> str:
        return ";".join(uuid for found, uuid in coded.bears_on if found is kind)

    return Column(name, f"statement_uuid of each statement that it {does}, parted by “;”", cell)


def _by(article: ExportedArticle, state: AssignmentState) -> str:
    return "; ".join(name for name, found in article.states if found is state)


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
