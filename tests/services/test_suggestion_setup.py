"""How a project's articles are read: set up by a coder, taken back like any action, and read again where it matters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.errors import ProjectReadOnly
from annotator.domain.findings import AS_SHIPPED, Analysis, RuleSettings, SuggestionSetup
from annotator.domain.records import ArticleId, DecisionKind
from annotator.services.project import Project
from annotator.suggesting.installed import PipelineMissing
from annotator.suggesting.plain_forms import NotAReportingWord
from annotator.suggesting.settings import UnknownInSettings

WITHOUT_HEDGES = RuleSettings(rules_off=frozenset({"hedge"}))


@pytest.fixture
def read(analysis: Analysis) -> Callable[[Project], Analysis]:
    """What an up-to-date worker would find in the English article, as the project is set up."""

    def found(project: Project) -> Analysis:
        versions = project.suggestions.versions
        return replace(analysis, pipeline=versions.pipelines["en"], rules=versions.rules)

    return found


Read = Callable[[Project], Analysis]


def test_that_a_project_begins_as_shipped_and_its_articles_wait(project: Project, article_id: ArticleId) -> None:
    assert project.suggestions.setup == SuggestionSetup(AS_SHIPPED, None)
    assert project.suggestions.waiting() == [article_id]
    assert project.suggestions.read_with(article_id) is None


def test_that_a_setup_is_kept_in_the_file(project: Project) -> None:
    rules = RuleSettings(frozenset({"hedge", "object"}), frozenset({"say"}), frozenset({("chirp", "accusation")}))

    project.suggestions.set_up(SuggestionSetup(rules, None))

    with Project.open(project.path, coder="Ben", read_only=True) as opened:
        assert opened.suggestions.setup == SuggestionSetup(rules, None)


def test_that_a_change_is_one_action_that_says_what_it_is_and_can_be_taken_back(project: Project) -> None:
    told: list[Changes] = []
    project.subscribe(told.append)

    project.suggestions.set_up(SuggestionSetup(WITHOUT_HEDGES))
    assert project.undo_state().undo is ActionKind.SET_UP_SUGGESTIONS
    project.undo()
    assert project.suggestions.setup == SuggestionSetup()
    project.redo()

    assert project.suggestions.setup.rules == WITHOUT_HEDGES
    assert [(changes.action, changes.suggestion_setup) for changes in told] == [
        (ActionKind.SET_UP_SUGGESTIONS, True)
    ] * 3


def test_that_the_same_setup_again_is_no_action(project: Project) -> None:
    project.suggestions.set_up(SuggestionSetup())

    assert project.undo_state().undo is None


def test_that_articles_wait_again_after_a_change_and_once(project: Project, article_id: ArticleId, read: Read) -> None:
    project.suggestions.store(article_id, read(project))
    assert project.suggestions.waiting() == []

    project.suggestions.set_up(SuggestionSetup(WITHOUT_HEDGES))
    assert project.suggestions.waiting() == [article_id]
    project.suggestions.store(article_id, read(project))

    assert project.suggestions.waiting() == []


def test_that_a_change_taken_back_has_the_articles_read_again(
    project: Project, article_id: ArticleId, read: Read
) -> None:
    """The suggestions that the article has now are those of the other set-up."""
    project.suggestions.store(article_id, read(project))
    project.suggestions.set_up(SuggestionSetup(WITHOUT_HEDGES))
    project.suggestions.store(article_id, read(project))

    project.undo()
    assert project.suggestions.waiting() == [article_id]
    project.suggestions.store(article_id, read(project))

    assert project.suggestions.waiting() == []
    assert len(project.suggestions.of(article_id)) == 1


def test_that_what_was_decided_and_coded_stays_when_articles_are_read_again(
    project: Project, article_id: ArticleId, read: Read
) -> None:
    project.suggestions.store(article_id, read(project))
    [suggestion] = project.suggestions.of(article_id)
    statement_id = project.coding.accept(suggestion.id, "denial")

    project.suggestions.set_up(SuggestionSetup(WITHOUT_HEDGES))
    project.suggestions.store(article_id, read(project))

    assert [found.decision for found in project.suggestions.of(article_id)] == [DecisionKind.ACCEPTED]
    assert project.coding.statement(statement_id).suggestion_id == suggestion.id


def test_that_an_article_without_a_model_for_its_language_waits_only_for_other_rules(
    project: Project, article_id: ArticleId, analysis: Analysis
) -> None:
    german = replace(analysis, pipeline="blank:de", rules=project.suggestions.versions.rules)
    project.suggestions.store(article_id, german)

    read_with = project.suggestions.read_with(article_id)

    assert project.suggestions.waiting() == []
    assert read_with is not None
    assert (read_with.language, read_with.has_model) == ("de", False)
    project.suggestions.set_up(SuggestionSetup(WITHOUT_HEDGES))
    assert project.suggestions.waiting() == [article_id]


def test_that_an_article_read_without_a_model_waits_when_one_is_there(
    project: Project, article_id: ArticleId, read: Read
) -> None:
    project.suggestions.store(article_id, replace(read(project), pipeline="blank:en"))

    assert project.suggestions.waiting() == [article_id]


@pytest.mark.parametrize(
    ("rules", "sentence"),
    [
        (RuleSettings(rules_off=frozenset({"hedges"})), "There is no rule “hedges”."),
        (RuleSettings(cues_added=frozenset({("muse", "lie")})), "There is no act “lie”."),
    ],
)
def test_that_what_there_is_not_is_refused(project: Project, rules: RuleSettings, sentence: str) -> None:
    with pytest.raises(UnknownInSettings, match=sentence):
        project.suggestions.set_up(SuggestionSetup(rules))

    assert project.suggestions.setup == SuggestionSetup()


def test_that_a_pipeline_that_is_not_installed_is_refused_with_those_that_are(project: Project) -> None:
    with pytest.raises(PipelineMissing, match=r"No language model “xx_no_such” is installed.*Installed: en_core_web"):
        project.suggestions.set_up(SuggestionSetup(pipeline="xx_no_such"))


def test_that_a_project_from_another_computer_falls_back_on_the_best_and_says_so(
    project: Project, article_id: ArticleId, read: Read
) -> None:
    with project._store.journal.action(ActionKind.SET_UP_SUGGESTIONS, project.coder) as edits:
        edits.suggestions.set_up(SuggestionSetup(pipeline="en_elsewhere_lg"))

    assert project.suggestions.model is None
    assert project.suggestions.missing_model.startswith("No language model “en_elsewhere_lg” is installed")
    project.suggestions.store(article_id, read(project))
    assert project.suggestions.waiting() == []
    # What else is changed there keeps the pipeline that the project asks for.
    project.suggestions.set_up(replace(project.suggestions.setup, rules=WITHOUT_HEDGES))
    assert project.suggestions.setup == SuggestionSetup(WITHOUT_HEDGES, "en_elsewhere_lg")


def test_that_a_word_met_in_an_article_is_added_in_its_plain_form(project: Project) -> None:
    added = project.suggestions.add_cue("chirped that", "accusation")

    assert added == "chirp"
    assert project.suggestions.setup.rules.cues_added == {("chirp", "accusation")}
    project.undo()
    assert project.suggestions.setup == SuggestionSetup()


def test_that_a_word_that_was_switched_off_reports_again_when_it_is_added(project: Project) -> None:
    project.suggestions.set_up(SuggestionSetup(RuleSettings(cues_off=frozenset({"say"}))))

    project.suggestions.add_cue("said", "claim")

    assert project.suggestions.setup.rules == AS_SHIPPED


def test_that_a_word_added_with_another_act_changes_its_act(project: Project) -> None:
    project.suggestions.add_cue("chirped", "claim")
    project.suggestions.add_cue("chirps", "accusation")

    assert project.suggestions.setup.rules.cues_added == {("chirp", "accusation")}


def test_that_a_word_that_reports_already_is_refused(project: Project) -> None:
    with pytest.raises(NotAReportingWord, match="“say” is a reporting word already"):
        project.suggestions.add_cue("says", "claim")


def test_that_a_project_open_for_reading_can_not_be_set_up(project: Project) -> None:
    with Project.open(project.path, coder="Ann", read_only=True) as opened, pytest.raises(ProjectReadOnly):
        opened.suggestions.set_up(SuggestionSetup(WITHOUT_HEDGES))
