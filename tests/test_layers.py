"""What may import what: docs/ARCHITECTURE.md drawn as contracts in pyproject.toml."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def test_that_no_layer_imports_one_above_it() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-logo"]

    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("module", "late"),
    [
        ("annotator.domain", ["PySide6", "sqlalchemy", "spacy"]),
        ("annotator.suggesting", ["PySide6", "sqlalchemy", "spacy"]),
        ("annotator.services", ["PySide6", "spacy"]),
        ("annotator.ui", ["sqlalchemy", "spacy"]),
        ("annotator.app", ["sqlalchemy", "spacy"]),
    ],
)
def test_that_heavy_libraries_come_only_with_what_needs_them(module: str, late: list[str]) -> None:
    program = f"import sys, {module}; print(*[name for name in {late} if name in sys.modules])"

    result = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)

    assert result.stdout.split() == []
