"""A coder's file as the window shows it, and what is answered there as the service takes it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from annotator.domain.names.alike import Difference
from annotator.domain.records import ActorKind
from annotator.services.take_in import ActorAnswer, Answers, Fate, Same
from annotator.ui.amounts import articles, counted
from annotator.ui.language import grouped
from annotator.ui.take_in import records as shown
from annotator.ui.take_in.wording import tr

if TYPE_CHECKING:
    from annotator.services.take_in import ActorProposal, CodebookDifference, Preview, StatementTaken
    from annotator.services.take_in.records import Difference as StatementDifference


def shown_file(preview: Preview) -> shown.FileShown:
    """The preview in words."""
    by_article: defaultdict[str, list[StatementTaken]] = defaultdict(list)
    for statement in preview.statements:
        by_article[str(statement.article_id)].append(statement)

    def statements(key: str) -> Sequence[shown.StatementTaken]:
        return [_statement(each) for each in by_article[key]]

    return shown.FileShown(
        name=preview.path.name,
        coders=tuple(
            shown.CoderTaken(each.name, each.articles, _counts(each.counts), each.finished)
            for each in preview.coders
            if each.counts.differ or each.counts.same or each.finished
        ),
        articles=tuple(
            shown.ArticleTaken(
                str(each.article_id), each.headline or each.name, _about(each.name, each.finished), _counts(each.counts)
            )
            for each in preview.articles
        ),
        statements=statements,
        asked=tuple(shown.CoderAsked(each.uuid, each.name) for each in preview.unclear_coders),
        actors=tuple(_actor(each) for each in preview.actors),
        refused=tuple(shown.Refused(each.sha256, each.headline or each.name, each.reason) for each in preview.refused),
        codebook=tuple(_codebook(each) for each in preview.codebook),
        backup=str(preview.backup),
        further=() if preview.is_nothing_new else tuple(_further(preview)),
    )


def answers_of(preview: Preview, answered: shown.Answered) -> Answers:
    """What was answered, with the ids that this project has."""
    ids = {one.actor.uuid: one.actor.id for each in preview.actors for one in each.alike}
    ids |= {each.chosen.uuid: each.chosen.id for each in preview.actors if each.chosen}
    known = {each.uuid: each.same_name for each in preview.unclear_coders}
    coders = {}
    for uuid, is_same in answered.same_coders.items():
        here = known.get(uuid)
        coders[uuid] = here.id if is_same and here else None
    actors = {
        uuid: ActorAnswer(Same(answer.same.value), ids.get(answer.actor)) for uuid, answer in answered.actors.items()
    }
    return Answers(coders, actors, answered.further)


def _statement(statement: StatementTaken) -> shown.StatementTaken:
    changes = tuple(_difference(each) for each in statement.differences)
    fate = shown.Fate(statement.fate.value) if statement.fate is not Fate.EARLIER else shown.Fate.CHANGED
    return shown.StatementTaken(fate, statement.code, statement.words, statement.coder, changes)


def _difference(difference: StatementDifference) -> str:
    if difference.what == "extent":
        return tr("was: “{0}”").format(_cut(difference.here))
    names = {"code": tr("code"), "actors": tr("actors"), "values": tr("answers"), "memo": tr("memo")}
    was, now = (_cut(words) or tr("none") for words in (difference.here, difference.there))
    return f"{names.get(difference.what, difference.what)}: {was} → {now}"


def _cut(words: str) -> str:
    return words if len(words) <= 80 else f"{words[:79]}…"


def _actor(proposal: ActorProposal) -> shown.ActorAsked:
    candidates = [shown.Candidate(one.actor.uuid, one.actor.name, _why(one.why)) for one in proposal.alike]
    chosen = None
    if proposal.chosen is not None:
        candidates.insert(0, shown.Candidate(proposal.chosen.uuid, proposal.chosen.name, tr("the same name")))
        chosen = shown.ActorAnswer(shown.Same.ACTOR, proposal.chosen.uuid)
    elif not candidates:
        chosen = shown.ActorAnswer(shown.Same.NEW)
    kind = "" if proposal.kind is ActorKind.UNKNOWN else proposal.kind.value
    return shown.ActorAsked(proposal.uuid, proposal.name, kind, proposal.uses, tuple(candidates), chosen)


def _why(why: Difference) -> str:
    return {
        Difference.SPELLING: tr("probably another spelling"),
        Difference.TRANSLITERATION: tr("probably another spelling"),
        Difference.TITLE: tr("the same name with a title"),
        Difference.SURNAME: tr("the same surname"),
        Difference.INITIALS: tr("the same initials"),
        Difference.ACRONYM: tr("may be short for it"),
        Difference.OTHER_NAME: tr("may be another name"),
    }[why]


def _codebook(difference: CodebookDifference) -> str:
    what = {"code": tr("code"), "role": tr("role"), "variable": tr("variable")}[difference.what]
    if difference.comes_along:
        said = tr("The {0} “{1}” comes along, since statements use it: as a new version of the codebook.")
    elif not difference.is_here:
        said = tr("The {0} “{1}” is only in the file, and no statement uses it: it does not come along.")
    elif not difference.is_there:
        said = tr("The {0} “{1}” is only here: it stays.")
    else:
        said = tr("The {0} “{1}” is described otherwise in the file: this project’s stays.")
    return said.format(what, difference.name)


def _about(name: str, finished: int) -> str:
    return f"{name} · {tr('finished')}" if finished else name


def _counts(counts: object) -> shown.Counts:
    fates = ("new", "changed", "removed", "same")
    return shown.Counts(*(int(getattr(counts, fate)) for fate in fates))


def _further(preview: Preview) -> Iterator[str]:
    """What else is later in the file, each kind in a sentence."""
    words = {
        "given": (tr("What was said of 1 article that was given"), tr("What was said of {0} articles that were given")),
        "decision": (tr("1 decision on a suggestion"), tr("{0} decisions on suggestions")),
        "link": (tr("1 link between statements"), tr("{0} links between statements")),
        "alias": (tr("1 further name of an actor"), tr("{0} further names of actors")),
        "apart": (tr("1 pair of actors that were told apart"), tr("{0} pairs of actors that were told apart")),
        "article": (tr("Headline, outlet or date of 1 article"), tr("Headline, outlet or date of {0} articles")),
        "regions": (tr("Boilerplate marked in 1 article"), tr("Boilerplate marked in {0} articles")),
        "settlement": (tr("1 settled difference"), tr("{0} settled differences")),
    }
    for kind, count in preview.others.items():
        one, several = words.get(str(kind.value), ("", ""))
        if one:
            yield one if count == 1 else several.format(grouped(count))
    if preview.counts.earlier:
        yield tr("{0} here were changed later than in the file, and stay as they are.").format(
            counted(preview.counts.earlier, tr("statement"), tr("statements"))
        )
    listed = preview.counts.differ - len(preview.statements)
    if listed > 0:
        yield tr("{0} more statements are taken in than can be looked at here.").format(grouped(listed))
    if not preview.is_same_project:
        same = articles(len({each.sha256 for each in preview.articles}))
        yield tr("The file was begun as a project of its own: {0} with the same text are brought together.").format(
            same
        )


__all__ = ["answers_of", "shown_file"]
