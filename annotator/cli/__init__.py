"""The command line: what is typed becomes calls of the services, and errors become a sentence and a code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from annotator.cli import terminal
from annotator.cli.arguments import parse
from annotator.cli.commands import COMMANDS
from annotator.domain.errors import AnnotatorError

OK, PROBLEMS, FAILED, STOPPED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code: 0 done, 1 done but with problems, 2 not done."""
    typed = list(sys.argv[1:] if arguments is None else arguments)
    terminal.prepare()
    try:
        return _run(typed)
    except AnnotatorError as error:
        terminal.complain(str(error))
        return FAILED
    except KeyboardInterrupt:
        terminal.complain("Stopped. Everything that was reported as done is saved.")
        return STOPPED
    except BrokenPipeError:
        # Whoever read the output has enough.
        _end_output()
        return OK
    except OSError as error:
        # Those of files have become sentences where the files were touched; one without a file is the output's own.
        if error.filename is not None:
            raise
        _end_output()
        terminal.complain(f"What there is to say could not be written ({error.strerror}). What was done is saved.")
        return FAILED


def _end_output() -> None:
    """Let Python not complain once more when it closes the output at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(typed: list[str]) -> int:
    """Look up the command; each module is imported only when its command is typed, so that ``--help`` is quick."""
    if typed[:1] == ["--worker"]:
        from annotator.suggesting.worker import main as serve  # noqa: PLC0415

        return serve(typed[1:])
    if typed[:1] == ["--reader"]:
        from annotator.exchange.readers.child import main as read  # noqa: PLC0415

        return read()
    if typed[:1] == ["--self-test"]:
        from annotator.app import self_test  # noqa: PLC0415

        return self_test()
    options = parse(typed)
    code = COMMANDS[options.command].run()(options)
    sys.stdout.flush()  # now, while a closed pipe is understood, and not when Python ends
    return code
