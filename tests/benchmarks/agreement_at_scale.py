"""Two coders' marks in many articles, and their unitizing figures with intervals: ``agreement_at_scale.py ARTICLES``.

Run by itself it prints how many megabytes the process took at its peak.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from annotator.agreement import Figure, Marks, Resampling, unitize, with_intervals
from annotator.agreement.arrays import Ints

LENGTH = 4000
STATEMENTS = 30
CODES = tuple("abcdefgh")


def marks_of_two_coders(articles: int) -> Marks:
    """Thirty statements an article, most of which both coders marked, with ends that differ a little."""
    rng = np.random.default_rng(0)
    shape = (articles, STATEMENTS)
    starts = np.arange(STATEMENTS) * (LENGTH // STATEMENTS) + rng.integers(10, 60, shape)
    lengths, codes = rng.integers(20, 60, shape), rng.integers(0, len(CODES), shape)

    def of_coder(coder: int) -> tuple[Ints, ...]:
        start = starts + rng.integers(-3, 4, shape)
        code = np.where(rng.random(shape) < 0.8, codes, rng.integers(0, len(CODES), shape))
        article = np.broadcast_to(np.arange(articles)[:, np.newaxis], shape)
        columns = (article, np.full(shape, coder), code, start, start + lengths + rng.integers(-5, 6, shape))
        return tuple(column.ravel().astype(np.int64) for column in columns)

    columns = [np.concatenate(both) for both in zip(of_coder(0), of_coder(1), strict=True)]
    everywhere = np.ones((articles, 2), dtype=np.bool_)
    lengths_of = np.full(articles, LENGTH, dtype=np.int64)
    return Marks(lengths_of, everywhere, ("A", "B"), CODES, *columns, np.arange(2 * articles * STATEMENTS))


def report(marks: Marks) -> tuple[Figure, ...]:
    """u, |u, cu, and (k)u and u of each code, with 1,000 bootstrap replicates."""
    (figures,) = with_intervals([unitize(marks)], Resampling(replicates=1000))
    return figures


if __name__ == "__main__":
    report(marks_of_two_coders(int(sys.argv[1])))
    # Not getrusage: its peak is inherited from the process that started this one.
    status = Path("/proc/self/status").read_text("ascii")
    print(int(status.split("VmHWM:")[1].split()[0]) // 1024)  # noqa: T201 - for the benchmark that started this
