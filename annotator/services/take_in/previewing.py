"""What taking in a file would do: read by connections of its own, so that a job may do it while coding goes on."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from annotator.domain.codebook import Codebook
from annotator.domain.records import ActorKind, ArticleId, Coder, CoderKind
from annotator.services.backups import chosen_places
from annotator.services.jobs import Report
from annotator.services.take_in.records import (
    ActorProposal,
    ArticleTaken,
    CodebookDifference,
    CoderTaken,
    Counts,
    Difference,
    Preview,
    Refused,
    StatementTaken,
)
from annotator.storage.failures import damage_told
from annotator.storage.held import uuid_of
from annotator.storage.taking.news import Fate, News, StatementNews, joined_names
from annotator.storage.taking.opened import Both, both_files
from annotator.storage.taking.statements import Content

LISTED: Final = 20_000
_DIFFERENT: Final = (Fate.NEW, Fate.CHANGED, Fate.REMOVED)
_AT_ONCE: Final = 2000


def preview(
    project: Path, path: Path, *, backups: Path | None = None, report: Report = lambda _done, _of: None
) -> Preview:
    """Look at a file that is to be taken into a project. Neither changes.

    ``backups`` is the folder where the copy of the project will go (where the person chose if None).

    Raises NotAProject, ProjectMissing, ProjectTooNew, ProjectDamaged, and NotAllowed where it is the project itself.
    """
    with damage_told(path), both_files(project, path) as both:
        return _Previewing(both, path, backups or _first_folder(project), report).preview()


def _first_folder(project: Path) -> Path:
    return chosen_places().folders(project, uuid_of(project))[0]


class _Previewing:
    def __init__(self, both: Both, path: Path, backups: Path, report: Report) -> None:
        self._both = both
        self._path = path
        self._backups = backups
        self._report = report
        self._news = News(both.mine, both.theirs)
        self._articles = self._news.articles()
        self._ids = both.article_ids
        self._coders = {coder.uuid: coder for coder in both.coders}

    def preview(self) -> Preview:
        statements = list(self._news.statements())
        finished = list(self._news.finished())
        both = self._both
        return Preview(
            path=self._path,
            title=both.title_there,
            is_same_project=both.is_same_project,
            coders=self._of_coders(statements, finished),
            articles=self._of_articles(statements, finished),
            statements=tuple(self._listed([each for each in statements if each.fate in _DIFFERENT][:LISTED])),
            actors=tuple(self._proposals()),
            codebook=tuple(codebook_differences(both.codebook_here, both.codebook_there, both.used_there)),
            refused=tuple(self._refused()),
            others=self._news.counts(),
            backup=self._backups,
            theirs=both.print_there,
            mine=both.position,
        )

    def _of_coders(
        self, statements: Sequence[StatementNews], finished: Sequence[tuple[str, str]]
    ) -> tuple[CoderTaken, ...]:
        fates = defaultdict[str, Counter[Fate]](Counter)
        texts = defaultdict[str, set[str]](set)
        for each in statements:
            fates[each.coder][each.fate] += 1
            if each.fate in _DIFFERENT:
                texts[each.coder].add(each.text)
        done = Counter(coder for _text, coder in finished)
        incoming = {coder.uuid: coder for coder in self._news.incoming_coders()}
        found = []
        for uuid in dict.fromkeys([*fates, *done, *incoming]):
            known, new = self._coders.get(uuid), incoming.get(uuid)
            name = known.name if known else new.name if new else ""
            is_asked = new is not None and new.kind == CoderKind.PERSON.value and new.same_name
            found.append(
                CoderTaken(
                    uuid,
                    name,
                    Counts.of(fates[uuid]),
                    articles=len(texts[uuid]),
                    finished=done[uuid],
                    known=known,
                    same_name=self._coders[new.same_name] if new and new.same_name and is_asked else None,
                )
            )
        return tuple(found)

    def _of_articles(
        self, statements: Sequence[StatementNews], finished: Sequence[tuple[str, str]]
    ) -> tuple[ArticleTaken, ...]:
        fates = defaultdict[str, Counter[Fate]](Counter)
        for each in statements:
            fates[each.text][each.fate] += 1
        done = Counter(text for text, _coder in finished)
        return tuple(
            ArticleTaken(self._ids[head.sha256], head.sha256, head.name, head.headline, counts, done[head.sha256])
            for head in self._articles
            if head.is_here and ((counts := Counts.of(fates[head.sha256])).differ or done[head.sha256])
        )

    def _listed(self, statements: Sequence[StatementNews]) -> Iterable[StatementTaken]:
        for start in range(0, len(statements), _AT_ONCE):
            some = statements[start : start + _AT_ONCE]
            here, there = self._news.contents([each.uuid for each in some])
            for each in some:
                was, is_now = here.get(each.uuid), there.get(each.uuid)
                told = is_now or was
                if told:
                    yield StatementTaken(
                        each.uuid,
                        self._ids[each.text],
                        self._name(each.coder),
                        each.fate,
                        str(told.plain["code"]),
                        words_of(told),
                        tuple(self._differences(was, is_now)) if was and is_now else (),
                    )
            self._report(start + len(some), len(statements))

    def _name(self, uuid: str) -> str:
        known: Coder | None = self._coders.get(uuid)
        return known.name if known else self._both.names_there.get(uuid, "")

    def _differences(self, here: Content, there: Content) -> Iterable[Difference]:
        names = self._both.actor_names
        told = (
            ("code", here.plain["code"], there.plain["code"]),
            ("extent", words_of(here), words_of(there)),
            ("actors", _actors(here, names), _actors(there, names)),
            ("values", _values(here), _values(there)),
            ("memo", here.plain["memo"], there.plain["memo"]),
        )
        for what, one, other in told:
            if one != other or (what == "extent" and _places(here) != _places(there)):
                yield Difference(what, one, other)

    def _proposals(self) -> Iterable[ActorProposal]:
        from annotator.services.actors.alike import AlikeNames  # noqa: PLC0415 - rapidfuzz would slow down the start

        mine, theirs = self._news.registers()
        known_as, uses = joined_names(mine, theirs), self._news.uses()
        actors = {actor.uuid: actor for actor in self._both.actors}
        by_end = {known_as[uuid]: actor for uuid, actor in actors.items() if uuid in known_as}
        names = AlikeNames()
        names.follow(self._both.actors)
        for uuid, said in sorted(theirs.entries.items()):
            is_new = uuid not in mine.entries and not said.gone and said.entry is not None
            if not is_new or said.entry is None or (uuid in theirs.same and not theirs.same[uuid].gone):
                continue
            chosen = by_end.get(known_as[uuid])
            alike = () if chosen else tuple(names.like(said.entry.name)[:5])
            kind = ActorKind(said.entry.kind)
            yield ActorProposal(uuid, said.entry.name, kind, uses.get(uuid, 0), alike, chosen)

    def _refused(self) -> Iterable[Refused]:
        for head in self._articles:
            if head.is_here:
                continue
            here: ArticleId | None = self._ids.get(head.differs_from or "")
            reason = (
                "Its text is not the one that this project has, so its coding does not fit here."
                if here
                else "This project does not have the article."
            )
            yield Refused(head.sha256, head.name, head.headline, reason, here)


def words_of(content: Content) -> str:
    """The words of a statement; between parts stands an ellipsis."""
    return " … ".join(quote for _start, _stop, quote in content.parts)


def _places(content: Content) -> list[tuple[int, int]]:
    return [(start, stop) for start, stop, _quote in content.parts]


def _actors(content: Content, names: Mapping[str, str]) -> str:
    return ", ".join(sorted(f"{link.role}: {names.get(link.uuid, '')}" for link in content.links))


def _values(content: Content) -> str:
    return ", ".join(f"{variable}: {value}" for variable, value in sorted(content.values))


def codebook_differences(
    here: Codebook, there: Codebook, used: Mapping[str, frozenset[str]]
) -> Iterable[CodebookDifference]:
    """Entries that only one of the two has, or that say something else in each."""
    for what, mine, theirs in (
        ("code", {one.key: one for one in here.codes}, {one.key: one for one in there.codes}),
        ("role", {one.key: one for one in here.roles}, {one.key: one for one in there.roles}),
        ("variable", {one.key: one for one in here.variables}, {one.key: one for one in there.variables}),
    ):
        for key in dict.fromkeys([*mine, *theirs]):
            one, other = mine.get(key), theirs.get(key)
            if one != other:
                told = one or other
                name = told.name if told else key
                comes = one is None and key in used[what]
                yield CodebookDifference(what, key, name, one is not None, other is not None, comes)
