"""What the program proposes in an article, and taking in what the worker has found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from annotator.domain.backups import Why
from annotator.domain.changes import ActionKind, Changes
from annotator.domain.findings import Analysis, ReadWith, SuggestionSetup, Versions
from annotator.domain.records import ArticleId, Coder, Suggestion, SuggestionMode
from annotator.domain.said import said
from annotator.storage.edits.analyses import store_analysis
from annotator.storage.store import Store
from annotator.suggesting.installed import check_installed, installed_pipelines, missing
from annotator.suggesting.plain_forms import NotAReportingWord, plain_form
from annotator.suggesting.settings import checked, versions, with_cue


class Suggestions:
    """Suggestions as one coder sees them. They are never coding until they are accepted."""

    def __init__(self, store: Store, coder: Coder, *, tell: Callable[[Changes], None]) -> None:
        self._store = store
        self._suggestions = store.queries.suggestions
        self._coder = coder
        self._tell = tell
        self._setup: SuggestionSetup | None = None

    def of(self, article_id: ArticleId) -> Sequence[Suggestion]:
        """In the order of the text, with this coder's decisions; none where suggestions are off."""
        if self._suggestions.mode(article_id, self._coder.id) is SuggestionMode.OFF:
            return []
        return self._suggestions.of_article(article_id, self._coder.id)

    def count(self) -> int:
        """How many there are in all articles, with those that this coder has decided on; none where they are off."""
        return self._suggestions.count(self._coder.id)

    def mode(self, article_id: ArticleId) -> SuggestionMode:
        """How much of them this coder is shown in an article: as assigned, else as the project says."""
        return self._suggestions.mode(article_id, self._coder.id)

    @property
    def setup(self) -> SuggestionSetup:
        """How the project's articles are read."""
        if self._setup is None:
            self._setup = self._store.queries.project.suggestion_setup()
        return self._setup

    def follow(self, changes: Changes) -> None:
        """Read the set-up again where it changed."""
        if changes.suggestion_setup:
            self._setup = None

    def set_up(self, setup: SuggestionSetup) -> None:
        """Have the articles read otherwise. Raises UnknownInSettings, and PipelineMissing for a pipeline newly chosen.

        Every article that this bears upon waits to be read again; what was coded and decided stays.
        """
        checked(setup.rules)
        if setup.pipeline is not None and setup.pipeline != self.setup.pipeline:
            check_installed(setup.pipeline, installed_pipelines())
        now = self.setup
        # A single word more or less is a matter of a moment, in the middle of coding.
        if (setup.pipeline, setup.rules.rules_off) != (now.pipeline, now.rules.rules_off):
            self._store.backups.before(Why.SETTING_UP)
        with self._store.journal.action(ActionKind.SET_UP_SUGGESTIONS, self._coder) as edits:
            edits.suggestions.set_up(setup)

    def add_cue(self, words: str, act: str) -> str:
        """Have a word report from now on, as a coder met it in an article (“lashed out at”). Gives back its plain form.

        Raises NotAReportingWord, and UnknownInSettings for an act that there is not.
        """
        setup, word = self.setup, plain_form(words)
        rules = with_cue(setup.rules, word, act)
        if rules == setup.rules:
            raise NotAReportingWord(
                said("“{word}” is a reporting word already, and stands for “{act}”.", word=word, act=act)
            )
        self.set_up(replace(setup, rules=rules))
        return word

    @property
    def model(self) -> str | None:
        """The pipeline that is asked for and installed; None where the best are to be taken."""
        wanted = self.setup.pipeline
        return None if missing(wanted, installed_pipelines()) else wanted

    @property
    def missing_model(self) -> str:
        """A sentence where the project asks for a pipeline that is not installed on this computer; else empty."""
        return missing(self.setup.pipeline, installed_pipelines())

    @property
    def versions(self) -> Versions:
        """What articles are to be read with, by the project's set-up and what is installed on this computer."""
        return versions(self.setup, installed_pipelines())

    def waiting(self, *, limit: int = 50) -> Sequence[ArticleId]:
        """Articles that have not been read as the project is set up, in the order of import.

        Those too in which nobody is shown suggestions: who is named in them is read with the statements, and the report
        compares what was coded without suggestions with what would have been suggested.
        """
        return self._suggestions.waiting(self.versions, limit)

    def read_with(self, article_id: ArticleId) -> ReadWith | None:
        """By what the suggestions of an article were found; None where it has not been read."""
        return self._suggestions.read_with(article_id)

    def store(self, article_id: ArticleId, analysis: Analysis) -> None:
        """Take in what was found in an article. No coder's action; what a coder has decided stays."""
        self.store_all([(article_id, analysis)])

    def store_all(self, found: Sequence[tuple[ArticleId, Analysis]]) -> None:
        """As ``store`` for several articles at once: most of the time of one goes to reaching the disk."""
        with self._store.journal.outside_undo() as session:
            for article_id, analysis in found:
                store_analysis(session, article_id, analysis, self._store.clock().isoformat())
        articles = frozenset(article_id for article_id, _ in found)
        touched = frozenset(self._suggestions.open_in(articles))
        self._tell(Changes(ActionKind.SUGGEST, articles=articles, suggestions=touched, article_list=True))
