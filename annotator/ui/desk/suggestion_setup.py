"""What the window about suggestions shows, read from the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.domain.findings import RuleSettings
from annotator.domain.records import SuggestionMode
from annotator.domain.sureness import level_of
from annotator.suggesting.cues import shipped_cues
from annotator.suggesting.explanations import explanations
from annotator.suggesting.installed import InstalledPipeline, installed_pipelines
from annotator.ui.suggestion_setup.records import (
    MOST_COUNTED,
    Control,
    DrawLine,
    ModelLine,
    RuleLine,
    Setup,
    Waiting,
    WordLine,
)

if TYPE_CHECKING:
    from annotator.services.project import Project


def setup_of(project: Project) -> Setup:
    """The set-up as it is saved."""
    setup = project.suggestions.setup
    return Setup(
        mode=project.mode,
        model=setup.pipeline,
        models=tuple(_model(each) for each in installed_pipelines()),
        rules=_rules(setup.rules),
        words=_words(setup.rules),
        control=_control(project),
        waiting=waiting_of(project),
        is_editable=not project.read_only,
    )


def waiting_of(project: Project) -> Waiting:
    """How many articles there are to read, counted up to a thousand."""
    count = len(project.suggestions.waiting(limit=MOST_COUNTED + 1)) if not project.read_only else 0
    return Waiting(count, project.library.progress().articles)


def _model(pipeline: InstalledPipeline) -> ModelLine:
    size = _size_words(pipeline.size)
    return ModelLine(pipeline.name, pipeline.language, pipeline.version, size, reads=pipeline.has_parser)


def _size_words(size: str) -> str:
    """What spaCy’s short names of sizes stand for."""
    words = {
        "sm": QCoreApplication.translate("Model", "small"),
        "md": QCoreApplication.translate("Model", "medium"),
        "lg": QCoreApplication.translate("Model", "large"),
        "trf": QCoreApplication.translate("Model", "transformer"),
    }
    return words.get(size, size)


def _rules(settings: RuleSettings) -> tuple[RuleLine, ...]:
    return tuple(
        RuleLine(
            each.rule,
            level_of((each.right + 1) / (each.found + 2)),
            each.found,
            each.right,
            is_on=each.rule not in settings.rules_off,
        )
        for each in explanations()
    )


def _words(settings: RuleSettings) -> tuple[WordLine, ...]:
    """An added word takes the place of a shipped one that is written alike."""
    added = {word for word, _act in settings.cues_added}
    shipped = [(word, act) for act, words in shipped_cues().items() for word in words if word not in added]
    return tuple(
        WordLine(word, act, is_on=word not in settings.cues_off, is_added=(word, act) in settings.cues_added)
        for word, act in [*settings.cues_added, *shipped]
    )


def _control(project: Project) -> Control:
    assigned = project.assignments.of()
    return Control(
        coder=project.coder.name,
        articles=len(assigned),
        without=sum((each.own_mode or project.mode) is SuggestionMode.OFF for each in assigned),
        drawable=sum(each.is_drawable for each in assigned),
        draws=tuple(
            DrawLine(draw.made_at.astimezone().date(), draw.drawn, draw.pool, draw.share, draw.seed)
            for draw in project.assignments.draws()
        ),
    )
