"""What is compared, and how: coders, articles, codes, rules and measures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from annotator.domain.codebook import Codebook
from annotator.services.comparison import Choices, MatchRule, Measure, Position, Rule, Selection, Settings, Suggested
from annotator.ui.agreement.chips import Chips
from annotator.ui.agreement.wording import FURTHER, rule_words, short_name, tr
from annotator.ui.icons import Icons
from annotator.ui.language import grouped
from annotator.ui.theme import Theme
from annotator.ui.widgets import Flow, button, label
from annotator.ui.widgets.drop_down import DropDown

_DAY: Final = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_SUGGESTED: Final = {
    Suggested.EITHER: "With or without suggestions",
    Suggested.WITH: "Coded with suggestions",
    Suggested.WITHOUT: "Coded without suggestions",
}
_RULES: Final = (Rule.IOU, Rule.OVERLAP, Rule.EXACT)
_POSITIONS: Final = {Position.TOKEN: "Text counted in words", Position.CHARACTER: "Text counted in characters"}
_SAME_CODE: Final = "same_code"


@dataclass(frozen=True, slots=True)
class Wish:
    """A report that somebody wants to see."""

    selection: Selection
    settings: Settings


class Choosing(QWidget):
    """Every change is a wish. Coders stand above; the rest is folded until it is asked for."""

    wished = Signal(object)
    refused = Signal(str)
    """What was chosen cannot be compared, and what to do."""

    def __init__(self, theme: Theme, icons: Icons, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = {code.key: code.name for code in codebook.codes}
        self._open_article: str | None = None
        self._round_wanted = ""
        self.coders = Chips(tr("Coders"), icons)
        self.codes = Chips(tr("Codes"), icons)
        self.further = Chips(tr("Further measures"), icons)
        self.same_code = Chips(tr("Rule"), icons)
        self.articles = DropDown(theme, tr("Articles"))
        self.outlet = DropDown(theme, tr("Outlet"))
        self.round = DropDown(theme, tr("Training round"))
        self.suggestions = DropDown(theme, tr("Suggestions"))
        self.position = DropDown(theme, tr("What the text is counted in"))
        self.rule = DropDown(theme, tr("When statements correspond"))
        self.since = _day_field(tr("First day"), tr("from, e.g. 2022-11"))
        self.until = _day_field(tr("Last day"), tr("until, e.g. 2022-12-31"))
        self.more = button(tr("Articles, codes and measures"), icon=icons.icon("sliders-horizontal"))
        self.more.setCheckable(True)
        self._folded: list[QWidget] = []
        self._fill()
        self._arrange()
        self._connect()

    def show_choices(self, choices: Choices) -> None:
        """Offer what there is; what was chosen stays chosen where it is still there."""
        known = self.coders.ticked
        counted = [(name, f"{name}  {grouped(count)}") for name, count in choices.coders]
        first = [name for name, count in choices.coders if count and name != choices.settled]
        self.coders.show_entries(counted, known or first)
        ticked = self.codes.ticked
        codes = [(key, self._codes.get(key, key)) for key in choices.codes]
        self.codes.show_entries(codes, ticked or choices.codes)
        _refill(self.outlet, [(tr("Any outlet"), "")] + [(name, name) for name in choices.outlets])
        _refill(self.round, [(tr("Any training round"), "")] + [(name, name) for name in choices.rounds])
        self.outlet.setVisible(bool(choices.outlets))
        self.round.setVisible(bool(choices.rounds))
        if self._round_wanted:
            self.choose_round(self._round_wanted)
        has_dates = choices.first_date is not None
        self.since.setVisible(has_dates)
        self.until.setVisible(has_dates)

    def choose_round(self, name: str) -> None:
        """Compare the articles of a training round, as soon as it is known."""
        found = self.round.findData(name)
        self._round_wanted = "" if found > 0 else name
        if found > 0 and found != self.round.currentIndex():
            self.round.setCurrentIndex(found)
            self.more.setChecked(True)
            self._tell()

    def show_open_article(self, article: str | None) -> None:
        """Which article is open beside; where that one is compared, the comparison follows."""
        is_other = article != self._open_article
        self._open_article = article
        if is_other and self.articles.currentData():
            self._tell()

    def in_order(self) -> list[QWidget]:
        """What can be reached by key, as it stands on the screen."""
        fields = [self.articles, self.outlet, self.since, self.until, self.suggestions, self.round]
        how: list[QWidget] = [self.position, self.rule, *self.same_code.in_order()]
        return [
            *self.coders.in_order(),
            self.more,
            *fields,
            *self.codes.in_order(),
            *how,
            *self.further.in_order(),
        ]

    def wish(self) -> Wish:
        """What is chosen now."""
        codes = self.codes.ticked
        every = len(codes) == self.codes.count
        only = (self._open_article,) if self.articles.currentData() and self._open_article else ()
        selection = Selection(
            coders=self.coders.ticked,
            articles=only,
            codes=() if every else codes,
            outlets=_chosen(self.outlet),
            since=self.since.text().strip() or None,
            until=self.until.text().strip() or None,
            suggestions=Suggested(self.suggestions.currentData()),
            rounds=_chosen(self.round),
        )
        settings = Settings(
            position=Position(self.position.currentData()),
            rule=MatchRule(Rule(self.rule.currentData()), typed=bool(self.same_code.ticked)),
            measures=tuple(Measure(key) for key in self.further.ticked),
        )
        return Wish(selection, settings)

    def _fill(self) -> None:
        _refill(self.articles, [(tr("All finished articles"), ""), (tr("Only the open article"), "open")])
        _refill(self.suggestions, [(tr(words), key.value) for key, words in _SUGGESTED.items()])
        _refill(self.position, [(tr(words), key.value) for key, words in _POSITIONS.items()])
        pairs = tr("Statements correspond: {0}")
        _refill(self.rule, [(pairs.format(rule_words(MatchRule(rule))), rule.value) for rule in _RULES])
        self.same_code.show_entries([(_SAME_CODE, tr("only with the same code"))], ())
        self.further.show_entries([(measure.value, short_name(measure)) for measure in FURTHER], ())

    def _connect(self) -> None:
        for chips in (self.coders, self.codes, self.further, self.same_code):
            chips.chosen.connect(self._tell)
        for field in (self.articles, self.outlet, self.round, self.suggestions, self.position, self.rule):
            field.activated.connect(self._tell)
        for day in (self.since, self.until):
            day.editingFinished.connect(self._tell_day)
        self.more.toggled.connect(self._unfold)

    def _tell(self) -> None:
        problem = self._problem()
        if problem:
            self.refused.emit(problem)
        else:
            self.wished.emit(self.wish())

    def _tell_day(self) -> None:
        """Fields also say that they are left; only a day that is another one is a wish."""
        field = self.sender()
        if isinstance(field, QLineEdit) and field.isModified():
            field.setModified(False)
            self._tell()

    def _problem(self) -> str:
        if len(self.coders.ticked) < 2:
            return tr("Tick two coders or more: agreement is between them.")
        if not self.codes.ticked:
            return tr("Tick a code or more.")
        for field in (self.since, self.until):
            day = field.text().strip()
            if day and not _DAY.fullmatch(day):
                return tr("“{0}” is no date. Write 2022-11-09, or 2022-11, or 2022.").format(day)
        if self.articles.currentData() and self._open_article is None:
            return tr("No article is open.")
        return ""

    def _unfold(self, is_shown: bool) -> None:  # noqa: FBT001 - a Qt slot
        for widget in self._folded:
            widget.setVisible(is_shown)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 0, 24, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(tr("Coders"), role="small"), 0, 0)
        grid.addWidget(self.coders, 0, 1)
        grid.addWidget(self.more, 0, 2, Qt.AlignmentFlag.AlignTop)
        fields = _side_by_side(self.articles, self.outlet, self.since, self.until, self.suggestions, self.round)
        how = _side_by_side(self.position, self.rule, self.same_code.chip(_SAME_CODE))
        rows = ((tr("Articles"), fields), (tr("Codes"), self.codes), (tr("How"), how), (tr("Also"), self.further))
        for number, (name, row) in enumerate(rows, 1):
            head = label(name, role="small")
            grid.addWidget(head, number, 0)
            grid.addWidget(row, number, 1, 1, 2)
            self._folded += [head, row]
        self._unfold(is_shown=False)


def _chosen(field: DropDown) -> tuple[str, ...]:
    return (field.currentData(),) if field.currentData() else ()


def _refill(field: DropDown, entries: list[tuple[str, str]]) -> None:
    before = field.currentData()
    if [field.itemData(number) for number in range(field.count())] == [value for _words, value in entries]:
        return
    field.clear()
    for words, value in entries:
        field.addItem(words, value)
    field.setCurrentIndex(max(0, field.findData(before)))


def _day_field(name: str, hint: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setFixedWidth(150)
    field.setMaxLength(10)
    return field


def _side_by_side(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    flow = Flow(holder, gap=8)
    for widget in widgets:
        flow.addWidget(widget)
    return holder
