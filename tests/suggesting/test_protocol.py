"""The lines between the program and its worker."""

from __future__ import annotations

import io
import json

import pytest

from annotator.domain.findings import Analysis, FoundActor, FoundMention, FoundStatement, RuleSettings
from annotator.domain.records import ActorKind, Region, RegionKind
from annotator.domain.text import Span
from annotator.suggesting import protocol
from annotator.suggesting.worker import serve

STATEMENT = FoundStatement(
    code="denial",
    content=(Span(0, 4), Span(9, 12)),
    cue=(Span(5, 8),),
    source=(Span(13, 15),),
    target=(),
    actors=(
        FoundActor("speaker", "Iran", ActorKind.STATE, (Span(13, 15),)),
        FoundActor("via", "IRNA", ActorKind.OUTLET),
    ),
    rule="direct-quote",
    score=0.96,
)
ANALYSIS = Analysis("model 1.0", "1", (STATEMENT,), (FoundMention(Span(13, 15), "Iran", ActorKind.STATE),))


class Echo:
    """A pipeline that finds one statement in every article, and breaks on one that says so."""

    name, rules = "model 1.0", "1"

    def analyse(self, text: str, regions: tuple[Region, ...], _settings: RuleSettings) -> Analysis:
        if text == "break" and not regions:
            raise RuntimeError("no")
        return ANALYSIS


def answers(*requests: bytes) -> list[protocol.Reply]:
    out = io.BytesIO()
    serve(Echo(), io.BytesIO(b"".join(requests)), out)
    return [protocol.decode_reply(line) for line in out.getvalue().splitlines(keepends=True)]


def test_that_an_analysis_comes_back_as_it_was_sent() -> None:
    assert protocol.decode_reply(protocol.encode_analysis(7, ANALYSIS)) == protocol.Analysed(7, ANALYSIS)


@pytest.mark.parametrize("text", ["", "two\nlines", "“é” 🙂 \u2028", "\ud800", '"\\'])
def test_that_a_request_with_any_text_is_one_line_and_comes_back(text: str) -> None:
    regions = (Region(Span(0, 3), RegionKind.BOILERPLATE),)

    line = protocol.encode_request(3, text, regions)

    assert line.count(b"\n") == 1
    assert protocol.decode_request(line) == protocol.Request(3, text, regions)


def test_that_settings_come_back_and_are_left_out_where_they_are_as_shipped() -> None:
    settings = RuleSettings(frozenset({"hedge"}), frozenset({"say", "add"}), frozenset({("muse", "claim")}))

    line = protocol.encode_request(3, "text", (), settings)

    assert protocol.decode_request(line).settings == settings
    assert b"settings" not in protocol.encode_request(3, "text", ())


def test_that_the_worker_says_it_is_ready_before_it_is_asked() -> None:
    assert answers() == [protocol.Ready("model 1.0", "1")]


def test_that_each_request_gets_its_answer_in_order() -> None:
    requests = [protocol.encode_request(number, "text", ()) for number in (4, 2)]

    assert answers(*requests)[1:] == [protocol.Analysed(4, ANALYSIS), protocol.Analysed(2, ANALYSIS)]


def test_that_an_article_that_breaks_the_rules_does_not_take_the_next_one_with_it() -> None:
    requests = [protocol.encode_request(1, "break", ()), protocol.encode_request(2, "text", ())]

    _, failed, analysed = answers(*requests)

    assert isinstance(failed, protocol.Failed)
    assert failed.id == 1
    assert failed.message.endswith(".")
    assert analysed == protocol.Analysed(2, ANALYSIS)


@pytest.mark.parametrize(
    "line", [b"nonsense\n", b"[]\n", b'{"id": 1}\n', b'{"id": 1, "text": "x", "regions": [[5, 2, "q"]]}\n']
)
def test_that_a_line_that_is_no_request_is_answered_with_a_sentence(line: bytes) -> None:
    _, failed = answers(line)

    assert isinstance(failed, protocol.Failed)
    assert failed.message.endswith(".")


def test_that_a_record_for_scripts_has_pairs_and_the_plain_name_of_the_speaker() -> None:
    record = json.loads(json.dumps(protocol.as_record("article.txt", ANALYSIS)))

    assert record["id"] == "article.txt"
    assert record["statements"] == [
        {
            "code": "denial",
            "source": [[13, 15]],
            "cue": [[5, 8]],
            "content": [[0, 4], [9, 12]],
            "target": [],
            "speaker": "Iran",
            "rule": "direct-quote",
            "score": 0.96,
        }
    ]


@pytest.mark.parametrize(
    "line",
    [
        b"[]",
        b"{}",
        b"7",
        b"null",
        b'{"id": 1, "analysis": []}',
        b'{"ready": 1}',
        b"[" * 9000,
        b"\xff",
        b'{"id":"a","error":1}',
    ],
)
def test_that_what_no_worker_says_is_a_value_error(line: bytes) -> None:
    with pytest.raises(ValueError, match="nothing that a worker says"):
        protocol.decode_reply(line)
