"""The sample project: the articles that are shipped with the program, and how two coders coded them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from annotator import shipped
from annotator.domain.changes import ActionKind
from annotator.domain.clock import Clock, utc_now
from annotator.domain.codebook import Codebook
from annotator.domain.errors import NotFound
from annotator.domain.text import Span
from annotator.exchange.codebooks import read_codebook
from annotator.services.project import Project
from annotator.storage.edits.imports import CodedElsewhere
from annotator.storage.store import Store

SAMPLE_CODERS: Final = ("A", "B")


def make_sample(path: Path, *, coder: str = SAMPLE_CODERS[0]) -> Project:
    """Make a project of the sample articles with the default codebook. Raises ProjectExists.

    Where it is not known yet who will code, the first of the sample's own coders has brought the articles in.
    """
    codebook = read_codebook(shipped.resource("codebooks/claims.toml"))
    project = Project.create(path, coder=coder, codebook=codebook, title="Sample: Iran, Russia and the drones")
    try:
        articles = sorted(shipped.seeds().glob("*.txt"))
        project.library.add([project.library.prepare(article.name, article.read_bytes()) for article in articles])
    except BaseException:
        project.close()
        path.unlink(missing_ok=True)
        raise
    return project


def make_coded_sample(path: Path, *, coder: str) -> Project:
    """As ``make_sample``, with what the coders A and B found in the articles. The coder's own coding is empty."""
    make_sample(path, coder=coder).close()
    for name in SAMPLE_CODERS:
        if name.casefold() != coder.casefold():
            add_sample_coding(path, name)
    return Project.open(path, coder=coder)


def add_sample_coding(path: Path, name: str, *, clock: Clock = utc_now) -> None:
    """Bring one sample coder's statements and actors into the sample project, as one action of that coder.

    The project must not be open elsewhere. Nothing is added where that coder has coded in it before.
    """
    store = Store.open(path, coder=name, read_only=False, backups=path.parent, clock=clock, tell=lambda _changes: None)
    with closing(store):
        coder = store.coder(name)
        if store.queries.articles.progress(coder.id).statements:
            return
        codebook = store.queries.project.codebook()
        heads = {head.name: head for head in store.queries.articles.heads()}
        if not heads.keys() >= {article for article, _coded in _coded_by(name)}:
            raise NotFound("“{name}” does not hold all of the sample articles. Choose another folder.", name=path.name)
        with store.journal.action(ActionKind.IMPORT, coder) as edits:
            for article, coded in _coded_by(name):
                edits.imports.finished_article(heads[article].id, [_statement(each, codebook) for each in coded])


def _coded_by(name: str) -> Iterator[tuple[str, Sequence[Mapping[str, Any]]]]:
    told = json.loads((shipped.seeds() / "double_coded.json").read_text(encoding="utf-8"))
    for article in told["articles"]:
        yield article["file"], article["coders"][name]


def _statement(coded: Mapping[str, Any], codebook: Codebook) -> CodedElsewhere:
    """Several actors are parted by semicolons; what a coder wrote with “and” is one name."""
    return CodedElsewhere(
        parts=tuple(Span(start, end) for start, end in coded["parts"]),
        code=coded["code"],
        actors=tuple(
            (role.key, name) for role in codebook.roles for name in (coded[role.key] or "").split("; ") if name
        ),
    )
