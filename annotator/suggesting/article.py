"""An article's parsed paragraphs turned into its analysis."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from spacy.tokens import Doc

from annotator.domain.findings import AS_SHIPPED, Analysis, FoundActor, FoundMention, FoundStatement, RuleSettings
from annotator.domain.records import ActorKind
from annotator.domain.text import Span, united
from annotator.suggesting.acts import Acts
from annotator.suggesting.cast import Cast
from annotator.suggesting.clauses import Range, characters
from annotator.suggesting.continued import Section, continue_over_paragraphs
from annotator.suggesting.cues import lexicon, score_of
from annotator.suggesting.drafts import Contents, Draft
from annotator.suggesting.explanations import circumstances
from annotator.suggesting.gazetteer import gazetteer
from annotator.suggesting.kinds import Kinds, Recognise
from annotator.suggesting.paragraphs import Paragraph
from annotator.suggesting.passage import Passage
from annotator.suggesting.roles import assign_roles, without_relays
from annotator.suggesting.statements import is_on, statements_of

# A statement that goes on in the next paragraph is not short.
_MORE = 100
_CHARGED = re.compile(r"\b(?:allegation|accus|den(?:y|ies|ied|ial)\b)", re.IGNORECASE)
Parsed = Sequence[tuple[Paragraph, Doc]]


def analysed(
    text: str,
    parsed: Parsed,
    *,
    pipeline: str,
    rules: str,
    settings: RuleSettings = AS_SHIPPED,
    recognise: Recognise | None = None,
) -> Analysis:
    """What the rules see in an article whose paragraphs are parsed; ``recognise`` labels its entities."""
    cast = Cast(gazetteer())
    words = lexicon(added=settings.cues_added)
    passages = [(paragraph.span.start, Passage(doc, paragraph.span.of(text), words)) for paragraph, doc in parsed]
    for offset, passage in passages:
        cast.read(passage, offset)
    acts = Acts(charged=any(_CHARGED.search(passage.text) for _, passage in passages))
    sections = [Section(passage, offset, list(statements_of(passage, settings))) for offset, passage in passages]
    continue_over_paragraphs(sections)
    kinds = Kinds(cast, passages, recognise)
    mentions: list[FoundMention] = []
    statements: list[FoundStatement] = []
    for section in sections:
        assign_roles(section.drafts, section.passage, cast, acts, section.offset)
        drafts = [draft for draft in without_relays(section.drafts) if is_on(draft, settings)]
        contents = Contents(drafts)
        statements += [_found(draft, section, contents, kinds) for draft in drafts]
        mentions += _mentions(cast, section.passage.doc, section.offset, kinds)
    return Analysis(pipeline, rules, tuple(statements), tuple(mentions))


def _mentions(cast: Cast, doc: Doc, offset: int, kinds: Kinds) -> Iterable[FoundMention]:
    for name in cast.names(offset):
        who = cast.named(name)
        if who.kind is not ActorKind.UNKNOWN:
            start, end = characters(doc, (name.first, name.after))
            yield FoundMention(Span(start + offset, end + offset), who.name, kinds.of(who))


def _found(draft: Draft, section: Section, contents: Contents, kinds: Kinds) -> FoundStatement:
    offset = section.offset
    source, target = _spans(draft.source_at, offset), _spans(draft.target_at, offset)
    actors = [FoundActor("speaker", who.name, kinds.of(who), source) for who in draft.speakers]
    actors += [FoundActor("target", who.name, kinds.of(who), target) for who in draft.targets]
    actors += [FoundActor("via", who.name, kinds.of(who)) for who in draft.relay]
    return FoundStatement(
        code=draft.code,
        content=united((*_spans(draft.content, offset), *_spans(draft.beyond, 0))),
        cue=_spans(draft.cue_at, offset),
        source=source,
        target=target,
        actors=tuple(actors),
        rule=draft.rule,
        score=_score(draft, section, contents),
    )


def _score(draft: Draft, section: Section, contents: Contents) -> float:
    nested = bool(contents.around(draft))
    words = sum(len(section.passage.text[start:end].split()) for start, end in draft.content)
    return score_of(draft.rule, circumstances(is_nested=nested, words=words + _MORE * bool(draft.beyond)))


def _spans(ranges: Iterable[Range], offset: int) -> tuple[Span, ...]:
    return tuple(Span(start + offset, end + offset) for start, end in ranges)
