"""How what a coder's file brings is worded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from annotator.ui.amounts import articles, counted
from annotator.ui.language import grouped
from annotator.ui.take_in.records import (
    ActorAnswer,
    ActorAsked,
    CoderTaken,
    Counts,
    Fate,
    FileShown,
    Same,
)


def tr(words: str) -> str:
    return QCoreApplication.translate("TakeIn", words)


def fate_words(fate: Fate) -> str:
    return {Fate.NEW: tr("new"), Fate.CHANGED: tr("changed"), Fate.REMOVED: tr("removed")}[fate]


def summary(coder: CoderTaken) -> str:
    """“Ben: 12 articles, 140 new statements, 3 changed, 1 removed, 96 the same”."""
    said = tr("{0}: {1}, {2}").format(coder.name, articles(coder.articles), in_words(coder.counts))
    return said + (tr(", {0} finished").format(articles(coder.finished)) if coder.finished else "")


def in_words(counts: Counts) -> str:
    """“140 new statements, 3 changed, 1 removed, 96 the same”."""
    parts = [counted(counts.new, tr("new statement"), tr("new statements"))] if counts.new else []
    for count, words in (
        (counts.changed, tr("{0} changed")),
        (counts.removed, tr("{0} removed")),
        (counts.same, tr("{0} the same")),
    ):
        if count:
            parts.append(words.format(grouped(count)))
    return ", ".join(parts) or tr("no statements")


def short_counts(counts: Counts) -> str:
    """“12 new, 1 changed”, for the end of a line."""
    pairs = ((counts.new, tr("{0} new")), (counts.changed, tr("{0} changed")), (counts.removed, tr("{0} removed")))
    return ", ".join(words.format(grouped(count)) for count, words in pairs if count) or tr("nothing changed")


def nothing_new(shown: FileShown) -> str:
    """Why there is nothing to take in."""
    same = shown.counts.same
    if not same:
        return tr("Nothing new: nobody has coded anything in this file yet.")
    if same == 1:
        return tr("Nothing new: the project has the 1 statement of this file already, as it is there.")
    return tr("Nothing new: the project has all {0} statements of this file already, as they are there.").format(
        grouped(same)
    )


def answer_words(actor: ActorAsked, answer: ActorAnswer | None) -> str:
    """What a name was decided to be."""
    if answer is None:
        return tr("not decided")
    name = next((one.name for one in actor.candidates if one.actor == answer.actor), "")
    if answer.same is Same.ACTOR:
        return tr("the same as {0}").format(name)
    return tr("another name of {0}").format(name) if answer.same is Same.ALIAS else tr("a new actor")


def taken(coders: Sequence[CoderTaken]) -> str:
    """What has been taken in, for the banner."""
    return ". ".join(summary(coder) for coder in coders)
