"""E-mails (.eml) and saved web archives (.mht): the letter as an article or a delivery, and the files with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import policy
from email.errors import MessageError
from email.message import EmailMessage, Message
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from typing import Final

from annotator.domain.errors import UnreadableFile
from annotator.domain.records import Metadata
from annotator.exchange.readers.deliveries.splitting import delivered
from annotator.exchange.readers.found import FoundArticle, ReadFile, Wanted
from annotator.exchange.readers.kinds import ARTICLE_FILES
from annotator.exchange.readers.lines import joined, lines_of, plain

_DAMAGED: Final = "The e-mail is damaged and cannot be read. Save it again as .eml, or copy the article and paste it."
_NO_TEXT: Final = "There is no text in the e-mail, only what came with it."
_MOST_PARTS: Final = 500
_LONGEST: Final = 2_000
_REPLY: Final = re.compile(r"^(?:(?:fwd?|wg|tr|re|aw|rv|i)\s?:\s?){1,5}", re.IGNORECASE)


def read(name: str, data: bytes, _wanted: Wanted) -> ReadFile:
    """Raises UnreadableFile."""
    letter = _parsed(data)
    text, page = _bodies(letter)
    if not text and not page:
        raise UnreadableFile(_NO_TEXT)
    return _page(name, page, letter) if page and not text else _letter(name, text, letter)


def attached(data: bytes) -> list[tuple[str, bytes]]:
    """The files that came with an e-mail and could be articles, with their names. Raises UnreadableFile."""
    found = []
    for part in _parts(_parsed(data)):
        name = plain(part.get_filename() or "")
        if name.lower().endswith(ARTICLE_FILES) and part.get_content_disposition() == "attachment":
            content = part.get_payload(decode=True)
            if isinstance(content, bytes) and content:
                found.append((name.replace("\\", "/").rsplit("/", 1)[-1], content))
    return found


def _parsed(data: bytes) -> EmailMessage:
    try:
        letter = BytesParser(policy=policy.default).parsebytes(data.removeprefix(b"\xef\xbb\xbf"))
    except (MessageError, ValueError, LookupError, AttributeError, IndexError, TypeError) as error:
        raise UnreadableFile(_DAMAGED) from error
    return letter


def _parts(letter: EmailMessage) -> Iterator[Message]:
    """The parts that hold something; of an e-mail in an e-mail too."""
    stack: list[Message] = [letter]
    count = 0
    while stack and count < _MOST_PARTS:
        part = stack.pop()
        count += 1
        inner = part.get_payload()
        if isinstance(inner, list):
            stack += [each for each in reversed(inner) if isinstance(each, Message)]
        else:
            yield part


def _bodies(letter: EmailMessage) -> tuple[str, str]:
    """The letter as plain text and as a web page, each blank where there is none."""
    found = {"text/plain": "", "text/html": ""}
    for part in _parts(letter):
        kind = part.get_content_type()
        if kind in found and not found[kind] and part.get_content_disposition() != "attachment":
            found[kind] = _words(part)
    return found["text/plain"], found["text/html"]


def _words(part: Message) -> str:
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return ""
    for encoding in (part.get_content_charset() or "utf-8", "utf-8", "cp1252"):
        try:
            words = content.decode(encoding)
        except (LookupError, UnicodeError):
            continue
        return words if words.strip() else ""
    return content.decode("latin-1")


def _letter(name: str, text: str, letter: EmailMessage) -> ReadFile:
    lines = lines_of(text)
    delivery, articles = delivered(lines)
    if not articles:
        known = _metadata(letter)
        articles = [FoundArticle(_with_subject(text.strip(), known), known, _details(letter))]
    return ReadFile(name, articles=tuple(articles), delivery=delivery)


def _page(name: str, page: str, letter: EmailMessage) -> ReadFile:
    from annotator.exchange.readers.web_pages import found_in, text_in  # noqa: PLC0415 - only for letters that are pages

    if letter.get_content_type() == "multipart/related":
        # A web page that a browser has saved with its pictures.
        delivery, articles = found_in(page)
        return ReadFile(name, articles=tuple(articles), delivery=delivery)
    text = text_in(page)
    delivery, articles = delivered(lines_of(text))
    known = _metadata(letter)
    return ReadFile(
        name,
        articles=tuple(articles) or (FoundArticle(_with_subject(text, known), known, _details(letter)),),
        delivery=delivery,
    )


def _with_subject(text: str, known: Metadata) -> str:
    first = plain(text.split("\n", 1)[0])
    return text if known.headline is None or first == known.headline else joined([known.headline, text])


def _metadata(letter: EmailMessage) -> Metadata:
    subject = _REPLY.sub("", _header(letter, "Subject"))
    return Metadata(headline=subject or None, date=_date(letter))


def _details(letter: EmailMessage) -> dict[str, str]:
    sender = _header(letter, "From")
    return {"from": sender} if sender else {}


def _header(letter: EmailMessage, name: str) -> str:
    raw = next((value for key, value in letter.raw_items() if key.lower() == name.lower()), "")
    try:
        # Cut, since the library takes the square of the time for a header that goes on and on.
        return plain(str(letter.policy.header_fetch_parse(name, str(raw)[:_LONGEST])).replace("\n", " "))
    except (ValueError, IndexError, AttributeError, TypeError):  # headers that break the library's own parser
        return ""


def _date(letter: EmailMessage) -> str | None:
    try:
        return parsedate_to_datetime(_header(letter, "Date")).strftime("%Y-%m-%dT%H:%M")
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
