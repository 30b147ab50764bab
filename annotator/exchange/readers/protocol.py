"""What the reading process and its parent say to each other: frames of JSON, with the file's bytes behind a request.

Nothing is pickled: what comes from the process is checked like any file, since a file may have got the better of it.
"""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import IO, Any, Final

from annotator.domain.records import Metadata
from annotator.domain.said import Said
from annotator.exchange.readers.found import Columns, FoundArticle, ReadFile, Table, Wanted

MAX_FRAME: Final = 300_000_000
"""Bytes of the longest frame that is taken from the process; JSON writes a character in up to twelve."""

_PATTERN: Final = re.compile(r"(?:[^{}]|\{\w{1,20}(?::,)?\}){1,1000}")
"""A sentence may have values put into it, but not have them widened or looked into."""

_LENGTH: Final = struct.Struct(">I")


class Garbled(ValueError):
    """What came is no frame of this protocol."""


def write_frame(stream: IO[bytes], head: Mapping[str, Any], data: bytes = b"") -> None:
    line = json.dumps(head, separators=(",", ":")).encode("ascii")
    stream.write(_LENGTH.pack(len(line)) + _LENGTH.pack(len(data)) + line)
    stream.write(data)
    stream.flush()


def read_frame(stream: IO[bytes]) -> tuple[dict[str, Any], bytes] | None:
    """The next frame; None at the end. Raises Garbled."""
    sizes = _exactly(stream, 2 * _LENGTH.size)
    if len(sizes) < 2 * _LENGTH.size:
        return None
    (length,), (more,) = _LENGTH.unpack(sizes[: _LENGTH.size]), _LENGTH.unpack(sizes[_LENGTH.size :])
    if length + more > MAX_FRAME:
        raise Garbled("a frame is too long")
    line, data = _exactly(stream, length), _exactly(stream, more)
    if len(line) < length or len(data) < more:
        return None
    try:
        head = json.loads(line)
    except ValueError as error:
        raise Garbled("a frame is no JSON") from error
    if not isinstance(head, dict):
        raise Garbled("a frame is no object")
    return head, data


def _exactly(stream: IO[bytes], length: int) -> bytes:
    parts = []
    while length > 0:
        part = stream.read(min(length, 1 << 20))
        if not part:
            break
        parts.append(part)
        length -= len(part)
    return b"".join(parts)


def wanted_of(head: Mapping[str, Any]) -> Wanted:
    columns = head.get("columns")
    return Wanted(
        encoding=head.get("encoding"),
        columns=_columns(columns) if columns else None,
        preferred=tuple(_columns(each) for each in head.get("preferred", ())),
    )


def request(name: str, wanted: Wanted, *, skip: int) -> dict[str, Any]:
    """Asks for the files in what follows but the first ``skip``."""
    return {
        "name": name,
        "skip": skip,
        "encoding": wanted.encoding,
        "columns": asdict(wanted.columns) if wanted.columns else None,
        "preferred": [asdict(each) for each in wanted.preferred],
    }


def encoded(file: ReadFile) -> dict[str, Any]:
    head = {each.name: getattr(file, each.name) for each in fields(file) if each.name not in ("source", "data")}
    return head | {
        "articles": [_article_head(each) for each in file.articles],
        "problem": _sentence(file.problem),
        "doubt": _sentence(file.doubt),
        "warnings": [_sentence(each) for each in file.warnings],
        "table": asdict(file.table) if file.table else None,
    }


def _article_head(article: FoundArticle) -> dict[str, Any]:
    head = {each.name: getattr(article, each.name) for each in fields(article)}
    warnings = [_sentence(each) for each in article.warnings]
    return head | {"metadata": asdict(article.metadata), "details": dict(article.details), "warnings": warnings}


def _sentence(words: str | None) -> object:
    """A sentence with the pattern that it was made of, so that it can be said in another language."""
    return {"pattern": words.pattern, "values": words.values} if isinstance(words, Said) else words


def decoded(head: Mapping[str, Any]) -> ReadFile:
    """The file of a frame. Raises Garbled where anything in it is of another kind than it should be."""
    try:
        return ReadFile(
            name=_text(head["name"]),
            format=_text(head["format"]),
            articles=tuple(_article(each) for each in head["articles"]),
            problem=_said(head["problem"]) if head["problem"] is not None else None,
            encoding=_text(head["encoding"]),
            guessed=bool(head["guessed"]),
            doubt=_said(head["doubt"]) if head["doubt"] is not None else None,
            preview=_text(head["preview"]),
            delivery=_text(head["delivery"]),
            table=_table(head["table"]) if head["table"] else None,
            warnings=tuple(_said(each) for each in head["warnings"]),
        )
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise Garbled("a frame is no file") from error


def _article(head: Mapping[str, Any]) -> FoundArticle:
    known = head["metadata"]
    return FoundArticle(
        text=_text(head["text"]),
        metadata=Metadata(*(_maybe(known[name]) for name in ("headline", "outlet", "author", "date"))),
        details={_text(name): _text(value) for name, value in head["details"].items()},
        place=_text(head["place"]),
        format=_text(head["format"]),
        warnings=tuple(_said(each) for each in head["warnings"]),
    )


def _table(head: Mapping[str, Any]) -> Table:
    return Table(
        headings=tuple(_text(each) for each in head["headings"]),
        rows=tuple(tuple(_text(cell) for cell in row) for row in head["rows"]),
        used=_columns(head["used"]) if head["used"] else None,
    )


def _columns(head: Mapping[str, Any]) -> Columns:
    single = {name: _text(head[name]) for name in ("text", "headline", "date", "outlet", "author", "id")}
    return Columns(**single, details=tuple(_text(each) for each in head["details"]))


def _said(head: object) -> str:
    if isinstance(head, str):
        return head
    if not isinstance(head, dict) or not _PATTERN.fullmatch(_text(head["pattern"])):
        raise TypeError("no sentence")
    return Said(head["pattern"], {_text(name): _value(each) for name, each in head["values"].items()})


def _value(value: object) -> str | int:
    if not isinstance(value, str | int):
        raise TypeError("no value of a sentence")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _maybe(value: object) -> str | None:
    return None if value is None else _text(value)
