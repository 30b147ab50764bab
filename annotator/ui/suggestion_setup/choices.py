"""How much of the suggestions is shown, and which model reads."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from annotator.domain.records import SuggestionMode
from annotator.ui.icons import Icons
from annotator.ui.reading_note import language_name
from annotator.ui.suggestion_setup.page import Choice, Page
from annotator.ui.suggestion_setup.records import ModelLine, Setup
from annotator.ui.theme import Theme
from annotator.ui.widgets import Banner, label, line

_MODES: Final = (
    (
        SuggestionMode.OFF,
        "Nothing",
        "Every statement is found by the coder alone. Coding done so is the measure for the others.",
    ),
    (
        SuggestionMode.WHERE,
        "Where",
        "Marks where a statement may be, with its cue and its actors, but not its code. Less is overlooked, and the"
        " code remains the coder’s own judgement.",
    ),
    (
        SuggestionMode.WHERE_AND_WHAT,
        "Where and which code",
        "Shows the code as well. People tend to take the code that they are shown: coders then agree more with the"
        " program, and with each other, without having read better.",
    ),
)


class ShownPage(Page):
    """The three modes, each with what it does to the data."""

    mode_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            self.tr("What is shown"),
            self.tr("A suggestion is never coding until a coder has given it a code. Which mode an article was coded"
                    " in is recorded with it."),
            parent,
        )  # fmt: skip
        self._group = QButtonGroup(self)
        self.choices: dict[SuggestionMode, Choice] = {}
        for mode, name, sentence in _MODES:
            choice = Choice(theme, self.tr(name), self.tr(sentence))
            choice.button.clicked.connect(lambda _checked=False, mode=mode: self.mode_chosen.emit(mode))
            self._group.addButton(choice.button)
            self.choices[mode] = choice
            self.box.addWidget(choice)
            self.box.addSpacing(6)
        self.box.addStretch(1)

    def show_setup(self, setup: Setup) -> None:
        for mode, choice in self.choices.items():
            choice.button.setChecked(mode is setup.mode)
            choice.button.setEnabled(setup.is_editable)


class ModelPage(Page):
    """The best installed model of each language, or one that is named."""

    model_chosen = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            self.tr("Model"),
            self.tr("The model parses the articles; the rules work on what it finds. Where no model is installed for a"
                    " language, only quotation marks and reporting words are looked for."),
            parent,
        )  # fmt: skip
        self.banner = Banner(theme, icons)
        self.choices: dict[str | None, Choice] = {}
        self._shown: tuple[ModelLine, ...] | None = None
        self.banner.setContentsMargins(-16, -12, -16, 8)
        self._group = QButtonGroup(self)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.box.addWidget(self.banner)
        self.box.addLayout(self._list)
        self.box.addStretch(1)

    def show_setup(self, setup: Setup) -> None:
        if setup.models != self._shown:
            self._list_models(setup.models)
        unfit = {model.package for model in setup.models if not model.reads}
        # Where none of them is chosen no button may stay ticked.
        self._group.setExclusive(False)
        for package, choice in self.choices.items():
            choice.button.setChecked(package == setup.model)
            choice.button.setEnabled(setup.is_editable and package not in unfit)
        self._group.setExclusive(True)
        self._show_missing(setup)

    def _show_missing(self, setup: Setup) -> None:
        self.banner.clear()
        if setup.is_model_missing:
            self.banner.show_warning(
                self.tr("“{0}” is not installed here").format(setup.model),
                self.tr("The project asks for it. Until it is installed, the best installed model reads in its place."),
                icon="triangle-alert",
            )  # fmt: skip

    def _list_models(self, models: tuple[ModelLine, ...]) -> None:
        for choice in self.choices.values():
            self._group.removeButton(choice.button)
        while item := self._list.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._shown = models
        self.choices = {None: self._choice(None, self.tr("The best installed for each language"), "")}
        self._list.addWidget(line())
        installed = label(self.tr("Installed here"), role="label")
        installed.setContentsMargins(0, 10, 0, 0)
        self._list.addWidget(installed)
        for model in models:
            self.choices[model.package] = self._choice(model.package, model.package, self._described(model))
        if not models:
            self._list.addWidget(label(self.tr("No model is installed."), role="missing"))

    def _described(self, model: ModelLine) -> str:
        """“English · version 3.8.0 · small”."""
        facts = [language_name(model.language), self.tr("version {0}").format(model.version), model.size]
        if not model.reads:
            facts.append(self.tr("without the parser that the rules need"))
        return " · ".join(fact for fact in facts if fact)

    def _choice(self, package: str | None, name: str, sentence: str) -> Choice:
        words = sentence or self.tr("English articles by the English model, and so on. The default.")
        choice = Choice(self.theme, name, words)
        choice.button.clicked.connect(lambda: self.model_chosen.emit(package))
        self._group.addButton(choice.button)
        self._list.addWidget(choice)
        return choice
