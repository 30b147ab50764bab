"""Whether two names are probably of the same actor, and in what they differ."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from annotator.domain.names.alike import Difference, Likeness
from annotator.domain.names.named import Name
from annotator.domain.names.sounds import Sound, same_ending, same_sound
from annotator.domain.names.words import EAST_ASIAN, FAMILIES, ORDINARY

_SAME: Final = 1.0
_FAMILY: Final = 0.95
_SOUND: Final = 0.9
_TYPO: Final = 0.8
_INITIAL: Final = 0.75
_LONG_ENOUGH: Final = 7
"""A shorter word that stands alone is a name of its own with one letter changed: Biden, Baden."""


def likeness(one: Name, other: Name, *, persons: bool = True) -> Likeness | None:
    """How alike two names are; None where they are not. Without ``persons`` a surname alone stands for nobody."""
    if one.acronym or other.acronym:
        return _by_letters(one, other) or _by_knowledge(one, other)
    if _are_apart(one, other):
        return None
    found = _as_a_whole(one, other)
    if found is None and one.words and other.words:
        is_ordinary = one.ordinary or other.ordinary
        found = _by_words(one, other) if is_ordinary else _by_name(one, other, persons=persons)
    return found or _by_knowledge(one, other)


def _are_apart(one: Name, other: Name) -> bool:
    """Whether something says that they are two: another number, direction or state."""
    if one.numbers != other.numbers or one.directions != other.directions:
        return True
    if one.states and other.states and one.states != other.states:
        return True
    return one.known is not None and other.known is not None and one.known != other.known


def _as_a_whole(one: Name, other: Name) -> Likeness | None:
    words, others = [each.word for each in one.words], [each.word for each in other.words]
    # Of a name without a letter, such as “…”, nothing is known that could be compared.
    if not words or "".join(words) != "".join(others):
        return None
    if one.title != other.title and one.plain != other.plain:
        return Likeness(0.97, Difference.TITLE)
    return Likeness(0.99, Difference.SPELLING)


def _by_letters(one: Name, other: Name) -> Likeness | None:
    """“IRGC” and the words that it is short for. Two letters stand only for what is no person."""
    short, long = (one, other) if one.acronym else (other, one)
    if long.acronym:
        return Likeness(0.97, Difference.SPELLING) if long.acronym == short.acronym else None
    fits = short.acronym in long.initials and (len(short.acronym) > 2 or long.ordinary)
    return Likeness(0.9, Difference.ACRONYM) if fits else None


def _by_knowledge(one: Name, other: Name) -> Likeness | None:
    is_known = one.known is not None and one.known == other.known
    return Likeness(0.7, Difference.OTHER_NAME) if is_known else None


def _by_words(one: Name, other: Name) -> Likeness | None:
    """Organisations: the same words, in whatever order."""
    if len(one.words) != len(other.words):
        return None
    left = list(other.words)
    scores = []
    for word in one.words:
        scored = [(score, each) for each in left if (score := _word_score(word, each))]
        if not scored:
            return None
        score, best = max(scored, key=lambda pair: pair[0])
        left.remove(best)
        scores.append(score)
    return _judged(scores, Difference.SPELLING)


def _by_name(one: Name, other: Name, *, persons: bool) -> Likeness | None:
    short, long = sorted((one, other), key=lambda name: len(name.words))
    words, longer = short.words, long.words
    found: Likeness | None
    if len(words) == len(longer):
        found = _in_order(words, longer)
        if found is None and len(words) > 1:
            found = _in_order((*words[1:], words[0]), longer) or _in_order((words[-1], *words[:-1]), longer)
    else:
        found = _shortened(words, longer) if persons else None
    if found is None and len(words) < len(longer) and _differ_in_blanks(one, other):
        found = Likeness(0.85, Difference.TRANSLITERATION)
    return found


def _differ_in_blanks(one: Name, other: Name) -> bool:
    """“Amirabdollahian” and “Amir-Abdollahian”; names with initials have more to tell apart."""
    has_initials = any(len(word.word) == 1 for name in (one, other) for word in name.words)
    return not has_initials and len(one.joined.skeletons[0]) > 3 and same_sound(one.joined, other.joined)


def _in_order(words: Sequence[Sound], others: Sequence[Sound]) -> Likeness | None:
    last = len(words) - 1
    scores = []
    for place, (word, other) in enumerate(zip(words, others, strict=True)):
        score = _word_score(word, other, given=place < last)
        if not score or (place == last and score == _INITIAL):
            return None
        if last == 0 and score == _TYPO and min(len(word.word), len(other.word)) < _LONG_ENOUGH:
            return None
        scores.append(score)
    return _judged(scores, Difference.SPELLING)


def _judged(scores: Sequence[float], why: Difference) -> Likeness | None:
    """One slip of the pen is likely, two are another name."""
    if scores.count(_TYPO) > 1:
        return None
    if _INITIAL in scores:
        why = Difference.INITIALS
    elif _FAMILY in scores or _SOUND in scores:
        why = Difference.TRANSLITERATION
    return Likeness(sum(scores) / len(scores) - 0.02, why)


def _shortened(words: Sequence[Sound], longer: Sequence[Sound]) -> Likeness | None:
    """A surname alone, or a name with a part left out: never with another first name."""
    if len(words) == 1:
        return _surname(words[0], longer)
    found = _in_order(words, longer[-len(words) :])
    if found is None:
        found = _in_order((words[0], words[-1]), (longer[0], longer[-1]))
        if found is None or not _left_out(words[1:-1], longer[1:-1]):
            return None
    return Likeness(found.score - 0.05, Difference.INITIALS if found.why is Difference.INITIALS else Difference.SURNAME)


def _left_out(words: Sequence[Sound], longer: Sequence[Sound]) -> bool:
    """Whether the words stand among the longer ones; where both have initials, all of them."""
    left = list(longer)
    for word in words:
        found = next((each for each in left if _word_score(word, each)), None)
        if found is None:
            return False
        left.remove(found)
    has_initials = any(len(word.word) == 1 for word in words)
    return not (has_initials and any(len(word.word) == 1 for word in left))


def _surname(word: Sound, longer: Sequence[Sound]) -> Likeness | None:
    if len(word.word) < 2 or word.word in ORDINARY:
        return None
    score = _word_score(word, longer[-1])
    if longer[0].word in EAST_ASIAN:
        score = max(score, _word_score(word, longer[0]))
    if score < _SOUND or (score < _SAME and min(map(len, (*word.skeletons, *longer[-1].skeletons))) < 2):
        return None
    return Likeness(score - 0.15, Difference.SURNAME)


def _word_score(word: Sound, other: Sound, *, given: bool = False) -> float:
    """How alike two words are, 0 where they are not; a ``given`` name ends as the other does."""
    return _scored(word, other, given) if word.word <= other.word else _scored(other, word, given)


@lru_cache(maxsize=50_000)
def _scored(word: Sound, other: Sound, given: bool) -> float:  # noqa: FBT001 - a cache keyed by position
    if word.word == other.word:
        return _SAME
    if not FAMILIES.get(word.word, frozenset()).isdisjoint(FAMILIES.get(other.word, ())):
        return _FAMILY
    if 1 in (len(word.word), len(other.word)):
        return _INITIAL if word.word[0] == other.word[0] else 0.0
    if word.word in ORDINARY or other.word in ORDINARY or (given and not same_ending(word, other)):
        return 0.0
    if same_sound(word, other):
        return _SOUND
    ends_otherwise = given and word.word[:-1] == other.word[:-1]  # Marie, Mario
    return _TYPO if _is_slip(word, other) and not ends_otherwise else 0.0


def _is_slip(word: Sound, other: Sound) -> bool:
    """A letter too many, too few, wrong or in the wrong place; two in a long word."""
    shortest = min(len(word.word), len(other.word))
    if shortest < 5 or word.vowelless or other.vowelless or word.word[0] != other.word[0]:
        return False
    if (word.word[-1] == "a") != (other.word[-1] == "a"):  # Navalny, Navalnaya
        return False
    most = 2 if shortest >= 9 else 1
    return OSA.distance(word.word, other.word, score_cutoff=most) <= most
