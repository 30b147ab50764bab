"""One file in, its articles out: the files in an archive or an e-mail first, then each by the reader of its kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from annotator.domain.errors import EncodingUnsure, NoArticle, TooMuch, UnreadableFile
from annotator.domain.said import said
from annotator.exchange.readers import (
    emails,
    limits,
    open_documents,
    pdfs,
    plain,
    rich_text,
    tables,
    web_pages,
    word_files,
    workbooks,
)
from annotator.exchange.readers.archives import Archive
from annotator.exchange.readers.found import AS_IT_IS, FoundArticle, ReadFile, Wanted
from annotator.exchange.readers.kinds import ARTICLE_FILES, kind_of
from annotator.exchange.readers.signs import seen_in

Reader = Callable[[str, bytes, Wanted], ReadFile]

_READERS: Final[Mapping[str, Reader]] = {
    "txt": plain.read,
    "html": web_pages.read,
    "docx": word_files.read,
    "odt": open_documents.read,
    "rtf": rich_text.read,
    "pdf": pdfs.read,
    "eml": emails.read,
    "csv": tables.read_csv,
    "tsv": tables.read_csv,
    "jsonl": tables.read_jsonl,
    "xlsx": workbooks.read,
}

_EMPTY: Final = "The file is empty, so there is nothing to code in it."
_EMPTY_ARCHIVE: Final = "There is no file in the archive that could be an article."
_NESTED: Final = "Archives in archives in archives are not read. Unpack it and import what is in it."
_NOT_A_KIND: Final = "It is no kind of file that articles come in, so it was passed by."
_NO_TEXT: Final = "There is no text in the file, so there is nothing to code in it."
_TOO_MANY: Final = "The file holds more than {most:,} articles or {text:,} characters. Divide it."
_TOO_LONG: Final = "One article is longer than {most:,} characters and was left out."


@dataclass(frozen=True, slots=True)
class Member:
    """A file that was chosen, or one in it: ``place`` is its name in the archive, ``problem`` why it is not read."""

    name: str
    data: bytes = b""
    place: str = ""
    problem: str | None = None


def read(name: str, data: bytes, wanted: Wanted = AS_IT_IS) -> list[ReadFile]:
    """What is in a file: one entry, or for an archive and an e-mail with files one for each."""
    return [read_member(member, wanted) for member in members(name, data)]


def members(name: str, data: bytes, *, place: str = "", depth: int = 0) -> Iterator[Member]:
    """The files in a file: itself, or what is in an archive. Each is unpacked when its turn comes."""
    try:
        kind = kind_of(name, data) if data else "txt"
        if kind == "zip":
            yield from _unpacked(name, Archive(data), place=place, depth=depth)
            return
        attached = emails.attached(data) if kind == "eml" and depth < limits.DEEPEST else ()
    except UnreadableFile as error:
        yield Member(name, place=place, problem=error.sentence)
        return
    yield Member(name, data, place)
    for inner, content in attached:
        yield from members(inner, content, place=f"{place}/{inner}" if place else inner, depth=depth + 1)


def read_member(member: Member, wanted: Wanted) -> ReadFile:
    """What is in one file. What is wrong with it becomes its sentence."""
    shown = member.name
    if member.problem is not None:
        return ReadFile(shown, problem=member.problem)
    if not member.data:
        return ReadFile(shown, problem=said(_EMPTY))
    try:
        kind = kind_of(member.name, member.data)
        file = _READERS[kind](member.name, member.data, wanted)
        return _checked(replace(file, name=shown, format=kind), member.place)
    except EncodingUnsure as error:
        return ReadFile(shown, problem=error.sentence, doubt=error.sentence, preview=error.preview, guessed=True)
    except UnreadableFile as error:
        return ReadFile(shown, problem=error.sentence)


def _unpacked(name: str, archive: Archive, *, place: str, depth: int) -> Iterator[Member]:
    if depth >= limits.DEEPEST:
        yield Member(name, place=place, problem=said(_NESTED))
        return
    try:
        archive.check()
    except TooMuch as error:
        yield Member(name, place=place, problem=error.sentence)
        return
    is_empty = True
    for inner in archive.files():
        is_empty = False
        shown, where = f"{name}/{inner}", f"{place}/{inner}" if place else inner
        if not inner.lower().endswith(ARTICLE_FILES):
            yield Member(shown, place=where, problem=said(_NOT_A_KIND))
            continue
        try:
            data = archive.read(inner)
        except UnreadableFile as error:
            yield Member(shown, place=where, problem=error.sentence)
            continue
        if data:
            yield from members(shown, data, place=where, depth=depth + 1)
        else:
            yield Member(shown, place=where)
    if is_empty:
        yield Member(name, place=place, problem=said(_EMPTY_ARCHIVE))


def _checked(file: ReadFile, place: str) -> ReadFile:
    """The file with its articles placed and looked over: none blank, none endless, their odd characters counted."""
    kept = [article for article in file.articles if article.text.strip()]
    fitting = [article for article in kept if len(article.text) <= limits.MAX_TEXT]
    if len(kept) > limits.MOST_ARTICLES or sum(len(each.text) for each in fitting) > limits.MAX_ALL_TEXT:
        raise TooMuch(_TOO_MANY, most=limits.MOST_ARTICLES, text=limits.MAX_ALL_TEXT)
    if not fitting and file.problem is None:
        if kept:
            raise TooMuch(_TOO_LONG, most=limits.MAX_TEXT)
        raise NoArticle(_NO_TEXT)
    left_out = (said(_TOO_LONG, most=limits.MAX_TEXT),) if len(fitting) < len(kept) else ()
    articles = tuple(_placed(article, place, file.format) for article in fitting)
    return replace(file, articles=articles, warnings=(*file.warnings, *left_out))


def _placed(article: FoundArticle, place: str, kind: str) -> FoundArticle:
    where = f"{place}#{article.place}" if place and article.place else place or article.place
    details = {
        name[: limits.MAX_DETAIL]: value[: limits.MAX_DETAIL]
        for name, value in list(article.details.items())[: limits.MOST_DETAILS]
        if value.strip()
    }
    return replace(
        article, place=where, format=kind, details=details, warnings=(*article.warnings, *seen_in(article.text))
    )
