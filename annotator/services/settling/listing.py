"""Listing differences: of a project for a table, and those at which the guideline is unclear."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.differences import Has, ListedDifference, UnclearEntry, UnclearPassage
from annotator.domain.listing import ArticleHead
from annotator.domain.records import ArticleId, Coder, CoderKind, Statement
from annotator.domain.settling import Difference, Reason, Settlement
from annotator.services.jobs import Report
from annotator.services.settling.choosing import articles_called, coders_to_compare
from annotator.services.settling.reading import article_settling, check_several
from annotator.services.settling.reporting import rule_of
from annotator.services.settling.standing import SettledItem, SettledPassage
from annotator.storage.queries import Queries
from annotator.storage.snapshots import snapshot


@dataclass(frozen=True, slots=True)
class Listing:
    """The differences between some coders, read one article after another; ``of`` articles are finished by all."""

    coders: tuple[Coder, ...]
    of: int
    differences: Iterator[ListedDifference]


@contextmanager
def listed(
    path: Path,
    names: Sequence[str],
    *,
    articles: Collection[str] = (),
    report: Report = lambda _done, _of: None,
) -> Iterator[Listing]:
    """The differences between coders by their names (none: all), from a copy. ``articles`` are numbers or file names.

    Raises NotAllowed for unknown coders and articles, and for fewer than two coders.
    """
    with snapshot(path) as copy:
        queries = copy.queries
        coders = coders_to_compare(queries, names)
        check_several(coders)
        heads = articles_called({head.id: head for head in queries.articles.heads()}, articles)
        finished = queries.settlements.finished([coder.id for coder in coders])
        ids = [article_id for article_id in heads if finished[article_id].issuperset(coder.id for coder in coders)]
        yield Listing(tuple(coders), len(ids), _differences(queries, heads, ids, coders, report))


def unclear(queries: Queries) -> tuple[UnclearEntry, ...]:
    """What to mend in the codebook: its entries with the passages at which a settler found them unclear."""
    codebook = queries.project.codebook()
    names = {coder.id: coder.name for coder in queries.project.coders()}
    found: dict[str, list[UnclearPassage]] = {}
    for each in queries.settlements.with_reason(Reason.GUIDELINE_UNCLEAR):
        article = queries.articles.article(each.article_id)
        passage = UnclearPassage(
            article=article.metadata.headline or article.name,
            quote=_quote(_there(queries, each), article.text),
            difference=each.difference,
            about=each.about,
            note=each.note,
            noted_by=names[each.made_by],
            noted_at=each.made_at,
        )
        found.setdefault(each.codebook_key, []).append(passage)
    entries = [(key, rule_of(codebook, key), tuple(passages)) for key, passages in found.items()]
    keys = [each.key for each in codebook.codes]
    keys += [each.key for each in codebook.roles] + [each.key for each in codebook.variables]
    entries.sort(key=lambda entry: keys.index(entry[0]) if entry[0] in keys else len(keys))
    return tuple(
        UnclearEntry(key, rule.name if rule else key, rule.definition if rule else "", passages)
        for key, rule, passages in entries
    )


def _differences(
    queries: Queries,
    heads: Mapping[ArticleId, ArticleHead],
    ids: Sequence[ArticleId],
    coders: Sequence[Coder],
    report: Report,
) -> Iterator[ListedDifference]:
    codebook = queries.project.codebook()
    for number, article_id in enumerate(ids):
        report(number, len(ids))
        found = article_settling(queries, codebook, article_id, coders)
        text = queries.articles.text(article_id)
        for place in found.passages:
            for each in place.items:
                yield _listed(heads[article_id], place, each, text)
    report(len(ids), len(ids))


def _listed(head: ArticleHead, place: SettledPassage, each: SettledItem, text: str) -> ListedDifference:
    item, decision = each.item, each.settlement
    return ListedDifference(
        article_id=head.id,
        article_uuid=head.uuid,
        article=head.name,
        headline=head.metadata.headline or "",
        span=item.passage.span,
        difference=item.difference,
        about=item.about,
        has=tuple(_has(one, each, text) for one in item.passage.statements),
        standing=each.standing,
        settled=_has(place.statement, each, text) if decision else None,
        how=decision.how if decision else None,
        reason=decision.reason if decision else Reason.NONE,
        codebook_key=decision.codebook_key if decision else "",
        note=decision.note if decision else "",
    )


def _has(statement: Statement | None, each: SettledItem, text: str) -> Has | None:
    if statement is None:
        return None
    item, quote = each.item, _quote(statement, text)
    match item.difference:
        case Difference.ACTOR:
            what = "; ".join(link.name for link in statement.actors(item.about))
        case Difference.VALUE:
            what = statement.value(item.about) or ""
        case Difference.MISSING | Difference.CODE:
            what = statement.code
        case _:
            what = ";".join(f"{part.start}-{part.end}" for part in statement.parts)
    return Has(statement.coder.name, what, quote, statement.uuid)


def _quote(statement: Statement | None, text: str) -> str:
    return " […] ".join(part.of(text) for part in statement.parts) if statement else ""


def _there(queries: Queries, settlement: Settlement) -> Statement | None:
    """The settled statement, or where it was rejected a coder's."""
    known = queries.settlements.statements_in(settlement.article_id)
    settled = [each for each in known if each.id == settlement.statement_id]
    marked = [each for each in known if each.uuid in settlement.passage and each.coder.kind is CoderKind.PERSON]
    return next(iter([*settled, *marked]), None)
