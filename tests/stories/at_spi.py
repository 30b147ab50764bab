"""A screen reader's side of the program: the accessibility bus of a session, read with nothing but D-Bus."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from jeepney import DBusAddress, MatchRule, Message, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.patience import SECONDS

_REGISTRY: Final = "org.a11y.atspi.Registry"
_ACCESSIBLE: Final = "org.a11y.atspi.Accessible"
_TEXT: Final = "org.a11y.atspi.Text"
_EVENTS: Final = "org.a11y.atspi.Event.Object"
_LAUNCHERS: Final = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))
_SENTENCE, _PARAGRAPH = 2, 4
"""What of a text is asked for."""
_FOCUSED: Final = 12
"""The bit of the focus among an object's states."""


def lacking() -> list[str]:
    """What a session for a screen reader needs and this machine has not."""
    missing = [] if shutil.which("dbus-daemon") else ["dbus-daemon"]
    return missing if _launcher() else [*missing, "at-spi2-core"]


@contextmanager
def accessible_session(environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """The environment with a session bus and an accessibility bus of its own; both end with it."""
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert bus.stdout is not None
        session = environment | {
            "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        launcher = subprocess.Popen(
            [str(_launcher()), "--launch-immediately"],
            env=session,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield session
        finally:
            _end(launcher)
    finally:
        _end(bus)
        if bus.stdout is not None:
            bus.stdout.close()


@dataclass(frozen=True)
class Accessible:
    """One object of the tree, asked anew each time."""

    reader: Reader
    bus: str
    path: str

    @property
    def name(self) -> str:
        return str(self.reader.property(self, _ACCESSIBLE, "Name"))

    @property
    def description(self) -> str:
        return str(self.reader.property(self, _ACCESSIBLE, "Description"))

    @property
    def role(self) -> str:
        return str(self.reader.ask(self, _ACCESSIBLE, "GetRoleName")[0])

    @property
    def children(self) -> list[Accessible]:
        found = self.reader.ask(self, _ACCESSIBLE, "GetChildren")[0]
        return [Accessible(self.reader, bus, path) for bus, path in found if not path.endswith("/null")]

    @property
    def has_focus(self) -> bool:
        low, _high = self.reader.ask(self, _ACCESSIBLE, "GetState")[0]
        return bool(low >> _FOCUSED & 1)

    @property
    def text(self) -> str:
        return str(self.reader.ask(self, _TEXT, "GetText", "ii", (0, -1))[0])

    def sentence_at(self, at: int) -> str:
        """The sentence in which a place is, as a reader asks for it to read it out."""
        return str(self.reader.ask(self, _TEXT, "GetStringAtOffset", "iu", (at, _SENTENCE))[0])

    def paragraph_at(self, at: int) -> str:
        return str(self.reader.ask(self, _TEXT, "GetStringAtOffset", "iu", (at, _PARAGRAPH))[0])

    @property
    def caret(self) -> int:
        return int(self.reader.property(self, _TEXT, "CaretOffset"))

    @property
    def selection(self) -> tuple[int, int] | None:
        """Where the selected words start and end."""
        if not self.reader.ask(self, _TEXT, "GetNSelections")[0]:
            return None
        start, end = self.reader.ask(self, _TEXT, "GetSelection", "i", (0,))
        return start, end

    def take_focus(self) -> None:
        self.reader.ask(self, "org.a11y.atspi.Component", "GrabFocus")

    def put_caret(self, at: int) -> None:
        self.reader.ask(self, _TEXT, "SetCaretOffset", "i", (at,))

    def press(self) -> None:
        """Do what its first action is."""
        self.reader.ask(self, "org.a11y.atspi.Action", "DoAction", "i", (0,))

    def all(self) -> Iterator[Accessible]:
        """It and everything in it."""
        yield self
        for child in self.children:
            yield from child.all()

    def find(self, role: str, name: str = "") -> Accessible:
        """The first one below that has this role and this name."""
        for each in self.all():
            if each.role == role and name in ("", each.name):
                return each
        raise LookupError(f"no {role} “{name}” in {self.role} “{self.name}”")


class Reader:
    """Reads what programs of a session tell of themselves, and hears what they announce."""

    def __init__(self, session: dict[str, str]) -> None:
        self._said: list[str] = []
        self._connection = self._connect(session)
        self._listen()

    def close(self) -> None:
        self._connection.close()

    def program(self, name: str) -> Accessible:
        """A program that has told the registry of itself."""
        root = Accessible(self, _REGISTRY, "/org/a11y/atspi/accessible/root")
        found: list[Accessible] = []

        def is_there() -> bool:
            found[:] = [each for each in root.children if each.name.casefold() == name.casefold()]
            return bool(found)

        self.wait_for(is_there, what=f"{name} is in the tree")
        return found[0]

    @property
    def said(self) -> list[str]:
        """What was announced since it was last asked."""
        with suppress(TimeoutError):
            while True:
                self._hear(self._connection.receive(timeout=0.05))
        said, self._said = self._said, []
        return said

    def hear(self, words: str) -> str:
        """Wait until something is announced that has these words, and give all of it."""
        heard: list[str] = []

        def is_said() -> bool:
            heard.extend(self.said)
            return any(words in each for each in heard)

        self.wait_for(is_said, what=f"“{words}” is said; heard: {heard}")
        return next(each for each in heard if words in each)

    def wait_for(self, condition: Callable[[], bool], *, what: str, seconds: float = SECONDS) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                raise TimeoutError(f"waited {seconds:.0f} s in vain: {what}")
            time.sleep(0.05)

    def property(self, of: Accessible, interface: str, name: str) -> Any:
        address = DBusAddress(of.path, bus_name=of.bus, interface=interface)
        return self._ask(Properties(address).get(name))[0][1]

    def ask(self, of: Accessible, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        address = DBusAddress(of.path, bus_name=of.bus, interface=interface)
        return self._ask(new_method_call(address, method, signature or None, body))

    def _ask(self, message: Message) -> Any:
        """Send a question and wait for its answer; what is announced meanwhile is kept."""
        serial = next(self._connection.outgoing_serial)
        self._connection.send(message, serial=serial)
        while True:
            came = self._connection.receive(timeout=90)
            if came.header.fields.get(5) != serial:
                self._hear(came)
            elif came.header.message_type is MessageType.error:
                raise LookupError(f"{message.header.fields}: {came.body}")
            else:
                return came.body

    def _hear(self, message: Message) -> None:
        if message.header.fields.get(3) == "Announcement":
            self._said.append(str(message.body[3][1]))

    def _connect(self, session: dict[str, str]) -> DBusConnection:
        own = open_dbus_connection(bus=session["DBUS_SESSION_BUS_ADDRESS"])
        try:
            bus = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
            for _try in range(100):
                answer = own.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=SECONDS)
                if answer.header.message_type is not MessageType.error:
                    return open_dbus_connection(bus=answer.body[0])
                time.sleep(0.1)
        finally:
            own.close()
        raise RuntimeError("the accessibility bus did not start")

    def _listen(self) -> None:
        self._ask(message_bus.AddMatch(MatchRule(type="signal", interface=_EVENTS, member="Announcement")))
        registry = DBusAddress("/org/a11y/atspi/registry", bus_name=_REGISTRY, interface=_REGISTRY)
        self.wait_for(lambda: self._is_registered(registry), what="announcements are told")

    def _is_registered(self, registry: DBusAddress) -> bool:
        """Ask to be told of announcements; the registry, which the question starts, may not be up yet."""
        try:
            self._ask(new_method_call(registry, "RegisterEvent", "s", ("object:announcement",)))
        except LookupError:
            return False
        return True


def _launcher() -> Path | None:
    return next((path for path in _LAUNCHERS if os.access(path, os.X_OK)), None)


def _end(process: subprocess.Popen[Any]) -> None:
    process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(5)
        return
    process.kill()
    process.wait()
