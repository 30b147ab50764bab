"""What the palette can find at once: the commands of the window, the actors and codes of the project."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject
from rapidfuzz import fuzz, process

from annotator.domain.codebook import Code
from annotator.domain.records import Actor, ArticleId
from annotator.domain.text import Span, quote_line
from annotator.ui.actions import Commands
from annotator.ui.commands import WITHOUT_PROJECT, Command
from annotator.ui.dates import shown_date
from annotator.ui.desk.begun import EditingWords
from annotator.ui.desk.can_do import why_not
from annotator.ui.other_words import other_words
from annotator.ui.palette import Found, Group, Kind
from annotator.ui.palette.ranking import best_first, folded

if TYPE_CHECKING:
    from annotator.ui.desk.open_project import OpenProject

_MOST_QUOTED: Final = 48
_NOT_OFFERED: Final = ("palette",)
_LIKE: Final = 82
_ENOUGH: Final = 3
_OTHER_NAME: Final = 12
"""Out of a hundred: how much less a command fits by its menu than by its own words."""


_BETTER_THAN_LIKE: Final = 75
"""Out of a hundred: what is only a little like the words that were typed stands below what is coded."""


class Findable(QObject):
    """As things are when the palette is opened: while it is there, nothing else changes them."""

    def __init__(self, commands: Commands, opened: OpenProject | None) -> None:
        super().__init__()
        self._commands = commands
        self._opened = opened
        self._codes = list(opened.project.codebook.current_codes) if opened else []
        self._actors: dict[int, Actor] = {actor.id: actor for actor in opened.project.actors.all()} if opened else {}
        self._folded: list[tuple[str, Actor]] | None = None
        self._of_table = {
            command.key: command
            for command in commands
            if not command.key.startswith("code_")
            and command.key not in _NOT_OFFERED
            and commands[command.key].isVisible()
        }

    def groups(self, kind: Kind | None, words: str, *, most: int) -> list[Group]:
        """What fits, the group with the best of all first; without words in the order of the menus."""
        ranked = []
        if kind in (None, Kind.COMMAND):
            ranked.append(self._ranked(Kind.COMMAND, self._commands_like(words), most))
        if self._opened is not None and kind in (None, Kind.CODE) and (kind or words):
            ranked.append(self._ranked(Kind.CODE, self._codes_like(words, finds_first=kind is None), most))
        if self._opened is not None and words and kind in (None, Kind.CODED):
            group = Group(self.tr("What is coded"), (self._coded(words),), kind=Kind.CODED)
            ranked.append((_BETTER_THAN_LIKE, group))
        if self._opened is not None and kind in (None, Kind.ACTOR) and (kind or words):
            ranked.append(self._ranked(Kind.ACTOR, self._actors_like(words, most + 1), most))
        return [group for _best, group in sorted(ranked, key=lambda pair: -pair[0])]

    def named(self, name: str) -> Found | None:
        """The thing that was chosen before, as it is now; None where it has gone."""
        kind, key = Kind(name[0]), name[1:]
        if kind is Kind.COMMAND:
            command = self._of_table.get(key)
            return None if command is None else self._command(command)
        if kind is Kind.CODE:
            return next((self._code(code) for code in self._codes if code.key == key), None)
        if not key.isdecimal() or self._opened is None:
            return None
        if kind is Kind.ACTOR:
            actor = self._actors.get(int(key))
            return None if actor is None else _actor(actor)
        rows = self._opened.project.library.rows([ArticleId(int(key))])
        return next(
            (found_article(row.id, row.title, row.metadata.outlet, row.metadata.date, row.name) for row in rows),
            None,
        )

    def _ranked(self, kind: Kind, found: Sequence[tuple[float, Found]], most: int) -> tuple[float, Group]:
        title = {
            Kind.COMMAND: self.tr("Commands"),
            Kind.CODE: self.tr("Codes"),
            Kind.ACTOR: self.tr("Actors"),
        }[kind]
        shown = tuple(each for _fit, each in found[:most])
        best = max((fit for fit, _each in found), default=0)
        return best, Group(title, shown, kind=kind, has_more=len(found) > most)

    def _commands_like(self, words: str) -> list[tuple[float, Found]]:
        commands = self._of_table.values()
        if not words:
            return [(0, self._command(command)) for command in commands]
        names = ((command, self._names(command)) for command in commands)
        return [
            (fit, self._command(command))
            for fit, command in best_first(names, words, most=len(self._of_table), less=_OTHER_NAME)
        ]

    def _names(self, command: Command) -> tuple[str, ...]:
        """Its words, its menu with its words, its keys, and what else a person would call it."""
        words = self._words(command)
        keys = filter(None, (self._commands.key_shown(command.key),))
        return words, f"{_menu(command)} {words}", *keys, *other_words(command.key)

    def _words(self, command: Command) -> str:
        return self._commands.words_of(command).removesuffix("…")

    def _command(self, command: Command) -> Found:
        return Found(
            Kind.COMMAND,
            command.key,
            self._words(command),
            _menu(command),
            shortcut=self._commands.key_shown(command.key),
            icon=command.icon or "command",
            reason=self._reason(command.key),
        )

    def _reason(self, key: str) -> str:
        """Why a command can't be asked for now."""
        if self._commands[key].isEnabled():
            return ""
        if self._opened is None and key not in WITHOUT_PROJECT:
            return self.tr("Open a project first")
        why = {
            "undo": self.tr("There is nothing to undo"),
            "redo": self.tr("There is nothing to redo"),
            "cue_off": self.tr("Go to a suggestion first"),
            "rule_off": self.tr("Go to a suggestion first"),
        }
        if self._opened is not None and self._opened.project.read_only:
            return self.tr("The project is read only")
        return why.get(key, self.tr("Not possible now"))

    def _codes_like(self, words: str, *, finds_first: bool) -> list[tuple[float, Found]]:
        """Each code with what Enter does with it and, where words were typed, the way to every statement of it.

        Finding stands first unless codes were asked for: it changes nothing.
        """
        if not words:
            return [(0, self._code(code)) for code in self._codes]
        names = ((code, (code.name, code.letter)) for code in self._codes)
        found = best_first(names, words, most=len(self._codes))
        return [
            (fit, each)
            for fit, code in found
            for each in (
                (self._every(code), self._code(code)) if finds_first else (self._code(code), self._every(code))
            )
        ]

    def _code(self, code: Code) -> Found:
        shortcut = self._commands.key_shown(f"code_{code.key}")
        if self._opened is None or not self._opened.can_code:
            beside = self.tr("read it in the codebook")
            return Found(Kind.CODE, code.key, code.name, beside, shortcut=shortcut, code=code)
        words, spans = self._given(self._opened, code)
        quote = f"“{quote_line(self._opened.desk.board.text, spans, most=_MOST_QUOTED)}”"
        reason = why_not(self._opened.desk).get(f"code_{code.key}", "")
        return Found(Kind.CODE, code.key, words, quote, shortcut=shortcut, code=code, reason=reason)

    def _given(self, opened: OpenProject, code: Code) -> tuple[str, Sequence[Span]]:
        """What giving a code does now, and to which words."""
        board, span = opened.desk.board, opened.screen.article.selection()
        intent = opened.marking.intent
        is_editing = isinstance(intent, EditingWords) and intent.statement_id is not None
        if span is not None and not is_editing:
            return self.tr("Code the selected words “{0}”").format(code.name), (span,)
        if board.suggestion is not None:
            return self.tr("Take the suggestion as “{0}”").format(code.name), board.suggestion.parts
        words = self.tr("Make this statement “{0}”").format(code.name)
        return words, board.statement.parts if board.statement is not None else ()

    def _every(self, code: Code) -> Found:
        return Found(Kind.CODED, code.key, self.tr("Find every “{0}”").format(code.name), icon="search", code=code)

    def _coded(self, words: str) -> Found:
        return Found(Kind.CODED, words, self.tr("Find “{0}” in what is coded").format(words), icon="search")

    def _actors_like(self, words: str, most: int) -> list[tuple[float, Found]]:
        """Those whose names begin with or hold the words; where that are few, those whose names are like them."""
        if self._opened is None:
            return []
        found = list(self._opened.project.actors.find(words, limit=most))
        if words and len(found) < _ENOUGH:
            known = {actor.id for actor in found}
            found += [actor for actor in self._misspelt(words) if actor.id not in known]
        names = ((actor, (actor.name, *actor.aliases)) for actor in found)
        ranked = best_first(names, words, most=most) if words else [(0.0, actor) for actor in found]
        return [(fit, _actor(actor)) for fit, actor in ranked]

    def _misspelt(self, words: str) -> Iterable[Actor]:
        if self._folded is None:
            self._folded = [(folded(name), a) for a in self._actors.values() for name in (a.name, *a.aliases)]
        names = [name for name, _actor in self._folded]
        like = process.extract(folded(words), names, scorer=fuzz.WRatio, score_cutoff=_LIKE, limit=8)
        return [self._folded[place][1] for _name, _score, place in like]


def found_article(article_id: ArticleId, title: str, outlet: str | None, date: str | None, name: str) -> Found:
    """An article with its outlet, its day and its file."""
    beside = " · ".join(filter(None, (outlet, shown_date(date), name)))
    return Found(Kind.ARTICLE, str(article_id), " ".join(title.split()), beside, icon="file-text")


def _actor(actor: Actor) -> Found:
    return Found(Kind.ACTOR, str(actor.id), actor.name, ", ".join(actor.aliases), icon="user")


def _menu(command: Command) -> str:
    return QCoreApplication.translate("MainWindow", command.menu.value)
