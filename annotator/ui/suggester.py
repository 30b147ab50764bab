"""The worker process that reads articles with spaCy, as the window sees it: asked for one article at a time."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from annotator.domain.findings import AS_SHIPPED, RuleSettings
from annotator.domain.records import Region
from annotator.suggesting.protocol import Analysed, Failed, Ready, decode_reply, encode_request

_log = logging.getLogger(__name__)

MOST_RESTARTS = 3
_SAID = "annotator: "
"""With what the worker begins a sentence for the person."""


class Suggester(QObject):
    """Starts the worker, hands it articles and reports what it finds.

    The worker may die (memory, a fault in a native library): it is started again, and the article that it was reading
    is reported as failed, so that one text can never stop the others. One that never gets ready says why instead.
    """

    ready = Signal(str, str)
    analysed = Signal(int, object)
    failed = Signal(int, str)
    stopped = Signal(str)

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._model: str | None = None
        self._complaint = ""
        self._process: QProcess | None = None
        self._reading: int | None = None
        self._restarts = 0
        self.versions: tuple[str, str] | None = None
        """The pipeline and the rules of the worker that is running; None while none is ready."""

    @property
    def is_free(self) -> bool:
        """Whether an article can be handed over now."""
        return self.versions is not None and self._reading is None

    def use(self, model: str | None) -> None:
        """Read with this language model from now on, or with the best ones. What is being read is not reported."""
        if model == self._model:
            return
        self._model = model
        if self._let_go() is not None:
            self.start()

    def start(self) -> None:
        """Start the worker; ``ready`` comes when its model is loaded."""
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUTF8", "1")
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._log_errors)
        process.finished.connect(self._start_again)
        process.errorOccurred.connect(self._tell_why)
        self._process = process
        options = [] if self._model is None else ["--model", self._model]
        process.start(self._command[0], [*self._command[1:], *options])

    def request(
        self, article_id: int, text: str, regions: Sequence[Region], settings: RuleSettings = AS_SHIPPED
    ) -> None:
        """Have one article read. Only while ``is_free``."""
        if not self.is_free or self._process is None:
            raise RuntimeError("the worker is not free")
        self._reading = article_id
        self._process.write(encode_request(article_id, text, regions, settings))

    def stop(self) -> None:
        """End the worker without a word."""
        process = self._let_go()
        if process is not None:
            process.waitForFinished(1000)

    def _let_go(self) -> QProcess | None:
        """Hear no more of the worker that is running, and have it end; it goes when it has."""
        process, self._process = self._process, None
        self._reading, self.versions, self._complaint = None, None, ""
        if process is None:
            return None
        process.finished.disconnect()
        process.errorOccurred.disconnect()
        process.readyReadStandardOutput.disconnect()
        process.readyReadStandardError.disconnect()
        process.finished.connect(process.deleteLater)
        process.kill()
        return process

    def _read(self) -> None:
        process = self._process
        while process is not None and process is self._process and process.canReadLine():
            try:
                reply = decode_reply(bytes(process.readLine().data()))
            except ValueError:
                # It no longer says what a worker says; the next one begins anew.
                process.kill()
                return
            match reply:
                case Ready(pipeline=pipeline, rules=rules):
                    self.versions = (pipeline, rules)
                    self.ready.emit(pipeline, rules)
                case Analysed(id=article_id, analysis=analysis):
                    self._reading = None
                    self.analysed.emit(article_id, analysis)
                case Failed(id=article_id, message=message):
                    self._reading = None
                    self.failed.emit(article_id, message)

    def _log_errors(self) -> None:
        if self._process is not None:
            said = bytes(self._process.readAllStandardError().data())
            lines = said.decode("utf-8", "replace").splitlines()
            self._complaint = next((line for line in reversed(lines) if line.startswith(_SAID)), self._complaint)
            _log.warning("worker: %d bytes of complaint", len(said))

    def _start_again(self) -> None:
        was_ready = self.versions is not None
        reading, self._reading, self.versions = self._reading, None, None
        if reading is not None:
            self.failed.emit(reading, self.tr("The program that reads articles ended while it read this one."))
        if not was_ready and self._complaint:
            self.stopped.emit(self._complaint.removeprefix(_SAID))
            return
        self._restarts += 1
        if self._restarts > MOST_RESTARTS:
            self.stopped.emit(self.tr("Suggestions have stopped. Coding goes on without them; restart to try again."))
            return
        self.start()

    def _tell_why(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.stopped.emit(self.tr("Suggestions could not be started. Coding goes on without them."))
