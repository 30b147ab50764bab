"""Why there is a suggestion, and how sure it is: a phrase, a level of three, and the rule with its figure on demand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.sureness import level_of
from annotator.suggesting.explanations import Explanation, explanations
from annotator.ui.icons import Icons
from annotator.ui.suggestion_setup.levels import LevelMark, level_words, tenths_words
from annotator.ui.suggestion_setup.rule_words import name_of, neutral_name_of
from annotator.ui.theme import Theme
from annotator.ui.widgets import IconButton, as_tooltip, label

_ROW: Final = 24
_A_LITTLE: Final = 0.02
"""Scores are rounded; so much less is another one."""


@dataclass(frozen=True, slots=True)
class Reason:
    """What is said of why a suggestion was made. ``share`` of such suggestions were right on test articles."""

    words: str
    level: str
    share: float
    detail: str


def reason_of(rule: str, score: float, *, with_code: bool) -> Reason:
    """The reason; unless ``with_code`` it is worded so that nobody can tell the code by it.

    Some rules find one act only, and a figure of a rule's own would name the rule. So the words are then shared by
    rules of all acts, and the figure is that of all rules of the level.
    """
    level = level_of(score)
    if not with_code:
        share = _share_of(level, explanations(), otherwise=score)
        told = tenths_words(level, share)
        return Reason(neutral_name_of(rule), level, share, f"{told[:1].upper()}{told[1:]}.")
    measured = next((each for each in explanations() if each.rule == rule), None)
    detail = _tr("Rule “{0}”: {1}").format(rule, _measured(measured))
    if measured is not None and score < (measured.right + 1) / (measured.found + 2) - _A_LITTLE:
        detail = f"{detail} {_tr('Less sure here: it is short, or lies inside another statement.')}"
    return Reason(name_of(rule), level, score, detail)


class Why(QWidget):
    """The phrase, the level as a mark and a word, and what more can be asked for."""

    def __init__(self, theme: Theme, icons: Icons, reason: Reason, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        spoken = tenths_words(reason.level, reason.share)
        self.setAccessibleName(f"{reason.words}. {spoken}")
        self.setToolTip(as_tooltip(reason.detail))
        words = label(reason.words, wrap=True)
        words.setMinimumHeight(_ROW)
        level = LevelMark(theme, reason.level)
        level.setAccessibleName(spoken)
        name = label(level_words(reason.level), role="small")
        name.setAccessibleName(spoken)
        self.more = IconButton(icons.icon("chevron-down", size=14), self.tr("Tell the rule and its figure"))
        self.more.setFixedSize(24, 24)
        self.more.setToolTip(as_tooltip(reason.detail))
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_more)
        self.detail = label(reason.detail, role="hint", wrap=True)
        self.detail.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(level, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(name)
        row.addStretch(1)
        row.addWidget(self.more)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(words)
        box.addLayout(row)
        box.addWidget(self.detail)

    def _show_more(self, shown: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.detail.setVisible(shown)
        self.more.setIcon(self._icons.icon("chevron-up" if shown else "chevron-down", size=14))


def _share_of(level: str, measured: Sequence[Explanation], *, otherwise: float) -> float:
    """How often all rules of a level together were right."""
    of_level = [each for each in measured if level_of((each.right + 1) / (each.found + 2)) == level]
    found = sum(each.found for each in of_level)
    return sum(each.right for each in of_level) / found if found else otherwise


def _measured(rule: Explanation | None) -> str:
    if rule is None or not rule.found:
        return _tr("not seen in the test articles.")
    return _tr("{0} of {1} right in the test articles.").format(rule.right, rule.found)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Why", words)
