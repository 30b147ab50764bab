"""What is said while one goes through the places that are like a statement, and at its end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from annotator.services.by_example import Occurrence
from annotator.ui.language import grouped


def joined(*sentences: str) -> str:
    """Those of the sentences that say something, one after another."""
    return " ".join(filter(None, sentences))


def effect(code: str, names: Iterable[str]) -> str:
    """What a yes does."""
    actors = ", ".join(dict.fromkeys(names))
    with_actors = QCoreApplication.translate("GoingThrough", "Yes tags it: {code}, {actors}.")
    alone = QCoreApplication.translate("GoingThrough", "Yes tags it: {code}.")
    return (with_actors if actors else alone).format(code=code, actors=actors)


def standing(left: Sequence[Occurrence]) -> str:
    """Where something stands already, of the first of the places left and of all of them."""
    marked = sum(place.is_marked for place in left)
    here = ""
    if left[0].is_marked:
        here = QCoreApplication.translate("GoingThrough", "A statement of another code stands here already.")
    if not marked or (len(left) == 1 and here):
        return here
    one = QCoreApplication.translate(
        "GoingThrough", "At 1 of the {count} places left a statement of another code stands already."
    )
    many = QCoreApplication.translate(
        "GoingThrough", "At {marked} of the {count} places left statements of other codes stand already."
    )
    said = (one if marked == 1 else many).format(marked=grouped(marked), count=grouped(len(left)))
    return joined(here, said)


def left_out(count: int) -> str:
    """What is said of places in articles that are finished, and so are closed."""
    if not count:
        return ""
    if count == 1:
        return QCoreApplication.translate("GoingThrough", "1 place in an article that you have finished is left out.")
    many = QCoreApplication.translate("GoingThrough", "{count} places in articles that you have finished are left out.")
    return many.format(count=grouped(count))


def tagged_so_far(tagged: int) -> str:
    """What has come of it."""
    if not tagged:
        return ""
    if tagged == 1:
        return QCoreApplication.translate("GoingThrough", "1 place tagged. Undo takes it back.")
    many = QCoreApplication.translate("GoingThrough", "{count} places tagged. One undo takes them all back.")
    return many.format(count=grouped(tagged))
