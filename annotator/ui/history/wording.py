"""How the history says what was done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from annotator.domain.changes import ActionKind
from annotator.domain.codebook import Codebook, Role, Variable
from annotator.domain.history import HistoryRow, StatementThen, Version
from annotator.ui.dates import shown_time
from annotator.ui.language import grouped


def tr(words: str) -> str:
    """The words in the person's language."""
    return QCoreApplication.translate("History", words)


_KINDS: Final[Mapping[ActionKind, object]] = {
    ActionKind.IMPORT: QT_TRANSLATE_NOOP("History", "Imported articles"),
    ActionKind.EDIT_ARTICLE: QT_TRANSLATE_NOOP("History", "Changed what is known of an article"),
    ActionKind.MARK_REGION: QT_TRANSLATE_NOOP("History", "Marked boilerplate"),
    ActionKind.TAG: QT_TRANSLATE_NOOP("History", "Marked a statement"),
    ActionKind.ACCEPT: QT_TRANSLATE_NOOP("History", "Accepted a suggestion"),
    ActionKind.REJECT: QT_TRANSLATE_NOOP("History", "Rejected a suggestion"),
    ActionKind.RECODE: QT_TRANSLATE_NOOP("History", "Changed the code"),
    ActionKind.MOVE_EDGE: QT_TRANSLATE_NOOP("History", "Moved an edge"),
    ActionKind.ADD_PART: QT_TRANSLATE_NOOP("History", "Added a part"),
    ActionKind.REMOVE_PART: QT_TRANSLATE_NOOP("History", "Removed a part"),
    ActionKind.REMOVE: QT_TRANSLATE_NOOP("History", "Removed a statement"),
    ActionKind.SPLIT: QT_TRANSLATE_NOOP("History", "Split a statement"),
    ActionKind.JOIN: QT_TRANSLATE_NOOP("History", "Joined statements"),
    ActionKind.TAG_ALIKE: QT_TRANSLATE_NOOP("History", "Marked like statements"),
    ActionKind.LINK_ACTOR: QT_TRANSLATE_NOOP("History", "Linked an actor"),
    ActionKind.UNLINK_ACTOR: QT_TRANSLATE_NOOP("History", "Unlinked an actor"),
    ActionKind.CONFIRM_ACTOR: QT_TRANSLATE_NOOP("History", "Confirmed actors"),
    ActionKind.SET_VALUE: QT_TRANSLATE_NOOP("History", "Answered a question"),
    ActionKind.WRITE_MEMO: QT_TRANSLATE_NOOP("History", "Wrote a memo"),
    ActionKind.LINK_STATEMENTS: QT_TRANSLATE_NOOP("History", "Linked statements"),
    ActionKind.UNLINK_STATEMENTS: QT_TRANSLATE_NOOP("History", "Unlinked statements"),
    ActionKind.ADD_ACTOR: QT_TRANSLATE_NOOP("History", "Entered an actor"),
    ActionKind.EDIT_ACTOR: QT_TRANSLATE_NOOP("History", "Changed an actor"),
    ActionKind.MERGE_ACTORS: QT_TRANSLATE_NOOP("History", "Merged actors"),
    ActionKind.SPLIT_ACTOR: QT_TRANSLATE_NOOP("History", "Took an actor apart"),
    ActionKind.REMOVE_ACTORS: QT_TRANSLATE_NOOP("History", "Removed actors"),
    ActionKind.TAKE_ACTORS: QT_TRANSLATE_NOOP("History", "Took actors from a table"),
    ActionKind.ADD_ALIAS: QT_TRANSLATE_NOOP("History", "Entered another name"),
    ActionKind.TELL_APART: QT_TRANSLATE_NOOP("History", "Told actors apart"),
    ActionKind.SET_STATE: QT_TRANSLATE_NOOP("History", "Finished or took up an article"),
    ActionKind.ASSIGN: QT_TRANSLATE_NOOP("History", "Gave articles"),
    ActionKind.SET_MODE: QT_TRANSLATE_NOOP("History", "Changed how suggestions are shown"),
    ActionKind.SET_UP_SUGGESTIONS: QT_TRANSLATE_NOOP("History", "Set up suggestions"),
    ActionKind.EDIT_CODEBOOK: QT_TRANSLATE_NOOP("History", "Changed the codebook"),
    ActionKind.RENAME_CODER: QT_TRANSLATE_NOOP("History", "Renamed a coder"),
    ActionKind.ADD_CODER: QT_TRANSLATE_NOOP("History", "Entered a coder"),
    ActionKind.HAND_OUT: QT_TRANSLATE_NOOP("History", "Made a coder’s file"),
    ActionKind.TAKE_IN: QT_TRANSLATE_NOOP("History", "Took a coder’s file in"),
    ActionKind.SUGGEST: QT_TRANSLATE_NOOP("History", "Found suggestions"),
    ActionKind.SETTLE: QT_TRANSLATE_NOOP("History", "Settled a difference"),
    ActionKind.SETTLE_AGREED: QT_TRANSLATE_NOOP("History", "Took what is agreed"),
    ActionKind.SETTLE_REASON: QT_TRANSLATE_NOOP("History", "Gave a reason"),
    ActionKind.SETTLE_DONE: QT_TRANSLATE_NOOP("History", "Settled an article"),
    ActionKind.RESTORE_STATEMENT: QT_TRANSLATE_NOOP("History", "Brought a statement back"),
    ActionKind.REPAIR: QT_TRANSLATE_NOOP("History", "Repaired the project"),
    ActionKind.SALVAGE: QT_TRANSLATE_NOOP("History", "Saved from a damaged file"),
}


def kind_in_words(kind: ActionKind) -> str:
    """What an action did."""
    words = _KINDS.get(kind)
    return tr(str(words)) if words else kind.value.replace("_", " ").capitalize()


def done_in_words(row: HistoryRow) -> str:
    """What an action did; the coding that the sample comes with was imported as articles are."""
    has_coding = row.kind is ActionKind.IMPORT and row.statements > 0
    return tr("Imported coding") if has_coding else kind_in_words(row.kind)


def time_of(moment: datetime) -> str:
    return shown_time(moment, today=datetime.now().astimezone().date())


def code_name(codebook: Codebook, key: str) -> str:
    try:
        return codebook.code(key).name
    except KeyError:
        return key


def codes_of(row: HistoryRow, codebook: Codebook) -> str:
    """The code after an action, and the one before where it was another."""
    before, after = (code_name(codebook, key) if key else "" for key in (row.code_before, row.code_after))
    if row.statements > 1 and not (before and after):
        return ""  # of many that came or went, each has its own
    return f"{before} → {after}" if before and after and before != after else after or before


def statement_of(row: HistoryRow) -> str:
    """The words of the statement that an action is about, or how many it is about."""
    if row.statements > 1:
        return tr("{count} statements").format(count=grouped(row.statements))
    if row.articles > 1 and not row.statements:
        return tr("{count} articles").format(count=grouped(row.articles))
    return " ".join(row.quote.split())


def _name_in(entries: Sequence[Role] | Sequence[Variable], key: str) -> str:
    return next((entry.name for entry in entries if entry.key == key), key)


def told_versions(versions: list[Version], codebook: Codebook) -> str:
    """What a statement was after each action, newest first; what stayed the same is not said again."""
    lines: list[str] = []
    before: StatementThen | None = None
    for version in versions:
        said = [tr("It was gone.")] if version.then is None else list(_told(before, version.then, codebook))
        head = f"{time_of(version.at)}  {version.coder}  {kind_in_words(version.kind)}"
        lines.append("\n".join([head, *(f"    {words}" for words in said)]))
        before = version.then
    return "\n".join(reversed(lines))


def _told(before: StatementThen | None, then: StatementThen, codebook: Codebook) -> Iterator[str]:
    if before is None or before.code != then.code:
        yield tr("Code: {name}").format(name=code_name(codebook, then.code))
    if before is None or before.quotes != then.quotes:
        yield tr("Words: {words}").format(words=" ".join(then.words.split()))
    if (before.actors if before else ()) != then.actors:
        actors = ", ".join(f"{_name_in(codebook.roles, role)}: {name}" for role, name in then.actors)
        yield tr("Actors: {names}").format(names=actors or "–")
    if (before.values if before else ()) != then.values:
        answers = ", ".join(f"{_name_in(codebook.variables, variable)}: {value}" for variable, value in then.values)
        yield tr("Answers: {answers}").format(answers=answers or "–")
    if (before.memo if before else "") != then.memo:
        yield tr("Memo: {words}").format(words=" ".join(then.memo.split()) or "–")
