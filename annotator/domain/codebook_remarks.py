"""What is said of an entry of the codebook: what is wrong with it, or what has changed in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.domain.codebook import EntryKind


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence about an entry: a constant pattern that the window can look up in another language, and its values.

    ``kind`` and ``key`` name the entry; without them it is about the codebook as a whole. ``about`` is the field.
    """

    sentence: str
    values: Mapping[str, object] = field(default_factory=dict)
    kind: EntryKind | None = None
    key: str = ""
    about: str = ""

    def __str__(self) -> str:
        return self.sentence.format(**self.values)
