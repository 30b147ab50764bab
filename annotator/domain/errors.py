"""The errors that are for the person: what is wrong, what is safe and what to do."""

from __future__ import annotations

from annotator.domain.said import Said, said


class AnnotatorError(Exception):
    """A sentence for the person. Everything else that is raised is a fault of ours and goes to the crash report.

    Where ``values`` are given, ``sentence`` is the constant pattern that they are put into, as with ``said``.
    """

    def __init__(self, sentence: str, /, **values: object) -> None:
        is_whole = isinstance(sentence, Said) or (not values and set("{}") & set(sentence))
        self.sentence = sentence if is_whole else said(sentence, **values)
        super().__init__(self.sentence)


class ProjectMissing(AnnotatorError):
    """The project file is not where it was."""


class NotAProject(AnnotatorError):
    """The file is something else than a project, or a damaged one."""


class ProjectDamaged(AnnotatorError):
    """The file is a project whose content fails its own checks."""


class ProjectForeign(ProjectDamaged):
    """Another program has put into the file what SQLite would run by itself, or changed its tables."""


class ProjectTooNew(AnnotatorError):
    """A later version of the program wrote the file and this one may not read it."""


class ProjectExists(AnnotatorError):
    """A new project would replace an existing file."""


class ProjectLocked(AnnotatorError):
    """Another program has the project open for writing. ``is_silent``: it may have ended without giving it back."""

    def __init__(self, sentence: str, /, *, holder: str = "", is_silent: bool = False, **values: object) -> None:
        super().__init__(sentence, **values)
        self.holder = holder
        self.is_silent = is_silent


class ProjectReadOnly(AnnotatorError):
    """A change was asked of a project that is open for reading only."""


class ProjectReplaced(AnnotatorError):
    """The file was replaced or deleted while it was open."""


class NotSaved(AnnotatorError):
    """The disk refused a write: the action was taken back and everything before it is safe."""


class DiskFull(NotSaved):
    """There is no room left for the action."""


class NotFound(AnnotatorError):
    """Something that the action needs is no longer in the project."""


class NotAllowed(AnnotatorError):
    """The action would break a rule of the project, such as a span outside its article."""


class UnreadableFile(AnnotatorError):
    """An article's file cannot be read as text."""


class TooMuch(UnreadableFile):
    """A file unfolds to more than any delivery of articles: refused before it is read to its end."""


class NoArticle(UnreadableFile):
    """A file of a known kind in which there is no article."""


class EncodingUnsure(UnreadableFile):
    """The bytes are text in an encoding that can only be guessed: the person decides."""

    def __init__(self, sentence: str, /, *, guess: str, preview: str, **values: object) -> None:
        super().__init__(sentence, **values)
        self.guess = guess
        self.preview = preview


class BadCodebook(AnnotatorError):
    """A codebook file breaks the rules of codebooks."""


class ExportFailed(AnnotatorError):
    """An export was not written; the file that stood there before is untouched."""
