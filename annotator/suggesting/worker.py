"""The worker process: reads articles from standard input, a JSON line each, and writes their analyses."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import BinaryIO, Protocol

from annotator.domain.errors import AnnotatorError
from annotator.domain.findings import Analysis, RuleSettings
from annotator.domain.records import Region
from annotator.suggesting import protocol


class Analyser(Protocol):
    """What the worker needs of a pipeline."""

    @property
    def name(self) -> str: ...
    @property
    def rules(self) -> str: ...
    def analyse(self, text: str, regions: tuple[Region, ...], settings: RuleSettings) -> Analysis: ...


def main(options: Sequence[str] = ()) -> int:
    """Serve standard input until it ends; ``--model NAME`` reads the articles of that model's language with it."""
    model = options[1] if list(options[:1]) == ["--model"] and len(options) == 2 else None
    # The import takes a second; who only reads the protocol must not pay for it.
    from annotator.suggesting.pipeline import Pipeline  # noqa: PLC0415

    serve(Pipeline.load(model), sys.stdin.buffer, sys.stdout.buffer)
    return 0


def serve(pipeline: Analyser, requests: BinaryIO, replies: BinaryIO) -> None:
    """Answer each line with a line, in order, and a bad line with an error, never with the end of the process."""
    _write(replies, protocol.encode_ready(pipeline.name, pipeline.rules))
    for line in requests:
        if line.strip():
            _write(replies, _answer(pipeline, line))


def _answer(pipeline: Analyser, line: bytes) -> bytes:
    try:
        request = protocol.decode_request(line)
    except (ValueError, KeyError, TypeError, AttributeError):
        return protocol.encode_failure(None, "The worker was sent a line that is no request.")
    try:
        analysis = pipeline.analyse(request.text, request.regions, request.settings)
    except AnnotatorError as error:
        return protocol.encode_failure(request.id, str(error))
    except Exception as error:  # noqa: BLE001 - one article that breaks the rules must not take the others with it
        name = type(error).__name__
        return protocol.encode_failure(request.id, f"This article could not be analysed ({name}: {error}).")
    return protocol.encode_analysis(request.id, analysis)


def _write(replies: BinaryIO, line: bytes) -> None:
    replies.write(line)
    replies.flush()
