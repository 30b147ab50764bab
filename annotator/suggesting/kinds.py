"""Which kinds of actors the article bears out: one that only capitals speak for is left open."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from spacy.tokens import Doc

from annotator.domain.records import ActorKind
from annotator.suggesting.cast import Cast, Who
from annotator.suggesting.names import Name
from annotator.suggesting.passage import Passage

Recognise = Callable[[Sequence[Doc]], object]
"""Labels the entities of parsed paragraphs in place."""
_LABELS: Final = {ActorKind.PERSON: "PERSON", ActorKind.ORGANISATION: "ORG"}


class Kinds:
    """Two words with capitals may be a person, a newspaper's column or a kind of drone.

    A title, a role (“the adviser …”) or the label of spaCy's entity recogniser bears a guess out, at any of the places
    where the article names the actor. The recogniser is slow, so it reads only the paragraphs where such names stand
    first; without one the guesses stand.
    """

    def __init__(self, cast: Cast, passages: Sequence[tuple[int, Passage]], recognise: Recognise | None) -> None:
        self._cast = cast
        self._open: set[str] = set()
        if recognise is not None:
            self._find_guesses(passages)
            self._bear_out(passages, recognise)

    def of(self, who: Who) -> ActorKind:
        return ActorKind.UNKNOWN if who.name in self._open else who.kind

    def _find_guesses(self, passages: Sequence[tuple[int, Passage]]) -> None:
        known: set[str] = set()
        for offset, _passage in passages:
            for name in self._cast.names(offset):
                who = self._cast.named(name)
                if who.kind in _LABELS:
                    (self._open if self._is_guess(name, who) else known).add(who.name)
        self._open -= known

    def _is_guess(self, name: Name, who: Who) -> bool:
        gazetteer = self._cast.gazetteer
        if name.titles or gazetteer.known(who.name) is not None:
            return False
        if who.kind is ActorKind.PERSON:
            return not self._cast.described_as(who) & gazetteer.words["role"]
        return " " not in who.name and who.name.isupper()

    def _bear_out(self, passages: Sequence[tuple[int, Passage]], recognise: Recognise) -> None:
        """Read where each open name stands first: what is a person the recogniser mostly sees there."""
        named = [(passage, list(self._open_in(offset))) for offset, passage in passages]
        first: dict[str, int] = {}
        for number, (_passage, here) in enumerate(named):
            for _name, who in here:
                first.setdefault(who.name, number)
        read = [named[number] for number in sorted(set(first.values()))]
        recognise([passage.doc for passage, _here in read])
        for passage, here in read:
            for name, who in here:
                if any(token.ent_type_ == _LABELS[who.kind] for token in passage.doc[name.first : name.after]):
                    self._open.discard(who.name)

    def _open_in(self, offset: int) -> Iterator[tuple[Name, Who]]:
        for name in self._cast.names(offset):
            who = self._cast.named(name)
            if who.name in self._open:
                yield name, who
