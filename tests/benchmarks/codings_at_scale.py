"""Two coders' codings of many articles, with sentences and actors: ``codings_at_scale.py ARTICLES``.

Run by itself it prints how many megabytes the process took at its peak for a whole report.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from annotator.agreement import Sentences
from annotator.services.comparison import Codings, ComparedActor, ComparedArticle, Position, compare
from annotator.services.comparison.codings import Grid, LinkColumns, Statements
from tests.benchmarks.agreement_at_scale import LENGTH, marks_of_two_coders

ROLES = ("speaker", "target", "via")
ACTORS = 500
SENTENCES = 40


def codings_of_two_coders(articles: int) -> Codings:
    """Thirty statements and forty sentences an article. Few actors speak often, and coders differ on one in five."""
    marks = marks_of_two_coders(articles)
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
        statements=Statements(np.arange(count).astype(object), marks.article, marks.coder, marks.code),
        part_of=np.arange(count),
        grids={Position.TOKEN: Grid(marks.lengths, marks.start, marks.end, sentences)},
        links=LinkColumns(
            statement=np.concatenate([np.arange(count), aimed]),
            role=np.concatenate([np.zeros(count, dtype=np.int64), np.ones(len(aimed), dtype=np.int64)]),
            actor=np.concatenate([spoken, other, rng.zipf(1.3, len(aimed)) % ACTORS]),
            confirmed=np.ones(count + len(aimed), dtype=np.bool_),
        ),
        actors=tuple(ComparedActor(str(number), f"actor {number}") for number in range(ACTORS)),
        alone=np.zeros(2, dtype=np.int64),
    )


if __name__ == "__main__":
    compare(codings_of_two_coders(int(sys.argv[1])))
    # Not getrusage: its peak is inherited from the process that started this one.
    status = Path("/proc/self/status").read_text("ascii")
    print(int(status.split("VmHWM:")[1].split()[0]) // 1024)  # noqa: T201 - for the benchmark that started this
