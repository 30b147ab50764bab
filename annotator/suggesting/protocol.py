"""What the program and its worker process say to each other: one JSON object a line, UTF-8, in both directions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from annotator.domain.findings import AS_SHIPPED, Analysis, FoundActor, FoundMention, FoundStatement, RuleSettings
from annotator.domain.records import ActorKind, Region, RegionKind
from annotator.domain.text import Span

_FURTHEST: Final = 2**31
"""Behind the end of any article."""


@dataclass(frozen=True, slots=True)
class Request:
    """An article to be analysed, by the id that its analysis shall carry."""

    id: int
    text: str
    regions: tuple[Region, ...]
    settings: RuleSettings = AS_SHIPPED


@dataclass(frozen=True, slots=True)
class Ready:
    """The worker has loaded its model and takes requests."""

    pipeline: str
    rules: str


@dataclass(frozen=True, slots=True)
class Analysed:
    """The analysis of the article with that id."""

    id: int
    analysis: Analysis


@dataclass(frozen=True, slots=True)
class Failed:
    """A request that could not be served, and why, in a sentence. ``id`` is None where even that was unreadable."""

    id: int | None
    message: str


Reply = Ready | Analysed | Failed


def encode_request(article_id: int, text: str, regions: Iterable[Region], settings: RuleSettings = AS_SHIPPED) -> bytes:
    places = [[region.span.start, region.span.end, region.kind.value] for region in regions]
    request = {"id": article_id, "text": text, "regions": places}
    return _line(request if settings == AS_SHIPPED else {**request, "settings": _settings_data(settings)})


def decode_request(line: bytes) -> Request:
    """The request in a line. Raises ValueError where it is none."""
    try:
        data = json.loads(line)
        regions = tuple(Region(_span(start, end), RegionKind(kind)) for start, end, kind in data.get("regions", ()))
        return Request(int(data["id"]), str(data["text"]), regions, _settings(data.get("settings", {})))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise ValueError("this is no request") from error


def encode_ready(pipeline: str, rules: str) -> bytes:
    return _line({"ready": True, "pipeline": pipeline, "rules": rules})


def encode_analysis(article_id: int, analysis: Analysis) -> bytes:
    return _line(
        {
            "id": article_id,
            "analysis": {
                "pipeline": analysis.pipeline,
                "rules": analysis.rules,
                "statements": [_statement_data(statement) for statement in analysis.statements],
                "mentions": [[*_pair(each.span), each.name, each.kind.value] for each in analysis.mentions],
            },
        }
    )


def encode_failure(article_id: int | None, message: str) -> bytes:
    return _line({"id": article_id, "error": message})


def decode_reply(line: bytes) -> Reply:
    """What the worker says in a line. Raises ValueError where it is nothing of the protocol."""
    try:
        data = json.loads(line)
        if data.get("ready"):
            return Ready(str(data["pipeline"]), str(data["rules"]))
        if "error" in data:
            return Failed(None if data["id"] is None else int(data["id"]), str(data["error"]))
        return Analysed(int(data["id"]), _analysis(data["analysis"]))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise ValueError("this is nothing that a worker says") from error


def as_record(name: str, analysis: Analysis) -> dict[str, object]:
    """An analysis in the form that a script, and the scorer, reads: ``name`` is the file's."""
    return {"id": name, "statements": [_record(statement) for statement in analysis.statements]}


def _record(statement: FoundStatement) -> dict[str, object]:
    speakers = [actor.name for actor in statement.actors if actor.role == "speaker"]
    return {
        "code": statement.code,
        "source": _pairs(statement.source),
        "cue": _pairs(statement.cue),
        "content": _pairs(statement.content),
        "target": _pairs(statement.target),
        "speaker": "; ".join(speakers) or None,
        "rule": statement.rule,
        "score": statement.score,
    }


def _statement_data(statement: FoundStatement) -> dict[str, object]:
    return {
        "code": statement.code,
        "content": _pairs(statement.content),
        "cue": _pairs(statement.cue),
        "source": _pairs(statement.source),
        "target": _pairs(statement.target),
        "actors": [[actor.role, actor.name, actor.kind.value, _pairs(actor.spans)] for actor in statement.actors],
        "rule": statement.rule,
        "score": statement.score,
    }


def _analysis(data: Mapping[str, Any]) -> Analysis:
    mentions = tuple(FoundMention(_span(a, b), str(name), ActorKind(kind)) for a, b, name, kind in data["mentions"])
    return Analysis(
        str(data["pipeline"]), str(data["rules"]), tuple(_statement(each) for each in data["statements"]), mentions
    )


def _statement(data: Mapping[str, Any]) -> FoundStatement:
    return FoundStatement(
        code=str(data["code"]),
        content=_spans(data["content"]),
        cue=_spans(data["cue"]),
        source=_spans(data["source"]),
        target=_spans(data["target"]),
        actors=tuple(
            FoundActor(str(role), str(name), ActorKind(kind), _spans(at)) for role, name, kind, at in data["actors"]
        ),
        rule=str(data["rule"]),
        score=float(data["score"]),
    )


def _settings_data(settings: RuleSettings) -> dict[str, object]:
    return {
        "rules_off": sorted(settings.rules_off),
        "cues_off": sorted(settings.cues_off),
        "cues_added": sorted(settings.cues_added),
    }


def _settings(data: Mapping[str, Any]) -> RuleSettings:
    """What is not said is as shipped: the other side may be older."""
    return RuleSettings(
        rules_off=frozenset(data.get("rules_off", ())),
        cues_off=frozenset(data.get("cues_off", ())),
        cues_added=frozenset((str(word), str(act)) for word, act in data.get("cues_added", ())),
    )


def _pair(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _pairs(spans: Iterable[Span]) -> list[tuple[int, int]]:
    return [_pair(span) for span in spans]


def _spans(pairs: Sequence[Sequence[int]]) -> tuple[Span, ...]:
    return tuple(_span(start, end) for start, end in pairs)


def _span(start: object, end: object) -> Span:
    if type(start) is not int or type(end) is not int or not 0 <= start <= end < _FURTHEST:
        raise ValueError("this is no span")
    return Span(start, end)


def _line(data: Mapping[str, object]) -> bytes:
    # ASCII with escapes: a lone surrogate of a damaged text still makes a line.
    return json.dumps(data, separators=(",", ":")).encode("ascii") + b"\n"
