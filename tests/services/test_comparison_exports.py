"""Every layout of the five double-coded sample articles is read back as its program reads it, with the same figures."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import krippendorff
import numpy as np
import pytest

from annotator.agreement import Mark, Marks, unitize
from annotator.domain.errors import ExportFailed
from annotator.exchange.spans import BadTable
from annotator.services.comparison import (
    Codings,
    Figure,
    Level,
    Measure,
    Position,
    Report,
    Resampling,
    Settings,
    codings_from,
    compare,
    export_comparison,
    read_codings,
)
from tests.samples import lay_coded_sample
from tests.services.coded import coded_project

SETTINGS = Settings(resampling=Resampling(50), measures=(Measure.KAPPA, Measure.AC1))
LEVELS = {"document": Level.ARTICLE, "sentence": Level.SENTENCE, "matched": Level.CODE}


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> tuple[Codings, Report, Path]:
    folder = tmp_path_factory.mktemp("seeds")
    lay_coded_sample(folder / "sample.annotator", coder="Ada")
    codings = read_codings(folder / "sample.annotator")
    report = compare(codings, settings=SETTINGS)
    export_comparison(codings, report, folder / "out")
    return codings, report, folder / "out"


@pytest.fixture
def report(seeds: tuple[Codings, Report, Path]) -> Report:
    return seeds[1]


@pytest.fixture
def out(seeds: tuple[Codings, Report, Path]) -> Path:
    return seeds[2]


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def dicts(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def variables(report: Report) -> Iterator[tuple[str, str, dict[str, Figure]]]:
    """Each variable that has figures of its own: level, name, and the figures by measure."""
    for level, name, line_level, code, role in [
        *((level, code or "any_code", of, code, "") for level, of in LEVELS.items() if level != "matched"
          for code in (None, "claim", "denial", "admission", "accusation") if code or level == "sentence"),
        ("matched", "code", Level.CODE, None, ""),
        *(("matched", role, Level.ACTORS, None, role) for role in ("speaker", "target", "via")),
    ]:  # fmt: skip
        figures = {
            line.figure.measure: line.figure
            for line in report.of(line_level)
            if (line.figure.code, line.role) == (code, role)
        }
        yield level, name, figures


def alpha_of(table: Sequence[Sequence[str]]) -> float | None:
    """By the program ``krippendorff``, which has no alpha where nothing varies."""
    data = np.array([[np.nan if cell in ("", "#") else float(cell) for cell in row] for row in table])
    if len(np.unique(data[~np.isnan(data)])) < 2:
        return None
    return float(krippendorff.alpha(data.T, level_of_measurement="nominal"))


def same(value: float | None, figure: Figure) -> bool:
    return figure.value is None if value is None else value == pytest.approx(figure.value)


def test_that_wide_tables_give_the_alphas_of_the_report(report: Report, out: Path) -> None:
    for level, name, figures in variables(report):
        header, *body = rows(out / "wide" / f"{level}_{name}.csv")

        assert header == ["unit_id", "A", "B"]
        assert len(body) == figures["alpha_nominal"].n_units
        assert same(alpha_of([row[1:] for row in body]), figures["alpha_nominal"])


def test_that_recal_reads_digits_in_neighbouring_columns(report: Report, out: Path) -> None:
    columns = {(row["file"], row["variable"]): row["columns"] for row in dicts(out / "recal" / "recal2_columns.csv")}
    for level, name, figures in variables(report):
        table = rows(out / "recal" / f"recal2_{level}.csv")
        first, second = (int(number) - 1 for number in columns[f"recal2_{level}.csv", name].split(" and "))

        assert all(cell.isdigit() for row in table for cell in row)
        assert same(alpha_of([(row[first], row[second]) for row in table]), figures["alpha_nominal"])
        assert same(alpha_of(rows(out / "recal" / f"oir_{level}_{name}.csv")), figures["alpha_nominal"])


def test_that_kalpha_gets_numbers_and_the_syntax_that_reads_them(report: Report, out: Path) -> None:
    for level, name, figures in variables(report):
        table = out / "kalpha" / f"{level}_{name}.csv"
        syntax = table.with_suffix(".sps").read_text(encoding="utf-8")

        assert same(alpha_of([row[1:] for row in rows(table)[1:]]), figures["alpha_nominal"])
        assert f"/FILE='{table.name}'" in syntax
        assert "KALPHA judges = A B /level = 1 /detail = 0 /boot = 10000." in syntax
        assert max(len(row[0]) for row in rows(table)[1:]) <= int(syntax.split("unit_id A")[1].split()[0])


def test_that_long_tables_hold_a_row_for_each_unit_and_coder(report: Report, out: Path) -> None:
    for level, name, figures in variables(report):
        units = defaultdict[str, dict[str, str]](dict)
        for row in dicts(out / "tidycomm" / f"{level}.csv"):
            units[row["unit_id"]][row["coder_id"]] = row[name]
        labels = sorted({label for unit in units.values() for label in unit.values()})
        table = [[str(labels.index(unit[coder])) for coder in "AB"] for unit in units.values()]

        assert same(alpha_of(table), figures["alpha_nominal"])


def test_that_pygamma_gets_the_same_continuum(report: Report, out: Path) -> None:
    lengths = {row["article_id"]: int(row["tokens"]) for row in dicts(out / "spans" / "articles.csv")}
    marks = []
    for row in dicts(out / "pygamma" / "articles.csv"):
        for coder, code, start, end in rows(out / "pygamma" / row["file"]):
            marks.append(Mark(row["article_id"], coder, int(start), int(end), code))

    figures = unitize(Marks.of(lengths, {"A": list(lengths), "B": list(lengths)}, marks)).figures()

    told = {(line.figure.measure, line.figure.code): line.figure.value for line in report.of(Level.CONTINUUM)}
    assert {(f.measure, f.code): f.value for f in figures if f.value is not None} == {
        key: value for key, value in told.items() if value is not None
    }


def test_that_tokens_are_units_too(report: Report, out: Path) -> None:
    table = rows(out / "wide" / "token_any_code.csv")[1:]

    together = [line for line in report.of(Level.CONTINUUM) if line.figure.measure == "bar_u_alpha"]
    agreeing = sum(a == b for _, a, b in table) / len(table)
    assert 2 * len(table) == together[0].figure.n_pairable
    assert agreeing == pytest.approx(together[0].figure.percent_agreement)


def test_that_spans_give_the_whole_report_again(seeds: tuple[Codings, Report, Path], tmp_path: Path) -> None:
    _, report, out = seeds
    tables = [out / "spans" / f"{name}.csv" for name in ("spans", "articles", "sentences")]

    codings = codings_from(*tables)
    again = compare(codings, settings=SETTINGS)
    export_comparison(codings, again, tmp_path / "again")

    def by_name(report: Report) -> dict[object, Figure]:
        return {(line.level, line.role, f.measure, f.code, f.rule): f for line in report.lines if (f := line.figure)}

    assert by_name(again) == by_name(report)
    for table in tables:
        assert (tmp_path / "again" / "spans" / table.name).read_bytes() == table.read_bytes()


def test_that_results_hold_every_figure_with_what_reads_it(report: Report, out: Path) -> None:
    written = dicts(out / "results.csv")

    assert len(written) == len(report.lines)
    for row, line in zip(written, report.lines, strict=True):
        figure = line.figure
        assert (row["measure"], row["coders"], row["rule"]) == (figure.measure, "A; B", figure.rule)
        assert (row["value"] == "") == bool(row["undefined_reason"])
        assert row["value"] == ("" if figure.value is None else repr(figure.value))
        assert row["ci_low"] == (repr(figure.interval.low) if figure.interval else "")
        assert (row["B"], row["seed"]) == (("50", "1") if figure.interval else ("", ""))
    assert (out / "spans" / "results.csv").read_bytes() == (out / "results.csv").read_bytes()


def test_that_each_folder_says_how_to_read_it_in_r_spss_and_python(out: Path) -> None:
    for folder in ("wide", "recal", "kalpha", "tidycomm", "pygamma", "spans"):
        text = (out / folder / "README.txt").read_text(encoding="utf-8")
        assert all(f"\n{program} " in text for program in ("R", "SPSS", "Python")), folder
        assert "{" not in text.replace('dtype={"', "")
    assert (out / "methods.txt").read_text(encoding="utf-8").startswith("A and B independently coded 5 articles")


def test_that_no_file_holds_a_word_that_is_taken_for_missing(tmp_path: Path) -> None:
    (tmp_path / "spans.csv").write_text(
        "article_id,coder,start,end,code\none,A,0,2,NA\none,B,0,2,None\n", encoding="utf-8"
    )
    (tmp_path / "articles.csv").write_text("article_id,length,finished_by\none,9,A;B\n", encoding="utf-8")
    codings = codings_from(tmp_path / "spans.csv", tmp_path / "articles.csv")
    report = compare(codings, settings=Settings(position=Position.CHARACTER))

    export_comparison(codings, report, tmp_path / "out")

    for folder in ("wide", "recal", "kalpha", "tidycomm", "pygamma"):
        for path in (tmp_path / "out" / folder).glob("*_*.csv"):
            # The key of a code may be the name of a column, and stands in the legends.
            body = rows(path)[1:] if folder == "tidycomm" else rows(path)
            assert path.name == "recal2_columns.csv" or not {"NA", "None", "nan", "null"} & {
                c for row in body for c in row
            }
    assert "_NA" in {row["code"] for row in dicts(tmp_path / "out" / "tidycomm" / "matched.csv")}


def test_that_articles_of_three_coders_have_blanks_where_one_is_missing(tmp_path: Path) -> None:
    coded = {0: [(0, 3, "claim")], 1: [(2, 5, "denial")], 2: []}
    path = coded_project(
        tmp_path / "p.annotator", {"Ann": coded, "Bob": coded, "Cé, Ü": {0: [(0, 3, "denial")], 1: []}}, articles=3
    )
    codings = read_codings(path)
    report = compare(codings, settings=SETTINGS)

    export_comparison(codings, report, tmp_path / "out")

    out = tmp_path / "out"
    assert rows(out / "wide" / "document_claim.csv") == [
        ["unit_id", "Ann", "Bob", "Cé, Ü"], ["1", "1", "1", "0"], ["2", "0", "0", "0"], ["3", "0", "0", ""],
    ]  # fmt: skip
    assert rows(out / "recal" / "oir_document_claim.csv")[-1] == ["0", "0", "#"]
    assert rows(out / "recal" / "recal3_document_claim.csv") == [["1", "1", "0"], ["0", "0", "0"]]
    assert len(rows(out / "recal" / "recal2_document_1_2.csv")) == 3
    assert len(rows(out / "recal" / "recal2_document_1_3.csv")) == 2
    assert "KALPHA judges = Ann Bob C /level = 1" in (out / "kalpha" / "document_claim.sps").read_text("utf-8")
    assert [row["coder_id"] for row in dicts(out / "tidycomm" / "document.csv")].count("Cé, Ü") == 2
    assert (out / "wide" / "matched_2_3_code.csv").exists()


def test_that_nothing_to_compare_is_still_exported(tmp_path: Path) -> None:
    path = coded_project(tmp_path / "p.annotator", {"A": {0: [(0, 3, "claim")]}, "B": {0: []}}, articles=1)
    codings = read_codings(path)

    export_comparison(codings, compare(codings, settings=SETTINGS), tmp_path / "out")

    assert rows(tmp_path / "out" / "wide" / "matched_code.csv") == [["unit_id", "A", "B"]]


def test_that_a_place_that_cannot_be_written_leaves_the_earlier_export(
    seeds: tuple[Codings, Report, Path], tmp_path: Path
) -> None:
    codings, report, _ = seeds
    export_comparison(codings, report, tmp_path / "out")
    (tmp_path / "out" / "wide" / "values.csv").unlink()
    (tmp_path / "out" / "wide" / "values.csv").mkdir()
    before = {path: path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()}

    with pytest.raises(ExportFailed, match=r"“values\.csv”"):
        export_comparison(codings, report, tmp_path / "out")

    assert {path: path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("span", "article", "told"),
    [
        ("1,A,x,2,c", "1,9,A;B", "“spans.csv”, line 2: in the column “start” there is “x”"),
        ("1,A,-1,2,c", "1,9,A;B", "start at 0"),
        ("1,A,0,3,", "1,9,A;B", "“spans.csv”, line 2: the column “code” is blank"),
        ("2,A,0,2,c", "1,9,A;B", "“2” has spans, but is not in the table of articles"),
        ("1,C,0,2,c", "1,9,A;B", "“C” has spans, but has finished no article"),
        ("1,A,0,99,c", "1,9,A;B", "goes from 0 to 99"),
        ("1,A,3,3,c", "1,9,A;B", "goes from 3 to 3"),
        ("1,A,0,2,c", "1,,A;B", "does not say how long each is"),
        ("1,A,0,2,c", "1,9,A;B\n1,9,A;B", "has “1” twice"),
    ],
)
def test_that_a_bad_table_is_told_with_the_place(tmp_path: Path, span: str, article: str, told: str) -> None:
    (tmp_path / "spans.csv").write_text(f"article_id,coder,start,end,code\n{span}\n", encoding="utf-8")
    (tmp_path / "articles.csv").write_text(f"article_id,length,finished_by\n{article}\n", encoding="utf-8")

    with pytest.raises(BadTable, match=told):
        codings_from(tmp_path / "spans.csv", tmp_path / "articles.csv")


def test_that_a_table_without_a_needed_column_is_told(tmp_path: Path) -> None:
    (tmp_path / "spans.csv").write_text("article_id,coder,start,end\n", encoding="utf-8")

    with pytest.raises(
        BadTable, match=r"“spans.csv” has no column “code”. It needs: article_id, coder, start, end, code"
    ):
        codings_from(tmp_path / "spans.csv", tmp_path / "spans.csv")
    with pytest.raises(BadTable, match="There is no file"):
        codings_from(tmp_path / "gone.csv", tmp_path / "spans.csv")
