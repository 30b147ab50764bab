"""Which stretches of a text are statements."""

from __future__ import annotations

import pytest

from annotator.domain.sureness import level_of
from tests.suggesting.conftest import Read, words


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The minister said that the dam was safe.", "the dam was safe"),
        ("The minister said the dam was safe.", "the dam was safe"),
        ("The dam was safe, the minister said.", "The dam was safe"),
        ("“The dam is safe,” the minister said.", "“The dam is safe,”"),
        ("“The dam is safe,” said the minister.", "“The dam is safe,”"),
        ('"The dam is safe," the minister told reporters on Monday.', '"The dam is safe,"'),
        ("The minister said: “The dam is safe.”", "“The dam is safe.”"),
        ("The dam was “safe for a hundred years,” the minister added.", "The dam was “safe for a hundred years,”"),
        ("The dam, the minister said, was safe and dry.", "The dam | was safe and dry"),
        ("“The dam is safe,” she said. “Nobody has to leave.”", "“The dam is safe,” | “Nobody has to leave.”"),
        ("“The dam,” she said, “is safe for now.”", "“The dam,” | “is safe for now.”"),
        ("According to the mayor, the dam had been safe for years.", "the dam had been safe for years"),
        ("The dam had been safe for years, according to the mayor.", "The dam had been safe for years"),
        ("As the mayor noted, the dam had been safe for years.", "the dam had been safe for years"),
        ("The mayor went on to say that the dam was safe.", "the dam was safe"),
        ("The mayor denied that the dam had leaked.", "the dam had leaked"),
        ("The mayor denied hiding the report from the council.", "hiding the report from the council"),
        ("The mayor denies the allegations.", "the allegations"),
        ("The mayor accused the company of hiding the report.", "hiding the report"),
        ("The company was accused of hiding the report by the mayor.", "hiding the report by the mayor"),
        ("The mayor blamed the company for the leak in the dam.", "the leak in the dam"),
        ("The mayor called for an inquiry into the leak.", "an inquiry into the leak"),
        ("The mayor called the report “a pack of lies.”", "the report “a pack of lies.”"),
        ("The mayor described the report as “fiction.”", "the report as “fiction.”"),
        ("The mayor vowed to rebuild the dam within a year.", "to rebuild the dam within a year"),
        ("The mayor urged the company to publish the report.", "the company to publish the report"),
        ("The company took responsibility for the leak.", "the leak"),
        ("Nobody believed the claim that the dam had been repaired.", "the dam had been repaired"),
        ("The company was accused by parents of hiding the report.", "hiding the report"),
        ("The mayor blamed the company.", "the company"),
        ("The mayor came under criticism from parents over his silence.", "his silence"),
        ("The mayor is drawing criticism after he closed the school.", "The mayor"),
        ("She repeated her attacks on the mayor at a rally.", "the mayor"),
        ("Parents slammed the mayor at a rally.", "the mayor"),
        ("By his own admission, the mayor’s dam leaks.", "the mayor’s dam leaks"),
        ("In the mayor’s words, the dam is a ruin.", "the dam is a ruin"),
        ("Two men were held; according to the mayor they were armed.", "they were armed"),
        (
            "Too often, the mayor said, we hold the belief that it is dry.",
            "Too often | we hold the belief that it is dry",
        ),
        (
            "The mayor promised to repair and in some cases rebuild the dams.",
            "to repair and in some cases rebuild the dams",
        ),
        ("The police reported “nine cases” of theft.", "“nine cases” of theft"),
        ("The dam allegedly leaked for three years.", "leaked for three years"),
        ("The dam was closed over an alleged leak of oil.", "leak of oil"),
        (
            "The minister said the view of his party and that of his rivals was wrong.",
            "the view of his party and that of his rivals was wrong",
        ),
        ("Said Ana Roe: “The dam is safe.”", "“The dam is safe.”"),
        ("The mayor called on people to leave peacefully.", "people to leave peacefully"),
        ("The council is calling for a successor to be named.", "a successor to be named"),
        (
            "The mayor told his supporters at a rally to “go to the dam and look.”",
            "his supporters at a rally to “go to the dam and look.”",
        ),
        ("The mayor cited the leak as an example of bad work.", "the leak as an example of bad work"),
        ("They reported the sight of her husband selling the dam.", "the sight of her husband selling the dam"),
        ("The mayor cited remarks the engineer had made about the dam.", "remarks the engineer had made about the dam"),
    ],
)
def test_that_the_content_is_the_proposition_without_speaker_cue_and_that(
    statements: Read, text: str, content: str
) -> None:
    assert content in [words(text, statement.content) for statement in statements(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The company attacked the village at dawn.",
        "It goes without saying that rain is wet.",
        "The council called an emergency meeting.",
        "It is worth noting that the dam was safe.",
        "It is too soon to tell whether dams last.",
        "The mayor failed to note that the dam was safe.",
        "Don't blame Roe.",
        "Borduria attacked the Moskva at dawn.",
        "The two ministers discussed trade in Vienna.",
        "The dam was built in 1952 and holds nine million cubic metres.",
    ],
)
def test_that_narration_is_no_statement(statements: Read, text: str) -> None:
    assert statements(text) == []


def test_that_two_reporting_words_are_two_statements(statements: Read) -> None:
    text = "The minister admitted that the dam had leaked, but insisted it had been repaired."

    found = [words(text, statement.content) for statement in statements(text)]

    assert found == ["the dam had leaked", "it had been repaired"]


def test_that_what_follows_the_content_after_a_participle_is_a_statement_of_its_own(statements: Read) -> None:
    text = "The minister said the dam was safe, adding that nobody had to leave."

    found = [words(text, statement.content) for statement in statements(text)]

    assert found == ["the dam was safe", "nobody had to leave"]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("Critics say the law will fail, while others argue it will work.", ["the law will fail", "it will work"]),
        ("The mayor was accused of theft, a charge he denies.", ["theft", "a charge"]),
        ("Ana Roe blamed the mayor for the leak; the mayor denies the charge.", ["the leak", "the charge"]),
        ("The mayor said on Tuesday he would resign.", ["he would resign"]),
        ("The mayor vowed to go on “until the end.”", ["to go on “until the end.”"]),
        (
            "Ana Roe emphasized that the dam was not complete, and engineers warned that it was leaking.",
            ["the dam was not complete", "it was leaking"],
        ),
        (
            "Ana Roe said the plan failed because “nobody came,” she said. “Nobody wants it.”",
            ["the plan failed because “nobody came,”", "“nobody came,” | “Nobody wants it.”"],
        ),
    ],
)
def test_that_every_speaker_of_a_sentence_has_a_statement_of_its_own(
    statements: Read, text: str, contents: list[str]
) -> None:
    assert [words(text, statement.content) for statement in statements(text)] == contents


def test_that_verbs_inside_a_quotation_are_the_quoted_persons_own(statements: Read) -> None:
    text = "“He told me that he would stay and I said that was fine,” she said."

    assert [words(text, statement.content) for statement in statements(text)] == [text[: text.index(" she said")]]


def test_that_a_charge_inside_a_quotation_is_nested_in_it(statements: Read) -> None:
    text = "“We reject the allegations about Ruritania selling drones to Borduria,” the minister said."

    found = [words(text, statement.content) for statement in statements(text)]

    assert "Ruritania selling drones to Borduria" in found
    assert "“We reject the allegations about Ruritania selling drones to Borduria,”" in found


def test_that_a_quotation_over_two_paragraphs_is_one_statement(statements: Read) -> None:
    text = "The minister said: “The dam is safe.\n\n“Nobody has to leave,” and with that he left."

    assert words(text, statements(text)[0].content) == "“The dam is safe. | “Nobody has to leave,”"


def test_that_a_quoted_sentence_behind_a_reported_one_goes_on_with_it(statements: Read) -> None:
    text = "Prices will rise this year, Ana Roe said. “Nobody can stop that, and nobody wants to.”"

    found = [words(text, statement.content) for statement in statements(text)]

    assert found == ["Prices will rise this year | “Nobody can stop that, and nobody wants to.”"]


def test_that_a_paragraph_that_is_nothing_but_a_quotation_goes_on_with_the_one_before(statements: Read) -> None:
    text = "“The dam is safe,” the mayor said.\n\n“Nobody has to leave the town tonight.”\n\nIt rained."

    found = [words(text, statement.content) for statement in statements(text)]

    assert found == ["“The dam is safe,” | “Nobody has to leave the town tonight.”"]


def test_that_a_quotation_in_other_marks_is_not_the_speakers_before(statements: Read) -> None:
    text = '“The dam is safe,” the mayor said.\n\n"The town “is lost” at last."\n\nIt rained.'

    assert [words(text, statement.content) for statement in statements(text)] == ["“The dam is safe,”"]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor urged the council to say that the dam was safe.",
        "The mayor said the letter would tell parents that the dam was safe.",
    ],
)
def test_that_what_nobody_has_said_yet_is_no_statement_within_another(statements: Read, text: str) -> None:
    assert len(statements(text)) == 1


def test_that_what_somebody_is_said_to_have_said_is_a_statement_within_another(statements: Read) -> None:
    text = "The mayor said that the council had told parents that the dam was safe."

    found = [words(text, statement.content) for statement in statements(text)]

    assert found == ["the council had told parents that the dam was safe", "the dam was safe"]


def test_that_an_unclosed_quotation_does_not_swallow_the_next_paragraph(statements: Read) -> None:
    text = "The minister said: “The dam is safe.\n\nThe mayor said the dam had leaked."

    assert [words(text, each.content) for each in statements(text)] == ["“The dam is safe.", "the dam had leaked"]


def test_that_an_announced_block_is_the_statement(statements: Read) -> None:
    text = "The minister added:\n\nThe dam is safe and will be so for years.\n\nIt rained."

    assert [words(text, each.content) for each in statements(text)] == ["The dam is safe and will be so for years."]


def test_that_offsets_count_code_points_of_the_whole_text(statements: Read) -> None:
    text = "🙂 é\n\n\u00a0The minister said\u00a0that the dam was safe.\n"

    assert [words(text, each.cue) for each in statements(text)] == ["said"]
    assert [words(text, each.source) for each in statements(text)] == ["The minister"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Each report adds new layers of fear. “It is a lot,” said the mayor.", "“It is a lot,”"),
        ("Back when he wrote a novel, the mayor said that he was ill.", "he was ill"),
        ("The group denied any involvement in the plot.", "any involvement in the plot"),
        ("The group claimed responsibility for the blast.", "the blast"),
    ],
)
def test_that_what_is_said_once_is_suggested_once(statements: Read, text: str, content: str) -> None:
    assert [words(text, statement.content) for statement in statements(text)] == [content]


def test_that_what_the_reporter_adds_behind_is_left_out(statements: Read) -> None:
    text = "The dam was safe, the mayor said, referring to the old dam on the river."

    assert [words(text, statement.content) for statement in statements(text)] == ["The dam was safe"]


def test_that_a_list_mark_is_no_part_of_a_statement(statements: Read) -> None:
    text = "• The dam was safe, the mayor said."

    assert [words(text, statement.content) for statement in statements(text)] == ["The dam was safe"]


def test_that_a_line_without_a_sentence_in_it_is_left_alone(statements: Read) -> None:
    text = "the minister denies the charge that " * 80 + "it leaks.\n\nThe mayor said the dam had leaked."

    assert [words(text, each.content) for each in statements(text)] == ["the dam had leaked"]


def test_that_a_statement_within_another_is_less_sure(statements: Read) -> None:
    outer, inner = statements("The minister said the mayor had claimed that the dam was safe and dry.")

    assert level_of(outer.score) == "likely"
    assert level_of(inner.score) == "unsure"


def test_that_the_score_is_the_rules_measured_precision(statements: Read) -> None:
    quoted, pledged = statements("“The dam is safe,” she said.\nShe pledged to rebuild the dam within a year.")

    assert quoted.rule == "direct-quote"
    assert pledged.rule == "infinitive"
    assert quoted.score > pledged.score > 0.5
