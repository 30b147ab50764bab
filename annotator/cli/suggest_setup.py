"""The command that says how a project’s articles are read: its language model, rules and reporting words."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from dataclasses import replace

from annotator.cli.projects import opened
from annotator.cli.terminal import complain, counted, say, shown
from annotator.domain.errors import NotFound
from annotator.domain.findings import RuleSettings, SuggestionSetup
from annotator.services.project import Project
from annotator.suggesting.plain_forms import plain_form
from annotator.suggesting.settings import with_cue

_BEST = "best"
_NONE = frozenset({"none"})


def set_up(options: argparse.Namespace) -> int:
    with opened(options.project, options.coder) as project:
        before = project.suggestions.setup
        wanted = _wanted(before, options)
        if wanted != before:
            project.suggestions.set_up(wanted)
        _say_setup(project)
        if wanted != before:
            waiting = len(project.suggestions.waiting(limit=project.library.progress().articles))
            say(f"{counted(waiting, 'article')} to be read: annotator suggest {shown(options.project)}")
    return 0


def _wanted(before: SuggestionSetup, options: argparse.Namespace) -> SuggestionSetup:
    setup = SuggestionSetup() if options.as_shipped else before
    if options.model is not None:
        setup = replace(setup, pipeline=None if options.model == _BEST else options.model)
    rules = setup.rules
    if options.rules_off is not None:
        rules = replace(rules, rules_off=options.rules_off - _NONE)
    if options.cues_off is not None:
        rules = replace(rules, cues_off=options.cues_off - _NONE)
    for word in options.drop_cue:
        rules = _without(rules, word)
    for word, act in options.add_cue:
        rules = with_cue(rules, plain_form(word), act)
    return replace(setup, rules=rules)


def _without(rules: RuleSettings, word: str) -> RuleSettings:
    """Without a word that was added. Raises NotFound."""
    plain = word if any(word == added for added, _ in rules.cues_added) else plain_form(word)
    left = frozenset(each for each in rules.cues_added if each[0] != plain)
    if left == rules.cues_added:
        raise NotFound(
            "“{word}” was not added to this project’s reporting words. To leave it out: --cues-off {word}", word=word
        )
    return replace(rules, cues_added=left)


def _say_setup(project: Project) -> None:
    suggestions = project.suggestions
    setup = suggestions.setup
    if suggestions.missing_model:
        complain(suggestions.missing_model)
    in_use = ", ".join(suggestions.versions.pipelines.values()) or "none is installed"
    say(f"Language model: {setup.pipeline or 'the best of each language'} (in use here: {in_use})")
    say(f"Rules left out: {_listed(setup.rules.rules_off)}")
    say(f"Words left out: {_listed(setup.rules.cues_off)}")
    say(f"Words added: {_listed(f'{word}={act}' for word, act in setup.rules.cues_added)}")


def _listed(words: Iterable[str]) -> str:
    return ", ".join(sorted(words)) or "none"
