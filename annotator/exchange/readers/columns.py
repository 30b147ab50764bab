"""What the columns of a table seem to be, by their headings in several languages and by what stands in them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from annotator.exchange.readers.found import Columns

_NAMES: Final[Mapping[str, Sequence[str]]] = {
    "text": (
        "text", "full text", "fulltext", "full_text", "article text", "article", "body", "content", "article body",
        "bodytext",
        "story", "volltext", "artikeltext", "inhalt", "textkörper", "texte", "texte intégral", "contenu", "corps",
        "texto",
        "texto completo", "contenido", "cuerpo", "testo", "contenuto", "corpo", "tekst", "inhoud", "conteúdo",
        "treść", "текст",
        "maintext", "plain text", "plaintext", "transcript",
    ),
    "headline": (
        "headline", "title", "article title", "hd", "heading", "überschrift", "schlagzeile", "titel", "titre",
        "titulo", "título",
        "titular", "titolo", "kop", "manchete", "tytuł", "заголовок", "name", "subject",
    ),
    "date": (
        "date", "publication date", "published", "pubdate", "published at", "date published", "publish date", "pd",
        "day", "datum",
        "veröffentlicht", "erscheinungsdatum", "veröffentlichungsdatum", "date de publication", "fecha",
        "fecha de publicación",
        "data", "data di pubblicazione", "publicatiedatum", "data publikacji", "дата", "timestamp", "datetime", "time",
    ),
    "outlet": (
        "outlet", "source", "newspaper", "publication", "publication title", "publisher", "medium", "media", "sn",
        "journal",
        "source name", "site", "domain", "quelle", "zeitung", "publikation", "medien", "sender", "titre de presse",
        "nom de la source",
        "fuente", "medio", "periódico", "fonte", "testata", "giornale", "bron", "krant", "jornal", "veículo",
        "źródło", "источник",
    ),
    "author": (
        "author", "authors", "byline", "by", "writer", "journalist", "reporter", "creator", "autor", "autorin",
        "autoren",
        "verfasser", "verfasserin", "auteur", "auteurs", "autore", "autori", "autores", "автор",
    ),
    "id": (
        "id", "article id", "doc id", "docid", "document id", "uid", "uuid", "guid", "an", "accession number",
        "identifier",
        "kennung", "nummer", "nr", "no", "artikel id", "identifiant", "identificador", "url", "link",
    ),
}  # fmt: skip
_WORDS: Final = re.compile(r"[\W_]+")
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONG_TEXT: Final = 300


def proposed(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Columns | None:
    """The likeliest reading of a table; None where no column looks like the text of articles."""
    plain = {heading: _WORDS.sub(" ", _CAMEL.sub(" ", heading)).strip().lower() for heading in headings}
    found: dict[str, str] = {}
    for what, names in _NAMES.items():
        free = [heading for heading in headings if heading not in found.values()]
        best = min(
            (heading for heading in free if plain[heading] in names),
            key=lambda heading: names.index(plain[heading]),
            default="",
        )
        if best:
            found[what] = best
    text = found.get("text") or _longest(headings, rows, taken=list(found.values()))
    if not text:
        return None
    found["text"] = text
    rest = tuple(heading for heading in headings if heading not in found.values())
    return Columns(**found, details=rest)


def fits(columns: Columns, headings: Sequence[str]) -> bool:
    """Whether a table has all the columns that were named."""
    single = (columns.text, columns.headline, columns.date, columns.outlet, columns.author, columns.id)
    return bool(columns.text) and {name for name in (*single, *columns.details) if name} <= set(headings)


def _longest(headings: Sequence[str], rows: Sequence[Sequence[str]], *, taken: Sequence[str]) -> str:
    """The column with cells as long as articles are."""
    means = {
        heading: sum(len(row[place]) for row in rows if place < len(row)) / max(len(rows), 1)
        for place, heading in enumerate(headings)
        if heading not in taken
    }
    best = max(means, key=lambda heading: means[heading], default="")
    return best if best and means[best] >= _LONG_TEXT else ""
