"""Inputs for every door that a foreign file comes in by: sound files, changed at random, and bytes of no sense."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from pathlib import Path

from hypothesis import strategies as st

from annotator.domain.errors import AnnotatorError
from annotator.exchange.actors_table import read_actors
from annotator.exchange.codebooks import read_codebook
from annotator.exchange.keys import read_keys
from annotator.exchange.readers import protocol as reading
from annotator.exchange.readers.child import serve
from annotator.services.comparison.from_tables import codings_from
from annotator.suggesting import protocol as suggesting
from annotator.ui.settings import Settings
from tests.exchange.readers import hostile
from tests.exchange.readers.lookalikes import FILES as DELIVERIES

WORDS = (
    b"\x00",
    b"\xff\xfe",
    b"{",
    b"}",
    b"[",
    b'"',
    b"'",
    b"<",
    b">",
    b"&amp;",
    b"\r\n",
    b"\\u0",
    b"\\'ff",
    b"{\\*",
    b"=",
    b"%s",
    b"9" * 40,
    b"-1",
    b"null",
    b"NaN",
    b"1e999",
    b"true",
    b"\xed\xa0\x80",
    "\u202e😀\u0301\ufeff".encode(),
    b"%PDF",
    b"PK\x03\x04",
    b"<!DOCTYPE x [",
    b"]]>",
    b"\x1b[31m",
    b"=cmd|' /C calc'!A0",
    b"../../",
    b"stream\n",
    b"endobj",
    b"/Kids [1 0 R]",
)
"""What formats trip over."""


@st.composite
def changed(draw: st.DrawFn, seeds: tuple[bytes, ...]) -> bytes:
    """A sound input with a few of its bytes changed, cut, doubled, or with words of formats put between them."""
    data = bytearray(draw(st.sampled_from(seeds)))
    for _change in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, max(0, len(data) - 1)))
        length = draw(st.sampled_from((0, 1, 2, 4, 16, 200)))
        put = draw(
            st.one_of(st.sampled_from(WORDS), st.binary(max_size=8), st.just(bytes(data[start : start + length]) * 3))
        )
        data[start : start + length] = put
    return bytes(data)


def inputs(seeds: tuple[bytes, ...]) -> st.SearchStrategy[bytes]:
    return st.one_of(changed(seeds), st.binary(max_size=300))


_CODEBOOK = (Path(__file__).parents[2] / "resources" / "codebooks" / "claims.toml").read_bytes()
_SPANS = b"article,coder,start,stop,code\n1,Ann,0,5,claim\n1,Ben,0,5,denial\n2,Ann,3,9,claim\n2,Ben,1,9,claim\n"
_ACTORS = b"name,kind,aliases,part of\nIran,state,IR|Persia,\nIRNA,outlet,,Iran\n"
_SETTINGS = json.dumps(
    {"coder": "Ann", "recent": ["/a"], "keys": {"undo": ["Ctrl+Z"]}, "places": {"/a": {"known": {}}}, "text_size": 17}
).encode()
_REQUEST = suggesting.encode_request(1, "Iran denies it.", ())
_REPLY = json.dumps(
    {
        "id": 1,
        "analysis": {
            "pipeline": "a",
            "rules": "1",
            "mentions": [[0, 4, "Iran", "state"]],
            "statements": [
                {
                    "code": "denial",
                    "content": [[0, 3]],
                    "cue": [],
                    "source": [],
                    "target": [],
                    "rule": "r",
                    "score": 0.5,
                    "actors": [["speaker", "Iran", "state", [[0, 4]]]],
                }
            ],
        },
    }
).encode()
_FRAME = json.dumps(
    {
        "name": "a",
        "format": "txt",
        "problem": {"pattern": "So {a}.", "values": {"a": 1}},
        "encoding": "",
        "guessed": False,
        "doubt": None,
        "preview": "",
        "delivery": "",
        "warnings": [],
        "table": {"headings": ["a"], "rows": [["b"]], "used": None},
        "articles": [
            {
                "text": "t",
                "metadata": {"headline": "h", "outlet": None, "author": None, "date": None},
                "details": {"a": "b"},
                "place": "",
                "format": "txt",
                "warnings": [],
            }
        ],
    }
).encode()


def read_file(kind: str) -> Callable[[bytes, Path], None]:
    """By the loop of the reading process itself, with what catches what libraries raise; the frames are read back."""

    def read(data: bytes, _folder: Path) -> None:
        asked, answered = io.BytesIO(), io.BytesIO()
        reading.write_frame(asked, {"name": f"a.{kind}", "skip": 0}, data)
        asked.seek(0)
        serve(asked, answered)
        answered.seek(0)
        while (frame := reading.read_frame(answered)) is not None:
            if frame[0]["kind"] == "file":
                reading.decoded(frame[0])

    return read


def as_file(read: Callable[[Path], object], name: str) -> Callable[[bytes, Path], None]:
    def from_file(data: bytes, folder: Path) -> None:
        path = folder / name
        path.write_bytes(data)
        read(path)

    return from_file


def frame(data: bytes, _folder: Path) -> None:
    try:
        head = json.loads(data)
    except (ValueError, RecursionError):
        return
    if isinstance(head, dict):
        try:
            str(reading.decoded(head).problem)
        except reading.Garbled as error:
            raise AnnotatorError("It is garbled.") from error


def stream(data: bytes, _folder: Path) -> None:
    try:
        reading.read_frame(io.BytesIO(data))
    except reading.Garbled as error:
        raise AnnotatorError("It is garbled.") from error


def line(decode: Callable[[bytes], object]) -> Callable[[bytes, Path], None]:
    def read(data: bytes, _folder: Path) -> None:
        try:
            decode(data)
        except ValueError as error:
            raise AnnotatorError("It is garbled.") from error

    return read


def actors(data: bytes, _folder: Path) -> None:
    read_actors(data, "actors.csv")


def _settings(path: Path) -> object:
    return Settings(path).bindings


def _seeds_of(kind: str) -> tuple[bytes, ...]:
    made = [make() for name, make in hostile.FILES.items() if name.endswith(f".{kind}")]
    known = [make() if callable(make) else make for name, make in DELIVERIES.items() if str(name).endswith(f".{kind}")]
    return tuple(each for each in (*made, *known) if isinstance(each, bytes) and len(each) < 60_000) or (b"Words.",)


KINDS = ("txt", "html", "docx", "odt", "rtf", "pdf", "eml", "csv", "tsv", "jsonl", "xlsx", "zip")
Door = tuple[tuple[bytes, ...], Callable[[bytes, Path], None]]
DOORS: Mapping[str, Door] = {
    **{f"file.{kind}": (_seeds_of(kind), read_file(kind)) for kind in KINDS},
    "codebook": ((_CODEBOOK,), as_file(read_codebook, "codes.toml")),
    "keys": ((b'[keys]\n"undo" = ["Ctrl+Z"]\n',), as_file(read_keys, "keys.toml")),
    "settings": ((_SETTINGS,), as_file(_settings, "settings.json")),
    "actors": ((_ACTORS,), actors),
    "agreement": ((_SPANS,), as_file(lambda path: codings_from(path, path), "spans.csv")),
    "request": ((_REQUEST,), line(suggesting.decode_request)),
    "reply": ((_REPLY,), line(suggesting.decode_reply)),
    "frame": ((_FRAME,), frame),
    "stream": ((b"\0\0\0\2\0\0\0\0{}",), stream),
}
