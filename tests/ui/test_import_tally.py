"""What is counted of an import while its files are read."""

from __future__ import annotations

from dataclasses import replace

from annotator.ui.import_rows import ImportRow, Inside, RowState
from annotator.ui.import_tally import Tally

READING = ImportRow("strike.txt")


def test_that_a_file_is_counted_by_what_has_become_of_it() -> None:
    tally = Tally([READING, READING])

    tally.replace(READING, replace(READING, problem="It is empty."))

    assert [tally.count(state) for state in RowState] == [0, 0, 0, 1, 1]
    assert tally.counted == 2


def test_that_a_file_of_several_is_counted_by_its_articles_alone() -> None:
    tally = Tally([replace(READING, inside=Inside(articles=2, takeable=2))])

    tally.add(replace(READING, of=0, number=1))

    assert tally.counted == 1


def test_that_what_a_later_reading_did_not_find_any_more_is_not_counted() -> None:
    tally = Tally([READING])

    tally.replace(READING, replace(READING, is_gone=True))

    assert tally.counted == 0
