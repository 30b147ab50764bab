"""What a table of actors would change, before it is taken in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.services.actors.plan import PlannedChange, RegisterPlan
from annotator.ui.amounts import numbered
from annotator.ui.icons import Icons
from annotator.ui.language import grouped, in_words
from annotator.ui.widgets import Flow, button, label

_MOST = 500


class Taking(QWidget):
    """Every change by its row; where rows are wrong, those instead, and nothing can be taken in."""

    take_chosen = Signal()
    left = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(role="title", wrap=True)
        self._sum = label(role="small", wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What would change"))
        self.list.setWordWrap(True)
        self.take = button(self.tr("Take in"), kind="primary", icon=icons.icon("download", size=14, colour="on_accent"))
        self.leave = button(self.tr("Leave it"))
        self.take.clicked.connect(self.take_chosen)
        self.leave.clicked.connect(self.left)
        acts = Flow(gap=6)
        for act in (self.take, self.leave):
            acts.addWidget(act)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(self._title)
        box.addWidget(self._sum)
        box.addWidget(self.list, 1)
        box.addLayout(acts)

    def show_plan(self, name: str, plan: RegisterPlan) -> None:
        """Show what a file would change."""
        self._title.setText(self.tr("Take in “{name}”").format(name=name))
        changed = len(plan.changes) - plan.added
        if plan.problems:
            words = numbered(
                len(plan.problems),
                self.tr("1 row is wrong, so nothing can be taken in. Mend the file and choose it again."),
                self.tr("{0} rows are wrong, so nothing can be taken in. Mend the file and choose it again."),
            )
        else:
            words = self.tr("{added} new, {changed} changed, {same} as they are. One undo takes it back.").format(
                added=grouped(plan.added), changed=grouped(changed), same=grouped(plan.same)
            )
        self._sum.setText(words)
        self.take.setEnabled(bool(plan.changes) and not plan.problems)
        self.list.clear()
        for problem in plan.problems[:_MOST]:
            self.list.addItem(QListWidgetItem(in_words(problem)))
        for change in () if plan.problems else plan.changes[:_MOST]:
            self.list.addItem(QListWidgetItem(self._words_of(change)))
        left_out = (len(plan.problems) or len(plan.changes)) - _MOST
        if left_out > 0:
            self.list.addItem(self.tr("and {0} more").format(grouped(left_out)))

    def _words_of(self, change: PlannedChange) -> str:
        if change.before is None:
            return self.tr("Row {row}: {name}, new").format(row=change.row, name=change.after.name)
        fields = ", ".join(change.fields)
        return self.tr("Row {row}: {name}, {fields} changed").format(
            row=change.row, name=change.after.name, fields=fields
        )
