"""One entry of the codebook as a page to read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.codebook import Code, Codebook, Role, Variable, VariableKind
from annotator.ui.theme import Theme, article_font
from annotator.ui.widgets import CodeBadge, KeyCap, label, line

_WIDEST = 640


class CodebookPage(QScrollArea):
    """Shows a code, a role, a variable or the general rules. All words are plain and can be copied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._box = QVBoxLayout()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def show_code(self, code: Code, codebook: Codebook) -> None:
        self._begin(code.name, badge=CodeBadge(code, self._theme, size=22), key=str(code.digit or ""))
        if code.retired:
            self._sentence(self.tr("Retired: it is no longer given, and old codings stay readable."), role="small")
        self._sentence(code.definition)
        self._points(self.tr("Use it when"), code.use_when)
        self._points(self.tr("Not when"), code.not_when)
        self._examples(code.examples)
        names = [variable.name for variable in codebook.variables_for(code.key)]
        required = [role.name for role in codebook.current_roles if code.key in role.required_for]
        self._points(self.tr("Asked of each"), [*names, *(self.tr("{0} (required)").format(n) for n in required)])
        self._end()

    def show_role(self, role: Role, codebook: Codebook) -> None:
        self._begin(role.name, key=role.letter)
        self._sentence(role.definition)
        several = self.tr("Several actors can be linked.") if role.several else self.tr("One actor can be linked.")
        self._sentence(several, role="small")
        names = [code.name for code in codebook.current_codes if code.key in role.required_for]
        self._points(self.tr("Required for"), names)
        self._end()

    def show_variable(self, variable: Variable, codebook: Codebook) -> None:
        self._begin(variable.name)
        self._sentence(variable.definition)
        options = ("yes", "no") if variable.kind is VariableKind.YES_NO else variable.options
        self._points(self.tr("Values"), options)
        if not options:
            self._sentence(_kind_words(variable.kind), role="small")
        names = [code.name for code in codebook.current_codes if code.key in variable.codes]
        self._points(self.tr("Asked of"), names or [self.tr("all codes")])
        self._end()

    def show_rules(self, codebook: Codebook) -> None:
        """What is coded at all, and what goes for every code."""
        self._begin(self.tr("Unit and rules"))
        self._head(self.tr("The unit"))
        self._sentence(codebook.unit)
        if codebook.precedence:
            self._head(self.tr("Where two codes fit"))
            known = {code.key: code.name for code in codebook.codes}
            names = [known.get(key, key) for key in codebook.precedence]
            self._sentence(self.tr(" before ").join(names))
        self._points(self.tr("Rules"), codebook.notes)
        version = self.tr("{0}, version {1}").format(codebook.name, codebook.version)
        self._sentence(version, role="hint")
        self._end()

    # ------------------------------------------------------------------------------------------------------------

    def _begin(self, name: str, *, badge: QWidget | None = None, key: str = "") -> None:
        self._box = QVBoxLayout()
        self._box.setContentsMargins(32, 26, 32, 28)
        self._box.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        if badge is not None:
            row.addWidget(badge)
        title = label(name)
        title.setFont(article_font(23, semibold=True))
        row.addWidget(title)
        if key:
            row.addWidget(KeyCap(key))
        row.addStretch(1)
        self._box.addLayout(row)
        self._box.addSpacing(4)
        self.setAccessibleName(name)

    def _end(self) -> None:
        self._box.addStretch(1)
        page = QWidget()
        page.setObjectName("paper")
        page.setMaximumWidth(_WIDEST + 64)
        page.setLayout(self._box)
        self.setWidget(page)

    def _head(self, words: str) -> None:
        self._box.addSpacing(8)
        self._box.addWidget(label(words, role="label"))

    def _sentence(self, words: str, *, role: str = "") -> None:
        if words:
            self._box.addWidget(_copied(label(" ".join(words.split()), role=role, wrap=True)))

    def _points(self, head: str, points: Sequence[str]) -> None:
        if not points:
            return
        self._head(head)
        for point in points:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(label("•", role="hint"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(_copied(label(" ".join(point.split()), wrap=True)), 1)
            self._box.addLayout(row)

    def _examples(self, examples: Sequence[str]) -> None:
        if not examples:
            return
        self._head(self.tr("Examples"))
        for example in examples:
            quote, dash, source = example.partition(" — ")
            words = QVBoxLayout()
            words.setSpacing(1)
            said = _copied(label(quote, wrap=True))
            said.setFont(_quoted())
            words.addWidget(said)
            if dash:
                words.addWidget(_copied(label(source, role="hint", wrap=True)))
            row = QHBoxLayout()
            row.setSpacing(12)
            row.setContentsMargins(0, 2, 0, 4)
            rule = line(vertical=True)
            rule.setFixedWidth(2)
            row.addWidget(rule)
            row.addLayout(words, 1)
            self._box.addLayout(row)


def _quoted() -> QFont:
    return article_font(15)


def _copied(words: QLabel) -> QLabel:
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words


def _kind_words(kind: VariableKind) -> str:
    return {VariableKind.NUMBER: "A number", VariableKind.DATE: "A date (YYYY-MM-DD)"}.get(kind, "Words")
