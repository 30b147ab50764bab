"""The rules, each with what it finds, an example and how often it was right, to be switched on and off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from annotator.ui.suggestion_setup.levels import LevelMark, level_words
from annotator.ui.suggestion_setup.page import Page
from annotator.ui.suggestion_setup.records import RuleLine, Setup
from annotator.ui.suggestion_setup.rule_words import example_of, name_of
from annotator.ui.theme import Theme, article_font
from annotator.ui.widgets import label, line
from annotator.ui.widgets.check_box import CheckBox

_LEVEL_WIDTH: Final = 116


class RulesPage(Page):
    """Every rule of the program. What is switched off stays in its place and is named above."""

    rule_switched = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            self.tr("Rules"),
            self.tr("Each suggestion is found by one rule. The figure says how often the rule was right in news"
                    " articles that two people had coded: likely from 85 of 100 on, possible from 65, else unsure."),
            parent,
        )  # fmt: skip
        self.rows: dict[str, RuleRow] = {}
        self.summary = label(role="strong", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.box.addWidget(self.summary)
        self.box.addSpacing(10)
        self.box.addWidget(line())
        self.box.addLayout(self._list)
        self.box.addStretch(1)

    def show_setup(self, setup: Setup) -> None:
        known = {each.rule for each in setup.rules}
        if known != set(self.rows):
            self._list_rules(setup.rules)
        for each in setup.rules:
            self.rows[each.rule].show_rule(each, is_editable=setup.is_editable)
        self.summary.setText(self._summed_up(setup.rules))

    def _summed_up(self, rules: Sequence[RuleLine]) -> str:
        off = [name_of(each.rule) for each in rules if not each.is_on]
        if not off:
            return self.tr("All {0} rules are on.").format(len(rules))
        return self.tr("{0} of {1} rules are off: {2}.").format(len(off), len(rules), "; ".join(off))

    def _list_rules(self, rules: Sequence[RuleLine]) -> None:
        """What finds most comes first."""
        while item := self._list.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        for each in sorted(rules, key=lambda rule: (-rule.found, rule.rule)):
            row = RuleRow(self.theme, each)
            row.switched.connect(self.rule_switched)
            self.rows[each.rule] = row
            self._list.addWidget(row)
            self._list.addWidget(line())


class RuleRow(QWidget):
    """One rule; a click anywhere in it switches it."""

    switched = Signal(str, bool)

    def __init__(self, theme: Theme, rule: RuleLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rule = rule.rule
        name = name_of(rule.rule)
        self.check = CheckBox(theme, name)
        measured = f"{level_words(rule.level)}, {self._measured(rule)}"
        self.check.setAccessibleDescription(f"{example_of(rule.rule)} {measured}".strip())
        self.check.clicked.connect(lambda is_on: self.switched.emit(self._rule, is_on))
        self._name = label(name, role="strong", wrap=True)
        self._example = label(example_of(rule.rule), wrap=True)
        font = article_font(14)
        font.setItalic(True)
        self._example.setFont(font)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 12, 0, 14)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.check, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self._example, 1, 1)
        grid.addWidget(self._level(rule), 0, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(label(self._measured(rule), role="hint"), 1, 2, Qt.AlignmentFlag.AlignTop)
        self._example.setVisible(bool(self._example.text()))

    def show_rule(self, rule: RuleLine, *, is_editable: bool) -> None:
        self.check.setChecked(rule.is_on)
        self.check.setEnabled(is_editable)
        colour = self._theme.text if rule.is_on else self._theme.text3
        for words in (self._name, self._example):
            words.setStyleSheet(f"color: {colour};")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()) and self.check.isEnabled():
            self.check.click()

    def _level(self, rule: RuleLine) -> QWidget:
        holder = QWidget()
        holder.setFixedWidth(_LEVEL_WIDTH)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(LevelMark(self._theme, rule.level), 0, 0)
        grid.addWidget(label(level_words(rule.level)), 0, 1)
        return holder

    def _measured(self, rule: RuleLine) -> str:
        if not rule.found:
            return self.tr("not seen there")
        return self.tr("{0} of {1} right").format(rule.right, rule.found)
