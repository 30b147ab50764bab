"""A coder's file holds the articles and the coder's own coding, and nothing of the others'."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import NotFound, ProjectExists
from annotator.domain.findings import Analysis, FoundStatement
from annotator.domain.records import ActorKind, AssignmentState, StatementLinkKind, SuggestionMode
from annotator.domain.text import Span
from annotator.services.hand_out import hand_out
from annotator.services.project import Project
from tests.services.take_in.conftest import OTHER, TEXT, Open
from tests.services.take_in.dumps import dump

MEMO = "only Ann thinks so"
OF_CODERS = (
    "statements", "parts", "actor_links", "statement_values", "statement_links", "decisions", "action", "change",
    "settlements",
)  # fmt: skip


def cells(path: Path) -> list[tuple[str, str]]:
    """Every cell of every table, with the table's name."""
    with closing(sqlite3.connect(path)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return [
            (table, cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell))
            for table in tables
            for row in connection.execute(f"SELECT * FROM {table}")  # noqa: S608 - names out of the file itself
            for cell in row
        ]


@pytest.fixture
def much(lead: Project) -> Project:
    """The lead's project after Ann has done all that there is to do in it."""
    first, second = lead.library.ids()
    made = lead.coding.tag(first, [Span(5, 14)], "claim")
    lead.coding.write_memo(made, MEMO)
    lead.coding.link_name(made, "speaker", "Iran", ActorKind.STATE)
    lead.coding.set_value(made, "certainty", "hedged")
    accepted = lead.coding.accept(lead.suggestions.of(first)[0].id, "denial")
    lead.coding.link_statements(accepted, made, StatementLinkKind.ANSWERS)
    removed = lead.coding.tag(second, [Span(0, 9)], "claim")
    lead.coding.write_memo(removed, MEMO)
    lead.coding.remove(removed)
    lead.library.set_state(first, AssignmentState.FINISHED)
    lead.assignments.draw_control(share=0.5, seed=3, coder=lead.coders[1])
    return lead


def test_that_nothing_of_another_coder_is_in_any_cell_or_byte(much: Project, tmp_path: Path) -> None:
    secrets = {MEMO}
    with closing(sqlite3.connect(much.path)) as connection:
        for table in ("statements", "decisions", "statement_links", "action"):
            secrets |= {row[0] for row in connection.execute(f"SELECT uuid FROM {table}")}  # noqa: S608 - our own tables
    path = tmp_path / "cid.annotator"

    made = hand_out(much.path, path, coder="Cid")

    found = cells(path)
    in_articles = {"texts", "originals", "articles"}
    # An actor keeps by which action it was entered: the register is shared.
    held = [(table, cell) for table, cell in found if cell in secrets and table != "stands"]
    assert held == []
    assert [cell for table, cell in found if "denies it" in cell and table not in in_articles] == []
    raw = path.read_bytes()
    assert MEMO.encode() not in raw
    with closing(sqlite3.connect(path)) as connection:
        for table in OF_CODERS:
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table  # noqa: S608 - our own
        assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
        kinds = {row[0] for row in connection.execute("SELECT DISTINCT kind FROM stands")}
        coders = {row[0] for row in connection.execute("SELECT DISTINCT coder_id FROM assignments")}
    assert not kinds & {"statement", "link", "decision", "settlement"}
    assert len(coders) <= 1
    assert (made.articles, made.statements) == (2, 0)


def test_that_the_file_is_sound_and_can_be_coded_in(much: Project, tmp_path: Path, opened: Open) -> None:
    hand_out(much.path, tmp_path / "cid.annotator", coder="cid")

    project = opened(tmp_path / "cid.annotator", "Cid")

    assert project.check() == ()
    assert [project.library.article(article_id).text for article_id in project.library.ids()] == [TEXT, OTHER]
    assert project.coder.uuid == much.coders[1].uuid
    assert [actor.name for actor in project.actors.all()] == [actor.name for actor in much.actors.all()]
    assert project.coding.tag(project.library.ids()[0], [Span(0, 4)], "claim")
    assert project.library.ids(filter_words("denies")) == [project.library.ids()[0]]


def filter_words(words: str) -> object:
    from annotator.services.library import ArticleFilter

    return ArticleFilter(words=words)


def test_that_the_coders_own_coding_is_in_it(lead: Project, tmp_path: Path) -> None:
    first, second = lead.library.ids()
    lead.close()
    with Project.open(lead.path, coder="Cid") as project:
        made = project.coding.accept(project.suggestions.of(first)[0].id, "denial")
        other = project.coding.tag(first, [Span(0, 4)], "claim")
        project.coding.link_statements(made, other, StatementLinkKind.ANSWERS)
        project.coding.write_memo(made, "mine")

    hand_out(lead.path, tmp_path / "cid.annotator", coder="Cid", articles=[first, second])

    assert dump(tmp_path / "cid.annotator") == dump(lead.path)


def test_that_what_others_decided_on_looks_like_all_other_suggestions(
    lead: Project, tmp_path: Path, analysis: Analysis
) -> None:
    """Read again, an article keeps what somebody decided on; that must not show."""
    first, _second = lead.library.ids()
    lead.coding.reject(lead.suggestions.of(first)[0].id)
    newer = FoundStatement("claim", (Span(0, 4),), (), (), (), (), "quotation", 0.5)
    lead.suggestions.store(first, Analysis("small", "2", (newer, *analysis.statements), analysis.mentions))

    hand_out(lead.path, tmp_path / "cid.annotator", coder="Cid")

    with closing(sqlite3.connect(tmp_path / "cid.annotator")) as connection:
        rows = connection.execute(
            "SELECT s.id, n.rules, s.retired, p.start FROM suggestions s JOIN analyses n ON n.id = s.analysis_id"
            " JOIN suggestion_spans p ON p.suggestion_id = s.id AND p.part = 'content' ORDER BY s.id"
        ).fetchall()
    assert rows == [(1, "2", 0, 0), (2, "2", 0, 16)]


def test_that_suggestions_can_be_left_out(lead: Project, tmp_path: Path, opened: Open) -> None:
    hand_out(lead.path, tmp_path / "cid.annotator", coder="Cid", with_suggestions=False)

    with closing(sqlite3.connect(tmp_path / "cid.annotator")) as connection:
        assert connection.execute("SELECT count(*) FROM suggestions").fetchone() == (0,)
    assert opened(tmp_path / "cid.annotator", "Cid").mode is SuggestionMode.OFF


def test_that_articles_drawn_to_be_coded_without_suggestions_have_none(lead: Project, tmp_path: Path) -> None:
    first, _second = lead.library.ids()
    lead.assignments.set_mode([first], SuggestionMode.OFF, coder=lead.coders[1])

    hand_out(lead.path, tmp_path / "cid.annotator", coder="Cid", articles=lead.library.ids(), with_suggestions=True)

    with closing(sqlite3.connect(tmp_path / "cid.annotator")) as connection:
        assert connection.execute("SELECT count(*) FROM suggestions").fetchone() == (0,)


def test_that_articles_lie_in_the_order_in_which_they_are_given(lead: Project, tmp_path: Path, opened: Open) -> None:
    hand_out(lead.path, tmp_path / "cid.annotator", coder="Cid", articles=lead.library.ids()[::-1])

    project = opened(tmp_path / "cid.annotator", "Cid")

    assert [project.library.article(article_id).text for article_id in project.library.ids()] == [OTHER, TEXT]
    assert len(project.suggestions.of(project.library.ids()[1])) == 1


def test_that_only_what_the_coder_was_given_is_in_it(lead: Project, tmp_path: Path) -> None:
    lead.team.assign(lead.coders[1].id, lead.library.ids()[1:])

    assert hand_out(lead.path, tmp_path / "cid.annotator", coder="Cid").articles == 1


def test_that_a_file_that_is_there_is_kept(lead: Project, tmp_path: Path) -> None:
    (tmp_path / "cid.annotator").write_text("mine")

    with pytest.raises(ProjectExists, match="Choose another name"):
        hand_out(lead.path, tmp_path / "cid.annotator", coder="Cid")

    assert (tmp_path / "cid.annotator").read_text() == "mine"


def test_that_a_coder_who_is_unknown_is_named(lead: Project, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no coder “Eve”"):
        hand_out(lead.path, tmp_path / "eve.annotator", coder="Eve")

    assert not (tmp_path / "eve.annotator").exists()
