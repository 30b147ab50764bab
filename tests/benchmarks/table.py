"""Write what `make bench` measured as a table: ``table.py MEASURED.json TABLE.md``."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

HEADING = """\
# What a coder waits for

Measured by `make bench` with {cpu}, {cores} cores, Python {python}, {system}, on {day}. The limit is what a coder is
promised; half of all rounds were faster than the median, nineteen of twenty faster than the slowest in twenty. The
median is held to the limit; where the note says so, the slowest in twenty.

| measured | median | slowest in twenty | limit | held | rounds | |
| --- | ---: | ---: | ---: | --- | ---: | --- |
"""


def main(measured: Path, table: Path) -> int:
    """Write the table; the number of limits that were not held."""
    report = json.loads(measured.read_text(encoding="utf-8"))
    rows = [row for benchmark in report["benchmarks"] for row in _rows(benchmark)]
    machine = report["machine_info"]
    heading = HEADING.format(
        cpu=machine["cpu"].get("brand_raw", machine["processor"]),
        cores=machine["cpu"].get("count", "?"),
        python=machine["python_version"],
        system=machine["system"],
        day=report["datetime"][:10],
    )
    table.write_text(heading + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    sys.stdout.writelines(f"{row}\n" for row in rows)
    return sum(not row.held for row in rows)


def _rows(benchmark: dict[str, Any]) -> Iterator[_Row]:
    """The line of a benchmark, and of each part of it that was measured in the same rounds."""
    about = benchmark["extra_info"]
    name = benchmark["name"].removeprefix("test_").replace("_", " ")
    yield _Row({"what": name} | about, benchmark["stats"]["data"])
    yield from (_Row(part, part["data"]) for part in about.get("parts", ()))


class _Row:
    """What was measured as a line of the table."""

    def __init__(self, about: dict[str, Any], data: Iterable[float]) -> None:
        times = sorted(data)
        self.what: str = about["what"]
        self.note: str = about.get("note", "")
        self.limit: float | None = about.get("limit_ms")
        self.rounds = len(times)
        self.median = 1000 * times[len(times) // 2]
        self.slow = 1000 * times[min(len(times) - 1, int(len(times) * 0.95))]
        held = self.slow if about.get("at_slowest") else self.median
        self.held = self.limit is None or held <= self.limit

    def __str__(self) -> str:
        limit = "" if self.limit is None else _milliseconds(self.limit)
        held = "" if self.limit is None else ("yes" if self.held else "**no**")
        cells = (self.what, _milliseconds(self.median), _milliseconds(self.slow), limit, held, self.rounds, self.note)
        return "| " + " | ".join(map(str, cells)) + " |"


def _milliseconds(value: float) -> str:
    return f"{value:,.0f} ms" if value >= 10 else f"{value:.2g} ms"


if __name__ == "__main__":
    missed = main(Path(sys.argv[1]), Path(sys.argv[2]))
    sys.exit(f"{missed} limits were not held." if missed else 0)
