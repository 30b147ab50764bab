"""The codebook as a text to read: each entry's place in it is kept, so that one can go there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextListFormat,
)

from annotator.domain.codebook import Code, Codebook, Role, Variable, VariableKind
from annotator.ui.theme import Theme, article_font, interface_font
from annotator.ui.widgets import badge_pixmap

RULES: Final = "rules"
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_LINE_HEIGHTS = {12: 18, 14: 22, 16: 25, 17: 26, 24: 34}
_ATTRIBUTION = " — "


@dataclass(frozen=True, slots=True)
class Entry:
    """A section of the codebook: what it is known by, its name, and the block of the text with which it starts.

    ``group`` is the sort of thing it explains, as a heading; ``note`` the key that gives it.
    """

    key: str
    name: str
    block: int
    group: str = ""
    note: str = ""
    code: Code | None = None


class CodebookText:
    """Writes a codebook into a document. Its words go in as they are and are never taken for markup."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        self._document = document
        self._theme = theme
        self._cursor = QTextCursor(document)
        self._is_first = True
        self.entries: list[Entry] = []

    def write(self, codebook: Codebook) -> None:
        """Put the codebook in the place of what the document held."""
        self._document.clear()
        self._cursor = QTextCursor(self._document)
        self._is_first = True
        self.entries = []
        self._write_rules(codebook)
        for code in codebook.current_codes:
            self._write_code(code)
        for role in codebook.current_roles:
            self._write_role(role, codebook)
        for variable in codebook.variables:
            if not variable.retired:
                self._write_variable(variable, codebook)
        retired = [code for code in codebook.codes if code.retired]
        if retired:
            self._start("retired", _tr("No longer given"), group=_tr("Codes"))
            self._points(f"{code.name}: {code.definition}" for code in retired)

    def _write_rules(self, codebook: Codebook) -> None:
        self.entries.append(Entry(RULES, _tr("What is coded"), 0))
        self._paragraph(codebook.name, article_font(24, semibold=True), "text", above=0)
        facts = [
            _tr("Version {0}").format(codebook.version),
            _tr("{0} codes").format(len(codebook.current_codes)),
            _tr("{0} roles").format(len(codebook.current_roles)),
            _tr("{0} variables").format(sum(not variable.retired for variable in codebook.variables)),
        ]
        self._paragraph(" · ".join(facts), interface_font(12), "text3", above=2)
        if codebook.unit:
            self._head(_tr("What one statement is"))
            self._body(codebook.unit)
        if codebook.precedence:
            self._head(_tr("Where two codes fit"))
            self._body(precedence_of(codebook))
        if codebook.notes:
            self._head(_tr("Rules"))
            self._points(codebook.notes)

    def _write_code(self, code: Code) -> None:
        self._start(code.key, code.name, group=_tr("Codes"), note=str(code.digit or ""), code=code)
        self._body(code.definition)
        for name, points in ((_tr("Use when"), code.use_when), (_tr("Not when"), code.not_when)):
            if points:
                self._head(name)
                self._points(points)
        if code.examples:
            self._head(_tr("Examples"))
            for example in code.examples:
                self._example(example)

    def _write_role(self, role: Role, codebook: Codebook) -> None:
        self._start(role.key, role.name, group=_tr("Roles"), note=role.letter)
        self._body(role.definition)
        facts = [_tr("Several actors may be linked.") if role.several else _tr("One actor at most.")]
        if role.required_for:
            names = ", ".join(codebook.code(key).name.lower() for key in role.required_for)
            facts.append(_tr("Asked for: {0}.").format(names))
        self._small(" ".join(facts))

    def _write_variable(self, variable: Variable, codebook: Codebook) -> None:
        self._start(variable.key, variable.name, group=_tr("Variables"))
        self._body(variable.definition)
        names = ", ".join(codebook.code(key).name.lower() for key in variable.codes)
        facts = [_answers_of(variable), _tr("Asked for: {0}.").format(names) if names else _tr("Asked for every code.")]
        if variable.required:
            facts.append(_tr("An answer is required."))
        self._small(" ".join(facts))

    # Pieces of the page -----------------------------------------------------------------------------------------

    def _start(self, key: str, name: str, *, group: str, note: str = "", code: Code | None = None) -> None:
        self._block(interface_font(17), "text", above=34)
        self.entries.append(Entry(key, name, self._cursor.blockNumber(), group, note, code))
        if code is not None:
            self._insert_badge(code)
            self._insert("  ", interface_font(17), "text")
        self._insert(name, interface_font(17, weight=QFont.Weight.DemiBold), "text")
        if note:
            self._insert(f"   {_tr('key {0}').format(note)}", interface_font(12), "text3")

    def _head(self, words: str) -> None:
        self._paragraph(words, interface_font(12, weight=QFont.Weight.DemiBold), "text2", above=14)

    def _body(self, words: str) -> None:
        if words:
            self._paragraph(words, interface_font(14), "text", above=6)

    def _small(self, words: str) -> None:
        self._paragraph(words, interface_font(12), "text2", above=6)

    def _points(self, points: Iterable[str]) -> None:
        made = None
        for point in points:
            self._paragraph(point, interface_font(14), "text", above=4)
            if made is None:
                shape = QTextListFormat()
                shape.setStyle(QTextListFormat.Style.ListDisc)
                made = self._cursor.createList(shape)
            else:
                made.add(self._cursor.block())

    def _example(self, example: str) -> None:
        """The quotation in the serif of the article, who says it behind it in small."""
        words, _dash, who = example.rpartition(_ATTRIBUTION)
        self._paragraph(words or who, article_font(16), "text", above=8, indent=20)
        if words:
            self._insert(f"  {who}", interface_font(12), "text2")

    def _paragraph(self, words: str, font: QFont, colour: str, *, above: float, indent: float = 0) -> None:
        self._block(font, colour, above=above, indent=indent)
        self._insert(words, font, colour)

    def _block(self, font: QFont, colour: str, *, above: float, indent: float = 0) -> None:
        shape = QTextBlockFormat()
        shape.setTopMargin(above)
        shape.setLeftMargin(indent)
        shape.setLineHeight(_LINE_HEIGHTS[font.pixelSize()], _FIXED)
        if self._is_first:
            self._cursor.setBlockFormat(shape)
            self._is_first = False
        else:
            # The bullet of a list takes the look of its block, not of its words.
            self._cursor.insertBlock(shape, self._look(font, colour))

    def _insert(self, words: str, font: QFont, colour: str) -> None:
        # A line break in a codebook file is no paragraph.
        self._cursor.insertText(words.replace("\n", " "), self._look(font, colour))

    def _look(self, font: QFont, colour: str) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(font)
        look.setForeground(self._theme.colour(colour))
        return look

    def _insert_badge(self, code: Code) -> None:
        name = f"badge:{code.key}"
        self._document.addResource(
            QTextDocument.ResourceType.ImageResource.value, QUrl(name), badge_pixmap(code, self._theme, size=18)
        )
        picture = QTextImageFormat()
        picture.setName(name)
        picture.setWidth(18)
        picture.setHeight(18)
        picture.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        self._cursor.insertImage(picture)


def precedence_of(codebook: Codebook) -> str:
    """Which code is given where two fit, in a sentence; nothing where the codebook does not say."""
    names = [codebook.code(key).name.lower() for key in codebook.precedence]
    if len(names) < 2:
        return ""
    words = f" {_tr('before')} ".join(names)
    return f"{words[:1].upper()}{words[1:]}."


def _answers_of(variable: Variable) -> str:
    if variable.options:
        return _tr("Answers: {0}.").format(", ".join(variable.options))
    return {
        VariableKind.YES_NO: _tr("Answers: yes, no."),
        VariableKind.NUMBER: _tr("The answer is a number."),
        VariableKind.DATE: _tr("The answer is a date."),
    }.get(variable.kind, _tr("The answer is a text."))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Codebook", words)
