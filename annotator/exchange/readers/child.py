"""The reading process: is sent files over its standard input, and answers with what it finds in them.

It opens no file and has no need to: the bytes come with the request. One that crashes, hangs or swells takes no other
with it, since its parent starts it again behind the file that did it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO

from annotator.domain.said import said
from annotator.exchange.readers import protocol, walls
from annotator.exchange.readers.found import ReadFile, Wanted

_NO_MEMORY = (
    "Reading the file took more memory than any article needs, so it was stopped. Split the file, or save it "
    "in another format."
)
_BROKEN = (
    "The file is damaged or not what its name says, and could not be read ({name}). Save it again, or in "
    "another format."
)

_TOO_DEEP = "The file is nested deeper than any program writes it, so it was not read. Save it in another format."


def main() -> int:
    """Serve standard input until it ends."""
    requests, replies = sys.stdin.buffer, sys.stdout.buffer
    # Nothing that a library prints may get between the frames.
    sys.stdout = sys.stderr
    walls.build()
    serve(requests, replies)
    return 0


def serve(requests: BinaryIO, replies: BinaryIO) -> None:
    """Answer each request with a frame for every file in it, each announced before it is read, and one that ends."""
    while (frame := protocol.read_frame(requests)) is not None:
        head, data = frame
        for announced in _answers(str(head["name"]), data, protocol.wanted_of(head), skip=int(head["skip"])):
            protocol.write_frame(replies, announced)
        protocol.write_frame(replies, {"kind": "end"})


def _answers(name: str, data: bytes, wanted: Wanted, *, skip: int) -> Iterator[dict[str, object]]:
    # Imported here, so that the process is up before the file's format is known.
    from annotator.exchange.readers.reading import members, read_member  # noqa: PLC0415

    found = members(name, data)
    while True:
        member = next(islice(found, skip, None), None)
        skip = 0
        if member is None:
            return
        yield {"kind": "begin", "name": member.name}
        try:
            file = read_member(member, wanted)
        except MemoryError:
            file = ReadFile(member.name, problem=said(_NO_MEMORY))
        except RecursionError:
            file = ReadFile(member.name, problem=said(_TOO_DEEP))
        except Exception as error:  # noqa: BLE001 - the libraries that read foreign formats raise anything on a bad file
            file = ReadFile(member.name, problem=said(_BROKEN, name=type(error).__name__))
        yield {"kind": "file", **protocol.encoded(file)}
