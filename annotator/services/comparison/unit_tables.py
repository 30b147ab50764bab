"""Codings as tables of units × coders, at the level of articles, sentences, tokens and matched statements."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import combinations

import numpy as np

from annotator.agreement import (
    Candidates,
    InSentences,
    Links,
    Marks,
    Matching,
    Ratings,
    actor_ratings,
    presence,
    unitize,
)
from annotator.exchange.reliability import MISSING, UnitTable, Variable
from annotator.services.comparison.codings import Bools, Codings, Ints
from annotator.services.comparison.settings import OF_STATEMENTS, Level, Settings

_YES_NO = ("not there", "there")
ANY = "any_code"


def unit_tables(codings: Codings, settings: Settings) -> tuple[UnitTable, ...]:
    """The tables of the chosen levels. Nothing is laid out before it is written."""
    marks = codings.marks(settings.position)
    out: list[UnitTable] = []
    if Level.ARTICLE in settings.levels:
        out.append(_documents(codings, marks))
    if Level.SENTENCE in settings.levels and codings.grids[settings.position].sentences is not None:
        out.append(_sentences(codings, marks, settings))
    if Level.CONTINUUM in settings.levels:
        out.append(_positions(codings, marks))
    if set(OF_STATEMENTS) & set(settings.levels):
        out += _matched(codings, marks, settings)
    return tuple(out)


def _documents(codings: Codings, marks: Marks) -> UnitTable:
    found = presence(marks)
    ids = [article.id for article in codings.articles]
    variables = tuple(_yes_no(code, ratings) for code, ratings in found.items())
    return UnitTable("document", "an article; 1 where the code occurs in it", codings.coders, lambda: ids, variables)


def _sentences(codings: Codings, marks: Marks, settings: Settings) -> UnitTable:
    sentences = codings.grids[settings.position].sentences
    if sentences is None:
        raise ValueError("the codings know of no sentences")
    inside = InSentences.of(marks, sentences)
    variables = (
        _yes_no(ANY, inside.any_code()),
        *(Variable(code, _YES_NO, partial(_in_sentences, inside, code)) for code in marks.codes),
    )
    about = "a sentence, as article_id:number from 1; 1 where a statement overlaps it"
    return UnitTable("sentence", about, codings.coders, lambda: _numbered(codings, sentences.article), variables)


def _positions(codings: Codings, marks: Marks) -> UnitTable:
    article = np.repeat(np.arange(len(marks.lengths)), marks.lengths)
    variables = [
        Variable(name, _YES_NO, partial(_on_positions, marks, code, article))
        for name, code in ((ANY, None), *((code, index) for index, code in enumerate(marks.codes)))
    ]
    if not unitize(marks).overlapping_codes:
        of_code = partial(_codes_on_positions, marks, article)
        variables.append(Variable("code", ("nothing", *marks.codes), of_code, labelled=True))
    about = f"a {marks.position}, as article_id:number from 1; 1 where a statement covers it"
    return UnitTable(str(marks.position), about, codings.coders, lambda: _numbered(codings, article), tuple(variables))


def _matched(codings: Codings, marks: Marks, settings: Settings) -> list[UnitTable]:
    out = []
    links = codings.actor_links(by_id=True)
    for first, second in combinations(codings.coders, 2):
        matching = Candidates.of(marks.between(first, second)).match(settings.rule)
        numbers = "_".join(str(codings.coders.index(name) + 1) for name in (first, second))
        level = "matched" if len(codings.coders) == 2 else f"matched_{numbers}"
        about = (
            f"a pair of statements of {first} and {second} that correspond ({matching.rule}), as their two"
            " statement_ids; statements without a partner are not in it"
        )
        ratings = matching.ratings()
        variables = (
            Variable("code", ("nothing", *map(str, ratings.values)), partial(np.add, ratings.codes, 1), labelled=True),
            *(_actors(matching, links, role) for role in codings.roles),
        )
        out.append(UnitTable(level, about, (first, second), partial(_pairs, codings, matching), variables))
    return out


def _pairs(codings: Codings, matching: Matching) -> list[str]:
    names = codings.statements.id
    return [f"{names[a]}:{names[b]}" for a, b in matching.pairs]


def _actors(matching: Matching, links: Links, role: str) -> Variable:
    """Sets of actors as their ids with “+” between them; 0 is none."""
    ratings = actor_ratings(matching, links, role)
    has_none = bool(ratings.values) and ratings.values[0] == "none"
    labels = tuple(str(value).replace(" + ", "+") for value in ratings.values[1 if has_none else 0 :])
    return Variable(role, ("0", *labels), partial(np.add, ratings.codes, 0 if has_none else 1), labelled=True)


def _yes_no(code: str, ratings: Ratings) -> Variable:
    return Variable(code, _YES_NO, lambda: ratings.codes)


def _in_sentences(inside: InSentences, code: str) -> Ints:
    return inside.ratings(code).codes


def _numbered(codings: Codings, article: Ints) -> Iterator[str]:
    """article_id:1, article_id:2, … for units that lie article by article."""
    at, number = -1, 0
    for index in article.tolist():
        number = number + 1 if index == at else 1
        at = index
        yield f"{codings.articles[index].id}:{number}"


def _on_positions(marks: Marks, code: int | None, article: Ints) -> Ints:
    """1 for every position that a coder's statement (with the code) covers: shape (positions, coders)."""
    kept = marks.comparable()
    chosen = kept if code is None else kept.where(kept.code == code)
    return _but_missing(marks, _covered(chosen).astype(np.int64), article)


def _codes_on_positions(marks: Marks, article: Ints) -> Ints:
    """The code of every position, 0 for none, where no coder's statements overlap with different codes."""
    kept = marks.comparable()
    out = np.zeros((len(article), len(marks.coders)), dtype=np.int64)
    for code in range(len(marks.codes)):
        out[_covered(kept.where(kept.code == code))] = code + 1
    return _but_missing(marks, out, article)


def _covered(marks: Marks) -> Bools:
    """Which positions each coder's marks cover: shape (positions, coders)."""
    at = marks.offsets[marks.article]
    edges = np.zeros((int(marks.lengths.sum()) + 1, len(marks.coders)), dtype=np.int64)
    np.add.at(edges, (marks.start + at, marks.coder), 1)
    np.subtract.at(edges, (marks.end + at, marks.coder), 1)
    return np.asarray(np.cumsum(edges, axis=0)[:-1] > 0)


def _but_missing(marks: Marks, codes: Ints, article: Ints) -> Ints:
    codes[~marks.finished[article]] = MISSING
    return codes
