"""A column of documents is validated by engines that work on columns."""

from pathlib import Path
from typing import Any

import kpss
import kpss.arrow
import pytest

polars: Any = pytest.importorskip("polars")
pandas: Any = pytest.importorskip("pandas")
pyarrow: Any = pytest.importorskip("pyarrow")
pytest.importorskip("pyarrow.compute")
duckdb: Any = pytest.importorskip("duckdb")

ROOT = Path(__file__).parents[2]
GOOD = (ROOT / "tests/base.json").read_text(encoding="utf-8")
BAD = '{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2021"}}'
CUT = '{"kind": "plan", "id": "p"'
TEXTS = [GOOD, BAD, CUT, None]
VERDICTS = ["valid", "invalid", "invalid", "invalid"]
NAMES = ["dobrý", "obrácený", "useknutý", "chybějící"]


@pytest.mark.parametrize(
    "column",
    [
        TEXTS,
        polars.Series(TEXTS),
        pandas.Series(TEXTS),
        pyarrow.array(TEXTS),
        pandas.Series(TEXTS, dtype="string"),
        pyarrow.array(TEXTS, pyarrow.large_string()),
        pyarrow.array(TEXTS, pyarrow.string_view()),
        pyarrow.array(TEXTS).dictionary_encode(),
        pyarrow.chunked_array([TEXTS[:2], [], TEXTS[2:]]),
    ],
    ids=lambda column: f"{type(column).__module__} {getattr(column, 'type', '')}",
)
def test_a_column_of_any_library_is_validated(column: Any) -> None:
    assert kpss.arrow.verdicts(column) == VERDICTS
    findings = polars.DataFrame(kpss.arrow.validate(column, names=NAMES, lang="en"))
    errors = findings.filter(polars.col("severity") == "error")
    assert errors.select("submission", "slug").rows() == [
        ("obrácený", "plan-period-order"),
        ("useknutý", "not-json"),
        ("chybějící", "empty-input"),
    ]


def test_texts_without_names_are_called_by_their_numbers() -> None:
    table = polars.DataFrame(kpss.arrow.validate([CUT, CUT.encode()], threads=2))
    assert table["submission"].to_list() == ["0", "1"]
    assert len(kpss.arrow.validate([])) == 0
    with pytest.raises(ValueError, match="zip"):
        kpss.arrow.validate([CUT], names=[])
    assert [report[0].code for report in kpss.arrow.reports([CUT])] == ["K001"]


def test_what_is_missing_is_an_empty_text_and_a_column_may_be_empty() -> None:
    for missing in (pandas.NA, pandas.NaT, float("nan"), None):
        (report,) = kpss.arrow.reports([missing])
        assert report[0].slug == "empty-input"
    assert kpss.arrow.verdicts(pyarrow.nulls(2)) == ["invalid", "invalid"]
    assert kpss.arrow.verdicts(polars.Series([None, None])) == ["invalid", "invalid"]
    assert kpss.arrow.verdicts(polars.Series([], dtype=polars.String)) == []


@pytest.mark.parametrize(
    "column",
    [
        GOOD,
        GOOD.encode(),
        {"plan": GOOD},
        polars.DataFrame({"plan": TEXTS}),
        pandas.DataFrame({"plan": TEXTS}),
        pyarrow.table({"plan": TEXTS}),
        kpss.load(GOOD).tables["plans"],
    ],
    ids=lambda column: type(column).__name__,
)
def test_what_is_no_column_is_refused(column: Any) -> None:
    with pytest.raises(TypeError, match="a column is a sequence of texts, not"):
        kpss.arrow.verdicts(column)


def test_polars_asks_for_each_batch() -> None:
    plans = polars.DataFrame({"name": NAMES, "plan": TEXTS})

    def verdict(batch: Any) -> Any:
        return polars.Series(kpss.arrow.verdicts(batch))

    judged = plans.lazy().with_columns(
        polars.col("plan").map_batches(verdict, return_dtype=polars.String).alias("verdict")
    )
    assert judged.collect()["verdict"].to_list() == VERDICTS


def test_duckdb_has_a_function_of_columns() -> None:
    connection = duckdb.connect()

    def verdict(column: Any) -> Any:
        return pyarrow.array(kpss.arrow.verdicts(column), pyarrow.string())

    connection.create_function(
        "verdict", verdict, ["VARCHAR"], "VARCHAR", type="arrow", null_handling="special"
    )
    plans = pyarrow.table({"name": NAMES, "plan": TEXTS})
    connection.register("plans", plans)
    found = connection.sql("select name, verdict(plan) from plans").fetchall()
    assert found == list(zip(NAMES, VERDICTS, strict=True))


def test_batches_become_batches_of_findings() -> None:
    plans = pyarrow.table({"name": NAMES, "plan": TEXTS})
    judge = kpss.arrow.findings_in_batches(plan="plan", name="name", lang="en")
    batches = list(judge(iter(plans.to_batches(max_chunksize=2))))
    found = pyarrow.Table.from_batches(batches, kpss.arrow.findings_schema())
    errors = found.filter(pyarrow.compute.equal(found["severity"], "error"))
    assert errors["submission"].to_pylist() == NAMES[1:]
    unnamed = kpss.arrow.findings_in_batches(plan="plan")
    assert next(unnamed(iter(plans.to_batches()))).num_rows > 0
