"""The tables of a project file as typed mappings. Rows stay inside ``storage``; frozen records leave it.

Columns hold plain values (text, whole numbers, true or false, lists of text), so that a row's image in the journal is
its JSON. Times are ISO 8601 in UTC; ``start`` and ``stop`` are code points; ids are never used twice.
"""

from __future__ import annotations

from annotator.storage.schema.actors import Actor, ActorAlias, ActorsApart
from annotator.storage.schema.articles import Article, ArticleText, Original, Region
from annotator.storage.schema.assignments import Assignment, Draw
from annotator.storage.schema.base import UPKEEP, Base, Identified
from annotator.storage.schema.codebook import Code, CodebookVersion, Role, Variable
from annotator.storage.schema.journal import Action, ActionState, Change
from annotator.storage.schema.project import Coder, Project
from annotator.storage.schema.settlements import Settlement
from annotator.storage.schema.stands import Identity, Stand
from annotator.storage.schema.statements import ActorLink, Part, Statement, StatementLink, StatementValue
from annotator.storage.schema.suggestions import (
    Analysis,
    Decision,
    Mention,
    Suggestion,
    SuggestionActor,
    SuggestionSpan,
)

__all__ = [
    "JOURNALED",
    "TRIGGERS",
    "UPKEEP",
    "Action",
    "ActionState",
    "Actor",
    "ActorAlias",
    "ActorLink",
    "ActorsApart",
    "Analysis",
    "Article",
    "ArticleText",
    "Assignment",
    "Base",
    "Change",
    "Code",
    "CodebookVersion",
    "Coder",
    "Decision",
    "Draw",
    "Identified",
    "Identity",
    "Mention",
    "Original",
    "Part",
    "Project",
    "Region",
    "Role",
    "Settlement",
    "Stand",
    "Statement",
    "StatementLink",
    "StatementValue",
    "Suggestion",
    "SuggestionActor",
    "SuggestionSpan",
    "Variable",
]

JOURNALED: tuple[type[Base], ...] = (
    Project, Coder, CodebookVersion, Code, Role, Variable, Article, Region, Draw, Assignment, Actor, ActorAlias,
    ActorsApart, Identity, Statement, Part, ActorLink, StatementValue, StatementLink, Decision, Settlement,
)  # fmt: skip

TRIGGERS = (
    "CREATE TRIGGER texts_keep BEFORE UPDATE ON texts BEGIN SELECT RAISE(ABORT, 'a text never changes'); END",
    "CREATE TRIGGER texts_stay BEFORE DELETE ON texts BEGIN SELECT RAISE(ABORT, 'a text is never deleted'); END",
    "CREATE TRIGGER articles_keep_text BEFORE UPDATE OF text_id ON articles WHEN NEW.text_id IS NOT OLD.text_id"
    " BEGIN SELECT RAISE(ABORT, 'an article keeps its text'); END",
)
