"""Where actors speak, are meant and are named, with the words around; who says what toward whom."""

from __future__ import annotations

import pytest

from annotator.domain.findings import Analysis
from annotator.domain.records import Actor, ActorId, ActorKind, ArticleId, StatementId
from annotator.domain.register import TowardWhom
from annotator.domain.text import Span
from annotator.services.actors.named_in import NameFinder
from annotator.services.actors.toward import matrix_of, roles_of, toward_whom
from annotator.services.concordance import Line, lines_behind, mention_lines, statement_lines
from annotator.services.project import Project
from tests.services.conftest import TEXT


def at(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def entered(project: Project, name: str, *aliases: str) -> Actor:
    actor_id = project.register.add(name, ActorKind.PERSON)
    for alias in aliases:
        project.register.add_name(actor_id, alias)
    return project.actors.actor(actor_id)


def said(project: Project, article_id: ArticleId, words: str, **played: Actor) -> StatementId:
    statement = project.coding.tag(article_id, [at(words)], "claim")
    for role, actor in played.items():
        project.coding.link_actor(statement, role, actor.id)
    return statement


def shown(line: Line) -> tuple[str, list[str]]:
    name = line.name.of(line.words) if line.name else ""
    return name, [part.of(line.words) for part in line.said]


def test_that_a_statement_stands_in_line_with_the_name_near_it(project: Project, article_id: ArticleId) -> None:
    bob, iran = entered(project, "Bob"), entered(project, "Iran")
    made = said(project, article_id, "We never did", speaker=bob, target=iran)

    [line] = statement_lines(project.path, bob, coder_id=project.coder.id)

    assert shown(line) == ("Bob", ["We never did"])
    assert (line.statement_id, line.code, line.roles) == (made, "claim", ("speaker",))
    assert (line.place, line.is_own) == (at("We never did"), True)
    assert line.article.startswith("Iran denies it."), "the first words of an article without a headline"


def test_that_a_statement_far_from_any_name_stands_at_its_own_words(project: Project, article_id: ArticleId) -> None:
    nobody = entered(project, "Nobody here")
    said(project, article_id, "The ministry", speaker=nobody)

    [line] = statement_lines(project.path, nobody, coder_id=project.coder.id)

    assert shown(line) == ("", ["The ministry"])


def test_that_a_suggestion_tells_where_the_speaker_is_named(
    project: Project, article_id: ArticleId, analysis: Analysis
) -> None:
    project.suggestions.store(article_id, analysis)
    [suggestion] = project.suggestions.of(article_id)
    project.coding.accept(suggestion.id, "denial")
    bob = next(actor for actor in project.actors.all() if actor.name == "Bob")
    project.register.rename(bob.id, "Robert")
    project.register.remove_name(bob.id, "Bob")

    [line] = statement_lines(project.path, project.actors.actor(bob.id), coder_id=project.coder.id)

    assert shown(line)[0] == "Bob"


def test_that_statements_of_other_coders_are_only_shown_where_asked_for(
    project: Project, article_id: ArticleId
) -> None:
    bob = entered(project, "Bob")
    said(project, article_id, "We never did", speaker=bob)
    project.close()
    with Project.open(project.path, coder="Cid") as other:
        mine = statement_lines(other.path, bob, coder_id=other.coder.id)
        [theirs] = statement_lines(other.path, bob, coder_id=other.coder.id, everybody=True)

    assert mine == []
    assert (theirs.coder, theirs.is_own) == ("Ann", False)


def test_that_mentions_are_whole_names_and_not_parts_of_longer_ones(project: Project) -> None:
    text = "Iran said. Iranian TV. Iran International said Iran’s army, IRAN and O`Brien did."
    project.library.add([project.library.prepare_text("a.txt", text), project.library.prepare_text("b.txt", "Iraq.")])
    iran, _outlet = entered(project, "Iran"), entered(project, "Iran International")
    brien = entered(project, "O’Brien")

    found = mention_lines(project.path, iran, project.actors.all())

    assert [line.place.start for line in found] == [0, text.index("Iran’s")]
    [line] = mention_lines(project.path, brien, project.actors.all())
    assert shown(line)[0] == "O`Brien"


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("the foreign minister", "The foreign minister and the  foreign\nminister", 2),
        ("习近平", "国家主席习近平表示", 1),
        ("Amir-Abdollahian", "Amir–Abdollahian, Amir‑Abdollahian; Amir-Abdollahians", 2),
        ("C++ (group)", "the C++ (group) of", 1),
        ("US", "us and US", 1),
    ],
)
def test_that_names_are_found_as_texts_write_them(name: str, text: str, found: int) -> None:
    assert len(list(NameFinder([name]).spans(text))) == found


def test_that_an_actor_in_a_script_without_blanks_is_found(project: Project) -> None:
    project.library.add([project.library.prepare_text("a.txt", "国家主席习近平表示")])
    xi = entered(project, "习近平")

    assert len(mention_lines(project.path, xi, project.actors.all())) == 1


def test_that_who_speaks_toward_whom_is_counted_by_code(project: Project, article_id: ArticleId) -> None:
    iran, bob, other = entered(project, "Iran"), entered(project, "Bob"), entered(project, "Other")
    project.register.put_under([bob.id], iran.id)
    one = said(project, article_id, "We never did", speaker=bob, target=other)
    two = said(project, article_id, "The ministry", speaker=iran)
    project.coding.link_actor(one, "speaker", iran.id)
    register, roles = project.actors.all(), roles_of(project.codebook)

    plain = toward_whom(project.path, register, roles, coder_id=project.coder.id)
    rolled = toward_whom(project.path, register, roles, coder_id=None, rolled_up=True)

    assert plain.rows == (iran.id, bob.id)
    assert plain.columns == (other.id, None)
    assert plain.statements(bob.id, other.id) == (one,)
    assert (rolled.rows, rolled.columns) == ((iran.id,), (other.id, None))
    assert rolled.statements(iran.id, other.id, "claim") == (one,)
    assert rolled.statements(iran.id, None) == (two,)
    assert rolled.statements(iran.id, other.id, "denial") == ()
    assert (rolled.most, rolled.left_out) == (1, 0)
    lines = lines_behind(project.path, (one,), coder_id=project.coder.id)
    assert [shown(line) for line in lines] == [("", ["We never did"])]


def test_that_only_those_with_most_statements_are_shown_and_the_others_counted() -> None:
    pairs = [
        TowardWhom(StatementId(number), "claim", ActorId(1 if number < 4 else number), ActorId(50))
        for number in range(8)
    ]

    found = matrix_of(pairs, {}, most=2)

    assert (found.rows, found.columns, found.left_out) == ((1, 4), (50,), 3)
    assert found.most == 4


def test_that_the_words_around_a_place_begin_and_end_with_a_word(project: Project) -> None:
    text = "Whatever " * 60 + "Bob said it. " + "Afterwards " * 60
    project.library.add([project.library.prepare_text("long.txt", text)])
    bob = entered(project, "Bob")

    [line] = mention_lines(project.path, bob, project.actors.all())

    assert set(line.words.split()) == {"Whatever", "Bob", "said", "it.", "Afterwards"}
