"""The register of actors: a list, an entry in full, and every place where it is meant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook, Role
from annotator.domain.names.alike import AlikePair
from annotator.domain.records import Actor, ActorId
from annotator.domain.register import RegisterRow, SplitKinds
from annotator.services.actors.plan import RegisterPlan
from annotator.ui.actors.actor_field import FindActors
from annotator.ui.actors.details import Details
from annotator.ui.actors.list_pane import ListPane
from annotator.ui.actors.merging import Merging
from annotator.ui.actors.places import Places
from annotator.ui.actors.splitting import Splitting
from annotator.ui.actors.taking import Taking
from annotator.ui.actors.tree import Rows
from annotator.ui.concordance.place_lines import marked_near
from annotator.ui.icons import Icons
from annotator.ui.inspector.proposed import question_of
from annotator.ui.language import isolated
from annotator.ui.theme import Theme
from annotator.ui.widgets import Banner, ElidedLabel, SideWindow, Upright, key_hint, label, line


class RegisterWindow(SideWindow):
    """Stays beside the coding. What is to be done is reported by its panes; ``middle`` is one of them at a time."""

    command = "register"
    apart_chosen = Signal(object, object)
    alike_asked = Signal(object, object)
    """Two entries that are to be looked at as one."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        codebook: Codebook,
        *,
        rows: Rows,
        find: FindActors,
        editable: bool,
        several_coders: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Register of actors"), parent)
        self._editable = editable
        self.list = ListPane(theme, icons, rows, _counted_roles(codebook), editable=editable)
        self.banner = Banner(theme, icons)
        self.details = Details(theme, icons, codebook, find, editable=editable)
        self.merging = Merging(theme, icons, find, editable=editable, several_coders=several_coders)
        self.splitting = Splitting(theme, icons, find)
        self.taking = Taking(icons)
        self.places = Places(theme, codebook, several_coders=several_coders)
        self.show_whose()
        self._nobody = label(self.tr("Choose an actor at the left."), role="hint", wrap=True)
        self._middle = QStackedWidget()
        self._said = ElidedLabel()
        self._said.setProperty("role", "hint")
        self._splitting: Actor | None = None
        self._arrange()
        self._connect()
        self.hear_undo()
        self.resize(1320, 820)
        self.list.view.setFocus()

    # What is shown ----------------------------------------------------------------------------------------------

    def show_nobody(self) -> None:
        """Nothing is chosen."""
        self._turn_to(self._nobody)
        self.banner.clear()

    def show_row(
        self, row: RegisterRow, *, path: str, above: str, attributes: Sequence[str], pair: AlikePair | None
    ) -> None:
        """Show an entry, and ask whether it is another one where its name is like that one’s."""
        self.details.show_row(row, path, above, attributes)
        if self._middle.currentWidget() is not self._holder(self.splitting):
            self._turn_to(self.details)
        self._show_pair(pair)

    def show_merging(self, actors: Sequence[Actor], statements: Mapping[ActorId, int]) -> None:
        """Show what merging the marked entries would change; ``statements`` is in how many each stands."""
        self.banner.clear()
        self.merging.show_entries(actors, statements)
        self._turn_to(self.merging)

    def show_splitting(self, actor: Actor, kinds: SplitKinds) -> None:
        """Let names and statements of an entry be ticked."""
        self._splitting = actor
        self.banner.clear()
        self.splitting.show_actor(actor, kinds)
        self.splitting.show_marked(0)
        self.places.mark(marking=True)
        self._turn_to(self.splitting)
        self.splitting.field.setFocus()

    def show_plan(self, name: str, plan: RegisterPlan) -> None:
        """Show what taking in a table would change."""
        self.banner.clear()
        self.taking.show_plan(name, plan)
        self._turn_to(self.taking)
        (self.taking.take if self.taking.take.isEnabled() else self.taking.leave).setFocus()

    def show_several(self, *, several: bool) -> None:
        """Offer everybody's statements from when there are several coders."""
        self.places.show_several(several=several)
        self.merging.several_coders = several
        self.show_whose()

    def show_whose(self) -> None:
        """Say whose statements are counted in the list and of the entry, where that are not everybody's."""
        is_mine = self.places.whose.leaves_others_out
        self.list.show_counted(self.tr("Your statements are counted") if is_mine else "")
        self.details.counted = self.tr("Your statements") if is_mine else self.tr("Statements")

    def end_asking(self) -> None:
        """Show the entry again that was looked at."""
        if self._splitting is not None:
            self._splitting = None
            self.places.mark(marking=False)
        self._turn_to(self.details)
        self.list.view.setFocus()

    def say(self, words: str) -> None:
        """Say what became of the last wish."""
        self._said.setText(words)

    @property
    def said(self) -> str:
        return self._said.text()

    @property
    def is_asking(self) -> bool:
        """Whether a question stands in the middle in the place of an entry."""
        return any(self._middle.currentWidget() is self._holder(each) for each in (self.splitting, self.taking))

    @property
    def is_merging(self) -> bool:
        """Whether entries are looked at as one."""
        return self._middle.currentWidget() is self._holder(self.merging)

    @property
    def is_splitting(self) -> bool:
        return self._splitting is not None

    # ------------------------------------------------------------------------------------------------------------

    def _show_pair(self, pair: AlikePair | None) -> None:
        self.banner.clear()
        if pair is None or not self._editable:
            return
        keep, other = pair.keep, pair.other
        self.banner.show_warning(
            self.tr("{one} and {other}: the same?").format(one=isolated(keep.name), other=isolated(other.name)),
            question_of(pair),
            [
                (self.tr("Later"), self.banner.clear),
                (self.tr("Keep apart"), lambda: self.apart_chosen.emit(keep.id, other.id)),
                (self.tr("Merge…"), lambda: self.alike_asked.emit(keep.id, other.id)),
            ],
            icon="git-merge",
        )

    def _tick_names(self, names: Sequence[str], on: object) -> None:
        ids = marked_near(self.places.model.lines, names)
        self.places.model.set_marked(ids, marked=bool(on))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves a question first, then the window."""
        asking = [each for each in (self.merging, self.splitting, self.taking) if self._holder(each).isVisible()]
        if event.key() == Qt.Key.Key_Escape and asking:
            asking[0].left.emit()
        else:
            super().keyPressEvent(event)

    def _ask_split(self) -> None:
        if self._editable and self._middle.currentWidget() is self._holder(self.details):
            self.details.split_asked.emit()

    def _ask_merge(self) -> None:
        if self._editable and self._middle.currentWidget() is self._holder(self.details):
            self.details.merge_asked.emit()
        elif self._middle.currentWidget() is self._holder(self.merging):
            self.merging.merge.setFocus()

    def _go_to(self, field: QLineEdit) -> None:
        if self._middle.currentWidget() is self._holder(self.details):
            field.setFocus()
            field.selectAll()

    def _connect(self) -> None:
        self.splitting.names_changed.connect(self._tick_names)
        self.places.model.dataChanged.connect(
            lambda *_of_qt: self.splitting.show_marked(len(self.places.model.marked)) if self._splitting else None
        )
        for pane in (self.merging, self.splitting, self.taking):
            pane.left.connect(self.end_asking)
        view = self.list.view
        for keys, act in (
            ("F2", lambda: self._go_to(self.details.name)),
            ("A", lambda: self._go_to(self.details.names.field)),
            ("B", lambda: self._go_to(self.details.fields.above)),
            ("G", self._ask_merge),
            ("S", self._ask_split),
            ("Del", self.details.remove.click),
            ("Return", self.places.list.setFocus),
            ("Enter", self.places.list.setFocus),
        ):
            # As shortcuts: with other letters, and with capitals, the tree begins to look for a name.
            QShortcut(QKeySequence(keys), view, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(act)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.list.search.begin)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.list.add.click)

    def _turn_to(self, pane: QWidget) -> None:
        self._middle.setCurrentWidget(self._holder(pane))

    def _holder(self, pane: QWidget) -> QWidget:
        return self._holders[pane]

    def _arrange(self) -> None:
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nobody.setContentsMargins(24, 48, 24, 24)
        self._holders: dict[QWidget, QWidget] = {}
        for pane in (self._nobody, self.details, self.merging, self.splitting, self.taking):
            self._holders[pane] = Upright(pane)
            self._middle.addWidget(self._holders[pane])
        right = QSplitter(Qt.Orientation.Horizontal)
        panes = QSplitter(Qt.Orientation.Horizontal)
        for splitter in (right, panes):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        right.addWidget(self._middle)
        right.addWidget(self.places)
        right.setSizes([380, 600])
        right.setStretchFactor(1, 1)
        panes.addWidget(self.list)
        panes.addWidget(right)
        panes.setSizes([372, 948])
        panes.setStretchFactor(1, 1)
        self.list.setMinimumWidth(240)
        self.places.setMinimumWidth(264)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(panes, 1)
        # Below: above, it would push down what is being clicked on when it comes.
        box.addWidget(self.banner)
        box.addWidget(line())
        box.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 16, 8)
        foot.setSpacing(12)
        foot.addWidget(self._said, 1)
        for key, words in (
            ("/", self.tr("find, or type a name")),
            ("F2", self.tr("rename")),
            ("B", self.tr("put under")),
            ("G", self.tr("merge")),
            ("S", self.tr("split")),
            ("Enter", self.tr("to the places")),
            ("Esc", self.tr("close")),
        ):
            foot.addWidget(key_hint(key, words))
        return foot

    def show_actor(self, actor_id: ActorId) -> bool:
        """Look at an entry. Whether it is in the list as it is narrowed now."""
        return self.list.choose(actor_id)


def _counted_roles(codebook: Codebook) -> tuple[Role, ...]:
    """The roles that are counted in the list, at most three: who speaks, who is meant, and one more."""
    roles = codebook.current_roles or codebook.roles
    known = {role.key: role for role in roles}
    first = known.get("speaker", roles[0])
    second = known.get("target", roles[min(1, len(roles) - 1)])
    others = [role for role in roles if role not in (first, second)]
    return first, second, *others[:1]
