"""Where copies of projects are kept, as the person chose it for all projects on this computer."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Final

import platformdirs

from annotator.domain.errors import NotAllowed
from annotator.storage.failures import told
from annotator.storage.keeping import Places
from annotator.storage.small_files import write_whole

_CHOSEN: Final = "places.json"


def backups_folder() -> Path:
    return platformdirs.user_data_path("Annotator", appauthor=False) / "backups"


def chosen_places() -> Places:
    """Beside each project and in the program's data folder, unless one of the two was switched off."""
    places = Places(backups_folder())
    try:
        chosen = json.loads((places.data / _CHOSEN).read_text(encoding="utf-8"))
        in_data, beside = bool(chosen["in_data"]), bool(chosen["beside"])
    except (OSError, ValueError, KeyError, TypeError):
        return places
    return replace(places, in_data=in_data, beside=beside) if in_data or beside else places


def choose_places(*, in_data: bool, beside: bool) -> Places:
    """Say where backups go from now on; those that are there stay. Raises NotAllowed where that were nowhere."""
    if not (in_data or beside):
        raise NotAllowed("Backups have to lie somewhere. Leave one of the two places on.")
    places = Places(backups_folder(), in_data=in_data, beside=beside)
    path = places.data / _CHOSEN
    with told(path):
        write_whole(path, json.dumps({"in_data": in_data, "beside": beside}))
    return places
