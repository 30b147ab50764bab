"""Python imports this first in each process of the test: it writes down every wish for a network."""

from __future__ import annotations

import os
import sys
from typing import Any

# Opened before the reading process puts up its walls.
_FILE = os.open(os.environ["ANNOTATOR_NETWORK_WISHES"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
_NETWORK = (
    "socket.connect",
    "socket.bind",
    "socket.getaddrinfo",
    "socket.sendto",
    "socket.sendmsg",
    "urllib.",
    "http.",
)
_BY_NAME = ("socket.gethostbyname", "socket.gethostbyaddr")


def _note(event: str, arguments: tuple[Any, ...]) -> None:
    if event.startswith((*_NETWORK, *_BY_NAME)):
        os.write(_FILE, f"{os.getpid()} {event} {arguments!r}\n".encode())


sys.addaudithook(_note)
os.write(_FILE, f"{os.getpid()} began {' '.join(sys.orig_argv[1:6])}\n".encode())
