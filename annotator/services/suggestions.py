"""What the program proposes in an article, and taking in what the worker has found."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.findings import Analysis
from annotator.domain.records import ArticleId, Coder, Suggestion, SuggestionMode
from annotator.storage.edits.analyses import store_analysis
from annotator.storage.store import Store


class Suggestions:
    """Suggestions as one coder sees them. They are never coding until they are accepted."""

    def __init__(self, store: Store, coder: Coder, *, tell: Callable[[Changes], None]) -> None:
        self._store = store
        self._suggestions = store.queries.suggestions
        self._coder = coder
        self._tell = tell

    def of(self, article_id: ArticleId) -> Sequence[Suggestion]:
        """In the order of the text, with this coder's decisions; none where suggestions are off."""
        if self._suggestions.mode(article_id, self._coder.id) is SuggestionMode.OFF:
            return []
        return self._suggestions.of_article(article_id, self._coder.id)

    def mode(self, article_id: ArticleId) -> SuggestionMode:
        """How much of them this coder is shown in an article: as assigned, else as the project says."""
        return self._suggestions.mode(article_id, self._coder.id)

    def waiting(self, pipeline: str, rules: str, *, limit: int = 50) -> Sequence[ArticleId]:
        """Articles that this version of pipeline and rules has not read, in the order of import."""
        return self._suggestions.waiting(pipeline, rules, limit)

    def store(self, article_id: ArticleId, analysis: Analysis) -> None:
        """Take in what was found in an article. No coder's action; what a coder has decided stays."""
        self.store_all([(article_id, analysis)])

    def store_all(self, found: Sequence[tuple[ArticleId, Analysis]]) -> None:
        """As ``store`` for several articles at once: most of the time of one goes to reaching the disk."""
        with self._store.journal.outside_undo() as session:
            for article_id, analysis in found:
                store_analysis(session, article_id, analysis, self._store.clock().isoformat())
        touched = [
            each.id for article_id, _ in found for each in self._suggestions.of_article(article_id, self._coder.id)
        ]
        self._tell(
            Changes(
                ActionKind.SUGGEST,
                articles=frozenset(article_id for article_id, _ in found),
                suggestions=frozenset(touched),
                article_list=True,
            )
        )
