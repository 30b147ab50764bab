"""Writes the project file that a release leaves behind for the tests of all later ones.

Run once for each schema, before its first release: ``python tests/migrations/make_file.py``.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from annotator.domain.findings import (
    Analysis,
    FoundActor,
    FoundMention,
    FoundStatement,
    RuleSettings,
    SuggestionSetup,
)
from annotator.domain.records import ActorKind
from annotator.domain.text import Span
from annotator.exchange.codebooks import read_codebook
from annotator.services.project import Project
from annotator.shipped import resource
from annotator.storage.header import SCHEMA

FILES = Path(__file__).with_name("files")
TEXT = "Iran denies it. “We never did”, Bob said 😀 today."


def make(path: Path) -> None:
    codebook = read_codebook(resource("codebooks/claims.toml"))
    clock = datetime(2025, 1, 1, 12, tzinfo=UTC)
    with Project.create(path, coder="Ann", codebook=codebook, title="Drones", clock=lambda: clock) as project:
        [article_id] = project.library.add([project.library.prepare_text("drones.txt", TEXT)])
        project.suggestions.store(article_id, _analysis())
        project.suggestions.set_up(SuggestionSetup(RuleSettings(rules_off=frozenset({"hedge"}))))
        accepted = project.coding.accept(project.suggestions.of(article_id)[0].id, "denial")
        project.coding.write_memo(accepted, "why?")
        tagged = project.coding.tag(article_id, [Span(0, 4), Span(5, 14)], "claim")
        project.coding.link_name(tagged, "speaker", "Iran", ActorKind.STATE)
        project.coding.remove(tagged)
        project.undo()


def _analysis() -> Analysis:
    speaker = FoundActor("speaker", "Bob", ActorKind.PERSON)
    found = FoundStatement("denial", (Span(16, 30),), (Span(36, 40),), (), (), (speaker,), "quotation", 0.8)
    return Analysis("small", "1", (found,), (FoundMention(Span(0, 4), "Iran", ActorKind.STATE),))


if __name__ == "__main__":
    make(FILES / f"version_{SCHEMA}.annotator")
