"""The report to a coder: the settled version held against what the coder has, article by article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

from annotator.domain.codebook import Codebook
from annotator.domain.coder_report import CodebookRule, CoderReport, Otherwise, SettledOtherwise, Stretch
from annotator.domain.errors import NotAllowed
from annotator.domain.records import ArticleId, Coder, Statement
from annotator.domain.settling import Difference, Reason, Settlement
from annotator.domain.text import Span
from annotator.services.jobs import Report
from annotator.services.settling.passages import Item, Passage, items, passages
from annotator.services.settling.standing import aspect
from annotator.storage.queries import Queries
from annotator.storage.snapshots import snapshot

_AROUND: Final = 160


def report_to(path: Path, coder: Coder, *, report: Report = lambda _done, _of: None) -> CoderReport:
    """What was settled otherwise than the coder has it, read from a copy. Raises NotAllowed before anything is done."""
    with snapshot(path) as copy:
        return report_of(copy.queries, coder, report=report)


def report_of(queries: Queries, coder: Coder, *, report: Report = lambda _done, _of: None) -> CoderReport:
    """The same from an open project."""
    settled = queries.settlements.coder()
    if settled is None:
        raise NotAllowed("Nothing is settled in this project yet. Settle an article and say that it is done.")
    finished = queries.settlements.finished([coder.id, settled.id])
    mine = [article_id for article_id, who in finished.items() if coder.id in who]
    done = [article_id for article_id in mine if settled.id in finished[article_id]]
    told = _Telling(queries, queries.project.codebook(), coder, settled)
    for number, article_id in enumerate(done):
        report(number, len(done))
        told.article(article_id)
    return CoderReport(
        project=queries.project.line().title,
        codebook=told.codebook.name,
        coder=coder.name,
        articles=len(done),
        waiting=len(mine) - len(done),
        statements=told.statements,
        same=told.same,
        otherwise=tuple(told.otherwise),
    )


class _Telling:
    """Collects what is told of one article after another."""

    def __init__(self, queries: Queries, codebook: Codebook, coder: Coder, settled: Coder) -> None:
        self._queries = queries
        self.codebook = codebook
        self._coders = (coder, settled)
        self._names = {head.id: head.title for head in queries.articles.heads()}
        self.statements = 0
        self.same = 0
        self.otherwise: list[SettledOtherwise] = []

    def article(self, article_id: ArticleId) -> None:
        known = self._queries.settlements.statements_in(article_id)
        decisions = self._queries.settlements.of_article(article_id)
        text = self._queries.articles.text(article_id)
        name = self._names[article_id]
        for passage in self._passages(known, decisions):
            own, settled = passage.statements
            found = list(items(passage, self.codebook))
            self.statements += own is not None
            self.same += own is not None and not found
            place = _Place(name, text, own, settled, decisions, self.codebook)
            self.otherwise += [place.told(item) for item in found]

    def _passages(self, known: Sequence[Statement], decisions: Sequence[Settlement]) -> Iterator[Passage]:
        """The coder's statements, each beside the settled one: by what was decided, else by overlap."""
        own, settled = (
            {each.uuid if coder is self._coders[0] else each.id: each for each in known if each.coder.id == coder.id}
            for coder in self._coders
        )
        found: list[Passage] = []
        for decision in decisions:
            mine = next((own[uuid] for uuid in decision.passage if uuid in own), None)
            theirs = None if decision.statement_id is None else settled.get(decision.statement_id)
            if mine is not None and theirs is not None:
                found.append(Passage(self._coders, (mine, theirs)))
                del own[mine.uuid], settled[theirs.id]
        found += passages(self._coders, [*own.values(), *settled.values()])
        return iter(sorted(found, key=lambda each: (each.span.start, each.span.end)))


@dataclass(frozen=True, slots=True)
class _Place:
    """What the coder and the settled version have in one place, in words."""

    article: str
    text: str
    own: Statement | None
    settled: Statement | None
    decisions: Sequence[Settlement]
    codebook: Codebook

    def told(self, item: Item) -> SettledOtherwise:
        decision = self._decision(item)
        what = self._what(item)
        there = self.settled or item.passage.marked[0]
        return SettledOtherwise(
            article_id=there.article_id,
            article=self.article,
            what=what,
            code=_code(self.codebook, there.code),
            about=_about(self.codebook, item),
            own=self._words(item, self.own),
            settled=self._words(item, self.settled),
            span=item.passage.span,
            context=self._context(item.passage.span),
            rule=self._rule(item, decision, there),
            reason=decision.reason if decision else Reason.NONE,
            note=decision.note if decision else "",
        )

    def _what(self, item: Item) -> Otherwise:
        if item.difference is Difference.MISSING:
            return Otherwise.LEFT_OUT if self.own is None else Otherwise.NOT_KEPT
        return Otherwise(item.difference.value)

    def _decision(self, item: Item) -> Settlement | None:
        """The decision behind it; where all coders had it so, there may be none."""
        about = aspect(item.difference, item.about)
        for each in self.decisions:
            is_here = (
                each.statement_id == self.settled.id
                if self.settled is not None
                else self.own is not None and self.own.uuid in each.passage
            )
            if is_here and (aspect(each.difference, each.about) == about or each.difference is None):
                return each
        return None

    def _words(self, item: Item, statement: Statement | None) -> str:
        if statement is None:
            return ""
        match item.difference:
            case Difference.MISSING | Difference.CODE:
                return _code(self.codebook, statement.code)
            case Difference.ACTOR:
                return "; ".join(link.name for link in statement.actors(item.about))
            case Difference.VALUE:
                return statement.value(item.about) or ""
            case Difference.BOUNDARY | Difference.PARTS:
                return " […] ".join(part.of(self.text) for part in statement.parts)

    def _rule(self, item: Item, decision: Settlement | None, statement: Statement) -> CodebookRule:
        named = decision.codebook_key if decision else ""
        key = named or item.about or ("" if item.difference in _EXTENT else statement.code)
        return rule_of(self.codebook, key) or CodebookRule("", self.codebook.unit)

    def _context(self, span: Span) -> tuple[Stretch, ...]:
        """The words with some before and after them, cut where a mark begins or ends."""
        start, end = _snapped(self.text, max(0, span.start - _AROUND), min(len(self.text), span.end + _AROUND), span)
        own = self.own.parts if self.own else ()
        settled = self.settled.parts if self.settled else ()
        cuts = {start, end, *(at for part in (*own, *settled) for at in (part.start, part.end))}
        places = sorted(at for at in cuts if start <= at <= end)
        return tuple(
            Stretch(
                self.text[first:last],
                is_own=any(part.covers(first) for part in own),
                is_settled=any(part.covers(first) for part in settled),
            )
            for first, last in pairwise(places)
        )


def rule_of(codebook: Codebook, key: str) -> CodebookRule | None:
    """What the codebook says of a code, a role or a variable; None where it has no entry of that key."""
    for code in codebook.codes:
        if code.key == key:
            return CodebookRule(code.name, code.definition, code.use_when, code.not_when)
    others = [(each.key, each.name, each.definition) for each in codebook.roles]
    others += [(each.key, each.name, each.definition) for each in codebook.variables]
    return next((CodebookRule(name, definition) for own, name, definition in others if own == key), None)


def _snapped(text: str, start: int, end: int, span: Span) -> tuple[int, int]:
    """From the beginning of a word to the end of one, within the paragraphs of the span."""
    start = max(start, text.rfind("\n", 0, span.start) + 1)
    below = text.find("\n", span.end)
    end = min(end, below if below >= 0 else len(text))
    while start > 0 and start < span.start and not text[start - 1].isspace():
        start += 1
    while span.end < end < len(text) and not text[end].isspace():
        end -= 1
    return start, end


def _code(codebook: Codebook, key: str) -> str:
    return next((code.name for code in codebook.codes if code.key == key), key)


def _about(codebook: Codebook, item: Item) -> str:
    rule = rule_of(codebook, item.about)
    return rule.name if rule else item.about


_EXTENT: Final = (Difference.BOUNDARY, Difference.PARTS)
