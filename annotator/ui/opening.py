"""Opening and making project files for the window. It brings SQLAlchemy along, so it is imported when first needed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from annotator import shipped
from annotator.domain.errors import ProjectLocked
from annotator.exchange.codebooks import read_codebook
from annotator.services.project import Project
from annotator.services.sample import make_coded_sample
from annotator.ui.feedback import Feedback


def open_project(path: Path, *, coder: str, feedback: Feedback) -> Project | None:
    """Open a project; one that is open elsewhere for reading, if the person wants that, or None."""
    try:
        return Project.open(path, coder=coder)
    except ProjectLocked as error:
        wants = feedback.ask(
            QCoreApplication.translate("Opening", "The project is open elsewhere"),
            str(error),
            yes=QCoreApplication.translate("Opening", "Open for reading"),
            no=QCoreApplication.translate("Opening", "Leave it"),
        )
    return Project.open(path, coder=coder, read_only=True) if wants else None


def make_project(path: Path, *, coder: str) -> Project:
    """Make a project with the default codebook."""
    return Project.create(path, coder=coder, codebook=read_codebook(shipped.resource("codebooks/claims.toml")))


def make_sample_at(path: Path, *, coder: str) -> Project:
    """Make the coder's own copy of the sample project, in which two others have coded, so that there is agreement."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return make_coded_sample(path, coder=coder)
