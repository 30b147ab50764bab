"""What Word and OpenDocument files share: parts of XML in a zip file, read without entities, links or outside files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from annotator.domain.errors import UnreadableFile
from annotator.domain.records import Metadata
from annotator.exchange.readers.archives import Archive
from annotator.exchange.readers.deliveries.splitting import delivered
from annotator.exchange.readers.found import FoundArticle, ReadFile
from annotator.exchange.readers.lines import Line, joined

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


_UNSAFE: Final = "The document defines entities or names outside files, as one made to do harm does. It was not read."
_DAMAGED: Final = (
    "The document is damaged: a part of it is no valid XML. Open it in its program, save it again and import that."
)
_MISSING: Final = (
    "The document is damaged: the part with its text is missing. Open it in its program, save it again and import that."
)


def xml_part(archive: Archive, name: str) -> Element:
    """The root of a part. Raises UnreadableFile."""
    from xml.etree.ElementTree import ParseError  # noqa: PLC0415 - only the error; the parsing is defusedxml's

    from defusedxml import DefusedXmlException, ElementTree  # noqa: PLC0415 - loaded in the reading process

    if name not in archive.entries:
        raise UnreadableFile(_MISSING)
    try:
        root: Element = ElementTree.fromstring(archive.read(name), forbid_dtd=True)
    except DefusedXmlException as error:
        raise UnreadableFile(_UNSAFE) from error
    except (ParseError, ValueError, LookupError) as error:
        raise UnreadableFile(_DAMAGED) from error
    return root


def document(name: str, lines: list[Line], known: Metadata) -> ReadFile:
    """A document's articles: those of a delivery, or the one that it is."""
    delivery, articles = delivered(lines)
    if articles:
        return ReadFile(name, articles=tuple(articles), delivery=delivery)
    return ReadFile(name, articles=(FoundArticle(joined(line.text for line in lines), known),))
