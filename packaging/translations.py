"""Gather what the program says, and compile what has been translated: ``python packaging/translations.py``.

What gathering.py reads from the code goes into resources/translations as one list for Qt Linguist (``.ts``), with what
was translated before; ``lrelease`` makes of it what the program loads (``.qm``).
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from gathering import Gathering, Source

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "Annotator"


def sources() -> Gathering:
    """What the program says now."""
    return Gathering(ROOT / "annotator")


def translated(path: Path) -> dict[Source, str]:
    """What a ``.ts`` file says so far."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        words = message.findtext("translation") or ""
        if words:
            found[message.findtext("source") or "", message.findtext("comment") or ""] = words
    return found


def listed(path: Path) -> set[Source]:
    """What a ``.ts`` file asks to be translated."""
    messages = ET.parse(path).iter("message")  # noqa: S314 - our own file
    return {(each.findtext("source") or "", each.findtext("comment") or "") for each in messages}


def write(path: Path, wanted: dict[Source, None], known: dict[Source, str]) -> None:
    """Write the list of what is said and what it is in the other language, in the alphabet's order."""
    root = ET.Element("TS", version="2.1", language=path.stem.rpartition("_")[2], sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source, comment in sorted(wanted):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        if comment:
            ET.SubElement(message, "comment").text = comment
        translation = ET.SubElement(message, "translation")
        translation.text = known.get((source, comment))
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def main() -> None:
    gathered = sources()
    for place in gathered.unread:
        print(f"can't be read: {place}")
    for path in sorted(FOLDER.glob("annotator_*.ts")):
        known = translated(path)
        write(path, gathered.found, known)
        lacking = len(gathered.found.keys() - known.keys())
        print(f"{path.name}: {len(gathered.found):,} sentences, {lacking:,} of them not translated")
        compiled = path.with_suffix(".qm")
        lrelease = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([lrelease, "-silent", path, "-qm", compiled], check=True)


if __name__ == "__main__":
    main()
