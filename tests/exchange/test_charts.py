"""Charts as files: text stays text and is never a formula, three formats, the same file every time."""

from __future__ import annotations

import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from annotator.domain.charts import (
    Bar,
    Bars,
    Chart,
    Course,
    DotAndWhisker,
    HeatMap,
    Point,
    Series,
    Whisker,
    number,
)
from annotator.exchange.charts import MOST_BARS, drawn, write_charts
from annotator.exchange.whole_files import WholeFiles

FORMULA = "costs $5 & <b>$\\alpha^2$"
CHARTS: dict[str, Chart] = {
    "dots": DotAndWhisker(
        "Agreement",
        (
            Whisker(FORMULA, 0.7, 0.5, 0.9, about="n = 12"),
            Whisker("below", -0.2, -0.4, 0.1, judged=False),
            Whisker("none", None, undefined="Nothing varies."),
        ),
    ),
    "codes": HeatMap("Codes", "Ada", "Ben", ("claim", FORMULA), ((47, 1), (0, 0))),
    "articles": Bars("By article", "1 - F1", (Bar("1", FORMULA, 0.4), Bar("2", "b", None, "nothing marked"))),
    "course": Course(
        "Over time",
        ("1-5", "6-10"),
        (Series(FORMULA, (Point("1-5", 5, 0.4, 0.2, 0.6), Point("6-10", 5, None, undefined="none"))),),
    ),
    "empty": Course("Over time", (), (), empty="It takes ten articles."),
}


def texts(svg: bytes) -> list[str]:
    root = ET.fromstring(svg)  # noqa: S314 - our own file
    return ["".join(each.itertext()).strip() for each in root.iter("{http://www.w3.org/2000/svg}text")]


@pytest.mark.parametrize("name", ["dots", "codes", "articles", "course"])
def test_that_words_are_text_in_an_svg_and_no_formula(name: str) -> None:
    found = texts(drawn(CHARTS[name], "svg"))

    assert FORMULA in found


@pytest.mark.parametrize("name", CHARTS)
def test_that_the_same_chart_gives_the_same_file(name: str) -> None:
    for ending in ("svg", "pdf"):
        assert drawn(CHARTS[name], ending) == drawn(CHARTS[name], ending)


def test_that_a_png_has_300_dots_an_inch() -> None:
    data = drawn(CHARTS["dots"], "png")
    at = data.index(b"pHYs") + 4
    across, down, unit = struct.unpack(">IIB", data[at : at + 9])

    assert data.startswith(b"\x89PNG")
    assert (across, down, unit) == (11811, 11811, 1)


def test_that_undefined_figures_say_why_and_nothing_is_drawn_for_them() -> None:
    assert "undefined: Nothing varies." in texts(drawn(CHARTS["dots"], "svg"))


def test_that_only_the_articles_with_most_disagreement_are_drawn() -> None:
    rows = tuple(Bar(str(k), f"article {k}", 1 - k / 100) for k in range(60))

    found = texts(drawn(Bars("By article", "1 - F1", rows), "svg"))

    assert f"By article, {MOST_BARS} of 60" in found
    assert "article 39" in found
    assert "article 40" not in found


def test_that_letters_of_other_scripts_are_kept_and_warn_of_nothing() -> None:
    words = "Иран отрицает · 伊朗否认 · إيران تنفي"

    for ending in ("svg", "png", "pdf"):
        data = drawn(DotAndWhisker(words, (Whisker(words, 0.5),)), ending)
        assert ending != "svg" or words in texts(data)


def test_that_charts_are_written_whole_in_every_format(tmp_path: Path) -> None:
    with WholeFiles(tmp_path) as files:
        write_charts(files, {name: CHARTS[name] for name in ("dots", "codes")})

    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "codes.pdf", "codes.png", "codes.svg", "dots.pdf", "dots.png", "dots.svg",
    ]  # fmt: skip
    assert (tmp_path / "dots.pdf").read_bytes().startswith(b"%PDF")


def test_that_the_plotting_library_is_loaded_only_when_something_is_drawn() -> None:
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, annotator.services.comparison, annotator.exchange.charts as c\n"
            "print('matplotlib' in sys.modules)\n"
            "from annotator.domain.charts import DotAndWhisker\n"
            "c.drawn(DotAndWhisker('', ()), 'svg'); print('matplotlib.pyplot' in sys.modules)",
        ],
        capture_output=True,
        text=True,
        check=True,
    )

    assert said.stdout.split() == ["False", "False"]


def test_that_numbers_have_three_places_and_no_nought_before_the_point() -> None:
    assert [number(value) for value in (0.94, 1.0, -0.1234, 0.0)] == [".940", "1.000", "-.123", ".000"]
