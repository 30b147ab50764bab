"""Pictures of the import page with files of every kind: python -m tests.ui.gallery_import FOLDER."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel

from annotator.app import make_application
from annotator.services.sample import make_sample
from annotator.ui.import_rows import RowState
from tests.data import mixed_files
from tests.ui.desk import NO_WORKER, Coder


def main(out: Path) -> None:
    os.environ["PYTHONPATH"] = str(Path(__file__).parents[2])
    application = make_application()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        mixed_files.write(folder / "articles", 60)
        path = folder / "drones.annotator"
        make_sample(path, coder="Anna").close()
        coder = Coder(application, folder, worker=NO_WORKER)
        coder.open(path)
        for name in ("light", "dark"):
            coder.program.dressing.choose_theme(name)
            coder.settle()
            coder.opened.importing.start([folder / "articles"])
            while coder.program.jobs.is_busy or not _is_read(coder):
                coder.settle()
            _photograph(coder, out, name)
            coder.opened.importing.close()
        coder.leave()


def _is_read(coder: Coder) -> bool:
    page = coder.opened.importing.page
    return (
        page is not None and page.table.model.tally.count(RowState.READING) == 0 and page.foot.import_button.isEnabled()
    )


def _photograph(coder: Coder, out: Path, name: str) -> None:
    coder.settle()
    page = coder.opened.importing.page
    if page is None:
        return
    table = page.table
    model = table.model
    by_name = {row.name: number for number, row in reversed(list(enumerate(model.rows)))}
    model.unfold(by_name["nexis.docx"], is_open=True)
    table.choose(by_name["table.csv"])
    _save(coder, out / f"import-table-{name}.png")
    table.choose(by_name["turned.txt"])
    flags = QItemSelectionModel.SelectionFlag
    for number in (by_name["copy.txt"], by_name["news0002.docx"]):
        line = model.line(number)
        if line is not None:
            table.view.selectionModel().select(model.index(line, 1), flags.Select | flags.Rows)
    _save(coder, out / f"import-many-{name}.png")


def _save(coder: Coder, path: Path) -> None:
    for _ in range(5):
        coder.settle()
    coder.program.window.grab().save(str(path))


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    main(target)
