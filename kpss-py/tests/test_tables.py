"""Tables go to every library of data frames without copying."""

import json
import pickle
from pathlib import Path
from typing import Any

import kpss
import pytest

polars: Any = pytest.importorskip("polars")
pandas: Any = pytest.importorskip("pandas")
pyarrow: Any = pytest.importorskip("pyarrow")
duckdb: Any = pytest.importorskip("duckdb")

ROOT = Path(__file__).parents[2]
BASE = kpss.load(ROOT / "tests/base.json")
SEEDS = kpss.load_folder(ROOT / "examples/seeds")

COSTS = """
select nodes.title, lines.source_label, sum(lines.amount) as amount
from lines join nodes on lines.document_key = nodes.document_key and lines.owner_key = nodes.key
group by all order by all
"""
EXPECTED = [
    ("Udržení odborného poradenství", "dotace MPSV přes kraj (§ 101a)", 900_000.0),
    ("Udržení odborného poradenství", "rozpočet obce", 600_000.0),
    ("Udržení pečovatelské služby", "dotace MPSV přes kraj (§ 101a)", 1_800_000.0),
    ("Udržení pečovatelské služby", "rozpočet obce", 1_200_000.0),
]


def test_every_library_takes_a_table() -> None:
    table = BASE.tables["nodes"]
    assert repr(table) == f"Table('nodes', rows=6, columns={len(table.columns)})"
    assert table.title == "Opatření"
    frames = [
        polars.DataFrame(table),
        pandas.DataFrame.from_arrow(table),
        pyarrow.table(table).to_pandas(),
    ]
    for frame in frames:
        assert list(frame.columns) == table.columns
        assert list(frame["id"]) == ["pr1", "o11", "o11-a1", "pr2", "o21", "o21-a1"]
    assert pyarrow.table(table).column("costs_total").type == pyarrow.float64()
    assert pyarrow.table(BASE.tables["decisions"]).column("on_first").type == pyarrow.date32()
    described = pyarrow.table(table).schema.field("costs_total").metadata[b"description"]
    assert described.decode() == "Náklady – Celkem [CZK]: Celkové náklady v Kč."  # noqa: RUF001


def test_costs_are_asked_in_sql() -> None:
    lines, nodes = BASE.tables["funding_lines"], BASE.tables["nodes"]
    assert duckdb.sql(COSTS).fetchall() == EXPECTED
    assert (lines.name, nodes.name) == ("funding_lines", "nodes")


def test_findings_are_a_table_of_all_submissions() -> None:
    reports = SEEDS.validate(lang="en")
    frame = polars.DataFrame(reports.table)
    assert frame.height == sum(len(report) for report in reports.values())
    errors = frame.filter(polars.col("severity") == "error")
    assert errors["code"].to_list() == [
        finding.code
        for report in reports.values()
        for finding in report
        if finding.severity == "error"
    ]
    assert set(errors["submission"]) <= set(reports)
    assert len(SEEDS.tables["findings"]) == frame.height
    one = SEEDS[0].validate()
    assert len(one.table) == len(one)


def test_tables_in_files_are_described(tmp_path: Path) -> None:
    described = SEEDS.to_parquet(tmp_path / "out")
    package = json.loads(described.read_text(encoding="utf-8"))
    files = {path.name for path in described.parent.glob("*.parquet")}
    assert files == {resource["path"] for resource in package["resources"]}
    for resource in package["resources"]:
        frame = polars.read_parquet(described.parent / resource["path"])
        assert frame.height > 0
        assert frame.columns == [field["name"] for field in resource["schema"]["fields"]]
        for link in resource["schema"].get("foreignKeys", []):
            to = polars.read_parquet(described.parent / f"{link['reference']['resource']}.parquet")
            own = frame.select(link["fields"]).drop_nulls()
            known = to.select(link["reference"]["fields"])
            missing = own.join(
                known, left_on=link["fields"], right_on=link["reference"]["fields"], how="anti"
            )
            assert missing.height == 0, resource["name"]


def test_files_of_a_second_run_are_the_same(tmp_path: Path) -> None:
    first, second = BASE.tables, kpss.load(ROOT / "tests/base.json").tables
    first.to_parquet(tmp_path / "a")
    second.to_parquet(tmp_path / "b")
    for path in (tmp_path / "a").iterdir():
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes(), path.name


def test_tables_have_both_languages_and_refuse_a_name_they_have_not() -> None:
    english = BASE.to_tables("en")
    assert english["nodes"].title == "Measures"
    labels = polars.DataFrame(english["funding_lines"])["source_label"]
    assert "budget of the municipality" in set(labels)
    with pytest.raises(KeyError, match="nods"):
        BASE.tables["nods"]
    assert "nodes" in english
    assert "nods" not in english
    assert len(english) == len(list(english)) == len(english.described())


def test_answers_are_tables_with_types() -> None:
    tables = SEEDS[0].totals(lang="en").tables
    rows = polars.DataFrame(tables["documents_sums_rows"])
    by_source = rows.filter(polars.col("documents_sums_by") == "source")
    assert by_source.select("documents_id", "kind", "key", "amount").rows() == [
        ("projekt-benesov-2013", "value", "eu", 2_072_272.0),
        ("projekt-benesov-2013", "value", "national-private", 0.0),
        ("projekt-benesov-2013", "value", "private", 0.0),
        ("projekt-benesov-2013", "unlisted", None, 365_695.0),
        ("projekt-benesov-2013", "difference", None, 158_658.0),
    ]
    amount = pyarrow.table(tables["documents_sums_rows"]).schema.field("amount")
    assert amount.type == pyarrow.float64()
    assert amount.metadata[b"description"] == b"amount [CZK]: The amount, CZK."
    groups = pyarrow.table(BASE.coverage().tables["plans_groups_measures"])
    pairs = list(
        zip(groups["plans_groups_id"].to_pylist(), groups["value"].to_pylist(), strict=True)
    )
    assert pairs[0] == ("seniori", "o11")
    plan = json.loads(BASE.json)["plans"][0]
    renamed = {**plan, "title": "Nový název"}
    changes = pandas.DataFrame.from_arrow(kpss.load(plan).compare(renamed).tables["changes"])
    assert list(changes["kind"]) == ["field_changed"]
    assert list(changes["after"]) == ['"Nový název"']


def test_an_answer_that_is_a_document_has_the_tables_of_documents() -> None:
    plan = json.dumps(json.loads(BASE.json)["plans"][0])
    following = kpss.derive_next_plan(plan, from_=2023, until=2025, lang="en")
    nodes = polars.DataFrame(following.tables["nodes"])
    assert nodes["id"].to_list() == ["pr1", "o11", "o11-a1", "pr2", "o21", "o21-a1"]
    assert following.tables["nodes"].title == "Measures"
    assert len(following.tables["findings"]) == len(kpss.validate(following.json))
    assert list(BASE.renumber().tables) == ["faults", "nodes", "items", "broken", "documents"]
    assert "plans" in BASE.renumber(document=True).tables
    again: kpss.Answer[kpss.Plan] = pickle.loads(pickle.dumps(following))
    assert again.tables["nodes"].columns == following.tables["nodes"].columns


def test_a_list_in_an_answer_is_a_table_with_what_it_stands_in() -> None:
    totals = SEEDS[0].totals(lang="en")
    sums = polars.DataFrame(totals.rows("documents", "sums", "rows"), infer_schema_length=None)
    by_source = sums.filter(polars.col("documents_sums_by") == "source")
    assert set(by_source["documents_id"]) == {"projekt-benesov-2013"}
    assert by_source.select("kind", "key", "amount").rows() == [
        ("value", "eu", 2_072_272),
        ("value", "national-private", 0),
        ("value", "private", 0),
        ("unlisted", None, 365_695),
        ("difference", None, 158_658),
    ]
    with pytest.raises(KeyError, match=r"documents\.sum; .*sums"):
        totals.rows("documents", "sum")
    measure = BASE.coverage().rows("plans", "groups", "measures")[0]
    assert (measure["plans_groups_id"], measure["value"]) == ("seniori", "o11")
