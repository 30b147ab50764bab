"""The report: what a coder does with suggestions in sight, beside what the same coder does without."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from statistics import median

import numpy as np

from annotator.domain.records import ArticleId, DecisionKind
from annotator.domain.sureness import SURENESS, level_of
from annotator.services.suggestion_report.cautions import cautions
from annotator.services.suggestion_report.reading import CoderUse, Comparable, comparable
from annotator.services.suggestion_report.records import (
    Arm,
    ArticleLine,
    By,
    CoderReport,
    CodeShare,
    Condition,
    Decisions,
    Edits,
    Figure,
    Interval,
    Settings,
    Test,
)
from annotator.services.suggestion_report.testing import Groups, codes_test, rate_interval, rate_test
from annotator.services.suggestion_report.timing import minutes_by_article
from annotator.storage.queries.suggestion_use import MadeStatement, MadeSuggestion, Ranges

_NOT_DRAWN = -1
_UNTIMED = "no article whose time could be told"


def report_on(use: CoderUse, settings: Settings | None = None) -> CoderReport:
    """Compare a coder's finished articles of the two conditions."""
    chosen = settings or Settings()
    articles, left_out = comparable(use, only_drawn=chosen.only_drawn)
    minutes = minutes_by_article(use.work, pause=chosen.pause)
    shown, control = (_arm(condition, articles, minutes, chosen.seed) for condition in Condition)
    codes = _codes_in_order(use, articles)
    code_test = codes_test(_code_counts(articles, codes), _groups(articles, chosen))
    return CoderReport(
        coder=use.coder,
        settings=chosen,
        seeds=use.seeds,
        shown=shown,
        control=control,
        amount=_amount_test(articles, chosen),
        time=_time_test(articles, minutes, chosen),
        code_test=code_test,
        codes=_shares(articles, codes),
        decisions=_decisions(articles),
        edits=_edits(use, articles),
        left_out=left_out,
        warnings=cautions(use, articles, (shown, control), left_out, code_test),
        articles=tuple(_line(each, minutes.get(each.article.id)) for each in articles),
    )


def _arm(condition: Condition, articles: Sequence[Comparable], minutes: Mapping[ArticleId, float], seed: int) -> Arm:
    here = [each for each in articles if each.condition is condition]
    statements, words = [len(each.statements) for each in here], [each.article.words for each in here]
    amount, amount_interval = _rate(statements, words, seed, undefined="no article")
    timed = [each.article for each in here if each.article.id in minutes and each.article.words]
    spent, timed_words = [minutes[article.id] for article in timed], [article.words for article in timed]
    pace, pace_interval = _rate(spent, timed_words, seed, undefined=_UNTIMED)
    paces = [1000 * time / length for time, length in zip(spent, timed_words, strict=True)]
    read = [each for each in here if each.is_read]
    found, suggestions = sum(len(each.statements) for each in read), sum(len(each.suggestions) for each in read)
    missed = sum(_alone(each.statements, each.suggestions) for each in read)
    coded = suggestions - sum(_alone(each.suggestions, each.statements) for each in read)
    unread = "the program has not read these articles" if here and not read else ""
    return Arm(
        condition=condition,
        articles=len(here),
        drawn=sum(each.is_drawn for each in here),
        words=sum(words),
        statements=sum(statements),
        per_1000_words=amount,
        per_1000_words_interval=amount_interval,
        timed_articles=len(timed),
        minutes=sum(spent),
        minutes_per_1000_words=pace,
        minutes_interval=pace_interval,
        median_minutes_per_1000_words=Figure(median(paces)) if paces else Figure(None, _UNTIMED),
        comparable=found,
        missed=missed,
        missed_rate=Figure.ratio(missed, found, undefined=unread or "no statement"),
        suggestions=suggestions,
        coded=coded,
        coded_rate=Figure.ratio(coded, suggestions, undefined=unread or "no suggestion"),
    )


def _rate(amounts: Sequence[float], words: Sequence[int], seed: int, *, undefined: str) -> tuple[Figure, Interval]:
    """So much per 1,000 words, with what articles drawn again would give."""
    figure = Figure.ratio(sum(amounts), sum(words), times=1000, undefined=undefined)
    return figure, rate_interval(np.array(amounts, dtype=float), np.array(words, dtype=float), seed=seed)


def _alone(marks: Iterable[_Marked], others: Sequence[_Marked]) -> int:
    """How many of the marks share no character with any of the others."""
    ranges = [each.parts for each in others]
    return sum(not any(_overlap(mark.parts, other) for other in ranges) for mark in marks)


_Marked = MadeStatement | MadeSuggestion


def _overlap(parts: Ranges, others: Ranges) -> bool:
    return any(start < other_end and other_start < end for start, end in parts for other_start, other_end in others)


def _groups(articles: Sequence[Comparable], settings: Settings) -> Groups:
    return Groups(
        is_with=np.array([each.condition is Condition.WITH for each in articles], dtype=bool),
        stratum=np.array([each.article.draw_id or _NOT_DRAWN for each in articles], dtype=np.int64),
        shuffles=settings.shuffles,
        seed=settings.seed,
    )


def _amount_test(articles: Sequence[Comparable], settings: Settings) -> Test:
    amount = np.array([len(each.statements) for each in articles], dtype=float)
    words = np.array([each.article.words for each in articles], dtype=float)
    return rate_test(amount, words, _groups(articles, settings))


def _time_test(articles: Sequence[Comparable], minutes: Mapping[ArticleId, float], settings: Settings) -> Test:
    timed = [each for each in articles if each.article.id in minutes]
    spent = np.array([minutes[each.article.id] for each in timed], dtype=float)
    words = np.array([each.article.words for each in timed], dtype=float)
    return rate_test(spent, words, _groups(timed, settings))


def _codes_in_order(use: CoderUse, articles: Sequence[Comparable]) -> tuple[str, ...]:
    """The codes of the codebook in its order; those that nobody gave stand in the table too."""
    given = {statement.code for each in articles for statement in each.statements}
    return (*use.code_order, *sorted(given.difference(use.code_order)))


def _code_counts(
    articles: Sequence[Comparable], codes: Sequence[str]
) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    place = {code: index for index, code in enumerate(codes)}
    counts = np.zeros((len(articles), len(codes)))
    for row, each in enumerate(articles):
        for statement in each.statements:
            counts[row, place[statement.code]] += 1
    return counts


def _shares(articles: Sequence[Comparable], codes: Sequence[str]) -> tuple[CodeShare, ...]:
    counts = {
        condition: Counter(
            statement.code for each in articles if each.condition is condition for statement in each.statements
        )
        for condition in Condition
    }
    shown, control = counts[Condition.WITH], counts[Condition.WITHOUT]
    return tuple(
        CodeShare(
            code=code,
            n_with=shown[code],
            n_without=control[code],
            share_with=Figure.ratio(shown[code], shown.total(), undefined="no statement"),
            share_without=Figure.ratio(control[code], control.total(), undefined="no statement"),
        )
        for code in codes
    )


def _decisions(articles: Sequence[Comparable]) -> tuple[Decisions, ...]:
    """Over all, by how sure the program is, then by rule and by suggested code, the most frequent first."""
    decided = [
        suggestion
        for each in articles
        if each.condition is Condition.WITH
        for suggestion in each.suggestions
        if suggestion.decision is not None
    ]
    return (
        _counted(By.ALL, "", decided),
        *_by_level(decided),
        *_counted_by(By.RULE, [(suggestion.rule, suggestion) for suggestion in decided]),
        *_counted_by(By.CODE, [(suggestion.code, suggestion) for suggestion in decided]),
    )


def _by_level(decided: Sequence[MadeSuggestion]) -> Iterator[Decisions]:
    for level in SURENESS:
        here = [suggestion for suggestion in decided if level_of(suggestion.score) == level]
        if here:
            yield _counted(By.LEVEL, level, here)


def _counted_by(by: By, keyed: Sequence[tuple[str, MadeSuggestion]]) -> Iterator[Decisions]:
    groups = defaultdict[str, list[MadeSuggestion]](list)
    for key, suggestion in keyed:
        groups[key].append(suggestion)
    for key in sorted(groups, key=lambda each: (-len(groups[each]), each)):
        yield _counted(by, key, groups[key])


def _counted(by: By, key: str, suggestions: Sequence[MadeSuggestion]) -> Decisions:
    kinds = Counter(suggestion.decision for suggestion in suggestions)
    taken = [s for s in suggestions if s.decision in (DecisionKind.ACCEPTED, DecisionKind.CHANGED)]
    same = sum(suggestion.final_code == suggestion.code for suggestion in taken)

    def rate(kind: DecisionKind) -> Figure:
        return Figure.ratio(kinds[kind], len(suggestions), undefined="no suggestion was decided")

    return Decisions(
        by=by,
        key=key,
        decided=len(suggestions),
        accepted=kinds[DecisionKind.ACCEPTED],
        changed=kinds[DecisionKind.CHANGED],
        rejected=kinds[DecisionKind.REJECTED],
        passed=kinds[DecisionKind.PASSED],
        same_code=same,
        accepted_rate=rate(DecisionKind.ACCEPTED),
        changed_rate=rate(DecisionKind.CHANGED),
        rejected_rate=rate(DecisionKind.REJECTED),
        passed_rate=rate(DecisionKind.PASSED),
        same_code_rate=Figure.ratio(same, len(taken), undefined="none was accepted or changed"),
    )


def _edits(use: CoderUse, articles: Sequence[Comparable]) -> tuple[Edits, ...]:
    conditions = {each.article.id: each.condition for each in articles}
    made: dict[int, tuple[Condition, bool]] = {
        statement.id: (each.condition, statement.is_suggested) for each in articles for statement in each.statements
    }
    removed, corrected = set[int](), set[int]()
    for correction in use.corrections:
        if correction.article_id in conditions:
            corrected.add(correction.statement_id)
            made.setdefault(correction.statement_id, (conditions[correction.article_id], correction.is_suggested))
            if correction.is_removal:
                removed.add(correction.statement_id)
    groups = ((Condition.WITH, True), (Condition.WITH, False), (Condition.WITHOUT, False))
    return tuple(_edits_of(group, made, corrected, removed) for group in groups)


def _edits_of(
    group: tuple[Condition, bool], made: Mapping[int, tuple[Condition, bool]], corrected: set[int], removed: set[int]
) -> Edits:
    here = {statement_id for statement_id, of in made.items() if of == group}
    changed = len(here & corrected)
    return Edits(
        condition=group[0],
        is_suggested=group[1],
        statements=len(here),
        corrected=changed,
        removed=len(here & removed),
        rate=Figure.ratio(changed, len(here), undefined="no statement"),
    )


def _line(each: Comparable, minutes: float | None) -> ArticleLine:
    return ArticleLine(
        article_id=each.article.id,
        name=each.article.name,
        condition=each.condition,
        is_drawn=each.is_drawn,
        words=each.article.words,
        statements=len(each.statements),
        minutes=minutes,
    )
