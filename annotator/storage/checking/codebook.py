"""Statements and codebook held against each other: codes, roles, variables, answers, and codes that were merged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from sqlalchemy import Connection, Select, select
from sqlalchemy.orm import aliased

from annotator.domain.checks import Finding, FindingKind
from annotator.domain.codebook import Variable, VariableKind
from annotator.domain.records import ArticleId, StatementId
from annotator.storage import schema
from annotator.storage.checking.saved import AS_SAVED, differing_image

_LACKS: Final = {
    "code": "The statement “{quote}” in “{title}” has the code “{words}”, which its codebook does not have.",
    "role": "The statement “{quote}” in “{title}” has the role “{words}”, which its codebook does not have.",
    "variable": "The statement “{quote}” in “{title}” has the variable “{words}”, which its codebook does not have.",
}


def of_codes(connection: Connection) -> Iterator[Finding]:
    """Statements whose code, roles or variables their version of the codebook does not have."""
    statement, version = schema.Statement, schema.CodebookVersion
    link, value = schema.ActorLink, schema.StatementValue
    named: tuple[tuple[str, type[schema.Code | schema.Role | schema.Variable], Select[int, int, str]], ...] = (
        ("code", schema.Code, select(statement.id, statement.article_id, statement.code)),
        (
            "role",
            schema.Role,
            select(statement.id, statement.article_id, link.role).join(link, link.statement_id == statement.id),
        ),
        (
            "variable",
            schema.Variable,
            select(statement.id, statement.article_id, value.variable).join(value, value.statement_id == statement.id),
        ),
    )
    for what, entry, query in named:
        key = query.selected_columns[2]
        known = select(entry.id).where(entry.key == key)
        if what == "code":
            known = known.join(version, version.id == entry.codebook_id)
            known = known.where(version.version == statement.codebook_version)
        for statement_id, article_id, words in connection.execute(query.where(~known.exists())):
            found = _of_statement(statement_id, article_id, _LACKS[what], what=what, words=words)
            is_otherwise = what == "code" and differing_image(connection, "statements", statement_id) is not None
            yield replace(found, repair_pattern=AS_SAVED) if is_otherwise else found


def of_answers(connection: Connection) -> Iterator[Finding]:
    """Answers that no version of the codebook gives to choose from."""
    variable = schema.Variable
    query = select(variable.key, variable.kind, variable.options).order_by(variable.id)
    known: dict[str, list[Variable]] = {}
    for key, kind, options in connection.execute(query):
        if kind not in list(VariableKind):
            yield Finding(
                FindingKind.CODEBOOK,
                "The codebook has the variable “{words}” of the kind “{kind}”, which there is not.",
                {"words": key, "kind": kind},
            )
            continue
        known.setdefault(key, []).append(Variable(key, key, VariableKind(kind), tuple(options)))
    statement, value = schema.Statement, schema.StatementValue
    answers = select(statement.id, statement.article_id, value.variable, value.value)
    answers = answers.join(value, value.statement_id == statement.id).where(value.variable.in_(list(known)))
    for statement_id, article_id, key, words in connection.execute(answers):
        if not any(each.accepts(words) for each in known[key]):
            yield _of_statement(
                statement_id,
                article_id,
                "“{quote}” in “{title}” answers “{what}” with “{words}”, which its codebook does not know.",
                what=key,
                words=words,
            )


def of_merged(connection: Connection) -> Iterator[Finding]:
    """Codes that were merged into others which are not there, or that can still be given."""
    code, other = schema.Code, aliased(schema.Code)
    there = select(other.id).where(other.codebook_id == code.codebook_id, other.key == code.replaced_by)
    query = select(code.key, code.replaced_by).where(code.replaced_by.is_not(None))
    for key, into in connection.execute(query.where(~there.exists())):
        yield Finding(
            FindingKind.CODEBOOK,
            "The code “{words}” was merged into “{into}”, which the codebook does not have.",
            {"words": key, "into": into},
        )
    for key, into in connection.execute(query.where(code.retired.is_(False))):
        yield Finding(
            FindingKind.CODEBOOK,
            "The code “{words}” was merged into “{into}” but can still be given.",
            {"words": key, "into": into},
        )


def _of_statement(statement_id: int, article_id: int, pattern: str, *, what: str, words: str) -> Finding:
    return Finding(
        FindingKind.CODEBOOK,
        pattern,
        {"what": what, "words": words},
        articles=(ArticleId(article_id),),
        statements=(StatementId(statement_id),),
        rows=(("statements", statement_id),),
    )
