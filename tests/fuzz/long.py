"""The same doors for as long as one likes: ``python -m tests.fuzz.long MINUTES`` says how many cases were tried.

What breaks a door is written to ``out/fuzz/`` and, once it is mended, belongs into ``found.json``.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
import traceback
import warnings
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

from annotator.services.sample import make_sample
from tests.fuzz.inputs import DOORS, inputs
from tests.fuzz.test_doors import damages, open_damaged, try_door

_AT_ONCE = 60


def main(minutes: float) -> int:
    """Take the doors in turn, with other numbers each time, until the time is up."""
    warnings.simplefilter("ignore")
    end = time.monotonic() + minutes * 60
    tried: Counter[str] = Counter()
    found: dict[str, str] = {}
    slowest = 0.0
    with tempfile.TemporaryDirectory(prefix="annotator-fuzz-") as place:
        folder = Path(place)
        sound = folder / "sound.annotator"
        make_sample(sound, coder="Ann").close()
        while time.monotonic() < end:
            for door in (*DOORS, "project"):
                if time.monotonic() > end:
                    break
                slowest = max(slowest, _round(door, sound, folder, tried, found))
    for door, count in sorted(tried.items()):
        print(f"{door:14} {count:7,}")  # noqa: T201 - this is what is asked for
    print(f"{sum(tried.values()):,} cases, {len(found)} found, slowest {slowest:.1f} s")  # noqa: T201 - as above
    for what, words in found.items():
        print(f"\n{what}\n{words}")  # noqa: T201 - as above
    return 1 if found else 0


def _round(door: str, sound: Path, folder: Path, tried: Counter[str], found: dict[str, str]) -> float:
    slowest = 0.0

    def each(case: object) -> None:
        nonlocal slowest
        tried[door] += 1
        start = time.monotonic()
        try:
            if door == "project":
                open_damaged(sound, folder, case)  # type: ignore[arg-type]  # drawn from damages()
            else:
                try_door(door, case, folder)  # type: ignore[arg-type]  # drawn from inputs()
        except Exception as fault:  # noqa: BLE001 - each is what is looked for
            _keep(door, case, fault, found)
        slowest = max(slowest, time.monotonic() - start)

    cases = damages() if door == "project" else inputs(DOORS[door][0])
    usual = settings(
        max_examples=_AT_ONCE,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    seed(random.randrange(2**32))(usual(given(cases)(each)))()  # noqa: S311 - no secret
    return slowest


def _keep(door: str, case: object, fault: Exception, found: dict[str, str]) -> None:
    """Once for each place in the code."""
    trace = traceback.extract_tb(fault.__traceback__)
    own = [each for each in trace if "/annotator/" in each.filename] or list(trace)
    what = f"{door}: {type(fault).__name__} at {Path(own[-1].filename).name}:{own[-1].lineno}"
    if what in found:
        return
    words = case.hex() if isinstance(case, bytes) else repr(case)
    found[what] = f"{str(fault)[:200]}\n{words[:400]}"
    folder = Path("out/fuzz")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{door}-{len(found)}.txt").write_text(f"{what}\n{fault}\n{words}\n", encoding="utf-8", errors="replace")


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 1))
