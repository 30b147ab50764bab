"""Two coders' codings of many articles, with sentences and actors: ``codings_at_scale.py ARTICLES``.

Run by itself it prints how many megabytes the process took at its peak for a whole report, with ``--follow`` for one
that is kept while articles are edited.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np

from annotator.agreement import Sentences
from annotator.services.comparison import (
    Codings,
    ComparedActor,
    ComparedArticle,
    Position,
    Selection,
    Settings,
    compare,
)
from annotator.services.comparison.codings import Grid, Ints, LinkColumns, Statements
from annotator.services.comparison.comparing import FollowedReport
from annotator.services.comparison.splicing import with_article
from tests.benchmarks.agreement_at_scale import LENGTH, marks_of_two_coders

ROLES = ("speaker", "target", "via")
ACTORS = 500
SENTENCES = 40


def codings_of_two_coders(articles: int) -> Codings:
    """Thirty statements and forty sentences an article. Few actors speak often, and coders differ on one in five."""
    marks = marks_of_two_coders(articles)
    order = np.argsort(marks.article, kind="stable")
    place = np.empty_like(order)
    place[order] = np.arange(len(order))
    count = len(marks.article)
    rng = np.random.default_rng(2)
    spoken = rng.zipf(1.3, count // 2) % ACTORS
    other = np.where(rng.random(count // 2) < 0.8, spoken, rng.integers(0, ACTORS, count // 2))
    aimed = np.flatnonzero(rng.random(count) < 0.5)
    starts = np.tile(np.arange(0, LENGTH, LENGTH // SENTENCES), articles)
    sentences = Sentences(np.repeat(np.arange(articles), SENTENCES), starts, starts + LENGTH // SENTENCES)
    return Codings(
        title="two coders",
        codebook="",
        coders=marks.coders,
        codes=marks.codes,
        roles=ROLES,
        articles=tuple(ComparedArticle(str(number)) for number in range(articles)),
        finished=marks.finished,
        suggested=np.zeros_like(marks.finished),
        statements=Statements(
            np.arange(count).astype(object), marks.article[order], marks.coder[order], marks.code[order]
        ),
        part_of=np.arange(count),
        grids={Position.TOKEN: Grid(marks.lengths, marks.start[order], marks.end[order], sentences)},
        links=_in_order(
            np.concatenate([place, place[aimed]]),
            np.concatenate([np.zeros(count, dtype=np.int64), np.ones(len(aimed), dtype=np.int64)]),
            np.concatenate([spoken, other, rng.zipf(1.3, len(aimed)) % ACTORS]),
        ),
        actors=tuple(ComparedActor(str(number), f"actor {number}") for number in range(ACTORS)),
        alone=np.zeros(2, dtype=np.int64),
    )


def _in_order(statement: Ints, role: Ints, actor: Ints) -> LinkColumns:
    order = np.argsort(statement, kind="stable")
    return LinkColumns(statement[order], role[order], actor[order], np.ones(len(order), dtype=np.bool_))


def edited(codings: Codings, article: int, change: int) -> Codings:
    """One article alone, where every ``change``-th statement has another code."""
    only = np.arange(len(codings.articles)) == article
    part = codings.only(coders=codings.coders, codes=codings.codes, articles=only, finished=codings.finished)
    code = part.statements.code.copy()
    code[::change] = (code[::change] + 1) % len(codings.codes)
    return replace(part, statements=replace(part.statements, code=code))


if __name__ == "__main__":
    whole = codings_of_two_coders(int(sys.argv[1]))
    if "--follow" in sys.argv:
        followed = FollowedReport(whole, Selection(), Settings())
        for number in range(5):
            part = edited(whole, number, 3)
            whole = with_article(whole, number, part)
            followed.take(part, whole)
            followed.report()
    else:
        compare(whole)
    # Not getrusage: its peak is inherited from the process that started this one.
    status = Path("/proc/self/status").read_text("ascii")
    print(int(status.split("VmHWM:")[1].split()[0]) // 1024)  # noqa: T201 - for the benchmark that started this
