"""The command that takes a coder's file in, or says what that would change."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from typing import Any, Final

from annotator.cli import terminal
from annotator.cli.projects import opened, read
from annotator.cli.terminal import counted, say, shown
from annotator.domain.errors import NotAllowed, NotFound
from annotator.domain.records import Coder, CoderId
from annotator.services.project import Project
from annotator.services.take_in import (
    ActorProposal,
    Answers,
    ArticleTaken,
    CodebookDifference,
    CoderTaken,
    Counts,
    Preview,
    Refused,
    StatementTaken,
    TakenIn,
    preview,
)
from annotator.services.take_in import take_in as take

_OTHERS: Final = {
    "coder": "name of a coder",
    "article": "article’s properties",
    "regions": "article’s boilerplate",
    "draw": "drawing of lots",
    "state": "state of an article",
    "given": "assignment",
    "actor": "actor",
    "same": "merging of actors",
    "alias": "further name of an actor",
    "apart": "telling apart of actors",
    "link": "link between statements",
    "decision": "decision on a suggestion",
    "settlement": "settled difference",
}


def take_in(options: argparse.Namespace) -> int:
    with read(options.project) if options.dry_run else opened(options.project, options.coder) as project:
        with terminal.bar("Looking") as report:
            look = preview(project.path, options.file, report=report)
        if options.dry_run:
            _say_json(_told(look)) if options.json else _say(look, would=True)
            return 1 if look.refused else 0
        answers = _answers(options, look, project)
        with terminal.bar("Taking in") as report:
            taken = take(project, look, answers=answers, report=report)
    if options.json:
        _say_json(_told(look) | _done(taken))
    else:
        _say(look, would=False)
        _say_taken(taken)
    return 1 if look.refused and not options.add_articles else 0


def _answers(options: argparse.Namespace, look: Preview, project: Project) -> Answers:
    there = {coder.name.casefold(): coder.uuid for coder in look.coders if coder.known is None}
    coders: dict[str, CoderId | None] = {}
    for words in options.same_coder:
        name, sign, known = words.partition("=")
        if not sign:
            raise NotAllowed(
                "“--same-coder {words}” does not say who it is here. Write --same-coder “{words}=NAME”.", words=words
            )
        coders[_named(there, name)] = _here(project, known).id
    for name in options.other_coder:
        coders[_named(there, name)] = None
    articles = frozenset(refused.sha256 for refused in look.refused) if options.add_articles else frozenset[str]()
    return Answers(coders=coders, articles=articles)


def _named(there: Mapping[str, str], name: str) -> str:
    if name.strip().casefold() not in there:
        known = ", ".join(there) or "none"
        raise NotFound(
            "The file has no coder “{name}” whom the project does not know (it has: {known}).", name=name, known=known
        )
    return there[name.strip().casefold()]


def _here(project: Project, name: str) -> Coder:
    for coder in project.coders:
        if coder.name.casefold() == name.strip().casefold():
            return coder
    raise NotFound(
        "The project has no coder “{name}”. Its coders: {names}.",
        name=name,
        names=", ".join(c.name for c in project.coders),
    )


def _say(look: Preview, *, would: bool) -> None:
    for coder in look.coders:
        words = _counts(coder.counts)
        done = f"; {counted(coder.finished, 'article')} finished" if coder.finished else ""
        say(f"{coder.name}: {words}{done}{_who(coder.same_name)}")
    for proposal in look.actors:
        known = f"the “{proposal.chosen.name}” that is here" if proposal.chosen else "new"
        alike = f" – perhaps “{proposal.alike[0].actor.name}”" if proposal.alike else ""
        say(f"  actor “{proposal.name}”: {known}{alike}")
    for difference in look.codebook:
        where = (
            "differs"
            if difference.is_here and difference.is_there
            else "only here"
            if difference.is_here
            else "only there"
        )
        comes = ", comes along" if difference.comes_along else ""
        say(f"  {difference.what} “{difference.name}”: {where}{comes}")
    for kind, count in look.others.items():
        say(f"  {counted(count, _OTHERS[kind.value], _several(_OTHERS[kind.value]))}")
    for refused in look.refused:
        say(f"left out  {refused.headline or refused.name}: {refused.reason}")
    if look.is_nothing_new:
        say("The project has all of it already.")
    elif would:
        say("Nothing was changed: this was a dry run.")


def _where(difference: CodebookDifference) -> str:
    if difference.is_here:
        return "differs" if difference.is_there else "only here"
    return "only there, comes along" if difference.comes_along else "only there"


def _who(same_name: Coder | None) -> str:
    if same_name is None:
        return ""
    return f" (say --same-coder “{same_name.name}={same_name.name}” or --other-coder “{same_name.name}”)"


def _several(one: str) -> str:
    first, space, rest = one.partition(" ")
    if first.endswith("’s"):
        return f"{first} {rest}"
    return f"{first}{'' if first.endswith('s') else 's'}{space}{rest}"


def _counts(counts: Counts) -> str:
    words = (
        (counts.new, "new"),
        (counts.changed, "changed"),
        (counts.removed, "removed"),
        (counts.same, "as here"),
    )
    told = [f"{number:,} {what}" for number, what in words if number]
    later = f", {counts.earlier:,} changed here since and left as they are" if counts.earlier else ""
    return f"statements {', '.join(told) or 'none'}{later}"


def _say_taken(taken: TakenIn) -> None:
    if taken.backup:
        say(f"Taken in. The project as it was lies in “{shown(taken.backup)}”; the window’s Undo takes it back too.")


def _told(look: Preview) -> dict[str, Any]:
    return {
        "file": str(look.path),
        "title": look.title,
        "same_project": look.is_same_project,
        "coders": [_coder_told(coder) for coder in look.coders],
        "articles": [_article_told(article) for article in look.articles],
        "statements": [_statement_told(statement) for statement in look.statements],
        "actors": [_actor_told(actor) for actor in look.actors],
        "codebook": [_entry_told(difference) for difference in look.codebook],
        "left_out": [_left_out_told(refused) for refused in look.refused],
        "others": {kind.value: count for kind, count in look.others.items()},
        "nothing_new": look.is_nothing_new,
    }


def _coder_told(coder: CoderTaken) -> dict[str, Any]:
    return {
        "name": coder.name,
        "uuid": coder.uuid,
        "known": coder.known is not None,
        "asked": coder.same_name is not None,
        "finished": coder.finished,
        **_numbers(coder.counts),
    }


def _article_told(article: ArticleTaken) -> dict[str, Any]:
    return {
        "id": article.article_id,
        "name": article.name,
        "headline": article.headline,
        "finished": article.finished,
        **_numbers(article.counts),
    }


def _statement_told(statement: StatementTaken) -> dict[str, Any]:
    return {
        "uuid": statement.uuid,
        "article": statement.article_id,
        "coder": statement.coder,
        "what": statement.fate.value,
        "code": statement.code,
        "words": statement.words,
        "differences": [{"what": each.what, "here": each.here, "there": each.there} for each in statement.differences],
    }


def _actor_told(actor: ActorProposal) -> dict[str, Any]:
    return {
        "uuid": actor.uuid,
        "name": actor.name,
        "kind": actor.kind.value,
        "uses": actor.uses,
        "same_as": actor.chosen.name if actor.chosen else None,
        "alike": [alike.actor.name for alike in actor.alike],
    }


def _entry_told(difference: CodebookDifference) -> dict[str, Any]:
    return {
        "what": difference.what,
        "key": difference.key,
        "here": difference.is_here,
        "there": difference.is_there,
        "comes_along": difference.comes_along,
    }


def _left_out_told(refused: Refused) -> dict[str, Any]:
    return {
        "sha256": refused.sha256,
        "name": refused.name,
        "headline": refused.headline,
        "reason": refused.reason,
    }


def _numbers(counts: Counts) -> dict[str, int]:
    return {
        "new": counts.new,
        "changed": counts.changed,
        "removed": counts.removed,
        "same": counts.same,
        "earlier": counts.earlier,
    }


def _done(taken: TakenIn) -> dict[str, Any]:
    return {"taken_in": taken.changes is not None, "backup": str(taken.backup) if taken.backup else None}


def _say_json(told: Mapping[str, Any]) -> None:
    say(json.dumps(told, ensure_ascii=False, indent=2))
