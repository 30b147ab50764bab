"""Articles: bringing in, listing, finding, metadata, regions, states."""

from __future__ import annotations

import pytest

from annotator.domain.errors import EncodingUnsure, NotFound, UnreadableFile
from annotator.domain.records import ArticleId, AssignmentState, Metadata, RegionKind, SuggestionMode
from annotator.domain.text import Span
from annotator.services.library import ArticleFilter
from annotator.services.project import Project


def boilerplate(project: Project, article_id: ArticleId) -> tuple[Span, ...]:
    return project.library.article(article_id).boilerplate


def bring_in(project: Project, *texts: str) -> list[ArticleId]:
    return list(project.library.add([project.library.prepare_text(f"{i}.txt", text) for i, text in enumerate(texts)]))


def test_that_an_import_keeps_the_canonical_text(project: Project) -> None:
    draft = project.library.prepare("a.txt", "\ufeffIran\r\ndenies.".encode())

    [article_id] = project.library.add([draft])

    article = project.library.article(article_id)
    assert article.text == "Iran\ndenies."
    assert article.sha256 == draft.sha256


def test_that_an_article_comes_in_once(project: Project) -> None:
    first = project.library.prepare("a.txt", b"Iran denies.\n")
    [article_id] = project.library.add([first, first])

    again = project.library.prepare("b.txt", b"Iran denies.\r\n")

    assert again.duplicate_of == article_id
    assert project.library.add([again]) == []


def test_that_an_import_is_one_step_of_undo(project: Project) -> None:
    bring_in(project, "One.", "Two.", "Three.")

    project.undo()

    assert project.library.ids() == []
    assert bring_in(project, "Two.") != []


def test_that_bytes_that_can_only_be_guessed_are_asked_about(project: Project) -> None:
    data = "Тегеран отверг обвинения в поставках оружия.".encode("koi8-r")
    with pytest.raises(EncodingUnsure):
        project.library.prepare("a.txt", data)

    assert project.library.prepare("a.txt", data, encoding="koi8-r").text.startswith("Тегеран")


def test_that_blank_text_is_refused(project: Project) -> None:
    with pytest.raises(UnreadableFile):
        project.library.prepare_text("a.txt", " \n\t")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ministry", [0]),
        ("MINI", [0]),
        ("drones min", [0]),
        ("drones", [0, 1]),
        ("zurich", [1]),
        ("Zürich", [1]),
        ("none", []),
        ("“…”", []),
        ('"', []),
        ("drones OR x", []),
        ("  ", [0, 1]),
    ],
)
def test_that_articles_are_found_by_their_words(project: Project, words: str, found: list[int]) -> None:
    ids = bring_in(project, "Drones, said the ministry.", "Drones over Zürich.")

    assert project.library.ids(ArticleFilter(words=words)) == [ids[i] for i in found]


def test_that_a_corrected_headline_is_found(project: Project) -> None:
    [article_id] = bring_in(project, "Something happened.")

    project.library.edit_metadata(article_id, Metadata(headline="Shahed"))
    assert project.library.ids(ArticleFilter(words="shahed")) == [article_id]

    project.undo()
    assert project.library.ids(ArticleFilter(words="shahed")) == []


def test_that_the_list_is_filtered_by_state(project: Project) -> None:
    first, second = bring_in(project, "One.", "Two.")

    project.library.set_state(second, AssignmentState.FINISHED)

    assert project.library.ids(ArticleFilter(state=AssignmentState.TO_DO)) == [first]
    assert project.library.ids(ArticleFilter(state=AssignmentState.FINISHED)) == [second]


def test_that_states_are_each_coder_s_own(project: Project) -> None:
    [article_id] = bring_in(project, "One.")
    project.library.set_state(article_id, AssignmentState.FINISHED)
    project.close()

    with Project.open(project.path, coder="Bea") as other:
        assert other.library.rows([article_id])[0].state is AssignmentState.TO_DO


def test_that_progress_counts_articles_and_statements(project: Project) -> None:
    first, second, _third = bring_in(project, "One.", "Two.", "Three.")
    project.coding.tag(first, [Span(0, 3)], "claim")
    project.library.set_state(second, AssignmentState.FINISHED)

    progress = project.library.progress()

    assert (progress.articles, progress.to_do, progress.in_progress, progress.finished) == (3, 1, 1, 1)
    assert progress.statements == 1


def test_that_rows_come_in_the_order_asked_for_without_those_that_are_gone(project: Project) -> None:
    first, second = bring_in(project, "One.", "Two.")

    rows = project.library.rows([second, ArticleId(99), first])

    assert [row.id for row in rows] == [second, first]
    assert [row.first_words for row in rows] == ["Two.", "One."]


def test_that_an_article_that_is_gone_says_so(project: Project) -> None:
    with pytest.raises(NotFound):
        project.library.article(ArticleId(99))


def test_that_regions_of_a_kind_grow_together(project: Project, article_id: ArticleId) -> None:
    project.library.mark_region(article_id, Span(50, 60), RegionKind.BOILERPLATE)
    project.library.mark_region(article_id, Span(55, 70), RegionKind.BOILERPLATE)

    assert boilerplate(project, article_id) == (Span(50, 70),)


def test_that_unmarking_leaves_what_it_does_not_cover(project: Project, article_id: ArticleId) -> None:
    project.library.mark_region(article_id, Span(50, 70), RegionKind.BOILERPLATE)

    project.library.unmark_region(article_id, Span(55, 60))

    assert boilerplate(project, article_id) == (Span(50, 55), Span(60, 70))
    project.undo()
    assert boilerplate(project, article_id) == (Span(50, 70),)


def test_that_the_mode_is_kept_and_undone(project: Project) -> None:
    project.library.set_mode(SuggestionMode.WHERE_AND_WHAT)
    assert project.mode is SuggestionMode.WHERE_AND_WHAT

    project.undo()
    assert project.mode is SuggestionMode.WHERE
