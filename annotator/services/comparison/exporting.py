"""Writing a comparison to a folder: results, methods, and the codings as programs for reliability read them."""

from __future__ import annotations

import errno
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from annotator.agreement import Figure
from annotator.domain.charts import Chart
from annotator.domain.errors import ExportFailed
from annotator.domain.said import Said, said
from annotator.exchange.charts import FORMATS, write_charts
from annotator.exchange.reliability import (
    Marked,
    MarkedArticle,
    UnitTable,
    article_file,
    file_names,
    spss_names,
    write_kalpha,
    write_long,
    write_pygamma,
    write_recal,
    write_rows,
    write_wide,
)
from annotator.exchange.reliability_readmes import readmes
from annotator.exchange.whole_files import WholeFiles
from annotator.services.comparison.codings import Codings, Position
from annotator.services.comparison.comparing import Report
from annotator.services.comparison.selection import selected
from annotator.services.comparison.span_tables import write_spans
from annotator.services.comparison.unit_tables import unit_tables

RESULTS: Final = (
    "measure,unit,code,coders,rule,value,ci_low,ci_high,ci_method,B,seed,n_articles,n_units,n_pairable,coverage,"
    "percent_agreement,undefined_reason,version,notes"
).split(",")


def export_comparison(codings: Codings, report: Report, folder: Path) -> tuple[Path, ...]:
    """Write everything that the report was made from, all files or none, and return them. Raises ExportFailed.

    ``codings`` are those that the report was computed of, before its selection.
    """
    chosen = selected(codings, report.selection)
    tables = unit_tables(chosen, report.settings)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with WholeFiles(folder) as files:
            for write in (write_wide, write_recal, write_kalpha, write_long):
                if tables:
                    write(files, tables)
            write_pygamma(files, _marked(chosen, report.settings.position))
            write_spans(files, chosen)
            _write_codebook(files, chosen)
            _write_words(files, chosen, tables, report)
            for name in ("results.csv", "spans/results.csv"):
                write_rows(files, name, RESULTS, (_cells(line.figure, line.role, report) for line in report.lines))
    except OSError as error:
        raise ExportFailed(_sentence(error, folder)) from error
    return files.places


def export_charts(charts: Mapping[str, Chart], folder: Path, *, formats: Sequence[str] = FORMATS) -> tuple[Path, ...]:
    """Write charts as files, all or none, and return them. Raises ExportFailed.

    ``charts`` are by the names that the files get; the formats are svg, png and pdf.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with WholeFiles(folder) as files:
            write_charts(files, charts, formats=formats)
    except OSError as error:
        raise ExportFailed(_sentence(error, folder)) from error
    return files.places


def _cells(figure: Figure, role: str, report: Report) -> Sequence[object]:
    interval = figure.interval
    unit = f"{figure.unit} × {role}" if role and role not in figure.unit else figure.unit
    bounds = (interval.low, interval.high, interval.method, interval.replicates, interval.seed) if interval else ()
    return (
        figure.measure,
        unit,
        figure.code,
        "; ".join(figure.coders),
        figure.rule,
        figure.value,
        *(bounds or (None,) * 5),
        figure.n_articles,
        figure.n_units,
        figure.n_pairable,
        figure.coverage,
        figure.percent_agreement,
        figure.undefined,
        f"Annotator {report.version}",
        " ".join(figure.notes),
    )


def _marked(codings: Codings, position: Position) -> Iterator[MarkedArticle]:
    marks = codings.marks(position)
    order = np.lexsort((marks.start, marks.coder, marks.article))
    bounds = np.searchsorted(marks.article[order], np.arange(len(codings.articles) + 1))
    for index, article in enumerate(codings.articles):
        rows = order[bounds[index] : bounds[index + 1]]
        columns = (marks.coder[rows], marks.code[rows], marks.start[rows], marks.end[rows])
        yield MarkedArticle(
            id=article.id,
            name=article.name,
            finished_by=tuple(name for i, name in enumerate(codings.coders) if codings.finished[index, i]),
            marks=[
                Marked(codings.coders[coder], codings.codes[code], start, end)
                for coder, code, start, end in zip(*(column.tolist() for column in columns), strict=True)
            ],
        )


def _write_codebook(files: WholeFiles, codings: Codings) -> None:
    rows = [("code", code, codings.meanings.get(code, "")) for code in codings.codes]
    rows += [("role", role, codings.meanings.get(role, "")) for role in codings.roles]
    write_rows(files, "spans/codebook.csv", ["kind", "key", "definition"], rows)


def _write_words(files: WholeFiles, codings: Codings, tables: Sequence[UnitTable], report: Report) -> None:
    judges = spss_names(codings.coders)
    first = _example(tables)
    pygamma = article_file(1, codings.articles[0].id) if codings.articles else ""
    texts = readmes(
        tables, codings.coders, judges, first=first, pygamma=pygamma, position=str(report.settings.position)
    )
    for name, text in {**{f"{folder}/README.txt": text for folder, text in texts.items()}, **_overview(report)}.items():
        with files.draft(name) as file:
            file.write(text)


def _example(tables: Sequence[UnitTable]) -> str:
    """A file for the README to read: the first in which something varies, so that there is something to compute."""
    files = {name: variable for table in tables for name, variable in file_names(table).items()}
    varying = (name for name, variable in files.items() if len(np.unique(variable.codes())) > 1)
    return next(varying, next(iter(files), ""))


def _overview(report: Report) -> Mapping[str, str]:
    cautions = "\n".join(f"- {caution.words}" for caution in report.cautions) or "- none"
    return {"methods.txt": str(report.methods), "README.txt": _OVERVIEW.format(report=report, cautions=cautions)}


_OVERVIEW: Final = """\
Agreement in “{report.title}”, computed by Annotator {report.version}

results.csv   every figure with its unit, rule, coders, numbers, coverage and interval
methods.txt   a paragraph for a paper’s methods section, with references
spans/        everything with positions, also for “annotator agree --from”
wide/         units × coders, a file for each variable: R, Python
recal/        for ReCal2, ReCal3 and ReCal OIR
kalpha/       for KALPHA in SPSS and SAS, with syntax
tidycomm/     long tables: R tidycomm
pygamma/      an article a file: Python pygamma-agreement

Each folder has a README.txt that says how to read it in R, SPSS and Python.

Keep in mind
{cautions}
"""


def _sentence(error: OSError, folder: Path) -> Said:
    safe = said("Files of an earlier export are as they were.")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return said(
            "The disk with “{folder}” is full, so nothing was exported. Make room and export again. {safe}",
            folder=folder,
            safe=safe,
        )
    if isinstance(error, FileExistsError | NotADirectoryError):
        return said(
            "“{folder}” or a folder in it is a file, so nothing was exported. Choose another folder. {safe}",
            folder=folder,
            safe=safe,
        )
    what = Path(error.filename2 or error.filename or folder).name
    return said(
        "Nothing was exported: “{what}” in “{folder}” cannot be written ({why}). {safe}",
        what=what,
        folder=folder,
        why=error.strerror,
        safe=safe,
    )
