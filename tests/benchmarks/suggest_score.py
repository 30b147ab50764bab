"""Score suggestions against annotated news: ``python -m tests.benchmarks.suggest_score GOLD [PREDICTIONS]``.

GOLD has one article a line: ``{"id", "text", "attributions": [{"source", "cue", "content"}]}``, each a list of
[start, end) in code points. PREDICTIONS has ``{"id", "statements": [{"source", "cue", "content"}]}``, as
``annotator suggest --json`` writes them; without them the articles are suggested here.

overlap  one to one, the best first, at least half the characters in common (intersection over union)
triple   overlap, and the cues overlap, and the sources share a word that is no stop word
exact    equal after trimming quotation marks, punctuation and a leading "that"
false    predictions without a partner, per 1,000 words
Statements only: the annotations whose cue is a reporting word, against all predictions.
"""

from __future__ import annotations

import argparse
import json
import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

Attribution = Mapping[str, Any]
Ranges = Sequence[Sequence[int]]

ACTS = ("claim", "denial", "admission", "accusation")
_PRECEDENCE = ("denial", "admission", "accusation", "claim")
_WORD = re.compile(r"\w+")
_EDGE = frozenset(" \t\r\n\u00a0\"“”‘’'«»`.,;:!?()[]–—-")
_STOP = frozenset("the a an of in for to and or on at by with from his her its their that this s".split())
_IRREGULAR = dict(
    entry.split(":")
    for entry in (
        "say:said|tell:told|write:wrote written|think:thought|swear:swore sworn|show:shown|admit:admitted admitting|"
        "rebut:rebutted|rebuff:rebuffed|slam:slammed slamming|quip:quipped"
    ).split("|")
)


def _forms(word: str) -> set[str]:
    found = {word, word + "s", word + "es", word + "ed", word + "ing", word + "d"}
    if word.endswith("e"):
        found.add(word[:-1] + "ing")
    if word.endswith("y"):
        found |= {word[:-1] + "ies", word[:-1] + "ied"}
    return found | set(_IRREGULAR.get(word, "").split())


def _reporting() -> dict[str, str]:
    words = tomllib.loads(Path(__file__).with_name("reporting_words.toml").read_text(encoding="utf-8"))
    return {form: act for act in ACTS for word in words[act].split() for form in _forms(word.replace("_", " "))}


_REPORTING = _reporting()


def act_of(text: str, attribution: Attribution) -> str | None:
    """The act of the annotation's reporting word; None where it has none."""
    cue = " ".join(text[start:end] for start, end in attribution["cue"]).lower()
    if "according" in cue:
        return "claim"
    acts = {_REPORTING[word] for word in re.findall("[a-z]+", cue) if word in _REPORTING}
    return next((act for act in _PRECEDENCE if act in acts), None)


def characters(text: str, ranges: Ranges) -> set[int]:
    return {place for start, end in ranges for place in range(start, end) if not text[place].isspace()}


def matched(text: str, gold: Sequence[Attribution], found: Sequence[Attribution]) -> list[tuple[int, int]]:
    """Pairs of an annotation and a prediction, one to one, the best overlap first."""
    left = [characters(text, each["content"]) for each in gold]
    right = [characters(text, each["content"]) for each in found]
    overlaps = sorted(
        (-len(a & b) / len(a | b), i, j)
        for i, a in enumerate(left)
        for j, b in enumerate(right)
        if 2 * len(a & b) >= len(a | b) > 0
    )
    pairs: dict[int, int] = {}
    for _, i, j in overlaps:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return sorted(pairs.items())


def counted(text: str, gold: Sequence[Attribution], found: Sequence[Attribution]) -> Counter[str]:
    """Everything that the figures of one article are made of."""
    gold, found = [each for each in gold if each["content"]], [each for each in found if each["content"]]
    pairs = matched(text, gold, found)
    exact = Counter(_trimmed(text, each["content"]) for each in gold) & Counter(
        _trimmed(text, each["content"]) for each in found
    )
    triples = sum(_agrees(text, gold[i], found[j]) for i, j in pairs)
    return Counter(
        gold=len(gold), found=len(found), words=len(text.split()), hit=len(pairs), triple=triples, exact=exact.total()
    )


def figures(counts: Counter[str]) -> dict[str, float]:
    both = max(1, counts["gold"] + counts["found"])
    return {
        "P": counts["hit"] / max(1, counts["found"]),
        "R": counts["hit"] / max(1, counts["gold"]),
        "overlap F": 2 * counts["hit"] / both,
        "triple F": 2 * counts["triple"] / both,
        "exact F": 2 * counts["exact"] / both,
        "false/1k": 1000 * (counts["found"] - counts["hit"]) / max(1, counts["words"]),
    }


def recall_by_act(articles: Iterable[Attribution], found: Mapping[str, Sequence[Attribution]]) -> dict[str, float]:
    hits: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for article in articles:
        for attribution in article["attributions"]:
            act = act_of(article["text"], attribution)
            if act is not None:
                total[act] += 1
                hits[act] += counted(article["text"], [attribution], found.get(article["id"], ()))["hit"]
    return {act: hits[act] / total[act] for act in ACTS if total[act]}


def suggested(articles: Sequence[Attribution]) -> dict[str, Sequence[Attribution]]:
    """The pipeline's statements of each article."""
    from annotator.suggesting.pipeline import Pipeline
    from annotator.suggesting.protocol import as_record
    from annotator.suggesting.reading import read_article

    texts = ((article["text"], read_article(article["text"]).regions) for article in articles)
    analyses = Pipeline.load().analyse_many(texts)
    return {
        article["id"]: as_record(article["id"], analysis)["statements"]  # type: ignore[misc]
        for article, analysis in zip(articles, analyses, strict=True)
    }


def table(articles: Sequence[Attribution], found: Mapping[str, Sequence[Attribution]]) -> str:
    lines: list[str] = []
    kinds: Sequence[tuple[str, Callable[[str, Attribution], bool]]] = (
        ("all attributions", lambda _text, _attribution: True),
        ("statements only", lambda text, attribution: act_of(text, attribution) is not None),
    )
    for title, keep in kinds:
        total: Counter[str] = Counter()
        for article in articles:
            gold = [each for each in article["attributions"] if keep(article["text"], each)]
            total += counted(article["text"], gold, found.get(article["id"], ()))
        shown = "  ".join(f"{name} {value:.3f}" for name, value in figures(total).items())
        lines.append(f"{title:17} {total['gold']:5} gold {total['found']:5} found  {shown}")
    recall = recall_by_act(articles, found)
    return "\n".join([*lines, "recall by act     " + "  ".join(f"{act} {value:.2f}" for act, value in recall.items())])


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Score suggestions against annotated news.")
    parser.add_argument("gold", type=Path)
    parser.add_argument("predictions", type=Path, nargs="?")
    options = parser.parse_args(arguments)
    articles = _lines(options.gold)
    if options.predictions is None:
        found = suggested(articles)
    else:
        found = {record["id"]: record["statements"] for record in _lines(options.predictions)}
    for title, part in (
        ("all", articles),
        ("every other, from the first", articles[::2]),
        ("the rest", articles[1::2]),
    ):
        print(f"{title}: {len(part)} articles\n{table(part, found)}\n")  # noqa: T201 - this is what it is run for


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _trimmed(text: str, ranges: Ranges) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for first, last in ranges:
        start, end = first, last
        while start < end and text[start] in _EDGE:
            start += 1
        while end > start and text[end - 1] in _EDGE:
            end -= 1
        start += 5 if text[start : start + 5].lower() == "that " else 0
        if end > start:
            found.append((start, end))
    return tuple(sorted(found))


def _agrees(text: str, gold: Attribution, found: Attribution) -> bool:
    shared = _words(text, gold["source"]) & _words(text, found["source"])
    cues = characters(text, gold["cue"]) & characters(text, found["cue"])
    return bool(cues) and (not gold["source"] or bool(shared))


def _words(text: str, ranges: Ranges) -> set[int]:
    """Where the words that are no stop words start."""
    return {
        start + match.start()
        for start, end in ranges
        for match in _WORD.finditer(text[start:end])
        if match[0].lower() not in _STOP
    }


if __name__ == "__main__":
    main()
