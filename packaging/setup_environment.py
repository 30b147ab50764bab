"""Install what Annotator needs into .venv: ``python3 packaging/setup_environment.py run|dev``.

Runs on a fresh Debian with Python and pip and nothing else, so only the standard library is used here. Whatever is
missing is installed, or the one command that installs it is named. A second run finds its stamp and ends at once.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / "bin" / "python"

# What each purpose installs; `dev` holds everything of `run`.
LOCKS = {"run": "requirements.txt", "dev": "requirements-dev.txt"}
INCLUDED_IN = {"run": ("run", "dev"), "dev": ("dev",)}

OLDEST, NEWEST = (3, 11), (3, 14)


class CannotSetUp(Exception):
    """A sentence for the person: what is missing and what to type."""


def main(purpose: str) -> None:
    """Bring .venv to what ``purpose`` needs."""
    use_a_fitting_python()
    (ROOT / ".cache").mkdir(exist_ok=True)
    if any(is_ready(name) for name in INCLUDED_IN[purpose]):
        return
    install_system_libraries()
    pip = make_environment()
    say("Installing the locked packages into .venv (once, some 400 MB; a minute or two) …")
    quiet = [] if sys.stdout.isatty() else ["--quiet", "--quiet"]
    run([*pip, "install", *quiet, "--require-hashes", "--only-binary", ":all:", "-r", str(PACKAGING / LOCKS[purpose])])
    run([*pip, "install", *quiet, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])
    stamp_of(purpose).write_text(fingerprint(purpose))


def use_a_fitting_python() -> None:
    """Start again in a Python that Annotator runs on, where this one is too old or too new."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        other = shutil.which(f"python3.{minor}")
        if other and subprocess.run([other, "-c", ""], check=False, capture_output=True).returncode == 0:
            os.execv(other, [other, *sys.argv])  # noqa: S606 - the same script, with another Python
    have = ".".join(map(str, sys.version_info[:2]))
    raise CannotSetUp(
        f"Annotator needs Python 3.{OLDEST[1]} to 3.{NEWEST[1]}, and this is {have}. "
        "Install one of these and type the command again with PYTHON=python3.11, say."
    )


def is_ready(purpose: str) -> bool:
    stamp = stamp_of(purpose)
    return stamp.is_file() and stamp.read_text() == fingerprint(purpose) and works(VENV_PYTHON)


def stamp_of(purpose: str) -> Path:
    return VENV / f"ready-to-{purpose}"


def fingerprint(purpose: str) -> str:
    """Changes when .venv no longer fits: other locks, another project file, another place, another Python."""
    digest = hashlib.sha256(f"{ROOT}\n{sys.version_info[:2]}".encode())
    for path in (PACKAGING / LOCKS[purpose], PACKAGING / "debian-packages.txt", ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def install_system_libraries() -> None:
    """Install by apt what Qt will look for and this system lacks. Elsewhere than on Linux Qt brings everything."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_packages()
    if not missing:
        return
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    if not shutil.which("apt-get"):
        say("Qt may miss libraries that Debian has in: " + " ".join(missing))
    elif os.geteuid() != 0:
        install = f"sudo apt-get install {' '.join(missing)}"
        raise CannotSetUp(f"Some system libraries are missing. Type this, then the command again:\n    {install}")
    else:
        say(f"Installing system libraries: {' '.join(missing)}")
        apt(["apt-get", "update"])
        apt(command)


def missing_packages() -> list[str]:
    lines = (PACKAGING / "debian-packages.txt").read_text().splitlines()
    needed = [line.split() for line in lines if line and not line.startswith("#")]
    return [package for library, package in needed if not loads(library)]


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def make_environment() -> list[str]:
    """Make .venv where there is none that works; the command of the pip that installs into it."""
    if not works(VENV_PYTHON):
        say(f"Making .venv with Python {sys.version.split()[0]} …")
        if not succeeds([sys.executable, "-m", "venv", "--clear", str(VENV)]):
            # Debian keeps the pip for new environments in python3-venv; Python's own pip can install from outside.
            run([sys.executable, "-m", "venv", "--clear", "--without-pip", str(VENV)])
    if succeeds([str(VENV_PYTHON), "-m", "pip", "--version"]):
        return [str(VENV_PYTHON), "-m", "pip"]
    if not succeeds([sys.executable, "-m", "pip", "--version"]):
        install_pip()
    return [sys.executable, "-m", "pip", "--python", str(VENV_PYTHON)]


def install_pip() -> None:
    if not shutil.which("apt-get") or os.geteuid() != 0:
        raise CannotSetUp("Python has no pip. Type this, then the command again:\n    sudo apt-get install python3-pip")
    apt(["apt-get", "update"])
    apt(["apt-get", "install", "--yes", "--no-install-recommends", "python3-pip"])


def works(python: Path) -> bool:
    return python.exists() and succeeds([str(python), "-c", "import sys; sys.exit(sys.version_info < (3, 11))"])


def succeeds(command: list[str]) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def run(command: list[str]) -> None:
    """Run what must succeed, in a folder where no module of ours is taken for another."""
    if subprocess.run(command, check=False, cwd=PACKAGING).returncode:
        raise CannotSetUp(f"This failed, and its own words above say why:\n    {' '.join(command)}")


def apt(command: list[str]) -> None:
    quiet = subprocess.run(
        command, check=False, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, capture_output=True, text=True
    )
    if quiet.returncode:
        raise CannotSetUp(f"“{' '.join(command)}” failed:\n{quiet.stdout}{quiet.stderr}")


def say(sentence: str) -> None:
    print(sentence, flush=True)


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except CannotSetUp as problem:
        sys.exit(str(problem))
