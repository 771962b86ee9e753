"""Spark validates plans where they lie: `mapInArrow` hands batches over, findings come back.

`cargo xtask spark` installs what this needs (300 MB, Java 17) and runs it; it is no part of
`cargo xtask test`.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import kpss.arrow
import pytest
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

ROOT = Path(__file__).parents[2]
GOOD = (ROOT / "tests/base.json").read_text(encoding="utf-8")
BAD = '{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2021"}}'


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    # The workers are to be the Python that has the package.
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .getOrCreate()
    )
    yield session
    session.stop()


def test_plans_in_a_data_frame_of_spark_have_their_findings(spark: Any) -> None:
    rows = [(f"plan-{number:02}", BAD if number % 5 == 0 else GOOD) for number in range(20)]
    plans = spark.createDataFrame(rows, "name string, plan string").repartition(4)
    schema = from_arrow_schema(kpss.arrow.findings_schema())
    judge = kpss.arrow.findings_in_batches(plan="plan", name="name", lang="en")
    found = plans.mapInArrow(judge, schema)
    errors = found.filter("severity = 'error'").select("submission", "slug").orderBy("submission")
    assert [tuple(row) for row in errors.collect()] == [
        (f"plan-{number:02}", "plan-period-order") for number in range(0, 20, 5)
    ]
