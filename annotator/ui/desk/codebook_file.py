"""Writing the codebook to a file that people read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator import __version__
from annotator.exchange.codebook_pages import write_codebook_as

if TYPE_CHECKING:
    from annotator.services.project import Project
    from annotator.ui.feedback import Feedback


def write_codebook(project: Project, feedback: Feedback) -> str:
    """Ask for a file and write the version that holds. Gives back what is to be said of it, if a file was chosen."""
    start = project.path.with_name(f"{project.path.stem} codebook.html")
    title = QCoreApplication.translate("EditingCodebook", "Write the codebook to a file")
    kinds = QCoreApplication.translate("EditingCodebook", "Codebooks (*.toml *.html *.md)")
    path = feedback.file_to_save(title, start, kinds)
    return "" if path is None else _write(project, path if path.suffix else path.with_suffix(".toml"))


def _write(project: Project, path: Path) -> str:
    stamp = QCoreApplication.translate("EditingCodebook", "Written by Annotator {version}.").format(version=__version__)
    try:
        write_codebook_as(project.codebook, path, log=project.codebooks.log(), stamp=stamp)
    except OSError as error:
        said = QCoreApplication.translate(
            "EditingCodebook", "“{name}” was not written ({reason}). A file that stood there is untouched."
        )
        return said.format(name=path.name, reason=error.strerror)
    said = QCoreApplication.translate("EditingCodebook", "Version {version} is written to “{name}”.")
    return said.format(version=project.codebook.version, name=path.name)
