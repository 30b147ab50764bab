"""What a check of a project finds, what a repair did about it, and what was saved of a damaged file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from annotator.domain.records import ArticleId, StatementId


class FindingKind(StrEnum):
    """What sort of thing is wrong, or worth a look."""

    FILE = "file"
    ORPHAN = "orphan"
    ENTRY = "entry"
    TEXT = "text"
    ORIGINAL = "original"
    PLACE = "place"
    BLANK = "blank"
    DUPLICATE = "duplicate"
    CODEBOOK = "codebook"
    SETTLING = "settling"
    JOURNAL = "journal"
    STAND = "stand"
    SEARCH = "search"


NOTES: Final = frozenset({FindingKind.BLANK, FindingKind.DUPLICATE})
"""What a coder may have done: the file is sound, but it is worth a look."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a check found, as a sentence, and where; ``repair`` says what a repaired copy can do about it.

    Both are constant patterns that the values are put into, so that they can be looked up in another language.
    ``rows`` are the table and number of each entry that it is about, and tell two findings of a kind apart.
    """

    kind: FindingKind
    pattern: str
    values: Mapping[str, object] = field(default_factory=dict, hash=False)
    articles: tuple[ArticleId, ...] = ()
    statements: tuple[StatementId, ...] = ()
    rows: tuple[tuple[str, int], ...] = ()
    repair_pattern: str = ""

    @property
    def sentence(self) -> str:
        return self.pattern.format(**self.values)

    @property
    def repair(self) -> str | None:
        """What a repaired copy can do about it; None where only a coder can say what is right."""
        return self.repair_pattern.format(**self.values) if self.repair_pattern else None

    @property
    def is_note(self) -> bool:
        """Whether the file is sound all the same."""
        return self.kind in NOTES


@dataclass(frozen=True, slots=True)
class Repaired:
    """A repaired copy: what was done in it, and what its own check still finds.

    ``appendix`` is a table of the entries that were left out of it; None where there were none.
    """

    path: Path
    done: tuple[Finding, ...]
    left: tuple[Finding, ...]
    appendix: Path | None = None


@dataclass(frozen=True, slots=True)
class TableSaved:
    """Of one table of a damaged file: the rows that are in the new project, and those that were seen to be missing.

    ``from_journal`` of the rows were lost where they stood and taken from the journal; ``made`` stand in for some that
    others refer to. ``left_out`` could be read, but what they refer to is lost.
    """

    table: str
    rows: int
    from_journal: int = 0
    made: int = 0
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Salvaged:
    """A new project with what could be saved of a damaged file, and the report beside it.

    ``lost`` are sentences: one for each article and statement that is known to be missing or no longer what it was.
    """

    path: Path
    report: Path
    tables: tuple[TableSaved, ...]
    lost: tuple[str, ...]
    left: tuple[Finding, ...]
    articles: int
    statements: int
    unreadable_pages: int
    unreadable_rows: int
