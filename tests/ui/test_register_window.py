"""The register of actors by keys and mouse: found, changed, merged, split; the file says what was done."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from annotator.domain.records import ActorId, ActorKind, StatementId
from annotator.domain.text import Span
from annotator.ui.actors import RegisterWindow
from annotator.ui.actors.places import NAMED, TOWARD
from annotator.ui.concordance.place_lines import beginning_that_fits, end_that_fits
from annotator.ui.inspector.roles import ActorChip
from tests.patience import wait_until
from tests.ui.desk import CONTROL, NONE, Coder, in_file

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints|grabbing the keyboard)")
ACTORS = "SELECT name FROM actors ORDER BY id"
ALIASES = "SELECT name, alias FROM actor_aliases JOIN actors ON actors.id = actor_id ORDER BY actor_aliases.id"
LINKED = "SELECT name FROM actor_links JOIN actors ON actors.id = actor_id ORDER BY statement_id"
ABOVE = "SELECT a.name, b.name FROM actors a JOIN actors b ON b.id = a.belongs_to"
WORDS = "Tehran has offered to hold a joint meeting"
AGAIN = "Tehran"


def entered(coder: Coder, *names: str, kind: ActorKind = ActorKind.PERSON) -> list[ActorId]:
    return [coder.opened.project.register.add(name, kind) for name in names]


def said(coder: Coder, words: str, **played: ActorId) -> StatementId:
    article = coder.board.article
    assert article is not None
    start = article.text.index(words)
    made = coder.opened.project.coding.tag(article.id, [Span(start, start + len(words))], "claim")
    for role, actor_id in played.items():
        coder.opened.project.coding.link_actor(made, role, actor_id)
    return made


def window(coder: Coder) -> RegisterWindow:
    coder.program.window.commands["register"].trigger()
    shown = coder.program.window.findChild(RegisterWindow)
    assert shown is not None
    shown.resize(1320, 820)
    assert QTest.qWaitForWindowActive(shown)
    rest()
    shown.list.view.setFocus()
    return shown


def rest(until: Callable[[], object] | None = None) -> None:
    """Let jobs go on until something holds, or for a moment."""
    if until is not None:
        wait_until(until, meanwhile=QApplication.processEvents)
        return
    for _turn in range(15):
        QTest.qWait(5)
        time.sleep(0.005)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(widget, key, modifier)
    QApplication.processEvents()


def typed(widget: QWidget, words: str) -> None:
    widget.setFocus()
    QTest.keyClicks(widget, words)
    press(widget, Qt.Key.Key_Return)


def click(shown: RegisterWindow, name: str, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Click on an entry of the list."""
    model, view = shown.list.model, shown.list.view
    [index] = [at for each in model.shown if (at := model.index_of(each)).data() == name]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, view.visualRect(index).center())


def names(shown: RegisterWindow) -> list[str]:
    rows = [shown.list.model.row_of(each) for each in shown.list.model.shown]
    return [row.actor.name for row in rows if row]


def test_that_an_empty_register_says_how_it_fills(coder: Coder) -> None:
    shown = window(coder)

    assert "The register is empty" in shown.list._nothing.text()
    assert not shown.list.view.isVisible()


def test_that_what_belongs_to_another_stands_below_it(coder: Coder) -> None:
    iran, kanani = entered(coder, "Iran", "Kanani")
    coder.opened.project.register.put_under([kanani], iran)

    shown = window(coder)

    index = shown.list.model.index_of(kanani)
    assert shown.list.model.actor_at(index.parent()) == iran
    assert shown.list.view.isExpanded(index.parent())


def test_that_names_and_aliases_are_found_and_the_arrow_goes_to_them(coder: Coder) -> None:
    iran, _kanani = entered(coder, "Iran", "Kanani")
    coder.opened.project.register.add_name(iran, "Tehran")
    shown = window(coder)

    QTest.keyClicks(shown.list.search, "tehr")
    rest(lambda: names(shown) == ["Iran"])
    press(shown.list.search, Qt.Key.Key_Down)

    assert names(shown) == ["Iran"]
    assert shown.list.current == iran


def test_that_tabs_and_the_kind_narrow_the_list(coder: Coder) -> None:
    iran, _kanani = entered(coder, "Iran", "Kanani")
    coder.opened.project.register.set_kind([iran], ActorKind.STATE)
    said(coder, WORDS, speaker=iran)
    shown = window(coder)

    QTest.mouseClick(shown.list.tabs._group.button(1), Qt.MouseButton.LeftButton)
    unused = names(shown)
    QTest.mouseClick(shown.list.tabs._group.button(0), Qt.MouseButton.LeftButton)
    shown.list.kind.setCurrentIndex(2)
    shown.list.kind.activated.emit(2)

    assert unused == ["Kanani"]
    assert names(shown) == ["Iran"]


def test_that_a_name_is_changed_by_f2_and_undo_brings_it_back(coder: Coder, sample: Path) -> None:
    entered(coder, "Podoliak")
    shown = window(coder)

    press(shown.list.view, Qt.Key.Key_F2)
    typed(shown.details.name, "Mykhailo Podoliak")

    assert in_file(sample, ACTORS) == [("Mykhailo Podoliak",)]
    assert in_file(sample, ALIASES) == [("Mykhailo Podoliak", "Podoliak")]
    assert "stays one of its names" in shown.said
    press(shown.list.view, Qt.Key.Key_Z, CONTROL)
    assert in_file(sample, ACTORS) == [("Podoliak",)]


def test_that_undo_in_the_register_says_there_what_was_taken_back_and_leaves_the_article_open(coder: Coder) -> None:
    (podoliak,) = entered(coder, "Podoliak")
    said(coder, WORDS, speaker=podoliak)
    coder.opened.desk.open_article(4)
    shown = window(coder)
    press(shown.list.view, Qt.Key.Key_F2)
    typed(shown.details.name, "Mykhailo Podoliak")

    press(shown.list.view, Qt.Key.Key_Z, CONTROL)
    taken_back, in_main = shown.said, coder.said
    press(shown.list.view, Qt.Key.Key_Y, CONTROL)

    assert taken_back == "Taken back: change of an actor"
    assert in_main == taken_back
    assert shown.said == "Done again: change of an actor"
    assert coder.board.article is not None
    assert coder.board.article.id == 4


def test_that_a_name_of_another_is_refused_with_a_sentence_and_not_shown(coder: Coder, sample: Path) -> None:
    entered(coder, "Iran", "Russia")
    shown = window(coder)
    shown.list.choose(ActorId(1))

    press(shown.list.view, Qt.Key.Key_F2)
    typed(shown.details.name, "Russia")

    assert "is a name of another entry" in shown.said
    assert shown.details.name.text() == "Iran"
    assert in_file(sample, ACTORS) == [("Iran",), ("Russia",)]


def test_that_other_names_come_and_go(coder: Coder, sample: Path) -> None:
    entered(coder, "Iran")
    shown = window(coder)

    press(shown.list.view, Qt.Key.Key_A)
    typed(shown.details.names.field, "Tehran")
    assert in_file(sample, ALIASES) == [("Iran", "Tehran")]
    [chip] = [each for each in shown.details.names.findChildren(ActorChip) if each.isVisible()]
    press(chip, Qt.Key.Key_Delete)

    assert in_file(sample, ALIASES) == []


def test_that_b_puts_an_entry_under_another_and_emptying_takes_it_out(coder: Coder, sample: Path) -> None:
    _iran, kanani = entered(coder, "Iran", "Kanani")
    shown = window(coder)
    shown.list.choose(kanani)

    press(shown.list.view, Qt.Key.Key_B)
    typed(shown.details.fields.above, "Iran")
    assert in_file(sample, ABOVE) == [("Kanani", "Iran")]
    shown.details.fields.above.clear()

    assert in_file(sample, ABOVE) == []


def test_that_dragging_puts_an_entry_under_another(coder: Coder, sample: Path) -> None:
    iran, kanani = entered(coder, "Iran", "Kanani")
    shown = window(coder)
    model = shown.list.model
    dragged: QMimeData = model.mimeData([model.index_of(kanani)])

    model.dropMimeData(dragged, Qt.DropAction.MoveAction, -1, -1, model.index_of(iran))

    assert in_file(sample, ABOVE) == [("Kanani", "Iran")]
    assert model.actor_at(model.index_of(kanani).parent()) == iran


def test_that_nothing_is_put_under_itself(coder: Coder, sample: Path) -> None:
    iran, kanani = entered(coder, "Iran", "Kanani")
    coder.opened.project.register.put_under([kanani], iran)
    shown = window(coder)
    shown.list.choose(iran)

    press(shown.list.view, Qt.Key.Key_B)
    typed(shown.details.fields.above, "Kanani")

    assert "can’t belong to itself" in shown.said
    assert in_file(sample, ABOVE) == [("Kanani", "Iran")]
    assert shown.details.fields.above.text() == ""


def test_that_kind_and_attributes_are_saved_at_once(coder: Coder, sample: Path) -> None:
    entered(coder, "Iran")
    shown = window(coder)
    fields = shown.details.fields

    fields.kind.setCurrentIndex(1)
    fields.kind.activated.emit(1)
    fields.new_name.setFocus()
    QTest.keyClicks(fields.new_name, "Side")
    typed(fields.new_value, "east")
    fields.attributes["Side"].selectAll()
    typed(fields.attributes["Side"], "west")

    assert in_file(sample, "SELECT kind, attributes FROM actors") == [("state", '{"Side": "west"}')]
    assert fields.new_name.text() == ""


def test_that_marking_two_shows_what_merging_would_change_and_one_undo_takes_it_back(
    coder: Coder, sample: Path
) -> None:
    keep, other = entered(coder, "Podoliak", "Podolyak")
    said(coder, WORDS, speaker=keep)
    said(coder, AGAIN, speaker=other)
    shown = window(coder)

    shown.list.mark([other, keep])
    lines = [each.text() for each in shown.merging._lines]
    before = in_file(sample, ACTORS)
    QTest.mouseClick(shown.merging.merge, Qt.MouseButton.LeftButton)

    assert lines[0].startswith("1 statement comes to “Podoliak”, which then has 2")
    assert lines[1] == "It is also called “Podolyak”."
    assert len(before) == 2
    assert in_file(sample, ACTORS) == [("Podoliak",)]
    assert in_file(sample, LINKED) == [("Podoliak",), ("Podoliak",)]
    press(shown.list.view, Qt.Key.Key_Z, CONTROL)
    assert in_file(sample, ACTORS) == before


def test_that_after_merge_with_a_click_in_the_list_picks_the_other_and_one_undo_takes_it_back(
    coder: Coder, sample: Path
) -> None:
    keep, _third, other = entered(coder, "Podoliak", "Shamkhani", "Spokesman")
    said(coder, WORDS, speaker=keep)
    shown = window(coder)
    click(shown, "Podoliak")
    before = in_file(sample, ACTORS)

    QTest.mouseClick(shown.details.merge, Qt.MouseButton.LeftButton)
    hint = shown.merging._hint.text()
    click(shown, "Shamkhani")
    click(shown, "Spokesman")
    looked_at = [actor.id for actor in shown.merging.actors]
    QTest.mouseClick(shown.merging.merge, Qt.MouseButton.LeftButton)

    assert hint == "Click the other one in the list at the left, or type its name above."
    assert looked_at == [keep, other]
    assert in_file(sample, ALIASES) == [("Podoliak", "Spokesman")]
    assert names(shown) == ["Podoliak", "Shamkhani"]
    assert not shown.is_merging
    press(shown.list.view, Qt.Key.Key_Z, CONTROL)
    assert in_file(sample, ACTORS) == before


def test_that_ctrl_and_a_click_marks_two_to_be_merged(coder: Coder) -> None:
    entered(coder, "Podoliak", "Podolyak")
    shown = window(coder)

    click(shown, "Podoliak")
    click(shown, "Podolyak", CONTROL)

    assert shown.is_merging
    assert shown.merging.merge.isEnabled()


def test_that_the_buttons_stay_where_they_are_while_one_chooses_which_entry_stays(coder: Coder) -> None:
    one, other = entered(coder, "Podoliak", "Mykhailo Podolyak")
    said(coder, "Tehran has offered", speaker=one, target=other)
    coder.opened.project.register.put_under([other], entered(coder, "Ukraine")[0])
    shown = window(coder)
    shown.list.mark([one, other])
    rest()
    before = shown.merging.merge.y()

    assert shown.merging._group is not None
    for each in shown.merging._group.buttons():
        each.click()
        rest()
        assert shown.merging.merge.y() == before


def test_that_an_entry_is_not_offered_as_one_to_merge_with_itself(coder: Coder) -> None:
    one, other = entered(coder, "Podoliak", "Podolyak")
    shown = window(coder)
    shown.list.choose(one)
    press(shown.list.view, Qt.Key.Key_G)

    typed(shown.merging.field, "Podol")

    assert [actor.id for actor in shown.merging.actors] == [one, other]


def test_that_esc_leaves_the_merging_at_the_entry_it_began_with(coder: Coder, sample: Path) -> None:
    entered(coder, "Podoliak", "Podolyak")
    shown = window(coder)
    click(shown, "Podoliak")
    QTest.mouseClick(shown.details.merge, Qt.MouseButton.LeftButton)
    click(shown, "Podolyak")

    press(shown.list.view, Qt.Key.Key_Escape)

    assert shown.isVisible()
    assert (shown.is_merging, shown.details.name.text()) == (False, "Podoliak")
    assert shown.list.marked == [shown.list.current]
    assert len(in_file(sample, ACTORS)) == 2


def test_that_a_statement_with_an_actor_in_two_roles_counts_once_wherever_statements_are_counted(
    coder: Coder,
) -> None:
    [actor] = entered(coder, "Podoliak")
    said(coder, WORDS, speaker=actor, target=actor)
    said(coder, AGAIN, speaker=actor)
    shown = window(coder)

    shown.list.choose(actor)
    rest(lambda: shown.places.model.lines)

    told = [each.text() for each in shown.findChildren(QLabel) if each.isVisible()]
    [row] = coder.opened.project.register.rows([actor])
    assert (row.total, row.statements("speaker"), row.statements("target")) == (2, 2, 1)
    assert "2 statements in 1 article" in told
    assert next(button.text() for button in shown.places.tabs.findChildren(QPushButton)) == "Statements 2"
    assert sum(count for _code, count in row.codes) == 2


def test_that_a_name_that_is_cut_stands_whole_in_a_tooltip(coder: Coder) -> None:
    long = "The Permanent Mission of the Islamic Republic of Iran to the United Nations in New York"
    one, other = entered(coder, long, "Podoliak")
    coder.opened.project.register.put_under([other], one)
    shown = window(coder)
    shown.list.choose(other)

    assert shown.list.model.index_of(one).data(Qt.ItemDataRole.ToolTipRole).count(long) == 1
    assert long in shown.details.fields.above.toolTip()
    shown.list.mark([one, other])
    assert shown.merging._group is not None
    assert any(long in each.toolTip() for each in shown.merging._group.buttons())
    shown.list.choose(one)
    assert long in shown.details.name.toolTip()


@pytest.mark.parametrize("room", range(0, 400, 7))
def test_that_words_around_a_name_end_with_a_word(qapp: QApplication, room: int) -> None:
    words = " said on Monday that Tehran has offered to hold a joint meeting "
    metrics = QFontMetricsF(qapp.font())

    first, last = beginning_that_fits(words, metrics, room), end_that_fits(words, metrics, room)

    assert words[:first] == words or words[first].isspace() or first == 0
    assert words[len(words) - last :] == words or last == 0 or words[len(words) - last - 1].isspace()
    assert metrics.horizontalAdvance(words[:first]) <= room
    assert metrics.horizontalAdvance(words[len(words) - last :]) <= room


def test_that_the_entry_that_stays_can_be_chosen(coder: Coder, sample: Path) -> None:
    keep, other = entered(coder, "Podoliak", "Podolyak")
    shown = window(coder)

    shown.list.mark([keep, other])
    assert shown.merging._group is not None
    shown.merging._group.buttons()[1].click()
    QTest.mouseClick(shown.merging.merge, Qt.MouseButton.LeftButton)

    assert in_file(sample, ACTORS) == [("Podolyak",)]


def test_that_g_asks_with_whom_and_a_typed_name_answers(coder: Coder, sample: Path) -> None:
    keep, _other = entered(coder, "Podoliak", "Spokesman")
    shown = window(coder)
    shown.list.choose(keep)

    press(shown.list.view, Qt.Key.Key_G)
    typed(shown.merging.field, "Spokesman")
    QTest.mouseClick(shown.merging.merge, Qt.MouseButton.LeftButton)

    assert in_file(sample, ALIASES) == [("Podoliak", "Spokesman")]


def test_that_names_that_are_alike_are_asked_about_and_can_be_kept_apart(coder: Coder, sample: Path) -> None:
    one, _two = entered(coder, "Mykhailo Podoliak", "Mykhailo Podolyak")
    shown = window(coder)
    shown.list.choose(one)
    rest(shown.banner.isVisible)

    later, apart, merge = shown.banner.offers
    assert [each.accessibleName() for each in (later, apart, merge)] == ["Later", "Keep apart", "Merge…"]
    QTest.mouseClick(apart, Qt.MouseButton.LeftButton)
    rest()

    assert in_file(sample, "SELECT first_id, second_id FROM actors_apart") == [(1, 2)]
    assert not shown.banner.isVisible()


def test_that_ticked_names_and_statements_are_split_off_by_keys(coder: Coder, sample: Path) -> None:
    [actor] = entered(coder, "Tehran officials")
    coder.opened.project.register.add_name(actor, "Tehran")
    said(coder, WORDS, speaker=actor)
    shown = window(coder)
    shown.list.choose(actor)
    rest(lambda: shown.places.model.lines)

    press(shown.list.view, Qt.Key.Key_S)
    QTest.keyClicks(shown.splitting.field, "Iran")
    QTest.mouseClick(shown.splitting.boxes["Tehran"], Qt.MouseButton.LeftButton, NONE, QPoint(12, 12))
    if not shown.places.model.marked:
        shown.places.list.setCurrentIndex(shown.places.model.index(1))
        press(shown.places.list, Qt.Key.Key_Space)
    QTest.mouseClick(shown.splitting.split, Qt.MouseButton.LeftButton)

    assert in_file(sample, ACTORS) == [("Tehran officials",), ("Iran",)]
    assert in_file(sample, ALIASES) == [("Iran", "Tehran")]
    assert in_file(sample, LINKED) == [("Iran",)]
    press(shown.list.view, Qt.Key.Key_Z, CONTROL)
    assert in_file(sample, ACTORS) == [("Tehran officials",)]
    assert in_file(sample, LINKED) == [("Tehran officials",)]


def test_that_a_narrow_list_gives_its_room_to_the_names(coder: Coder) -> None:
    entered(coder, "Ali Shamkhani")
    shown = window(coder)
    shown.resize(1320, 700)
    rest()
    wide = shown.list.rows.counts
    shown.resize(860, 600)
    rest()

    assert (wide, shown.list.rows.counts) == (3, 0)


def test_that_a_ticked_name_is_whom_it_is_split_off_to_unless_another_is_typed(coder: Coder, sample: Path) -> None:
    [actor] = entered(coder, "Tehran officials")
    for name in ("Tehran", "Iran"):
        coder.opened.project.register.add_name(actor, name)
    shown = window(coder)
    shown.list.choose(actor)
    press(shown.list.view, Qt.Key.Key_S)
    splitting = shown.splitting
    lacking = (splitting.split.isEnabled(), splitting._lacking.isVisible())

    splitting.boxes["Tehran"].setChecked(True)
    offered = splitting.field.text()
    QTest.mouseClick(splitting.split, Qt.MouseButton.LeftButton)

    assert (lacking, offered) == ((False, True), "Tehran")
    assert in_file(sample, ACTORS) == [("Tehran officials",), ("Tehran",)]
    assert in_file(sample, ALIASES) == [("Tehran officials", "Iran")]


def test_that_what_is_split_off_to_a_known_actor_is_not_called_a_new_one(coder: Coder) -> None:
    actor, _iran = entered(coder, "Tehran officials", "Iran")
    coder.opened.project.register.add_name(actor, "Tehran")
    shown = window(coder)
    shown.list.choose(actor)
    rest()

    press(shown.list.view, Qt.Key.Key_S)
    QTest.keyClicks(shown.splitting.field, "Iran")
    shown.splitting.boxes["Tehran"].setChecked(True)
    rest()
    QTest.mouseClick(shown.splitting.split, Qt.MouseButton.LeftButton)

    assert shown.said == "Given to “Iran”. Undo takes it back."


def test_that_coding_beside_the_open_register_is_counted_below_others_too(coder: Coder) -> None:
    [state] = entered(coder, "Iran")
    register = coder.opened.project.register
    below = register.add("Tehran officials", ActorKind.GROUP)
    register.put_under([below], state)
    shown = window(coder)
    before = shown.list.model.row_of(below)
    changed: list[object] = []
    shown.list.model.dataChanged.connect(lambda first, _last: changed.append(shown.list.model.actor_at(first)))

    said(coder, WORDS, speaker=below)

    after = shown.list.model.row_of(below)
    assert before is not None
    assert after is not None
    assert (before.statements("speaker"), after.statements("speaker")) == (0, 1)
    assert below in changed


def test_that_only_what_nothing_names_can_be_removed(coder: Coder, sample: Path) -> None:
    iran, kanani = entered(coder, "Iran", "Kanani")
    said(coder, WORDS, speaker=iran)
    shown = window(coder)

    shown.list.choose(iran)
    press(shown.list.view, Qt.Key.Key_Delete)
    kept = in_file(sample, ACTORS)
    shown.list.choose(kanani)
    press(shown.list.view, Qt.Key.Key_Delete)

    assert len(kept) == 2
    assert in_file(sample, ACTORS) == [("Iran",)]


def test_that_enter_goes_to_the_places_and_opens_one(coder: Coder) -> None:
    [iran] = entered(coder, "Iran")
    made = said(coder, WORDS, speaker=iran)
    shown = window(coder)
    shown.list.choose(iran)
    rest(lambda: shown.places.model.lines)

    press(shown.list.view, Qt.Key.Key_Return)
    shown.places.list.setCurrentIndex(shown.places.model.index(1))
    press(shown.places.list, Qt.Key.Key_Return)

    assert coder.board.statement is not None
    assert coder.board.statement.id == made


def test_that_mentions_are_listed_without_any_statement(coder: Coder) -> None:
    [tehran] = entered(coder, "Tehran")
    shown = window(coder)
    shown.list.choose(tehran)
    shown.places.turn_to(NAMED)
    rest(lambda: shown.places.model.lines)

    lines = shown.places.model.lines
    assert lines
    assert {line.name.of(line.words) for line in lines if line.name} == {"Tehran"}
    shown.places.list.setFocus()
    shown.places.list.setCurrentIndex(shown.places.model.index(1))
    press(shown.places.list, Qt.Key.Key_Return)
    article = coder.board.article
    assert article is not None
    assert article.id == lines[0].article_id
    assert coder.view.selection() == lines[0].place


def test_that_a_cell_of_the_matrix_shows_the_statements_behind_it(coder: Coder) -> None:
    iran, russia = entered(coder, "Iran", "Russia")
    made = said(coder, WORDS, speaker=iran, target=russia)
    shown = window(coder)
    toward = shown.places.toward

    shown.places.turn_to(TOWARD)
    rest(toward.model.rowCount)
    toward.table.setCurrentIndex(toward.model.index(0, 0))
    rest(lambda: toward.places.lines)

    assert toward.model.data(toward.model.index(0, 0)) == "1"
    assert [line.statement_id for line in toward.places.lines] == [made]


def test_that_what_is_done_elsewhere_is_shown(coder: Coder) -> None:
    [iran] = entered(coder, "Iran")
    shown = window(coder)

    entered(coder, "Kanani")
    coder.opened.project.register.rename(iran, "Islamic Republic")

    assert names(shown) == ["Islamic Republic", "Kanani"]
    assert shown.details.name.text() == "Islamic Republic"


def test_that_a_table_is_shown_before_it_is_taken_in(coder: Coder, sample: Path, tmp_path: Path) -> None:
    entered(coder, "Iran")
    table = tmp_path / "in.csv"
    table.write_text("name,kind,Side\nIran,state,east\nKanani,person,\n", encoding="utf-8")
    coder.feedback.will_answer(table)
    shown = window(coder)

    QTest.mouseClick(shown.list.take, Qt.MouseButton.LeftButton)
    lines = [shown.taking.list.item(row).text() for row in range(shown.taking.list.count())]
    before = in_file(sample, ACTORS)
    QTest.mouseClick(shown.taking.take, Qt.MouseButton.LeftButton)

    assert lines == ["Row 2: Iran, kind, Side changed", "Row 3: Kanani, new"]
    assert before == [("Iran",)]
    assert in_file(sample, ACTORS) == [("Iran",), ("Kanani",)]
    press(shown.list.view, Qt.Key.Key_Z, CONTROL)
    assert in_file(sample, ACTORS) == before


def test_that_a_chip_in_the_inspector_leads_to_the_register(coder: Coder) -> None:
    iran, _russia = entered(coder, "Iran", "Russia")
    made = said(coder, WORDS, speaker=iran)
    coder.opened.desk.choose_statement(made)

    coder.inspector.register_asked.emit(iran)
    shown = window(coder)

    assert shown.list.current == iran
    assert shown.details.name.text() == "Iran"


def test_that_undo_where_an_attribute_was_typed_takes_the_attribute_back(coder: Coder, sample: Path) -> None:
    [actor] = entered(coder, "Kanani")
    shown = window(coder)
    shown.list.choose(actor)
    fields = shown.details.fields
    typed(fields.new_name, "Side")
    typed(fields.new_value, "Iran")
    press(fields.new_value, Qt.Key.Key_Return)
    before = in_file(sample, "SELECT json_extract(attributes, '$.Side') FROM actors")

    press(fields.new_value, Qt.Key.Key_Z, CONTROL)

    assert before == [("Iran",)]
    assert in_file(sample, "SELECT json_extract(attributes, '$.Side') FROM actors") == [(None,)]
    assert fields.new_value.text() == ""


def test_that_letters_in_fields_are_letters(coder: Coder, sample: Path) -> None:
    entered(coder, "Iran")
    shown = window(coder)

    typed(shown.details.names.field, "gbas")

    assert in_file(sample, ALIASES) == [("Iran", "gbas")]


def test_that_every_control_has_a_name(coder: Coder) -> None:
    entered(coder, "Iran")
    shown = window(coder)

    nameless = [
        type(each).__name__
        for each in shown.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and not each.accessibleName()
    ]
    assert nameless == []


def test_that_the_register_says_whose_statements_it_counts_and_that_others_hold_an_actor(
    at_window: Callable[..., Coder], coded: Path
) -> None:
    anna = at_window()
    anna.open(coded)
    held = in_file(coded, "SELECT actor_id FROM actor_links ORDER BY actor_id LIMIT 1")[0][0]
    shown = window(anna)
    anna.opened.windows.show_actor(ActorId(int(str(held))))
    rest(lambda: "no statement of yours" in shown.places._nothing.text())
    nothing, foot = shown.places._nothing.text(), shown.list._foot.text()

    every = shown.places.whose.buttons[1]
    QTest.mouseClick(every, Qt.MouseButton.LeftButton)
    rest(lambda: shown.places.model.lines)
    QTest.mouseClick(every, Qt.MouseButton.LeftButton)

    assert "Your statements are counted" in foot
    assert "“Every coder” shows" in nothing
    assert "Your statements" not in shown.list._foot.text()
    assert every.isChecked()


def test_that_a_third_role_is_counted_in_the_list_where_there_is_room(coder: Coder) -> None:
    iran, tass = entered(coder, "Iran", "TASS")
    said(coder, WORDS, speaker=iran, via=tass)
    shown = window(coder)

    assert [column.text() for column in shown.list.findChildren(QLabel) if column in shown.list._columns] == [
        "Speaker",
        "Target",
        "Via",
    ]
    assert shown.list._columns[2].isVisible()
    assert shown.list.rows.counts == 3
