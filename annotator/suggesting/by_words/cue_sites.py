"""Where reporting verbs stand in a sentence that nothing has parsed, and where their clause begins and ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from annotator.suggesting.by_words.spelled import Token
from annotator.suggesting.by_words.wordlists import Form, Verb, WordList

# No clause between a verb and its particle is longer; a text without full stops must not be read to its end again and
# again.
_REACH: Final = 40


@dataclass(frozen=True, slots=True)
class Site:
    """A reporting verb: ``anchor`` is the finite verb’s place, ``head`` the reporting word’s, ``last`` its particle’s.

    ``is_final`` where the finite verb closes its clause, as behind “wie” and “nachdem”.
    """

    verb: Verb
    anchor: int
    head: int
    last: int
    passive: bool = False
    is_final: bool = False

    @property
    def middle(self) -> tuple[int, int]:
        """What stands between the finite verb and what closes the clause; the same place twice where nothing does."""
        closing = self.last if self.last > self.anchor else self.anchor + 1
        return self.anchor + 1, min(closing, self.head) if self.head > self.anchor else closing


def sites(tokens: Sequence[Token], words: WordList) -> Iterator[Site]:
    """The reporting verbs of a sentence, in order; a form of several verbs is the one whose particle is there."""
    taken: set[int] = set()
    for place, token in enumerate(tokens):
        if not token.is_word or place in taken:
            continue
        forms = sorted(
            words.forms.get(token.lower, ()), key=lambda form: (-len(form.verb.particle), not form.participle)
        )
        site = next((found for form in forms if (found := _site(tokens, place, form, words))), None)
        if site is not None:
            taken |= {site.anchor, site.head, site.last}
            yield site


def _site(tokens: Sequence[Token], place: int, form: Form, words: WordList) -> Site | None:
    if form.participle:
        return _with_auxiliary(tokens, place, form, words)
    if form.split:
        return _with_particle(tokens, place, form)
    closes = place + 1 == len(tokens) or tokens[place + 1].breaks or not tokens[place + 1].is_word
    return Site(form.verb, place, place, place, is_final=closes)


def _with_particle(tokens: Sequence[Token], place: int, form: Form) -> Site | None:
    particle = form.verb.particle
    commas = 0
    for k in range(place + 1, min(len(tokens), place + _REACH)):
        if tuple(token.lower for token in tokens[k : k + len(particle)]) == particle:
            after = k + len(particle)
            if after >= len(tokens) or not tokens[after].is_word or tokens[after].lower in {"und", "oder", "aber"}:
                return Site(form.verb, place, place, after - 1)
        commas += tokens[k].text == ","
        if tokens[k].text in {";", ":"} or commas > 2:
            return None
    # “der Minister legte die Schuld zur Last”: the rest of a particle of several words stands behind the verb.
    return _before(tokens, place, form)


def _before(tokens: Sequence[Token], place: int, form: Form) -> Site | None:
    """“…, wie die Polizei mit Nachdruck von sich gewiesen hat” has the particle before the verb."""
    size = len(form.verb.particle)
    if size < 2 or tuple(token.lower for token in tokens[max(0, place - size) : place]) != form.verb.particle:
        return None
    return Site(form.verb, place, place, place, is_final=True)


def _with_auxiliary(tokens: Sequence[Token], place: int, form: Form, words: WordList) -> Site | None:
    auxiliaries = words["active"] | words["passive"]
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if after is not None and after.lower in auxiliaries and words.nouns_have_capitals:
        return Site(form.verb, place + 1, place, place + 1, passive=after.lower in words["passive"], is_final=True)
    if (
        words.nouns_have_capitals
        and after is not None
        and after.is_word
        and after.lower not in {"worden", "und", "als"}
    ):
        return None
    reach = _REACH if words.nouns_have_capitals else 3
    commas = 0
    for k in range(place - 1, max(-1, place - reach), -1):
        if tokens[k].lower in auxiliaries:
            passive = tokens[k].lower in words["passive"]
            return Site(form.verb, k, place, place, passive=passive) if commas != 1 else None
        commas += tokens[k].text == ","
        if tokens[k].text in {";", ":"} or tokens[k].quotation is not None or commas > 2:
            return None
    return None
