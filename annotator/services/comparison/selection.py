"""Which coders, articles and codes are compared."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from annotator.domain.errors import AnnotatorError
from annotator.domain.said import said
from annotator.services.comparison.codings import Bools, Codings, ComparedArticle


class NothingToCompare(AnnotatorError):
    """The selection names what there is not, or leaves fewer than two coders."""


class Suggested(StrEnum):
    """Whether to compare codings that were made with suggestions in sight."""

    EITHER = "either"
    WITH = "with"
    WITHOUT = "without"


@dataclass(frozen=True, slots=True)
class Selection:
    """What is compared; empty or None is all, but of coders not the settled version.

    ``since`` and ``until`` are ISO dates, both included. ``articles`` are ids or names. An article without a date or
    outlet is in no period and of no outlet.
    """

    coders: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    suggestions: Suggested = Suggested.EITHER
    rounds: tuple[str, ...] = ()


def selected(codings: Codings, selection: Selection) -> Codings:
    """The chosen part of the codings. Raises NothingToCompare where it names what there is not."""
    coders = _coders(codings, selection)
    _check("code", selection.codes, codings.codes)
    _check("round", selection.rounds, codings.rounds)
    _check("article", selection.articles, [a for article in codings.articles for a in (article.id, article.name)])
    finished = codings.finished
    if selection.suggestions is not Suggested.EITHER:
        finished = finished & (codings.suggested == (selection.suggestions is Suggested.WITH))
    return codings.only(
        coders=coders,
        codes=tuple(code for code in codings.codes if not selection.codes or code in selection.codes),
        articles=_articles(codings, selection),
        finished=finished,
    )


def _coders(codings: Codings, selection: Selection) -> tuple[str, ...]:
    known = {name.casefold(): name for name in codings.coders}
    unknown = [name for name in selection.coders if name.casefold() not in known]
    if unknown:
        raise NothingToCompare(
            "There is no coder “{unknown}”. There are: {names}.",
            unknown=unknown[0],
            names=codings.coders or said("none"),
        )
    named = tuple(dict.fromkeys(known[name.casefold()] for name in selection.coders))
    chosen = named or tuple(
        name
        for index, name in enumerate(codings.coders)
        if name != codings.settled and codings.finished[:, index].any()
    )
    if len(chosen) < 2:
        raise NothingToCompare(
            "Agreement takes two coders who have finished the same articles. Coders: {names}; finished by "
            "two: {count} articles.",
            names=codings.coders or said("none"),
            count=len(codings.articles),
        )
    return chosen


def _check(what: str, asked: tuple[str, ...], known: tuple[str, ...] | list[str]) -> None:
    missing = [name for name in asked if name not in known]
    if missing:
        raise NothingToCompare(
            "There is no {what} “{missing}” among those that two coders have finished.", what=what, missing=missing[0]
        )


def _articles(codings: Codings, selection: Selection) -> Bools:
    return np.array([_is_chosen(article, selection) for article in codings.articles], dtype=np.bool_)


def _is_chosen(article: ComparedArticle, selection: Selection) -> bool:
    if selection.articles and not {article.id, article.name} & set(selection.articles):
        return False
    if selection.outlets and (article.outlet or "").casefold() not in {name.casefold() for name in selection.outlets}:
        return False
    if selection.rounds and not set(article.rounds) & set(selection.rounds):
        return False
    if selection.since or selection.until:
        day = (article.date or "")[:10]
        # “2023-01” as the last day means all of January.
        return (
            bool(day)
            and (selection.since or "") <= day
            and day[: len(selection.until or "")] <= (selection.until or "")
        )
    return True
