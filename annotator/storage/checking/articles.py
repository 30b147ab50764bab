"""What is known of an article beside its text: the kind of file, its place in it, what else the file said of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sqlalchemy import ColumnElement, Connection, false, func, or_, select

from annotator.domain.checks import Finding, FindingKind
from annotator.domain.records import ArticleId
from annotator.storage import schema
from annotator.storage.checking.saved import AS_SAVED, differing_image

_FORMAT: Final = "The kind of file that “{name}” came from is no kind of file."
_PLACE: Final = "The place of “{name}” in its file has more than one line."
_DETAILS: Final = "What the file of “{name}” said beside its text is no list of names with words."


def of_articles(connection: Connection) -> Iterator[Finding]:
    article = schema.Article
    looks: tuple[tuple[str, ColumnElement[bool]], ...] = (
        # Not from a list: a later version reads more kinds than this one knows.
        (_FORMAT, or_(article.format == "", article.format.op("GLOB")("*[^a-z0-9]*"))),
        (_PLACE, or_(func.instr(article.place, "\n") > 0, func.instr(article.place, "\r") > 0)),
        (_DETAILS, _is_no_list_of_words()),
    )
    for pattern, is_wrong in looks:
        for row_id, name in connection.execute(select(article.id, article.name).where(is_wrong).order_by(article.id)):
            differs = differing_image(connection, article.__tablename__, row_id)
            yield Finding(
                FindingKind.ENTRY,
                pattern,
                {"name": name},
                articles=(ArticleId(row_id),),
                rows=((article.__tablename__, row_id),),
                repair_pattern=AS_SAVED if differs else "",
            )


def _is_no_list_of_words() -> ColumnElement[bool]:
    details = schema.Article.details
    each = func.json_each(details).table_valued("type")
    has_others = select(each.c.type).where(each.c.type != "text").exists()
    return or_(func.json_type(details) != "object", func.coalesce(has_others, false()))
