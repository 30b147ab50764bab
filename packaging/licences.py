"""Under which licences the shipped dependencies are: writes docs/LICENCES.md and resources/licences/third-party.txt.

``python packaging/licences.py`` writes them, ``--check`` says whether a dependency is lacking in them or is under a
licence that Annotator may not be given away with. It reads what is installed and asks no service.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
TABLE = ROOT / "docs" / "LICENCES.md"
TEXTS = ROOT / "resources" / "licences" / "third-party.txt"
QT = ("pyside6-essentials", "shiboken6")
NOT_SHIPPED = ("setuptools",)
"""Named by a dependency and left out of the packaged program."""
_FILES = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_GPL = re.compile(r"(?<!L)\bA?GPL|Affero|(?<!Lesser )General Public", re.IGNORECASE)
_NAMED = {"PSF": "PSF-2.0", "PSFL": "PSF-2.0", "BSD": "BSD-3-Clause", "ISC License": "ISC"}
_CLASSIFIED = {
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "Apache Software License": "Apache-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
_HEAD = """# Licences of what is shipped

Made by `make audit` from what the dependencies say of themselves. Annotator itself is under the MIT licence.
`resources/licences/third-party.txt` holds their licence texts; it is in the packaged program, and About shows it.

Nothing here is under the GPL or the AGPL. **Qt and PySide6** may be had under the LGPL 3 or the GPL; Annotator uses
them under the **LGPL 3**. That means: Annotator uses Qt as separate shared libraries, unchanged, which lie as files in
the program's folder (`_internal/PySide6`); whoever has the program may replace them by their own build of Qt; the texts
of the LGPL 3 and of the GPL 3, which it refers to, come with the program; and nothing forbids taking the program apart
to that end. Qt's source is at https://download.qt.io/. The **MPL 2.0** of certifi and tqdm asks that changes to
their own files be given on; they are unchanged.


| package | licence | its home |
| --- | --- | --- |
"""


def shipped() -> list[Distribution]:
    """The project's dependencies, theirs, and so on, as they are installed here."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting, found = list(project["dependencies"]), {}
    while waiting:
        needed = Requirement(waiting.pop())
        name = canonicalize_name(needed.name)
        if name in found or name in NOT_SHIPPED or (needed.marker and not needed.marker.evaluate({"extra": ""})):
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            sys.exit(f"{name} is not installed: make setup")
        waiting += found[name].requires or []
    return [found[name] for name in sorted(found)]


def licence_of(package: Distribution) -> str:
    """What a package says it is under, in the words of SPDX."""
    said = package.metadata.get("License-Expression") or ""
    if not said:
        words = (package.metadata.get("License") or "").strip()
        said = words if 0 < len(words) < 60 and "\n" not in words else ""
        said = _NAMED.get(said, said)
    if not said or said.startswith("BSD 3"):
        told = [each.split(" :: ")[-1] for each in package.metadata.get_all("Classifier") or [] if "License ::" in each]
        said = " AND ".join(_CLASSIFIED.get(each, each) for each in told)
    return "LGPL-3.0-only" if canonicalize_name(package.name) in QT and "LGPL-3.0" in said else said


def texts_of(package: Distribution) -> Iterator[tuple[str, str]]:
    """The licence files of a package, each with its name."""
    for file in package.files or []:
        if (
            file.parts[0].endswith(".dist-info")
            and _FILES.search(file.name)
            and not file.name.endswith((".py", ".pyc"))
        ):
            yield file.name, Path(str(file.locate())).read_text(encoding="utf-8", errors="replace").strip()


def table(packages: list[Distribution]) -> str:
    return _HEAD + "".join(f"| {p.name} | {licence_of(p)} | {_home(p)} |\n" for p in packages)


def texts(packages: list[Distribution], gnu: list[Path]) -> str:
    parts = ["Licences of what Annotator is made with. Annotator itself is under the MIT licence.\n"]
    for package in packages:
        found = list(texts_of(package))
        heading = f"{package.name} ({licence_of(package)})"
        parts.append(f"\n{'=' * 100}\n{heading}\n{'=' * 100}\n")
        if canonicalize_name(package.name) in QT:
            parts.append(
                "Copyright The Qt Company Ltd. and others. Used under the LGPL 3, whose text stands at the end.\n"
            )
        parts += [f"\n{name}\n\n{words}\n" for name, words in found]
    for path in gnu:
        parts.append(f"\n{'=' * 100}\n{path.name}\n{'=' * 100}\n\n{path.read_text(encoding='utf-8').strip()}\n")
    return "".join(parts)


def wrong(packages: list[Distribution]) -> list[str]:
    """What is amiss: a licence that is not known or not allowed, a package that the lists lack, a missing text."""
    said, held = TABLE.read_text(encoding="utf-8"), TEXTS.read_text(encoding="utf-8")
    found = []
    for package in packages:
        licence = licence_of(package)
        if not licence:
            found.append(f"{package.name} does not say under which licence it is.")
        elif _GPL.search(licence):
            found.append(f"{package.name} is under {licence}, which Annotator may not be given away with.")
        if f"| {package.name} | {licence} |" not in said:
            found.append(f"{package.name} ({licence}) is not in {TABLE.name}: python packaging/licences.py")
        if f"\n{package.name} (" not in held:
            found.append(f"The licence of {package.name} is not in {TEXTS.name}: python packaging/licences.py")
    return found + [
        f"{TEXTS.name} lacks the text of {name}." for name in ("LGPL-3", "GPL-3") if f"\n{name}\n" not in held
    ]


def _home(package: Distribution) -> str:
    urls = dict(each.split(", ", 1) for each in package.metadata.get_all("Project-URL") or [])
    known = {name.lower(): url for name, url in urls.items()}
    return package.metadata.get("Home-page") or next(
        (known[n] for n in ("homepage", "home", "source", "repository", "source code", "github") if n in known),
        "–",
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, say what is amiss")
    parser.add_argument(
        "--gnu", type=Path, default=Path("/usr/share/common-licenses"), help="where LGPL-3 and GPL-3 lie"
    )
    options = parser.parse_args()
    packages = shipped()
    if not options.check:
        TEXTS.parent.mkdir(parents=True, exist_ok=True)
        TEXTS.write_text(texts(packages, [options.gnu / "LGPL-3", options.gnu / "GPL-3"]), encoding="utf-8")
        TABLE.write_text(table(packages), encoding="utf-8")
    amiss = wrong(packages)
    print("\n".join(amiss) or f"{len(packages)} shipped packages: each licence is known, listed and allowed.")
    return 1 if amiss else 0


if __name__ == "__main__":
    sys.exit(main())
