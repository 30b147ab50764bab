"""An article coded as by somebody who sees nothing: what a screen reader is told, and keys."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.services.sample import make_sample
from tests.stories import screen
from tests.ui.desk import in_file

pytest.importorskip("jeepney")
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
            subprocess.run(["xdotool", "key", "--clearmodifiers", name], env=self._environment, check=True, timeout=60)

    def write(self, words: str) -> None:
        subprocess.run(["xdotool", "type", "--delay", "30", words], env=self._environment, check=True, timeout=60)

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

        self.reader.wait_for(is_at_one, what=f"a suggestion is told; heard: {heard}", seconds=120)
        return heard[-1]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "sample.annotator"
    make_sample(path, coder="Anna").close()
    return path


@pytest.fixture
def listener(project: Path) -> Iterator[Listener]:
    with screen.virtual_screen() as environment, at_spi.accessible_session(environment) as session:
        reader = Reader(session)
        command = [sys.executable, "-m", "annotator", "open", "--coder", "Anna", str(project)]
        program = subprocess.Popen(command, env=session, cwd=ROOT)
        try:
            yield Listener(reader, session)
        finally:
            program.terminate()
            program.wait(20)
            reader.close()


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
