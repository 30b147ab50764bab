"""The reports of an article's paragraphs put together: quotations that go on, who speaks, which act."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from annotator.domain.findings import FoundActor, FoundStatement, RuleSettings
from annotator.domain.records import RegionKind
from annotator.domain.text import Span, united
from annotator.suggesting.by_words.cast import LocalCast
from annotator.suggesting.by_words.quotations import Quotation
from annotator.suggesting.by_words.reports import Report
from annotator.suggesting.by_words.wordlists import WordList
from annotator.suggesting.cues import score_of

# What these rules find is measured by hand on a few articles, if at all: none is to look more certain than this.
UNMEASURED: Final = 0.5
_OPENING: Final = "„“”«»\"‚‘›‹「『'’"


@dataclass(frozen=True, slots=True)
class Section:
    """A paragraph of an article, where it starts, its quotations, and what is reported in it."""

    offset: int
    text: str
    quotations: Sequence[Quotation]
    reports: list[Report]
    zone: RegionKind | None = None


def gathered(
    text: str, sections: Sequence[Section], cast: LocalCast, words: WordList | None, settings: RuleSettings
) -> Sequence[FoundStatement]:
    """The statements of an article, in text order, without those of rules and words that are switched off."""
    for place, section in enumerate(sections):
        _continue(section, sections[place + 1 :])
    for place, section in enumerate(sections):
        if section.zone is None:
            section.reports.extend(_bare(section, sections, sections[place + 1 :]))
        section.reports.sort(key=lambda report: (report.start, report.end))
    charged = words is not None and any(
        report.act in {"accusation", "denial"} for section in sections for report in section.reports
    )
    off = settings.rules_off | {cue.lower() for cue in settings.cues_off}
    found: list[FoundStatement] = []
    before: tuple[FoundActor, ...] = ()
    for section in sections:
        for report in section.reports:
            if not (report.content or report.beyond):
                before = _speakers(report, section, cast) or before
                continue
            statement = _statement(report, section, cast, before)
            before = tuple(actor for actor in statement.actors if actor.role == "speaker") or before
            if not off & {report.rule, report.lemma, *(span.of(section.text).lower() for span in report.cue)}:
                found.append(_with_act(statement, text, words, charged=charged))
    return sorted(found, key=lambda each: each.content[0])


def _statement(report: Report, section: Section, cast: LocalCast, before: tuple[FoundActor, ...]) -> FoundStatement:
    def moved(span: Span) -> Span:
        return Span(span.start + section.offset, span.end + section.offset)

    actors: list[FoundActor] = []
    for role, at in (("speaker", report.source), ("target", report.target)):
        if at is not None:
            actors += [FoundActor(role, name, kind, (moved(at),)) for name, kind in cast.of(at.of(section.text))]
    if report.source is None and report.shares:
        actors += [FoundActor("speaker", actor.name, actor.kind) for actor in before]
    return FoundStatement(
        report.act,
        united((*map(moved, report.content), *report.beyond)),
        tuple(map(moved, report.cue)),
        (moved(report.source),) if report.source else (),
        (moved(report.target),) if report.target else (),
        tuple(actors),
        report.rule,
        score_of(report.rule) if report.rule == "quotation" else UNMEASURED,
    )


def _speakers(report: Report, section: Section, cast: LocalCast) -> tuple[FoundActor, ...]:
    named = cast.of(report.source.of(section.text)) if report.source is not None else ()
    return tuple(FoundActor("speaker", name, kind) for name, kind in named)


def _with_act(statement: FoundStatement, text: str, words: WordList | None, *, charged: bool) -> FoundStatement:
    """A charge called baseless is denied, and so is “we have delivered nothing” where the article charges somebody."""
    if words is None or statement.code != "claim":
        return statement
    content = " ".join(span.of(text) for span in statement.content).lower().replace(",", " ")
    said = frozenset(word.strip("„“”«».:;!?\"'’") for word in content.split())
    denied = bool(said & words["charges"] and said & words["baseless"])
    own = said & words["own"] and said & words["negation"] and said & words["active"]
    if not denied and not (charged and own):
        return statement
    return FoundStatement(
        "denial",
        statement.content,
        statement.cue,
        statement.source,
        statement.target,
        statement.actors,
        statement.rule,
        statement.score,
    )


def _continue(section: Section, following: Sequence[Section]) -> None:
    """Quotations behind a quoted statement's sentence belong to it, and those that go on in later paragraphs."""
    for quotation in section.quotations:
        host = next((report for report in section.reports if _has(report, quotation)), None)
        if host is None and not quotation.is_scare:
            host = _host(section, quotation)
            if host is not None:
                host.content.append(quotation.span)
        if host is not None and not quotation.closed:
            host.beyond.extend(_goes_on(following))
        elif not quotation.closed:
            _lead_in(section, quotation, following)
    for report in section.reports:
        if report.rule == "block-quote":
            report.beyond.extend(_announced(following))


def _lead_in(section: Section, quotation: Quotation, following: Sequence[Section]) -> None:
    """A quotation without a speaker that the next paragraphs go on with belongs to who is named there."""
    parts = [Span(quotation.span.start + section.offset, quotation.span.end + section.offset)]
    for later in following:
        first = later.quotations[0] if later.quotations else None
        if first is None or first.span.start != 0:
            return
        host = next((report for report in later.reports if _has(report, first)), None)
        if host is not None:
            host.beyond.extend(parts)
            return
        if first.closed:
            return
        parts.append(Span(later.offset, later.offset + first.span.end))


def _host(section: Section, quotation: Quotation) -> Report | None:
    """The quoted statement whose sentence ends just before the quotation."""
    for report in section.reports:
        end = report.end if report.content else -1
        if 0 <= end <= quotation.span.start and report.is_quoted:
            between = section.text[end : quotation.span.start]
            if len(between) < 60 and not any(char in ":;" for char in between) and _only_an_end(between):
                return report
    return None


def _only_an_end(between: str) -> bool:
    """The rest of the reporting sentence and its full stop: “ am Montag. ”."""
    rest = between.strip()
    return (
        not rest or rest in ",.!?–—-" or (rest.endswith((".", ",")) and rest.count(".") <= 1 and "," not in rest[:-1])
    )


def _has(report: Report, quotation: Quotation) -> bool:
    return any(span.overlaps(quotation.span) for span in (*report.content, *([report.source] if report.source else [])))


def _goes_on(following: Sequence[Section]) -> Iterable[Span]:
    """The parts of a quotation that its paragraph has left open."""
    for section in following:
        first = section.quotations[0] if section.quotations else None
        if first is None or first.span.start != 0 or any(_has(report, first) for report in section.reports):
            return
        yield Span(section.offset, section.offset + first.span.end)
        if first.closed:
            return


def _announced(following: Sequence[Section]) -> Iterable[Span]:
    """The quotation that begins the paragraph after “Er sagte:”."""
    if following and following[0].text[0] in _OPENING:
        yield from _goes_on(following)


def _bare(section: Section, every: Sequence[Section], following: Sequence[Section]) -> Iterable[Report]:
    """The quotations that nothing says the speaker of."""
    taken = [span for each in every for report in each.reports for span in report.beyond]
    for quotation in section.quotations:
        at = Span(quotation.span.start + section.offset, quotation.span.end + section.offset)
        if not quotation.stands_alone or any(_has(report, quotation) for report in section.reports):
            continue
        if any(span.overlaps(at) for span in taken):
            continue
        beyond = [] if quotation.closed else list(_goes_on(following))
        if quotation.closed or beyond:
            yield Report("quotation", "claim", "", (), [quotation.span], beyond=beyond, is_quoted=True)
