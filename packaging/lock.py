"""Write the locks: every package that is installed, at one version with its hashes, for each system and Python.

The newest that fits is taken where a lock is missing; a lock that is there keeps its versions unless
``pyproject.toml`` asks for others (``--upgrade`` takes the newest of all).
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent

# The widest lock is resolved first and binds the others, so that a version is the same in both.
LOCKS = {
    "requirements-dev.txt": "dev",
    "requirements.txt": "build",
}
HEADER = "# Locked by `make lock` from pyproject.toml: change that, not this.\n"


def main(options: list[str]) -> None:
    bound: list[str] = []
    for name, group in LOCKS.items():
        lock = PACKAGING / name
        command = ["uv", "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11", "--quiet"]
        command += ["--generate-hashes", "--no-header", "--no-emit-index-url", "--no-emit-find-links"]
        command += ["--group", group, "--output-file", str(lock), *bound, *options]
        subprocess.run([sys.executable, "-m", *command], cwd=ROOT, check=True)
        text = lock.read_text()
        address = re.search(r"\S+://\S+", text)
        if address:
            sys.exit(f"{name} names an address, and a lock must be good with any registry: {address.group()}")
        lock.write_text(HEADER + text)
        bound = ["--constraint", str(PACKAGING / "requirements-dev.txt")]


if __name__ == "__main__":
    main(sys.argv[1:])
