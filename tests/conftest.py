"""What every test starts from: no screen, no network, and folders of its own."""

from __future__ import annotations

import gc
import os
import socket
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

from tests.patience import SECONDS

os.environ["QT_QPA_PLATFORM"] = os.environ.get("ANNOTATOR_TEST_PLATFORM", "offscreen")

# Settings, backups and logs go where platformdirs says, and nothing that a test does may reach the person's own.
# Set here, before any module of ours or of Qt has read them; kept by this name until Python ends.
_HOME = tempfile.TemporaryDirectory(prefix="annotator-test-home-", ignore_cleanup_errors=True)
for _variable, _folder in {
    "HOME": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_DOCUMENTS_DIR": "Documents",
    "XDG_RUNTIME_DIR": "run",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
}.items():
    _path = Path(_HOME.name) / _folder
    _path.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.environ[_variable] = str(_path)

_MUCH, _YOUNG_ONES = 50_000, 30
"""After how many new objects garbage is looked for among them, and after how many such times among all."""

# Commits wait for the disk and the machine may be busy: no example is failed for being slow.
settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Benchmarks run when they are asked for by name (`make bench`), since they measure nothing beside other work."""
    asked_for = any("benchmarks" in argument for argument in config.args)
    return True if collection_path.name == "benchmarks" and not asked_for else None


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> Iterator[None]:
    """A test that reaches out of this machine's own processes fails: the program works without a network."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: Any) -> None:
        if self.family != getattr(socket, "AF_UNIX", None):
            pytest.fail(f"A connection to {address} was tried.")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", refuse)
        yield


@pytest.fixture(autouse=True)
def _garbage_on_this_thread() -> Iterator[None]:
    """No job's thread finds what a test has left: Qt's part of it may be deleted on the main thread only."""
    gc.disable()
    yield
    if gc.get_count()[0] > _MUCH:
        # To look through all that was there before takes a second: only now and then.
        gc.collect(2 if gc.get_count()[2] > _YOUNG_ONES else 1)


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """With more patience than five seconds, which a busy machine can need for anything."""
    for waiting in ("waitUntil", "waitSignal"):
        setattr(qtbot, waiting, partial(getattr(qtbot, waiting), timeout=round(SECONDS * 1000)))
    return qtbot
