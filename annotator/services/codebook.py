"""The codebook as it is worked on: its use, its versions, and changing it by one action each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from annotator.domain.backups import Why
from annotator.domain.changes import ActionKind
from annotator.domain.codebook import Codebook, Entry, EntryKind, Variable
from annotator.domain.codebook_differences import differences
from annotator.domain.codebook_draft import Draft, with_answers_given, with_what_is_used
from annotator.domain.codebook_keys import key_problems, keyed
from annotator.domain.codebook_remarks import Remark
from annotator.domain.codebook_use import Merging, Usage, VersionLine, names_of
from annotator.domain.errors import NotAllowed, NotFound
from annotator.domain.records import Coder, StatementId
from annotator.domain.text import quotes
from annotator.services.codebook_checks import broken_by, follows_from
from annotator.services.codebook_drafts import CodebookDrafts
from annotator.storage.store import Store


class Codebooks:
    """Every change is a new version beside the earlier ones, one action and one undo. What is coded stays readable."""

    def __init__(self, store: Store, coder: Coder, *, codebook: Callable[[], Codebook]) -> None:
        self._queries = store.queries
        self._journal = store.journal
        self._backups = store.backups
        self._coder = coder
        self._codebook = codebook

    # What is known of it ----------------------------------------------------------------------------------------

    def usage(self) -> Usage:
        """How many statements of each coder use each entry and each answer."""
        return self._queries.codebook.usage()

    def log(self) -> tuple[VersionLine, ...]:
        """Its versions, the newest first."""
        return self._queries.codebook.versions()

    def version(self, number: int) -> Codebook:
        """The codebook as it was. Raises NotFound."""
        if number not in {line.version for line in self.log()}:
            raise NotFound("The project has no version {number} of its codebook.", number=number)
        return self._queries.project.codebook(number)

    def differences(self, old: int, new: int) -> tuple[Remark, ...]:
        """What differs between two versions, line by line. Raises NotFound."""
        return differences(self.version(old), self.version(new))

    @property
    def drafts(self) -> CodebookDrafts:
        """Where this project's draft is kept until it is saved."""
        return CodebookDrafts(self._queries.project.line().uuid)

    # Changing it ------------------------------------------------------------------------------------------------

    def draft(self) -> Draft:
        """What holds now, to be changed."""
        return Draft(self._codebook())

    def draft_of(self, other: Codebook) -> Draft:
        """Another codebook as a draft of this project's: what statements use and it lacks stays, retired."""
        usage, mine = self.usage(), self._codebook()
        found = with_what_is_used(mine, other, usage.used)
        answered = (
            with_answers_given(variable, usage.answers_to(variable.key)) if self._was_chosen(variable.key) else variable
            for variable in found.variables
        )
        return Draft(replace(found, variables=tuple(answered)))

    def problems(self, draft: Draft, usage: Usage | None = None) -> tuple[Remark, ...]:
        """Why a draft can't be saved: nothing where it can. ``usage`` spares reading it anew."""
        return broken_by(self._codebook(), draft, usage or self.usage())

    def follows(self, draft: Draft, usage: Usage | None = None) -> tuple[Remark, ...]:
        """What saving a draft would do to statements. ``usage`` spares reading it anew."""
        return follows_from(self._codebook(), draft, usage or self.usage())

    def edit(self, draft: Draft | Codebook, note: str = "") -> int:
        """Save a draft as a new version, and give back its number. Renamed answers are renamed in all statements.

        Raises NotAllowed where nothing is changed, where the codebook has changed since the draft was begun, and with
        the first thing that would break.
        """
        tidied = (draft if isinstance(draft, Draft) else Draft(draft)).tidied()
        wanted = keyed(tidied)
        current = self._codebook()
        if wanted.codebook.version != current.version:
            raise NotAllowed(
                "The codebook is at version {now} now, and this began from version {was}. Look at what has changed,"
                " then save again.",
                now=current.version,
                was=wanted.codebook.version,
            )
        if wanted.codebook == current and not wanted.renamed:
            raise NotAllowed("Nothing in the codebook has changed, so there is no new version to save.")
        for problem in key_problems(tidied):
            raise _refusal(problem, tidied.codebook)
        for problem in self.problems(wanted):
            raise _refusal(problem, wanted.codebook)
        return self._save(wanted, note)

    def rename(self, kind: EntryKind, key: str, name: str) -> int:
        """Call an entry otherwise; its key stays."""
        return self.edit(self.draft().put(replace(self._entry(kind, key), name=name.strip())))

    def retire(self, kind: EntryKind, key: str, note: str = "") -> int:
        """Give or ask an entry no more. What is coded with it stays."""
        return self.edit(self.draft().put(replace(self._entry(kind, key), retired=True)), note)

    # Codes that become one --------------------------------------------------------------------------------------

    def merging(self, code: str, into: str) -> Merging:
        """What merging a code into another would recode. Raises NotFound, NotAllowed."""
        self._check_merging(code, into)
        names = {coder.id: coder.name for coder in self._queries.project.coders()}
        return Merging(code, into, names_of(self.usage().by_coder(EntryKind.CODE, code), names))

    def merge(self, code: str, into: str, note: str = "") -> int:
        """Give all coders' statements with a code another one, and retire it: one action. How many were recoded.

        Where the code was merged before, those that have come with it since are recoded. Raises NotFound, NotAllowed.
        """
        merging, current = self.merging(code, into), self._codebook()
        merged = _merged(current, code, into)
        if merged == current and not merging.total:
            raise NotAllowed(
                "“{code}” is merged into “{into}” already, and no statement has it.",
                code=current.code(code).name,
                into=current.code(into).name,
            )
        version = current.version + 1
        self._backups.before(Why.CODEBOOK)
        with self._journal.action(ActionKind.EDIT_CODEBOOK, self._coder) as edits:
            edits.codebook.add(replace(merged, version=version), note)
            edits.codebook.recode(code, into, version)
        return merging.total

    # Examples ---------------------------------------------------------------------------------------------------

    def example_of(self, statement_id: StatementId) -> str:
        """A statement as an example: its words, who says them, and the article. Raises NotFound."""
        statement = self._queries.statements.statement(statement_id)
        article = self._queries.articles.article(statement.article_id)
        words = " […] ".join(" ".join(quote.split()) for quote in quotes(article.text, statement.parts))
        first = next(iter(self._codebook().current_roles), None)
        said = ", ".join(link.name for link in statement.actors(first.key)) if first is not None else ""
        return f"{words} — {said} ({article.name})" if said else f"{words} — ({article.name})"

    # ------------------------------------------------------------------------------------------------------------

    def _save(self, draft: Draft, note: str) -> int:
        version = self._codebook().version + 1
        self._backups.before(Why.CODEBOOK)
        with self._journal.action(ActionKind.EDIT_CODEBOOK, self._coder) as edits:
            edits.codebook.add(replace(draft.codebook, version=version), note)
            edits.codebook.rename_answers(draft.renamed, version)
        return version

    def _entry(self, kind: EntryKind, key: str) -> Entry:
        entry = self._codebook().entry(kind, key)
        if entry is None:
            raise NotFound("The codebook has nothing with the key “{key}”.", key=key)
        return entry

    def _check_merging(self, code: str, into: str) -> None:
        one, other = self._entry(EntryKind.CODE, code), self._entry(EntryKind.CODE, into)
        if code == into:
            raise NotAllowed("A code can't be merged into itself. Choose another.")
        if other.retired:
            raise NotAllowed(
                "“{into}” is retired, so “{code}” can't be merged into it. Use it again first, or choose another.",
                into=other.name,
                code=one.name,
            )

    def _was_chosen(self, key: str) -> bool:
        known = self._codebook().entry(EntryKind.VARIABLE, key)
        return isinstance(known, Variable) and bool(known.options)


def _merged(codebook: Codebook, code: str, into: str) -> Codebook:
    """With the code retired, and what was asked of it asked of the other: no answer goes out of sight."""
    codes = (replace(each, retired=True, replaced_by=into) if each.key == code else each for each in codebook.codes)
    asked = (
        replace(each, codes=(*each.codes, into)) if code in each.codes and into not in each.codes else each
        for each in codebook.variables
    )
    precedence = _without(codebook.precedence, code)
    return replace(codebook, codes=tuple(codes), variables=tuple(asked), precedence=precedence)


def _without(keys: Iterable[str], key: str) -> tuple[str, ...]:
    return tuple(each for each in keys if each != key)


def _refusal(problem: Remark, codebook: Codebook) -> NotAllowed:
    """The sentence as an error, with the entry before it where it does not name it itself."""
    if problem.kind is None or not {"name", "key"}.isdisjoint(problem.values):
        return NotAllowed(problem.sentence, **problem.values)
    entry = codebook.entry(problem.kind, problem.key)
    return NotAllowed("{entry}: {problem}", entry=(entry.name if entry else "") or problem.key, problem=problem)
