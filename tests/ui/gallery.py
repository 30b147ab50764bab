"""Pictures of every window and state of the registry, in each look: python -m tests.ui.gallery FOLDER [NAME …]."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from annotator.services.sample import make_coded_sample
from annotator.ui.fonts import load_fonts
from tests.ui.desk import Coder, suggest
from tests.ui.windows import WINDOWS, at_rest, code_a_little

LOOKS: Final = ("light", "dark", "contrast")
_COLUMNS, _ROWS, _TILE, _GAP, _WORDS = 4, 3, (560, 400), 16, 24


def main(out: Path, names: Sequence[str]) -> None:
    """Photograph these windows, or all, and lay the pictures out on sheets of twelve."""
    application = QApplication([])
    load_fonts()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        sample = Path(folder) / "sample.annotator"
        make_coded_sample(sample, coder="Anna").close()
        for look in LOOKS:
            taken = []
            for name in names or WINDOWS:
                taken.append(out / f"{name}-{look}.png")
                _photograph(application, sample, name, look, taken[-1])
            _lay_out(taken, out, look)


def _photograph(application: QApplication, sample: Path, name: str, look: str, to: Path) -> None:
    folder = sample.parent / to.stem
    folder.mkdir()
    path = folder / "Sample.annotator"
    path.write_bytes(sample.read_bytes())
    coder = Coder(application, folder)
    coder.program.dressing.choose_theme(look)
    opened = coder.open(path)
    opened.desk.open_article(2)
    code_a_little(coder)
    start = coder.text.index(". ", 700) + 2
    words = coder.text[start : coder.text.index(".", start + 40)].split("\n")[0]
    suggest(opened, coder.text, words=words, speaker=words.split()[0], cue=words.split()[1])
    at_rest(coder)
    WINDOWS[name](coder).window().grab().save(str(to))
    coder.leave()


def _lay_out(pictures: Sequence[Path], out: Path, look: str) -> None:
    """Sheets on which all can be seen beside each other."""
    wide, high = _TILE
    for first in range(0, len(pictures), _COLUMNS * _ROWS):
        sheet = QImage(_COLUMNS * (wide + _GAP), _ROWS * (high + _GAP + _WORDS), QImage.Format.Format_RGB32)
        sheet.fill(Qt.GlobalColor.gray)
        painter = QPainter(sheet)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for place, path in enumerate(pictures[first : first + _COLUMNS * _ROWS]):
            left, top = (place % _COLUMNS) * (wide + _GAP), (place // _COLUMNS) * (high + _GAP + _WORDS)
            painter.drawText(QRect(left, top, wide, _WORDS), Qt.AlignmentFlag.AlignVCenter, path.stem)
            picture = QImage(str(path)).scaled(
                wide, high, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter.drawImage(left, top + _WORDS, picture)
        painter.end()
        sheet.save(str(out / f"sheet-{look}-{first // (_COLUMNS * _ROWS) + 1}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
