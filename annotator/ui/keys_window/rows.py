"""What the window says of each command: its keys, whose key it wanted, and whether it is as shipped."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.ui.actions import Commands
from annotator.ui.bindings import holders, key_words, portable, wanted
from annotator.ui.commands import Command, Menu, Scope


@dataclass(frozen=True, slots=True)
class Lost:
    """Keys that a command wants and another has. ``can_take``: not where they stand in the codebook."""

    keys: str
    holder: str
    holder_words: str
    can_take: bool


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One command. ``fixed`` are the keys that the codebook gives; ``is_changed``: the person has changed its keys."""

    key: str
    words: str
    menu: Menu
    keys: tuple[str, ...]
    fixed: tuple[str, ...]
    lost: tuple[Lost, ...]
    is_changed: bool
    is_coding: bool

    def fits(self, looked_for: str) -> bool:
        """Whether it is what somebody looks for, by its words or by its keys."""
        known = looked_for.casefold()
        return known in self.words.casefold() or any(known == key_words(each).casefold() for each in self.keys)

    def has(self, keys: str) -> bool:
        return portable(keys) in {portable(each) for each in self.keys}


def rows_of(commands: Commands) -> list[KeyRow]:
    """All commands, by menu."""
    table = {command.key: command for command in commands}
    held = holders(table.values(), commands.own)
    order = list(Menu)
    rows = [_row(command, commands, table, held) for command in table.values()]
    return sorted(rows, key=lambda row: order.index(row.menu))


def _row(command: Command, commands: Commands, table: dict[str, Command], held: dict[str, str]) -> KeyRow:
    lost = []
    for keys in wanted(command, commands.own):
        holder = table[held[portable(keys)]]
        if holder.key != command.key:
            is_fixed = holder.of_codebook and keys in holder.keys
            lost.append(Lost(keys, holder.key, _words(commands, holder), not is_fixed))
    return KeyRow(
        key=command.key,
        words=_words(commands, command),
        menu=command.menu,
        keys=commands.keys_left(command),
        fixed=command.keys if command.of_codebook else (),
        lost=tuple(lost),
        is_changed=command.key in commands.own,
        is_coding=command.scope is Scope.CODING,
    )


def _words(commands: Commands, command: Command) -> str:
    return commands.words_of(command).removesuffix("…")
