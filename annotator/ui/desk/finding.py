"""The wishes of the palette: what fits what is typed, and doing what was chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from annotator.domain.listing import ArticleNamed
from annotator.domain.records import ActorId
from annotator.services.coded_places import Wanted, count_coded
from annotator.services.finding import find_articles
from annotator.ui.amounts import numbered
from annotator.ui.desk.findable import Findable, found_article
from annotator.ui.language import in_words
from annotator.ui.palette import Found, Group, Kind, Palette
from annotator.ui.palette.records import asked

if TYPE_CHECKING:
    from annotator.domain.errors import AnnotatorError
    from annotator.services.jobs import Jobs
    from annotator.ui.desk.open_project import OpenProject
    from annotator.ui.main_window import MainWindow
    from annotator.ui.settings import Settings

_PAUSE: Final = 60
_PAGE: Final = 50
_OF_EACH: Final = 8
_RECENT: Final = 5
_MOST_COUNTED: Final = 99


class Finding(QObject):
    """Commands, actors and codes are found at once; articles on another thread, because there may be very many."""

    def __init__(self, window: MainWindow, settings: Settings, *, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._settings = settings
        self._jobs = jobs
        self._opened: OpenProject | None = None
        self._recent: list[str] = []
        """Articles, actors and codes of the project, by name, the last first."""
        self._palette: Palette | None = None
        self._groups: list[Group] = []
        self._findable: Findable | None = None
        self._limit = _PAGE
        self._asked = 0
        self._stop_counting: Callable[[], None] = lambda: None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look_for_articles)

    # The project ------------------------------------------------------------------------------------------------

    def take_up(self, opened: OpenProject, recent: object) -> None:
        """A project was opened, in which these were chosen or opened last."""
        self._opened = opened
        self._recent = [name for name in recent if isinstance(name, str)] if isinstance(recent, list) else []
        opened.desk.article_opened.connect(lambda article_id: self._note(f"{Kind.ARTICLE}{article_id}"))

    def leave(self) -> list[str]:
        """The project is about to go; gives back what was chosen or opened in it last."""
        if self._palette is not None:
            self._palette.leave()
        self._opened = None
        recent, self._recent = self._recent, []
        return recent

    # The palette ------------------------------------------------------------------------------------------------

    def show(self) -> None:
        """Lay the palette over the window."""
        window = self._window
        if self._palette is not None:
            return
        self._findable = Findable(window.commands, self._opened)
        palette = Palette(window.theme, window.icons, window, own_keys=window.commands["palette"].shortcuts())
        palette.searched.connect(self._look)
        palette.chosen.connect(self._do)
        palette.more_asked.connect(self._show_more)
        palette.closed.connect(self._forget)
        self._palette = palette
        self._look("")
        palette.open()

    def _forget(self) -> None:
        self._palette, self._findable = None, None
        self._asked += 1
        self._stop_counting()
        self._pause.stop()

    def _look(self, _typed: str) -> None:
        self._limit = _PAGE
        self._show()

    def _show_more(self) -> None:
        self._limit += _PAGE
        self._show()

    def _show(self) -> None:
        if self._palette is None or self._findable is None:
            return
        kind, words = asked(self._palette.field.text())
        self._asked += 1
        self._stop_counting()
        most = self._limit if kind else _OF_EACH
        groups = [] if words or kind else [self._recently(self._findable)]
        groups += self._findable.groups(kind, words, most=most if words or kind else self._limit * 4)
        looks = self._opened is not None and (kind is Kind.ARTICLE or (kind is None and bool(words)))
        if looks:
            groups.append(Group(self.tr("Articles"), (), kind=Kind.ARTICLE, is_waiting=True))
        if looks or (kind is Kind.CODED and words):
            self._pause.start()
        self._groups = groups
        self._palette.show_found(groups)

    def _look_for_articles(self) -> None:
        if self._palette is None or self._opened is None:
            return
        kind, words = asked(self._palette.field.text())
        wanted, path = self._asked, self._opened.path
        if kind is Kind.CODED:
            self._count_coded(wanted)
            return
        most = self._limit if kind else _OF_EACH
        self._jobs.run(
            lambda _report: find_articles(path, words, limit=most + 1),
            done=lambda found: self._show_articles(wanted, found, most),
            failed=lambda error: self._tell(wanted, error),
        )

    def _show_articles(self, wanted: int, found: Sequence[ArticleNamed], most: int) -> None:
        """What was found, unless something else was asked for meanwhile."""
        if wanted != self._asked or self._palette is None:
            return
        shown = tuple(_article(article) for article in found[:most])
        group = Group(self.tr("Articles"), shown, kind=Kind.ARTICLE, has_more=len(found) > most)
        self._groups = [*self._groups[:-1], group]
        self._palette.show_found(self._groups)
        self._count_coded(wanted)

    def _count_coded(self, wanted: int) -> None:
        """Say how many of the coder's statements hold the words, beside the way to them."""
        kind, words = asked(self._palette.field.text()) if self._palette is not None else (None, "")
        if self._opened is None or not words or kind is Kind.ARTICLE:
            return
        project = self._opened.project
        path, of_mine = project.path, Wanted(words, coder_id=project.coder.id)
        self._stop_counting = self._jobs.run(
            lambda report: count_coded(path, of_mine, most=_MOST_COUNTED, report=report),
            done=lambda count: self._show_coded(wanted, count),
            failed=lambda error: self._tell(wanted, error),
        )

    def _show_coded(self, wanted: int, count: int) -> None:
        if wanted != self._asked or self._palette is None:
            return
        most = self.tr("more than {0} statements of yours").format(_MOST_COUNTED)
        none = self.tr("no statement of yours")
        told = (
            none if not count else numbered(count, self.tr("1 statement of yours"), self.tr("{0} statements of yours"))
        )
        beside = most if count > _MOST_COUNTED else told
        self._groups = [_with_beside(group, beside) for group in self._groups]
        self._palette.show_found(self._groups)

    def _tell(self, wanted: int, error: AnnotatorError) -> None:
        if wanted == self._asked and self._palette is not None:
            self._palette.show_found([group for group in self._groups if not group.is_waiting])
            self._palette.say(in_words(error))

    def _recently(self, findable: Findable) -> Group:
        commands = [f"{Kind.COMMAND}{key}" for key in self._settings.now.found]
        names = [*self._recent[:_RECENT], *commands[:_RECENT]]
        return Group(self.tr("Recent"), tuple(found for name in names if (found := findable.named(name)) is not None))

    # What was chosen --------------------------------------------------------------------------------------------

    def _do(self, found: Found) -> None:
        if found.kind is Kind.CODED:
            self._find_coded(found)
            return
        acts: dict[Kind, Callable[[str], object]] = {
            Kind.COMMAND: self._do_command,
            Kind.ARTICLE: self._open_article,
            Kind.ACTOR: self._show_actor,
            Kind.CODE: self._give_code,
        }
        if found.kind is not Kind.COMMAND:
            self._note(found.name)
        acts[found.kind](found.key)

    def _do_command(self, key: str) -> None:
        self._settings.change(found=(key, *(known for known in self._settings.now.found if known != key))[:_RECENT])
        self._window.commands[key].trigger()

    def _open_article(self, key: str) -> None:
        if self._opened is not None:
            self._opened.desk.open_article(int(key))
            self._opened.screen.article.setFocus()

    def _show_actor(self, key: str) -> None:
        if self._opened is not None:
            self._opened.windows.show_actor(ActorId(int(key)))

    def _give_code(self, key: str) -> None:
        """Mark, accept or recode with it; where there is nothing to be coded, read what it means."""
        opened = self._opened
        if opened is None:
            return
        if opened.can_code:
            self._window.commands[f"code_{key}"].trigger()
        else:
            opened.windows.show_codebook(key)

    def _find_coded(self, found: Found) -> None:
        if self._opened is not None and found.code is not None:
            self._opened.windows.find_coded(code=found.key)
        elif self._opened is not None:
            self._opened.windows.find_coded(found.key)

    def _note(self, name: str) -> None:
        self._recent = [name, *(known for known in self._recent if known != name)][: 2 * _RECENT]


def _article(article: ArticleNamed) -> Found:
    return found_article(article.id, article.title, article.outlet, article.date, article.name)


def _with_beside(group: Group, beside: str) -> Group:
    """With what is said of the way to what is coded with the words."""
    found = (
        replace(each, beside=beside) if each.kind is Kind.CODED and each.code is None else each for each in group.found
    )
    return replace(group, found=tuple(found))
