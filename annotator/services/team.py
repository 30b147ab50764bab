"""The coders of a project: who codes what, by hand or by lot, and how far everybody is."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from annotator.domain.assigning import Draw, DrawKind, in_order_of_lots
from annotator.domain.changes import ActionKind
from annotator.domain.errors import NotAllowed
from annotator.domain.records import ArticleId, Coder, CoderId, SuggestionMode
from annotator.domain.said import said_of
from annotator.domain.team import LotWanted, TeamCoder, TeamLot, TeamRound
from annotator.domain.text import plain_line
from annotator.storage.store import Store


class Team:
    """Each change is one saved action of this project's coder, and can be undone."""

    def __init__(self, store: Store, coder: Coder) -> None:
        self._queries = store.queries
        self._journal = store.journal
        self._coder = coder

    def coders(self) -> Sequence[TeamCoder]:
        """Everybody who codes, in the order in which they came to the project."""
        return self._queries.team.coders()

    def given(self) -> Mapping[ArticleId, tuple[CoderId, ...]]:
        """Who has been given, or has begun, each article."""
        return self._queries.team.given()

    def rounds(self) -> Sequence[TeamRound]:
        """The training rounds of all coders, in the order in which they were made."""
        return self._queries.team.rounds()

    def lots(self) -> Sequence[TeamLot]:
        """What was drawn by lot, in the order of drawing; each coder's own part is told with the others'."""
        grouped: dict[tuple[object, ...], list[Draw]] = {}
        for draw in self._queries.team.lots():
            key = (draw.kind, draw.seed, draw.made_at, draw.name, draw.drawn, draw.pool)
            grouped.setdefault(key, []).append(draw)
        return tuple(_lot(draws) for draws in grouped.values())

    def add_coder(self, name: str) -> CoderId:
        """Raises NotAllowed where the name is empty or somebody has it."""
        with self._journal.action(ActionKind.ADD_CODER, self._coder) as edits:
            return edits.team.add_coder(name)

    def assign(
        self,
        coder: CoderId,
        articles: Collection[ArticleId],
        *,
        mode: SuggestionMode | None = None,
        round_name: str = "",
        seed: int | None = None,
    ) -> None:
        """Give articles to a coder. Of those that the coder has, a mode that is said and the round are changed.

        With a ``seed`` the coder codes them in the order of its lots, else in that of import. Raises NotFound.
        """
        name = plain_line(round_name)
        heads = self._queries.articles.heads() if seed is not None else ()
        texts = {head.sha256: head.id for head in heads if head.id in set(articles)}
        with self._journal.action(ActionKind.ASSIGN, self._coder) as edits:
            edits.team.give(articles, coder, mode)
            if seed is not None:
                edits.team.put_in_order(_mixed(texts, seed), coder)
            if name:
                edits.team.put_in_round(name, articles, coder)

    def take_back(self, coder: CoderId, articles: Collection[ArticleId]) -> None:
        """Take articles back that the coder has not begun. Raises NotAllowed where one is begun."""
        begun = self._queries.team.begun(coder) & set(articles)
        if begun:
            name = next(each.coder.name for each in self.coders() if each.coder.id == coder)
            raise NotAllowed(
                said_of(
                    len(begun),
                    "{name} has begun one of these articles. Only what is not begun can be taken back.",
                    "{name} has begun {count:,} of these articles. Only what is not begun can be taken back.",
                    name=name,
                )
            )
        with self._journal.action(ActionKind.ASSIGN, self._coder) as edits:
            edits.team.take_back(articles, coder)

    def enlist(self, name: str, articles: Collection[ArticleId]) -> CoderId:
        """See to it that there is a coder of the name who has been given these articles: before a file is handed out.

        One action, or none where all is so already. Raises NotAllowed where the name is empty.
        """
        known = next((each.coder for each in self.coders() if each.coder.name.casefold() == name.casefold()), None)
        given = self.given()
        new = [one for one in articles if known is None or known.id not in given.get(one, ())]
        if known is not None and not new:
            return known.id
        with self._journal.action(ActionKind.HAND_OUT, self._coder) as edits:
            coder = known.id if known is not None else edits.team.add_coder(name)
            edits.team.give(new, coder, None)
        return coder

    def draw(self, wanted: LotWanted) -> Sequence[TeamLot]:
        """Draw articles that none of the coders has been given, and give them, as one action with its seed.

        The same seed draws the same from the same articles, on every machine. Each coder codes the articles in an order
        that the seed gives too, so that those for all are spread among those for one alone. Raises NotAllowed.
        """
        heads, given = self._queries.articles.heads(), self.given()
        coders = list(dict.fromkeys(wanted.coders))
        pool = {head.sha256: head.id for head in heads if not set(coders) & set(given.get(head.id, ()))}
        total = wanted.together + wanted.each * len(coders)
        _check(coders, total, len(pool))
        drawn = [pool[sha256] for sha256 in in_order_of_lots(list(pool), seed=wanted.seed)][:total]
        texts = {article_id: sha256 for sha256, article_id in pool.items()}
        name = plain_line(wanted.round)
        with self._journal.action(ActionKind.ASSIGN, self._coder) as edits:
            for number, coder in enumerate(coders):
                first = wanted.together + number * wanted.each
                own = [*drawn[: wanted.together], *drawn[first : first + wanted.each]]
                edits.team.give(own, coder, wanted.mode)
                edits.team.put_in_order(_mixed({texts[each]: each for each in own}, wanted.seed), coder)
                if name:
                    edits.team.put_in_round(name, own, coder)
                for kind, count in ((DrawKind.COMMON, wanted.together), (DrawKind.ALONE, wanted.each)):
                    if count:
                        edits.team.note_lot(kind, coder, drawn=count, pool=len(pool), seed=wanted.seed, name=name)
        kinds = sum(count > 0 for count in (wanted.together, wanted.each))
        return self.lots()[-kinds:]


def _mixed(articles: Mapping[str, ArticleId], seed: int) -> list[ArticleId]:
    """By other lots than those that were drawn: in the order of these, what all code would come first."""
    return [articles[sha256] for sha256 in in_order_of_lots(list(articles), seed=seed + 1)]


def _check(coders: Collection[CoderId], total: int, pool: int) -> None:
    if not coders:
        raise NotAllowed("Say who is to code the articles.")
    if total < 1:
        raise NotAllowed("Say how many articles are to be drawn.")
    if total > pool:
        raise NotAllowed(
            "{total:,} articles cannot be drawn: {pool:,} have been given to none of these coders yet.",
            total=total,
            pool=pool,
        )


def _lot(draws: Sequence[Draw]) -> TeamLot:
    first = draws[0]
    return TeamLot(
        coders=tuple(draw.coder_id for draw in draws),
        drawn=first.drawn,
        pool=first.pool,
        seed=first.seed,
        made_at=first.made_at,
        is_common=first.kind is DrawKind.COMMON,
        round=first.name,
    )
