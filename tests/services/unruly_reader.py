"""A reading process that does with some files what a file might make it do: told by their names."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Mapping
from typing import Any

from annotator.exchange.readers import child, protocol, reading, walls
from annotator.exchange.readers.found import ReadFile, Wanted

_read = reading.read_member


def _read_member(member: reading.Member, wanted: Wanted) -> ReadFile:
    name = member.name.rsplit("/", 1)[-1].split(".")[0]
    doings[name]() if name in doings else None
    return _read(member, wanted)


def _garble() -> None:
    sys.__stdout__.buffer.write(b"\xff" * 100)  # type: ignore[union-attr]
    sys.__stdout__.flush()  # type: ignore[union-attr]
    time.sleep(60)


def _lie() -> None:
    head: Mapping[str, Any] = {"kind": "file", "name": 7}
    protocol.write_frame(sys.__stdout__.buffer, head)  # type: ignore[union-attr]
    time.sleep(60)


def _write() -> None:
    open("/tmp/written", "w")  # noqa: PTH123, SIM115, S108 - what must not come to pass


def _swell() -> None:
    bytearray(900_000_000)


doings = {
    "crash": os.abort,
    "hang": lambda: time.sleep(60),
    "swell": _swell,
    "garble": _garble,
    "lie": _lie,
    "write": _write,
}

if __name__ == "__main__":
    reading.read_member = _read_member
    walls.build(memory=700_000_000)
    child.serve(sys.stdin.buffer, sys.stdout.buffer)
