"""Articles through spaCy and the rules: the only place that knows the models."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final, Self

import spacy
from spacy.language import Language
from spacy.pipeline import TrainablePipe
from spacy.tokens import Doc

from annotator.domain.findings import AS_SHIPPED, Analysis, RuleSettings
from annotator.domain.records import Region
from annotator.suggesting.article import analysed
from annotator.suggesting.by_words.unparsed import analysed_without_model
from annotator.suggesting.foreign import analysed_by_parse, to_parse
from annotator.suggesting.installed import (
    InstalledPipeline,
    PipelineMissing,
    check_installed,
    installed_pipelines,
    pipelines_for,
)
from annotator.suggesting.kinds import Recognise
from annotator.suggesting.languages import language_of
from annotator.suggesting.paragraphs import Paragraph, paragraphs_of, texts_to_parse
from annotator.suggesting.settings import RULES, version

_RECOGNISER: Final = "ner"
# Names come from capitals, titles and the gazetteer: to have the entity recogniser read everything would cost two
# fifths of the time. It is asked where the kind of an actor is in doubt.
_DISABLED: Final = (_RECOGNISER,)
_UNUSED: Final = ("senter",)
_ENGLISH: Final = "en"
_ARTICLES_AT_ONCE: Final = 32
_PARAGRAPHS_AT_ONCE: Final = 64


@dataclass(frozen=True, slots=True)
class _Article:
    """An article with what is known of it before it is parsed."""

    text: str
    regions: Sequence[Region]
    language: str
    paragraphs: Sequence[Paragraph]


class Pipeline:
    """The models by language, each loaded for the first article that needs it, and the rules.

    ``name`` and ``rules`` are what the analysis of an English article is known by later.
    """

    def __init__(self, pipelines: Mapping[str, InstalledPipeline]) -> None:
        self._pipelines = pipelines
        self._loaded: dict[str, Language] = {}
        english = pipelines.get(_ENGLISH)
        self.name = english.known_as if english else ""
        self.rules = RULES

    @classmethod
    def load(cls, model: str | None = None) -> Self:
        """The named model for its language, and for the others the best that are installed; English is loaded at once.

        An article in a language that has none is read by patterns. Raises PipelineMissing where the named one is not
        there.
        """
        installed = installed_pipelines()
        if model is not None:
            check_installed(model, installed)
        pipelines = pipelines_for(model, installed)
        pipeline = cls(pipelines)
        if _ENGLISH in pipelines:
            pipeline.language(_ENGLISH)
        return pipeline

    def language(self, code: str) -> Language:
        """The loaded model of a language that has one. Raises PipelineMissing where it can't be loaded."""
        if code not in self._loaded:
            name = self._pipelines[code].name
            try:
                self._loaded[code] = spacy.load(name, disable=list(_DISABLED), exclude=list(_UNUSED))
            except (OSError, ValueError, ImportError, KeyError) as error:
                raise PipelineMissing(
                    "The language model “{name}” can’t be loaded ({why}). Install it again for this version of "
                    "spaCy, or choose another one.",
                    name=name,
                    why=type(error).__name__,
                ) from error
        return self._loaded[code]

    def _recogniser(self, code: str) -> Recognise | None:
        """The model's entity recogniser; None where it has none, or one that does not read alone."""
        language = self.language(code)
        is_alone = "transformer" not in language.component_names
        if not is_alone or _RECOGNISER not in language.component_names:
            return None
        recogniser = language.get_pipe(_RECOGNISER)
        if not isinstance(recogniser, TrainablePipe):
            return None
        return lambda docs: deque(recogniser.pipe(docs, batch_size=_PARAGRAPHS_AT_ONCE), maxlen=0)

    def analyse(self, text: str, regions: Sequence[Region], settings: RuleSettings = AS_SHIPPED) -> Analysis:
        """Statements and mentions of one article, by its text and its regions."""
        return next(self.analyse_many([(text, regions)], settings))

    def analyse_many(
        self, articles: Iterable[tuple[str, Sequence[Region]]], settings: RuleSettings = AS_SHIPPED
    ) -> Iterator[Analysis]:
        """The same for many, in order; faster than one by one, since paragraphs of several are parsed together."""
        waiting = iter(articles)
        rules = version(self.rules, settings)
        while batch := [self._split(*article) for article in islice(waiting, _ARTICLES_AT_ONCE)]:
            docs = {
                code: self._parsed(code, [article for article in batch if article.language == code])
                for code in {article.language for article in batch} & set(self._pipelines)
            }
            for article in batch:
                parsed = islice(docs.get(article.language, iter(())), len(article.paragraphs))
                yield self._analysed(article, parsed, rules, settings)

    def _split(self, text: str, regions: Sequence[Region]) -> _Article:
        return _Article(text, regions, language_of(text), paragraphs_of(text, regions))

    def _parsed(self, code: str, articles: Iterable[_Article]) -> Iterator[Doc]:
        pieces = chain.from_iterable(texts_to_parse(article.text, article.paragraphs) for article in articles)
        plain: Iterable[str] = pieces if code == _ENGLISH else map(to_parse, pieces)
        return iter(self.language(code).pipe(plain, batch_size=_PARAGRAPHS_AT_ONCE))

    def _analysed(self, article: _Article, docs: Iterable[Doc], rules: str, settings: RuleSettings) -> Analysis:
        text, code = article.text, article.language
        if code not in self._pipelines:
            return analysed_without_model(text, article.regions, code, rules=rules, settings=settings)
        parsed = list(zip(article.paragraphs, docs, strict=True))
        name = self._pipelines[code].known_as
        if code == _ENGLISH:
            recognise = self._recogniser(code)
            return analysed(text, parsed, pipeline=name, rules=rules, settings=settings, recognise=recognise)
        return analysed_by_parse(text, parsed, code, pipeline=name, rules=rules, settings=settings)
