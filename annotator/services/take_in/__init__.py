"""Taking in a coder's file: what would change, and then doing it."""

from annotator.services.take_in.previewing import preview
from annotator.services.take_in.records import (
    ActorAnswer,
    ActorProposal,
    Answers,
    ArticleTaken,
    CodebookDifference,
    CoderTaken,
    Counts,
    Fate,
    Preview,
    Refused,
    Same,
    StatementTaken,
    TakenIn,
)
from annotator.services.take_in.taking import take_in

__all__ = [
    "ActorAnswer",
    "ActorProposal",
    "Answers",
    "ArticleTaken",
    "CodebookDifference",
    "CoderTaken",
    "Counts",
    "Fate",
    "Preview",
    "Refused",
    "Same",
    "StatementTaken",
    "TakenIn",
    "preview",
    "take_in",
]
