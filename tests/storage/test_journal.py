"""An action is one transaction, one step of undo and one report."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import delete, event, insert, update
from sqlalchemy.exc import OperationalError

from annotator.domain.changes import ActionKind, Changes, UndoState
from annotator.domain.errors import NotAllowed
from annotator.domain.findings import RuleSettings, SuggestionSetup
from annotator.domain.listing import ArticleFilter
from annotator.domain.records import ActorKind, ArticleId, AssignmentState, Coder, Metadata, StatementId
from annotator.domain.text import Span
from annotator.storage import schema
from annotator.storage.edits.articles import NewArticle
from annotator.storage.store import Store


def tag(store: Store, coder: Coder, article_id: ArticleId, span: Span, code: str = "claim") -> StatementId:
    with store.journal.action(ActionKind.TAG, coder) as edits:
        return edits.statements.add(article_id, [span], code)


def stored(path: Path, query: str) -> list[tuple[object, ...]]:
    """What an independent reader finds in the file."""
    with sqlite3.connect(path) as connection:
        rows = connection.execute(query).fetchall()
    connection.close()
    return rows


def test_that_an_action_is_in_the_file_when_it_returns(store: Store, ann: Coder, article_id: ArticleId) -> None:
    tag(store, ann, article_id, Span(5, 14))

    assert stored(store.database.path, "SELECT quote FROM parts") == [("denies it",)]


def test_that_an_action_reports_what_it_changed(
    store: Store, ann: Coder, article_id: ArticleId, told: list[Changes]
) -> None:
    statement_id = tag(store, ann, article_id, Span(5, 14))

    assert told[-1] == Changes(
        ActionKind.TAG,
        articles=frozenset({article_id}),
        statements=frozenset({statement_id}),
        article_list=True,
    )


def test_that_an_action_that_fails_leaves_nothing(store: Store, ann: Coder, article_id: ArticleId) -> None:
    def fail() -> None:
        with store.journal.action(ActionKind.TAG, ann) as edits:
            edits.statements.add(article_id, [Span(5, 14)], "claim")
            edits.statements.add(article_id, [Span(5, 1000)], "claim")

    with pytest.raises(NotAllowed):
        fail()

    assert stored(store.database.path, "SELECT count(*) FROM statements") == [(0,)]
    assert store.journal.undo_state(ann) == UndoState(ActionKind.IMPORT, None)


def test_that_an_action_after_a_failed_one_is_saved(store: Store, ann: Coder, article_id: ArticleId) -> None:
    with pytest.raises(NotAllowed):
        tag(store, ann, article_id, Span(5, 1000))

    tag(store, ann, article_id, Span(5, 14))

    assert stored(store.database.path, "SELECT count(*) FROM statements") == [(1,)]


def test_that_undo_reports_the_action_that_it_took_back(
    store: Store, ann: Coder, article_id: ArticleId, told: list[Changes]
) -> None:
    tag(store, ann, article_id, Span(5, 14))
    report = told[-1]

    assert store.journal.undo(ann) == report
    assert told[-1] == report


def test_that_undo_survives_a_restart(
    store: Store, ann: Coder, article_id: ArticleId, opened: Callable[[Path], Store]
) -> None:
    tag(store, ann, article_id, Span(5, 14))
    store.close()

    again = opened(store.database.path)
    again.journal.undo(ann)

    assert again.queries.statements.of_article(article_id, ann.id) == []
    assert again.journal.undo_state(ann) == UndoState(ActionKind.IMPORT, ActionKind.TAG)


def test_that_redo_survives_a_restart_with_the_same_ids(
    store: Store, ann: Coder, article_id: ArticleId, opened: Callable[[Path], Store]
) -> None:
    tag(store, ann, article_id, Span(5, 14))
    before = store.queries.statements.of_article(article_id, ann.id)
    store.journal.undo(ann)
    store.close()

    again = opened(store.database.path)
    again.journal.redo(ann)

    assert again.queries.statements.of_article(article_id, ann.id) == before


def test_that_an_action_of_an_earlier_program_can_be_taken_back_and_done_again(
    store: Store, ann: Coder, opened: Callable[[Path], Store]
) -> None:
    """An update writes its version into the row that the set-up of suggestions stands in."""
    before, after = SuggestionSetup(), SuggestionSetup(RuleSettings(rules_off=frozenset({"hedge"})))
    with store.journal.action(ActionKind.SET_UP_SUGGESTIONS, ann) as edits:
        edits.suggestions.set_up(after)
    store.close()
    with sqlite3.connect(store.database.path) as connection:
        connection.execute("UPDATE project SET program = '99.0'")
    connection.close()

    again = opened(store.database.path)
    again.journal.undo(ann)
    undone = again.queries.project.suggestion_setup()
    again.journal.redo(ann)

    assert (undone, again.queries.project.suggestion_setup()) == (before, after)
    assert stored(store.database.path, "SELECT program FROM project") == [("99.0",)]


def test_that_an_id_is_not_used_again_after_undo(store: Store, ann: Coder, article_id: ArticleId) -> None:
    first = tag(store, ann, article_id, Span(5, 14))
    store.journal.undo(ann)

    assert tag(store, ann, article_id, Span(5, 14)) != first


def test_that_undo_is_of_the_coder_s_own_actions(store: Store, ann: Coder, bob: Coder, article_id: ArticleId) -> None:
    tag(store, ann, article_id, Span(0, 4))
    tag(store, bob, article_id, Span(5, 14))

    store.journal.undo(ann)

    assert store.queries.statements.of_article(article_id, ann.id) == []
    assert len(store.queries.statements.of_article(article_id, bob.id)) == 1


def test_that_a_new_action_ends_redo(store: Store, ann: Coder, article_id: ArticleId) -> None:
    tag(store, ann, article_id, Span(0, 4))
    store.journal.undo(ann)

    tag(store, ann, article_id, Span(5, 14))

    assert store.journal.redo(ann) is None


def test_that_an_action_without_an_edit_keeps_redo(
    store: Store, ann: Coder, article_id: ArticleId, told: list[Changes]
) -> None:
    statement_id = tag(store, ann, article_id, Span(0, 4))
    tag(store, ann, article_id, Span(5, 14))
    store.journal.undo(ann)
    reports = len(told)

    with store.journal.action(ActionKind.WRITE_MEMO, ann) as edits:
        edits.statements.write_memo(statement_id, "")

    assert len(told) == reports
    assert store.journal.undo_state(ann).redo is ActionKind.TAG


def test_that_undo_refuses_what_another_coder_has_changed_there_and_back(
    store: Store, ann: Coder, bob: Coder, article_id: ArticleId
) -> None:
    for coder, headline in ((ann, "One"), (bob, "Two"), (bob, "One")):
        with store.journal.action(ActionKind.EDIT_ARTICLE, coder) as edits:
            edits.articles.edit_metadata(article_id, Metadata(headline=headline))

    with pytest.raises(NotAllowed, match="later action"):
        store.journal.undo(ann)


def test_that_undo_refuses_what_another_coder_has_changed(
    store: Store, ann: Coder, bob: Coder, article_id: ArticleId
) -> None:
    with store.journal.action(ActionKind.EDIT_ARTICLE, ann) as edits:
        edits.articles.edit_metadata(article_id, Metadata(headline="Ann's"))
    with store.journal.action(ActionKind.EDIT_ARTICLE, bob) as edits:
        edits.articles.edit_metadata(article_id, Metadata(headline="Bob's"))

    with pytest.raises(NotAllowed, match="later action"):
        store.journal.undo(ann)

    assert store.queries.articles.article(article_id).metadata.headline == "Bob's"


def test_that_undo_refuses_to_take_away_what_another_coder_uses(
    store: Store, ann: Coder, bob: Coder, article_id: ArticleId
) -> None:
    with store.journal.action(ActionKind.ADD_ACTOR, ann) as edits:
        actor_id = edits.actors.add("Iran", ActorKind.STATE)
    statement_id = tag(store, bob, article_id, Span(5, 14))
    role = store.queries.project.codebook().current_roles[0]
    with store.journal.action(ActionKind.LINK_ACTOR, bob) as edits:
        edits.statements.link_actor(statement_id, role, actor_id)

    with pytest.raises(NotAllowed, match="later action"):
        store.journal.undo(ann)

    assert [actor.name for actor in store.queries.actors.all()] == ["Iran"]


def test_that_redo_refuses_an_import_that_another_coder_has_made_anew(
    store: Store, ann: Coder, bob: Coder, article_id: ArticleId
) -> None:
    article = store.queries.articles.article(article_id)
    store.journal.undo(ann)
    with store.journal.action(ActionKind.IMPORT, bob) as edits:
        edits.articles.add([_again(article.text)])

    with pytest.raises(NotAllowed, match="later action"):
        store.journal.redo(ann)


def test_that_an_undone_import_is_found_by_search_only_after_redo(
    store: Store, ann: Coder, article_id: ArticleId
) -> None:
    store.journal.undo(ann)
    assert _found(store, ann, "ministry") == []

    store.journal.redo(ann)
    assert _found(store, ann, "ministry") == [article_id]


@pytest.mark.parametrize(
    "statement",
    [
        insert(schema.Coder).values(uuid="u", name="Eve", kind="person"),
        update(schema.Article).values(headline="Changed"),
        delete(schema.Region),
    ],
)
@pytest.mark.usefixtures("article_id")
def test_that_a_write_outside_an_action_raises(store: Store, statement: object) -> None:
    with pytest.raises(OperationalError, match="readonly"):
        store.database.connection.execute(statement)  # type: ignore[call-overload]


def test_that_a_bulk_statement_in_an_action_raises(store: Store, ann: Coder, article_id: ArticleId) -> None:
    def write_in_bulk() -> None:
        with store.journal.action(ActionKind.SET_STATE, ann) as edits:
            edits.articles.set_state(article_id, AssignmentState.FINISHED)
            edits.articles._session.execute(update(schema.Article).values(headline="Changed"))

    with pytest.raises(RuntimeError, match="journal"):
        write_in_bulk()

    assert stored(store.database.path, "SELECT count(*) FROM assignments") == [(0,)]


def test_that_no_action_begins_within_another(store: Store, ann: Coder, article_id: ArticleId) -> None:
    def nest() -> None:
        with store.journal.action(ActionKind.TAG, ann) as edits:
            edits.statements.add(article_id, [Span(0, 4)], "claim")
            tag(store, ann, article_id, Span(5, 14))

    with pytest.raises(RuntimeError, match="within another"):
        nest()

    assert stored(store.database.path, "SELECT count(*) FROM statements") == [(0,)]


def test_that_many_articles_come_in_with_as_many_queries_as_one_and_a_few_more_for_each_hundred(
    store: Store, ann: Coder
) -> None:
    queries: list[str] = []
    event.listen(store.database.connection, "before_cursor_execute", lambda *said: queries.append(said[2]))
    counts = []
    for texts in (["Iran denied it."], [f"Iran denied {number}." for number in range(200)]):
        queries.clear()
        with store.journal.action(ActionKind.IMPORT, ann) as edits:
            assert len(edits.articles.add([_again(text) for text in texts])) == len(texts)
        counts.append(len(queries))

    assert counts[1] <= counts[0] + 7 * (200 // 100)
    assert len(_found(store, ann, "denied")) == 201


def test_that_of_articles_with_the_same_text_the_first_comes_in(store: Store, ann: Coder) -> None:
    first, second = (NewArticle(name, "Iran.", name.encode(), "utf-8", Metadata(), ()) for name in ("1", "2"))

    with store.journal.action(ActionKind.IMPORT, ann) as edits:
        added = edits.articles.add([first, second])

    assert [row.name for row in store.queries.articles.rows(ann.id, added)] == ["1"]


def _again(text: str) -> NewArticle:
    return NewArticle("again.txt", text, text.encode(), "utf-8", Metadata(), ())


def _found(store: Store, coder: Coder, words: str) -> list[ArticleId]:
    return store.queries.articles.ids(coder.id, ArticleFilter(words=words))


def test_that_an_action_goes_on_with_the_last_and_is_undone_with_it(
    store: Store, ann: Coder, article_id: ArticleId
) -> None:
    statement_id = tag(store, ann, article_id, Span(0, 4))
    first = store.journal.newest(ann)

    with store.journal.action(ActionKind.TAG, ann, onto=first) as edits:
        edits.statements.write_memo(statement_id, "as well")
        edits.statements.add(article_id, [Span(5, 14)], "claim")

    assert store.journal.newest(ann) == first
    store.journal.undo(ann)
    assert store.queries.statements.of_article(article_id, ann.id) == []
    store.journal.redo(ann)
    assert [each.memo for each in store.queries.statements.of_article(article_id, ann.id)] == ["as well", ""]


def test_that_what_goes_on_with_the_last_may_take_it_back(store: Store, ann: Coder, article_id: ArticleId) -> None:
    tag(store, ann, article_id, Span(5, 14))
    statement_id = tag(store, ann, article_id, Span(0, 4))

    with store.journal.action(ActionKind.TAG, ann, onto=store.journal.newest(ann)) as edits:
        edits.statements.remove(statement_id)
    store.journal.undo(ann)

    assert len(store.queries.statements.of_article(article_id, ann.id)) == 1
    store.journal.undo(ann)
    assert store.queries.statements.of_article(article_id, ann.id) == []


def test_that_an_action_goes_on_with_none_but_the_last_of_its_kind(
    store: Store, ann: Coder, bob: Coder, article_id: ArticleId
) -> None:
    statement_id = tag(store, ann, article_id, Span(0, 4))
    first = store.journal.newest(ann)
    tag(store, bob, article_id, Span(0, 4))

    with store.journal.action(ActionKind.TAG, ann, onto=first) as edits:
        edits.statements.add(article_id, [Span(5, 14)], "claim")
    second = store.journal.newest(ann)
    with store.journal.action(ActionKind.WRITE_MEMO, ann, onto=second) as edits:
        edits.statements.write_memo(statement_id, "hm")

    assert len({first, second, store.journal.newest(ann)}) == 3
