"""The writing verbs, by what they write. An ``Edits`` lives for one action of the journal."""

from __future__ import annotations

from sqlalchemy.orm import Session

from annotator.domain.records import Coder
from annotator.storage.edits.actors import ActorEdits
from annotator.storage.edits.articles import ArticleEdits
from annotator.storage.edits.assignments import AssignmentEdits
from annotator.storage.edits.codebooks import CodebookEdits
from annotator.storage.edits.imports import ImportEdits
from annotator.storage.edits.reshaping import ReshapingEdits
from annotator.storage.edits.restoring import RestoreEdits
from annotator.storage.edits.settlements import SettlementEdits
from annotator.storage.edits.splits import SplitEdits
from annotator.storage.edits.statements import StatementEdits
from annotator.storage.edits.suggestions import SuggestionEdits
from annotator.storage.edits.team import TeamEdits


class Edits:
    """What an action may write. Each verb checks what only the file can know, and raises NotFound or NotAllowed."""

    def __init__(self, session: Session, coder: Coder, now: str) -> None:
        self.articles = ArticleEdits(session, coder, now)
        self.actors = ActorEdits(session)
        self.splits = SplitEdits(session, self.actors)
        self.codebook = CodebookEdits(session, coder, now)
        self.suggestions = SuggestionEdits(session, coder, now)
        self.statements = StatementEdits(session, coder, now, self.suggestions)
        self.reshaping = ReshapingEdits(session, self.statements, self.suggestions, now)
        self.settlements = SettlementEdits(session, coder, now, self.statements)
        self.assignments = AssignmentEdits(session, now)
        self.team = TeamEdits(session, self.assignments, now)
        self.imports = ImportEdits(session, coder, now)
        self.restoring = RestoreEdits(session, coder, now)
