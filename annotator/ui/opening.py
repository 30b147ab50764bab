"""Opening and making project files for the window. It brings SQLAlchemy along, so it is imported when first needed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from annotator.domain.errors import ProjectLocked
from annotator.exchange.templates import read_template
from annotator.services.hand_out import made_for
from annotator.services.project import Project
from annotator.services.sample import make_coded_sample
from annotator.ui.feedback import Feedback
from annotator.ui.language import in_words


def open_project(path: Path, *, coder: str, before: str, feedback: Feedback) -> Project | None:
    """Open a project; one that is open elsewhere for reading, if the person wants that, or None.

    A file that was made for another coder is opened as that coder's where the person says so, and as ``before``.
    """
    coder = _as_whom(path, coder, before, feedback)
    try:
        return Project.open(path, coder=coder)
    except ProjectLocked as error:
        if error.is_silent:
            return _taken_over(path, coder, error, feedback)
        wants = feedback.ask(
            QCoreApplication.translate("Opening", "The project is open elsewhere"),
            in_words(error),
            yes=QCoreApplication.translate("Opening", "Open for reading"),
            no=QCoreApplication.translate("Opening", "Leave it"),
        )
    return Project.open(path, coder=coder, read_only=True) if wants else None


def _taken_over(path: Path, coder: str, error: ProjectLocked, feedback: Feedback) -> Project:
    """Open what another computer's program has left, for writing where the person says so, and else for reading."""
    wants = feedback.ask(
        QCoreApplication.translate("Opening", "The project was left open on another computer"),
        in_words(error),
        yes=QCoreApplication.translate("Opening", "Take it over"),
        no=QCoreApplication.translate("Opening", "Open for reading"),
    )
    return Project.open(path, coder=coder, read_only=not wants, take_over=wants)


def _as_whom(path: Path, coder: str, before: str, feedback: Feedback) -> str:
    owner = made_for(path)
    if not owner or owner.casefold() == coder.casefold():
        return coder
    if before in (owner, coder):
        return before
    wants = feedback.ask(
        QCoreApplication.translate("Opening", "This file was made for {0}").format(owner),
        QCoreApplication.translate("Opening", "Your name here is {0}. Every mark bears its coder’s name.").format(
            coder
        ),
        yes=QCoreApplication.translate("Opening", "Code as {0}").format(owner),
        no=QCoreApplication.translate("Opening", "Code as {0}").format(coder),
    )
    return owner if wants else coder


def make_project(path: Path, *, coder: str, template: str = "claims") -> Project:
    """Make a project with one of the codebooks that come along."""
    return Project.create(path, coder=coder, codebook=read_template(template))


def make_sample_at(path: Path, *, coder: str) -> Project:
    """Make the coder's own copy of the sample project, in which two others have coded, so that there is agreement."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return make_coded_sample(path, coder=coder)
