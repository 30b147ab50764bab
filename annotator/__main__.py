"""Where the program starts: ``annotator``, ``python -m annotator`` and the packaged program."""

from __future__ import annotations

import sys

from annotator.cli import main

if __name__ == "__main__":
    sys.exit(main())
