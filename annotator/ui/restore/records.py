"""What the window with backups shows of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from annotator.domain.backups import Backup


@dataclass(frozen=True, slots=True)
class BackupShown:
    """A backup that lies in one or both places; ``articles`` is None where it can't be read.

    ``wrong`` is what a thorough look has found: None before it, empty where all is sound.
    """

    backup: Backup
    copies: tuple[Path, ...]
    size: int
    articles: int | None = None
    statements: int = 0
    last_at: datetime | None = None
    coder: str = ""
    wrong: str | None = None

    @property
    def is_usable(self) -> bool:
        return self.articles is not None and not self.wrong
