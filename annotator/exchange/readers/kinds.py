"""What kind of file bytes are: by what they begin with first, and by their name only where that says nothing."""

from __future__ import annotations

import re
from typing import Final

from annotator.domain.errors import UnreadableFile
from annotator.exchange.readers.archives import Archive

ARTICLE_FILES: Final = (
    ".txt", ".text", ".html", ".htm", ".xhtml", ".docx", ".pdf", ".rtf", ".odt", ".eml", ".mht", ".mhtml", ".csv",
    ".tsv",
    ".xlsx", ".jsonl", ".ndjson", ".zip",
)  # fmt: skip
"""What is looked for in a folder. A file that is named itself is read whatever its name."""

_OLD_OFFICE: Final = (
    "The file is an old Word, Excel or Outlook file. Save it as .docx, .xlsx or .eml, or as plain text, and "
    "import that."
)
_OTHER_OFFICE: Final = (
    "The file is a document of a kind that is not read. Save it as .docx, .odt, .xlsx or plain text and import that."
)
_OTHER_XML: Final = (
    "The file is XML of a kind that is not read. Save the articles as plain text, HTML or a table and import that."
)
_BY_NAME: Final = {
    "html": "html", "htm": "html", "xhtml": "html", "eml": "eml", "mht": "eml", "mhtml": "eml",
    "csv": "csv", "tsv": "tsv", "tab": "tsv", "jsonl": "jsonl", "ndjson": "jsonl", "json": "jsonl",
}  # fmt: skip
_MARKS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_WEB_PAGE: Final = re.compile(
    rb"\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--.{0,2000}?-->\s{0,200})?"
    rb"<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_LETTER: Final = re.compile(
    rb"(?:[\w-]{2,40}:[^\r\n]{0,2000}(?:\r?\n[ \t][^\r\n]{0,2000}){0,50}\r?\n){0,40}?"
    rb"(?:MIME-Version|Content-Type|Received|Message-ID|Return-Path):", re.IGNORECASE
)  # fmt: skip


def kind_of(name: str, data: bytes) -> str:
    """“docx”, “html”, … and “txt” for whatever may be text. Raises UnreadableFile for what is certainly no article."""
    start = data[:8000]
    if data.startswith(b"%PDF-") or b"%PDF-" in data[:1024]:
        return "pdf"
    if start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        return "rtf"
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(data)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise UnreadableFile(_OLD_OFFICE)
    named = _BY_NAME.get(name.rsplit(".", 1)[-1].lower(), "") if "." in name else ""
    return named or _of_text(start)


def _of_text(start: bytes) -> str:
    bare = _without_mark(start)
    if _WEB_PAGE.match(bare):
        return "html"
    if bare.lstrip().startswith(b"<?xml"):
        raise UnreadableFile(_OTHER_XML)
    return "eml" if _LETTER.match(bare) else "txt"


def _without_mark(start: bytes) -> bytes:
    """The beginning without a byte order mark; of UTF-16 every other byte, which is enough to know it by."""
    for mark in _MARKS:
        if start.startswith(mark):
            rest = start[len(mark) :]
            return rest if len(mark) == 3 else rest.replace(b"\x00", b"")
    return start


def _zipped(data: bytes) -> str:
    archive = Archive(data)
    names = archive.entries
    if "word/document.xml" in names:
        return "docx"
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "mimetype" in names:
        kind = archive.read("mimetype", most=1000)
        if kind.startswith(b"application/vnd.oasis.opendocument.text"):
            return "odt"
        raise UnreadableFile(_OTHER_OFFICE)
    if "[Content_Types].xml" in names:
        return _by_content_types(archive)
    return "zip"


def _by_content_types(archive: Archive) -> str:
    """Word and Excel may keep their main part under another name, and say here what it is."""
    said = archive.read("[Content_Types].xml", most=1_000_000)
    if b"wordprocessingml.document.main" in said:
        return "docx"
    if b"spreadsheetml.sheet.main" in said:
        return "xlsx"
    raise UnreadableFile(_OTHER_OFFICE)
