"""What to keep in mind when reading the report on suggestions, in plain words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from annotator.domain.records import SuggestionMode
from annotator.domain.said import said, said_of
from annotator.services.suggestion_report.reading import UNREAD, CoderUse, Comparable
from annotator.services.suggestion_report.records import Arm, Condition, LeftOut, Test

FEW_ARTICLES: Final = 10
FEW_STATEMENTS: Final = 30
_NONE: Final = {
    Condition.WITH: (
        "No finished article was coded with suggestions, so there is nothing to compare. Draw a control share by lot,"
        " in the window about suggestions or by “annotator assign”, and finish some of both kinds."
    ),
    Condition.WITHOUT: (
        "No finished article was coded without, so there is nothing to compare. Draw a control share by lot, in the"
        " window about suggestions or by “annotator assign”, and finish some of both kinds."
    ),
}
_NONE_AT_ALL: Final = (
    "No finished article was coded with suggestions and none without, so there is nothing to compare. Draw a control"
    " share by lot, in the window about suggestions or by “annotator assign”, and finish some of both kinds."
)
_FEW: Final = {
    Condition.WITH: (
        "Only 1 article with suggestions: with fewer than {few} a real difference is easily missed, and a chance one"
        " easily believed.",
        "Only {count} articles with suggestions: with fewer than {few} a real difference is easily missed, and a chance"
        " one easily believed.",
    ),
    Condition.WITHOUT: (
        "Only 1 article without: with fewer than {few} a real difference is easily missed, and a chance one easily"
        " believed.",
        "Only {count} articles without: with fewer than {few} a real difference is easily missed, and a chance one"
        " easily believed.",
    ),
}


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
    empty = [arm.condition for arm in arms if not arm.articles]
    if empty:
        yield said(_NONE[empty[0]] if len(empty) == 1 else _NONE_AT_ALL)
    for arm in arms:
        if 0 < arm.articles < FEW_ARTICLES:
            one, several = _FEW[arm.condition]
            yield said_of(arm.articles, one, several, few=FEW_ARTICLES)


def _about_chance(arms: tuple[Arm, Arm]) -> Iterator[str]:
    if not all(arm.articles for arm in arms):
        return
    not_drawn = sum(arm.articles - arm.drawn for arm in arms)
    of = sum(arm.articles for arm in arms)
    if not_drawn == of:
        yield said(
            "No article was drawn by lot: the two groups may differ by what they are about, and not by the suggestions."
        )
    elif not_drawn:
        yield said(
            "{not_drawn} of {of} articles were not drawn by lot. Leave them out (only articles drawn by lot) for a"
            " comparison that chance has made fair.",
            not_drawn=not_drawn,
            of=of,
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
        yield said(
            "All articles of one group were imported before those of the other: practice may explain a difference."
        )


def _about_modes(articles: Sequence[Comparable]) -> Iterator[str]:
    shown = [each.modes for each in articles if each.condition is Condition.WITH]
    codes_too = sum(SuggestionMode.WHERE_AND_WHAT in modes for modes in shown)
    if 0 < codes_too < len(shown):
        yield said(
            "The suggested code was in sight in {codes_too} of {count} articles with suggestions, in"
            " the others only the place. They are counted together.",
            codes_too=codes_too,
            count=len(shown),
        )


def _about_reading(articles: Sequence[Comparable], left_out: Sequence[LeftOut]) -> Iterator[str]:
    unread = sum(not each.is_read for each in articles if each.condition is Condition.WITHOUT)
    if unread:
        yield said_of(
            unread,
            "The program has not read 1 article without suggestions, so that it cannot be told what it misses there."
            " Have it read them: by opening the project, or by “annotator suggest”.",
            "The program has not read {count} articles without suggestions, so that it cannot be told what it misses"
            " there. Have it read them: by opening the project, or by “annotator suggest”.",
        )
    for out in left_out:
        if out.reason == UNREAD:
            yield said_of(
                out.articles,
                "1 article had suggestions switched on but none yet while being coded.",
                "{count} articles had suggestions switched on but none yet while being coded.",
            )


def _about_time(arms: tuple[Arm, Arm]) -> Iterator[str]:
    untimed = sum(arm.articles - arm.timed_articles for arm in arms)
    if untimed and any(arm.timed_articles for arm in arms):
        yield said_of(
            untimed,
            "The time of 1 article could not be told, as no two actions lie close enough: they count in nothing that"
            " is about minutes.",
            "The time of {count} articles could not be told, as no two actions lie close enough: they count in nothing"
            " that is about minutes.",
        )


def _about_codes(arms: tuple[Arm, Arm], codes: Test) -> Iterator[str]:
    few = min(arm.statements for arm in arms)
    if codes.p.value is not None and few < FEW_STATEMENTS:
        yield said_of(
            few,
            "One group has 1 statement only: Cramér’s V is above 0 by chance alone in so few, so read its p-value"
            " first.",
            "One group has {count} statements only: Cramér’s V is above 0 by chance alone in so few, so read its"
            " p-value first.",
        )


def _about_others(use: CoderUse, left_out: Sequence[LeftOut]) -> Iterator[str]:
    out = sum(each.articles for each in left_out)
    if out and use.articles:
        yield said_of(
            out,
            "1 of {begun} articles that {name} has begun is not compared.",
            "{count} of {begun} articles that {name} has begun are not compared.",
            begun=len(use.articles),
            name=use.coder,
        )
