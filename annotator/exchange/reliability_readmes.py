"""What stands beside exported tables of units × coders: how to read them in R, SPSS and Python."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from annotator.exchange.reliability import UnitTable
from annotator.exchange.spans import ARTICLES, SENTENCES, SPANS, Header

_COMMON: Final = """\
Files are CSV in UTF-8, lines end in a line feed. Blank is missing (the coder has not finished that article); 0 is
coded, and nothing there. Only articles that two coders have finished are in. Coders: {coders}.
"""

_WIDE: Final = """\
Wide tables: one file for each kind of unit and each variable, with the columns unit_id and one for each coder. Numerals
stand for values; values.csv says what they mean.

Mind which way round a program takes them. These take units in rows, as they are here: irrCAC, irr::kappa2,
irr::kappam.fleiss. These take coders in rows: irr::kripp.alpha, icr::krippalpha, krippendorff (Python).

R       x <- read.csv("{first}.csv", na.strings = "", check.names = FALSE, fileEncoding = "UTF-8")
        irr::kappa2(x[, -1][, 1:2])
        irrCAC::gwet.ac1.raw(x[, -1])
        irrCAC::krippen.alpha.raw(x[, -1])
        icr::krippalpha(t(as.matrix(x[, -1])), metric = "nominal")
        irr::kripp.alpha(t(as.matrix(x[, -1])), "nominal")     # two coders only: its figure is wrong for more
Python  import pandas, krippendorff                             # pip install krippendorff
        x = pandas.read_csv("{first}.csv", index_col="unit_id", keep_default_na=False, na_values=[""])
        krippendorff.alpha(x.T.to_numpy(float), level_of_measurement="nominal")
SPSS    see the folder kalpha.
"""

_RECAL: Final = """\
For ReCal (D. Freelon, dfreelon.org/utils/recalfront). Files hold digits only and have no header; values.csv says what
the numerals mean.

recal2_….csv  two coders: two neighbouring columns for each variable, in the order of recal2_columns.csv; units that one
              of the two has not coded are left out. With more than two coders there is a file for each two of them,
              named by their numbers in the list above.
recal3_….csv  three coders or more: one variable, a column for each; units that one of them lacks are left out.
oir_….csv     ReCal OIR: one variable, a column for each coder, “#” is missing. Choose “nominal”.

R       x <- read.csv("oir_{first}.csv", header = FALSE, na.strings = "#")
Python  pandas.read_csv("oir_{first}.csv", header=None, na_values=["#"])
SPSS    see the folder kalpha.
"""

_KALPHA: Final = """\
For the macro KALPHA (A. F. Hayes & K. Krippendorff, afhayes.com) in SPSS, and in SAS. Each CSV file is a wide table
with names of variables that SPSS allows; the .sps file beside it reads it and calls the macro. Its columns are, in
order: {judges}. values.csv says what the numerals mean.

SPSS    Open {first}.sps, set the folder of the files as the working folder (CD '…'), load kalpha.sps, and run it.
SAS     proc import datafile="{first}.csv" out=x dbms=csv replace; run;
        %KALPHA (data=x, judges={macro}, level=1, detail=0, boot=10000);
R       x <- read.csv("{first}.csv", na.strings = "")
Python  pandas.read_csv("{first}.csv")

KALPHA’s interval resamples pairs of values and is too narrow where many units come from the same article.
"""

_LONG: Final = """\
Long tables: one file for each kind of unit, with unit_id, coder_id and a column for each variable. A coder who has not
finished an article has no rows for its units.

R       x <- readr::read_csv("{level}.csv", na = "")
        tidycomm::test_icr(x, unit_id, coder_id, {variable}, kripp_alpha = TRUE, cohens_kappa = TRUE)
        # test_icr takes units that all coders have coded: leave the others out first.
Python  x = pandas.read_csv("{level}.csv", keep_default_na=False, na_values=[""])
        x.pivot(index="unit_id", columns="coder_id", values="{variable}")
SPSS    File > Import Data > CSV Data, encoding UTF-8.
"""

_PYGAMMA: Final = """\
For pygamma-agreement (Python): a file for each article without a header: annotator, category, start, end. Start and
end count {position}s of the article from 0, end is exclusive. articles.csv lists the files, and who has finished each:
a coder who marked nothing has no line in it, and must be added.

Python  import csv
        from pygamma_agreement import Continuum, CombinedCategoricalDissimilarity
        continuum = Continuum.from_csv("{first}")
        for row in csv.DictReader(open("articles.csv", encoding="utf-8")):
            if row["file"] == "{first}":
                for coder in row["finished_by"].split("; "):
                    continuum.add_annotator(coder)
        continuum.compute_gamma(CombinedCategoricalDissimilarity()).gamma
        # It needs two annotators with at least one unit each.
R       read.csv("{first}", header = FALSE, col.names = c("annotator", "category", "start", "end"))
SPSS    GET DATA /TYPE=TXT /FILE='{first}' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED /DELIMITERS="," /QUALIFIER='"'
          /FIRSTCASE=1 /VARIABLES=annotator A64 category A64 start F8.0 end F8.0.
"""

_SPANS: Final = """\
Everything, with positions. “annotator agree --from spans.csv articles.csv sentences.csv” computes the same figures from
these tables, also from tables that other programs made in this form.

spans.csv has a row for each part of a statement and each of its actors: a statement with two parts and three actors has
six. Take distinct (statement_id, part) for the parts, distinct (statement_id, role, actor_id) for the actors.
In articles.csv, a coder who has finished an article and has no row in spans.csv for it found nothing in it.

R       spans <- read.csv("spans.csv", na.strings = "", fileEncoding = "UTF-8", colClasses = c(code = "character"))
        parts <- unique(spans[, c("article_id", "coder", "statement_id", "part", "start", "end", "code")])
Python  spans = pandas.read_csv("spans.csv", keep_default_na=False, na_values=[""], dtype={{"article_id": str}})
        parts = spans.drop_duplicates(["statement_id", "part"])
SPSS    File > Import Data > CSV Data, encoding UTF-8, text qualifier “"”.

Columns of results.csv: value is blank where undefined_reason says why; ci_low and ci_high are of the method ci_method
with B replicates and the seed; n_units are the units there are, n_pairable those compared, coverage is their share.
"""


def readmes(
    tables: Sequence[UnitTable],
    coders: Sequence[str],
    judges: Sequence[str],
    *,
    first: str,
    pygamma: str,
    position: str,
) -> Mapping[str, str]:
    """The text of the README of each folder. ``first`` names a file of units, ``pygamma`` one of an article."""
    common = _COMMON.format(coders=", ".join(f"{number} {name}" for number, name in enumerate(coders, 1)))
    units = "".join(f"{table.level}: {table.about}\n" for table in tables)
    variable = tables[0].variables[0].name if tables and tables[0].variables else "code"
    level = tables[0].level if tables else "document"
    of_units = {
        "wide": _WIDE.format(first=first),
        "recal": _RECAL.format(first=first),
        "kalpha": _KALPHA.format(first=first, judges=", ".join(judges), macro=" ".join(judges)),
        "tidycomm": _LONG.format(level=level, variable=variable),
    }
    out = {folder: f"{text}\n{common}\nUnits\n-----\n{units}" for folder, text in of_units.items()} if tables else {}
    out["pygamma"] = f"{_PYGAMMA.format(first=pygamma, position=position)}\n{common}"
    columns = {"spans.csv": SPANS, "articles.csv": ARTICLES, "sentences.csv": SENTENCES}
    told = "\n".join(_columns(name, header) for name, header in columns.items())
    out["spans"] = f"{_SPANS.format()}\n{common}\n{told}"
    return out


def _columns(name: str, header: Header) -> str:
    width = max(len(column) for column, _ in header)
    return "\n".join([name, "-" * len(name), *(f"{column:<{width}}  {meaning}" for column, meaning in header), ""])
