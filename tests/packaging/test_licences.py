"""The lists of licences are current, and nothing shipped is under the GPL."""

from __future__ import annotations

import importlib.util
from pathlib import Path

_FILE = Path(__file__).parents[2] / "packaging" / "licences.py"
_SPEC = importlib.util.spec_from_file_location("licences", _FILE)
assert _SPEC
assert _SPEC.loader
licences = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(licences)


def test_that_each_shipped_licence_is_known_listed_and_allowed() -> None:
    assert licences.wrong(licences.shipped()) == []


def test_that_a_gpl_would_be_seen() -> None:
    for words in ("GPL-3.0-only", "AGPL-3.0", "GNU General Public License v3", "GNU Affero"):
        assert licences._GPL.search(words)
    for words in ("LGPL-3.0-only", "MIT", "GNU Lesser General Public License"):
        assert not licences._GPL.search(words)


def test_that_the_model_s_training_data_s_licences_are_shipped() -> None:
    assert "LICENSES_SOURCES" in licences.TEXTS.read_text(encoding="utf-8")
