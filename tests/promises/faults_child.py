"""Does deeds in processes of its own whose n-th call of the system fails; told on standard input which.

A line such as ``{"deed": "code", "folder": "/…", "goes": 2, "call": "pwrite64", "fault": "EIO", "nth": 3}`` is answered
with ``{"said": […], "ended": true}``: what each go at the deed said, and what the files hold after it. Without a fault
nothing fails. With a ``log`` it is strace that lets the call fail, and else the library that was loaded (faults.c).
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from annotator.domain.errors import AnnotatorError
from tests.promises.deeds import DEEDS, Folder, Say, holds, prepare

_SECONDS = 300


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        # Whatever is imported late is imported now: a fault is to hit the deed.
        warm = prepare(Path(folder) / "warm")
        for deed in DEEDS.values():
            deed(warm, lambda _said: None)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for line in sys.stdin:
        answer = _done(json.loads(line))
        sys.stdout.write(f"{json.dumps(answer)}\n")
        sys.stdout.flush()


def _done(order: dict[str, Any]) -> dict[str, object]:
    ours, theirs = socket.socketpair()
    child = os.fork()
    if child == 0:
        ours.close()
        _be_the_child(order, theirs)
    theirs.close()
    ours.settimeout(_SECONDS)
    tracer = _attached(child, order) if "log" in order else None
    ours.send(b"go")
    said = _heard(ours)
    _pid, status = os.waitpid(child, 0)
    if tracer is not None:
        tracer.wait()
    ours.close()
    return {"said": said, "ended": os.WIFEXITED(status)}


def _be_the_child(order: dict[str, Any], theirs: socket.socket) -> None:
    folder = Folder(Path(order["folder"]))
    theirs.recv(2)
    library = None if "log" in order else ctypes.CDLL(None)
    if library is not None:
        error = getattr(errno, order.get("fault", ""), 0)
        library.annotator_arm(order.get("call", "").encode(), order.get("nth", 0), error)

    def say(words: str) -> None:
        # Not a write, so that no fault is spent on it.
        theirs.send(f"{words}\n".encode())

    for go in range(order["goes"] + 1):
        if go:
            _go_at(order["deed"], folder, say)
        say(f"holds {json.dumps([holds(path) for path in (folder.project, folder.old)])}")
        if library is not None:
            say(f"calls {json.dumps([library.annotator_seen(kind) for kind in range(order['kinds'])])}")
    os._exit(0)


def _go_at(deed: str, folder: Folder, say: Say) -> None:
    try:
        DEEDS[deed](folder, lambda words: say(f"done {words}"))
    except AnnotatorError as error:
        say(f"told {error}")
    except BaseException as fault:  # noqa: BLE001 - told to the one who watches
        say(f"FAULT {fault!r}")


def _attached(child: int, order: dict[str, Any]) -> subprocess.Popen[bytes]:
    call = order["call"]
    options = ["-f", "-qq", "-y", "-e", f"trace={call}"]
    if "fault" in order:
        fault = "signal=KILL" if order["fault"] == "KILL" else f"error={order['fault']}"
        options += ["-e", f"inject={call}:{fault}:when={order['nth']}"]
    tracer = subprocess.Popen(["strace", *options, "-o", order["log"], "-p", str(child)])
    until = time.monotonic() + _SECONDS
    while "TracerPid:\t0\n" in Path(f"/proc/{child}/status").read_text():
        if tracer.poll() is not None or time.monotonic() > until:
            os.kill(child, signal.SIGKILL)
            break
        time.sleep(0.002)
    return tracer


def _heard(ours: socket.socket) -> list[str]:
    heard = b""
    while some := ours.recv(65536):
        heard += some
    return heard.decode().splitlines()


if __name__ == "__main__":
    main()
