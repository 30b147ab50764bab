"""The rules as a coder would put them: a name, an example of our own, and what may be said without telling the act."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_QUOTATION: Final = "Quotation beside reporting words"
_CLAUSE: Final = "Clause that belongs to a reporting verb"
_VERB: Final = "Words that belong to a reporting verb"
_NOUN: Final = "Words that belong to a reporting noun"
_FIXED: Final = "Beside a fixed phrase of reporting"
_ALONE: Final = "Told as somebody’s words, without reporting words"


@dataclass(frozen=True, slots=True)
class RuleWords:
    """``name`` may tell which act is meant; ``neutral`` is shared by rules of all acts, so that it does not."""

    name: str
    example: str
    neutral: str


RULE_WORDS: Final = {
    "according-to": RuleWords(
        "Follows “according to”", "The dam is safe, according to the ministry.", _FIXED
    ),
    "as-complement": RuleWords(
        "What somebody or something is described as", "She described the vote as a farce.", _VERB
    ),
    "block-quote": RuleWords(
        "Quotation in a paragraph of its own", "The mayor added: ¶ “We will rebuild the bridge.”", _QUOTATION
    ),
    "clausal-complement": RuleWords(
        "Clause of a reporting verb", "Officials said that the border stays closed.", _CLAUSE
    ),
    "complement": RuleWords("What somebody or something is called", "He called the report a fabrication.", _VERB),
    "direct-quote": RuleWords(
        "Quotation beside a reporting verb", "“Nobody was warned,” the nurse said.", _QUOTATION
    ),
    "gerund": RuleWords("“-ing” form after a reporting verb", "The firm denied dumping waste in the river.", _VERB),
    "hedge": RuleWords("Marked by a word such as “reportedly”", "The tanker reportedly changed its flag.", _FIXED),
    "infinitive": RuleWords("“to” form after a reporting verb", "The union threatened to strike in May.", _VERB),
    "loose-clause": RuleWords(
        "Clause further on in a reporting sentence", "He spoke of the flood, which nobody had foreseen.", _CLAUSE
    ),
    "noun-about": RuleWords("What a reporting noun is about", "Their claims about the vaccine spread fast.", _NOUN),
    "noun-clause": RuleWords(
        "Clause of a reporting noun", "The allegation that votes were bought was not repeated.", _NOUN
    ),
    "noun-for": RuleWords("What criticism is for", "The judge drew criticism for the delay.", _NOUN),
    "noun-infinitive": RuleWords("“to” form after a reporting noun", "A pledge to lower rents was made.", _NOUN),
    "noun-of": RuleWords("Reporting noun with “of”", "The accusations of fraud came from the opposition.", _NOUN),
    "noun-on": RuleWords("Whom an attack in words is on", "His attack on the press was loud.", _NOUN),
    "noun-over": RuleWords("What criticism is over", "There was criticism over the price of bread.", _NOUN),
    "noun-suffered": RuleWords("Criticism that somebody draws", "The plan drew condemnation from the towns.", _NOUN),
    "object": RuleWords("Object of a reporting verb", "The bank denied the rumour.", _VERB),
    "parenthetical": RuleWords(
        "Sentence around a reporting clause", "The road, engineers say, will sink.", _CLAUSE
    ),
    "phrase": RuleWords("Beside a fixed phrase of reporting", "The group took responsibility for the fire.", _FIXED),
    "preposition": RuleWords(
        "Follows a reporting verb and its preposition", "Farmers warned of a poor harvest.", _VERB
    ),
    "quotation": RuleWords(
        "Quotation beside which nobody is said to speak", "Anger at the port. “This was never safe for us.”", _ALONE
    ),
    "reported-speech": RuleWords(
        "Sentence in the subjunctive of reported speech", "Der Minister widersprach. Die Brücke sei sicher.", _ALONE
    ),
    "target": RuleWords("Criticism of somebody", "The bishop condemned the company for its silence.", _VERB),
    "target-of": RuleWords("Charge against somebody", "The minister accused the port of hiding the loss.", _VERB),
    "to-complement": RuleWords(
        "What something is put down to", "They attributed the outage to a storm.", _VERB
    ),
}  # fmt: skip
_UNKNOWN: Final = "Found beside reporting words"


def name_of(rule: str) -> str:
    """A rule in plain words; one of another version keeps its name."""
    known = RULE_WORDS.get(rule)
    return known.name if known is not None else rule.replace("-", " ").capitalize()


def example_of(rule: str) -> str:
    known = RULE_WORDS.get(rule)
    return known.example if known is not None else ""


def neutral_name_of(rule: str) -> str:
    """Why there is a suggestion, told so that the code cannot be guessed from it."""
    known = RULE_WORDS.get(rule)
    return known.neutral if known is not None else _UNKNOWN
