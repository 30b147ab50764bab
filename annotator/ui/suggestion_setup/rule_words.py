"""The rules as a coder would put them: a name, an example of our own, and what may be said without telling the act."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from annotator.domain.said import said
from annotator.ui.language import in_words

_QUOTATION: Final = said("Quotation beside reporting words")
_CLAUSE: Final = said("Clause that belongs to a reporting verb")
_VERB: Final = said("Words that belong to a reporting verb")
_NOUN: Final = said("Words that belong to a reporting noun")
_FIXED: Final = said("Beside a fixed phrase of reporting")
_ALONE: Final = said("Told as somebody’s words, without reporting words")


@dataclass(frozen=True, slots=True)
class RuleWords:
    """``name`` may tell which act is meant; ``neutral`` is shared by rules of all acts, so that it does not."""

    name: str
    example: str
    neutral: str


RULE_WORDS: Final = {
    "according-to": RuleWords(said("Follows “according to”"), "The dam is safe, according to the ministry.", _FIXED),
    "as-complement": RuleWords(
        said("What somebody or something is described as"), "She described the vote as a farce.", _VERB
    ),
    "block-quote": RuleWords(
        said("Quotation in a paragraph of its own"), "The mayor added: ¶ “We will rebuild the bridge.”", _QUOTATION
    ),
    "clausal-complement": RuleWords(
        said("Clause of a reporting verb"), "Officials said that the border stays closed.", _CLAUSE
    ),
    "complement": RuleWords(said("What somebody or something is called"), "He called the report a fabrication.", _VERB),
    "direct-quote": RuleWords(
        said("Quotation beside a reporting verb"), "“Nobody was warned,” the nurse said.", _QUOTATION
    ),
    "gerund": RuleWords(
        said("“-ing” form after a reporting verb"), "The firm denied dumping waste in the river.", _VERB
    ),
    "hedge": RuleWords(
        said("Marked by a word such as “reportedly”"), "The tanker reportedly changed its flag.", _FIXED
    ),
    "infinitive": RuleWords(said("“to” form after a reporting verb"), "The union threatened to strike in May.", _VERB),
    "loose-clause": RuleWords(
        said("Clause further on in a reporting sentence"), "He spoke of the flood, which nobody had foreseen.", _CLAUSE
    ),
    "noun-about": RuleWords(
        said("What a reporting noun is about"), "Their claims about the vaccine spread fast.", _NOUN
    ),
    "noun-clause": RuleWords(
        said("Clause of a reporting noun"), "The allegation that votes were bought was not repeated.", _NOUN
    ),
    "noun-for": RuleWords(said("What criticism is for"), "The judge drew criticism for the delay.", _NOUN),
    "noun-infinitive": RuleWords(said("“to” form after a reporting noun"), "A pledge to lower rents was made.", _NOUN),
    "noun-of": RuleWords(said("Reporting noun with “of”"), "The accusations of fraud came from the opposition.", _NOUN),
    "noun-on": RuleWords(said("Whom an attack in words is on"), "His attack on the press was loud.", _NOUN),
    "noun-over": RuleWords(said("What criticism is over"), "There was criticism over the price of bread.", _NOUN),
    "noun-suffered": RuleWords(
        said("Criticism that somebody draws"), "The plan drew condemnation from the towns.", _NOUN
    ),
    "object": RuleWords(said("Object of a reporting verb"), "The bank denied the rumour.", _VERB),
    "parenthetical": RuleWords(
        said("Sentence around a reporting clause"), "The road, engineers say, will sink.", _CLAUSE
    ),
    "phrase": RuleWords(
        said("Beside a fixed phrase of reporting"), "The group took responsibility for the fire.", _FIXED
    ),
    "preposition": RuleWords(
        said("Follows a reporting verb and its preposition"), "Farmers warned of a poor harvest.", _VERB
    ),
    "quotation": RuleWords(
        said("Quotation beside which nobody is said to speak"),
        "Anger at the port. “This was never safe for us.”",
        _ALONE,
    ),
    "reported-speech": RuleWords(
        said("Sentence in the subjunctive of reported speech"),
        "Der Minister widersprach. Die Brücke sei sicher.",
        _ALONE,
    ),
    "target": RuleWords(said("Criticism of somebody"), "The bishop condemned the company for its silence.", _VERB),
    "target-of": RuleWords(said("Charge against somebody"), "The minister accused the port of hiding the loss.", _VERB),
    "to-complement": RuleWords(said("What something is put down to"), "They attributed the outage to a storm.", _VERB),
}
_UNKNOWN: Final = said("Found beside reporting words")


def name_of(rule: str) -> str:
    """A rule in plain words; one of another version keeps its name."""
    known = RULE_WORDS.get(rule)
    return in_words(known.name) if known is not None else rule.replace("-", " ").capitalize()


def example_of(rule: str) -> str:
    known = RULE_WORDS.get(rule)
    return known.example if known is not None else ""


def neutral_name_of(rule: str) -> str:
    """Why there is a suggestion, told so that the code cannot be guessed from it."""
    known = RULE_WORDS.get(rule)
    return in_words(known.neutral if known is not None else _UNKNOWN)
