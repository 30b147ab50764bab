"""Exports of a real project: exact, complete, the same each time, and the old files safe whatever happens."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator import shipped
from annotator.domain.errors import ExportFailed, UnreadableFile
from annotator.domain.findings import Analysis, FoundActor, FoundStatement
from annotator.domain.records import ActorKind, AssignmentState, StatementLinkKind
from annotator.domain.text import Span, tidied
from annotator.exchange.codebooks import read_codebook
from annotator.exchange.layouts import Layout
from annotator.services.jobs import Cancelled
from annotator.services.project import Project
from annotator.services.sample import make_sample

NASTY = json.loads((Path(__file__).parents[1] / "data" / "nasty_texts.json").read_text(encoding="utf-8"))["texts"]


def built(case: dict[str, object]) -> str:
    if "repeat" in case:
        words, times = case["repeat"]
        return words * times + case.get("suffix", "")
    return "".join(map(chr, case["code_points"])) if "code_points" in case else case["text"]


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(autouse=True)
def _cells_of_any_length() -> Iterator[None]:
    limit = csv.field_size_limit(10_000_000)
    yield
    csv.field_size_limit(limit)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_sample(tmp_path / "sample.annotator", coder="Ada") as project:
        yield project


def test_that_every_text_of_the_collection_comes_back_exactly(tmp_path: Path) -> None:
    codebook = read_codebook(shipped.resource("codebooks/claims.toml"))
    with Project.create(tmp_path / "nasty.annotator", coder="Ada", codebook=codebook) as project:
        drafts = []
        for case in NASTY:
            try:
                drafts.append(project.library.prepare_text(case["id"], built(case)))
            except UnreadableFile:
                assert not built(case).strip()
        ids = project.library.add(drafts)
        for article_id in ids:
            text = project.library.article(article_id).text
            whole = tidied(text, 0, len(text)) or Span(0, len(text))
            statement_id = project.coding.tag(article_id, [whole], "claim")
            project.coding.link_name(statement_id, "speaker", whole.of(text)[:80])

        project.exports.write(tmp_path / "out")

        texts = {str(article_id): project.library.article(article_id).text for article_id in ids}
        names = {str(link.actor_id): link.name for i in ids for s in project.coding.statements(i) for link in s.links}
        hashes = {str(article_id): project.library.article(article_id).sha256 for article_id in ids}
    rows = read(tmp_path / "out" / "statements.csv")
    assert len(rows) == len(texts) > 60
    assert [row["quote"] for row in rows] == [
        texts[row["article_id"]][int(row["start"]) : int(row["end"])] for row in rows
    ]
    assert [row["article_sha256"] for row in rows] == [hashes[row["article_id"]] for row in rows]
    links = read(tmp_path / "out" / "actor_links.csv")
    assert [row["actor_name"] for row in links] == [names[row["actor_id"]] for row in links]


def test_that_a_statement_in_parts_can_be_taken_apart_again(project: Project, tmp_path: Path) -> None:
    (article_id, *_) = project.library.ids()
    text = project.library.article(article_id).text
    spans = [Span(184, 293), Span(360, 426)]
    project.coding.tag(article_id, spans, "claim")

    project.exports.write(tmp_path / "out")

    (row,) = read(tmp_path / "out" / "statements.csv")
    assert row["quote"] == f"{spans[0].of(text)} […] {spans[1].of(text)}"
    assert [Span(*map(int, part.split("-"))) for part in row["parts"].split(";")] == spans


def test_that_all_that_a_coder_did_is_in_the_tables(project: Project, tmp_path: Path) -> None:
    first, second, *_ = project.library.ids()
    claim = project.coding.tag(first, [Span(184, 293)], "claim")
    denial = project.coding.tag(second, [Span(2631, 2659)], "denial")
    project.coding.set_value(claim, "certainty", "hedged")
    project.coding.write_memo(claim, '=HYPERLINK("x")\n"quoted", twice')
    actor_id = project.coding.link_name(claim, "speaker", "Ali Shamkhani", ActorKind.PERSON)
    project.coding.link_name(claim, "via", "IRNA", ActorKind.OUTLET)
    project.coding.link_statements(denial, claim, StatementLinkKind.ANSWERS)
    project.library.set_state(first, AssignmentState.FINISHED)

    project.exports.write(tmp_path / "out")

    one, two = read(tmp_path / "out" / "statements.csv")
    assert (one["var_certainty"], one["memo"]) == ("hedged", '=HYPERLINK("x")\n"quoted", twice')
    assert (one["coder"], one["origin"], one["suggestions_shown"], one["codebook_version"]) == (
        "Ada", "manual", "where", "1",
    )  # fmt: skip
    assert (one["role_speaker"], one["role_target"], one["role_via"]) == ("Ali Shamkhani", "", "IRNA")
    assert two["answers"] == one["statement_uuid"]
    links = read(tmp_path / "out" / "actor_links.csv")
    assert [(row["role"], row["actor_kind"]) for row in links] == [("speaker", "person"), ("via", "outlet")]
    assert links[0]["actor_id"] == str(actor_id)
    articles = read(tmp_path / "out" / "articles.csv")
    assert [(row["finished_by"], row["in_progress_by"]) for row in articles] == [("Ada", ""), ("", "Ada")] + [
        ("", "")
    ] * 3
    texts = [project.library.article(article_id).text for article_id in project.library.ids()]
    assert [row["article_sha256"] for row in articles] == [hashlib.sha256(text.encode()).hexdigest() for text in texts]
    assert [int(row["characters"]) for row in articles] == [len(text) for text in texts]


def test_that_suggestions_are_told_apart_from_coding(project: Project, tmp_path: Path) -> None:
    (article_id, *_) = project.library.ids()
    found = [
        FoundStatement(
            "claim",
            (Span(start, start + 20),),
            (),
            (),
            (),
            (FoundActor("speaker", "Iran", ActorKind.STATE),),
            "rule",
            0.5,
        )
        for start in (0, 200, 400)
    ]
    project.suggestions.store(article_id, Analysis("en 3.8", "1", tuple(found), ()))
    accepted, rejected, _ = project.suggestions.of(article_id)
    project.coding.accept(accepted.id, "claim")
    project.coding.reject(rejected.id)

    project.exports.write(tmp_path / "out")

    (statement,) = read(tmp_path / "out" / "statements.csv")
    assert (statement["origin"], statement["decision"]) == ("suggestion_accepted", "accepted")
    assert (statement["suggestion_rule"], statement["suggestion_score"]) == ("rule", "0.5")
    assert [row["confirmed"] for row in read(tmp_path / "out" / "actor_links.csv")] == ["0"]
    suggestions = read(tmp_path / "out" / "suggestions.csv")
    assert [(row["coder"], row["decision"], row["statement_uuid"]) for row in suggestions] == [
        ("Ada", "accepted", statement["statement_uuid"]),
        ("Ada", "rejected", ""),
        ("", "", ""),
    ]


@pytest.mark.parametrize("layout", Layout)
def test_that_exporting_twice_gives_the_same_bytes(project: Project, tmp_path: Path, layout: Layout) -> None:
    project.coding.tag(project.library.ids()[0], [Span(0, 5)], "claim")

    for name in ("one", "two"):
        project.exports.write(tmp_path / name, layout=layout)

    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_that_coding_goes_on_while_an_export_is_written(project: Project, tmp_path: Path) -> None:
    (article_id, *_) = project.library.ids()
    project.coding.tag(article_id, [Span(0, 5)], "claim")

    def code_meanwhile(_done: int, _of: int) -> None:
        project.coding.tag(article_id, [Span(10, 20)], "claim")

    written = project.exports.write(tmp_path / "out", report=code_meanwhile)

    assert written.rows[tmp_path / "out" / "statements.csv"] == 1
    assert len(project.coding.statements(article_id)) > 1


def test_that_a_stopped_export_leaves_the_earlier_one(project: Project, tmp_path: Path) -> None:
    project.exports.write(tmp_path / "out")
    before = contents(tmp_path / "out")
    project.coding.tag(project.library.ids()[0], [Span(0, 5)], "claim")

    def stop(done: int, _of: int) -> None:
        if done == 2:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        project.exports.write(tmp_path / "out", report=stop)

    assert contents(tmp_path / "out") == before


def test_that_a_file_in_the_place_of_the_folder_is_told(project: Project, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine", encoding="utf-8")

    with pytest.raises(ExportFailed, match=r"is a file, so nothing was exported. Choose a folder."):
        project.exports.write(tmp_path / "out")

    assert (tmp_path / "out").read_text(encoding="utf-8") == "mine"


def test_that_a_place_that_cannot_be_written_is_told_and_the_rest_is_as_it_was(
    project: Project, tmp_path: Path
) -> None:
    project.exports.write(tmp_path / "out")
    (tmp_path / "out" / "articles.csv").unlink()
    (tmp_path / "out" / "articles.csv").mkdir()
    before = (tmp_path / "out" / "statements.csv").read_bytes()
    project.coding.tag(project.library.ids()[0], [Span(0, 5)], "claim")

    with pytest.raises(ExportFailed, match=r"“articles\.csv”"):
        project.exports.write(tmp_path / "out")

    assert (tmp_path / "out" / "statements.csv").read_bytes() == before
    assert not list((tmp_path / "out").glob(".*"))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KB."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs root")
    small = tmp_path / "small"
    small.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", small], check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield small
    subprocess.run(["umount", small], check=True)


def test_that_a_full_disk_is_told_and_the_earlier_export_stays(project: Project, small_disk: Path) -> None:
    project.exports.write(small_disk)
    before = contents(small_disk)
    statement_id = project.coding.tag(project.library.ids()[0], [Span(0, 5)], "claim")
    project.coding.write_memo(statement_id, "x" * 100_000)

    with pytest.raises(ExportFailed, match=r"is full, so nothing was exported. Make room"):
        project.exports.write(small_disk)

    assert contents(small_disk) == before


def test_that_no_room_for_the_working_copy_is_told(
    project: Project, small_disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(small_disk))

    with pytest.raises(ExportFailed, match=r"no room for a working copy of “sample.annotator”"):
        project.exports.write(tmp_path / "out")

    assert not (tmp_path / "out").exists()
    assert contents(small_disk) == {}


EXPORTING = """
import sys
from pathlib import Path
from annotator.services.export import Exports
print("ready", flush=True)
while True:
    Exports(Path(sys.argv[1])).write(Path(sys.argv[2]))
"""


@pytest.mark.slow
def test_that_kill_9_leaves_each_file_whole(project: Project, tmp_path: Path) -> None:
    old, new, out = (tmp_path / name for name in ("old", "new", "out"))
    project.exports.write(old)
    for start in range(0, 800, 10):
        project.coding.tag(project.library.ids()[0], [Span(start, start + 9)], "claim")
    project.exports.write(new)
    whole = {(name, data) for folder in (old, new) for name, data in contents(folder).items()}

    for round_number in range(15):
        for name, data in contents(old).items():
            out.mkdir(exist_ok=True)
            (out / name).write_bytes(data)
        command = [sys.executable, "-c", EXPORTING, str(project.path), str(out)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as child:
            assert child.stdout is not None
            child.stdout.readline()
            time.sleep(random.Random(round_number).uniform(0, 0.15))  # noqa: S311 - a moment, no secret
            child.send_signal(signal.SIGKILL)

        left = {(name, data) for name, data in contents(out).items() if not name.startswith(".")}
        assert left <= whole
        assert len(left) == len(contents(old))


def test_that_an_export_changes_nothing_in_the_project(project: Project, tmp_path: Path) -> None:
    before = project.path.read_bytes()

    project.exports.write(tmp_path / "out")

    assert project.path.read_bytes() == before
    with sqlite3.connect(project.path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
