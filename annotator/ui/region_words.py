"""What the parts of an article are called that are not its running text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.domain.records import RegionKind


def region_words(kind: RegionKind) -> str:
    return {
        RegionKind.HEADLINE: QCoreApplication.translate("Regions", "Headline"),
        RegionKind.SUBHEAD: QCoreApplication.translate("Regions", "Subhead"),
        RegionKind.CAPTION: QCoreApplication.translate("Regions", "Caption"),
        RegionKind.BYLINE: QCoreApplication.translate("Regions", "Author"),
        RegionKind.DATELINE: QCoreApplication.translate("Regions", "Date"),
        RegionKind.BOILERPLATE: QCoreApplication.translate("Regions", "Boilerplate"),
    }[kind]
