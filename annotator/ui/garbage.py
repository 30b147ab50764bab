"""Python's search for garbage, held on the window's thread alone."""

from __future__ import annotations

import gc
import sys
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS: Final = 400
_GROWN: Final = 0.025
"""Everything is looked through once so many values have been added for each block of memory that is in use.

Python itself waits for a quarter more values that may be garbage, which are about a tenth of the blocks. But counting
those takes as long as a look through them.
"""


class GarbageOnOurThread(QObject):
    """Looks for garbage between events, in place of Python, which looks wherever values are made just then.

    On the thread of a job it would find windows that were closed, and end the program: what is Qt's may be deleted on
    the window's thread only.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        self._kept = sys.getallocatedblocks()
        self._added = 0
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        gc.disable()
        self._timer.start()

    def end(self) -> None:
        """Leave it to Python again: the window is gone, and nothing runs beside it any more."""
        self._timer.stop()
        if self._was_on:
            gc.enable()

    @Slot()
    def look(self) -> None:
        """Look through what is young, and through all there is where much was added: as seldom as Python would."""
        (young, middle, old), limits = gc.get_count(), gc.get_threshold()
        if young <= limits[0]:
            return
        self._added += young
        if old > limits[2] and self._added > self._kept * _GROWN:
            gc.collect()
            self._kept, self._added = sys.getallocatedblocks(), 0
        else:
            gc.collect(1 if middle > limits[1] else 0)
