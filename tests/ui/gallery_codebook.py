"""Pictures of the editor of the codebook: python -m tests.ui.gallery_codebook FOLDER."""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from annotator.domain.clock import utc_now
from annotator.domain.codebook import EntryKind
from annotator.domain.codebook_differences import differences
from annotator.domain.codebook_draft import Draft
from annotator.domain.codebook_problems import hints_of
from annotator.domain.differences import UnclearPassage
from annotator.services.project import Project
from annotator.services.sample import make_coded_sample
from annotator.ui.codebook_editor import CodebookEditor, EditorState
from annotator.ui.codebook_editor.window import CHANGES, LOG
from annotator.ui.fonts import load_fonts
from annotator.ui.icons import Icons
from annotator.ui.style import dress
from annotator.ui.theme import DARK, LIGHT, Theme


def main(folder: Path) -> None:
    application = QApplication([])
    load_fonts()
    folder.mkdir(parents=True, exist_ok=True)
    place = tempfile.TemporaryDirectory()
    with place, make_coded_sample(Path(place.name) / "sample.annotator", coder="Anna") as project:
        for theme, name in ((LIGHT, "light"), (DARK, "dark")):
            dress(application, theme)
            _pictures(application, folder, project, theme, name)


def _pictures(application: QApplication, folder: Path, project: Project, theme: Theme, name: str) -> None:
    draft = _draft(project)
    window = CodebookEditor(theme, Icons(theme), _state(project, draft))
    window.compared.connect(lambda old, new: window.show_difference(old, new, project.codebooks.differences(old, new)))
    window.show()
    for key in ("denial", "target", "certainty", ""):
        window.open_at_key(key)
        _settle(application)
        window.grab().save(str(folder / f"codebook-editor-{key or 'rules'}-{name}.png"))
    for tab, shown in ((CHANGES, "changes"), (LOG, "versions")):
        window.turn_to(tab)
        _settle(application)
        window.grab().save(str(folder / f"codebook-editor-{shown}-{name}.png"))
    window.show_state(_state(project, project.codebooks.draft()))
    window.open_at_key("admission")
    window.code.merge.click()
    _settle(application)
    window.grab().save(str(folder / f"codebook-editor-merging-{name}.png"))
    window.close()


def _settle(application: QApplication) -> None:
    """A field that grows moves those below it, which may grow in turn."""
    for _turn in range(5):
        application.processEvents()


def _draft(project: Project) -> Draft:
    denial = project.codebook.code("denial")
    draft = project.codebooks.draft().put(replace(denial, name="Rejection", letter="C"))
    return draft.rename_option(draft.codebook.variable("certainty"), 1, "left open")


def _state(project: Project, draft: Draft) -> EditorState:
    unclear = UnclearPassage(
        "004.txt",
        "Iran was not a party to the war",
        None,
        "",
        "Is a refusal one?",
        "Ann",
        project.saved_at or utc_now(),
    )
    return EditorState(
        saved=project.codebook,
        draft=draft,
        usage=project.codebooks.usage(),
        coders={coder.id: coder.name for coder in project.coders},
        problems=project.codebooks.problems(draft),
        hints=hints_of(draft.codebook),
        changes=differences(project.codebook, draft.codebook),
        follows=project.codebooks.follows(draft),
        log=project.codebooks.log(),
        todo={"denial": (unclear,)} if project.codebook.entry(EntryKind.CODE, "denial") else {},
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
