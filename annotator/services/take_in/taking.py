"""Taking a file in, after a preview of it was looked at."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.backups import Why
from annotator.domain.changes import Changes
from annotator.domain.errors import NotAllowed
from annotator.domain.records import ActorId, Coder
from annotator.services.backups import chosen_places
from annotator.services.jobs import Report
from annotator.services.take_in.records import ActorAnswer, Answers, Preview, Same, TakenIn
from annotator.storage.disk import clear_away
from annotator.storage.failures import damage_told
from annotator.storage.held import uuid_of
from annotator.storage.store import Store
from annotator.storage.taking.opened import position_of
from annotator.storage.taking.other import Print, other_file
from annotator.storage.taking.taking import Choices, Taking

if TYPE_CHECKING:
    from annotator.services.project import Project

_NOTHING = Answers()


def take_in(
    project: Project, preview: Preview, *, answers: Answers = _NOTHING, report: Report = lambda _done, _of: None
) -> TakenIn:
    """Take a file in as one action that can be undone, after a checked copy of the project was put among the backups.

    It writes through the project's own connection, so on the project's thread. Raises NotAllowed where the project or
    the file has changed since the preview, and where a coder is unclear; what opening the file raises; DiskFull and
    NotSaved. Then the project is as it was.
    """
    unclear = [coder for coder in preview.unclear_coders if coder.uuid not in answers.coders]
    if unclear:
        raise NotAllowed(
            "Both files have a coder “{name}”, who was entered in each by itself. Say first whether they "
            "are the same person.",
            name=unclear[0].name,
        )
    with damage_told(preview.path):
        return project.taking.take(preview, _choices(project, preview, answers), report)


class TakingIn:
    """What a project writes when a file is taken in."""

    def __init__(self, store: Store, coder: Coder) -> None:
        self._store = store
        self._coder = coder

    def take(self, preview: Preview, choices: Choices, report: Report) -> TakenIn:
        path, project = preview.path, self._store.database.path
        if position_of(self._store.database.connection) != preview.mine:
            raise NotAllowed("The project has changed since the file was looked at. Look at it again.")
        if Print.of(path) != preview.theirs:
            raise NotAllowed("“{name}” has changed since it was looked at. Look at it again.", name=path.name)
        told: list[Changes] = []
        with other_file(project, path, checked=True) as theirs:
            made = self._back_up(preview)
            with self._store.journal.taking_in(self._coder, hear=told.append) as action:
                Taking(theirs, action, coder_id=self._coder.id, choices=choices, report=report).run()
        if not told:
            for copy in made:
                clear_away(copy)
        return TakenIn(preview.counts, told[0] if told else None, made[0] if told else None)

    def _back_up(self, preview: Preview) -> list[Path]:
        """Into the places that the person chose, where the preview named one of them, or into that folder alone."""
        backups, about = self._store.backups, preview.path.stem
        chosen = chosen_places()
        project = self._store.database.path
        is_chosen = preview.backup in chosen.folders(project, uuid_of(project))
        return backups.make(Why.TAKING_IN, about, into=chosen if is_chosen else preview.backup)


def _choices(project: Project, preview: Preview, answers: Answers) -> Choices:
    uuids = {actor.id: actor.uuid for actor in project.actors.all()}
    proposals = {proposal.uuid: proposal for proposal in preview.actors}
    same: dict[str, str] = {}
    aliases: dict[str, str] = {}
    apart: set[tuple[str, str]] = set()
    for uuid, answer in answers.actors.items():
        chosen = proposals[uuid].chosen if uuid in proposals else None
        known = _known(answer, uuids)
        if known is None:
            apart |= {(uuid, chosen.uuid)} if chosen else set()
        elif answer.same is Same.ALIAS:
            aliases[uuid] = known
        elif chosen is None or chosen.uuid != known:
            same[uuid] = known
    return Choices(dict(answers.coders), same, aliases, frozenset(apart), tuple(sorted(answers.articles)))


def _known(answer: ActorAnswer, uuids: Mapping[ActorId, str]) -> str | None:
    if answer.same is Same.NEW or answer.actor is None:
        return None
    if answer.actor not in uuids:
        raise NotAllowed("One of the actors that were chosen is no longer in the register. Look at the file again.")
    return uuids[answer.actor]
