"""Taking a table into the register: said before, by rows; all of it or nothing; one undo."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.errors import ExportFailed, NotAllowed, UnreadableFile
from annotator.domain.records import ActorId, ActorKind
from annotator.exchange.actors_table import read_actors
from annotator.services.actors.plan import RegisterPlan
from annotator.services.actors.table import read_register, write_register
from annotator.services.project import Project


@pytest.fixture
def iran(project: Project) -> ActorId:
    return project.register.add("Iran", ActorKind.STATE)


def planned(project: Project, *lines: str) -> RegisterPlan:
    return project.register.plan(read_actors("\n".join(lines).encode(), "a.csv"))


def said(plan: RegisterPlan) -> list[str]:
    return [str(problem) for problem in plan.problems]


def names(project: Project) -> dict[str, tuple[str, ...]]:
    return {actor.name: actor.aliases for actor in project.actors.all()}


def test_that_a_register_written_and_read_again_changes_nothing(
    project: Project, iran: ActorId, tmp_path: Path
) -> None:
    kanani = project.register.add("Kanani", ActorKind.PERSON, above=iran)
    project.register.add_name(kanani, "a | b")
    project.register.set_attribute([kanani], "Side", "=1+1")

    assert write_register(project.actors.all(), tmp_path / "out.csv") == 2
    plan = project.register.plan(read_register(tmp_path / "out.csv"))

    assert (plan.changes, plan.same, plan.problems) == ((), 2, ())


def test_that_a_table_fills_another_project_with_the_same_register(
    project: Project, iran: ActorId, tmp_path: Path
) -> None:
    kanani = project.register.add("Kanani", ActorKind.PERSON, above=iran)
    project.register.set_attribute([kanani], "Side", "Iran")
    write_register(project.actors.all(), tmp_path / "out.csv")

    with Project.create(tmp_path / "other.annotator", coder="Bo", codebook=project.codebook) as other:
        other.register.take(other.register.plan(read_register(tmp_path / "out.csv")))

        assert other.actors.all() == project.actors.all()
        other.undo()
        assert other.actors.all() == ()


def test_that_rows_are_matched_by_uuid_then_by_name_and_else_new(project: Project, iran: ActorId) -> None:
    uuid = project.actors.actor(iran).uuid
    project.register.add("O'Brien")

    plan = planned(
        project,
        "uuid,name,kind,aliases,belongs_to,Side",
        f"{uuid},Islamic Republic,state,Iran | Tehran,,east",
        ",O’Brien,person,,Kanani,",
        ",Kanani,,,Islamic Republic,",
    )
    assert [(each.row, each.before is None, each.fields) for each in plan.changes] == [
        (2, False, ("name", "aliases", "Side")),
        (3, False, ("name", "kind", "belongs_to")),
        (4, True, ("name", "belongs_to")),
    ]
    assert names(project) == {"Iran": (), "O'Brien": ()}

    project.register.take(plan)

    assert names(project) == {"Islamic Republic": ("Iran", "Tehran"), "O’Brien": (), "Kanani": ()}
    above = {actor.name: actor.belongs_to for actor in project.actors.all()}
    assert above["Kanani"] == iran
    project.undo()
    assert names(project) == {"Iran": (), "O'Brien": ()}
    assert project.check() == ()


def test_that_a_merged_actor_is_found_by_its_old_uuid(project: Project, iran: ActorId) -> None:
    other = project.register.add("Persia")
    uuid = project.actors.actor(other).uuid
    project.register.merge(iran, [other])

    assert planned(project, "uuid,name", f"{uuid},Iran").same == 1


def test_that_what_the_file_has_no_column_for_stays(project: Project, iran: ActorId) -> None:
    project.register.add_name(iran, "Tehran")
    project.register.set_attribute([iran], "Side", "east")

    project.register.take(planned(project, "name,kind,Region", "iran,,Asia"))

    actor = project.actors.actor(iran)
    assert (actor.name, actor.kind, actor.aliases) == ("iran", ActorKind.STATE, ("Tehran",))
    assert actor.attributes == (("Region", "Asia"), ("Side", "east"))


def test_that_every_wrong_row_is_said_and_nothing_is_taken(project: Project, iran: ActorId) -> None:
    project.register.add_name(iran, "Tehran")

    plan = planned(
        project,
        "uuid,name,kind,aliases,belongs_to",
        ",,state,,",
        ",Kanani,persn,,",
        "12,Kanani,person,,",
        ",Tehran,,,",
        ",IRAN,state,Tehran,",
        ",Iran,state,,",
        ",A,,,Nobody",
        ",B,,,C",
        ",C,,,B",
        ",D,,Tehran,",
        ",E,,,",
        ",e,,,",
    )

    assert [sentence.split(":")[0].split(" has")[0] for sentence in said(plan)] == [
        f"Row {number}" for number in (2, 3, 4, 5, 7, 8, 9, 10, 11, 13)
    ]
    assert "stands in row 6 already" in said(plan)[4]
    with pytest.raises(NotAllowed, match="Row 2 has no name"):
        project.register.take(plan)
    assert names(project) == {"Iran": ("Tehran",)}


def test_that_a_register_that_has_changed_since_is_not_written_over(project: Project, iran: ActorId) -> None:
    plan = planned(project, "name,kind", "Iran,group")
    project.register.rename(iran, "Persia")

    with pytest.raises(NotAllowed, match="has changed since"):
        project.register.take(plan)


def test_that_hostile_cells_are_only_words(project: Project) -> None:
    hostile = ['=HYPERLINK("http://x")', "<b>x</b>", "'; DROP TABLE actors; --", "{name}", "&amp;"]
    cells = ["name", *(f'"{each.replace(chr(34), chr(34) * 2)}"' for each in hostile)]

    project.register.take(planned(project, *cells))

    assert list(names(project)) == hostile


def test_that_two_of_one_name_can_only_be_told_by_uuid(project: Project, iran: ActorId) -> None:
    """A register of before names were kept apart."""
    actor = project.actors.actor(iran)
    twin = replace(actor, id=ActorId(99), uuid="9")
    from annotator.services.actors.plan import plan_of

    plan = plan_of(read_actors(b"name,belongs_to\nIran,\nX,Iran\n", "a.csv"), [actor, twin], {})

    assert [sentence[:12] for sentence in said(plan)] == ["Row 2: sever", "Row 3: sever"]


def test_that_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"“none\.csv” can’t be read"):
        read_register(tmp_path / "none.csv")


def test_that_a_place_that_takes_no_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(ExportFailed, match=r"“a\.csv” was not written"):
        write_register([], tmp_path / "file" / "a.csv")
