"""The command that lists in what coders differ."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from annotator.cli.terminal import counted, say, shown
from annotator.domain.differences import Has, ListedDifference
from annotator.domain.errors import ExportFailed
from annotator.domain.settling import Difference, Standing
from annotator.exchange.differences import differences_as_json, write_differences
from annotator.services.settling import listed

T = TypeVar("T")
_WIDTH = 70


def compare(options: argparse.Namespace) -> int:
    with listed(options.project, names_of(options.coders), articles=tuple(options.article or ())) as listing:
        coders = [coder.name for coder in listing.coders]
        if options.json:
            return _say_json(listing.differences)
        if options.csv:
            path: Path = options.csv
            rows = written(path, lambda: write_differences(listing.differences, coders, path))
            say(f"{shown(path)}: {counted(rows, 'difference')} in {counted(listing.of, 'article')}.")
            return 0 if rows else 1
        return _say(listing.differences, coders, listing.of)


def names_of(typed: str | None) -> list[str]:
    """Names that were typed with commas between them."""
    return [name.strip() for name in (typed or "").split(",") if name.strip()]


def written(path: Path, write: Callable[[], T]) -> T:
    """Write a file. Raises ExportFailed with a sentence where the disk refuses."""
    try:
        return write()
    except OSError as error:
        raise ExportFailed(
            "“{path}” cannot be written ({strerror}). Close it in other programs, or choose another place.",
            path=path,
            strerror=error.strerror,
        ) from error


def _say_json(differences: Iterable[ListedDifference]) -> int:
    line = ""
    for line in differences_as_json(differences):
        say(line)
    return 1 if line == "[]" else 0


def _say(differences: Iterable[ListedDifference], coders: Sequence[str], articles: int) -> int:
    counts, still_open, article = Counter[Difference](), 0, None
    for each in differences:
        if each.article_id != article:
            article = each.article_id
            say("")
            say(f"{each.article}{f' – {each.headline}' if each.headline else ''}")
        counts[each.difference] += 1
        still_open += each.standing is not Standing.SETTLED
        _say_one(each, coders)
    told = ", ".join(f"{number} {_KINDS[kind]}" for kind, number in sorted(counts.items(), key=_in_order))
    say("")
    total = sum(counts.values())
    say(f"{counted(total, 'difference')} in {counted(articles, 'article')}{f': {told}' if told else ''}.")
    if still_open < total:
        say(f"Settled: {total - still_open}; open: {still_open}.")
    return 0 if total else 1


def _say_one(each: ListedDifference, coders: Sequence[str]) -> None:
    mark = "" if each.standing is Standing.OPEN else f" ({each.standing})"
    about = f" ({each.about})" if each.about else ""
    say(f"  {each.span.start}–{each.span.end}  {_KINDS[each.difference]}{about}{mark}")
    for coder, has in zip(coders, each.has, strict=True):
        say(f"    {coder}: {_words(each, has)}")
    if each.standing is not Standing.OPEN:
        say(f"    settled: {_words(each, each.settled)}")


def _words(each: ListedDifference, has: Has | None) -> str:
    if has is None:
        return "no statement"
    if each.difference in (Difference.ACTOR, Difference.VALUE):
        return has.what or "nothing"
    quote = " ".join(has.quote.split())
    short = quote if len(quote) <= _WIDTH else f"{quote[: _WIDTH // 2].rstrip()} … {quote[-_WIDTH // 2 :].lstrip()}"
    is_extent = each.difference in (Difference.BOUNDARY, Difference.PARTS)
    return f"“{short}”" if is_extent else f"{has.what} “{short}”"


def _in_order(entry: tuple[Difference, int]) -> int:
    return list(Difference).index(entry[0])


_KINDS = {
    Difference.MISSING: "not marked by all",
    Difference.CODE: "other codes",
    Difference.BOUNDARY: "other ends",
    Difference.PARTS: "other parts",
    Difference.ACTOR: "other actors",
    Difference.VALUE: "other answers",
}
