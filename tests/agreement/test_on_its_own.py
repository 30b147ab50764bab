"""The package for people who want nothing else of this program."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

GUIDE = (Path(__file__).parents[2] / "docs" / "AGREEMENT.md").read_text("utf-8")


def test_that_importing_it_brings_numpy_and_nothing_heavy() -> None:
    code = "import sys, annotator.agreement; print(*{name.split('.')[0] for name in sys.modules})"

    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()

    assert "numpy" in loaded
    assert not {"PySide6", "sqlalchemy", "sqlite3", "spacy", "scipy", "krippendorff"} & set(loaded)


def test_that_the_example_in_the_guide_runs(capsys: pytest.CaptureFixture[str]) -> None:
    for block in re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL):
        exec(block, {})  # noqa: S102 - our own guide

    assert "u_alpha None 0." in capsys.readouterr().out


def test_that_the_guide_names_only_what_there_is() -> None:
    import annotator.agreement as package

    called = set(re.findall(r"`(\w+)\(", GUIDE)) | set(re.findall(r"`([A-Z]\w+)\.of\(", GUIDE))

    assert called <= set(package.__all__)
