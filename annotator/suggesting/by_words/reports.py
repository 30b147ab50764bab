"""A statement while it is put together in a language other than English, in characters of its paragraph."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from annotator.domain.text import Span

# Of a report that says nothing here, but whose speaker the sentences after it may go on with.
UNSAID: Final = "unsaid"


@dataclass(slots=True)
class Report:
    """What a rule found: its act, cue, content, and who speaks and is spoken about.

    ``beyond`` are parts in later paragraphs, in characters of the article. ``is_quoted`` where the content is a
    quotation; ``shares`` where the speaker is the one of the report before.
    """

    rule: str
    act: str
    lemma: str
    cue: tuple[Span, ...]
    content: list[Span]
    source: Span | None = None
    target: Span | None = None
    beyond: list[Span] = field(default_factory=list)
    is_quoted: bool = False
    shares: bool = False

    @property
    def start(self) -> int:
        return min(span.start for span in self.content or self.cue)

    @property
    def end(self) -> int:
        """Where the last of its words stands, cue and source included."""
        spans = [*self.content, *self.cue, *([self.source] if self.source else [])]
        return max(span.end for span in spans)
