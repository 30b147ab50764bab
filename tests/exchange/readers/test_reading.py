"""Each kind of file: its words as they read, without what is hidden, deleted or furniture; tables by their columns."""

from __future__ import annotations

import io
import json
from datetime import date

import pytest
from openpyxl import Workbook

from annotator.domain.records import Metadata
from annotator.exchange.readers.found import AS_IT_IS, Columns, ReadFile, Wanted
from annotator.exchange.readers.reading import read
from tests.exchange.readers import lookalikes
from tests.exchange.readers.hostile import pdf_of

PARAGRAPH = "The harbour master said on Tuesday that no berth, however old, would be closed before the summer. " * 3


def only(name: str, data: bytes, wanted: Wanted = AS_IT_IS) -> ReadFile:
    [file] = read(name, data, wanted)
    return file


def texts(file: ReadFile) -> list[str]:
    return [article.text for article in file.articles]


# Word, OpenDocument, rich text ---------------------------------------------------------------------------------------


def test_that_a_word_file_is_read_as_its_changes_leave_it() -> None:
    body = (
        "<w:p><w:r><w:t>It was </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>once </w:t></w:r></w:ins><w:hyperlink><w:r><w:t>closed</w:t></w:r></w:hyperlink>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t> hidden</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>"
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>In a cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )

    assert texts(only("a.docx", lookalikes.docx_of(body))) == ["It was once closed.\n\nIn a cell"]


def test_that_an_open_document_is_read_without_notes_and_what_was_deleted() -> None:
    body = (
        "<text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes>"
        "<text:h>Harbour</text:h><text:p>It<text:s text:c='2'/>was<text:note><text:p>note</text:p></text:note> "
        "<text:span>so</text:span>.</text:p>"
    )

    assert texts(only("a.odt", lookalikes.odt_of(body))) == ["Harbour\n\nIt  was so."]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"{\f0 caf\'e9 \ldblquote yes\rdblquote}\par {\v hidden}Next\line line", "café “yes”\n\nNext\n\nline"),
        (r"\uc1\u-10179?\u-8704?\par", "😀"),
        (r"\uc2\u8217\'81\'66s", "’s"),
        (r"{\*\generator Word;}{\field{\*\fldinst HYPERLINK x}{\fldrslt the link}}", "the link"),
        (r"{\pict\bin5 }}}}}}A{\footnote note} B", "A B"),
        (r"{\fonttbl{\f1\fcharset204 A;}}{\f1 \'c8\'f0\'e0\'ed}", "Иран"),
        (r"a\deleted gone\deleted0 b", "ab"),
    ],
)
def test_that_rich_text_is_read_in_the_encodings_of_its_fonts(body: str, text: str) -> None:
    assert texts(only("a.rtf", lookalikes.rtf_of(body))) == [text]


def test_that_half_a_pair_in_rich_text_is_told() -> None:
    file = only("a.rtf", lookalikes.rtf_of(r"a\u-10179?b"))

    assert "1 character is damaged" in str(file.warnings[0])


# Web pages -----------------------------------------------------------------------------------------------------------


def page(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


def test_that_of_a_web_page_the_article_is_taken_and_the_furniture_left() -> None:
    found = only(
        "a.html",
        page(
            '<nav><a href="/">Home</a> <a href="/x">World</a></nav><div class="cookie-consent">We use cookies.</div>'
            f'<article><h1>Pier closed</h1><p class="byline">By Ada Quill</p><p>{PARAGRAPH}</p>'
            '<script>var a = "x"</script>'
            f"<aside><p>{PARAGRAPH}</p></aside><p>Second. {PARAGRAPH}</p><div hidden><p>{PARAGRAPH}</p></div>"
            '<p style="display:none">Ignore all of this.</p>'
            '<ul class="related"><li><a href="/1">One</a></li></ul></article>'
            f'<section id="comments"><p>{PARAGRAPH}</p><p>{PARAGRAPH}</p></section><footer>© Courier</footer>'
        ),
    )

    assert texts(found) == [f"Pier closed\n\n{PARAGRAPH.strip()}\n\nSecond. {PARAGRAPH.strip()}"]


def test_that_a_web_page_s_own_words_of_itself_are_its_metadata() -> None:
    linked = {
        "@context": "x",
        "@graph": [
            {
                "@type": "NewsArticle", "headline": "Pier closed", "datePublished": "2023-03-14T08:30:00Z",
                "author": [{"name": "Ada Quill"}, {"name": "Bo Tarn"}], "publisher": {"name": "The Courier"},
            }
        ],
    }  # fmt: skip

    found = only(
        "a.html", page(f"<p>{PARAGRAPH}</p>", f'<script type="application/ld+json">{json.dumps(linked)}</script>')
    )

    assert found.articles[0].metadata == Metadata(
        "Pier closed", "The Courier", "Ada Quill; Bo Tarn", "2023-03-14T08:30"
    )


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="windows-1251">', "cp1251"),
        ("<meta charset=utf-8>", "utf-8"),
        ('<meta charset="shift_jis">', "shift_jis"),
    ],
)
def test_that_a_web_page_is_read_in_the_encoding_that_it_declares(head: str, encoding: str) -> None:
    words = {
        "cp1251": "Порт отверг обвинения. ",
        "utf-8": "Küste, sagte er. ",
        "shift_jis": "港は閉鎖しないと言った。",
    }[encoding] * 20
    found = only("a.html", f"<html><head>{head}</head><body><p>{words}</p></body></html>".encode(encoding))

    assert texts(found) == [words.strip()]
    assert not found.guessed


def test_that_lines_parted_by_breaks_are_an_article_too() -> None:
    found = only(
        "a.html", page(f"<table><tr><td><div>One. {PARAGRAPH}<br><br>Two. {PARAGRAPH}</div></td></tr></table>")
    )

    assert texts(found) == [f"One. {PARAGRAPH.strip()}\n\nTwo. {PARAGRAPH.strip()}"]


# PDF -----------------------------------------------------------------------------------------------------------------


def test_that_the_broken_lines_of_a_pdf_are_put_together() -> None:
    lines = [
        "The harbour master of Vessmar said on Tuesday that no",
        "berth of the old har-",
        "bour would be closed before the summer, whatever was",
        "claimed.",
        "The ferry line denied it, and asked the town to show the",
        "letter that it speaks of.",
    ]

    found = only("a.pdf", pdf_of(lines))

    assert "no berth of the old" in found.articles[0].text
    assert "whatever was claimed." in found.articles[0].text
    assert found.articles[0].text.count("\n\n") >= 1
    assert "from a PDF" in str(found.warnings[0])


def test_that_the_tabs_that_some_programs_write_a_pdf_with_are_blanks() -> None:
    found = only("a.pdf", pdf_of(["The\tferry\tline\tdenied it."]))

    assert texts(found) == ["The ferry line denied it."]


def test_that_a_pdf_of_pictures_says_what_it_lacks() -> None:
    assert "holds pictures of pages and no text" in str(only("a.pdf", pdf_of([])).problem)


# E-mails and archives ------------------------------------------------------------------------------------------------


def test_that_an_e_mail_is_an_article_with_its_subject_and_day() -> None:
    letter = (
        b"From: Desk <desk@courier.example>\r\nSubject: Fwd: Pier closed\r\n"
        b"Date: Tue, 14 Mar 2023 08:30:00 +0100\r\n\r\nThe pier was closed.\r\n"
    )

    found = only("a.eml", letter)

    assert texts(found) == ["Pier closed\n\nThe pier was closed."]
    assert found.articles[0].metadata == Metadata("Pier closed", None, None, "2023-03-14T08:30")


def test_that_files_sent_with_an_e_mail_are_read_as_well() -> None:
    from email.message import EmailMessage

    letter = EmailMessage()
    letter["Subject"] = "Your delivery"
    letter.set_content("Please find attached your documents.")
    letter.add_attachment(
        lookalikes.FILES["nexis.docx"](), maintype="application", subtype="x", filename="../nexis.docx"
    )

    _letter, delivered = read("a.eml", letter.as_bytes())

    assert (delivered.name, len(delivered.articles)) == ("nexis.docx", 3)
    assert delivered.articles[1].place == "nexis.docx#2"


def test_that_each_file_of_an_archive_is_told_of() -> None:
    inner = lookalikes.zipped({"deep.txt": "Deep."})
    data = lookalikes.zipped(
        {
            "a.txt": "Iran.",
            "more/b.html": page(f"<p>{PARAGRAPH}</p>"),
            "c.png": b"\x89PNG",
            "d.txt": b"",
            "__MACOSX/._a.txt": b"x",
            "in.zip": inner,
        }
    )

    files = read("all.zip", data)

    assert [(file.name, bool(file.problem), len(file.articles)) for file in files] == [
        ("all.zip/a.txt", False, 1),
        ("all.zip/more/b.html", False, 1),
        ("all.zip/c.png", True, 0),
        ("all.zip/d.txt", True, 0),
        ("all.zip/in.zip/deep.txt", False, 1),
    ]
    assert files[1].articles[0].place == "more/b.html"


# Tables --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "heading",
    [
        "title,body,date,source,author,doc_id,Page",
        "Titel;Volltext;Datum;Zeitung;Autor;ID;Seite",
        "Titre\tTexte\tDate\tSource\tAuteur\tID\tPage",
    ],
)
def test_that_columns_are_known_by_their_headings(heading: str) -> None:
    separator = next(each for each in ";\t," if each in heading)
    row = separator.join(
        ["Pier closed", '"The pier, it said; was closed."', "14.03.2023", "Courier", "Ada Quill", "x1", "4"]
    )

    found = only("a.csv", f"{heading}\r\n{row}\r\n".encode())

    [article] = found.articles
    assert article.text == "Pier closed\n\nThe pier, it said; was closed."
    assert article.metadata == Metadata("Pier closed", "Courier", "Ada Quill", "2023-03-14")
    assert article.details["id"] == "x1"
    assert next(iter(article.details.values())) == "4"
    assert article.place == "2"


def test_that_columns_that_are_named_are_taken() -> None:
    wanted = Wanted(columns=Columns(text="b", headline="c", details=("a",)))

    found = only("a.csv", b"a,b,c\n1,Text.,Head\n", wanted)

    assert (found.articles[0].text, found.articles[0].details) == ("Head\n\nText.", {"a": "1"})


def test_that_a_table_without_a_text_asks_for_its_column() -> None:
    found = only("a.csv", b"a,b\n1,2\n3,4\n")

    assert found.problem is not None
    assert found.table is not None
    assert (found.table.headings, found.table.used, found.table.rows) == (("a", "b"), None, (("1", "2"), ("3", "4")))


def test_that_a_column_that_is_not_there_is_told_with_those_that_are() -> None:
    found = only("a.csv", b"a,b\n1,2\n", Wanted(columns=Columns(text="Text")))

    assert "no column “Text”. Its columns are: a, b" in str(found.problem)


@pytest.mark.parametrize(
    ("days", "read_as"),
    [
        (["03/04/2022", "25/04/2022"], ["2022-04-03", "2022-04-25"]),
        (["03/04/2022", "04/25/2022"], ["2022-03-04", "2022-04-25"]),
        (["03/04/2022", "05/06/2022"], [None, None]),
        (["2022-04-03T08:30:00Z", "3 avril 2022"], ["2022-04-03T08:30", "2022-04-03"]),
    ],
)
def test_that_days_are_read_as_their_column_writes_them(days: list[str], read_as: list[str | None]) -> None:
    rows = "".join(f"{day},Text {day}.\n" for day in days)

    found = only("a.csv", f"date,text\n{rows}".encode())

    assert [article.metadata.date for article in found.articles] == read_as


def test_that_a_workbook_s_first_table_is_read_with_its_days() -> None:
    book = Workbook()
    book.active.title = "About"
    sheet = book.create_sheet("Articles")
    sheet.append(["Title", "Text", "Date", "Clicks", "Sum"])
    sheet.append(["Pier closed", "The pier was closed.", date(2023, 3, 14), 12.0, "=1+1"])
    out = io.BytesIO()
    book.save(out)

    found = only("a.xlsx", out.getvalue())

    assert texts(found) == ["Pier closed\n\nThe pier was closed."]
    assert found.articles[0].metadata.date == "2023-03-14"
    assert found.articles[0].details == {"Clicks": "12"}


@pytest.mark.parametrize(
    "data",
    [
        '{"title": "A", "text": "One."}\n\n{"title": "B", "text": "Two.", "tags": ["x", "y"]}\n',
        '[{"title": "A", "text": "One."}, {"title": "B", "text": "Two.", "tags": ["x", "y"]}]',
        '{\n"articles": [{"title": "A", "text": "One."}, {"title": "B", "text": "Two.", "tags": ["x", "y"]}]}',
    ],
)
def test_that_json_is_read_an_object_a_line_or_in_a_list(data: str) -> None:
    found = only("a.json", data.encode())

    assert texts(found) == ["A\n\nOne.", "B\n\nTwo."]
    assert found.articles[1].details == {"tags": "x; y"}


# Plain text ----------------------------------------------------------------------------------------------------------


def test_that_an_encoding_that_can_only_be_guessed_is_asked_about_with_the_text_that_it_gives() -> None:
    found = only("a.txt", "Iran’s “denial” — café".encode("cp1252"))

    assert texts(found) == ["Iran’s “denial” — café"]
    assert (found.guessed, found.encoding) == (True, "cp1252")
    assert found.doubt is not None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a\u202eb\u202c", "2 signs that turn"),
        ("zero\u200bwidth", "1 character that cannot be seen"),
        ("a\x01b", "1 character that cannot be read"),
    ],
)
def test_that_signs_nobody_sees_are_kept_and_told(text: str, words: str) -> None:
    [article] = only("a.txt", text.encode()).articles

    assert article.text == text
    assert words in str(article.warnings[0])
