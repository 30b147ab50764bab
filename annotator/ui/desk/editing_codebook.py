"""Editing the codebook: keeps the draft, shows the editor what would become of it, and saves it as a version."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from annotator.domain.changes import Changes
from annotator.domain.codebook import Code, EntryKind
from annotator.domain.codebook_differences import differences
from annotator.domain.codebook_draft import Draft
from annotator.domain.codebook_problems import hints_of
from annotator.domain.codebook_remarks import Remark
from annotator.domain.errors import AnnotatorError
from annotator.exchange.codebooks import read_codebook
from annotator.exchange.templates import read_template
from annotator.services.hand_out import made_for
from annotator.ui.codebook_editor.records import EditorState
from annotator.ui.codebook_editor.window import CHANGES
from annotator.ui.commands import COMMANDS, Scope
from annotator.ui.desk.codebook_file import write_codebook
from annotator.ui.desk.draft_steps import DraftSteps
from annotator.ui.language import grouped, in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from annotator.domain.codebook import Codebook
    from annotator.domain.codebook_use import Usage, VersionLine
    from annotator.domain.differences import UnclearPassage
    from annotator.domain.errors import NotSaved
    from annotator.ui.codebook_editor.window import CodebookEditor
    from annotator.ui.desk.desk import Desk
    from annotator.ui.feedback import Feedback

_KEEP_AFTER = 400
"""Milliseconds after the last change at which the draft is kept."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What is read of the file, until something in it changes."""

    usage: Usage
    log: Sequence[VersionLine]
    todo: Mapping[str, Sequence[UnclearPassage]]
    is_coders_file: bool


class EditingCodebook(QObject):
    """Has the draft of the open project, also while the editor is closed."""

    def __init__(self, desk: Desk, *, feedback: Feedback) -> None:
        super().__init__(desk)
        self._desk = desk
        self._feedback = feedback
        self._codebooks = desk.project.codebooks
        self._drafts = self._codebooks.drafts
        kept = self._drafts.kept()
        self._is_begun = kept is not None
        self._draft = kept or self._codebooks.draft()
        self._steps = DraftSteps()
        self._window: CodebookEditor | None = None
        self._known: _Known | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_AFTER)
        self._timer.timeout.connect(self._keep)
        desk.changed.connect(self._follow)
        desk.said.connect(self._say)
        desk.not_saved.connect(self._say_not_saved)

    @property
    def state(self) -> EditorState:
        """Everything that the editor shows."""
        project, draft = self._desk.project, self._draft
        known = self._known = self._known or self._read()
        return EditorState(
            saved=project.codebook,
            draft=draft,
            usage=known.usage,
            coders={coder.id: coder.name for coder in project.coders},
            problems=self._codebooks.problems(draft, known.usage),
            hints=(*hints_of(draft.codebook), *_taken_letters(draft.codebook)),
            changes=differences(project.codebook, draft.codebook),
            follows=self._codebooks.follows(draft, known.usage),
            log=known.log,
            todo=known.todo,
            is_editable=not project.read_only,
            is_coders_file=known.is_coders_file,
        )

    def attach(self, window: CodebookEditor) -> None:
        """Do what is asked in the editor."""
        self._window = window
        window.draft_changed.connect(self.change)
        window.save_asked.connect(self.save)
        window.drop_asked.connect(self.drop)
        window.rebase_asked.connect(self._rebase)
        window.merge_asked.connect(self._merge)
        window.template_asked.connect(self._begin_from_template)
        window.file_asked.connect(self._begin_from_file)
        window.writing_asked.connect(self._write)
        window.compared.connect(self._compare)
        window.undo_asked.connect(self.undo)
        window.redo_asked.connect(self.redo)
        window.activated.connect(self._show_again)

    def change(self, draft: Draft) -> None:
        """Take a changed draft over, and keep it."""
        self._steps.note(self._draft, draft)
        self._take_over(draft)

    def undo(self) -> None:
        """Take back the last change of the draft; where there is none, what was done last in the project."""
        earlier = self._steps.back(self._draft)
        if earlier is None:
            self._desk.undo()
        else:
            self._take_over(earlier)
            self._say(self.tr("Your last change of the codebook is taken back."))

    def redo(self) -> None:
        """The same for what was taken back."""
        later = self._steps.again(self._draft)
        if later is None:
            self._desk.redo()
        else:
            self._take_over(later)
            self._say(self.tr("Your change of the codebook is there again."))

    def add_example(self) -> None:
        """Take the current statement's words as an example of its code, into the draft."""
        statement = self._desk.board.statement
        if statement is None:
            self._desk.said.emit(self.tr("Go to a statement first: its words become an example in the codebook."))
            return
        self._desk.act(
            lambda: self._codebooks.example_of(statement.id), lambda words: self._add_example(statement.code, words)
        )

    def save(self, note: str) -> None:
        """Make the draft a version."""
        draft = self._draft
        self._desk.act(lambda: self._codebooks.edit(draft, note), self._saved)

    def drop(self) -> None:
        """Let the draft go: what is saved holds."""
        dropped = self._draft
        self._begin_anew()
        self._steps.note(dropped, self._draft)
        self._say(self.tr("Your changes are dropped. What is saved holds. Undo brings them back."))

    def show(self) -> None:
        """Show the draft as it is now, against what is saved."""
        if self._window is not None and self._window.isVisible():
            self._window.show_state(self.state)

    def stop(self) -> None:
        """Keep what is not kept yet: before the project is closed."""
        if self._timer.isActive():
            self._keep()
        self._window = None

    # ------------------------------------------------------------------------------------------------------------

    def _saved(self, version: int) -> None:
        self._begin_anew()
        if self._window is not None:
            self._window.forget_note()
        said = self.tr("Saved as version {version}. Undo takes it back.")
        self._desk.said.emit(said.format(version=version))

    def _merge(self, code: str, into: str) -> None:
        codebook = self._desk.project.codebook
        names = {"code": codebook.code(code).name, "into": codebook.code(into).name}
        note = self.tr("“{code}” merged into “{into}”").format(**names)
        self._desk.act(lambda: self._codebooks.merge(code, into, note), lambda count: self._merged(count, names))

    def _merged(self, count: int, names: Mapping[str, str]) -> None:
        self._begin_anew()
        one = self.tr("“{code}” is merged into “{into}”: 1 statement recoded. Undo takes it back.")
        several = self.tr("“{code}” is merged into “{into}”: {count} statements recoded. Undo takes it back.")
        self._desk.said.emit((one if count == 1 else several).format(count=grouped(count), **names))

    def _rebase(self) -> None:
        """Begin the draft from the version that holds now: it then says what it changes of that."""
        codebook = self._draft.codebook
        held = self._codebooks.draft_of(replace(codebook, version=self._desk.project.codebook.version))
        self.change(replace(held, renamed=self._draft.renamed, keys=self._draft.keys))

    def _begin_from_template(self, name: str) -> None:
        self._take(lambda: read_template(name))

    def _begin_from_file(self) -> None:
        path = self._feedback.file_to_open(self.tr("Begin from a codebook file"), self.tr("Codebooks (*.toml)"))
        if path is not None:
            self._take(lambda: read_codebook(path))

    def _take(self, read: Callable[[], Codebook]) -> None:
        """Show another codebook as changes of this one."""
        try:
            draft = self._codebooks.draft_of(read())
        except AnnotatorError as error:
            self._say(in_words(error))
            return
        self.change(draft)
        if self._window is not None:
            self._window.turn_to(CHANGES)
        self._say(
            self.tr("“{name}” is shown as changes. Nothing holds before you save it.").format(name=draft.codebook.name)
        )

    def _write(self) -> None:
        if words := write_codebook(self._desk.project, self._feedback):
            self._say(words)

    def _compare(self, old: int, new: int) -> None:
        if self._window is not None:
            window = self._window
            self._desk.act(
                lambda: self._codebooks.differences(old, new), lambda lines: window.show_difference(old, new, lines)
            )

    def _add_example(self, key: str, words: str) -> None:
        code = self._draft.codebook.entry(EntryKind.CODE, key)
        if not isinstance(code, Code):
            return
        if words in code.examples:
            self._desk.said.emit(self.tr("These words are an example of “{name}” already.").format(name=code.name))
            return
        self.change(self._draft.put(replace(code, examples=(*code.examples, words))))
        said = self.tr("Added as an example of “{name}”, with the changes that “Edit the codebook” will save.")
        self._desk.said.emit(said.format(name=code.name))

    def _take_over(self, draft: Draft) -> None:
        self._draft = draft
        self._is_begun = draft != self._codebooks.draft()
        self._timer.start()
        self.show()

    def _begin_anew(self) -> None:
        self._timer.stop()
        self._drafts.drop()
        self._steps.clear()
        self._is_begun = False
        self._known = None
        self._draft = self._codebooks.draft()
        self.show()

    def _keep(self) -> None:
        self._timer.stop()
        if self._is_begun:
            self._drafts.keep(self._draft)
        else:
            self._drafts.drop()

    def _read(self) -> _Known:
        project = self._desk.project
        return _Known(
            usage=self._codebooks.usage(),
            log=self._codebooks.log(),
            todo={entry.key: entry.passages for entry in project.settling.todo()},
            is_coders_file=bool(made_for(project.path)),
        )

    def _show_again(self) -> None:
        """Show what was coded and settled meanwhile."""
        self._known = None
        self.show()

    def _follow(self, changes: Changes) -> None:
        """A draft in which nothing is changed follows what is saved."""
        self._known = None
        if changes.codebook:
            self._steps.clear()
        if changes.codebook and not self._is_begun:
            self._draft = self._codebooks.draft()
        if changes.codebook:
            self.show()

    def _say(self, words: str) -> None:
        if self._window is not None and self._window.isVisible():
            self._window.say(words)

    def _say_not_saved(self, error: NotSaved, _again: object) -> None:
        self._say(in_words(error))


def _taken_letters(codebook: Codebook) -> Iterator[Remark]:
    """Roles whose letter is the key of something else while coding: the role has it then, and the other none."""
    commands = {key: command for command in COMMANDS if command.scope is Scope.CODING for key in command.keys}
    for role in codebook.current_roles:
        command = commands.get(role.letter)
        if command is not None:
            words = QCoreApplication.translate("Command", command.words)
            sentence = "“{letter}” is the key of “{command}” too, which then has none."
            yield Remark(sentence, {"letter": role.letter, "command": words}, EntryKind.ROLE, role.key, "letter")
