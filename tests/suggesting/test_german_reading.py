"""Metadata and furniture of pasted German articles."""

from __future__ import annotations

import pytest

from annotator.domain.records import RegionKind
from annotator.suggesting.reading import read_article

BODY = (
    "Das Ministerium sagte am Dienstag, die Gespräche zwischen den beiden Ländern würden noch mindestens drei Wochen "
    "dauern, und niemand habe den Tisch verlassen. Was in der Hauptstadt besprochen wurde, sagte es nicht.\n"
)
HEADLINE = "Gespräche zwischen Nachbarn gehen weiter"


def lines(text: str, kind: RegionKind) -> list[str]:
    return [region.span.of(text) for region in read_article(text).regions if region.kind is kind]


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("5. Februar 2023", "2023-02-05"),
        ("Veröffentlicht am 5. März 2023 um 14.30 Uhr", "2023-03-05T14:30"),
        ("05.02.2023, 14:30 Uhr", "2023-02-05T14:30"),
        ("Sonntag, 5. Feb. 2023", "2023-02-05"),
        ("Von Anna Beispiel, 5. Mai 2023", "2023-05-05"),
        ("Veröffentlicht am 5. Mai 2023 | Aktualisiert am 6. Mai 2023", "2023-05-05"),
    ],
)
def test_that_a_german_date_above_the_text_is_the_day_of_publication(line: str, date: str) -> None:
    assert read_article(f"{HEADLINE}\n\n{line}\n\n{BODY}").metadata.date == date


@pytest.mark.parametrize(
    "line",
    [
        "Stand: 05.02.2023, 14:30 Uhr",
        "Aktualisiert am 5. Februar 2023",
        "Zuletzt geändert: 5.2.2023",
        "Abgerufen am 5. Februar 2023",
        "31. Februar 2023",
        "Februar 2023",
    ],
)
def test_that_a_stamp_is_no_day_of_publication(line: str) -> None:
    assert read_article(f"{HEADLINE}\n\n{line}\n\n{BODY}").metadata.date is None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Von Anna Beispiel", "Anna Beispiel"),
        ("Von Anna Beispiel und Max Muster, Berlin", "Anna Beispiel und Max Muster"),
        ("Ein Kommentar von Anna von der Heide", "Anna von der Heide"),
        ("Autorin: Anna Beispiel", "Anna Beispiel"),
    ],
)
def test_that_a_german_byline_names_the_author(line: str, author: str) -> None:
    text = f"{HEADLINE}\n\n{line}\n\n{BODY}"

    found = read_article(text).metadata.author

    assert found is not None
    assert found.startswith(author)
    assert lines(text, RegionKind.BYLINE) == [line]


def test_that_a_headline_with_von_signs_nothing() -> None:
    assert read_article(f"Von New York nach Paris in drei Stunden\n\n{BODY}").metadata.author is None


@pytest.mark.parametrize(
    "line",
    [
        "Anzeige",
        "Teilen",
        "Kommentare (12)",
        "Lesen Sie auch: Gespräche stocken wieder",
        "Wir verwenden Cookies, um unser Angebot zu verbessern.",
        "Jetzt Newsletter abonnieren",
        "Mehr zum Thema",
        "Artikel drucken",
        "Impressum | Datenschutz | AGB",
        "Stand: 05.02.2023, 14:30 Uhr",
        "Das könnte Sie auch interessieren",
        "© 2023 Beispieler Zeitung. Alle Rechte vorbehalten.",
    ],
)
def test_that_german_furniture_is_boilerplate(line: str) -> None:
    assert lines(f"{HEADLINE}\n\n{BODY}\n{line}\n\n{BODY}", RegionKind.BOILERPLATE) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "„Teilen Sie diese Last mit uns“, sagte sie.",
        "Der Newsletter des Ministeriums wird seit Jahren von niemandem gelesen, erklärte die Opposition.",
        "Stand der Minister am Montag noch hinter dem Plan, so war er am Dienstag dagegen.",
        "Mehr als 200 Menschen wurden getötet.",
        "Kommentare der Regierung blieben aus.",
        "Video-Aufnahmen zeigen, was geschah.",
    ],
)
def test_that_a_german_sentence_is_no_furniture(line: str) -> None:
    assert lines(f"{HEADLINE}\n\n{BODY}\n{line}\n\n{BODY}", RegionKind.BOILERPLATE) == []


def test_that_an_agencys_place_is_a_dateline_and_names_the_outlet() -> None:
    text = f"{HEADLINE}\n\nBerlin (dpa) – {BODY}\n{BODY}"

    assert lines(text, RegionKind.DATELINE) == ["Berlin (dpa) –"]
    assert read_article(text).metadata.outlet == "dpa"


def test_that_the_outlet_is_named_by_its_rights() -> None:
    text = f"{HEADLINE}\n\n{BODY}\n© 2023 Beispieler Zeitung. Alle Rechte vorbehalten.\n"

    assert read_article(text).metadata.outlet == "Beispieler Zeitung"


def test_that_a_credit_makes_a_caption() -> None:
    caption = "Der Minister am Montag vor dem Haus. Foto: Anna Beispiel/dpa"
    text = f"{HEADLINE}\n\n{caption}\n\n{BODY}"

    assert lines(text, RegionKind.CAPTION) == [caption]
    assert lines(text, RegionKind.HEADLINE) == [HEADLINE]
