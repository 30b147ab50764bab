"""What a sentence that nothing has parsed attributes without a reporting verb: “laut X”, hearsay, reported speech."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.domain.text import Span
from annotator.suggesting.by_words.chunks import Chunks
from annotator.suggesting.by_words.reports import Report
from annotator.suggesting.by_words.spelled import Spelled, Token, trimmed
from annotator.suggesting.by_words.wordlists import WordList


def attributed(tokens: Sequence[Token], paragraph: Spelled, words: WordList) -> Iterator[Report]:
    """“According to” in all its forms, each with its half of the sentence; else what a hedge marks."""
    sources = list(_sources(tokens, words))
    start = 0
    for place, (cue, source) in enumerate(sources):
        end = len(tokens)
        if place + 1 < len(sources):
            following = min(sources[place + 1][0][0], sources[place + 1][1][0])
            end = next(
                (k for k in range(following, max(cue[1], source[1]), -1) if tokens[k - 1].text in ",;"), following
            )
        found = _sourced(tokens, paragraph, (start, end), cue, source)
        if found is not None:
            yield found
        start = end
    hearsay = _hearsay(tokens, paragraph, words) if not sources else None
    if hearsay is not None:
        yield hearsay


def behind_quotations(tokens: Sequence[Token], words: WordList) -> Iterator[Report]:
    """What stands before “so” and a name."""
    chunks = Chunks(tokens, words)
    for place, token in enumerate(tokens):
        if token.lower not in words.according["so"] or not token.is_word or place == 0:
            continue
        quote = next((k for k in (place - 1, place - 2) if k >= 0 and tokens[k].quotation is not None), None)
        end = chunks.phrase(place + 1)
        if end is None or tokens[place + 1].lower in words["adverbs"] | words["unspoken"]:
            continue
        source = Span(tokens[place + 1].start, tokens[end - 1].end)
        cue = (Span(token.start, token.end),)
        if quote is not None and (quote == place - 1 or tokens[place - 1].text == ","):
            parts = [Span(tokens[quote].start, tokens[quote].end), *_following(tokens, end)]
            yield Report("direct-quote", "claim", token.lower, cue, parts, source, is_quoted=True)
        elif tokens[place - 1].text == "," and (end == len(tokens) or tokens[end].text in ",.:"):
            yield from _said_so(tokens, place, end, cue, source)


def _said_so(tokens: Sequence[Token], place: int, end: int, cue: tuple[Span, ...], source: Span) -> Iterator[Report]:
    """What is reported in a clause before “so X”: “Die Lage sei ernst, so X.”."""
    if place >= 4:
        parts = [Span(tokens[0].start, tokens[place - 2].end)]
        rest = end + 1 < len(tokens) and tokens[end].text == "," and tokens[-1]
        if rest:
            parts.append(Span(tokens[end + 1].start, tokens[-2 if tokens[-1].text in ".!?" else -1].end))
        yield Report("parenthetical", "claim", tokens[place].lower, cue, parts, source)


def _following(tokens: Sequence[Token], end: int) -> list[Span]:
    """The other half of a quotation that “so X” splits."""
    place = end + 1 if end < len(tokens) and tokens[end].text in {",", ":"} else end
    if place < len(tokens) and tokens[place].quotation is not None:
        return [Span(tokens[place].start, tokens[place].end)]
    return []


def reported_on(tokens: Sequence[Token], paragraph: Spelled, words: WordList) -> Report | None:
    """A sentence in the subjunctive of reported speech, which goes on with what was reported before it."""
    lowered = {token.lower for token in tokens if token.is_word}
    if lowered & words["first_person"] or lowered & words["irreal"]:
        return None
    verb = next((token for token in tokens if token.is_word and token.lower in words["subjunctive"]), None)
    verb = verb or _in_second_place(tokens, words)
    if verb is None or len(tokens) < 3:
        return None
    found = trimmed(paragraph.text, tokens[0].start, tokens[-1].end)
    if found is None:
        return None
    cue = (Span(verb.start, verb.end),)
    return Report("reported-speech", "claim", "", cue, [Span(*found)], shares=True)


def _in_second_place(tokens: Sequence[Token], words: WordList) -> Token | None:
    """“Die Armee nutze …”: behind the subject a verb in -e, which is neither a past tense nor a plural."""
    end = Chunks(tokens, words).phrase(0)
    verb = tokens[end] if end is not None and end < len(tokens) else None
    if verb is None or not verb.is_word or not verb.text.islower() or len(verb.text) < 4:
        return None
    is_one = (
        verb.lower.endswith("e") and not verb.lower.endswith(("te", "ie")) and verb.lower not in words["indicative"]
    )
    return verb if is_one and words["subjunctive"] else None


def _sources(tokens: Sequence[Token], words: WordList) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """The places of “laut” and the like with the phrases that they are said of."""
    chunks = Chunks(tokens, words)
    lowered = [token.lower for token in tokens]
    after = 0
    for place, token in enumerate(tokens):
        if not token.is_word or place < after:
            continue
        found = _source_after(chunks, lowered, place, words) or _source_before(chunks, tokens, place, words)
        if found is not None:
            after = max(found[0][1], found[1][1])
            yield found


def _source_after(
    chunks: Chunks, lowered: Sequence[str], place: int, words: WordList
) -> tuple[tuple[int, int], tuple[int, int]] | None:
    for way in words.before:
        if tuple(lowered[place : place + len(way)]) == way:
            start = place + len(way)
            start += start < len(lowered) and lowered[start] in words["agents"]
            end = chunks.phrase(start)
            if end is not None and (end > start + 1 or lowered[start] not in words["unspoken"]):
                return (place, place + len(way)), (start, end)
    return None


def _source_before(
    chunks: Chunks, tokens: Sequence[Token], place: int, words: WordList
) -> tuple[tuple[int, int], tuple[int, int]] | None:
    if tokens[place].lower not in words.according.get("behind", ()):
        return None
    start = next((k for k in range(max(0, place - 14), place) if chunks.phrase(k) == place), None)
    return ((place, place + 1), (start, place)) if start is not None else None


def _sourced(
    tokens: Sequence[Token], paragraph: Spelled, whole: tuple[int, int], cue: tuple[int, int], source: tuple[int, int]
) -> Report | None:
    """The sentence, or its half, without the words that say who it is from."""
    first, after = min(cue[0], source[0]), max(cue[1], source[1])
    parts = [
        Span(*found)
        for start, end in ((whole[0], first), (after, whole[1]))
        if start < end and (found := _proposition(paragraph.text, tokens, start, end)) is not None
    ]
    if not parts:
        return None
    spans = [Span(tokens[start].start, tokens[end - 1].end) for start, end in (cue, source)]
    return Report("according-to", "claim", _written(tokens, cue), (spans[0],), parts, spans[1])


def _proposition(text: str, tokens: Sequence[Token], start: int, end: int) -> tuple[int, int] | None:
    if any(token.quotation is not None for token in (tokens[start], tokens[end - 1])):
        stop = end - 1 if tokens[end - 1].text == "." and end - start > 1 else end
        while start < stop and tokens[start].text in {",", ":"}:
            start += 1
        return (tokens[start].start, tokens[stop - 1].end) if start < stop else None
    return trimmed(text, tokens[start].start, tokens[end - 1].end)


def _written(tokens: Sequence[Token], cue: tuple[int, int]) -> str:
    return " ".join(token.lower for token in tokens[slice(*cue)])


def _hearsay(tokens: Sequence[Token], paragraph: Spelled, words: WordList) -> Report | None:
    """“Iran soll Drohnen geliefert haben”, “angeblich”: what nobody named is said to say."""
    for place, token in enumerate(tokens):
        if token.lower in words.according.get("hedges", ()) or _is_hearsay(tokens, place, words):
            found = trimmed(paragraph.text, tokens[0].start, tokens[-1].end)
            cue = (Span(token.start, token.end),)
            return Report("hedge", "claim", token.lower, cue, [Span(*found)]) if found else None
    return None


def _is_hearsay(tokens: Sequence[Token], place: int, words: WordList) -> bool:
    """“soll … geliefert haben”: the modal with a perfect infinitive at the end of its clause."""
    if tokens[place].lower not in words.according.get("hearsay", ()):
        return False
    close = next(
        (k for k in range(place + 1, min(len(tokens), place + 40)) if tokens[k].breaks or tokens[k].text in ".!?"), None
    )
    if close is None or close < place + 3 or tokens[close - 1].lower not in words.according["hearsay_ends"]:
        return False
    return tokens[close - 2].lower.endswith(("t", "en"))
