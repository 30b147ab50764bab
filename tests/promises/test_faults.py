"""P5, and P1, P6, P8, P17 at every call: one call of the system fails or is the last; what is told is what is there."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from annotator.services.restoring import wrong_with
from tests.promises.deeds import DEEDS, ROOT, Folder, files_in, holds, prepare, wrong_in

CALLS = (
    "openat",
    "pwrite64",
    "write",
    "sendfile",
    "fsync",
    "fdatasync",
    "rename",
    "link",
    "unlink",
    "ftruncate",
    "mkdir",
)
"""In the order of faults.c; of openat only those that make a file."""
TAKING_ROOM = ("openat", "pwrite64", "write", "sendfile", "mkdir")
LIBRARY = Path(__file__).with_name("faults.c")
MOST = 12
"""Of calls that a deed makes more often, so many are tried, from the first to the last."""
Held = dict[str, int]


@dataclass
class Answer:
    """What was said in each go, and what the project and the old file held before the first and after each."""

    said: list[list[str]]
    held: list[list[Held]]
    calls: dict[str, int]
    """How often the first go made each."""
    ended: bool

    @classmethod
    def of(cls, answer: Mapping[str, Any]) -> Answer:
        said, held, calls = [list[str]()], list[list[Held]](), list[list[int]]()
        for line in answer["said"]:
            if line.startswith("holds "):
                held.append(json.loads(line.removeprefix("holds ")))
                said.append([])
            elif line.startswith("calls "):
                calls.append(json.loads(line.removeprefix("calls ")))
            else:
                said[-1].append(line)
        return cls(said[1:], held, dict(zip(CALLS, calls[1] if len(calls) > 1 else (), strict=False)), answer["ended"])


def was_refused(said: list[str]) -> bool:
    return any(line.startswith("told ") or "Everything saved before is safe" in line for line in said)


class Faults:
    """Children that do deeds on copies of one folder, and what is found afterwards."""

    def __init__(self, place: Path, child: subprocess.Popen[str]) -> None:
        self._child = child
        self.template = prepare(place / "template")
        self.log = place / "trace"
        self.folder = Folder(place / "work")
        self.tried = self.refused = 0
        self._before = files_in(self.template.path)
        self.ask("export", goes=1)
        self._exported = files_in(self.folder.path)

    def ask(self, deed: str, **order: Any) -> Answer:
        shutil.rmtree(self.folder.path, ignore_errors=True)
        shutil.copytree(self.template.path, self.folder.path)
        order = {"deed": deed, "folder": str(self.folder.path), "goes": 2, "kinds": len(CALLS), **order}
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._child.stdin.write(f"{json.dumps(order)}\n")
        self._child.stdin.flush()
        return Answer.of(json.loads(self._child.stdout.readline()))

    def calls_by_strace(self, deed: str, call: str) -> list[int]:
        """The numbers of the calls by which one go at a deed writes."""
        self.ask(deed, call=call, goes=1, log=str(self.log))
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
        made = [line for line in lines if re.match(rf"\d+ +{call}\(", line)]
        return [number for number, line in enumerate(made, 1) if call != "openat" or "O_CREAT" in line]

    def check(self, deed: str, call: str, fault: str, nth: int, sound: Answer, **how: str) -> None:
        """Let one call of a deed fail, and hold what was told against what is there."""
        answer = self.ask(deed, call=call, fault=fault, nth=nth, **how)
        where = f"{deed}, {call} {nth} {fault}: {answer.said}"
        self.tried += 1
        self.refused += any(map(was_refused, answer.said))
        assert not any("FAULT" in line for said in answer.said for line in said), where
        assert answer.ended is (fault != "KILL"), where
        if answer.ended:
            assert not was_refused(answer.said[1]), f"{where}: it goes on failing"
        self._check_held(deed, answer, sound, where)
        self._check_files(deed, where)

    def _check_held(self, deed: str, answer: Answer, sound: Answer, where: str) -> None:
        """After a refusal all is as it was; after what was done it is as it is without a fault."""
        steps = 0
        for said, held in zip(answer.said, answer.held[1:], strict=False):
            steps += not was_refused(said)
            if deed == "code":
                assert held[0]["statements"] == shown_in(said, answer.held[0][0]["statements"]), where
            elif deed == "bring_up_to_date":
                # What is refused may also be the opening of the file that is up to date by then.
                assert held in sound.held[steps:2], where
            else:
                assert held == sound.held[steps], where
        if not answer.ended:
            left = [holds(self.folder.project)]
            if deed == "code":
                shown = shown_in(answer.said[-1], answer.held[-1][0]["statements"])
                assert left[0]["statements"] in (shown, shown + 1), where
            else:
                assert left[0] in (sound.held[steps][0], sound.held[steps + 1][0]), where

    def _check_files(self, deed: str, where: str) -> None:
        for path in (self.folder.project, self.folder.old) if deed == "bring_up_to_date" else (self.folder.project,):
            assert wrong_in(path) == [], where
        now = files_in(self.folder.path)
        for name, data in now.items():
            if "backups" in name and name.endswith(".annotator"):
                assert wrong_with(self.folder.path / name) == "", f"{where}: {name}"
            if name.startswith(("export/", "config/")):
                assert name.startswith("config/") or data in (self._before[name], self._exported[name]), where
                assert data, where
        kept = {name for name in self._before if "backups" in name or name.startswith(("export/", "config/"))}
        assert kept <= set(now), f"{where}: {kept - set(now)} went"


def shown_in(said: list[str], before: int) -> int:
    """How many statements were on the screen last."""
    shown = [line for line in said if line.endswith("]")]
    return len(json.loads(shown[-1][shown[-1].rindex("[") :])) if shown else before


@contextmanager
def children(place: Path, library: Path | None) -> Iterator[Faults]:
    environment = {**os.environ, "TMPDIR": str(place), **({"LD_PRELOAD": str(library)} if library else {})}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.promises.faults_child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment,
    ) as child:
        assert child.stdout is not None
        assert child.stdin is not None
        assert child.stdout.readline() == "ready\n"
        yield Faults(place, child)
        child.stdin.close()


@pytest.fixture(scope="module")
def faults() -> Iterator[Faults]:
    if sys.platform != "linux" or shutil.which("cc") is None:
        pytest.skip("needs Linux and a C compiler")
    # The disk itself is to take no time where it can be memory.
    memory = Path("/dev/shm")  # noqa: S108 - a folder of its own in it
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as folder:
        place = Path(folder)
        made = subprocess.run(
            ["cc", "-shared", "-fPIC", "-o", place / "faults.so", LIBRARY, "-ldl"], capture_output=True, check=False
        )
        if made.returncode != 0:
            pytest.skip("the C compiler here makes no libraries")
        with children(place, place / "faults.so") as some:
            yield some


def swept(faults: Faults, deed: str, fault: str, *, most: int) -> None:
    """Let every call of a deed fail once, or so many of those that it makes often."""
    sound = faults.ask(deed)
    wrong = []
    for call, made in sound.calls.items():
        if made == 0 or (fault == "ENOSPC" and call not in TAKING_ROOM):
            continue
        for nth in sorted({*range(1, made + 1, -(-made // most)), made}):
            try:
                faults.check(deed, call, fault, nth, sound)
            except AssertionError as error:
                wrong.append(str(error).splitlines()[0])
    assert not wrong, "\n".join([f"{len(wrong)} of {faults.tried}", *wrong])


@pytest.mark.parametrize(("deed", "fault"), [("code", "EIO"), ("export", "ENOSPC"), ("restore", "KILL")])
def test_that_what_is_told_of_a_failing_disk_is_what_is_there(faults: Faults, deed: str, fault: str) -> None:
    swept(faults, deed, fault, most=1)


@pytest.mark.parametrize(("call", "fault"), [("fdatasync", "EIO"), ("pwrite64", "ENOSPC")])
def test_that_strace_tells_the_same(faults: Faults, call: str, fault: str) -> None:
    if shutil.which("strace") is None:
        pytest.skip("needs strace")
    sound, log = faults.ask("code"), str(faults.log)
    numbers = faults.calls_by_strace("code", call)

    faults.check("code", call, fault, numbers[-1], sound, log=log)


@pytest.mark.slow
@pytest.mark.parametrize("fault", ["EIO", "ENOSPC", "KILL"])
@pytest.mark.parametrize("deed", DEEDS)
def test_that_a_fault_at_any_call_of_any_deed_is_told_and_loses_nothing(faults: Faults, deed: str, fault: str) -> None:
    tried, refused = faults.tried, faults.refused

    swept(faults, deed, fault, most=MOST)

    sys.stdout.write(f"\n{deed} {fault}: {faults.tried - tried} tried, {faults.refused - refused} refused\n")
