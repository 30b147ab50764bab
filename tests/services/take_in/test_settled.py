"""What was settled in another file comes with its decisions, and goes again."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.records import CoderKind
from annotator.services.project import Project
from tests.services.coded import coded_project
from tests.services.take_in.conftest import Open, taken
from tests.services.take_in.dumps import dump

CODED = {"A": {0: [(0, 2, "claim"), (5, 7, "claim")]}, "B": {0: [(0, 2, "claim"), (5, 7, "denial")]}}


def settled_elsewhere(tmp_path: Path, opened: Open) -> tuple[Project, Project]:
    """The lead's project, and a copy in which somebody else has settled the article."""
    lead = opened(coded_project(tmp_path / "lead.annotator", CODED, articles=1), "A")
    lead.copy_to(tmp_path / "settler.annotator")
    settler = opened(tmp_path / "settler.annotator", "Zoe")
    [article_id] = settler.library.ids()
    coders = settler.settling.coders(["A", "B"])
    settler.settling.take_agreed(article_id, coders)
    [item] = settler.settling.article(article_id, coders).items
    settler.settling.take(item.item, coders[1])
    return lead, settler


def test_that_a_settled_version_comes_with_its_decisions(tmp_path: Path, opened: Open) -> None:
    lead, settler = settled_elsewhere(tmp_path, opened)
    before = dump(lead.path)

    taken(lead, settler.path)

    there, here = dump(settler.path), dump(lead.path)
    assert here["statements"] == there["statements"]
    assert here["settlements"] == there["settlements"]
    assert len(here["settlements"]) >= 2
    assert [coder.kind for coder in lead.coders].count(CoderKind.ADJUDICATED) == 1
    assert lead.check() == ()
    [article_id] = lead.library.ids()
    assert lead.settling.article(article_id, lead.settling.coders(["A", "B"])).progress.n_open == 0
    lead.undo()
    assert dump(lead.path) == before


def test_that_decisions_that_were_taken_back_there_go_and_come_again(tmp_path: Path, opened: Open) -> None:
    lead, settler = settled_elsewhere(tmp_path, opened)
    taken(lead, settler.path)
    after = dump(lead.path)["settlements"]
    while settler.undo():
        pass
    taken(lead, settler.path)
    assert dump(lead.path)["settlements"] == []

    while settler.redo():
        pass
    taken(lead, settler.path)

    assert dump(lead.path)["settlements"] == after


def test_that_two_settled_versions_are_one(tmp_path: Path, opened: Open) -> None:
    lead, settler = settled_elsewhere(tmp_path, opened)
    [article_id] = lead.library.ids()
    lead.settling.take_agreed(article_id, lead.settling.coders(["A", "B"]))

    taken(lead, settler.path)

    assert [coder.kind for coder in lead.coders].count(CoderKind.ADJUDICATED) == 1
    assert lead.check() == ()
    assert taken(lead, settler.path).changes is None
