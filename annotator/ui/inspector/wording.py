"""What the inspector says of where a statement comes from and why a suggestion was made."""

from __future__ import annotations

from datetime import date

from annotator.domain.codebook import Codebook
from annotator.domain.records import Origin, Statement
from annotator.ui.dates import shown_time

_ORIGINS = {
    Origin.MANUAL: "Marked by {coder}, {time}",
    Origin.SUGGESTION_ACCEPTED: "Span from a suggestion, code by {coder}, {time}",
    Origin.SUGGESTION_CHANGED: "Suggestion changed by {coder}, {time}",
    Origin.IMPORTED: "Imported coding of {coder}, {time}",
    Origin.ADJUDICATED: "Settled by {coder}, {time}",
}
_NOUN = "Belongs to a noun such as “claim”"
_RULES = {
    "according-to": "Follows “according to”",
    "as-complement": "Follows a reporting verb and “as”",
    "block-quote": "Quotation in a paragraph of its own",
    "clausal-complement": "Clause of a reporting verb",
    "complement": "What a reporting verb calls its object",
    "direct-quote": "Quotation beside a reporting verb",
    "gerund": "“-ing” phrase of a reporting verb",
    "hedge": "Marked by a word such as “reportedly”",
    "infinitive": "“to” phrase of a reporting verb",
    "loose-clause": "Clause near a reporting verb",
    "noun-about": _NOUN,
    "noun-clause": _NOUN,
    "noun-for": _NOUN,
    "noun-infinitive": _NOUN,
    "noun-of": _NOUN,
    "noun-on": _NOUN,
    "noun-over": _NOUN,
    "noun-suffered": _NOUN,
    "object": "Object of a reporting verb",
    "parenthetical": "Around a clause such as “officials said”",
    "phrase": "Follows a fixed phrase of reporting",
    "preposition": "Follows a reporting verb and its preposition",
    "target": "What somebody is blamed for",
    "target-of": "What somebody is accused of",
    "to-complement": "What a reporting verb leads to",
}
"""The rules of ``suggesting`` as a coder would put them."""
_HIGH, _FAIR = 0.85, 0.65


def origin_of(statement: Statement, *, today: date) -> str:
    """How a statement came to be, in a line."""
    return _ORIGINS[statement.origin].format(
        coder=statement.coder.name, time=shown_time(statement.created_at, today=today)
    )


def reason_of(rule: str, score: float) -> str:
    """Why a suggestion was made: its rule in words, and how often that rule is right, as one of three levels."""
    words = _RULES.get(rule, rule.replace("-", " ").capitalize())
    return f"{words} · {level_of(score)}"


def level_of(score: float) -> str:
    if score >= _HIGH:
        return "mostly right"
    return "often right" if score >= _FAIR else "sometimes right"


def precedence_of(codebook: Codebook) -> str:
    """Which code is given where two fit, in a sentence; nothing where the codebook does not say."""
    names = [codebook.code(key).name.lower() for key in codebook.precedence]
    if len(names) < 2:
        return ""
    words = " before ".join(names)
    return f"{words[:1].upper()}{words[1:]}."
