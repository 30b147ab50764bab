"""Pictures of crowded articles: ``QT_QPA_PLATFORM=offscreen python -m tests.ui.gallery_dense FOLDER``."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.records import Metadata, Statement, StatementId, StatementLinkKind
from annotator.domain.text import Span
from annotator.exchange.codebooks import read_codebook
from annotator.services.project import Project
from annotator.shipped import resource, seeds
from annotator.ui.canvas.view import ArticleView
from annotator.ui.fonts import load_fonts
from annotator.ui.theme import DARK, LIGHT, Theme
from tests.ui.canvas.conftest import article_of, seed, shipped_codebook, statement_of
from tests.ui.desk import Coder

CODES = ("claim", "denial", "admission", "accusation")
SENTENCES = (
    "The minister said that the ministry had denied that its officials ever admitted that any drone had been sent. "
    "“We never,” he told reporters on Sunday evening in the capital, “sold a single one of them.” "
    "Others claim otherwise, and say that what was flown came from the same factory all along."
)
TEXT = "\n\n".join([SENTENCES] * 14)


def main(out: Path) -> None:
    app = QApplication([])
    app.setStyle("Fusion")
    load_fonts()
    out.mkdir(parents=True, exist_ok=True)
    for theme, name in ((LIGHT, "light"), (DARK, "dark")):
        _page(theme, _dense(), selected=4).save(str(out / f"dense-{name}.png"))
        _page(theme, _parts(), selected=1).save(str(out / f"parts-{name}.png"))
    _page(LIGHT, _parts(), top=260, hover=QPoint(300, 60)).save(str(out / "parts-beyond.png"))
    _page(LIGHT, _dense(), width=620).save(str(out / "dense-narrow.png"))
    _page(DARK, seed("001", "B")[1], text=seed("001", "B")[0].text).save(str(out / "seed.png"))
    with TemporaryDirectory() as folder:
        _window(app, Path(folder)).save(str(out / "links.png"))


def _dense() -> list[Statement]:
    many = [statement_of(n + 1, CODES[n % 4], (23 * n, 23 * n + 60 + 40 * (n % 5))) for n in range(40)]
    return [*many, *(statement_of(n + 90, CODES[n % 4], (1100 + 9 * n, 1420 - 12 * n)) for n in range(8))]


def _parts() -> list[Statement]:
    step = len(SENTENCES) + 2
    first, second = SENTENCES.index("“We"), SENTENCES.index("“sold")
    return [
        statement_of(1, "denial", (first, first + 11), (second, second + 29)),
        statement_of(2, "claim", (step, step + 40), (3 * step, 3 * step + 60), (9 * step, 9 * step + 30)),
        statement_of(3, "accusation", (2 * step + 13, 2 * step + 60), (2 * step + 80, 2 * step + 108)),
        statement_of(4, "admission", (step + 60, 5 * step)),
    ]


def _page(
    theme: Theme,
    statements: list[Statement],
    *,
    text: str = TEXT,
    selected: int | None = None,
    width: int = 820,
    top: int = 0,
    hover: QPoint | None = None,
) -> QPixmap:
    view = ArticleView(theme)
    view.set_codebook(shipped_codebook())
    view.resize(width, 620)
    view.show()
    view.show_article(article_of(text))
    view.show_statements(statements)
    view.show_links({1: ["answers Iran, Reuters 5 Feb"]})
    if selected is not None:
        view.select_statement(StatementId(selected))
    view.verticalScrollBar().setValue(top)
    if hover is not None:
        QTest.mouseMove(view.viewport(), hover)
    QTest.qWait(50)
    view.grab()
    QTest.qWait(50)
    picture = view.grab()
    view.deleteLater()
    return picture


def _window(app: QApplication, folder: Path) -> QPixmap:
    """Two seeds, in which a denial answers an accusation in the other."""
    path = folder / "links.annotator"
    with Project.create(path, coder="Anna", codebook=read_codebook(resource("codebooks/claims.toml"))) as project:
        texts = [file.read_text("utf-8") for file in sorted(seeds().glob("*.txt"))[:2]]
        project.library.add([project.library.prepare_text(f"{n}.txt", text) for n, text in enumerate(texts)])
        ids = list(project.library.ids())
        for article_id, outlet, date in zip(
            ids, ("Reuters", "The Algemeiner"), ("2022-11-08", "2022-11-09"), strict=True
        ):
            headline = project.library.article(article_id).text.split("\n")[0][:70]
            project.library.edit_metadata(article_id, Metadata(headline, outlet, None, date))
        charge = project.coding.tag(ids[0], [Span(200, 300)], "accusation")
        project.coding.link_name(charge, "speaker", "Iran")
        answer = project.coding.tag(ids[1], [Span(120, 230)], "denial")
        project.coding.link_name(answer, "speaker", "Russia")
        project.coding.link_statements(answer, charge, StatementLinkKind.ANSWERS)
        project.coding.tag(ids[1], [Span(300, 420)], "claim")
    anna = Coder(app, folder)
    anna.open(path)
    anna.opened.desk.open_article(ids[1])
    anna.opened.desk.choose_statement(answer)
    anna.settle()
    QTest.qWait(100)
    picture = anna.program.window.grab()
    anna.leave()
    return picture


if __name__ == "__main__":
    main(Path(sys.argv[1]))
