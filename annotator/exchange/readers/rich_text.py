"""Rich text (.rtf): its words in the encodings of its fonts, without what is hidden, deleted or no text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from annotator.domain.errors import UnreadableFile
from annotator.domain.records import Metadata
from annotator.domain.said import said
from annotator.exchange.readers.found import ReadFile, Wanted
from annotator.exchange.readers.lines import Line, lines_of
from annotator.exchange.readers.office import document

_TOKEN: Final = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)|\\"
)
_NOT_TEXT: Final = frozenset(
    b"fonttbl colortbl stylesheet info pict object objdata header headerl headerr headerf footer footerl footerr footerf footnote "
    b"annotation atnid atnauthor atndate atnref fldinst themedata colorschememapping datastore latentstyles listtable "
    b"listoverridetable rsidtbl generator xmlnstbl mmathPr filetbl revtbl operator author company title subject doccomm keywords "
    b"bkmkstart bkmkend pntext pntxta pntxtb shppict nonshppict shpinst panose falt wgrffmtfilter".split()
)
_CHARACTERS: Final = {
    b"par": "\n", b"line": "\n", b"sect": "\n", b"page": "\n", b"row": "\n", b"nestrow": "\n", b"tab": "\t", b"cell": "\t", b"nestcell": "\t",
    b"emdash": "—", b"endash": "–", b"emspace": "\u2003", b"enspace": "\u2002", b"qmspace": "\u2005", b"bullet": "•",
    b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"zwj": "\u200d", b"zwnj": "\u200c",
    b"ltrmark": "\u200e", b"rtlmark": "\u200f", b"zwbo": "\u200b",
}  # fmt: skip
_SYMBOLS: Final = {b"~": "\u00a0", b"-": "\u00ad", b"_": "\u2011", b"\n": "\n", b"\r": "\n", b"\t": "\t"}
_CHARSETS: Final = {
    0: "cp1252", 77: "mac-roman", 128: "cp932", 129: "cp949", 134: "cp936", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_PAGES: Final = {b"mac": "mac-roman", b"pc": "cp437", b"pca": "cp850", b"ansi": "cp1252"}
_DEEPEST: Final = 2_000
_TOO_DEEP: Final = (
    "The rich text is nested deeper than any program writes it, so it was not read. Save it again, or as plain text."
)
_SURROGATES: Final = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_LONE: Final = re.compile("[\ud800-\udfff]")
_HALF: Final = "{count:,} characters are damaged in the file (halves of a pair); � stands in their place."


@dataclass(frozen=True, slots=True)
class _State:
    """What holds inside a group, and ends with it."""

    is_text: bool = True
    is_hidden: bool = False
    fallback: int = 1
    """How many characters after a Unicode one stand for it in older programs."""
    encoding: str = ""
    in_fonts: bool = False


@dataclass(slots=True)
class _Document:
    page: str = "cp1252"
    fonts: dict[int, str] = field(default_factory=dict)
    words: list[str] = field(default_factory=list)
    pending: bytearray = field(default_factory=bytearray)
    encoding: str = ""

    def add(self, words: str) -> None:
        self.settle()
        self.words.append(words)

    def add_bytes(self, data: bytes, encoding: str) -> None:
        """Bytes of one encoding are decoded together: in those of East Asia two make a character."""
        if encoding != self.encoding:
            self.settle()
            self.encoding = encoding
        self.pending += data

    def settle(self) -> None:
        if self.pending:
            self.words.append(self.pending.decode(self.encoding or self.page, "replace"))
            self.pending.clear()


def read(name: str, data: bytes, _wanted: Wanted) -> ReadFile:
    """Raises UnreadableFile."""
    text = _SURROGATES.sub(lambda pair: pair[0].encode("utf-16", "surrogatepass").decode("utf-16"), text_of(data))
    lone = len(_LONE.findall(text))
    lines = [Line(line.text, line.is_heading, line.indent) for line in lines_of(text)]
    file = document(name, [line for line in lines if line.text], Metadata())
    return replace(file, warnings=(said(_HALF, count=lone),)) if lone else file


def text_of(data: bytes) -> str:
    """The words of the document, with a tab behind each cell and a newline behind each paragraph and row."""
    document_, state, stack, skip = _Document(), _State(), list[_State](), 0
    font = -1
    for match in _tokens(data):
        word, number, code, symbol, brace, plain = match.groups()
        if brace == b"{":
            stack.append(state)
            skip = 0
            if len(stack) > _DEEPEST:
                raise UnreadableFile(_TOO_DEEP)
        elif brace == b"}":
            document_.settle()
            state, skip = (stack.pop() if stack else _State()), 0
        elif word is not None:
            value = int(number) if number else None
            font = value if word == b"f" and state.in_fonts and value is not None else font
            state = _after(word, value, state, document_, font)
            if state.is_text and not state.is_hidden:
                skip = _add_word(word, value, state, document_, skip)
        elif state.is_text and not state.is_hidden:
            skip = _add_plain(code, symbol, plain, state, document_, skip)
        elif symbol == b"*":
            state = replace(state, is_text=False)
        if symbol == b"*" and state.is_text:
            state = replace(state, is_text=False)
    document_.settle()
    return "".join(document_.words)


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


def _after(word: bytes, value: int | None, state: _State, document_: _Document, font: int) -> _State:
    """What holds behind a control word."""
    if word in _NOT_TEXT:
        return replace(state, is_text=False, in_fonts=word == b"fonttbl")
    if word == b"fcharset" and state.in_fonts:
        document_.fonts[font] = _CHARSETS.get(value or 0, "")
    elif word == b"ansicpg" and value:
        document_.page = _known(f"cp{value}") if value != 65001 else "utf-8"
    elif word in _PAGES:
        document_.page = _PAGES[word]
    elif word == b"uc":
        return replace(state, fallback=min(value or 0, 20))
    elif word == b"f" and not state.in_fonts:
        return replace(state, encoding=document_.fonts.get(value or 0, ""))
    elif word == b"plain":
        return replace(state, is_hidden=False, encoding="")
    elif word in (b"v", b"deleted"):
        return replace(state, is_hidden=value != 0)
    return state


def _known(encoding: str) -> str:
    try:
        b"".decode(encoding)
    except LookupError:
        return "cp1252"
    return encoding


def _add_word(word: bytes, value: int | None, state: _State, document_: _Document, skip: int) -> int:
    """Add what a control word stands for. Gives how many characters behind it are to be left out."""
    if word == b"u" and value is not None:
        document_.add(chr(value & 0xFFFF))
        return state.fallback
    if word in _CHARACTERS:
        if skip:
            return skip - 1
        document_.add(_CHARACTERS[word])
    return skip


def _add_plain(
    code: bytes | None, symbol: bytes | None, plain: bytes | None, state: _State, document_: _Document, skip: int
) -> int:
    if code is not None:
        if skip:
            return skip - 1
        document_.add_bytes(bytes.fromhex(code.decode("ascii")), state.encoding or document_.page)
    elif symbol is not None:
        if symbol in _SYMBOLS:
            document_.add(_SYMBOLS[symbol])
        elif symbol in b"\\{}":
            document_.add_bytes(symbol, state.encoding or document_.page)
    elif plain is not None:
        kept = plain[skip:]
        document_.add_bytes(kept, state.encoding or document_.page)
        return max(0, skip - len(plain))
    return skip
