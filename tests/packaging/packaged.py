"""What the packaged program does like the one in a checkout: `make package` runs this, once dist/annotator/ is there.

A module that is only imported when it is needed, or a file that is only read then, is easily left out of the package.
"""

from __future__ import annotations

import csv
import re
import subprocess
from pathlib import Path

import pytest

from tests.exchange.readers.hostile import pdf_of
from tests.exchange.readers.lookalikes import FILES

ROOT = Path(__file__).parents[2]
PACKAGED = ROOT / "dist" / "annotator"
INSIDE = PACKAGED / "_internal"


def annotator(*typed: str, within: Path) -> str:
    """What the packaged program answers to a command, where neither our environment nor our settings are."""
    ran = subprocess.run(
        [PACKAGED / "annotator", *typed],
        cwd=within,
        env={"HOME": str(within), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
        check=False,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def test_that_it_reads_files_of_other_programs(tmp_path: Path) -> None:
    (tmp_path / "press.docx").write_bytes(FILES["nexis.docx"]())
    (tmp_path / "print.pdf").write_bytes(pdf_of(["The minister denied it.", "Nobody knew."]))
    (tmp_path / "web.html").write_text("<html><body><article><p>She rejects the claim.</p></article></body></html>")
    annotator("new", "a.annotator", "--coder", "Ada", within=tmp_path)

    said = annotator("import", "a.annotator", "press.docx", "print.pdf", "web.html", within=tmp_path)

    assert "5 imported." in said


def test_that_it_draws_charts_in_each_format(tmp_path: Path) -> None:
    annotator("sample", "demo", "--coded", "--headless", within=tmp_path)

    asked = ["--coders", "A,B", "--bootstraps", "20", "--charts", "charts"]
    annotator("agree", "demo/sample.annotator", *asked, within=tmp_path)

    assert {path.suffix for path in (tmp_path / "charts").iterdir()} >= {".svg", ".png", ".pdf"}


def test_that_it_suggests_in_english_with_the_model_and_in_german_without(tmp_path: Path) -> None:
    (tmp_path / "en.txt").write_text("A talk\n\nThe minister said that nobody had known of the delivery of drones.")
    (tmp_path / "de.txt").write_text(
        "Ein Gespräch\n\n„Davon hat niemand gewusst“, sagte die Ministerin, und wies den Vorwurf zurück."
    )
    annotator("new", "a.annotator", "--coder", "Ada", within=tmp_path)
    annotator("import", "a.annotator", "en.txt", "de.txt", within=tmp_path)

    annotator("suggest", "a.annotator", within=tmp_path)
    annotator("export", "a.annotator", "--out", "tables", within=tmp_path)

    with (tmp_path / "tables" / "suggestions.csv").open(encoding="utf-8", newline="") as file:
        assert len({row["article_id"] for row in csv.DictReader(file)}) == 2


@pytest.mark.parametrize("folder", ["resources", "seeds"])
def test_that_it_holds_every_file_that_the_program_reads(folder: str) -> None:
    needed = {path.relative_to(ROOT) for path in (ROOT / folder).rglob("*") if path.is_file()}
    held = {path.relative_to(INSIDE / "annotator") for path in (INSIDE / "annotator" / folder).rglob("*")}

    assert needed <= held


def test_that_nothing_of_the_system_under_the_gpl_is_given_away() -> None:
    """Python's line editing brings GNU readline, which is under the GPL 3."""
    names = [path.name for path in INSIDE.rglob("*.so*")]

    assert [name for name in names if re.match(r"(lib)?(readline|gdbm)", name)] == []
