"""Making a coder's file: for whom, with which articles, and what is in it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.records import CoderId, SuggestionMode
from annotator.ui.amounts import articles, counted, statements
from annotator.ui.icons import Icons
from annotator.ui.suggestion_setup.page import Choice
from annotator.ui.team.records import ALL, GIVEN, FileWish, Handing, Recipient, Share
from annotator.ui.team.wording import tr
from annotator.ui.theme import Theme, article_font
from annotator.ui.widgets import Banner, SideWindow, Upright, button, label, line
from annotator.ui.widgets.check_box import CheckBox
from annotator.ui.widgets.drop_down import DropDown

_WIDTH: Final = 600
_NEW: Final = -1
_MOST_ROWS: Final = 8


class FileWindow(SideWindow):
    """Esc closes it. Where the file is to be saved is asked by whoever hears the wish."""

    command = "hand_out"
    file_asked = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(tr("Make a coder’s file"), parent)
        self._theme = theme
        self._icons = icons
        self._handing = Handing((), 0, 0, "", ())
        self._shares: tuple[Share, ...] = ()
        self.coder = DropDown(theme, tr("For which coder"))
        self.name = QLineEdit()
        self.choices: list[Choice] = []
        self._group = QButtonGroup(self)
        self._choice_box = QVBoxLayout()
        self.suggestions = CheckBox(theme, tr("With suggestions"))
        self.banner = Banner(theme, icons)
        self._inside = QVBoxLayout()
        self.save = button(tr("Save the file…"), kind="primary", icon=icons.icon("upload", colour="on_accent"))
        self.leave = button(tr("Close"))
        self._arrange()
        self._connect()
        self.resize(_WIDTH, 740)

    def show_handing(self, handing: Handing, chosen: CoderId | None = None) -> None:
        """Show what can be handed out; ``chosen`` is for whom."""
        self._handing = handing
        before = chosen if chosen is not None else self.coder.currentData()
        self.coder.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.coder.clear()
        for each in handing.recipients:
            self.coder.addItem(each.name, each.id)
        self.coder.addItem(tr("Another coder…"), _NEW)
        at = self.coder.findData(before)
        self.coder.setCurrentIndex(at if at >= 0 else self.coder.findData(_likeliest(handing)))
        self.coder.blockSignals(False)  # noqa: FBT003
        self.suggestions.setChecked(handing.mode is not SuggestionMode.OFF)
        self._show_coder()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whom it is for is thought of anew when it is opened again."""
        super().closeEvent(event)
        self.coder.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.coder.clear()
        self.coder.blockSignals(False)  # noqa: FBT003
        self.name.setText("")

    def go_to_next_step(self) -> None:
        """To the name of a new coder; where it is known for whom, to saving."""
        (self.name if self._recipient is None else self.save).setFocus()

    @property
    def wish(self) -> FileWish:
        """What is asked for now."""
        recipient = self._recipient
        name = recipient.name if recipient else self.name.text().strip()
        return FileWish(name, self._share, self.suggestions.isChecked())

    def show_making(self, *, is_made: bool) -> None:
        """While a file is being made nothing else can be asked for."""
        self.save.setEnabled(not is_made)
        for widget in (self.coder, self.name, self.suggestions, *(choice.button for choice in self.choices)):
            widget.setEnabled(not is_made)

    @property
    def in_words(self) -> tuple[str, ...]:
        """What is said to be in the file and not in it."""
        items = [self._inside.itemAt(number) for number in range(self._inside.count())]
        widgets = [item.widget() for item in items if item is not None]
        return tuple(widget.accessibleName() for widget in widgets if widget is not None)

    # ------------------------------------------------------------------------------------------------------------

    @property
    def _recipient(self) -> Recipient | None:
        chosen = self.coder.currentData()
        return next((each for each in self._handing.recipients if each.id == chosen), None)

    @property
    def _share(self) -> Share:
        number = self._group.checkedId()
        return self._shares[number] if 0 <= number < len(self._shares) else Share(ALL, self._handing.articles)

    def _show_coder(self) -> None:
        recipient = self._recipient
        self.name.setVisible(recipient is None)
        self._shares = recipient.shares if recipient else (Share(ALL, self._handing.articles),)
        while self.choices:
            choice = self.choices.pop()
            self._group.removeButton(choice.button)
            self._choice_box.removeWidget(choice)
            choice.hide()
            choice.deleteLater()
        for number, share in enumerate(self._shares):
            choice = Choice(self._theme, self._named(share, recipient), "")
            self._group.addButton(choice.button, number)
            self._choice_box.addWidget(choice)
            self.choices.append(choice)
        if self.choices:
            self.choices[0].button.setChecked(True)
        self._show_inside()

    def _named(self, share: Share, recipient: Recipient | None) -> str:
        count = articles(share.articles)
        if share.key == ALL:
            return tr("All articles of the project: {0}").format(count)
        if share.key == GIVEN and recipient:
            return tr("Those that {0} has been given: {1}").format(recipient.name, count)
        return tr("The round “{0}”: {1}").format(share.round, count)

    def _show_inside(self) -> None:
        while item := self._inside.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for words, is_in in self._listed():
            self._inside.addWidget(self._line(words, is_in=is_in))
        wish = self.wish
        can = bool(wish.coder) and wish.share.articles > 0
        self.save.setEnabled(can)
        self.save.setToolTip("" if can else tr("Name the coder, and choose articles."))

    def _listed(self) -> list[tuple[str, bool]]:
        handing, wish = self._handing, self.wish
        name = wish.coder or tr("the coder")
        actors = counted(handing.actors, tr("actor"), tr("actors"))
        own, others = handing.of(wish.coder), handing.of_others(wish.coder)
        has_own = tr("What {0} has coded in this project so far: {1} at most").format(name, statements(own))
        said = tr("With suggestions, as this project shows them") if wish.with_suggestions else ""
        out = [
            (tr("{0}, with headline, outlet and date").format(articles(wish.share.articles)), True),
            (tr("The codebook “{0}”").format(handing.codebook), True),
            (tr("The register with {0}, so that names stay the same").format(actors), True),
            (said, True),
            (has_own if own else "", True),
            (tr("Anybody else’s coding: {0} stay here").format(statements(others)), False),
            ("" if said else tr("Suggestions: {0} finds everything alone").format(name), False),
        ]
        return [(words, is_in) for words, is_in in out if words]

    def _line(self, words: str, *, is_in: bool) -> QWidget:
        made = QWidget()
        made.setAccessibleName(words if is_in else tr("Not in it: {0}").format(words))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        picture = QLabel()
        picture.setPixmap(self._icons.pixmap("check" if is_in else "x", size=14, colour="ok" if is_in else "text2"))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(words, role="" if is_in else "small"), 1)
        return made

    def _ask(self) -> None:
        if self.wish.coder:
            self.file_asked.emit(self.wish)
        else:
            self.name.setFocus()

    def _connect(self) -> None:
        self.coder.currentIndexChanged.connect(lambda _index: self._choose_coder())
        self.name.textChanged.connect(lambda _text: self._show_inside())
        self.name.returnPressed.connect(self._ask)
        self._group.idToggled.connect(lambda _number, _on: self._show_inside())
        self.suggestions.toggled.connect(lambda _on: self._show_inside())
        self.save.clicked.connect(self._ask)
        self.leave.clicked.connect(self.close)

    def _choose_coder(self) -> None:
        self._show_coder()
        if self._recipient is None:
            self.name.setFocus()

    def _arrange(self) -> None:
        title = label(tr("Make a coder’s file"))
        title.setFont(article_font(20, semibold=True))
        lead = label(
            tr("An ordinary project file to send by mail or to lay into a shared folder. The coder opens it, codes and"
               " sends it back; then it is taken in here."),
            wrap=True,
        )  # fmt: skip
        lead.setStyleSheet(f"color: {self._theme.text2};")
        self.name.setPlaceholderText(tr("Name"))
        self.name.setAccessibleName(tr("Name of the coder"))
        self.name.setMaxLength(200)
        for_whom = QHBoxLayout()
        for_whom.setSpacing(8)
        self.coder.setMinimumWidth(220)
        self.coder.list_below(most=_MOST_ROWS)
        for_whom.addWidget(self.coder)
        for_whom.addWidget(self.name, 1)
        for_whom.addStretch(0)
        with_them = QHBoxLayout()
        with_them.setSpacing(8)
        with_them.addWidget(self.suggestions)
        words = label(tr("With suggestions, as this project shows them"), role="strong")
        words.setBuddy(self.suggestions)
        with_them.addWidget(words)
        with_them.addStretch(1)
        self._choice_box.setSpacing(0)
        self._inside.setSpacing(4)
        page = QWidget()
        page.setObjectName("panel")
        box = QVBoxLayout(page)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(0)
        box.addWidget(title)
        box.addSpacing(6)
        box.addWidget(lead)
        for name, part in (
            (tr("For"), for_whom),
            (tr("Articles"), self._choice_box),
            (tr("Suggestions"), with_them),
            (tr("What is in the file"), self._inside),
        ):
            box.addSpacing(18)
            box.addWidget(label(name, role="label"))
            box.addSpacing(4)
            box.addLayout(part)
        box.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Upright(page), 1)
        whole.addWidget(self.banner)
        whole.addWidget(line())
        whole.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 12)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.save)
        return foot


def _likeliest(handing: Handing) -> int:
    """The first coder who has been given articles; nobody who has none, but a coder who is to be named."""
    given = (each.id for each in handing.recipients if any(share.key != ALL for share in each.shares))
    return next(given, _NEW)
