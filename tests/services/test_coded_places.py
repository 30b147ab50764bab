"""Finding in what is coded: by words, by code, one's own and everybody's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.records import ArticleId, StatementId
from annotator.domain.text import Span
from annotator.services.coded_places import Wanted, coded_lines, count_coded
from annotator.services.project import Project
from tests.ui.flow import made

FIRST = "Iran denies it. Drónes were not sent, it says. The drones stay."
SECOND = "Kyiv showed wreckage. 伊朗否认提供无人机。"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    opened = Project.open(made(tmp_path / "coded.annotator", FIRST, SECOND), coder="Anna")
    yield opened
    opened.close()


def tagged(project: Project, article: int, *words: str, code: str = "claim") -> StatementId:
    text = {1: FIRST, 2: SECOND}[article]
    spans = [Span(text.index(each), text.index(each) + len(each)) for each in words]
    return project.coding.tag(ArticleId(article), spans, code)


def found(project: Project, words: str = "", code: str = "", *, of_all: bool = False) -> list[StatementId | None]:
    mine = project.coder.id
    wanted = Wanted(words, code, None if of_all else mine)
    return [line.statement_id for line in coded_lines(project.path, wanted, mine=mine)]


def test_that_words_are_found_in_what_is_coded_alone_without_case_and_accents(project: Project) -> None:
    made_of = tagged(project, 1, "Drónes were not sent")

    assert found(project, "DRONE") == [made_of]
    assert found(project, "sent drones") == [made_of]
    assert found(project, "stay") == []
    assert found(project, "rones") == []


def test_that_the_word_that_fits_stands_in_the_middle(project: Project) -> None:
    tagged(project, 1, "Drónes were not sent")

    [line] = coded_lines(project.path, Wanted("drone"), mine=project.coder.id)

    assert line.name is not None
    assert line.name.of(line.words) == "Drónes"


def test_that_words_may_stand_in_several_parts_of_a_statement(project: Project) -> None:
    made_of = tagged(project, 1, "Iran", "The drones stay")

    assert found(project, "iran stay") == [made_of]


def test_that_words_are_found_that_are_written_without_blanks(project: Project) -> None:
    made_of = tagged(project, 2, "伊朗否认提供无人机")

    assert found(project, "无人机") == [made_of]


def test_that_a_code_narrows_what_is_found_and_is_found_without_words(project: Project) -> None:
    denial = tagged(project, 1, "Iran denies it", code="denial")
    claim = tagged(project, 1, "The drones stay")

    assert found(project, code="denial") == [denial]
    assert found(project, "drones", "denial") == []
    assert found(project) == [denial, claim]


def test_that_others_statements_are_found_where_they_are_asked_for(project: Project) -> None:
    made_of = tagged(project, 1, "The drones stay")
    project.close()
    bert = Project.open(project.path, coder="Bert")

    mine, everybodys = found(bert, "drones"), found(bert, "drones", of_all=True)
    bert.close()

    assert mine == []
    assert everybodys == [made_of]


def test_that_they_are_counted_no_further_than_asked_for(project: Project) -> None:
    tagged(project, 1, "The drones stay")
    tagged(project, 1, "Drónes were not sent")

    assert count_coded(project.path, Wanted("drones"), most=9) == 2
    assert count_coded(project.path, Wanted("drones"), most=1) == 2
    assert count_coded(project.path, Wanted("!"), most=9) == 0


def test_that_they_come_in_the_order_of_the_articles_however_many_there_are(tmp_path: Path) -> None:
    path = made(tmp_path / "many.annotator", *(f"Drones came {number} times." for number in range(120)))
    with Project.open(path, coder="Anna") as many:
        for article_id in reversed(many.library.ids()):
            many.coding.tag(article_id, [Span(0, 11)], "claim")

        lines = coded_lines(path, Wanted("drones"), mine=many.coder.id)

    assert [line.article_id for line in lines] == sorted(range(1, 121))


@pytest.mark.parametrize(
    "word", ["Straße", "Großbritannien", "российский", "Київ", "أمريكا", "한국", "Αθήνα", "Đoković", "Drónes"]
)
def test_that_a_word_of_any_script_is_found_as_it_is_written(tmp_path: Path, word: str) -> None:
    text = f"He said that {word} is here. More words."
    with Project.open(made(tmp_path / "word.annotator", text), coder="Anna") as project:
        made_of = project.coding.tag(ArticleId(1), [Span(text.index("that"), text.index(" is here"))], "claim")

        assert [line.statement_id for line in coded_lines(project.path, Wanted(word), mine=project.coder.id)] == [
            made_of
        ]
