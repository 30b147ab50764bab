"""Proper names in a paragraph: where they are, what their plain form is, and what sort of actor they name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from annotator.domain.records import ActorKind
from annotator.suggesting.gazetteer import Gazetteer

_PERSON_BRIDGES = frozenset({"de", "al", "bin", "von", "van", "der", "del", "la", "el", "ibn", "di", "da"})
_JOINTS = frozenset({"-", "–", "'", "’"})
_NEVER = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december jan feb mar apr jun jul aug sep sept oct nov dec i mr mrs ms".split()
)


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name in a paragraph: tokens ``[first, after)``, its plain form, its kind, and the title before it."""

    first: int
    after: int
    plain: str
    kind: ActorKind
    titles: tuple[str, ...] = ()
    is_full: bool = True

    def covers(self, token: Token) -> bool:
        return self.first <= token.i < self.after


def names_in(doc: Sequence[Token], text: str, gazetteer: Gazetteer) -> Sequence[Name]:
    """All proper names, in order."""
    return [name for first, after in _runs(doc, text, gazetteer) for name in _split(doc, text, first, after, gazetteer)]


def _runs(doc: Sequence[Token], text: str, gazetteer: Gazetteer) -> Iterator[tuple[int, int]]:
    """Stretches of capitalised words, with the small words inside names."""
    capitals = [token.i for token in doc if token.shape_[0] == "X" and _is_name_word(token, gazetteer)]
    place = 0
    for first in capitals:
        if first < place:
            continue
        place, after = first, first + 1
        while after < len(doc):
            reached = _next(doc, text, place, after, gazetteer)
            if reached == after:
                break
            after = reached
        yield place, after
        place = after


def _words(doc: Sequence[Token], text: str, first: int, after: int) -> str:
    return text[doc[first].idx : doc[after - 1].idx + len(doc[after - 1])]


def _is_name_word(token: Token, gazetteer: Gazetteer) -> bool:
    text = token.text
    if not text[0].isupper() or token.lower_ in _NEVER or token.pos_ in {"PRON", "DET", "NUM"}:
        return False
    if text in gazetteer.names or gazetteer.state(text):
        return True
    if token.pos_ == "PROPN" or token.tag_ in {"NNP", "NNPS"}:
        return not (token.is_sent_start and token.lower_ in gazetteer.words["generic"])
    return (
        not token.is_sent_start
        and token.i > 0
        and token.pos_ in {"NOUN", "ADJ"}
        and _before(token) not in {"“", '"', ":", "‘"}
    )


def _before(token: Token) -> str:
    return str(token.nbor(-1).text) if token.i else ""


def _next(doc: Sequence[Token], text: str, first: int, after: int, gazetteer: Gazetteer) -> int:
    """Where the name that reaches to ``after`` goes on to; ``after`` where it ends."""
    token = doc[after]
    if _is_name_word(token, gazetteer):
        return after + 1
    if token.lower_ in gazetteer.words["organisation"] and _words(doc, text, first, after + 1) in gazetteer.names:
        return after + 1
    following = doc[after + 1] if after + 1 < len(doc) else None
    if following is None:
        return after
    if (
        token.text in _JOINTS
        and not doc[after - 1].whitespace_
        and not token.whitespace_
        and following.text[0].isupper()
    ):
        return after if gazetteer.state(doc[after - 1].text) or doc[after - 1].text in gazetteer.names else after + 2
    if token.lower_ in _PERSON_BRIDGES:
        return after + 2 if _is_name_word(following, gazetteer) else after
    return _over_preposition(doc, first, after, gazetteer)


def _over_preposition(doc: Sequence[Token], first: int, after: int, gazetteer: Gazetteer) -> int:
    """“Institute for the Study of War”: the small words inside an organisation's name."""
    word = doc[after].lower_
    if word not in {"of", "for", "from"} or not _is_organisation(doc, first, after, gazetteer):
        return after
    if word == "from" and after - first > 1:
        return after
    place = after + 2 if doc[after + 1].lower_ == "the" and word != "of" else after + 1
    return place + 1 if place < len(doc) and _is_name_word(doc[place], gazetteer) else after


def _split(doc: Sequence[Token], text: str, first: int, after: int, gazetteer: Gazetteer) -> Iterator[Name]:
    """A run as a name: titles and demonyms in front of a person's name are no part of it."""
    whole = _words(doc, text, first, after)
    known = gazetteer.known(whole)
    if known is not None:
        yield Name(first, after, known[0], known[1])
        return
    inner = gazetteer.known(_words(doc, text, first + 1, after)) if after - first > 1 else None
    if inner is not None and inner[1] is ActorKind.ORGANISATION and _is_state(doc[first], gazetteer):
        yield Name(first, after, inner[0], inner[1])
        return
    start = _behind_titles(doc, first, after, gazetteer)
    titles = tuple(token.lower_ for token in doc[first:start])
    if start >= after:
        return
    plain = _words(doc, text, start, after)
    known = gazetteer.known(plain)
    if known is not None:
        yield Name(start, after, known[0], known[1], titles)
        return
    kind = _kind(doc, start, after, gazetteer, titled=bool(titles))
    titles = () if _is_impersonal(doc, start, after, gazetteer) else titles
    if kind is ActorKind.UNKNOWN and gazetteer.state(plain):
        return
    yield Name(start, after, plain, kind, titles, is_full=after - start > 1 or kind is not ActorKind.PERSON)


def _is_state(token: Token, gazetteer: Gazetteer) -> bool:
    return token.text in gazetteer.names or gazetteer.state(token.text) is not None


def _behind_titles(doc: Sequence[Token], first: int, after: int, gazetteer: Gazetteer) -> int:
    """The token behind the last title of a run, where a name follows it: “Security Council Secretary | Nikolai”."""
    titles = gazetteer.words["titles"]
    start = first
    for token in doc[first:after]:
        if token.lower_.rstrip(".") in titles and token.i + 1 < after:
            start = token.i + 1
    while start < after and doc[start].text in _JOINTS:
        start += 1
    if any(token.lower_ in gazetteer.words["organisation"] for token in doc[start:after]):
        return first
    if start == first:
        while (
            start < after - 2
            and gazetteer.state(doc[start].text)
            and not _is_organisation(doc, first, after, gazetteer)
        ):
            start += 1
    if start == after - 1 and doc[start].lower_ in titles | gazetteer.words["role"]:
        return after
    return start


def _is_organisation(doc: Sequence[Token], first: int, after: int, gazetteer: Gazetteer) -> bool:
    return any(token.lower_ in gazetteer.words["organisation"] for token in doc[first:after])


def _is_impersonal(doc: Sequence[Token], first: int, after: int, gazetteer: Gazetteer) -> bool:
    return any(token.lower_ in gazetteer.words["impersonal"] for token in doc[first:after])


def _kind(doc: Sequence[Token], first: int, after: int, gazetteer: Gazetteer, *, titled: bool) -> ActorKind:
    last = doc[after - 1]
    if last.lower_ in gazetteer.words["outlet"]:
        return ActorKind.OUTLET
    if _is_organisation(doc, first, after, gazetteer):
        return ActorKind.ORGANISATION
    if after - first == 1 and last.text.isupper() and len(last.text) > 1:
        return ActorKind.ORGANISATION
    words = [token for token in doc[first:after] if token.text not in _JOINTS]
    if _is_impersonal(doc, first, after, gazetteer):
        return ActorKind.UNKNOWN
    if titled or 2 <= len(words) <= 4:
        return ActorKind.PERSON
    return ActorKind.UNKNOWN
