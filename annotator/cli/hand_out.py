"""The command that makes a coder's file."""

from __future__ import annotations

import argparse
import secrets
from collections.abc import Sequence
from pathlib import Path

from annotator.cli import terminal
from annotator.cli.assign import chosen_articles
from annotator.cli.projects import SUFFIX, opened
from annotator.cli.terminal import counted, say, shown
from annotator.domain.errors import ProjectExists
from annotator.domain.records import ArticleId, CoderId
from annotator.domain.team import LotWanted
from annotator.services.hand_out import hand_out as make_file
from annotator.services.project import Project

_SEEDS = 1_000_000


def hand_out(options: argparse.Namespace) -> int:
    out: Path = options.out if options.out.suffix else options.out.with_suffix(SUFFIX)
    if out.exists():
        raise ProjectExists("“{shown}” exists already. Choose another name for the coder’s file.", shown=shown(out))
    with opened(options.project, options.lead) as project:
        coder = _coder(project, options.coder)
        articles = _given(project, coder, options)
        with terminal.bar("Writing") as report:
            made = make_file(
                project.path,
                out,
                coder=options.coder,
                articles=articles,
                with_suggestions=False if options.without_suggestions else None,
                report=report,
            )
    say(f"Made “{shown(made.path)}” for {made.coder.name}: {counted(made.articles, 'article')}.")
    if made.statements:
        say(f"It holds {counted(made.statements, 'statement')} that {made.coder.name} had before, and nobody else’s.")
    else:
        say("It holds nobody’s coding.")
    say(f"When it comes back: annotator take-in {shown(options.project)} {shown(made.path)}")
    return 0


def _coder(project: Project, name: str) -> CoderId:
    """The coder of that name, entered where the project does not know them."""
    for known in project.coders:
        if known.name.casefold() == name.strip().casefold():
            return known.id
    return project.team.add_coder(name)


def _given(project: Project, coder: CoderId, options: argparse.Namespace) -> Sequence[ArticleId] | None:
    """The articles that are handed out, given to the coder from now on; None: what they were given before."""
    every = project.library.ids()
    if options.sample is not None:
        seed = secrets.randbelow(_SEEDS) if options.seed is None else options.seed
        before = _of(project, coder)
        [lot] = project.team.draw(LotWanted((coder,), together=0, each=options.sample, seed=seed))
        say(f"Drew {counted(lot.drawn, 'article')} of {lot.pool} for {options.coder} (seed {lot.seed}).")
        return [article_id for article_id in _of(project, coder) if article_id not in before]
    if options.articles:
        named = chosen_articles(project.assignments.of(), options.articles)
    elif options.all or not _of(project, coder):
        named = every
    else:
        return None
    project.team.assign(coder, named)
    return named


def _of(project: Project, coder: CoderId) -> list[ArticleId]:
    return [article_id for article_id, coders in project.team.given().items() if coder in coders]
