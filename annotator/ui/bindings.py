"""Which keys each command has: those it is shipped with, or those that the person has given it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from annotator.ui.commands import COMMANDS, Command

Own = Mapping[str, tuple[str, ...]]
"""The keys that the person has given to commands; none at all where they took them away."""

_NAMES: Final = {"Return": "Enter", "Enter": "Num Enter", "Del": "Delete", "PgDown": "PgDn"}
_MAC_MODIFIERS: Final = "⌃⌥⇧⌘"
_SIDEWAYS: Final = tuple(
    f"{held}{arrow}"
    for held in ("", "Shift+", "Alt+", "Ctrl+", "Ctrl+Shift+", "Alt+Shift+", "Ctrl+Alt+")
    for arrow in ("Left", "Right")
)
_OF_THE_ARTICLE: Final = frozenset(
    {
        *_SIDEWAYS, "Up", "Down", "Home", "End", "PgUp", "PgDown", "Ctrl+C", "Ctrl+A", "Ctrl+Home", "Ctrl+End",
        "Shift+Up", "Shift+Down", "Shift+Home", "Shift+End", "Shift+PgUp", "Shift+PgDown",
        "Ctrl+Shift+Home", "Ctrl+Shift+End",
    }
)  # fmt: skip
_OF_ITS_SIZE: Final = frozenset({"Ctrl++", "Ctrl+=", "Ctrl+-", "Ctrl+0"})
_SIZES: Final = ("larger", "smaller", "usual_size")
_IN_FIELDS: Final = frozenset({"Tab", "Shift+Tab", "Return", "Enter", "Space", "Backspace", "Del", "Ins"})


@cache
def portable(keys: str) -> str:
    """One spelling of the same keys: “ctrl+k” is “Ctrl+K”. Empty where they are none."""
    sequence = QKeySequence(keys)
    known = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    return known if known.isascii() or sequence.count() == 1 else ""


def wanted(command: Command, own: Own) -> tuple[str, ...]:
    """The keys that a command has if no other takes them. What the codebook gives a code or a role stays."""
    if command.of_codebook:
        return (*command.keys, *(keys for keys in own.get(command.key, ()) if keys not in command.keys))
    return own.get(command.key, command.keys)


def holders(commands: Iterable[Command], own: Own) -> dict[str, str]:
    """Which command has each key. Where several want it, the codebook comes first, then the person's own choice.

    Of two that rank alike the later has it. Qt would find a key ambiguous that two actions have, and do neither.
    """
    claims = []
    for place, command in enumerate(commands):
        for keys in wanted(command, own):
            rank = 0 if command.of_codebook and keys in command.keys else 1 if command.key in own else 2
            claims.append((rank, -place, portable(keys), command.key))
    found: dict[str, str] = {}
    for _rank, _place, keys, key in sorted(claims):
        found.setdefault(keys, key)
    return found


def in_effect(commands: Iterable[Command], own: Own) -> dict[str, tuple[str, ...]]:
    """The keys that each command really has."""
    known = tuple(commands)
    held = holders(known, own)
    return {
        command.key: tuple(keys for keys in wanted(command, own) if held.get(portable(keys)) == command.key)
        for command in known
    }


def refusal(command: Command, keys: str, *, coding: bool) -> str:
    """Why a command can't have these keys; nothing where it can. ``coding``: it acts only where no words are typed."""
    known, sentence = portable(keys), ""
    if known == "Esc" and command.key != "leave":
        sentence = QCoreApplication.translate("Bindings", "Esc always leaves what is begun.")
    elif known in _OF_THE_ARTICLE:
        sentence = QCoreApplication.translate("Bindings", "{keys} moves or copies in the article.")
    elif known in _OF_ITS_SIZE and command.key not in _SIZES:
        sentence = QCoreApplication.translate("Bindings", "{keys} changes the size of the article’s type.")
    elif not coding and writes(known):
        sentence = QCoreApplication.translate("Bindings", "{keys} alone writes in fields. Hold Ctrl or Alt with it.")
    return sentence.format(keys=key_words(known))


def writes(keys: str) -> bool:
    """Whether a field for words takes these keys for itself: a letter, a figure, Space, Enter and the like."""
    bare = keys.removeprefix("Shift+")
    return len(bare) == 1 or keys in _IN_FIELDS or bare in _IN_FIELDS


def key_names(sequence: str) -> tuple[str, ...]:
    """The keys of a portable sequence one by one, as they are written on this platform's keyboards."""
    native = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText) or sequence
    if sys.platform == "darwin":
        held = len(native) - len(native.lstrip(_MAC_MODIFIERS))
        return (*native[:held], native[held:])
    parts = native.split("+") if not native.endswith("++") else [*native[:-2].split("+"), "+"]
    return tuple(_NAMES.get(part, part) for part in parts) if native != "+" else ("+",)


def key_words(sequence: str) -> str:
    """The keys in one word: “Ctrl+Enter”, “⌘Z”."""
    return ("" if sys.platform == "darwin" else "+").join(key_names(sequence))


def shipped_words(command: str) -> str:
    """The key that a command is shipped with, for a sentence: where nobody can have changed it."""
    keys = next((known.keys for known in COMMANDS if known.key == command), ())
    return key_words(keys[0]) if keys else ""


def with_keys(command: Command, own: Own, keys: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The person's keys when a command has these; of a code or a role those of the codebook are not among them."""
    rest = {key: known for key, known in own.items() if key != command.key}
    if command.of_codebook:
        extra = tuple(each for each in keys if each not in command.keys)
        return rest | {command.key: extra} if extra else rest
    return rest if keys == command.keys else rest | {command.key: keys}


def without(command: Command, own: Own, keys: str) -> dict[str, tuple[str, ...]]:
    """The person's keys when a command has these no longer."""
    return with_keys(command, own, tuple(each for each in wanted(command, own) if portable(each) != portable(keys)))
