"""The sample project: the articles that are shipped with the program, ready to be coded."""

from __future__ import annotations

from pathlib import Path

from annotator import shipped
from annotator.exchange.codebooks import read_codebook
from annotator.services.project import Project


def make_sample(path: Path, *, coder: str) -> Project:
    """Make a project of the sample articles with the default codebook. Raises ProjectExists."""
    codebook = read_codebook(shipped.resource("codebooks/claims.toml"))
    project = Project.create(path, coder=coder, codebook=codebook, title="Sample: Iran, Russia and the drones")
    try:
        articles = sorted(shipped.seeds().glob("*.txt"))
        project.library.add([project.library.prepare(article.name, article.read_bytes()) for article in articles])
    except BaseException:
        project.close()
        raise
    return project
