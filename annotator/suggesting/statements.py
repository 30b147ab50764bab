"""All statements of a paragraph: what the finders found, snapped to quotations and cleared of doubles."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.findings import AS_SHIPPED, RuleSettings
from annotator.suggesting import clauses
from annotator.suggesting.according import according_to, by_own_account
from annotator.suggesting.clauses import Range
from annotator.suggesting.doubles import without_doubles
from annotator.suggesting.drafts import Contents, Draft
from annotator.suggesting.nominal import hedged_statements, nominal_statements
from annotator.suggesting.passage import Passage
from annotator.suggesting.phrases import phrasal_statements
from annotator.suggesting.reporting import FINITE
from annotator.suggesting.verbal import verbal_statements

# Inside another's content these are statements of their own; an object or a mere label is not.
_NESTS = frozenset(
    """
    direct-quote clausal-complement loose-clause according-to noun-clause noun-of noun-about noun-for noun-over noun-on
    noun-suffered target hedge target-of as-complement preposition infinitive
    """.split()
)


_WISHES = frozenset({"infinitive"})


def statements_of(passage: Passage, settings: RuleSettings = AS_SHIPPED) -> Sequence[Draft]:
    """The paragraph's statements in text order, without those of rules and words that are switched off."""
    finders = (
        verbal_statements,
        phrasal_statements,
        according_to,
        by_own_account,
        nominal_statements,
        hedged_statements,
    )
    found = [draft for finder in finders for draft in finder(passage) if _settled(draft, passage)]
    found = [draft for draft in found if is_on(draft, settings)]
    if not found:
        return []
    contents = Contents(found)
    found = [draft for draft in found if not _is_weak(draft, contents)]
    found = without_doubles(found)
    _continue_quotations(found, passage)
    return found


def is_on(draft: Draft, settings: RuleSettings) -> bool:
    """The project has switched off neither the rule nor the reporting word."""
    return draft.rule not in settings.rules_off and draft.cue.lemma not in settings.cues_off


def _is_weak(draft: Draft, contents: Contents) -> bool:
    """Inside another's content only a clause or a noun's complement that somebody did say is a statement of its own."""
    hosts = contents.around(draft)
    return bool(hosts) and (draft.rule not in _NESTS or _is_unsaid(draft, hosts[-1]))


def _is_unsaid(draft: Draft, host: Draft) -> bool:
    """“urged him to say …”, “he said it would tell …”: what is asked for or foreseen nobody has said yet."""
    head, inside = draft.head, host.rule in _WISHES
    if head.pos_ not in {"VERB", "AUX"}:
        return False
    wished = inside and not clauses.finite_tag(head).startswith(("VBD", "VBZ", "VBP"))
    modal = any(each.tag_ == "MD" and each.dep_ == "aux" for each in head.children)
    return wished or modal


def _continue_quotations(drafts: Sequence[Draft], passage: Passage) -> None:
    """A quotation that follows a quoted statement's sentence without words of the reporter's belongs to it."""
    text = passage.text
    for quote in passage.quotes.spans:
        if any(draft.start < quote.end and quote.start < draft.end for draft in drafts):
            continue
        speech = [draft for draft in drafts if "quote" in draft.cue.frames]
        hosts = [draft for draft in speech if _leads_to(draft, quote.start, passage)]
        hosts = hosts or [draft for draft in speech if _is_followed(draft, quote.start, passage)]
        if hosts:
            outer = [draft for draft in hosts if not any(other.holds(draft.head.idx) for other in hosts)]
            host = max(outer or hosts, key=lambda draft: (draft.end, draft.head.idx))
            host.content.append(clauses.trimmed(text, quote.start, _quoted_sentence_end(text, quote.end)))


def _leads_to(draft: Draft, offset: int, passage: Passage) -> bool:
    """Nothing but the end of the reporting sentence stands between the statement and the offset."""
    if draft.end > offset or draft.head.idx > offset:
        return False
    if not any(passage.quotes.at(end - 1) or passage.quotes.at(start) for start, end in draft.content):
        return False
    last = max(draft.end, draft.head.idx + len(draft.head))
    stop = clauses.sentence_end(passage.text, last) if passage.text[last - 2 : last - 1] not in ".!?" else last
    return not passage.text[stop:offset].strip(" .!?…:\u00a0")


def _is_followed(draft: Draft, offset: int, passage: Passage) -> bool:
    """“Prices will rise, she said. “Nobody can stop that.””: a quoted sentence right behind a reported one."""
    text, quote = passage.text, passage.quotes.at(offset)
    last = max(draft.end, draft.head.idx + len(draft.head))
    if quote is None or last > offset or clauses.finite_tag(draft.head) not in FINITE:
        return False
    if text[clauses.sentence_end(text, last) : offset].strip(" \u00a0") != ".":
        return False
    return (
        text[: quote.end].rstrip("”\"'’»")[-1:] in {".", "!", "?", "…"} and not text[quote.end :].lstrip()[:1].islower()
    )


def _quoted_sentence_end(text: str, offset: int) -> int:
    """Where the sentence ends that a quotation's end stands in."""
    if text[offset - 2 : offset - 1] in ".!?…—-" or not text[offset:].strip():
        return offset
    return clauses.sentence_end(text, offset)


def _settled(draft: Draft, passage: Passage) -> bool:
    """Fit the content to the quotations; False where nothing is left of it."""
    parts = [_snapped(part, draft, passage) for part in draft.content]
    draft.content = [part for part in _merged(parts) if part[0] < part[1]]
    return bool(draft.content)


def _snapped(part: Range, draft: Draft, passage: Passage) -> Range:
    start, end = part
    inside = passage.quotes.at(draft.head.idx)
    if inside is not None:
        start, end = max(start, inside.start + 1), min(end, max(inside.start + 1, inside.end - 1))
        return clauses.trimmed(passage.text, start, end) if start < end else (start, start)
    first, last = passage.quotes.at(start), passage.quotes.at(end - 1)
    if first is not None and first.end > start + 1:
        start = first.start
    if last is not None:
        end = last.end
    return clauses.trimmed(passage.text, start, end, quoted=last is not None)


def _merged(parts: Sequence[Range]) -> list[Range]:
    out: list[Range] = []
    for start, end in sorted(parts):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out
