"""Statements in a language without a model: quotations, reporting verbs and “according to” by patterns alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from annotator.domain.findings import AS_SHIPPED, Analysis, RuleSettings
from annotator.domain.records import Region
from annotator.domain.text import Span
from annotator.suggesting.by_words.attributed import attributed, behind_quotations, reported_on
from annotator.suggesting.by_words.cast import LocalCast
from annotator.suggesting.by_words.gathered import Section, gathered
from annotator.suggesting.by_words.names import local_names
from annotator.suggesting.by_words.quotations import quotations_in
from annotator.suggesting.by_words.reported import Sentence
from annotator.suggesting.by_words.reports import Report
from annotator.suggesting.by_words.spelled import Spelled, Token
from annotator.suggesting.by_words.wordlists import WordList, word_list
from annotator.suggesting.paragraphs import Paragraph, paragraphs_of


def analysed_without_model(
    text: str, regions: Iterable[Region], language: str, *, rules: str, settings: RuleSettings = AS_SHIPPED
) -> Analysis:
    """What patterns see in an article: reporting words where the language has a list, else quotations alone."""
    return read_by_patterns(
        text, paragraphs_of(text, regions), language, pipeline=f"blank:{language}", rules=rules, settings=settings
    )


def read_by_patterns(
    text: str,
    paragraphs: Sequence[Paragraph],
    language: str,
    *,
    pipeline: str,
    rules: str,
    settings: RuleSettings = AS_SHIPPED,
) -> Analysis:
    """The same of paragraphs, whatever has cut them."""
    words = word_list(language, settings.cues_added)
    sections: list[Section] = []
    for paragraph in paragraphs:
        carried = bool(sections and sections[-1].quotations and not sections[-1].quotations[-1].closed)
        sections.append(_section(text, paragraph, words, carried=carried))
    return analysed_sections(text, sections, language, words, pipeline=pipeline, rules=rules, settings=settings)


def analysed_sections(
    text: str,
    sections: Sequence[Section],
    language: str,
    words: WordList | None,
    *,
    pipeline: str,
    rules: str,
    settings: RuleSettings,
) -> Analysis:
    """An article's sections, whatever has read them, with their actors."""
    cast = LocalCast(local_names(language), words or _NO_WORDS)
    for section in sections:
        cast.introduce(section.text)
        for report in section.reports:
            for span in (report.source, report.target):
                if span is not None:
                    cast.meet(span.of(section.text))
    statements = gathered(text, sections, cast, words, settings)
    mentions = cast.mentions(text, [Span(each.offset, each.offset + len(each.text)) for each in sections])
    return Analysis(pipeline, rules, tuple(statements), tuple(mentions))


_NO_WORDS = WordList("", {}, {}, {}, (), {}, {}, nouns_have_capitals=False)


def _section(text: str, paragraph: Paragraph, words: WordList | None, *, carried: bool) -> Section:
    piece = paragraph.span.of(text)
    if words is None:
        return Section(paragraph.span.start, piece, quotations_in(piece, carried=carried), [], paragraph.zone)
    spelled = Spelled(piece, words, carried=carried)
    return Section(paragraph.span.start, piece, spelled.quotations, list(_reports(spelled, words)), paragraph.zone)


def _reports(spelled: Spelled, words: WordList) -> Iterable[Report]:
    goes_on = False
    for tokens in spelled.sentences:
        found = list(_reports_in(tokens, spelled, words))
        if not found and goes_on:
            more = reported_on(tokens, spelled, words)
            found = [more] if more is not None else []
        goes_on = bool(found) or (goes_on and _is_quotation(tokens))
        yield from found


def _reports_in(tokens: Sequence[Token], spelled: Spelled, words: WordList) -> Iterable[Report]:
    found = list(behind_quotations(tokens, words))
    found += [report for report in Sentence(tokens, spelled, words).reports() if not _doubles(report, found)]
    said = any(report.content for report in found)
    return found if said else [*found, *attributed(tokens, spelled, words)]


def _doubles(report: Report, found: Iterable[Report]) -> bool:
    return any(span.overlaps(part) for other in found for part in other.content for span in report.content)


def _is_quotation(tokens: Sequence[Token]) -> bool:
    return all(token.quotation is not None or not token.is_word for token in tokens)
