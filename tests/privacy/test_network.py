"""The whole job is done in a place without a network, and no process of ours asks for one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from annotator.shipped import seeds

_WATCHED = Path(__file__).parent / "watched"
_ROOT = Path(__file__).parents[2]
_INTERNET = ("AF_INET", "AF_INET6", "AF_PACKET", "AF_NETLINK")


class Place:
    """A folder in which commands are run, and what their processes wished of a network."""

    def __init__(self, folder: Path, *, traced: bool = False) -> None:
        self._folder = folder
        self._wishes = folder / "wishes.txt"
        self.trace = folder / "trace.txt"
        alone = ["unshare", "--map-root-user", "--net"]
        is_alone = (
            shutil.which("unshare")
            and not subprocess.run([*alone, "true"], check=False, capture_output=True).returncode
        )
        self._before = alone if is_alone else []
        if traced:
            self._before = ["strace", "-f", "-qq", "-A", "-e", "trace=socket", "-o", str(self.trace), *self._before]

    def run(self, *arguments: str | Path) -> str:
        return self.python("-m", "annotator", *map(str, arguments))

    def python(self, *arguments: str) -> str:
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join((str(_WATCHED), str(_ROOT))),
            "ANNOTATOR_NETWORK_WISHES": str(self._wishes),
        }
        command = [*self._before, sys.executable, *arguments]
        done = subprocess.run(
            command, cwd=self._folder, env=environment, capture_output=True, text=True, check=False, timeout=600
        )
        assert done.returncode in (0, 1), done.stderr
        return done.stdout

    @property
    def began(self) -> Sequence[str]:
        return [line for line in self._lines if " began " in line]

    @property
    def wished(self) -> Sequence[str]:
        return [line for line in self._lines if " began " not in line]

    @property
    def _lines(self) -> Sequence[str]:
        return self._wishes.read_text(encoding="utf-8").splitlines()


def the_job(place: Place, folder: Path) -> None:
    """Articles in, suggestions, coding at the window by keys, agreement, tables out."""
    place.run("sample", "demo", "--coded", "--headless")
    place.run("new", "mine.annotator", "--coder", "Ada")
    place.run("import", "mine.annotator", seeds())
    place.run("suggest", "mine.annotator")
    place.run("export", "mine.annotator", "--out", "tables")
    place.run("agree", "demo/sample.annotator", "--coders", "A,B", "--bootstraps", "20")
    assert (folder / "tables" / "articles.csv").exists() or any((folder / "tables").iterdir())


def test_that_the_watch_sees_a_wish(tmp_path: Path) -> None:
    place = Place(tmp_path)

    place.python("-c", "import socket\ntry: socket.create_connection(('127.0.0.1', 9), 1)\nexcept OSError: pass")

    assert any("socket.connect" in line for line in place.wished)


@pytest.mark.slow
def test_that_importing_needs_no_network(tmp_path: Path) -> None:
    place = Place(tmp_path)

    place.run("new", "mine.annotator", "--coder", "Ada")
    place.run("import", "mine.annotator", seeds())

    assert any("--reader" in line for line in place.began), place.began
    assert place.wished == []


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="needs strace to see what libraries do")
def test_that_no_process_opens_a_socket_in_the_whole_job(tmp_path: Path) -> None:
    place = Place(tmp_path, traced=bool(shutil.which("strace")))

    the_job(place, tmp_path)
    assert "passed" in place.run("--self-test")

    assert place.wished == []
    assert any("--reader" in line for line in place.began)
    assert any("--worker" in line for line in place.began), place.began
    traced = place.trace.read_text(errors="replace").splitlines() if place.trace.exists() else []
    assert [line for line in traced if any(kind in line for kind in _INTERNET)] == []
