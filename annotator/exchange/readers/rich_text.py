"""Rich text (.rtf): its words in the encodings of its fonts, without what is hidden, deleted or no text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from annotator.domain.errors import UnreadableFile
from annotator.domain.records import Metadata
from annotator.domain.said import said_of
from annotator.exchange.readers.found import ReadFile, Wanted
from annotator.exchange.readers.lines import Line, lines_of
from annotator.exchange.readers.office import document

_TOKEN: Final = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)|\\"
)
_NOT_TEXT: Final = frozenset(
    b"fonttbl colortbl stylesheet info pict object objdata header headerl headerr headerf footer footerl "
    b"footerr footerf "
    b"footnote annotation atnid atnauthor atndate atnref fldinst themedata colorschememapping datastore "
    b"latentstyles listtable "
    b"listoverridetable rsidtbl generator xmlnstbl mmathPr filetbl revtbl operator author company title subject "
    b"doccomm "
    b"keywords bkmkstart bkmkend pntext pntxta pntxtb shppict nonshppict shpinst panose falt wgrffmtfilter".split()
)
_CHARACTERS: Final = {
    b"par": "\n", b"line": "\n", b"sect": "\n", b"page": "\n", b"row": "\n", b"nestrow": "\n", b"tab": "\t",
    b"cell": "\t",
    b"nestcell": "\t",
    b"emdash": "—", b"endash": "–", b"emspace": "\u2003", b"enspace": "\u2002", b"qmspace": "\u2005", b"bullet": "•",
    b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"zwj": "\u200d", b"zwnj": "\u200c",
    b"ltrmark": "\u200e", b"rtlmark": "\u200f", b"zwbo": "\u200b",
}  # fmt: skip
_SYMBOLS: Final = {b"~": "\u00a0", b"-": "\u00ad", b"_": "\u2011", b"\n": "\n", b"\r": "\n", b"\t": "\t"}
_CHARSETS: Final = {
    0: "cp1252", 77: "mac-roman", 128: "cp932", 129: "cp949", 134: "cp936", 136: "cp950", 161: "cp1253", 162: "cp1254",
    163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_PAGES: Final = {b"mac": "mac-roman", b"pc": "cp437", b"pca": "cp850", b"ansi": "cp1252"}
_DEEPEST: Final = 2_000
_TOO_DEEP: Final = (
    "The rich text is nested deeper than any program writes it, so it was not read. Save it again, or as plain text."
)
_SURROGATES: Final = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_LONE: Final = re.compile("[\ud800-\udfff]")
_HALF: Final = (
    "1 character is damaged in the file (half of a pair); � stands in its place.",
    "{count:,} characters are damaged in the file (halves of a pair); � stands in their place.",
)


@dataclass(frozen=True, slots=True)
class _State:
    """What holds inside a group, and ends with it."""

    is_text: bool = True
    is_hidden: bool = False
    fallback: int = 1
    """How many characters after a Unicode one stand for it in older programs."""
    encoding: str = ""
    in_fonts: bool = False


class _Reader:
    """Follows the groups of a document and gathers its words."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self._state = _State()
        self._stack: list[_State] = []
        self._skip = 0
        self._font = -1
        self._fonts: dict[int, str] = {}
        self._page = "cp1252"
        self._pending = bytearray()
        self._encoding = ""

    def take(self, match: re.Match[bytes]) -> None:
        word, number, code, symbol, brace, plain = match.groups()
        is_shown = self._state.is_text and not self._state.is_hidden
        if brace is not None:
            self._take_brace(brace)
        elif word is not None:
            self._take_word(word, int(number) if number else None)
        elif symbol == b"*":
            self._state = replace(self._state, is_text=False)
        elif is_shown and code is not None:
            self._take_code(code)
        elif is_shown and symbol is not None:
            self._take_symbol(symbol)
        elif is_shown and plain is not None:
            self._add_bytes(plain[self._skip :])
            self._skip = max(0, self._skip - len(plain))

    def settle(self) -> None:
        """Decode the bytes that wait: in the encodings of East Asia two make a character."""
        if self._pending:
            self.words.append(self._pending.decode(self._encoding or self._page, "replace"))
            self._pending.clear()

    def _take_brace(self, brace: bytes) -> None:
        self.settle()
        self._skip = 0
        if brace == b"{":
            self._stack.append(self._state)
            if len(self._stack) > _DEEPEST:
                raise UnreadableFile(_TOO_DEEP)
        else:
            self._state = self._stack.pop() if self._stack else _State()

    def _take_word(self, word: bytes, value: int | None) -> None:
        self._state = self._after(word, value)
        if not self._state.is_text or self._state.is_hidden:
            return
        if word == b"u" and value is not None:
            self._add(chr(value & 0xFFFF))
            self._skip = self._state.fallback
        elif word in _CHARACTERS and self._skip:
            self._skip -= 1
        elif word in _CHARACTERS:
            self._add(_CHARACTERS[word])

    def _take_code(self, code: bytes) -> None:
        if self._skip:
            self._skip -= 1
        else:
            self._add_bytes(bytes.fromhex(code.decode("ascii")))

    def _take_symbol(self, symbol: bytes) -> None:
        if symbol in _SYMBOLS:
            self._add(_SYMBOLS[symbol])
        elif symbol in b"\\{}":
            self._add_bytes(symbol)

    def _add(self, words: str) -> None:
        self.settle()
        self.words.append(words)

    def _add_bytes(self, data: bytes) -> None:
        if self._state.encoding != self._encoding:
            self.settle()
            self._encoding = self._state.encoding
        self._pending += data

    def _after(self, word: bytes, value: int | None) -> _State:
        """What holds behind a control word."""
        state = self._state
        if state.in_fonts:
            self._learn_font(word, value)
        if word in _NOT_TEXT:
            return replace(state, is_text=False, in_fonts=word == b"fonttbl")
        if word in (b"ansicpg", *_PAGES):
            self._page = _PAGES.get(word) or _known(value or 1252)
        elif word == b"uc":
            return replace(state, fallback=min(value or 0, 20))
        elif word == b"f" and not state.in_fonts:
            return replace(state, encoding=self._fonts.get(value or 0, ""))
        elif word == b"plain":
            return replace(state, is_hidden=False, encoding="")
        elif word in (b"v", b"deleted"):
            return replace(state, is_hidden=value != 0)
        return state

    def _learn_font(self, word: bytes, value: int | None) -> None:
        if word == b"f" and value is not None:
            self._font = value
        elif word == b"fcharset":
            self._fonts[self._font] = _CHARSETS.get(value or 0, "")


def read(name: str, data: bytes, _wanted: Wanted) -> ReadFile:
    """Raises UnreadableFile."""
    text = _SURROGATES.sub(lambda pair: pair[0].encode("utf-16", "surrogatepass").decode("utf-16"), text_of(data))
    lone = len(_LONE.findall(text))
    lines = [Line(line.text, line.is_heading, line.indent) for line in lines_of(text)]
    file = document(name, [line for line in lines if line.text], Metadata())
    return replace(file, warnings=(said_of(lone, *_HALF),)) if lone else file


def text_of(data: bytes) -> str:
    """The words of the document, with a tab behind each cell and a newline behind each paragraph and row."""
    reader = _Reader()
    for match in _tokens(data):
        reader.take(match)
    reader.settle()
    return "".join(reader.words)


def _tokens(data: bytes) -> Iterator[re.Match[bytes]]:
    r"""The tokens; the bytes that ``\binN`` announces are stepped over."""
    place = 0
    while place < len(data):
        match = _TOKEN.match(data, place)
        if match is None:
            place += 1
            continue
        place = match.end()
        if match[1] == b"bin":
            place += max(0, int(match[2] or 0))
            continue
        yield match


def _known(page: int) -> str:
    encoding = "utf-8" if page == 65001 else f"cp{page}"
    try:
        b"".decode(encoding)
    except LookupError:
        return "cp1252"
    return encoding
