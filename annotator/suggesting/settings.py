"""What a project changes about the rules: checked against what there is, and known by a short name."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import Final

from annotator.domain.errors import AnnotatorError
from annotator.domain.findings import AS_SHIPPED, RuleSettings, SuggestionSetup, Versions
from annotator.suggesting.by_words.wordlists import pattern_cues
from annotator.suggesting.cues import ACTS, cue_names, shipped_cues
from annotator.suggesting.explanations import rule_names
from annotator.suggesting.installed import InstalledPipeline, pipelines_for

RULES: Final = "4"
"""The version of the rules and their word lists; it counts up whenever they find something else."""


class UnknownInSettings(AnnotatorError):
    """The settings name a rule, a reporting word or an act that there is not."""


def version(rules: str, settings: RuleSettings) -> str:
    """By what an analysis with these settings is known: the rules' version, and a mark of what is changed."""
    if settings == AS_SHIPPED:
        return rules
    changed = [sorted(settings.rules_off), sorted(settings.cues_off), sorted(settings.cues_added)]
    return f"{rules}+{hashlib.sha256(json.dumps(changed).encode('ascii')).hexdigest()[:8]}"


def versions(setup: SuggestionSetup, installed: Sequence[InstalledPipeline]) -> Versions:
    """What an article of a project with this set-up is read with where these pipelines are installed."""
    chosen = pipelines_for(setup.pipeline, installed)
    return Versions(version(RULES, setup.rules), {language: pipeline.known_as for language, pipeline in chosen.items()})


def with_cue(settings: RuleSettings, word: str, act: str) -> RuleSettings:
    """With a word that reports, whether it was added, switched off or unknown before."""
    shipped = word in shipped_cues().get(act, ())
    added = {each for each in settings.cues_added if each[0] != word} | (set() if shipped else {(word, act)})
    return replace(settings, cues_off=settings.cues_off - {word}, cues_added=frozenset(added))


def checked(settings: RuleSettings) -> RuleSettings:
    """The settings, where all that they name is known; UnknownInSettings else."""
    words = cue_names() | pattern_cues() | {word for word, _ in settings.cues_added}
    _check(
        settings.rules_off, rule_names(), "There is no rule “{}”.", "“annotator suggest --list-rules” lists the rules."
    )
    _check(settings.cues_off, words, "“{}” is no reporting word.", "Name it in its plain form, such as “say”.")
    acts = {act for _, act in settings.cues_added}
    _check(acts, ACTS, "There is no act “{}”.", f"The acts are {', '.join(ACTS)}.")
    return settings


def _check(named: Collection[str], known: Collection[str], complaint: str, help_: str) -> None:
    for name in sorted(set(named) - set(known)):
        near = get_close_matches(name, known, n=1)
        hint = f"Perhaps “{near[0]}” is meant." if near else help_
        raise UnknownInSettings(f"{complaint.format(name)} {hint}")
