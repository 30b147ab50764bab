"""Setting up the suggestions, in their window and from the article: each wish is one saved action."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.findings import RuleSettings
from annotator.domain.records import SuggestionMode
from annotator.domain.text import Span, quotes
from annotator.suggesting.cues import cue_names
from annotator.ui.desk.listed_cues import listed_cue
from annotator.ui.desk.reporting_words import doubt_about, no_reporting_word
from annotator.ui.desk.suggestion_setup import setup_of, waiting_of
from annotator.ui.language import grouped, in_words
from annotator.ui.suggestion_setup import SuggestionSetupWindow
from annotator.ui.suggestion_setup.cue_popup import CuePopup
from annotator.ui.suggestion_setup.rule_words import name_of, neutral_name_of

if TYPE_CHECKING:
    from annotator.domain.errors import NotSaved
    from annotator.ui.desk.desk import Desk
    from annotator.ui.icons import Icons
    from annotator.ui.suggestion_setup.records import Setup
    from annotator.ui.theme import Theme

T = TypeVar("T")
_LONGEST_CUE: Final = 6


class SettingUp(QObject):
    """Says to the project which model, rules and words it reads with, and keeps the window equal to the file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._suggestions = desk.project.suggestions
        self._window: SuggestionSetupWindow | None = None
        self._popup: CuePopup | None = None
        desk.changed.connect(self._follow)
        desk.said.connect(self._say)
        desk.not_saved.connect(self._say_not_saved)

    def acts(self) -> dict[str, Callable[[], object]]:
        """What is asked of it from the article, by command."""
        return {"count_as_cue": self.ask_act, "cue_off": self.leave_out_cue, "rule_off": self.leave_out_rule}

    @property
    def setup(self) -> Setup:
        """Everything that the window shows, as it is saved."""
        return setup_of(self._desk.project)

    def window(self, theme: Theme, icons: Icons, parent: QWidget) -> SuggestionSetupWindow:
        """A window that tells its wishes to this."""
        made = SuggestionSetupWindow(theme, icons, self.setup, parent)
        made.mode_chosen.connect(self._set_mode)
        made.model_chosen.connect(self._choose_model)
        made.rule_switched.connect(self._switch_rule)
        made.word_switched.connect(self._switch_word)
        made.word_added.connect(self._add_word)
        made.word_removed.connect(self._remove_word)
        made.draw_asked.connect(self._draw)
        made.undo_asked.connect(self._desk.undo)
        made.redo_asked.connect(self._desk.redo)
        self._window = made
        return made

    def leave(self) -> None:
        """Ask and show nothing more: the project is about to be closed."""
        self._window = None
        if self._popup is not None and isValid(self._popup):
            self._popup.leave()

    # From the article -------------------------------------------------------------------------------------------

    def ask_act(self) -> None:
        """Ask which act the selected words introduce, to have them count as reporting words."""
        desk, span = self._desk, self._desk.screen.article.selection()
        words = " ".join(span.of(desk.board.text).split()) if span is not None else ""
        if span is None or not 0 < len(words.split()) <= _LONGEST_CUE:
            desk.said.emit(self.tr("Select the words that introduce what is said first, such as “lashed out at”."))
            return
        why_not = no_reporting_word(desk.project, desk.board, span)
        if why_not:
            desk.said.emit(why_not)
            return
        codes = desk.project.codebook.current_codes
        if self._popup is not None and isValid(self._popup):
            self._popup.leave()
        doubt = doubt_about(desk.project, desk.board, span)
        told = "\n".join(filter(None, (doubt, self._effect())))
        popup = CuePopup(desk.screen.theme, codes, words, told, desk.screen)
        popup.act_chosen.connect(lambda act: self._count_selected(words, act))
        popup.left.connect(desk.screen.article.setFocus)
        self._popup = popup
        popup.open_at(self._place_of(span))

    def leave_out_cue(self) -> None:
        """Suggest nothing more after the reporting word of the current suggestion."""
        cue = self.current_cue()
        if cue is None:
            self._ask_for_suggestion()
        else:
            self._switch_word(cue, is_on=False)

    def leave_out_rule(self) -> None:
        """Suggest nothing more by the rule of the current suggestion."""
        suggestion = self._desk.board.suggestion
        if suggestion is None:
            self._ask_for_suggestion()
        else:
            self._switch_rule(suggestion.rule, is_on=False)

    def current_cue(self) -> str | None:
        """The reporting word of the current suggestion as the list has it; None where there is none."""
        suggestion, text = self._desk.board.suggestion, self._desk.board.text
        if suggestion is None or not suggestion.cue:
            return None
        added = {word for word, _act in self._suggestions.setup.rules.cues_added}
        return listed_cue(" ".join(quotes(text, suggestion.cue)), cue_names() | added)

    # ------------------------------------------------------------------------------------------------------------
    # What is saved ----------------------------------------------------------------------------------------------

    def _set_mode(self, mode: SuggestionMode) -> None:
        self._act(lambda: self._desk.project.library.set_mode(mode))

    def _choose_model(self, package: str | None) -> None:
        setup = replace(self._suggestions.setup, pipeline=package)
        self._act(lambda: self._suggestions.set_up(setup))

    def _switch_rule(self, rule: str, is_on: bool) -> None:  # noqa: FBT001 - a Qt slot
        rules = self._suggestions.setup.rules
        if self._set_rules(replace(rules, rules_off=_switched(rules.rules_off, rule, is_on=is_on))):
            on, off = self.tr("Switched on: {0}."), self.tr("Switched off: {0}. Undo takes that back.")
            self._desk.said.emit((on if is_on else off).format(self._name_of(rule)))

    def _switch_word(self, word: str, is_on: bool) -> None:  # noqa: FBT001 - a Qt slot
        rules = self._suggestions.setup.rules
        if self._set_rules(replace(rules, cues_off=_switched(rules.cues_off, word, is_on=is_on))):
            on = self.tr("“{0}” counts as a reporting word again.")
            off = self.tr("Nothing is suggested after “{0}” any more. Undo takes that back.")
            self._desk.said.emit((on if is_on else off).format(word))

    def _add_word(self, words: str, act: str) -> None:
        if self._count(words, act) and self._window is not None:
            self._window.words.show_added()

    def _remove_word(self, word: str, act: str) -> None:
        rules = self._suggestions.setup.rules
        kept = replace(rules, cues_added=rules.cues_added - {(word, act)}, cues_off=rules.cues_off - {word})
        if self._set_rules(kept):
            self._desk.said.emit(self.tr("“{0}” is no reporting word any more. Undo takes that back.").format(word))

    def _count_selected(self, words: str, act: str) -> None:
        """The words have done their work: they stay selected only where they were not taken."""
        if self._count(words, act):
            self._desk.screen.article.set_selection(None)
            self._desk.show_details()

    def _count(self, words: str, act: str) -> bool:
        """Have words count as a reporting word of the act. Whether it was done."""
        said = self.tr("“{0}” counts as a reporting word now: {1}. {2}")
        return self._act(
            lambda: self._suggestions.add_cue(words, act),
            lambda word: self._desk.said.emit(said.format(word, act, self._effect())),
        )

    def _draw(self, share: float, seed: int) -> None:
        drawn = self.tr("Drawn: {0} of {1} articles are coded without suggestions (seed {2}). Undo takes that back.")
        self._act(
            lambda: self._desk.project.assignments.draw_control(share=share, seed=seed),
            lambda draw: self._desk.said.emit(drawn.format(draw.drawn, draw.pool, draw.seed)),
        )

    def _set_rules(self, rules: RuleSettings) -> bool:
        setup = replace(self._suggestions.setup, rules=rules)
        return self._act(lambda: self._suggestions.set_up(setup))

    def _act(self, action: Callable[[], T], then: Callable[[T], object] | None = None) -> bool:
        """Do it, and show what the file then holds: a tick that could not be saved goes again."""
        is_done = self._desk.act(action, then)
        if not is_done and self._is_shown():
            self._show()
        return is_done

    # What is shown ----------------------------------------------------------------------------------------------

    def _follow(self, changes: Changes) -> None:
        if self._window is None or not self._is_shown():
            return
        if changes.action is ActionKind.SUGGEST:
            self._window.show_waiting(waiting_of(self._desk.project))
        else:
            self._show()

    def _show(self) -> None:
        if self._window is not None:
            self._window.show_setup(self.setup)

    def _say(self, words: str) -> None:
        if self._window is not None and self._is_shown():
            self._window.say(words)

    def _say_not_saved(self, error: NotSaved, _again: object) -> None:
        self._say(in_words(error))

    def _is_shown(self) -> bool:
        return self._window is not None and self._window.isVisible()

    def _effect(self) -> str:
        count = self._desk.project.library.progress().articles
        if count == 1:
            return self.tr("1 article is read again; coding and decisions stay.")
        return self.tr("{0} articles are read again; coding and decisions stay.").format(grouped(count))

    def _name_of(self, rule: str) -> str:
        """A rule's name; a neutral one while codes are not shown, since some names tell the code."""
        mode = self._desk.project.mode
        return name_of(rule) if mode is SuggestionMode.WHERE_AND_WHAT or self._is_shown() else neutral_name_of(rule)

    def _ask_for_suggestion(self) -> None:
        self._desk.said.emit(self._desk.told(self.tr("Go to a suggestion with {next_mark} first.")))

    def _place_of(self, span: Span) -> QRect:
        """Where the words stand on the screen that holds the panes."""
        article, screen = self._desk.screen.article, self._desk.screen
        place = article.place_of(span)
        return QRect(article.viewport().mapTo(screen, place.topLeft()), place.size())


def _switched(off: Collection[str], name: str, *, is_on: bool) -> frozenset[str]:
    return frozenset(off) - {name} if is_on else frozenset(off) | {name}
