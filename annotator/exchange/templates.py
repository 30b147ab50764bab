"""The codebooks that come along with the program, to begin from."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from annotator import shipped
from annotator.domain.codebook import Codebook
from annotator.exchange.codebooks import read_codebook

TEMPLATES: Final = ("claims", "political_claims", "discourse_network", "blank")
"""Their names, the default first."""


def template_path(name: str) -> Path:
    """Where a template is. Raises KeyError where there is none of that name."""
    if name not in TEMPLATES:
        raise KeyError(name)
    return shipped.resource(f"codebooks/{name}.toml")


def read_template(name: str = TEMPLATES[0]) -> Codebook:
    """A codebook to begin from. Raises KeyError, BadCodebook."""
    return read_codebook(template_path(name))


def codebook_called(words: str) -> Codebook:
    """The codebook of a file, or the template of that name. Raises BadCodebook."""
    return read_template(words) if words in TEMPLATES and not Path(words).exists() else read_codebook(Path(words))
