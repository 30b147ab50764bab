"""What the editor of the codebook shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from annotator.domain.codebook import Codebook, EntryKind
from annotator.domain.codebook_draft import Draft
from annotator.domain.codebook_remarks import Remark
from annotator.domain.codebook_use import Usage, VersionLine
from annotator.domain.differences import UnclearPassage
from annotator.domain.records import CoderId


@dataclass(frozen=True, slots=True)
class EditorState:
    """The codebook as it is saved and as it is being changed, with what is known of its use.

    ``todo`` are passages at which a settler found the guideline unclear, by the key of the entry.
    """

    saved: Codebook
    draft: Draft
    usage: Usage = field(default_factory=Usage)
    coders: Mapping[CoderId, str] = field(default_factory=dict)
    problems: Sequence[Remark] = ()
    hints: Sequence[Remark] = ()
    changes: Sequence[Remark] = ()
    follows: Sequence[Remark] = ()
    log: Sequence[VersionLine] = ()
    todo: Mapping[str, Sequence[UnclearPassage]] = field(default_factory=dict)
    is_editable: bool = True
    is_coders_file: bool = False

    @property
    def codebook(self) -> Codebook:
        return self.draft.codebook

    @property
    def is_changed(self) -> bool:
        return bool(self.changes or self.draft.renamed)

    @property
    def is_behind(self) -> bool:
        """Whether the codebook was saved anew since the draft was begun."""
        return self.draft.codebook.version != self.saved.version

    def problems_of(self, kind: EntryKind | None, key: str = "") -> Iterator[Remark]:
        return (each for each in (*self.problems, *self.hints) if each.kind is kind and each.key == key)


def said(remark: Remark) -> str:
    """A remark in the language of the window."""
    return QCoreApplication.translate("Codebook", remark.sentence).format(**remark.values)
