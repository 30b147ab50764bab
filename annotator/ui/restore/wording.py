"""How the window with backups says things."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from annotator.domain.backups import Backup, Why
from annotator.ui.dates import shown_time
from annotator.ui.language import grouped


def tr(words: str) -> str:
    """The words in the person's language."""
    return QCoreApplication.translate("Restore", words)


def time_of(backup: Backup) -> str:
    """When a backup was made, as people say it."""
    return shown_time(backup.made_at, today=datetime.now().astimezone().date())


def reason_of(backup: Backup) -> str:
    """Why a backup was made, as a line of a table."""
    if backup.why is None:
        return backup.about
    if backup.why is Why.TAKING_IN and backup.about:
        return tr("Before taking in “{name}”").format(name=backup.about)
    if backup.why is Why.MIGRATING:
        return tr("Before it was brought up to date")
    return _REASONS[backup.why]()


_REASONS = {
    Why.WORKING: lambda: tr("While working"),
    Why.CLOSING: lambda: tr("At closing"),
    Why.ASKED: lambda: tr("As asked"),
    Why.MIGRATING: lambda: tr("Before it was brought up to date"),
    Why.TAKING_IN: lambda: tr("Before taking in a file"),
    Why.RESTORING: lambda: tr("Before a backup was restored"),
    Why.MERGING: lambda: tr("Before merging"),
    Why.REMOVING: lambda: tr("Before removing"),
    Why.UNDOING: lambda: tr("Before much was taken back"),
    Why.CODEBOOK: lambda: tr("Before a change of the codebook"),
    Why.SETTING_UP: lambda: tr("Before a change of the set-up"),
    Why.REPAIRING: lambda: tr("Before a repair"),
}


def size_of(size: int) -> str:
    """Such as “1.2 MB”."""
    if size < 1_000_000:
        return tr("{count} KB").format(count=grouped(max(size // 1000, 1)))
    return tr("{count} MB").format(count=f"{size / 1_000_000:,.1f}")
