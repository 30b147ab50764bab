"""How differences, decisions and reasons are called."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from annotator.domain.codebook import Codebook
from annotator.domain.records import Coder, Statement
from annotator.domain.segments import word_spans
from annotator.domain.settling import Difference, How, Reason, Standing
from annotator.domain.text import Span, quotes
from annotator.services.settling.passages import Item
from annotator.services.settling.standing import SettledItem
from annotator.ui.amounts import counted
from annotator.ui.comparing.records import (
    Add,
    Change,
    ChooseActors,
    ChooseValue,
    Confirm,
    Decision,
    Explain,
    Finish,
    Keep,
    Line,
    Merge,
    Recode,
    Redraw,
    Reject,
    Take,
    TakeAgreed,
    TakeWholly,
    marked_at,
    settlement_of,
    standing_of,
)

LEFT: Final = "left"
ADDED: Final = "added"
GROUPS: Final = (LEFT, *(kind.value for kind in Difference), ADDED)
"""What lines of the list are gathered by, in their order."""
_GROUPS: Final = {LEFT: "Left over", ADDED: "Added"}
KINDS: Final = {
    Difference.MISSING: "Missing",
    Difference.CODE: "Code",
    Difference.BOUNDARY: "Boundary",
    Difference.PARTS: "Parts",
    Difference.ACTOR: "Actor",
    Difference.VALUE: "Value",
}
REASONS: Final = {
    Reason.NONE: "No reason given",
    Reason.OVERLOOKED: "Overlooked",
    Reason.MISREAD: "Misread",
    Reason.BOUNDARY_RULE: "Rule for the words",
    Reason.CODE_RULE: "Rule for the code",
    Reason.ACTOR_IDENTITY: "Who the actor is",
    Reason.GUIDELINE_UNCLEAR: "Guideline unclear",
    Reason.OTHER: "Other",
}
_DONE: Final[dict[type, str]] = {
    Redraw: "Words redrawn",
    ChooseActors: "Actors chosen",
    ChooseValue: "Answer chosen",
    Change: "Changed",
    Keep: "Kept or removed, as you said",
    Reject: "Settled: no statement here",
    Confirm: "What was decided holds",
    TakeAgreed: "What is agreed was taken",
    Explain: "Reason kept",
    Finish: "Article taken up again",
}


def tr(words: str) -> str:
    return QCoreApplication.translate("Comparing", words)


def group_of(line: Line) -> str:
    if isinstance(line, SettledItem):
        return line.item.difference.value
    return LEFT if line.is_left else ADDED


def group_words(group: str) -> str:
    return tr(_GROUPS.get(group) or KINDS[Difference(group)])


def listed(names: Sequence[str]) -> str:
    """A, B and C."""
    if len(names) < 2:
        return "".join(names)
    return tr("{0} and {1}").format(", ".join(names[:-1]), names[-1])


def either(names: Sequence[str]) -> str:
    """None or Russia."""
    return tr(" or ").join(dict.fromkeys(names))


def initials(coders: Sequence[Coder]) -> list[str]:
    """A letter a coder, two where the first would be another's too, a number where these are."""
    names = [coder.name.strip() or "?" for coder in coders]
    for length in (1, 2):
        short = [name[:length].upper() if length == 1 else name[:1].upper() + name[1:2] for name in names]
        if len(set(short)) == len(short):
            return short
    return [str(number) for number in range(1, len(names) + 1)]


def words_of(text: str, statement: Statement) -> str:
    """A statement's words on one line."""
    return " … ".join(" ".join(quote.split()) for quote in quotes(text, statement.parts))


def code_name(codebook: Codebook, key: str) -> str:
    return next((code.name for code in codebook.codes if code.key == key), key)


def about_name(codebook: Codebook, item: Item) -> str:
    """The role or the variable that a difference is about, by its name."""
    named = codebook.roles if item.difference is Difference.ACTOR else codebook.variables
    return next((entry.name for entry in named if entry.key == item.about), item.about)


def title_of(item: Item, codebook: Codebook) -> str:
    """“Boundary”, “Actor: target”."""
    kind = tr(KINDS[item.difference])
    return f"{kind}: {about_name(codebook, item)}" if item.about else kind


def line_title(line: Line, codebook: Codebook) -> str:
    return title_of(line.item, codebook) if isinstance(line, SettledItem) else group_words(group_of(line))


def line_words(line: Line, codebook: Codebook, text: str) -> str:
    """What is to be said of a line besides its words."""
    if isinstance(line, SettledItem):
        return what_differs(line.item, codebook, text)
    return tr("what the coders had here is gone") if line.is_left else tr("none of the coders has it")


def actors_of(statement: Statement, role: str) -> str:
    return ", ".join(link.name for link in statement.actors(role)) or tr("none")


def value_of(statement: Statement, variable: str) -> str:
    return statement.value(variable) or tr("none")


def what_differs(item: Item, codebook: Codebook, text: str) -> str:
    """The difference in a few words: “target: none or Russia”, “B has 6 words more”."""
    marked = item.passage.marked
    name = about_name(codebook, item)
    match item.difference:
        case Difference.MISSING:
            return tr("only {0} marked it").format(listed([one.coder.name for one in marked]))
        case Difference.CODE:
            return either([code_name(codebook, one.code) for one in marked])
        case Difference.BOUNDARY:
            return _boundary(marked, text)
        case Difference.PARTS:
            return either([counted(len(one.parts), tr("part"), tr("parts")) for one in marked])
        case Difference.ACTOR:
            return f"{name}: {either([actors_of(one, item.about) for one in marked])}"
        case Difference.VALUE:
            return f"{name}: {either([value_of(one, item.about) for one in marked])}"


def how_settled(line: Line, coders: Sequence[Coder], codebook: Codebook) -> str:
    """How it was decided: “A’s taken · Overlooked”."""
    settlement = settlement_of(line)
    if settlement is None:
        return ""
    chosen = next((coder.name for coder in coders if coder.id == settlement.chosen), "")
    words = {
        How.CODER: tr("{0}’s taken").format(chosen),
        How.UNION: tr("All of both taken"),
        How.INTERSECTION: tr("What they share taken"),
        How.REDRAWN: tr("Words redrawn"),
        How.CHOSEN: tr("Another chosen"),
        How.REJECTED: tr("Rejected"),
        How.ADDED: tr("Added"),
        How.AGREED: tr("Taken as agreed"),
    }[settlement.how]
    if settlement.reason is not Reason.NONE:
        words += f" · {tr(REASONS[settlement.reason])}"
    if settlement.codebook_key:
        words += f" ({entry_name(codebook, settlement.codebook_key)})"
    return f"{words} · “{settlement.note}”" if settlement.note else words


def done_words(decision: Decision, codebook: Codebook) -> str:
    """What a decision did: “A’s boundary taken”."""
    match decision:
        case Take(item, coder):
            return _taken(item, coder, codebook)
        case TakeWholly(_, coder):
            return tr("All taken from {0}").format(coder.name)
        case Recode(_, code):
            return tr("{0} given").format(code_name(codebook, code))
        case Add(_, _, code):
            return tr("{0} added").format(code_name(codebook, code))
        case Merge(_, how):
            return tr("Union taken") if how is How.UNION else tr("Intersection taken")
        case _:
            return tr(_DONE[type(decision)])


def _taken(item: Item, coder: Coder, codebook: Codebook) -> str:
    if item.difference is Difference.MISSING:
        has_it = any(one.coder.id == coder.id for one in item.passage.marked)
        return (tr("{0}’s statement kept") if has_it else tr("Left out, as {0} has it")).format(coder.name)
    what = about_name(codebook, item) if item.about else tr(KINDS[item.difference])
    return tr("Taken from {0}: {1}").format(coder.name, what)


def entry_name(codebook: Codebook, key: str) -> str:
    """A code, role or variable by its name."""
    return dict(entries(codebook)).get(key, key)


def entries(codebook: Codebook) -> list[tuple[str, str]]:
    """Key and name of everything that the codebook explains and still asks for."""
    return [
        *((code.key, code.name) for code in codebook.current_codes),
        *((role.key, role.name) for role in codebook.current_roles),
        *((variable.key, variable.name) for variable in codebook.variables if not variable.retired),
    ]


def spoken(line: Line, codebook: Codebook, text: str) -> str:
    """A line of the list for a screen reader."""
    states = {Standing.SETTLED: tr("settled"), Standing.STALE: tr("changed since it was settled")}
    state = states.get(standing_of(line), tr("open"))
    words = words_of(text, marked_at(line)[0])
    return f"{line_title(line, codebook)}, {line_words(line, codebook, text)}, {state}: {words}"


def _boundary(marked: Sequence[Statement], text: str) -> str:
    """Of two coders who has more; of several only that they differ."""
    if len(marked) != 2:
        lengths = [str(_count(one.parts, text)) for one in marked]
        return tr("{0} words").format(either(lengths)) if len(set(lengths)) > 1 else tr("other words")
    first, second = marked
    more = [_count_beyond(first, second, text), _count_beyond(second, first, text)]
    if all(more):
        return tr("{0} has {1}, {2} has {3} of its own").format(
            first.coder.name, counted(more[0], tr("word"), tr("words")), second.coder.name, more[1]
        )
    longer, count = (first, more[0]) if more[0] else (second, more[1])
    if not count:
        return tr("differ by signs only")
    return tr("{0} has {1} more").format(longer.coder.name, counted(count, tr("word"), tr("words")))


def beyond(statement: Statement, other: Statement) -> list[Span]:
    """The stretches of a statement that another one lacks."""
    out: list[Span] = []
    for part in statement.parts:
        at = part.start
        for shared in sorted(other.parts):
            if shared.end <= at or shared.start >= part.end:
                continue
            if shared.start > at:
                out.append(Span(at, shared.start))
            at = max(at, shared.end)
        if at < part.end:
            out.append(Span(at, part.end))
    return out


def _count_beyond(statement: Statement, other: Statement, text: str) -> int:
    return _count(beyond(statement, other), text)


def _count(spans: Sequence[Span], text: str) -> int:
    return sum(1 for span in spans for _word in word_spans(span.of(text)))
