"""The wishes of the window of keys: they act at once, and are remembered on this computer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QObject
from shiboken6 import isValid

from annotator.domain.errors import AnnotatorError
from annotator.exchange.keys import read_keys, write_keys
from annotator.ui.bindings import holders, key_words, portable, refusal, wanted, with_keys, without
from annotator.ui.commands import Command, Scope
from annotator.ui.keys_window import KeysWindow, rows_of
from annotator.ui.language import in_words

if TYPE_CHECKING:
    from annotator.ui.actions import Commands
    from annotator.ui.feedback import Feedback
    from annotator.ui.main_window import MainWindow
    from annotator.ui.settings import Settings


class Rebinding(QObject):
    """Keeps the keys of the commands, the settings and the window equal."""

    def __init__(
        self, window: MainWindow, settings: Settings, *, feedback: Feedback, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._main = window
        self._settings = settings
        self._feedback = feedback
        self.window: KeysWindow | None = None

    @property
    def _commands(self) -> Commands:
        return self._main.commands

    @property
    def _table(self) -> dict[str, Command]:
        return {command.key: command for command in self._commands}

    @property
    def _files(self) -> str:
        return self.tr("Keys of Annotator (*.toml)")

    def show(self) -> KeysWindow:
        """The window in front."""
        shown = self.window if self.window is not None and isValid(self.window) else self._made()
        self.window = shown
        shown.show_rows(rows_of(self._commands))
        shown.show()
        shown.raise_()
        shown.activateWindow()
        return shown

    def dress_again(self) -> None:
        """The program looks otherwise: build the window anew where it is seen."""
        before, self.window = self.window, None
        if before is None:
            return
        is_seen, place = before.isVisible(), before.geometry()
        before.close()
        before.deleteLater()
        if is_seen:
            self.show().setGeometry(place)

    def _made(self) -> KeysWindow:
        main = self._main
        window = KeysWindow(main.theme, main.icons, main)
        window.editor.pressed.connect(self._press)
        window.editor.taken.connect(self._take)
        window.editor.removed.connect(self._remove)
        window.editor.back_asked.connect(self._give_back)
        window.all_back_asked.connect(self._give_all_back)
        window.save_asked.connect(self._save)
        window.load_asked.connect(self._load)
        self._commands.act_beside(window)
        self._commands.keys_changed.connect(self._follow)
        return window

    def _follow(self) -> None:
        if self.window is not None and isValid(self.window) and self.window.isVisible():
            self.window.show_rows(rows_of(self._commands))

    # Wishes -----------------------------------------------------------------------------------------------------

    def _press(self, key: str, replaced: str, keys: str) -> None:
        """Give a command keys, unless they can't be had or another command has them."""
        if self.window is None:
            return
        command, editor = self._table[key], self.window.editor
        why = refusal(command, keys, coding=command.scope is Scope.CODING)
        holder = self._table.get(holders(self._table.values(), self._commands.own).get(portable(keys), ""))
        if why:
            editor.refuse(why)
        elif holder is None or holder.key == key:
            self._give(command, replaced, keys, self._commands.own)
        elif holder.of_codebook and keys in holder.keys:
            words = self.tr("{keys} is “{other}” in the codebook. Press other keys, or change it in the codebook.")
            editor.refuse(words.format(keys=key_words(keys), other=self._words(holder)))
        else:
            words = self.tr("{keys} does “{other}”, which would be without it.")
            editor.ask(words.format(keys=key_words(keys), other=self._words(holder)), keys)

    def _take(self, key: str, replaced: str, keys: str) -> None:
        """Give a command the keys of another, which has them no longer."""
        held = holders(self._table.values(), self._commands.own).get(portable(keys))
        own: Mapping[str, tuple[str, ...]] = self._commands.own
        if held is not None and held != key:
            own = without(self._table[held], own, keys)
        self._give(self._table[key], replaced, keys, own)

    def _give(self, command: Command, replaced: str, keys: str, own: Mapping[str, tuple[str, ...]]) -> None:
        others = [each for each in wanted(command, own) if portable(each) != portable(keys)]
        at = others.index(replaced) if replaced in others else len(others)
        others[at : at + 1] = [keys]
        self._keep(with_keys(command, own, tuple(others)))
        self._say(self.tr("{keys}: {command}").format(keys=key_words(keys), command=self._words(command)))

    def _remove(self, key: str, keys: str) -> None:
        self._keep(without(self._table[key], self._commands.own, keys))
        self._say("")

    def _give_back(self, key: str) -> None:
        """The shipped keys again. Another command that was given one of them keeps it, and the row says so."""
        self._keep({known: keys for known, keys in self._commands.own.items() if known != key})
        self._say("")

    def _give_all_back(self) -> None:
        self._keep({})
        self._say(self.tr("All keys are as shipped."))

    def _save(self) -> None:
        path = self._feedback.file_to_save(self.tr("Save the keys"), _documents() / "keys.toml", self._files)
        if path is None:
            return
        words = {command.key: self._words(command) for command in self._commands}
        try:
            write_keys(path, self._commands.own, words)
        except AnnotatorError as error:
            self._say(in_words(error))
        else:
            self._say(self.tr("The keys were saved to “{name}”.").format(name=path.name))

    def _load(self) -> None:
        """Read the keys of a file; what it says of commands that this version has not stays in the settings."""
        path = self._feedback.file_to_open(self.tr("Read keys"), self._files)
        if path is None:
            return
        try:
            keys = read_keys(path)
        except AnnotatorError as error:
            self._say(in_words(error))
            return
        read = {key: tuple(filter(None, map(portable, each))) for key, each in keys.items()}
        kept, refused = {}, 0
        for key, each in read.items():
            command = self._table.get(key)
            fine = [one for one in each if command is None or not self._refused(command, one)]
            refused += len(keys[key]) - len(fine)
            kept[key] = tuple(fine)
        self._keep(kept)
        words = self.tr("The keys of “{name}” are in effect.").format(name=path.name)
        if refused:
            words += " " + self.tr("What can be no key of a command was left out.")
        self._say(words)

    def _refused(self, command: Command, keys: str) -> bool:
        is_shipped = keys in command.keys
        return not is_shipped and bool(refusal(command, keys, coding=command.scope is Scope.CODING))

    def _keep(self, own: Mapping[str, tuple[str, ...]]) -> None:
        self._settings.change(keys={key: list(keys) for key, keys in own.items()})
        self._commands.rebind(own)
        if self.window is not None and isValid(self.window):
            self.window.show_rows(rows_of(self._commands))
            self.window.view.setFocus()

    def _say(self, words: str) -> None:
        if self.window is not None:
            self.window.say(words)

    def _words(self, command: Command) -> str:
        return self._commands.words_of(command).removesuffix("…")


def _documents() -> Path:
    documents = platformdirs.user_documents_path()
    return documents if documents.is_dir() else Path.home()
