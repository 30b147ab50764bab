"""What encoding bytes are likely in, to be shown to the person; never to be relied on."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# In the order in which one is preferred where two read equally well: by how common they are in the news.
_WESTERN: Final = ("cp1252", "cp1250", "iso8859_2", "iso8859_15", "cp1254", "cp1257", "mac_roman")
_FOREIGN: Final = re.compile("[^\x00-\x7f]")
_SYMBOLS: Final = ("So", "Sk", "Sm", "Sc", "No", "Cc", "Cn")
_OPENING: Final = frozenset("¿¡„")
_MARKS: Final = frozenset("“”‘’«»–—…")
# Letters of few languages, which Turkish and Polish texts turn into when they are read as Western European.
_RARE: Final = frozenset("ðþýÐÞÝ")


def likely_encoding(sample: bytes) -> str | None:
    """The likeliest encoding of a text, or None where nothing fits.

    charset-normalizer tells scripts apart well. Among the encodings of Latin letters, which differ in a few
    characters only, it is often wrong; there the one wins whose characters stand in the most likely places.
    """
    from charset_normalizer import from_bytes  # noqa: PLC0415 - takes 30 ms, and few files need it

    best = from_bytes(sample).best()
    if best is None:
        return None
    if not _is_latin(str(best)):
        return best.encoding
    readings = {encoding: text for encoding in _WESTERN if (text := _read(sample, encoding)) is not None}
    return max(readings, key=lambda encoding: _plausibility(readings[encoding]), default=best.encoding)


def _is_latin(text: str) -> bool:
    letters = [char for char in text[:10_000] if char.isalpha() and not char.isascii()]
    latin = sum(unicodedata.name(char, "").startswith("LATIN") for char in letters)
    return latin * 2 >= len(letters)


def _plausibility(text: str) -> float:
    return sum(
        _fits(text[max(0, at.start() - 1)], at[0], text[at.end() : at.end() + 1]) for at in _FOREIGN.finditer(text)
    )


def _fits(before: str, char: str, after: str) -> float:
    """How well a character stands between its neighbours: 1 where it belongs, -1 for a symbol within a word."""
    if char.isalpha():
        return -1 if char.isupper() and before.islower() else 0.5 if char in _RARE else 1
    if char in _OPENING:
        return -1 if before.isalpha() else 1
    if char in _MARKS:
        return 1
    return -1 if unicodedata.category(char) in _SYMBOLS and (before.isalpha() or after.isalpha()) else 0


def _read(sample: bytes, encoding: str) -> str | None:
    try:
        return sample.decode(encoding, "strict")
    except UnicodeDecodeError:
        return None
