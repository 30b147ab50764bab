"""The command that finds what several articles repeat: statements, and whole articles."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from annotator.cli.projects import opened
from annotator.cli.terminal import counted, say, shown
from annotator.domain.records import ArticleId
from annotator.services.project import Project
from annotator.services.repeats import Likeness, NearPair, Repeat, write_repeats

_WORDS = {Likeness.SAME_WORDS: "the same words", Likeness.PART: "a part of it", Likeness.CLOSE: "nearly"}


def repeats(options: argparse.Namespace) -> int:
    with opened(options.project, options.coder) as project:
        if options.out is not None:
            found = project.repeats
            for path, rows in write_repeats(found.groups(), found.copies(), options.out).items():
                say(f"{shown(path)}: {counted(rows, 'row')}")
            return 0
        articles, statements = project.repeats.near_duplicates(), project.repeats.all()
        if options.json:
            told = {
                "articles": [asdict(pair) for pair in articles],
                "statements": [asdict(repeat) for repeat in statements],
            }
            say(json.dumps(told, ensure_ascii=False, indent=2))
            return 0
        ids = [article_id for pair in articles for article_id in (pair.first_id, pair.second_id)]
        ids += [article_id for repeat in statements for article_id in (repeat.article_id, repeat.other_article_id)]
        names = {row.id: row.name for row in project.library.rows(list(dict.fromkeys(ids)))}
        _say_articles(articles, names)
        _say_statements(project, statements, names)
    return 0


def _say_articles(articles: Sequence[NearPair], names: Mapping[ArticleId, str]) -> None:
    for pair in articles:
        say(f"{pair.share:>4.0%}  {names[pair.first_id]} = {names[pair.second_id]}")
    say(f"{counted(len(articles), 'pair')} of articles nearly the same (by the share of the shorter one).")


def _say_statements(project: Project, statements: Sequence[Repeat], names: Mapping[ArticleId, str]) -> None:
    words = project.repeats.words(number for each in statements for number in (each.statement_id, each.other_id))
    for repeat in statements:
        first, second = names[repeat.article_id], names[repeat.other_article_id]
        say(f"{repeat.score:>4.0f}  {_WORDS[repeat.likeness]}: {first}, {second}")
        for statement_id in (repeat.statement_id, repeat.other_id):
            say(f"      {statement_id}  {words[statement_id]}")
    say(f"{counted(len(statements), 'pair')} of {project.coder.name}’s statements could be linked as saying the same.")
