"""What the import page shows of each file, and how it words it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from annotator.domain.percent import percent
from annotator.domain.records import Metadata
from annotator.domain.text import Span
from annotator.ui.dates import shown_date
from annotator.ui.language import in_words

if TYPE_CHECKING:
    from annotator.services.library import Draft
    from annotator.services.reading_files import Chosen, Table
    from annotator.services.repeats import NearText

_NAMES: Final = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-8 (replace)": "UTF-8, damaged",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32": "UTF-32",
    "cp1250": "Windows-1250",
    "cp1251": "Windows-1251",
    "cp1252": "Windows-1252",
    "cp1253": "Windows-1253",
    "cp1254": "Windows-1254",
    "cp1255": "Windows-1255",
    "cp1256": "Windows-1256",
    "cp1257": "Windows-1257",
    "iso8859-15": "ISO 8859-15",
    "koi8-r": "KOI8-R",
    "mac-roman": "Mac Roman",
    "shift_jis": "Shift JIS",
    "euc-jp": "EUC-JP",
    "gb18030": "GB 18030",
    "big5": "Big5",
    "euc-kr": "EUC-KR",
    "cesu-8": "CESU-8",
}
_SCRIPTS: Final = {
    "cp1250": "Central European",
    "cp1251": "Cyrillic",
    "cp1252": "Western European",
    "cp1253": "Greek",
    "cp1254": "Turkish",
    "cp1255": "Hebrew",
    "cp1256": "Arabic",
    "cp1257": "Baltic",
    "iso8859-15": "Western European",
    "koi8-r": "Cyrillic",
    "mac-roman": "Western European",
    "shift_jis": "Japanese",
    "euc-jp": "Japanese",
    "gb18030": "Chinese",
    "big5": "Chinese",
    "euc-kr": "Korean",
}


class RowAct(StrEnum):
    """What a person can do about a file that is not taken."""

    COLUMNS = "columns"
    ENCODING = "encoding"
    READ = "read"
    READ_AGAIN = "read_again"


class RowState(StrEnum):
    """What can be done with a file. The order is that of the page's tabs."""

    NEW = "new"
    TO_CHECK = "to_check"
    DUPLICATE = "duplicate"
    PROBLEM = "problem"
    READING = "reading"


@dataclass(frozen=True, slots=True)
class Inside:
    """What is in a file of several articles: how many of each, which the file's own line sums up."""

    articles: int = 0
    taken: int = 0
    takeable: int = 0
    to_check: int = 0
    duplicates: int = 0
    problems: int = 0
    words: int = 0


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One file as it would be brought in, one article of a file of several, or that file as a whole.

    ``draft`` is None while the file is being read and where it cannot be; then ``problem`` is the sentence that says
    why. ``guess`` is the encoding that was tried where the bytes do not say theirs. ``found`` is what was read in the
    text, before the person corrected it; ``same_as`` says where the same text is already; ``near`` what it is nearly
    the same as; ``take`` is the tick. ``of`` is the number of the file that an article is in, ``number`` its number
    there; ``inside`` what the file holds, None where it is no file of several. ``table`` are the columns of a table,
    ``kept`` the lines that the person decided on, ``is_gone`` whether a later reading did not find it any more.
    """

    name: str
    path: Path | None = None
    draft: Draft | None = None
    problem: str = ""
    guess: str = ""
    found: Metadata | None = None
    same_as: str = ""
    near: NearText | None = None
    take: bool = False
    words: int = 0
    chosen: Chosen | None = None
    of: int | None = None
    number: int = 0
    inside: Inside | None = None
    table: Table | None = None
    delivery: str = ""
    kept: frozenset[Span] = frozenset()
    was_stopped: bool = False
    is_gone: bool = False

    @property
    def state(self) -> RowState:
        if self.inside is not None:
            return _summed(self.inside)
        if self.draft is None:
            return RowState.PROBLEM if self.problem else RowState.READING
        if self.same_as:
            return RowState.DUPLICATE
        return RowState.TO_CHECK if self.doubts else RowState.NEW

    @property
    def is_counted(self) -> bool:
        """Whether it is an article or a file that might be one; a file of several is counted by what is in it."""
        return self.inside is None and not self.is_gone

    @property
    def metadata(self) -> Metadata:
        return self.draft.reading.metadata if self.draft is not None else Metadata()

    @property
    def doubts(self) -> tuple[str, ...]:
        """What a person should look at before the article is taken."""
        if self.draft is None:
            return ()
        doubts = [near_words(self.near)] if self.near is not None else []
        doubts += ["encoding guessed"] if self.draft.encoding_guessed else []
        doubts += ["no headline"] if self.metadata.headline is None else []
        doubts += ["no date"] if self.metadata.date is None else []
        return tuple(doubts)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is odd in it: characters that cannot be seen, dates that could be read in two ways."""
        return self.draft.warnings if self.draft is not None else ()

    @property
    def can_be_taken(self) -> bool:
        if self.inside is not None:
            return self.inside.takeable > 0
        return self.draft is not None and not self.same_as and not self.is_gone

    @property
    def is_near(self) -> bool:
        """Whether it could be brought in, but is nearly the same as another."""
        return self.near is not None and self.inside is None and self.can_be_taken

    @property
    def is_taken(self) -> bool:
        """Whether an import brings it in; of a file of several, whether all of it comes."""
        if self.inside is not None:
            return 0 < self.inside.takeable == self.inside.taken
        return self.take and self.can_be_taken

    @property
    def act(self) -> RowAct | None:
        """What would solve what is wrong with it."""
        if self.inside is None and self.draft is None and self.problem:
            if self.table is not None:
                return RowAct.COLUMNS
            return RowAct.READ if self.was_stopped else RowAct.READ_AGAIN if self.chosen or self.path else None
        is_unsure = self.draft is not None and self.draft.encoding_guessed and not self.take
        return RowAct.ENCODING if is_unsure and self.can_be_taken else None


def _summed(inside: Inside) -> RowState:
    if not inside.takeable:
        return RowState.DUPLICATE if inside.duplicates else RowState.PROBLEM
    return RowState.TO_CHECK if inside.to_check else RowState.NEW


def near_words(near: NearText) -> str:
    """“nearly the same as “Headline” (Outlet, 3 May 2024): 93 % of its words”."""
    metadata = near.metadata
    known = ", ".join(filter(None, (metadata.outlet, shown_date(metadata.date))))
    called = f"“{' '.join((metadata.headline or near.name).split())}”" + (f" ({known})" if known else "")
    words = QCoreApplication.translate("Import", "nearly the same as {name}: {share} of its words")
    return words.format(name=called, share=in_words(percent(near.share)))


def encoding_name(encoding: str) -> str:
    """An encoding as people write it: “Windows-1251”."""
    return _NAMES.get(encoding, encoding.upper())


def encoding_choice(encoding: str) -> str:
    """An encoding with what it is used for, to choose it by."""
    script = _SCRIPTS.get(encoding)
    return f"{encoding_name(encoding)} · {script}" if script else encoding_name(encoding)
