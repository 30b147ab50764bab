"""How often each rule is right, and whether the scores of suggestions say so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.domain.sureness import SURENESS, level_of
from annotator.suggesting.explanations import circumstances, phrase_of, rule_names
from tests.benchmarks.suggest_matching import Attribution, characters, matched

CIRCUMSTANCES = ("nested", "short")


@dataclass(frozen=True, slots=True)
class Judgement:
    """A suggestion: by which rule, in which circumstances, with which score, and whether the annotators had it too."""

    rule: str
    circumstances: tuple[str, ...]
    score: float
    is_right: bool


@dataclass(frozen=True, slots=True)
class Share:
    """So many found, so many of them right."""

    found: int
    right: int

    @property
    def cautious(self) -> float:
        """As a score: with one right and one wrong added."""
        return (self.right + 1) / (self.found + 2)


def judgements(text: str, gold: Sequence[Attribution], found: Sequence[Attribution]) -> list[Judgement]:
    """One article's suggestions against all its annotations."""
    right = {j for _, j in matched(text, gold, found)}
    inside = [characters(text, each["content"]) for each in found]
    judged: list[Judgement] = []
    for place, each in enumerate(found):
        cue = characters(text, each["cue"])
        nested = any(other != place and cue <= content for other, content in enumerate(inside))
        words = sum(len(text[start:end].split()) for start, end in each["content"])
        known = tuple(circumstances(is_nested=nested, words=words))
        judged.append(Judgement(str(each.get("rule", "")), known, float(each.get("score", 0)), place in right))
    return judged


def share(judged: Iterable[Judgement]) -> Share:
    ones = list(judged)
    return Share(len(ones), sum(each.is_right for each in ones))


def by_rule(articles: Sequence[Sequence[Judgement]]) -> str:
    judged = [each for article in articles for each in article]
    lines = [f"{'by rule':22} found  right  precision"]
    for name, group in _groups(judged):
        if group.found:
            lines.append(f"{name:22} {group.found:5}  {group.right:5}  {group.right / group.found:.2f}")
    return "\n".join(lines)


def _groups(judged: Sequence[Judgement]) -> list[tuple[str, Share]]:
    rules = sorted({*rule_names(), *(each.rule for each in judged)})
    return [
        *((rule, share(each for each in judged if each.rule == rule)) for rule in rules),
        *((name, share(each for each in judged if name in each.circumstances)) for name in CIRCUMSTANCES),
    ]


def calibration(articles: Sequence[Sequence[Judgement]]) -> str:
    """For each level the mean score and how many were right, each half scored by the counts of the other."""
    lines = [f"{'level':10} {'suggested':>9}  mean score  right"]
    halves = [[each for article in articles[start::2] for each in article] for start in (0, 1)]
    scored = [pair for half, other in (halves, halves[::-1]) for pair in _scored(half, other)]
    for level in SURENESS:
        inside = [(score, right) for score, right in scored if level_of(score) == level]
        if inside:
            mean, right = (sum(column) / len(inside) for column in zip(*inside, strict=True))
            lines.append(f"{level:10} {len(inside):9}  {mean:10.2f}  {right:.2f}")
    gap = sum(abs(score - right) ** 2 for score, right in scored) / max(1, len(scored))
    base = sum(right for _, right in scored) / max(1, len(scored))
    return "\n".join([*lines, f"Brier score {gap:.3f}; of one score for all {base * (1 - base):.3f}"])


def _scored(judged: Sequence[Judgement], others: Sequence[Judgement]) -> list[tuple[float, bool]]:
    """The suggestions with the scores that the other half's counts give them, as ``cues.score_of`` does."""
    shares = {name: group.cautious for name, group in _groups(others)}
    scored: list[tuple[float, bool]] = []
    for each in judged:
        score = min(shares.get(name, 0.5) for name in (each.rule, *each.circumstances))
        scored.append((score, each.is_right))
    return scored


def measured_lines(articles: Sequence[Sequence[Judgement]]) -> str:
    """The counts as ``resources/cues/precision.toml`` has them."""
    judged = [each for article in articles for each in article]
    groups = dict(_groups(judged))
    rules = [
        f'{rule} = {{ found = {groups[rule].found}, right = {groups[rule].right}, phrase = "{phrase_of(rule)}" }}'
        for rule in sorted(rule_names())
    ]
    inside = [
        f"{name} = {{ found = {groups[name].found}, right = {groups[name].right} }}" for name in ("nested", "short")
    ]
    return "\n".join([*rules, "", "[circumstances]", *inside])
