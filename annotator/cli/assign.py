"""The command that says which articles a coder codes without suggestions, and in which training round."""

from __future__ import annotations

import argparse
import secrets
from collections import Counter
from collections.abc import Sequence

from annotator.cli.projects import opened
from annotator.cli.terminal import counted, say
from annotator.domain.assigning import Assigned, Draw
from annotator.domain.errors import NotAllowed, NotFound
from annotator.domain.records import ArticleId, SuggestionMode
from annotator.services.project import Project

AS_PROJECT = "project"
_SEEDS = 1_000_000


def assign(options: argparse.Namespace) -> int:
    with opened(options.project, options.coder) as project:
        seed = secrets.randbelow(_SEEDS) if options.seed is None else options.seed
        if options.control is not None:
            _say_drawn(project, project.assignments.draw_control(share=options.control, seed=seed))
        elif options.round is not None:
            _put_in_round(project, options, seed)
        elif options.suggestions is not None:
            mode = None if options.suggestions == AS_PROJECT else SuggestionMode(options.suggestions)
            chosen = chosen_articles(project.assignments.of(), options.article)
            project.assignments.set_mode(chosen, mode)
            say(f"Set for {project.coder.name}: {counted(len(chosen), 'article')}.")
        _say_assigned(project)
    return 0


def _put_in_round(project: Project, options: argparse.Namespace, seed: int) -> None:
    if (options.draw is None) == (not options.article):
        raise NotAllowed("Name the articles of the round, or let them be drawn: --round NAME --draw 20.")
    if options.draw is not None:
        draw = project.assignments.draw_round(options.round, articles=options.draw, seed=seed)
        say(
            f"Drew {counted(draw.drawn, 'article')} of {draw.pool} for the round “{draw.name}” of {project.coder.name}"
            f" (seed {draw.seed}). For another coder: --round “{draw.name}” --draw {draw.drawn} --seed {draw.seed}."
        )
        return
    chosen = chosen_articles(project.assignments.of(), options.article)
    draw = project.assignments.put_in_round(options.round, chosen)
    say(f"The round “{draw.name}” of {project.coder.name} has {counted(draw.drawn, 'article')}.")


def chosen_articles(assigned: Sequence[Assigned], names: Sequence[str]) -> Sequence[ArticleId]:
    """The articles with these numbers or file names; without any, those that are not begun. Raises NotFound."""
    if not names:
        return [each.article_id for each in assigned if not each.is_begun]
    chosen: list[ArticleId] = []
    for name in names:
        found = [each.article_id for each in assigned if name in (str(each.article_id), each.name)]
        if not found:
            raise NotFound("The project has no article “{name}”. Give its number or the name of its file.", name=name)
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
    for draw in project.assignments.rounds():
        how = f", drawn of {draw.pool}, seed {draw.seed}" if draw.drawn < draw.pool else ""
        say(f"  {draw.made_at:%Y-%m-%d}: round “{draw.name}”, {counted(draw.drawn, 'article')}{how}")
