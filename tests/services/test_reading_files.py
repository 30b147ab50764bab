"""Files are read in a process of their own: whatever one of them does to it, the others are read."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.said import Said
from annotator.exchange.readers import walls
from annotator.services.hand_out import hand_out
from annotator.services.jobs import Cancelled
from annotator.services.library import drafts_of
from annotator.services.project import Project
from annotator.services.reading_files import Chosen, Columns, FileReader, ReadFile, Wanted, files_in, reader_command
from tests.exchange.readers.lookalikes import ARTICLES, FILES, zipped

UNRULY = [sys.executable, str(Path(__file__).with_name("unruly_reader.py"))]


@pytest.fixture
def reader() -> Iterator[FileReader]:
    with FileReader() as made:
        yield made


@pytest.fixture
def unruly() -> Iterator[FileReader]:
    with FileReader(seconds=5, command=UNRULY) as made:
        yield made


def texts(files: list[ReadFile]) -> list[str]:
    return [article.text for file in files for article in file.articles]


def test_that_files_are_read_in_order_by_one_process(reader: FileReader, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Iran denied it.")
    (tmp_path / "b.docx").write_bytes(FILES["nexis.docx"]())

    files = list(
        reader.read([tmp_path / "a.txt", tmp_path / "gone.txt", tmp_path / "b.docx", Chosen("c.txt", b"Dropped.")])
    )

    assert [(file.name, len(file.articles)) for file in files] == [
        ("a.txt", 1),
        ("gone.txt", 0),
        ("b.docx", 3),
        ("c.txt", 1),
    ]
    assert files[1].problem == "There is no such file. Check its name and folder."
    assert files[2].data == (tmp_path / "b.docx").read_bytes()
    assert files[2].source == tmp_path / "b.docx"


def test_that_a_sentence_can_still_be_said_in_another_language(reader: FileReader) -> None:
    [file] = reader.read([Chosen("a.csv", b"a,b\n1,2\n", wanted=Wanted(columns=Columns(text="Text")))])

    assert isinstance(file.problem, Said)
    assert file.problem.values == {"name": "Text", "names": "a, b"}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("crash", "ended while it read this one"),
        ("swell", "more memory than any article needs"),
        ("garble", "ended while it read this one"),
        ("lie", "ended while it read this one"),
        ("write", "PermissionError"),
    ],
)
def test_that_a_file_that_harms_the_process_stops_no_other(unruly: FileReader, name: str, words: str) -> None:
    before, bad, after = unruly.read(
        [Chosen("a.txt", b"One."), Chosen(f"{name}.txt", b"Two."), Chosen("b.txt", b"Three.")]
    )

    assert words in str(bad.problem)
    assert bad.articles == ()
    assert texts([before, after]) == ["One.", "Three."]


def test_that_a_file_that_hangs_is_stopped_in_time() -> None:
    with FileReader(seconds=0.8, command=UNRULY) as unruly:
        bad, after = unruly.read([Chosen("hang.txt", b"One."), Chosen("b.txt", b"Two.")])

    assert "took longer than 1 seconds" in str(bad.problem)
    assert texts([after]) == ["Two."]


def test_that_the_rest_of_an_archive_is_read_after_a_crash(unruly: FileReader) -> None:
    data = zipped({"a.txt": "One.", "crash.txt": "Two.", "b.txt": "Three."})

    files = list(unruly.read([Chosen("all.zip", data)]))

    assert [(file.name, bool(file.problem)) for file in files] == [
        ("all.zip/a.txt", False), ("all.zip/crash.txt", True), ("all.zip/b.txt", False),
    ]  # fmt: skip


def test_that_an_archive_that_crashes_again_and_again_is_given_up(unruly: FileReader) -> None:
    data = zipped({f"{n}/crash.txt": f"Text {n}." for n in range(9)})

    files = list(unruly.read([Chosen("all.zip", data), Chosen("b.txt", b"After.")]))

    assert len(files) == 5
    assert "3 files in it ended the program" in str(files[3].problem)
    assert texts(files) == ["After."]


def test_that_reading_can_be_stopped_from_another_thread(unruly: FileReader) -> None:
    files = unruly.read([Chosen("a.txt", b"One."), Chosen("hang.txt", b"Two."), Chosen("b.txt", b"Three.")])
    assert texts([next(files)]) == ["One."]

    threading.Timer(0.2, unruly.cancel).start()

    with pytest.raises(Cancelled):
        next(files)


@pytest.mark.parametrize(
    "doing",
    [
        "open('/etc/hostname').read()",
        "open('written.txt', 'w')",
        "__import__('socket').socket()",
        "__import__('subprocess').run(['true'])",
        "__import__('os').system('true')",
        "__import__('os').remove('x')",
        "__import__('pickle').loads(b'cos\\nsystem\\n.')",
    ],
)
def test_that_the_process_may_neither_open_nor_write_nor_connect_nor_start(doing: str, tmp_path: Path) -> None:
    build = "from annotator.exchange.readers import walls\nwalls.build()"
    code = f"{build}\ntry:\n  {doing}\nexcept PermissionError: print('refused')"

    done = _python(code, tmp_path)

    assert done.stdout == b"refused\n", done.stderr
    assert list(tmp_path.iterdir()) == []


def test_that_where_a_system_knows_no_limit_the_watch_ends_the_process(tmp_path: Path) -> None:
    code = (
        "import time\nfrom annotator.exchange.readers import walls\nwalls.watch(60_000_000, every=0.01)\n"
        "swollen = b'x' * 200_000_000\ntime.sleep(20)"
    )

    assert _python(code, tmp_path).returncode == walls.OUT_OF_MEMORY


def _python(code: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    root = Path(__file__).parents[2]
    environment = {"PYTHONPATH": str(root), "PATH": "", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run([sys.executable, "-c", code], cwd=folder, env=environment, capture_output=True, check=False)


def test_that_starting_the_program_imports_no_reader_of_foreign_formats() -> None:
    code = (
        "import sys, annotator.services.reading_files, annotator.services.project\n"
        "print([name for name in ('lxml', 'pypdf', 'openpyxl', 'defusedxml') if name in sys.modules])"
    )

    assert _python(code, Path()).stdout == b"[]\n"


def test_that_the_process_is_the_program_itself() -> None:
    assert list(reader_command())[-1] == "--reader"


def test_that_folders_give_the_files_that_articles_come_in(tmp_path: Path) -> None:
    for name in ("b.txt", "a.DOCX", "deep/c.html", ".hidden.txt", "d.png", "e.annotator"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()

    found, others = files_in([tmp_path, tmp_path / "d.png"])

    assert [path.relative_to(tmp_path).as_posix() for path in found] == ["a.DOCX", "b.txt", "deep/c.html", "d.png"]
    assert others == 2


# Storing -------------------------------------------------------------------------------------------------------------


def test_that_a_delivery_is_stored_with_its_bytes_once(project: Project, reader: FileReader) -> None:
    [file] = reader.read([Chosen("nexis.docx", FILES["nexis.docx"]())])

    ids = project.library.add(drafts_of(file))

    articles = [project.library.article(article_id) for article_id in ids]
    assert [article.metadata for article in articles] == [invented.metadata for invented in ARTICLES]
    assert [(article.format, article.place) for article in articles] == [("docx", "1"), ("docx", "2"), ("docx", "3")]
    assert articles[0].details["section"] == "HARBOUR NEWS; Pg. 4"
    import sqlite3

    with sqlite3.connect(project.path) as connection:
        assert connection.execute("SELECT count(*) FROM originals").fetchone() == (1,)


def test_that_the_headline_of_a_delivery_is_marked_as_such(project: Project, reader: FileReader) -> None:
    [file] = reader.read([Chosen("nexis.docx", FILES["nexis.docx"]())])

    [first, *_] = project.library.add(drafts_of(file))

    article = project.library.article(first)
    assert ARTICLES[0].headline in [
        region.span.of(article.text) for region in article.regions if region.kind == "headline"
    ]


def test_that_an_article_of_a_delivery_that_is_there_is_known(project: Project, reader: FileReader) -> None:
    [file] = reader.read([Chosen("nexis.docx", FILES["nexis.docx"]())])
    project.library.add(drafts_of(file)[:1])

    found = [project.library.compared(draft).duplicate_of is not None for draft in drafts_of(file)]

    assert found == [True, False, False]


def test_that_a_coders_file_says_what_file_an_article_came_from(
    project: Project, reader: FileReader, tmp_path: Path
) -> None:
    [file] = reader.read([Chosen("nexis.docx", FILES["nexis.docx"]())])
    project.library.add(drafts_of(file))
    project.team.add_coder("Cid")
    project.close()

    hand_out(project.path, tmp_path / "cid.annotator", coder="Cid")

    with Project.open(tmp_path / "cid.annotator", coder="Cid") as theirs:
        articles = [theirs.library.article(article_id) for article_id in theirs.library.ids()]
    assert [(each.format, each.place) for each in articles] == [("docx", "1"), ("docx", "2"), ("docx", "3")]
    assert articles[0].details["section"] == "HARBOUR NEWS; Pg. 4"
