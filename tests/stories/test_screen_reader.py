"""An article coded as by somebody who sees nothing: what a screen reader is told, and keys."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from annotator.services.sample import add_sample_coding, make_coded_sample, make_sample
from tests.stories import screen
from tests.ui.desk import in_file

pytest.importorskip("jeepney")
from tests.patience import SECONDS
from tests.stories import at_spi
from tests.stories.at_spi import Accessible, Reader

ROOT = Path(__file__).resolve().parents[2]
_LACKING = [*screen.lacking(), *at_spi.lacking()]
pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(bool(_LACKING), reason=f"needs {', '.join(_LACKING)}"),
]


class Listener:
    """A coder with a screen reader: asks the tree, hears what is announced, and presses keys."""

    def __init__(self, reader: Reader, environment: dict[str, str]) -> None:
        self.reader = reader
        self.program = reader.program("Annotator")
        self._environment = environment

    def keys(self, *names: str) -> None:
        for name in names:
            self._do("key", "--clearmodifiers", name)

    def write(self, words: str) -> None:
        self._do("type", "--delay", "30", words)

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True, timeout=SECONDS)

    def find(self, role: str, name: str) -> Accessible:
        """Wait until something of this role and name is there."""
        found: list[Accessible] = []

        def is_there() -> bool:
            try:
                found[:] = [self.program.find(role, name)]
            except LookupError:
                return False
            return True

        self.reader.wait_for(is_there, what=f"a {role} “{name}”")
        return found[0]

    def wait_for_focus(self, widget: Accessible) -> None:
        self.reader.wait_for(lambda: widget.has_focus, what=f"“{widget.name}” has the focus")

    def wait_for_focused(self, holder: Accessible, line: str) -> None:
        """Wait until the line of a list to which the keys go is read out so."""
        self.reader.wait_for(
            lambda: any(each.has_focus and each.name == line for each in holder.children), what=f"“{line}” is read"
        )

    def next_suggestion(self) -> str:
        """Press Tab until a suggestion is told; the program may still be reading the article."""
        heard: list[str] = []

        def is_told() -> bool:
            heard.extend(self.reader.said)
            return any("Suggestion" in each or "That was the last mark." in each for each in heard)

        def is_at_one() -> bool:
            heard.clear()
            self.keys("Tab")
            self.reader.wait_for(is_told, what="what Tab leads to is told")
            return "Suggestion 1 of" in heard[-1]

        self.reader.wait_for(is_at_one, what=f"a suggestion is told; heard: {heard}")
        return heard[-1]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "sample.annotator"
    make_sample(path, coder="Anna").close()
    return path


@contextmanager
def listening(project: Path, *, coder: str) -> Iterator[Listener]:
    """A coder at a project, with a screen reader."""
    with screen.virtual_screen() as environment, at_spi.accessible_session(environment) as session:
        reader = Reader(session)
        command = [sys.executable, "-m", "annotator", "open", "--coder", coder, str(project)]
        program = subprocess.Popen(command, env=session, cwd=ROOT)
        try:
            yield Listener(reader, session)
        finally:
            program.terminate()
            program.wait(SECONDS)
            reader.close()


@pytest.fixture
def listener(project: Path) -> Iterator[Listener]:
    with listening(project, coder="Anna") as found:
        yield found


@pytest.fixture
def coded(tmp_path: Path) -> Path:
    """The sample as A and B have coded it."""
    path = tmp_path / "coded.annotator"
    make_coded_sample(path, coder="A").close()
    add_sample_coding(path, "A")
    return path


def test_that_an_article_is_coded_by_what_a_screen_reader_is_told_alone(listener: Listener, project: Path) -> None:
    hears = listener.reader.hear
    ((text,),) = in_file(project, "SELECT text FROM texts t JOIN articles a ON a.text_id = t.id WHERE a.id = 3")

    articles = listener.find("list", "Articles")
    assert len(articles.children) == 5
    headline = articles.children[2].name.split(",")[0]
    articles.take_focus()
    listener.wait_for_focus(articles)
    listener.keys("Down", "Down", "Return")
    assert "to do" in hears(headline)

    article = listener.find("text", "Article")
    listener.wait_for_focus(article)
    assert article.text.replace("\u2029", "\n") == text

    second = str(text).index(". ", 200) + 2
    sentence, paragraph = article.sentence_at(second), article.paragraph_at(second)
    assert str(text)[second:].startswith(sentence.rstrip())
    assert sentence in paragraph
    assert len(sentence) < len(paragraph)

    told = listener.next_suggestion()
    words = told.split("“", 1)[1].removesuffix("”").split(" …")[0]
    assert words in " ".join(str(text).split())
    assert article.description == told

    listener.keys("4")
    assert "Accusation, statement 1 of 1." in hears("Saved:")
    table = listener.find("table", "Statements in this article")
    cells = [each.name for each in table.children]
    assert "Accusation" in cells
    assert any(words in cell for cell in cells)

    listener.keys("s")
    listener.wait_for_focus(listener.find("text", "Find or create an actor"))
    listener.write("Ali Shamkhani")
    listener.keys("Return")
    assert "Speaker: " in hears("Ali Shamkhani")
    listener.keys("Escape")
    listener.wait_for_focus(article)

    listener.keys("ctrl+z")
    assert "linked actor" in hears("Taken back:")
    listener.keys("ctrl+shift+z")
    hears("Done again:")

    following = articles.children[3].name.split(",")[0]
    listener.keys("ctrl+Return")
    hears(following)

    assert in_file(
        project,
        "SELECT s.code, s.origin, a.name FROM statements s JOIN actor_links l ON l.statement_id = s.id"
        " JOIN actors a ON a.id = l.actor_id WHERE l.role = 'speaker' AND a.name = 'Ali Shamkhani'",
    ) == [("accusation", "suggestion_accepted", "Ali Shamkhani")]
    assert in_file(project, "SELECT state FROM assignments WHERE article_id = 3") == [("finished",)]


def test_that_a_difference_is_settled_and_the_coding_exported_by_ear(coded: Path) -> None:
    with listening(coded, coder="A") as listener:
        hears = listener.reader.hear
        article = listener.find("text", "Article")
        listener.wait_for_focus(article)
        listener.keys("ctrl+shift+c")
        differences = listener.find("list", "Differences")
        listener.wait_for_focus(differences)
        told = [each.name for each in differences.children if ", open: " in each.name]
        assert len(told) == 10
        listener.keys("j")
        listener.wait_for_focused(differences, told[1])

        listener.keys("Tab")
        listener.wait_for_focus(listener.find("push button", "Previous difference"))
        # B alone marked it, and A’s is taken: nothing.
        listener.keys("1")

        assert hears("Saved: settled difference.")
        settled = told[1].replace(", open: ", ", settled: ")
        listener.reader.wait_for(
            lambda: settled in [each.name for each in differences.children], what="the difference is told as settled"
        )
        listener.keys("j")
        hears(told[3])

        listener.keys("Escape")
        listener.wait_for_focus(article)
        listener.keys("ctrl+shift+e")
        folder = Path(listener.find("text", "Into the folder").text)
        listener.wait_for_focus(listener.find("push button", "Export"))
        listener.keys("Return")
        assert "statements.csv" in hears("Exported to")

    assert (folder / "statements.csv").stat().st_size > 10_000
    assert in_file(coded, "SELECT how, count(*) FROM settlements GROUP BY how") == [("rejected", 1)]
