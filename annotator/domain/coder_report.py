"""What is told to a coder after settling: what was settled otherwise, with the text around it and the rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.records import ArticleId
from annotator.domain.settling import Reason
from annotator.domain.text import Span


class Otherwise(StrEnum):
    """How the settled version differs from what the coder has."""

    LEFT_OUT = "left_out"
    NOT_KEPT = "not_kept"
    CODE = "code"
    BOUNDARY = "boundary"
    PARTS = "parts"
    ACTOR = "actor"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of an article, and whether the coder and the settled version have marked them."""

    words: str
    is_own: bool = False
    is_settled: bool = False


@dataclass(frozen=True, slots=True)
class CodebookRule:
    """What the codebook says of one of its entries."""

    name: str
    definition: str = ""
    use_when: tuple[str, ...] = ()
    not_when: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SettledOtherwise:
    """One thing that was settled otherwise. ``code`` is the settled code, or the coder's where nothing stays.

    ``own`` and ``settled`` are a code, actors or an answer, as they are called; empty for none. ``about`` is the role
    or the question.
    """

    article_id: ArticleId
    article: str
    what: Otherwise
    code: str
    about: str
    own: str
    settled: str
    span: Span
    context: tuple[Stretch, ...]
    rule: CodebookRule
    reason: Reason = Reason.NONE
    note: str = ""


@dataclass(frozen=True, slots=True)
class CoderReport:
    """What became of a coder's work in the articles that are settled; ``waiting`` are finished and not yet settled.

    ``same`` counts statements that were settled exactly as the coder has them.
    """

    project: str
    codebook: str
    coder: str
    articles: int
    waiting: int
    statements: int
    same: int
    otherwise: tuple[SettledOtherwise, ...]

    @property
    def by_kind(self) -> Mapping[Otherwise, int]:
        counts = Counter(each.what for each in self.otherwise)
        return {what: counts[what] for what in Otherwise if counts[what]}

    @property
    def by_code(self) -> Mapping[str, int]:
        return dict(Counter(each.code for each in self.otherwise).most_common())
