"""The codebook that a person is changing, kept outside the project until it is saved as a version or dropped."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import platformdirs

from annotator.domain.codebook import EntryKind
from annotator.domain.codebook_draft import Draft
from annotator.domain.errors import BadCodebook
from annotator.exchange.codebooks import codebook_text, parse_codebook
from annotator.storage.small_files import write_whole

_log = logging.getLogger(__name__)


class CodebookDrafts:
    """One draft for each project. It is a convenience: where it can't be written the program goes on without."""

    def __init__(self, project: str, folder: Path | None = None) -> None:
        kept = folder or platformdirs.user_data_path("Annotator", appauthor=False) / "drafts"
        self.path = kept / f"{project}.json"

    def keep(self, draft: Draft) -> bool:
        """Keep a draft in the place of the one before. Whether it could be."""
        stored: dict[str, object] = {"codebook": codebook_text(draft.codebook), "renamed": draft.renamed}
        stored["keys"] = [[kind, provisional, key] for (kind, provisional), key in draft.keys.items()]
        try:
            write_whole(self.path, json.dumps(stored, ensure_ascii=False))
        except OSError as error:
            _log.warning("the draft of a codebook was not kept: %s", error.strerror)
            return False
        return True

    def kept(self) -> Draft | None:
        """The draft that was kept; None where there is none that can be read."""
        try:
            stored = json.loads(self.path.read_text(encoding="utf-8"))
            codebook = parse_codebook(stored["codebook"], as_draft=True)
            renamed = {str(key): {str(a): str(b) for a, b in names.items()} for key, names in stored["renamed"].items()}
            keys = {(EntryKind(kind), str(new)): str(key) for kind, new, key in stored.get("keys", ())}
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, AttributeError, BadCodebook):
            _log.warning("the draft of a codebook cannot be read")
            return None
        return Draft(codebook, renamed, keys)

    def drop(self) -> None:
        """Keep nothing any more."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("the draft of a codebook could not be removed: %s", error.strerror)
