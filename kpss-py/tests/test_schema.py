"""The published schemas, as Python's `jsonschema` reads them, say what the reader says.

The mutants come from `xtask/src/core/mutants.rs`; `cargo xtask test` has written them before.
"""

import json
import os
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import kpss
import pytest
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parents[2]
DIFFERENCES = {
    "duplicate key": "K012",
    "whole number form": "K009",
    "too many decimals": "K010",
}


def mutants() -> list[dict[str, Any]]:
    """Read the file that `KPSS_MUTANTS` names; without the variable, ask cargo for it."""
    if name := os.environ.get("KPSS_MUTANTS"):
        text = Path(name).read_text(encoding="utf-8")
    else:
        command = ["cargo", "run", "-q", "-p", "xtask", "--features", "core", "--bin", "mutants"]
        text = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout.decode()
    return [json.loads(line) for line in text.split("\n") if line]


@pytest.fixture(scope="module")
def rows() -> list[dict[str, Any]]:
    """Every mutant, with the verdict of the engine."""
    schemas = {
        kind: json.loads((ROOT / f"schemas/1.0/{kind}.schema.json").read_text(encoding="utf-8"))
        for kind in (
            "plan", "action_plan", "monitoring_report", "catalogue", "project", "submission",
        )
    }  # fmt: skip
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    engines = {kind: Draft202012Validator(schema) for kind, schema in schemas.items()}
    found = mutants()
    for row in found:
        row["engine"] = engines[row["kind"]].is_valid(json.loads(row["text"]))
    return found


def test_the_schema_says_what_the_reader_says(rows: list[dict[str, Any]]) -> None:
    assert len(rows) >= 5000
    wrong = [row for row in rows if row["engine"] != row["schema_accepts"]]
    assert wrong == []
    differing = [row for row in rows if row["engine"] != row["accepted"]]
    assert all(row["differences"] and row["engine"] for row in differing)
    verdicts = Counter(row["engine"] for row in rows)
    assert min(verdicts[True], verdicts[False]) > len(rows) / 10


@pytest.mark.parametrize("name", DIFFERENCES)
def test_a_known_difference(rows: list[dict[str, Any]], name: str) -> None:
    of_name = [row for row in rows if row["differences"] == [name]]
    assert len(of_name) >= 10
    for row in of_name:
        assert row["engine"]
        assert row["codes"] == [DIFFERENCES[name]]
        assert kpss.validate(row["text"]).verdict == "invalid"


def test_there_is_no_other_difference(rows: list[dict[str, Any]]) -> None:
    assert {name for row in rows for name in row["differences"]} == set(DIFFERENCES)
