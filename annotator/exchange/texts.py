"""Bytes to text: what an article's file says, and never a silent guess at how it is encoded."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.domain.errors import EncodingUnsure, UnreadableFile
from annotator.domain.said import Said, said
from annotator.exchange.guesses import likely_encoding

MAX_BYTES: Final = 20_000_000
"""The largest file that is taken for an article: some three million words."""

REPLACING: Final = "utf-8 (replace)"
CESU: Final = "cesu-8"

ENCODINGS: Final = (
    "utf-8", REPLACING, "utf-16", "cp1252", "iso8859-15", "cp1250", "cp1251", "koi8-r", "cp1253", "cp1254", "cp1255",
    "cp1256", "cp1257", "mac-roman", "shift_jis", "euc-jp", "gb18030", "big5", "euc-kr", CESU,
)  # fmt: skip
"""What a person may choose from when the bytes do not say it themselves; each is taken by `decode`."""

_BOMS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # FF FE 00 00: before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES: Final = (
    (b"\x89PNG", said("a PNG image")),
    (b"\xff\xd8\xff", said("a JPEG image")),
    (b"GIF8", said("a GIF image")),
    (b"RIFF", said("a sound, film or image file")),
    (b"%PDF-", said("a PDF file")),
    (b"\x1f\x8b", said("a gzip archive")),
    (b"BZh", said("a bzip2 archive")),
    (b"\xfd7zXZ", said("an xz archive")),
    (b"7z\xbc\xaf\x27\x1c", said("a 7-Zip archive")),
    (b"Rar!\x1a\x07", said("a RAR archive")),
    (b"PK\x03\x04", said("a zip archive or a Word, Excel or OpenDocument file")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", said("an old Word or Excel file")),
    (b"{\\rtf", said("a rich text (RTF) file")),
    (b"SQLite format 3\x00", said("a database, perhaps a project")),
    (b"\x7fELF", said("a program")),
    (b"MZ\x90\x00", said("a program")),
    (b"MZ\x00", said("a program")),
    (b"\xcf\xfa\xed\xfe", said("a program")),
    (b"\xca\xfe\xba\xbe", said("a program")),
    (b"\x00asm", said("a program")),
    (b"\x28\xb5\x2f\xfd", said("a Zstandard archive")),
    (b"\x00\x00\x01\x00", said("an icon")),
    (b"OggS", said("a sound or film file")),
    (b"ID3\x03", said("a sound file")),
)
_ALSO_WORDS: Final = (b"RIFF", b"GIF8", b"BZh")
_PICKLE: Final = re.compile(rb"\x80[\x02-\x05]")
_WEB_PAGE: Final = re.compile(rb"\s*<(?:!doctype\s+html|html[\s>])", re.IGNORECASE)
_ISO_2022: Final = re.compile(rb"\x1b\$[@B]|\x1b\([JI]")
_MULTIBYTE: Final = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_CESU_PAIR: Final = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SAMPLE: Final = 200_000


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, before it is made canonical. ``guessed`` where the person chose or the bytes did not say."""

    text: str
    encoding: str
    guessed: bool = False


def read_file(path: Path, *, most: int = MAX_BYTES) -> bytes:
    """The bytes of an article's file. Raises UnreadableFile with a sentence, also for one that is absurdly large."""
    try:
        size = path.stat().st_size
        if path.is_file() and size <= most:
            return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableFile("There is no such file. Check its name and folder.") from error
    except OSError as error:
        raise UnreadableFile(
            "The file cannot be opened ({strerror}). Check who may read it.", strerror=error.strerror
        ) from error
    if not path.is_file():
        raise UnreadableFile(
            "This is no file, or a folder that may not be looked into. Name a text file, or a folder with text files."
        )
    raise UnreadableFile(_too_large(size, most))


def decode(
    data: bytes, *, encoding: str | None = None, most: int = MAX_BYTES, may_be_web_page: bool = False
) -> Decoded:
    """The text of ``data``.

    Without ``encoding`` only what is certain is taken: a byte order mark, strict UTF-8, unmistakable UTF-16 or UTF-32.
    Raises EncodingUnsure where a person has to decide and UnreadableFile for what is no text. With ``encoding`` (one
    of ENCODINGS or any that Python knows) the whole file must be valid in it, or UnreadableFile is raised.
    """
    _refuse_what_is_no_text(data, most)
    if not may_be_web_page:
        _refuse_web_page(data)
    decoded = _as_chosen(data, encoding) if encoding else _as_certain(data)
    if decoded is None:
        raise _unsure(data)
    if not decoded.text.strip("\ufeff \t\r\n\x0b\x0c"):
        raise UnreadableFile("The file holds only blank characters, so there is nothing to code in it.")
    if len(_CONTROL.findall(decoded.text)) * 2 > len(decoded.text):
        raise UnreadableFile(_no_text(said("data of a program")))
    return decoded


def preview(data: bytes, encoding: str) -> str:
    """How the first stretch with a telling character reads in that encoding. Raises UnreadableFile."""
    return _stretch(_as_chosen(data, encoding).text)


def decode_or_guess(
    data: bytes, *, encoding: str | None = None, most: int = MAX_BYTES, may_be_web_page: bool = False
) -> tuple[Decoded, EncodingUnsure | None]:
    """The text, and where it could only be guessed at what the person is to be asked. Raises UnreadableFile."""
    try:
        return decode(data, encoding=encoding, most=most, may_be_web_page=may_be_web_page), None
    except EncodingUnsure as unsure:
        return decode(data, encoding=unsure.guess, most=most, may_be_web_page=may_be_web_page), unsure


def _refuse_what_is_no_text(data: bytes, most: int) -> None:
    if not data:
        raise UnreadableFile("The file is empty, so there is nothing to code in it.")
    if len(data) > most:
        raise UnreadableFile(_too_large(len(data), most))
    for signature, kind in _SIGNATURES:
        if data.startswith(signature) and not (signature in _ALSO_WORDS and data.isascii()):
            raise UnreadableFile(_no_text(kind))
    if _PICKLE.match(data) and data.endswith(b"."):
        raise UnreadableFile(_no_text(said("stored objects of a Python program (pickle)")))


def _refuse_web_page(data: bytes) -> None:
    if _WEB_PAGE.match(data.removeprefix(codecs.BOM_UTF8)):
        raise UnreadableFile(
            "The file is a web page (HTML), not plain text. Open it in a browser, copy the article and paste it, "
            "or save it as plain text."
        )


def _as_certain(data: bytes) -> Decoded | None:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            text = _strict(data, encoding)
            if text is not None:
                return Decoded(text.removeprefix("\ufeff"), encoding)
    wide = _as_wide(data)
    if wide is not None:
        return wide
    text = None if _ISO_2022.search(data) else _strict(data, "utf-8")
    return None if text is None else Decoded(text, "utf-8")


def _as_wide(data: bytes) -> Decoded | None:
    """UTF-32 or UTF-16 without a mark: every NUL in one place of the unit, and nothing in it that no text holds."""
    nuls = data.count(0)
    if len(data) % 2 or nuls * 8 < len(data):
        return None
    high = data[1::2].count(0)
    candidates = ["utf-32-le", "utf-32-be"] if len(data) % 4 == 0 else []
    if nuls in (high, nuls - high) and high in (0, nuls):
        candidates.append("utf-16-le" if high else "utf-16-be")
    for encoding in candidates:
        text = _strict(data, encoding)
        if text is not None and not _CONTROL.search(text):
            return Decoded(text, encoding)
    return None


def _as_chosen(data: bytes, encoding: str) -> Decoded:
    own = _OWN.get(encoding)
    try:
        text = own(data) if own else data.decode(encoding, "strict")
    except LookupError as error:
        raise UnreadableFile(
            "There is no encoding named “{encoding}”. Try one of: {names} …",
            encoding=encoding,
            names=", ".join(ENCODINGS[:6]),
        ) from error
    except UnicodeError as error:
        where = getattr(error, "start", 0)
        raise UnreadableFile(
            "The file is not valid {encoding}: it cannot be read at byte {where:,}. Choose another encoding.",
            encoding=encoding,
            where=where,
        ) from error
    return Decoded(text.removeprefix("\ufeff"), encoding, guessed=True)


def _from_cesu(data: bytes) -> str:
    """UTF-8 in which characters beyond U+FFFF were written as two surrogates (Java, MySQL). Raises UnicodeError."""
    return data.decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass").decode("utf-16")


_OWN: Final[dict[str, Callable[[bytes], str]]] = {
    REPLACING: lambda data: data.decode("utf-8", "replace"),
    CESU: _from_cesu,
}


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding, "strict")
    except UnicodeError:
        return None


def _unsure(data: bytes) -> UnreadableFile:
    guess = _guess(data)
    if guess is None:
        return UnreadableFile(_no_text(said("data of a program")))
    shown = preview(data, guess)
    if guess == REPLACING:
        broken = data.decode("utf-8", "replace").count("\N{REPLACEMENT CHARACTER}")
        message = said(
            "The file is nearly UTF-8, but {broken:,} of its characters cannot be read (� in the preview). Take it "
            "with � in their place by choosing “{name}”, choose another encoding, or save it again as UTF-8.",
            broken=broken,
            name=REPLACING,
        )
    else:
        message = said(
            "The file does not say how its characters are encoded. It reads best as “{encoding}”. "
            "Check the preview and choose that encoding or another, or save the file again as UTF-8.",
            encoding=guess,
        )
    return EncodingUnsure(message, guess=guess, preview=shown)


def _guess(data: bytes) -> str | None:
    """The likeliest encoding that the whole file is valid in, or None where it is hardly a text."""
    if _CESU_PAIR.search(data) and _is_valid(data, CESU):
        return CESU
    if _ISO_2022.search(data) and _is_valid(data, "iso2022_jp"):
        return "iso2022_jp"
    if len(_CONTROL.findall(data[:_SAMPLE].decode("latin-1"))) * 20 > len(data[:_SAMPLE]):
        return None
    if _is_damaged_utf8(data):
        return REPLACING
    likely = likely_encoding(data[:_SAMPLE])
    return next((name for name in (likely, "cp1252", "latin-1") if name and _is_valid(data, name)), None)


def _is_damaged_utf8(data: bytes) -> bool:
    high = [byte for byte in data if byte > 0x7F]
    in_order = sum(len(found) for found in _MULTIBYTE.findall(data))
    # Bytes that UTF-8 never uses and Western texts hardly do are damage, not a sign of another encoding.
    return in_order * 2 > len(high) or set(high) <= {0xC0, 0xC1, 0xFE, 0xFF}


def _is_valid(data: bytes, encoding: str) -> bool:
    try:
        _as_chosen(data, encoding)
    except UnreadableFile:
        return False
    return True


def _stretch(text: str) -> str:
    telling = next((index for index, char in enumerate(text) if ord(char) > 0x7F), 0)
    low = max(0, telling - 80)
    return ("…" if low else "") + text[low : low + 240] + ("…" if low + 240 < len(text) else "")


def _too_large(size: int, most: int) -> Said:
    return said(
        "The file is {size:,.0f} MB, and an article may be at most {most:,.0f} MB. Split it into its articles first.",
        size=size / 1e6,
        most=most / 1e6,
    )


def _no_text(kind: Said) -> Said:
    return said(
        "The file looks like {kind}, not plain text. Save the article as plain text (.txt, UTF-8) and import that.",
        kind=kind,
    )
