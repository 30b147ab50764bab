"""Finding what several articles say in the same words or nearly, to be offered as links."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from threading import Lock

from annotator.domain.changes import Changes
from annotator.domain.findings import Reading
from annotator.domain.marks import Mark
from annotator.domain.records import Coder, StatementId
from annotator.services.jobs import Report
from annotator.services.repeats.articles import ArticleIndex, NearDuplicate, NearPair, furniture_of
from annotator.services.repeats.grouping import copies_of, groups_of
from annotator.services.repeats.incoming import Incoming
from annotator.services.repeats.index import MarkIndex, marks
from annotator.services.repeats.links import Links
from annotator.services.repeats.matching import FEWEST_WORDS, Repeat, compared
from annotator.services.repeats.places import Copy, Group, Place
from annotator.services.repeats.shingles import words_of
from annotator.services.repeats.wordings import Wordings
from annotator.storage import snapshots
from annotator.storage.queries import Queries
from annotator.storage.queries.repeats import MarkWords


def _nothing(_done: int, _of: int) -> None:
    return


class Repeats:
    """What a coder's articles repeat. Nothing is linked here: ``Coding.link_statements`` does that, one by one.

    Everything is read through connections of its own, so that jobs may ask while coding goes on. Two indexes are kept
    in memory, made when they are first needed, which takes seconds in a project of thousands of articles.
    """

    def __init__(self, path: Path, coder: Coder) -> None:
        self._path = path
        self._coder = coder
        self._turn = Lock()
        self._marks = MarkIndex(coder)
        self._articles = ArticleIndex()

    def follow(self, changes: Changes) -> None:
        """Know that marks have changed."""
        self._marks.note(changes)

    def elsewhere(self, mark: Mark, *, limit: int = 20) -> Sequence[Place]:
        """Statements and open suggestions of other articles that say the same, those linked to it last.

        Where the coder is not to see suggestions, none is told.
        """
        with self._turn, snapshots.reading(self._path) as queries:
            mine = next(iter(marks(queries, self._coder, [mark])), None)
            if mine is None:
                return []
            links = Links(queries.repeats.links(self._coder.id))
            words = words_of(mine.words)
            likely = self._marks.like(queries, words) if len(words) >= FEWEST_WORDS else set[Mark]()
            likely |= links.with_(mark)
            others = [
                other
                for other in marks(queries, self._coder, likely - {mark})
                if other.article_id != mine.article_id or links.are_linked(mark, other.mark)
            ]
            found = _places(queries, links, mine, others)
        return sorted(found, key=lambda place: (place.is_linked, -place.score, place.mark))[:limit]

    def all(self) -> Sequence[Repeat]:
        """Every repeat among this coder's statements that is not linked yet, in the order of entry.

        Where many say the same in the same words, each is given with the first of them only.
        """
        with snapshots.reading(self._path) as queries:
            links = Links(queries.repeats.links(self._coder.id))
            wordings = Wordings()
            found = [repeat for each in queries.repeats.statements(self._coder.id) for repeat in wordings.take(each)]
            found += wordings.close()
        unlinked = [each for each in found if not links.are_linked(each.mark, each.other)]
        told = [
            Repeat(
                StatementId(each.mark.id),
                StatementId(each.other.id),
                each.article_id,
                each.other_article_id,
                each.likeness,
                each.score,
            )
            for each in unlinked
        ]
        return sorted(told, key=lambda repeat: (repeat.statement_id, repeat.other_id))

    def words(self, statement_ids: Iterable[StatementId]) -> Mapping[StatementId, str]:
        """The exact words of this coder's statements, blanks as one."""
        with snapshots.reading(self._path) as queries:
            found = queries.repeats.statements(self._coder.id, set(statement_ids))
            return {StatementId(each.mark.id): " ".join(each.words.split()) for each in found}

    def groups(self, report: Report = _nothing) -> Sequence[Group]:
        """All of the project's groups of statements and open suggestions that say the same, the linked ones too."""
        with snapshots.reading(self._path) as queries:
            return groups_of(queries, self._coder, report)

    def near_duplicates(self) -> Sequence[NearPair]:
        """Articles of the project that are nearly the same, the most alike first."""
        with snapshots.reading(self._path) as queries:
            return ArticleIndex().pairs(queries)

    def copies(self) -> Sequence[Sequence[Copy]]:
        """The same in groups, each in the order of import."""
        with snapshots.reading(self._path) as queries:
            return copies_of(queries, ArticleIndex().pairs(queries))

    def near_duplicate_of(self, text: str, reading: Reading | None = None) -> NearDuplicate | None:
        """The article that is nearly the same as a text that may be imported, if there is one."""
        with self._turn, snapshots.reading(self._path) as queries:
            return self._articles.near_duplicate_of(queries, text, boilerplate=furniture_of(reading))

    def incoming(self) -> Incoming:
        """The texts of an import that begins, to be compared before they are stored."""
        return Incoming(self._path)


def _places(queries: Queries, links: Links, mine: MarkWords, others: Sequence[MarkWords]) -> list[Place]:
    plain = " ".join(words_of(mine.words))
    likeness = compared([plain] * len(others), [" ".join(words_of(other.words)) for other in others])
    names = queries.repeats.names(other.article_id for other in others)
    return [
        Place(
            mark=other.mark,
            article_id=other.article_id,
            article=names[other.article_id].name,
            metadata=names[other.article_id].metadata,
            code=other.code,
            words=" ".join(other.words.split()),
            likeness=found[0] if found else None,
            score=round(found[1], 1) if found else 0.0,
            is_linked=links.are_linked(mine.mark, other.mark),
            link_id=links.link(mine.mark, other.mark),
        )
        for other, found in zip(others, likeness, strict=True)
        if (found is not None or links.are_linked(mine.mark, other.mark)) and other.article_id in names
    ]
