"""How coders, articles and lots are worded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from annotator.ui.amounts import articles, counted
from annotator.ui.language import filled, grouped
from annotator.ui.team.records import CoderLine, Lot, Rarest, Team


def tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)


def listed(names: Sequence[str]) -> str:
    """A, B and C."""
    if len(names) < 2:
        return "".join(names)
    return tr("{0} and {1}").format(", ".join(names[:-1]), names[-1])


def summed_up(team: Team) -> str:
    """Such as: 3 coders, 120 articles: 20 given to nobody, 40 to two coders or more."""
    said = f"{counted(len(team.coders), tr('coder'), tr('coders'))}, {articles(len(team.articles))}"
    have = [len(team.given.get(one, ())) for one in team.articles]
    if not any(have):
        return tr("{0}. No articles are given out yet: everybody can code all of them.").format(said)
    return tr("{0}: {1} given to nobody, {2} to two coders or more.").format(
        said, grouped(have.count(0)), grouped(sum(count > 1 for count in have))
    )


def progress(coder: CoderLine) -> str:
    """“12 of 40 finished, 3 begun”."""
    if not coder.given:
        return tr("no articles given yet")
    said = tr("{0} of {1} finished").format(grouped(coder.finished), grouped(coder.given))
    return said + (tr(", {0} begun").format(grouped(coder.in_progress)) if coder.in_progress else "")


def planned(rarest: Rarest | None, alpha: float) -> str:
    """How much must be coded twice, and why, in one sentence."""
    if rarest is None:
        return tr(
            "How many are needed depends on how rare a code is. Code some articles first, then a number is proposed"
            " here; 20 to 50 are a usual start."
        )
    said = tr(
        "“{0}” is the rarest code ({1} of the statements): to be sure that its alpha is above {2}, two coders need"
        " about {3} statements, which is {4} at {5:.1f} an article."
    )
    return filled(
        said,
        rarest.name,
        f"{rarest.share:.0%}".replace("%", " %"),
        number(alpha),
        grouped(rarest.units[alpha]),
        articles(rarest.articles_for(alpha)),
        rarest.per_article,
    )


def lot_in_words(lot: Lot, team: Team) -> str:
    """What would be drawn, or why it can't be."""
    names = [team.name(coder) for coder in lot.coders]
    pool = len(team.not_given_to(lot.coders))
    if not lot.coders:
        return tr("Tick who is to code the articles.")
    if not lot.articles:
        return tr("Say how many articles are to be drawn.")
    if lot.articles > pool:
        return tr("That would be {0}, but there are {1} that {2} not been given yet.").format(
            articles(lot.articles), grouped(pool), _have(names)
        )
    together = tr("{0} for {1}").format(articles(lot.together), _together(names)) if lot.together else ""
    each = tr("{0} for each alone").format(articles(lot.each)) if lot.each and len(names) > 1 else ""
    alone = tr("{0} for {1}").format(articles(lot.each), names[0]) if lot.each and len(names) == 1 else ""
    parts = [part for part in (together, each, alone) if part]
    return tr("{0}, drawn from the {1} that {2} not been given yet.").format(listed(parts), grouped(pool), _have(names))


def number(value: float) -> str:
    """A coefficient without the 0 before the point."""
    return f"{value:.3f}".removeprefix("0")


def _have(names: Sequence[str]) -> str:
    return tr("{0} has").format(names[0]) if len(names) == 1 else tr("{0} have").format(listed(names))


def _together(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else tr("{0} together").format(listed(names))
