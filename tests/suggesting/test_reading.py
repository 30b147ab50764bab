"""Metadata, furniture and zones of pasted articles."""

from __future__ import annotations

import pytest

from annotator.domain.records import RegionKind
from annotator.suggesting.reading import read_article

BODY = (
    "The ministry said on Tuesday that talks between the two countries would go on for at least another three weeks, "
    "and that nobody had left the table. It gave no details of what had been discussed in the capital.\n"
)


def lines(text: str, kind: RegionKind) -> list[str]:
    return [region.span.of(text) for region in read_article(text).regions if region.kind is kind]


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("November 9, 2022 3:15 pm", "2022-11-09T15:15"),
        ("By Jane Roe - October 25 2022", "2022-10-25"),
        ("Date: 23 November 2022 Author: Jane Roe", "2022-11-23"),
        ("Published: 2022-11-23T08:05", "2022-11-23T08:05"),
        ("Published on Wed 9 Nov 2022 15.15 GMT", "2022-11-09T15:15"),
        ("9th of November, 2022", "2022-11-09"),
        ("23/11/2022", "2022-11-23"),
        ("Published 3 May 2023 | Updated 4 May 2023", "2023-05-03"),
    ],
)
def test_that_a_date_with_a_year_above_the_text_is_the_day_of_publication(line: str, date: str) -> None:
    text = f"Talks Between Two Neighbours Go On\n\n{line}\n\n{BODY}"

    assert read_article(text).metadata.date == date


@pytest.mark.parametrize(
    "line",
    [
        "Last update: October 13, 2024 03:44",
        "Updated 4 May 2023",
        "Tuesday, May 21st | 14 Iyyar 5784",
        "Accessed 4 May 2023",
        "03/04/2022",
        "31 February 2022",
    ],
)
def test_that_no_date_is_made_of_a_stamp_a_clock_or_what_can_be_read_in_two_ways(line: str) -> None:
    text = f"Talks Between Two Neighbours Go On\n\n{line}\n\n{BODY}"

    assert read_article(text).metadata.date is None


def test_that_a_text_that_begins_with_its_first_sentence_has_no_headline() -> None:
    assert read_article(BODY + "\n" + BODY).metadata.headline is None


def test_that_dates_in_the_running_text_are_no_metadata() -> None:
    text = (
        f"Talks Between Two Neighbours Go On\n\n{BODY}\nTheir first meeting was on November 9, 2022, in the capital.\n"
    )

    assert read_article(text).metadata.date is None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Jane Roe", "Jane Roe"),
        ("avatar by Ben Cohen", "Ben Cohen"),
        ("By Jane Roe and John Doe, Reuters", "Jane Roe and John Doe"),
        ("By Grzegorz Kuczyński February 10, 2023", "Grzegorz Kuczyński"),
        ("Written by Ana de la Cruz", "Ana de la Cruz"),
    ],
)
def test_that_a_byline_names_the_author(line: str, author: str) -> None:
    text = f"Talks Between Two Neighbours Go On\n\n{line}\n\n{BODY}"

    reading = read_article(text)

    assert reading.metadata.author is not None
    assert reading.metadata.author.startswith(author)
    assert lines(text, RegionKind.BYLINE) == [line]


def test_that_a_sentence_with_by_in_it_signs_nothing() -> None:
    text = f"Bridges Built By Many Hands Are to Go\n\n{BODY}"

    assert read_article(text).metadata.author is None


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "Most Popular",
        "None",
        "Newsroom logo",
        "Share this Story: Share On Facebook Share On Twitter",
        '× [contact-form-7 404 "Not Found"]',
        "This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.",
        "We use cookies to improve your experience.",
        "Sign up for our daily newsletter",
        "© 2023 The Daily Mirror. All rights reserved.",
        "Read more: Talks stall again",
        "12 comments",
        "5 min read",
        "To suggest a correction or clarification, write to us here",
        "Follow us on Twitter",
        "Related posts",
        "Facebook Twitter WhatsApp Email",
        "Tags: talks, neighbours, capital",
        "Last update: October 13, 2024 03:44",
    ],
)
def test_that_a_line_of_furniture_is_boilerplate(line: str) -> None:
    text = f"Talks Between Two Neighbours Go On\n\n{BODY}\n{line}\n\n{BODY}"

    assert lines(text, RegionKind.BOILERPLATE) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "“Share this burden with us,” she said.",
        "He said he would sign up for the army.",
        "Related to this, the minister said that the talks would go on.",
        "Support for the government fell to 30 percent.",
        "More than 200 people were killed.",
        "None of the ministers resigned.",
    ],
)
def test_that_a_sentence_of_the_article_is_no_furniture(line: str) -> None:
    text = f"Talks Between Two Neighbours Go On\n\n{BODY}\n{line}\n\n{BODY}"

    assert lines(text, RegionKind.BOILERPLATE) == []


def test_that_a_teaser_that_stands_twice_is_furniture_both_times() -> None:
    teaser = "Campaign Assessment, November, 25, 2024"
    text = f"{BODY}\n{teaser}\nOther Topics of Interest\n\n{teaser}\n\n{BODY}"

    assert lines(text, RegionKind.BOILERPLATE) == [teaser, "Other Topics of Interest", teaser]


def test_that_lines_of_the_outlets_other_articles_are_furniture() -> None:
    text = f"Talks Between Two Neighbours Go On\n\n{BODY}\nThe voice of the valley\n"

    reading = read_article(text, known=["The voice of the valley"])

    assert [region.span.of(text) for region in reading.regions if region.rule == "known"] == ["The voice of the valley"]


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Join the Algemeiner", "The Algemeiner"),
        ("All texts published by the Warsaw Institute Foundation may be disseminated.", "Warsaw Institute"),
        ("© 2023 Kyiv Post. All rights reserved.", "Kyiv Post"),
        ("Join the conversation", None),
        ("All rights reserved.", None),
    ],
)
def test_that_only_furniture_that_names_the_outlet_gives_one(line: str, outlet: str | None) -> None:
    text = f"Talks Between Two Neighbours Go On\n\n{BODY}\n{line}\n"

    assert read_article(text).metadata.outlet == outlet


def test_that_headline_subhead_and_caption_are_zones() -> None:
    headline, subhead = "Talks go on in the capital", "Officials say nobody has left the table so far"
    caption = "FILE – This photograph released by the ministry shows the table. (Photo credit: Ministry)"
    text = f"{headline}\n{subhead}\nBy Jane Roe\n\n{caption}\n\n{BODY}"

    assert lines(text, RegionKind.HEADLINE) == [headline]
    assert lines(text, RegionKind.SUBHEAD) == [subhead]
    assert lines(text, RegionKind.CAPTION) == [caption]


def test_that_the_place_before_an_agencys_first_sentence_is_a_region_of_its_own() -> None:
    text = f"KYIV, Nov 9 (Reuters) - {BODY}\n{BODY}"

    assert lines(text, RegionKind.DATELINE) == ["KYIV, Nov 9 (Reuters) -"]


@pytest.mark.parametrize("text", ["", "\n\n", " ", "One line", "🙂\n🙂", "\u202e\n—"])
def test_that_any_text_can_be_read(text: str) -> None:
    assert read_article(text).metadata.date is None
