"""The command that says which articles a coder codes without suggestions."""

from __future__ import annotations

import argparse
import secrets
from collections import Counter
from collections.abc import Sequence

from annotator.cli.projects import opened
from annotator.cli.terminal import counted, say
from annotator.domain.assigning import Assigned, Draw
from annotator.domain.errors import NotFound
from annotator.domain.records import ArticleId, SuggestionMode
from annotator.services.project import Project

AS_PROJECT = "project"
_SEEDS = 1_000_000


def assign(options: argparse.Namespace) -> int:
    with opened(options.project, options.coder) as project:
        if options.control is not None:
            seed = secrets.randbelow(_SEEDS) if options.seed is None else options.seed
            _say_drawn(project, project.assignments.draw_control(share=options.control, seed=seed))
        elif options.suggestions is not None:
            mode = None if options.suggestions == AS_PROJECT else SuggestionMode(options.suggestions)
            chosen = _chosen(project.assignments.of(), options.article)
            project.assignments.set_mode(chosen, mode)
            say(f"Set for {project.coder.name}: {counted(len(chosen), 'article')}.")
        _say_assigned(project)
    return 0


def _chosen(assigned: Sequence[Assigned], names: Sequence[str]) -> Sequence[ArticleId]:
    """The articles with these numbers or file names; without any, those that are not begun. Raises NotFound."""
    if not names:
        return [each.article_id for each in assigned if not each.is_begun]
    chosen: list[ArticleId] = []
    for name in names:
        found = [each.article_id for each in assigned if name in (str(each.article_id), each.name)]
        if not found:
            raise NotFound(f"The project has no article “{name}”. Give its number or the name of its file.")
        chosen += found
    return chosen


def _say_drawn(project: Project, draw: Draw) -> None:
    say(
        f"Drew {draw.drawn} of {counted(draw.pool, 'article')} that {project.coder.name} has not begun, to be coded"
        f" without suggestions (seed {draw.seed})."
    )


def _say_assigned(project: Project) -> None:
    modes = Counter(each.own_mode or project.mode for each in project.assignments.of())
    words = {
        SuggestionMode.OFF: "without suggestions",
        SuggestionMode.WHERE: "with suggestions (where)",
        SuggestionMode.WHERE_AND_WHAT: "with suggestions (where and what)",
    }
    told = [f"{counted(modes[mode], 'article')} {words[mode]}" for mode in SuggestionMode if modes[mode]]
    say(f"{project.coder.name} codes {', '.join(told) or 'no article yet'}.")
    for draw in project.assignments.draws():
        say(
            f"  {draw.made_at:%Y-%m-%d}: {draw.drawn} of {draw.pool} drawn for the control, share {draw.share:g},"
            f" seed {draw.seed}"
        )
