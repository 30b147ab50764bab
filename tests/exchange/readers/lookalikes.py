"""Files that look like those of databases of news, with invented articles: ``python -m … FOLDER`` writes them all."""

from __future__ import annotations

import html
import io
import sys
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

from annotator.domain.records import Metadata


@dataclass(frozen=True)
class Invented:
    headline: str
    outlet: str
    author: str
    day: str
    english: str
    french: str
    id: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n\n".join([self.headline, *self.paragraphs])

    @property
    def metadata(self) -> Metadata:
        return Metadata(self.headline, self.outlet, self.author, self.day)


ARTICLES = (
    Invented(
        "Harbour of Vessmar denies it will close",
        "The Vessmar Courier",
        "Ada Quill",
        "2023-03-14",
        "March 14, 2023 Tuesday",
        "mardi 14 mars 2023",
        "VESCOU0020230314ej3e00011",
        (
            "The harbour master of Vessmar said on Tuesday that no berth would be closed, whatever the ferry "
            "company claimed.",
            "“We have read the letter twice, and there is nothing in it,” he told reporters. Section: none of "
            "it holds, he added.",
            "The company accused the town of having known about the cracks since the autumn.",
        ),
    ),
    Invented(
        "Ferry line blames town for cracked pier",
        "Östliche Küstenzeitung",
        "Jörg Händel",
        "2023-03-15",
        "March 15, 2023 Wednesday",
        "mercredi 15 mars 2023",
        "OSTKUS0020230315ej3f0002a",
        (
            "Der Pier sei „längst nicht mehr sicher“, erklärte die Reederei, während die Stadt widersprach.",
            "A spokeswoman for the ministry said it had not yet seen the report – and would not comment on rumours.",
        ),
    ),
    Invented(
        "Mayor admits letter went unanswered",
        "Le Phare du Nord",
        "Élise Tarn",
        "2023-04-02",
        "April 2, 2023 Sunday",
        "dimanche 2 avril 2023",
        "PHANOR0020230402ej4200007",
        (
            "« Nous aurions dû répondre », a reconnu la maire dimanche, sans dire qui avait reçu la lettre.",
            "The opposition called it a scandal 😀 and asked for the minutes of the meeting to be published at once.",
            "She denied that money had changed hands.",
        ),
    ),
)

Row = tuple[str, str]
"""A paragraph and its style."""


def docx(rows: Sequence[Row]) -> bytes:
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>'
        f'<w:r><w:t xml:space="preserve">{html.escape(words)}</w:t></w:r></w:p>'
        for words, style in rows
    )
    return docx_of(body)


def docx_of(body: str, extra: dict[str, str] | None = None) -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return zipped(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
            "word/document.xml": f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>',
            **(extra or {}),
        }
    )


def odt(rows: Sequence[Row]) -> bytes:
    body = "".join(f"<text:p>{html.escape(words)}</text:p>" for words, _ in rows)
    return odt_of(body)


def odt_of(body: str) -> bytes:
    spaces = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    )
    text = f"<office:body><office:text>{body}</office:text></office:body>"
    content = f"<office:document-content {spaces}>{text}</office:document-content>"
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def rtf(rows: Sequence[Row]) -> bytes:
    return rtf_of("".join(f"{_escaped(words)}\\par\n" for words, _ in rows))


def rtf_of(body: str) -> bytes:
    return b"{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times;}}\\uc1\n" + body.encode("ascii") + b"}"


def _escaped(words: str) -> str:
    out = []
    for unit in words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass"):
        if ord(unit) < 128:
            out.append({"\\": "\\\\", "{": "\\{", "}": "\\}", "\t": "\\tab "}.get(unit, unit))
        else:
            raw = unit.encode("utf-16-le")
            for place in range(0, len(raw), 2):
                code = int.from_bytes(raw[place : place + 2], "little", signed=True)
                out.append(f"\\u{code}?")
    return "".join(out)


def zipped(files: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2023, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def nexis_rows(articles: Sequence[Invented] = ARTICLES) -> list[Row]:
    rows = [
        ("User Name: = a student", "Normal"),
        ("Date and Time: = 3 May 2023 10:12:00", "Normal"),
        ("Job Number: = 123456789", "Normal"),
        (f"Documents ({len(articles)})", "Normal"),
    ]
    for number, article in enumerate(articles, 1):
        rows += [
            (f"{number}. {article.headline}", "Normal"),
            ("Client/Matter: -None-", "Normal"),
            ("Search Terms: harbour", "Normal"),
        ]
    for article in articles:
        rows += [
            (article.headline, "Heading1"),
            (article.outlet, "Normal"),
            (article.english, "Normal"),
            (f"Copyright 2023 {article.outlet} All Rights Reserved", "Normal"),
            ("Section:\u00a0HARBOUR NEWS; Pg. 4", "Normal"),
            ("Length:\u00a087 words", "Normal"),
            (f"Byline:\u00a0By {article.author}", "Normal"),
            ("Body", "Normal"),
            *((words, "Normal") for words in article.paragraphs),
            ("Graphic", "Normal"),
            ("A pier in the evening.", "Normal"),
            (f"Load-Date:\u00a0{article.english.rsplit(' ', 1)[0]}", "Normal"),
            ("End of Document", "Normal"),
        ]
    return rows


def _wrapped(words: str, width: int = 78) -> list[str]:
    lines = [""]
    for word in words.split(" "):
        if len(lines[-1]) + len(word) + 1 > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def nexis_txt(articles: Sequence[Invented] = ARTICLES) -> str:
    out: list[str] = []
    for number, article in enumerate(articles, 1):
        out += ["", "", " " * 30 + f"{number} of {len(articles)} DOCUMENTS", "", " " * 26 + article.outlet, ""]
        out += [" " * 26 + article.english, " " * 30 + "Late Edition - Final", "", *_wrapped(article.headline), ""]
        out += [f"BYLINE: By {article.author}", "", "SECTION: HARBOUR NEWS; Pg. 4", "", "LENGTH: 87 words", ""]
        for words in article.paragraphs:
            out += [*_wrapped(words), ""]
        out += [
            f"LOAD-DATE: {article.english.rsplit(' ', 1)[0]}",
            "",
            "LANGUAGE: ENGLISH",
            "",
            "PUBLICATION-TYPE: Newspaper",
            "",
        ]
        out += [" " * 18 + f"Copyright 2023 {article.outlet}", " " * 26 + "All Rights Reserved"]
    return "\n".join(out)


def factiva_html(articles: Sequence[Invented] = ARTICLES, *, coded: bool = False) -> str:
    make = _factiva_table if coded else _factiva_display
    return (
        "<html><head><title>Factiva</title><style>p {color: red}</style></head><body>"
        '<div id="toolbar">Dow Jones</div>' + "".join(map(make, articles)) + "</body></html>"
    )


def _factiva_display(article: Invented) -> str:
    text = "".join(
        f'<p class="articleParagraph enarticleParagraph">{html.escape(words)}\n</p>' for words in article.paragraphs
    )
    year, month, day = article.day.split("-")
    return (
        '<div class="article enArticle"><div>Harbour</div>'
        f'<div id="hd"><span class="enHeadline">{html.escape(article.headline)}</span></div>'
        f'<div class="author">By {html.escape(article.author)} </div><div>87 words</div>'
        f"<div>{int(day)} {_MONTHS[int(month) - 1]} "
        f"{year}</div><div>06:12</div><div>{html.escape(article.outlet)}</div>"
        f"<div>{article.id[:6]}</div><div>4</div><div>English</div><div>Copyright 2023. All rights reserved. </div>"
        f"{text}<p>North Sea Newspapers Limited</p><p>Document {article.id}</p></div><br/>"
    )


_MONTHS = "January February March April May June July August September October November December".split()


def _factiva_table(article: Invented) -> str:
    text = [f'<p class="articleParagraph enarticleParagraph">{html.escape(words)}</p>' for words in article.paragraphs]
    year, month, day = article.day.split("-")
    rows = {
        "SE": "Harbour", "HD": html.escape(article.headline), "BY": f"By {html.escape(article.author)}",
        "WC": "87 words",
        "PD": f"{int(day)} {_MONTHS[int(month) - 1]} {year}", "SN": html.escape(article.outlet),
        "SC": article.id[:6], "LA": "English",
        "CY": "Copyright 2023", "LP": text[0], "TD": "".join(text[1:]), "PUB": "North Sea Newspapers Limited",
        "AN": f"Document {article.id}",
    }  # fmt: skip
    cells = "".join(f"<tr><td><b>{code}</b>&nbsp;</td><td>{value}</td></tr>" for code, value in rows.items())
    return f'<div class="article enArticle"><table>{cells}</table></div>'


def factiva_rtf(articles: Sequence[Invented] = ARTICLES) -> bytes:
    rows: list[Row] = []
    for article in articles:
        year, month, day = article.day.split("-")
        lines = (
            ("HD", article.headline), ("BY", f"By {article.author}"), ("WC", "87 words"),
            ("PD", f"{int(day)} {_MONTHS[int(month) - 1]} {year}"), ("SN", article.outlet), ("LA", "English"), ("LP",
            article.paragraphs[0]),
        )  # fmt: skip
        rows += [(f"{code}\t{words}", "") for code, words in lines]
        rows += [(f"TD\t{article.paragraphs[1]}", ""), *((words, "") for words in article.paragraphs[2:])]
        rows += [("PUB\tNorth Sea Newspapers Limited", ""), (f"AN\tDocument {article.id}", ""), ("", "")]
    return rtf(rows)


def proquest_txt(articles: Sequence[Invented] = ARTICLES) -> str:
    line = "_" * 60
    out = ["ProQuest", "", line, "", "Table of contents", ""]
    for number, article in enumerate(articles, 1):
        out += [
            line,
            "",
            f"Document {number} of {len(articles)}",
            "",
            article.headline,
            "",
            f"Author: {article.author}",
            "",
        ]
        out += [
            f"Publication info: {article.outlet} ; Vessmar [Vessmar]{article.day}: 4. ",
            "",
            "Links: http://resolver.example/x",
            "",
        ]
        out += [
            f"Full text: {article.paragraphs[0]}",
            *(part for words in article.paragraphs[1:] for part in ("", words)),
            "",
        ]
        out += ["Subject: Harbours; Ferries", "", "Location: Vessmar", "", f"Title: {article.headline}", ""]
        out += [f"Publication title: {article.outlet}; Vessmar", "", "Pages: 4", "", "Publication year: 2023", ""]
        month, day = article.english.split(",")[0].split(" ")
        out += [
            f"Publication date: {month[:3]} {day}, 2023",
            "",
            "Publisher: North Sea Newspapers",
            "",
            "ISSN: 00000000",
            "",
        ]
        out += ["Source type: Newspapers", "", "Language of publication: English", "", "Document type: News", ""]
        out += [f"ProQuest document ID: {article.id}", "", "Document URL: https://www.proquest.example/1", ""]
        out += [
            f"Copyright: (Copyright 2023 {article.outlet}.)",
            "",
            "Last updated: 2023-05-01",
            "",
            "Database: Newsstream",
            "",
        ]
    out += [line, "", "Contact us at: http://www.proquest.example Copyright © 2023. All rights reserved."]
    return "\n".join(out)


def proquest_eml(articles: Sequence[Invented] = ARTICLES) -> bytes:
    letter = EmailMessage()
    letter["Subject"] = "3 documents from ProQuest"
    letter["From"] = "A student <student@university.example>"
    letter["Date"] = "Wed, 03 May 2023 10:12:00 +0200"
    letter.set_content(proquest_txt(articles))
    letter.set_boundary("----a") if letter.is_multipart() else None
    return letter.as_bytes()


def europresse_html(articles: Sequence[Invented] = ARTICLES) -> str:
    return "<html><head><meta charset='utf-8'></head><body>" + "".join(map(_europresse, articles)) + "</body></html>"


def _europresse(article: Invented) -> str:
    text = "".join(f"<p>{html.escape(words)}</p>" for words in article.paragraphs)
    return (
        "<article><header>"
        '<div class="rdp__DocPublicationName"><span class="DocPublicationName">'
        f"{html.escape(article.outlet)}, no. 23456</span></div>"
        f'<div><span class="DocHeader">Actualité, {article.french}, p. 4</span></div>'
        '<div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">'
        f"{html.escape(article.headline)}</p></div>"
        f'</header><div class="docAuthors"><p class="sm-margin-bottomNews">{html.escape(article.author)}</p></div>'
        f'<section class="clearfix"><div class="docOcurrContainer">{text}</div></section>'
        f"<footer><p>© 2023 {html.escape(article.outlet)}. Tous droits réservés.</p>"
        f"<p>news·{article.day.replace('-', '')}·{article.id[:2]}·{article.id}</p></footer></article>"
    )


def europresse_rows(articles: Sequence[Invented] = ARTICLES) -> list[Row]:
    rows: list[Row] = []
    for article in articles:
        rows += [("Nom de la source", ""), (article.outlet, ""), ("Type de source", ""), ("Presse • Journaux", "")]
        rows += [
            ("Périodicité", ""),
            ("Quotidien", ""),
            ("Provenance", ""),
            ("Vessmar", ""),
            (article.french.capitalize(), ""),
        ]
        rows += [(f"{article.outlet} • p. 4 • 87 mots", ""), (article.headline, ""), (article.author, "")]
        rows += [
            *((words, "") for words in article.paragraphs),
            (f"© 2023 {article.outlet}. Tous droits réservés.", ""),
        ]
        rows += [(f"news·{article.day.replace('-', '')}·{article.id[:2]}·{article.id}", "")]
    return rows


FILES = {
    "nexis.docx": lambda: docx(nexis_rows()),
    "nexis.rtf": lambda: rtf(nexis_rows()),
    "nexis_old.txt": lambda: nexis_txt().encode(),
    "factiva.html": lambda: factiva_html().encode(),
    "factiva_codes.html": lambda: factiva_html(coded=True).encode(),
    "factiva.rtf": factiva_rtf,
    "proquest.txt": lambda: proquest_txt().encode("utf-8-sig"),
    "proquest.eml": proquest_eml,
    "europresse.html": lambda: europresse_html().encode(),
    "europresse.docx": lambda: docx(europresse_rows()),
    "europresse.txt": lambda: "\n".join(words for words, _ in europresse_rows()).encode(),
    "nexis.odt": lambda: odt(nexis_rows()),
}


def write(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in FILES.items():
        (folder / name).write_bytes(make())


if __name__ == "__main__":
    write(Path(sys.argv[1]))
