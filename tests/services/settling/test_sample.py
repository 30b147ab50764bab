"""Settling the two real codings that the sample project carries."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from annotator import shipped
from annotator.domain.changes import ActionKind
from annotator.domain.names.folding import same_name
from annotator.domain.records import Coder
from annotator.domain.settling import Difference, How
from annotator.services.project import Project
from annotator.services.sample import make_coded_sample
from annotator.services.settling import ArticleSettling

ROLES = ("speaker", "target", "via")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_coded_sample(tmp_path / "sample.annotator", coder="Sue") as project:
        yield project


@pytest.fixture
def coders(project: Project) -> list[Coder]:
    return [coder for coder in project.coders if coder.name in ("A", "B")]


def test_that_the_differences_are_those_that_a_slow_count_finds(project: Project, coders: list[Coder]) -> None:
    told = json.loads((shipped.seeds() / "double_coded.json").read_text(encoding="utf-8"))["articles"]

    found = [project.settling.article(article_id, coders).progress for article_id in project.library.ids()]

    assert [dict(each.items) for each in found] == [dict(_counted(each["coders"])) for each in told]
    assert sum(each.n_items for each in found) > 50


def test_that_an_article_is_settled_wholly_and_nothing_of_the_coders_is_changed(
    project: Project, coders: list[Coder]
) -> None:
    article_id = project.library.ids()[2]
    before = _rows_of(project, coders)

    project.settling.take_agreed(article_id, coders)
    _settle_one_by_one(project, project.settling.article(article_id, coders))
    project.settling.finish(article_id, coders)

    done = project.settling.article(article_id, coders).progress
    assert (done.n_open, done.untaken, done.is_done) == (0, 0, True)
    assert _rows_of(project, coders) == before
    assert project.check() == ()
    with closing(sqlite3.connect(project.path)) as file:
        settled = file.execute("SELECT count(*) FROM statements WHERE origin = 'adjudicated'").fetchone()[0]
        rejected = file.execute("SELECT count(*) FROM settlements WHERE how = 'rejected'").fetchone()[0]
    assert rejected > 0
    assert settled == done.passages - rejected


def test_that_undoing_all_decisions_leaves_nothing_of_them(project: Project, coders: list[Coder]) -> None:
    article_id = project.library.ids()[0]
    before = project.settling.article(article_id, coders).progress
    project.settling.take_agreed(article_id, coders)
    _settle_one_by_one(project, project.settling.article(article_id, coders))
    project.settling.finish(article_id, coders)

    while str(project.undo_state().undo).startswith("settle"):
        project.undo()

    assert project.undo_state().undo is ActionKind.IMPORT
    assert project.settling.article(article_id, coders).progress == before
    with closing(sqlite3.connect(project.path)) as file:
        assert file.execute("SELECT count(*) FROM settlements").fetchone() == (0,)
        assert file.execute("SELECT count(*) FROM statements WHERE origin = 'adjudicated'").fetchone() == (0,)


def test_that_redoing_brings_every_decision_back(project: Project, coders: list[Coder]) -> None:
    article_id = project.library.ids()[3]
    _settle_one_by_one(project, project.settling.article(article_id, coders))
    before = project.settling.article(article_id, coders)

    while str(project.undo_state().undo).startswith("settle"):
        project.undo()
    while project.undo_state().redo:
        project.redo()

    assert project.settling.article(article_id, coders) == before


def _settle_one_by_one(project: Project, found: ArticleSettling) -> None:
    """The first coder’s, the second’s, what is merged and what is rejected in turn."""
    for number, each in enumerate(found.items):
        item, coder = each.item, found.coders[number % 2]
        if item.difference is Difference.BOUNDARY:
            project.settling.merge(item, How.UNION)
        else:
            project.settling.take(item, coder)


def _rows_of(project: Project, coders: list[Coder]) -> dict[str, list[Any]]:
    """Everything that the coders have, row by row."""
    ids = {coder.id for coder in coders}
    with closing(sqlite3.connect(project.path)) as file:
        file.row_factory = sqlite3.Row
        found = {name: [dict(row) for row in file.execute(f"SELECT * FROM {name}")] for name in _TABLES}  # noqa: S608 - ours
    mine = {row["id"] for row in found["statements"] if row["coder_id"] in ids}

    def is_theirs(row: dict[str, Any]) -> bool:
        return row["coder_id"] in ids if "coder_id" in row else row.get("statement_id") in {*mine, None}

    return {name: [row for row in rows if is_theirs(row)] for name, rows in found.items()}


_TABLES = (
    "statements", "assignments", "decisions", "parts", "actor_links", "statement_values",
    "statement_links", "actors", "actor_aliases", "articles", "regions",
)  # fmt: skip


def _counted(coded: dict[str, list[dict[str, Any]]]) -> Counter[Difference]:
    """Counted another way: who overlaps most is paired first, which in these articles leaves no better pairing."""
    free = {name: list(range(len(coded[name]))) for name in ("A", "B")}
    shares = [(_share(coded["A"][i], coded["B"][k]), i, k) for i in free["A"] for k in free["B"]]
    found: Counter[Difference] = Counter()
    for share, i, k in sorted(shares, key=lambda each: -each[0]):
        if share > 0 and i in free["A"] and k in free["B"]:
            free["A"].remove(i)
            free["B"].remove(k)
            found.update(_differences(coded["A"][i], coded["B"][k]))
    alone = len(free["A"]) + len(free["B"])
    return found + Counter({Difference.MISSING: alone})


def _differences(one: dict[str, Any], other: dict[str, Any]) -> Iterator[Difference]:
    if one["code"] != other["code"]:
        yield Difference.CODE
    if one["parts"] != other["parts"]:
        yield Difference.BOUNDARY if len(one["parts"]) == len(other["parts"]) else Difference.PARTS
    for role in ROLES:
        if _names(one[role]) != _names(other[role]):
            yield Difference.ACTOR


def _share(one: dict[str, Any], other: dict[str, Any]) -> float:
    mine, theirs = ({at for start, end in each["parts"] for at in range(start, end)} for each in (one, other))
    return len(mine & theirs) / len(mine | theirs)


def _names(words: str | None) -> set[str]:
    return {same_name(name) for name in (words or "").split("; ") if name}
