"""Plain text files: one article, or a delivery of several."""

from __future__ import annotations

from annotator.exchange.readers.deliveries.splitting import delivered
from annotator.exchange.readers.found import FoundArticle, ReadFile, Wanted
from annotator.exchange.readers.lines import lines_of
from annotator.exchange.texts import decode_or_guess


def read(name: str, data: bytes, wanted: Wanted) -> ReadFile:
    """Raises UnreadableFile."""
    decoded, unsure = decode_or_guess(data, encoding=wanted.encoding)
    delivery, articles = delivered(lines_of(decoded.text))
    return ReadFile(
        name,
        articles=tuple(articles) or (FoundArticle(decoded.text),),
        delivery=delivery,
        encoding=decoded.encoding,
        guessed=decoded.guessed,
        doubt=unsure.sentence if unsure else None,
        preview=unsure.preview if unsure else "",
    )
