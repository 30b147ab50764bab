"""Files made to do harm end in a sentence: nothing is opened, written, fetched or started, and nothing hangs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from annotator.exchange.readers import limits
from annotator.exchange.readers.found import ReadFile
from annotator.exchange.readers.reading import read
from annotator.services.reading_files import Chosen, FileReader
from tests.exchange.readers import hostile
from tests.exchange.readers.lookalikes import FILES as DELIVERIES
from tests.exchange.readers.lookalikes import docx_of, rtf_of, zipped

_OWN = tuple(
    {str(Path(place).resolve()) for place in (sys.prefix, sys.base_prefix, Path(__file__).parents[3] / "annotator")}
)
_watched: list[list[str]] = []


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if not _watched:
        return
    if event == "open" and isinstance(arguments[0], str | bytes):
        path = str(Path(arguments[0] if isinstance(arguments[0], str) else arguments[0].decode()).resolve())
        if not path.startswith(_OWN) or (arguments[1] and set(arguments[1]) & set("wax+")):
            _watched[-1].append(f"open {path}")
    elif event.startswith(
        ("socket.", "subprocess.", "os.system", "os.exec", "os.remove", "os.rename", "os.mkdir", "pickle.")
    ):
        _watched[-1].append(event)


sys.addaudithook(_watch)


@contextmanager
def touching_nothing() -> Iterator[None]:
    """Nothing is opened but the program's own files, and nothing else of the system is asked for."""
    touched: list[str] = []
    _watched.append(touched)
    try:
        yield
    finally:
        _watched.pop()
    assert touched == []


def read_safely(name: str, data: bytes) -> list[ReadFile]:
    with touching_nothing():
        return read(name, data)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("bomb.zip", "it may be made to fill a computer"),
        ("deep.zip", "Archives in archives in archives are not read"),
        ("laughs.docx", "defines entities"),
        ("outside.docx", "defines entities"),
        ("outside.xlsx", "defines entities"),
        ("loop.pdf", "damaged"),
        ("cut.pdf", ""),
        ("deep.rtf", "nested deeper"),
        ("deep.json", "is no JSON"),
        ("stored.pickle", "pickle"),
        ("base.sqlite", "a database"),
        ("program.txt", "a program"),
        ("program2.txt", "a program"),
        ("old.doc", "old Word"),
        ("nothing.txt", "empty"),
        ("blank.docx", "no text"),
        ("locked.zip", "protected by a password"),
        ("cut.zip", "damaged"),
        ("open_quote.csv", "quotation mark is never closed"),
    ],
)
def test_that_a_hostile_file_is_refused_with_a_sentence(name: str, words: str) -> None:
    files = read_safely(name, hostile.FILES[name]())

    assert [file.articles for file in files] == [()]
    assert words in str(files[0].problem)
    assert str(files[0].problem).endswith(".")


def test_that_every_hostile_file_has_a_claim() -> None:
    claimed = {
        mark.args[1][n][0]
        for mark in test_that_a_hostile_file_is_refused_with_a_sentence.pytestmark
        for n in range(len(mark.args[1]))
    }  # type: ignore[attr-defined]

    assert set(hostile.FILES) - claimed == {"template.docx", "tricks.zip", "deep.html"}


def test_that_outside_templates_of_a_document_are_not_fetched() -> None:
    [file] = read_safely("template.docx", hostile.FILES["template.docx"]())

    assert [article.text for article in file.articles] == ["Words."]


def test_that_names_in_an_archive_are_only_shown() -> None:
    files = read_safely("tricks.zip", hostile.FILES["tricks.zip"]())

    assert [article.text for file in files for article in file.articles] == [
        "Text of '../../up.txt'.",
        "Text of '/etc/absolute.txt'.",
        "Text of 'C:\\\\evil.txt'.",
        "Text of 'CON.txt'.",
        "Text of 'a\\x1b[31m.txt'.",
    ]


def test_that_a_page_nested_without_end_is_read_or_refused() -> None:
    [file] = read_safely("deep.html", hostile.FILES["deep.html"]())

    assert file.problem is not None or file.articles[0].text == "Words."


def test_that_an_archive_of_too_many_files_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_MEMBERS", 10)

    [file] = read_safely("a.zip", zipped({f"{n}.txt": "Words." for n in range(11)}))

    assert "11 files" in str(file.problem)


def test_that_a_document_whose_part_swells_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_MEMBER", 1_000_000)

    [file] = read_safely("a.docx", docx_of(f"<w:p><w:r><w:t>{'a' * 2_000_000}</w:t></w:r></w:p>"))

    assert "unfolds" in str(file.problem)


def test_that_what_scripts_styles_and_hidden_elements_say_is_no_text() -> None:
    words = "The harbour master said that no berth would be closed before the summer, whatever was claimed. " * 3
    page = (
        "<html><head><base href='http://127.0.0.1:9/'><link rel=stylesheet href='http://127.0.0.1:9/a.css'></head><body>"
        "<iframe src='http://127.0.0.1:9/'>frame</iframe><img src='http://127.0.0.1:9/x.png' "
        "alt='alt'><script>evil()</script>"
        f"<style>p {{}}</style><template><p>{words}</p></template><object data='file:///etc/passwd'></object>"
        f"<p>{words}<span style='font-size: 0'>unseen</span><b hidden>unseen</b></p></body></html>"
    )

    [file] = read_safely("a.html", page.encode())

    assert [article.text for article in file.articles] == [words.strip()]


def test_that_markup_and_formulas_in_cells_stay_the_words_that_they_are() -> None:
    table = b'headline,text\n"<img src=x onerror=alert(1)>","=HYPERLINK(""http://x"",""a"")"\n+1,=cmd|\' /C calc\'!A0\n'

    [file] = read_safely("a.csv", table)

    assert [article.text.split("\n\n") for article in file.articles] == [
        ["<img src=x onerror=alert(1)>", '=HYPERLINK("http://x","a")'],
        ["+1", "=cmd|' /C calc'!A0"],
    ]


def test_that_a_cell_longer_than_python_s_own_limit_is_read() -> None:
    [file] = read_safely("a.csv", b"title,text\nA," + b"word " * 60_000 + b"\n")

    assert len(file.articles[0].text) > 299_000


@pytest.mark.parametrize("name", ["a.json", "a.html", "a.csv", "a.txt"])
def test_that_nuls_and_halves_of_characters_are_no_end(name: str) -> None:
    data = {
        "a.json": b'{"text": "half \\ud800 nul \\u0000 end"}',
        "a.html": b"<html><body><p>half &#xD800; nul \x00 end</p></body></html>",
        "a.csv": b"title,text\nA,nul \x00 end\n",
        "a.txt": b"a plain text, long enough to be taken for one, half \xed\xa0\x80 nul \x00 end",
    }[name]

    [file] = read_safely(name, data)

    assert file.articles[0].text.endswith("end")


_LINE = 300_000


@pytest.mark.parametrize(
    "line",
    [
        "a" * _LINE,
        " " * _LINE + "x",
        "a:" * (_LINE // 2),
        "<" * _LINE,
        "_" * _LINE,
        "1 " * (_LINE // 2),
        "\t" * _LINE + "x",
        "Ab: " * (_LINE // 4),
    ],
    ids=["letters", "blanks", "colons", "brackets", "underscores", "numbers", "tabs", "fields"],
)
@pytest.mark.parametrize("kind", ["txt", "html", "eml", "csv", "rtf", "docx", "proquest", "nexis"])
def test_that_an_endless_line_takes_no_endless_time(kind: str, line: str) -> None:
    """An expression that goes back over what it has read would take hours for a line like these."""
    read_safely(*_with_line(kind, line))


@pytest.mark.slow
@pytest.mark.parametrize("char", ["a", " x", "a: ", "1 of ", "_", "<p>", "\t"])
@pytest.mark.parametrize("kind", ["txt", "html", "eml", "csv", "rtf", "docx", "proquest", "nexis"])
def test_that_ten_megabytes_in_a_line_are_within_the_time_of_a_file(kind: str, char: str) -> None:
    name, data = _with_line(kind, char * (10_000_000 // len(char)))

    with FileReader(seconds=30) as reader:
        files = list(reader.read([Chosen(name, data)]))

    assert [str(file.problem) for file in files if "took longer" in str(file.problem)] == []


@pytest.mark.slow
def test_that_a_pdf_that_unfolds_to_a_hundred_times_its_size_is_stopped() -> None:
    with FileReader(seconds=30) as reader:
        [file] = reader.read([Chosen("bomb.pdf", hostile.pdf_bomb())])

    assert file.problem is not None
    assert file.articles == ()


def _with_line(kind: str, line: str) -> tuple[str, bytes]:
    plain = line.encode()
    made = {
        "txt": lambda: plain,
        "html": lambda: b"<html><body><p class='" + plain[:100_000] + b"'>" + plain + b"</p></body></html>",
        "eml": lambda: b"Subject: " + plain + b"\nMIME-Version: 1.0\n\n" + plain,
        "csv": lambda: b"title,text\nA," + plain + b"\n" + plain,
        "rtf": lambda: rtf_of(line.replace("\\", "")),
        "docx": lambda: docx_of(f"<w:p><w:r><w:t>{line.replace('<', '&lt;')}</w:t></w:r></w:p>"),
        "proquest": lambda: DELIVERIES["proquest.txt"]().replace(b"Subject:", plain + b"\nSubject:", 1),
        "nexis": lambda: DELIVERIES["nexis_old.txt"]().replace(b"LOAD-DATE:", plain + b"\nLOAD-DATE:", 1),
    }
    return {"proquest": "a.txt", "nexis": "a.txt"}.get(kind, f"a.{kind}"), made[kind]()
