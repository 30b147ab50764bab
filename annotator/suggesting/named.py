"""Names in the phrases of one paragraph, and the plain words of phrases that hold none."""

from __future__ import annotations

import re

from spacy.tokens import Token

from annotator.domain.records import ActorKind
from annotator.suggesting import clauses
from annotator.suggesting.cast import Cast, Who
from annotator.suggesting.names import Name
from annotator.suggesting.passage import Passage

_DETERMINERS = re.compile(
    r"^(?:(?:the|a|an|some|many|several|other|another|these|those|such|this|that|most|all|both|unnamed|anonymous|one)\s+)+",
    re.IGNORECASE,
)
# "the ministry’s", "the Western media empire"
_VAGUE_END = re.compile(r"(?<=\w)[’']s?$| (?:empire|machine|apparatus|establishment)$")
_CIRCUMSTANCES = frozenset({"in", "on", "over", "during", "after", "amid", "at", "with"})
_MARKS = re.compile('[“”"„«»]')
_OF_TABLES = frozenset("|•→►<>{}=\t")
_LABELS = frozenset(
    {"agency", "outlet", "newspaper", "broadcaster", "network", "website", "channel", "magazine", "daily"}
)


class Named:
    """Finds the name in a noun phrase of one paragraph, which starts at ``offset`` of the article."""

    def __init__(self, cast: Cast, passage: Passage, offset: int) -> None:
        self.cast = cast
        self.passage = passage
        self.doc = passage.tokens
        self.offset = offset
        self.words = cast.gazetteer.words
        self.names = cast.names(offset)

    def at(self, token: Token) -> int:
        return self.offset + token.idx

    def name_at(self, head: Token) -> Name | None:
        """The name that the head is in, or that stands beside it: "the official news agency IRNA"."""
        direct = next((name for name in self.names if name.covers(head)), None)
        if direct is not None:
            return direct
        labelled = head.lower_ in _LABELS or head.lemma_.lower() in self.words["role"]
        for each in head.children:
            if each.dep_ == "appos" or (each.dep_ in {"compound", "nmod"} and labelled):
                name = next((name for name in self.names if name.covers(each)), None)
                if name is not None and name.kind in {ActorKind.PERSON, ActorKind.OUTLET}:
                    return name
        return self._name_behind(head)

    def _name_behind(self, head: Token) -> Name | None:
        """“the Iranian ambassador to the UN, Amir Saeed Irwani,” where the parser saw no apposition."""
        after = clauses.noun_phrase(head)[1]
        if head.lemma_ not in self.words["role"] or after >= len(self.doc) or self.doc[after].text != ",":
            return None
        return next((name for name in self.names if name.first == after + 1 and name.kind is ActorKind.PERSON), None)

    def listed(self, head: Token) -> tuple[Who, ...]:
        """Names in a row, however the parser joined them: "the UK, France, and Germany"."""
        place = next((i for i, name in enumerate(self.names) if name.covers(head)), None)
        if place is None:
            return ()
        found = [self.names[place]]
        for name in self.names[place + 1 :]:
            between = [token for token in self.doc[found[-1].after : name.first] if token.lower_ != "the"]
            if not 0 < len(between) <= 2 or any(token.lower_ not in {",", "and", "&", "/"} for token in between):
                break
            found.append(name)
        for name in reversed(self.names[:place]):
            between = [token for token in self.doc[name.after : found[0].first] if token.lower_ != "the"]
            if not 0 < len(between) <= 2 or any(token.lower_ not in {",", "and", "&"} for token in between):
                break
            if len(between) == 1 and between[0].text == "," and not self.doc[name.first].is_sent_start:
                break
            found.insert(0, name)
        states = all(name.kind in {ActorKind.STATE, ActorKind.ORGANISATION} for name in found)
        joined = any(token.lower_ in {"and", "&"} for token in self.doc[found[0].first : found[-1].after])
        return tuple(dict.fromkeys(self.cast.named(name) for name in found)) if states or joined else ()

    def with_owner(self, head: Token, name: Name) -> Who:
        """“Russia’s Security Council” is not just any; a person or an outlet needs no owner."""
        who = self.cast.named(name)
        if who.kind is ActorKind.OUTLET and name.plain.lower() in self.words["outlet"]:
            return Who(self.plain_text(head), who.kind)
        if who.kind is not ActorKind.ORGANISATION or name.plain in {
            known for known, _ in self.cast.gazetteer.names.values()
        }:
            return who
        owner = clauses.child(head, "poss")
        if owner is None:
            return who
        start, end = clauses.characters(self.doc, (owner.left_edge.i, name.after))
        return Who(_plain(self.passage.text[start:end]), who.kind)

    def state(self, token: Token) -> str | None:
        known = self.cast.gazetteer.known(token.text)
        return known[0] if known is not None and known[1] is ActorKind.STATE else None

    def plain_who(self, head: Token, kind: ActorKind) -> tuple[Who, ...]:
        text = self.plain_text(head)
        return (Who(text, kind),) if text and not _OF_TABLES & set(text) else ()

    def plain_text(self, head: Token, *, whole: bool = False) -> str:
        """The phrase's words without determiners, capitals and demonyms in front put as states in a group's name."""
        first, after = clauses.subtree_range(head) if whole else clauses.noun_phrase(head)
        if not whole:
            after = next(
                (token.i for token in self.doc[head.i + 1 : after] if token.dep_ == "cc" and token.head.i == head.i),
                after,
            )
        after = after if whole else self._before_circumstances(head, after)
        words = _plain(self.passage.text[slice(*clauses.characters(self.passage.tokens, (first, after)))])
        lead = words.split(" ", 1)
        known = self.cast.gazetteer.known(lead[0])
        if whole and known is not None and known[1] is ActorKind.STATE and len(lead) > 1:
            return f"{known[0]} {lead[1]}"
        return words

    def _before_circumstances(self, head: Token, after: int) -> int:
        """“foreign services in the affairs of the two countries”: what holds no name is no part of one."""
        for preposition in clauses.children(head, "prep"):
            inside = self.doc[preposition.left_edge.i : preposition.right_edge.i + 1]
            named = any(token.pos_ == "PROPN" or token.shape_[0] == "X" for token in inside)
            if head.i < preposition.i < after and preposition.lower_ in _CIRCUMSTANCES and not named:
                return preposition.left_edge.i
        return after


def _plain(text: str) -> str:
    words = _VAGUE_END.sub("", " ".join(_MARKS.sub("", text).split()))
    return _DETERMINERS.sub("", words).strip(' ,;:.“”"')
