"""Who codes what, read from the project as the windows about the team show it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from annotator.domain.assigning import Draw
from annotator.domain.records import CoderId
from annotator.domain.team import TeamLot
from annotator.ui.amounts import articles
from annotator.ui.dates import shown_date
from annotator.ui.language import grouped
from annotator.ui.team.records import CoderLine, Rarest, RoundLine, Team
from annotator.ui.team.wording import listed, tr

if TYPE_CHECKING:
    from annotator.services.planning import Planned
    from annotator.services.project import Project


def team_of(project: Project, planned: Planned | None) -> Team:
    """Everything that the window shows, as it is saved."""
    team = project.team
    coders = [
        CoderLine(
            each.coder.id,
            each.coder.name,
            each.assigned,
            each.in_progress,
            each.finished,
            each.statements,
            each.last_at,
            is_self=each.coder.id == project.coder.id,
        )
        for each in team.coders()
    ]
    names = {coder.id: coder.name for coder in coders}
    rounds = [
        RoundLine(
            each.name,
            tuple(names.get(coder, "") for coder in each.coders),
            len(each.articles),
            each.finished,
            _day(each.made_at),
            each.codebooks,
        )
        for each in team.rounds()
    ]
    return Team(
        coders=tuple(coders),
        articles=tuple(project.library.ids()),
        given=team.given(),
        rounds=tuple(rounds),
        drawn=drawn_in_words(project, names),
        rarest=_rarest(project, planned),
        mode=project.mode,
        is_editable=not project.read_only,
    )


def drawn_in_words(project: Project, names: Mapping[CoderId, str]) -> tuple[str, ...]:
    """A sentence for each drawing of lots, for the methods section, in the order of drawing."""
    found: list[tuple[datetime, str]] = [(lot.made_at, lot_sentence(lot, names)) for lot in project.team.lots()]
    for each in project.team.coders():
        found += [(draw.made_at, _control(draw, each.coder.name)) for draw in project.assignments.draws(each.coder)]
        rounds = project.assignments.rounds(each.coder)
        found += [(draw.made_at, _round(draw, each.coder.name)) for draw in rounds if draw.drawn < draw.pool]
    return tuple(f"{shown_date(_day(at).isoformat())}: {words}" for at, words in sorted(found))


def lot_sentence(lot: TeamLot, names: Mapping[CoderId, str]) -> str:
    """What a lot gave to whom."""
    who = [names.get(coder, "") for coder in lot.coders]
    if len(who) == 1:
        said = tr("{0} of {1} drawn by lot for {2} (seed {3}).")
    elif lot.is_common:
        said = tr("{0} of {1} drawn by lot for {2} to code them all, without knowing of each other (seed {3}).")
    else:
        said = tr("{0} of {1} drawn by lot for each of {2} to be coded alone (seed {3}).")
    out = said.format(grouped(lot.drawn), articles(lot.pool), listed(who), lot.seed)
    return f"{out} " + tr("Training round “{0}”.").format(lot.round) if lot.round else out


def _control(draw: Draw, name: str) -> str:
    return tr("{0} of {1} drawn by lot for {2} to be coded without suggestions (seed {3}).").format(
        grouped(draw.drawn), articles(draw.pool), name, draw.seed
    )


def _round(draw: Draw, name: str) -> str:
    return tr("{0} of {1} drawn by lot for {2} (seed {3}). Training round “{4}”.").format(
        grouped(draw.drawn), articles(draw.pool), name, draw.seed, draw.name
    )


def _rarest(project: Project, planned: Planned | None) -> Rarest | None:
    if planned is None:
        return None
    codes: Sequence[tuple[str, str]] = [(code.key, code.name) for code in project.codebook.codes]
    return Rarest(dict(codes).get(planned.code, planned.code), planned.share, planned.per_article, planned.units)


def _day(moment: datetime) -> date:
    return moment.astimezone().date()
