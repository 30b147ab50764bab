"""What to keep in mind when reading the report on suggestions, in plain words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from annotator.domain.records import SuggestionMode
from annotator.services.suggestion_report.reading import UNREAD, CoderUse, Comparable
from annotator.services.suggestion_report.records import Arm, Condition, LeftOut, Test

FEW_ARTICLES: Final = 10
FEW_STATEMENTS: Final = 30
_NAMES: Final = {Condition.WITH: "with suggestions", Condition.WITHOUT: "without"}


def cautions(
    use: CoderUse, articles: Sequence[Comparable], arms: tuple[Arm, Arm], left_out: Sequence[LeftOut], codes: Test
) -> tuple[str, ...]:
    """Those that apply, the weightiest first."""
    return (
        *_about_amount(arms),
        *_about_chance(arms),
        *_about_order(articles, arms),
        *_about_modes(articles),
        *_about_reading(articles, left_out),
        *_about_time(arms),
        *_about_codes(arms, codes),
        *_about_others(use, left_out),
    )


def _about_amount(arms: tuple[Arm, Arm]) -> Iterator[str]:
    empty = [_NAMES[arm.condition] for arm in arms if not arm.articles]
    if empty:
        yield (
            f"No finished article was coded {' and none '.join(empty)}, so there is nothing to compare. Draw a control"
            " share by lot, in the window about suggestions or by “annotator assign”, and finish some of both kinds."
        )
    few = [arm for arm in arms if 0 < arm.articles < FEW_ARTICLES]
    for arm in few:
        yield (
            f"Only {_counted(arm.articles, 'article')} {_NAMES[arm.condition]}: with fewer than {FEW_ARTICLES} a real"
            " difference is easily missed, and a chance one easily believed."
        )


def _about_chance(arms: tuple[Arm, Arm]) -> Iterator[str]:
    if not all(arm.articles for arm in arms):
        return
    not_drawn = sum(arm.articles - arm.drawn for arm in arms)
    of = sum(arm.articles for arm in arms)
    if not_drawn == of:
        yield (
            "No article was drawn by lot: the two groups may differ by what they are about, and not by the suggestions."
        )
    elif not_drawn:
        yield (
            f"{not_drawn} of {of} articles were not drawn by lot. Leave them out (only articles drawn by lot) for a"
            " comparison that chance has made fair."
        )


def _about_order(articles: Sequence[Comparable], arms: tuple[Arm, Arm]) -> Iterator[str]:
    """Coders get faster and change over time; groups that lie one after the other differ by that."""
    if not all(arm.articles for arm in arms):
        return
    places = {
        condition: [place for place, each in enumerate(articles) if each.condition is condition]
        for condition in Condition
    }
    first, second = sorted(places.values(), key=lambda group: group[0])
    if len(articles) > 3 and first[-1] < second[0]:
        yield "All articles of one group were imported before those of the other: practice may explain a difference."


def _about_modes(articles: Sequence[Comparable]) -> Iterator[str]:
    shown = [each.modes for each in articles if each.condition is Condition.WITH]
    codes_too = sum(SuggestionMode.WHERE_AND_WHAT in modes for modes in shown)
    if 0 < codes_too < len(shown):
        yield (
            f"The suggested code was in sight in {codes_too} of {_counted(len(shown), 'article')} with suggestions, in"
            " the others only the place. They are counted together."
        )


def _about_reading(articles: Sequence[Comparable], left_out: Sequence[LeftOut]) -> Iterator[str]:
    unread = sum(not each.is_read for each in articles if each.condition is Condition.WITHOUT)
    if unread:
        yield (
            f"The program has not read {_counted(unread, 'article')} without suggestions, so that it cannot be told"
            " what it misses there. Have it read them: by opening the project, or by “annotator suggest”."
        )
    for out in left_out:
        if out.reason == UNREAD:
            yield f"{_counted(out.articles, 'article')} had suggestions switched on but none yet while being coded."


def _about_time(arms: tuple[Arm, Arm]) -> Iterator[str]:
    untimed = sum(arm.articles - arm.timed_articles for arm in arms)
    if untimed and any(arm.timed_articles for arm in arms):
        yield (
            f"The time of {_counted(untimed, 'article')} could not be told, as no two actions lie close enough: they"
            " count in nothing that is about minutes."
        )


def _about_codes(arms: tuple[Arm, Arm], codes: Test) -> Iterator[str]:
    few = min(arm.statements for arm in arms)
    if codes.p.value is not None and few < FEW_STATEMENTS:
        yield (
            f"One group has {_counted(few, 'statement')} only: Cramér’s V is above 0 by chance alone in so few, so read"
            " its p-value first."
        )


def _about_others(use: CoderUse, left_out: Sequence[LeftOut]) -> Iterator[str]:
    out = sum(each.articles for each in left_out)
    if out and use.articles:
        begun = _counted(len(use.articles), "article")
        yield f"{out} of {begun} that {use.coder} has begun {'is' if out == 1 else 'are'} not compared."


def _counted(number: int, one: str) -> str:
    return f"{number} {one if number == 1 else one + 's'}"
