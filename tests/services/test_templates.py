"""Everything that the program does works with each codebook that comes along."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.codebook import Codebook, VariableKind
from annotator.domain.codebook_problems import hints_of, problems_of
from annotator.domain.findings import Analysis
from annotator.domain.records import AssignmentState
from annotator.domain.text import Span
from annotator.exchange.templates import TEMPLATES, read_template
from annotator.services.comparison import Resampling, Selection, Settings, compare, read_codings
from annotator.services.project import Project

TEXT = "Iran denies it. “We never did”, Bob said 😀 today. The ministry admitted nothing, and accused others."
_ANSWERS = {VariableKind.YES_NO: "yes", VariableKind.TEXT: "Nuclear power is safe", VariableKind.NUMBER: "2"}


@pytest.fixture(params=TEMPLATES)
def template(request: pytest.FixtureRequest) -> Codebook:
    return read_template(request.param)


def test_that_a_template_is_sound_and_its_codes_can_be_told_apart(template: Codebook) -> None:
    assert problems_of(template) == ()
    assert hints_of(template) == ()
    assert [code.digit for code in template.codes] == list(range(1, len(template.codes) + 1))


@pytest.mark.parametrize("name", ["political_claims", "discourse_network"])
def test_that_every_entry_of_a_methods_template_is_defined(name: str) -> None:
    template = read_template(name)

    assert all(code.definition and code.use_when and code.not_when for code in template.codes)
    assert all(entry.definition for entry in (*template.roles, *template.variables))
    assert template.unit
    assert template.notes


def test_that_a_suggested_speaker_is_taken_whatever_the_codes_are(
    tmp_path: Path, template: Codebook, analysis: Analysis
) -> None:
    with Project.create(tmp_path / "p.annotator", coder="Ann", codebook=template) as project:
        [article_id] = project.library.add([project.library.prepare_text("a.txt", TEXT)])
        project.suggestions.store(article_id, analysis)
        [suggestion] = project.suggestions.of(article_id)

        accepted = project.coding.accept(suggestion.id, template.codes[0].key)

        assert [link.name for link in project.coding.statement(accepted).actors("speaker")] == ["Bob"]


def test_that_two_coders_code_agree_settle_and_export(tmp_path: Path, template: Codebook) -> None:
    path = tmp_path / "p.annotator"
    with Project.create(path, coder="Ann", codebook=template) as project:
        project.library.add([project.library.prepare_text("a.txt", TEXT)])
    for name, last in (("Ann", template.codes[0]), ("Ben", template.codes[-1])):
        with Project.open(path, coder=name) as project:
            _code(project, last.key)

    with Project.open(path, coder="Ann") as project:
        coders = project.settling.coders(["Ann", "Ben"])
        taken = project.settling.take_all_agreed(project.settling.overview(coders))
        written = project.exports.write(tmp_path / "tables")
        is_sound = project.check()
    report = compare(read_codings(path), Selection(), Settings(resampling=Resampling(20)))

    assert taken >= 1
    assert is_sound == ()
    assert written.rows
    assert report.pairings


def _code(project: Project, last: str) -> None:
    [article_id] = project.library.ids()
    codebook = project.codebook
    first = project.coding.tag(article_id, [Span(0, 14)], codebook.codes[0].key)
    project.coding.tag(article_id, [Span(16, 30)], last)
    for role in codebook.roles:
        project.coding.link_name(first, role.key, "Iran")
    for variable in codebook.variables_for(codebook.codes[0].key):
        answer = variable.options[-1] if variable.options else _ANSWERS[variable.kind]
        project.coding.set_value(first, variable.key, answer)
    project.library.set_state(article_id, AssignmentState.FINISHED)


def test_that_a_template_can_be_taken_into_a_coded_project_and_back(tmp_path: Path) -> None:
    claims = read_template()
    with Project.create(tmp_path / "p.annotator", coder="Ann", codebook=claims) as project:
        [article_id] = project.library.add([project.library.prepare_text("a.txt", TEXT)])
        statement = project.coding.tag(article_id, [Span(0, 14)], "denial")
        for name in (*TEMPLATES[1:], "claims"):
            project.codebooks.edit(project.codebooks.draft_of(read_template(name)), name)

        assert project.codebook.code("denial") == claims.code("denial")
        assert project.coding.statement(statement).code == "denial"
        assert project.check() == ()
        assert replace(project.codebook, version=1).roles[:3] == claims.roles
