"""What R and Python make of the exported tables: read as each README says, and with the figures of the report.

R itself is enough (Debian: ``apt-get install r-base-core``): alpha and kappa are computed there from their definitions.
Its packages are compared as well where they are: psy (Debian: r-cran-psy); irr, irrCAC and icr are on CRAN alone.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.services.comparison import (
    Figure,
    Level,
    Measure,
    Report,
    Resampling,
    Settings,
    compare,
    export_comparison,
    read_codings,
)
from tests.samples import lay_coded_sample

SETTINGS = Settings(resampling=Resampling(20), measures=(Measure.KAPPA, Measure.AC1, Measure.PI))
NO_R = "R is not installed (Debian: apt-get install r-base-core r-cran-psy)"
in_r = pytest.mark.skipif(shutil.which("Rscript") is None, reason=NO_R)


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> tuple[Report, Path]:
    folder = tmp_path_factory.mktemp("seeds")
    lay_coded_sample(folder / "sample.annotator", coder="Ada")
    codings = read_codings(folder / "sample.annotator")
    report = compare(codings, settings=SETTINGS)
    export_comparison(codings, report, folder / "out")
    return report, folder / "out"


def figures_of(report: Report) -> Iterator[tuple[str, str, dict[str, Figure]]]:
    """Each exported variable: its level and name, with the figures of the report by measure."""
    levels = {Level.ARTICLE: "document", Level.SENTENCE: "sentence", Level.CODE: "matched", Level.ACTORS: "matched"}
    found: dict[tuple[str, str], dict[str, Figure]] = {}
    for line in report.lines:
        figure = line.figure
        if line.level in levels and not figure.measure.startswith("f1"):
            whole = "code" if line.level is Level.CODE else "any_code"
            key = levels[line.level], line.role or figure.code or whole
            found.setdefault(key, {})[figure.measure] = figure
    for (level, name), figures in found.items():
        yield level, name, figures


DEFINITIONS = """
alpha <- function(x) {
  x <- as.matrix(x); m <- rowSums(!is.na(x)); x <- x[m >= 2, , drop = FALSE]; m <- m[m >= 2]
  values <- sort(unique(x[!is.na(x)]))
  counts <- matrix(sapply(values, function(k) rowSums(x == k, na.rm = TRUE)), nrow = nrow(x))
  n <- colSums(counts); total <- sum(n)
  agreeing <- sum(counts * (counts - 1) / (m - 1)); chance <- sum(n * (n - 1)) / (total - 1)
  (agreeing - chance) / (total - chance)
}
of_two <- function(x, chance) {
  x <- x[complete.cases(x), ]; values <- sort(unique(unlist(x)))
  p <- table(factor(x[[1]], values), factor(x[[2]], values)) / nrow(x)
  expected <- chance(rowSums(p), colSums(p), length(values))
  (sum(diag(p)) - expected) / (1 - expected)
}
kappa2 <- function(x) of_two(x, function(a, b, q) sum(a * b))
pi2 <- function(x) of_two(x, function(a, b, q) sum(((a + b) / 2)^2))
ac1 <- function(x) of_two(x, function(a, b, q) { p <- (a + b) / 2; sum(p * (1 - p)) / (q - 1) })
percent <- function(x) { x <- x[complete.cases(x), ]; mean(x[[1]] == x[[2]]) }
has <- function(name) requireNamespace(name, quietly = TRUE)
say <- function(measure, level, name, value)
  cat(measure, level, name, format(as.numeric(value), digits = 15), "\\n", sep = "\\t")
judge <- function(level, name, x) {
  say("percent", level, name, percent(x))
  if (length(unique(unlist(x))) < 2) return(invisible())
  say("alpha_nominal", level, name, alpha(x)); say("kappa", level, name, kappa2(x))
  say("pi", level, name, pi2(x)); say("ac1", level, name, ac1(x))
  if (has("irr")) say("alpha_nominal", level, name, irr::kripp.alpha(t(as.matrix(x)), "nominal")$value)
  if (has("irr")) say("kappa", level, name, irr::kappa2(x)$value)
  if (has("irrCAC")) say("ac1", level, name, irrCAC::gwet.ac1.raw(x)$est$coeff.val)
  if (has("icr")) say("alpha_nominal", level, name, icr::krippalpha(t(as.matrix(x)), metric = "nominal")$alpha)
  if (has("psy")) say("kappa", level, name, psy::ckappa(x)$kappa)
}
"""

READING = {
    "wide": """x <- read.csv(paste0("wide/", level, "_", name, ".csv"), na.strings = "", check.names = FALSE,
                             fileEncoding = "UTF-8")[, -1]""",
    "kalpha": """x <- read.csv(paste0("kalpha/", level, "_", name, ".csv"), na.strings = "")[, -1]""",
    "recal_oir": """x <- read.csv(paste0("recal/oir_", level, "_", name, ".csv"), header = FALSE, na.strings = "#")""",
    "recal2": """legend <- read.csv("recal/recal2_columns.csv")
        row <- legend[legend$file == paste0("recal2_", level, ".csv") & legend$variable == name, ]
        columns <- as.integer(strsplit(row$columns, " and ")[[1]])
        x <- read.csv(paste0("recal/recal2_", level, ".csv"), header = FALSE)[, columns]""",
    "tidycomm": """long <- read.csv(paste0("tidycomm/", level, ".csv"), na.strings = "", check.names = FALSE,
                                colClasses = "character")
        x <- reshape(long[, c("unit_id", "coder_id", name)], idvar = "unit_id", timevar = "coder_id",
                     direction = "wide")[, -1]""",
}


@in_r
@pytest.mark.parametrize("layout", READING)
def test_that_r_computes_the_figures_of_the_report_from_each_layout(
    exported: tuple[Report, Path], tmp_path: Path, layout: str
) -> None:
    report, out = exported
    wanted = {(level, name): figures for level, name, figures in figures_of(report)}
    calls = "".join(
        f'local({{ level <- "{level}"; name <- "{name}"; {READING[layout]}; judge(level, name, x) }})\n'
        for level, name in wanted
    )
    script = tmp_path / "read.R"
    script.write_text(DEFINITIONS + calls, encoding="utf-8")

    done = subprocess.run(["Rscript", script], capture_output=True, text=True, cwd=out, check=False)

    assert done.returncode == 0, done.stderr
    told = [line.split("\t") for line in done.stdout.splitlines()]
    assert {(level, name) for _, level, name, *_ in told} == set(wanted)
    for measure, level, name, value, *_ in told:
        # irrCAC rounds to five places.
        assert float(value) == pytest.approx(wanted[level, name][measure].value, abs=1e-5), (measure, level, name)


@in_r
def test_that_r_counts_statements_and_overlaps_from_the_spans(exported: tuple[Report, Path], tmp_path: Path) -> None:
    report, out = exported
    script = tmp_path / "spans.R"
    script.write_text(
        """
        spans <- read.csv("spans.csv", na.strings = "", fileEncoding = "UTF-8", colClasses = c(code = "character"))
        parts <- unique(spans[, c("article_id", "coder", "statement_id", "part", "start_token", "end_token", "code")])
        articles <- read.csv("articles.csv", na.strings = "")
        said <- table(unique(parts[, c("coder", "statement_id")])$coder)
        covered <- function(who, article, length) {
          here <- parts[parts$coder == who & parts$article_id == article, ]; marked <- rep(FALSE, length)
          for (k in seq_len(nrow(here))) marked[(here$start_token[k] + 1):here$end_token[k]] <- TRUE
          marked
        }
        same <- 0
        for (k in seq_len(nrow(articles))) {
          length <- articles$tokens[k]; id <- articles$article_id[k]
          same <- same + sum(covered("A", id, length) == covered("B", id, length))
        }
        cat(said[["A"]], said[["B"]], format(same / sum(articles$tokens), digits = 15))
        """,
        encoding="utf-8",
    )

    done = subprocess.run(["Rscript", script], capture_output=True, text=True, cwd=out / "spans", check=True)

    bar_u = next(line.figure for line in report.lines if line.figure.measure == "bar_u_alpha")
    first, second, share = done.stdout.split()
    assert (int(first), int(second)) == report.statements
    assert float(share) == pytest.approx(bar_u.percent_agreement)


LANGUAGES = re.compile(r"^(R|Python|SPSS|SAS)( +)", re.MULTILINE)


def lines_for(language: str, readme: str) -> list[str]:
    """The lines of a README that are code of the language, without their margin."""
    out: list[str] = []
    reading = False
    for line in readme.splitlines():
        head = LANGUAGES.match(line)
        if head or not line.startswith("  "):
            reading = bool(head) and head.group(1) == language
        if reading:
            out.append(line[8:])
    return out


FOLDERS = ("wide", "recal", "kalpha", "tidycomm", "pygamma", "spans")


@in_r
@pytest.mark.parametrize("folder", FOLDERS)
def test_that_the_lines_for_r_in_each_readme_run(exported: tuple[Report, Path], tmp_path: Path, folder: str) -> None:
    place = exported[1] / folder
    code = lines_for("R", (place / "README.txt").read_text(encoding="utf-8"))
    script = tmp_path / "readme.R"
    needed = [line for line in code if (package := re.search(r"\b(\w+)::", line)) and not installed(package.group(1))]
    script.write_text("\n".join(line for line in code if line not in needed), encoding="utf-8")

    done = subprocess.run(["Rscript", script], capture_output=True, text=True, cwd=place, check=False)

    assert code
    assert done.returncode == 0, done.stderr
    if needed and len(needed) == len([line for line in code if not line.startswith("#")]):
        pytest.skip(f"R lacks the packages for all of: {needed}")


def installed(package: str) -> bool:
    asked = f'quit(status = !requireNamespace("{package}", quietly = TRUE))'
    return subprocess.run(["Rscript", "-e", asked], capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("folder", FOLDERS)
def test_that_the_lines_for_python_in_each_readme_run(
    exported: tuple[Report, Path], monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed (pip install pandas)")
    if folder == "pygamma":
        pytest.importorskip("pygamma_agreement", reason="pygamma-agreement is not installed, and needs a compiler")
    place = exported[1] / folder
    monkeypatch.chdir(place)
    code = lines_for("Python", (place / "README.txt").read_text(encoding="utf-8"))
    known: dict[str, object] = {"pandas": pandas}

    exec("\n".join(code).replace("import pandas, ", "import "), known)  # noqa: S102 - our own words, and nobody else's

    assert code


def test_that_pandas_and_krippendorff_give_the_alpha_of_the_report(exported: tuple[Report, Path]) -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed (pip install pandas)")
    krippendorff = pytest.importorskip("krippendorff")
    report, out = exported

    for level, name, figures in figures_of(report):
        table = out / "wide" / f"{level}_{name}.csv"
        x = pandas.read_csv(table, index_col="unit_id", keep_default_na=False, na_values=[""])
        if len(set(x.to_numpy().ravel())) > 1:
            value = krippendorff.alpha(x.T.to_numpy(float), level_of_measurement="nominal")
            assert value == pytest.approx(figures["alpha_nominal"].value)
