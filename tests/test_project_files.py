"""What the repository itself promises: whole seeds, free fonts and icons, and nothing of one machine or registry."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
COMMITTED = (".ci", "annotator", "docs", "packaging", "resources", "seeds", "tests")
BINARY = {".png", ".ttf", ".otf", ".woff2", ".ico", ".icns", ".annotator", ".pyc", ".qm"}

SEEDS = {
    "000_87f90886bbbad075.txt": "dd73785e91749d4675a480eb80f3f73f8da5c9a93c892b81298da6b54c71469d",
    "001_58e729ed42c51075.txt": "ec50a1a9193e0d3e3ad9ee6a156b60294a254c48f2eb77056f9e223f3e058f23",
    "002_4320b3c05a512286.txt": "9795f74d60e054d8fd0f2139283f92f7e9fca477016b8ad668b17b5cda3385cb",
    "003_4c2cf501f094f8ca.txt": "cb88b7fd60f73414d7f87fb46682c7146769159c66c91d9687cc10fa5d62e1db",
    "004_1c7aaf824365c7d2.txt": "baf841a9aa224d65bb225807cb154408c6a30278277d621350cadab1c4055906",
    "double_coded.json": "9abd22d20eec30d795605ce010bb466a1ecc779637ff853b8ca0369ba345c165",
}


def text_files() -> Iterator[Path]:
    yield from (path for path in ROOT.iterdir() if path.is_file() and not path.name.startswith(".coverage"))
    for folder in COMMITTED:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and path.suffix not in BINARY and "__pycache__" not in path.parts:
                yield path


def lines_with(pattern: str) -> list[str]:
    wanted = re.compile(pattern)
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:120]}"
        for path in text_files()
        if path.name not in {"uv.lock", "pylock.toml"}  # made by a tool on somebody's machine, and never committed
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), start=1)
        if wanted.search(line)
    ]


def test_that_no_file_names_the_host_of_a_package_registry() -> None:
    hosts = r"(pypi|pythonhosted|npmjs|deb\.debian|debian-security|crates|anaconda)\.(org|com|io)"

    found = lines_with(hosts + r"|registry\.[a-z]+\.(org|com)|--(extra-)?index-url|--find-links")

    assert [line for line in found if "tests/test_project_files.py" not in line] == []


def test_that_no_file_names_a_place_on_one_machine() -> None:
    found = lines_with(r"(^|[^\w.\-/])/(work|root|farm|opt/wheels)/|\.\./(shared|\.library)|file:///opt")

    assert [line for line in found if "tests/test_project_files.py" not in line] == []


@pytest.mark.parametrize("name", SEEDS)
def test_that_a_seed_is_what_it_was_byte_for_byte(name: str) -> None:
    assert hashlib.sha256((ROOT / "seeds" / name).read_bytes()).hexdigest() == SEEDS[name]


@pytest.mark.parametrize("folder", ["fonts", "icons"])
def test_that_the_licence_of_what_others_made_lies_beside_it(folder: str) -> None:
    made_by_others = [
        path for path in (ROOT / "resources" / folder).rglob("*") if path.suffix in {".ttf", ".otf", ".svg"}
    ]

    licences = [path for path in (ROOT / "resources" / folder).rglob("*") if re.search("OFL|LICEN[SC]E", path.name)]

    assert licences or not made_by_others


def test_that_the_locks_hold_every_package_to_hashes() -> None:
    for lock in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / "packaging" / lock).read_text()

        pinned = re.findall(r"^[a-z0-9][^ \n]*==[^ \n]+", text, flags=re.MULTILINE)
        with_hashes = re.findall(r"^[a-z0-9][^\n]*\\\n    --hash=sha256:", text, flags=re.MULTILINE)

        assert pinned
        assert len(pinned) == len(with_hashes)


def test_that_both_locks_agree_on_every_version() -> None:
    versions = [
        set(re.findall(r"^[a-z0-9][^ \n]*==[^ \n]+", (ROOT / "packaging" / lock).read_text(), flags=re.MULTILINE))
        for lock in ("requirements.txt", "requirements-dev.txt")
    ]

    assert versions[0] <= versions[1]
