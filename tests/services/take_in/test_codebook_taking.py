"""Codebooks that have gone apart: a coder’s file keeps coding by the one it was made with, and nothing is lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from annotator.domain.codebook import EntryKind
from annotator.domain.codebook_draft import new_code
from annotator.domain.records import StatementId
from annotator.domain.text import Span
from annotator.services.hand_out import hand_out
from annotator.services.project import Project
from tests.services.take_in.conftest import Open, taken


def test_that_who_made_a_version_and_why_is_in_a_coders_file(lead: Project, tmp_path: Path, opened: Open) -> None:
    lead.codebooks.merge("denial", "claim", "Never told apart")

    hand_out(lead.path, tmp_path / "file.annotator", coder="Cid")
    file = opened(tmp_path / "file.annotator", "Cid")

    assert [(each.version, each.made_by, each.note) for each in file.codebooks.log()] == [
        (2, "Ann", "Never told apart"),
        (1, "", ""),
    ]
    assert file.codebook.code("denial").replaced_by == "claim"


def test_that_a_code_merged_meanwhile_stays_readable_and_can_be_recoded_again(
    lead: Project, handed_out: Project
) -> None:
    [article_id, *_others] = handed_out.library.ids()
    handed_out.coding.tag(article_id, [Span(0, 4)], "denial")
    lead.codebooks.merge("denial", "claim")

    taken(lead, handed_out.path)

    [(statement_id,)] = _rows(lead, "SELECT id FROM statements")
    assert lead.coding.statement(StatementId(int(str(statement_id)))).code == "denial"
    assert lead.check() == ()
    assert lead.codebooks.merging("denial", "claim").statements == (("Cid", 1),)
    assert lead.codebooks.merge("denial", "claim") == 1
    assert lead.coding.statement(StatementId(int(str(statement_id)))).code == "claim"


def test_that_an_answer_renamed_meanwhile_holds_nothing_up(lead: Project, handed_out: Project) -> None:
    [article_id, *_others] = handed_out.library.ids()
    statement = handed_out.coding.tag(article_id, [Span(0, 4)], "denial")
    handed_out.coding.set_value(statement, "certainty", "hedged")
    certainty = lead.codebook.variable("certainty")
    renamed = lead.codebooks.draft().rename_option(certainty, certainty.options.index("hedged"), "left open")
    lead.codebooks.edit(renamed)

    taken(lead, handed_out.path)

    assert lead.codebooks.usage().answers_to("certainty") == {"hedged": 1}
    lead.codebooks.rename(EntryKind.CODE, "claim", "Assertion")
    known = lead.codebook.variable("certainty")
    draft = lead.codebooks.draft().put(replace(known, options=(*known.options, "hedged"), retired_options=("hedged",)))
    draft = draft.rename_option(draft.codebook.variable("certainty"), len(known.options), "left open")
    lead.codebooks.edit(draft)
    assert lead.codebooks.usage().answers_to("certainty") == {"left open": 1}
    assert lead.codebook.variable("certainty").options == known.options


def test_that_a_code_made_in_a_coders_file_comes_along_in_the_name_of_who_takes_it_in(
    lead: Project, handed_out: Project
) -> None:
    handed_out.codebooks.edit(handed_out.codebooks.draft().put(new_code(handed_out.codebook, "Promise")))
    [article_id, *_others] = handed_out.library.ids()
    handed_out.coding.tag(article_id, [Span(0, 4)], "promise")

    taken(lead, handed_out.path)

    assert lead.codebook.code("promise").name == "Promise"
    assert lead.codebooks.log()[0].made_by == "Ann"


def _rows(project: Project, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(f"file:{project.path}?mode=ro", uri=True)) as database:
        return database.execute(query).fetchall()
