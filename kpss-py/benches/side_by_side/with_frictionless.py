"""Five recipes with frictionless, on costs as CSV with the columns id, source, amount, year."""

from pathlib import Path

import pandas as pd
from frictionless import Package, Resource, Schema, validate

SCHEMA = Schema.from_descriptor(
    {
        "fields": [
            {"name": "id", "type": "string", "constraints": {"required": True}},
            {"name": "source", "type": "string", "constraints": {"enum": ["eu", "own"]}},
            {"name": "amount", "type": "number", "constraints": {"minimum": 0}},
            {"name": "year", "type": "integer", "constraints": {"minimum": 1990}},
        ],
        "primaryKey": ["id"],
    }
)


# 1. Is this file in order?
def in_order(path: str) -> bool:
    return validate(Resource(path=path, schema=SCHEMA)).valid


# 2. Where is it wrong?
def where(path: str) -> list[list[object]]:
    report = validate(Resource(path=path, schema=SCHEMA))
    return report.flatten(["rowNumber", "fieldName", "type"])


# 3. All findings of a folder as a table.
def findings(folder: str) -> pd.DataFrame:
    rows = []
    for path in sorted(Path(folder).glob("*.csv")):
        report = validate(Resource(path=str(path), schema=SCHEMA))
        rows += [[path.name, *row] for row in report.flatten(["rowNumber", "fieldName", "type"])]
    return pd.DataFrame(rows, columns=["file", "row", "field", "code"])


# 4. Stop a pipeline that would go on with a wrong file.
def stop(path: str) -> None:
    report = validate(Resource(path=path, schema=SCHEMA))
    if not report.valid:
        raise ValueError(report.to_summary())


# 5. Costs of all files as described Parquet.
def export(folder: str, to: str) -> None:
    package = Package(name="costs")
    for path in sorted(Path(folder).glob("*.csv")):
        frame = pd.read_csv(path)
        frame.to_parquet(Path(to) / f"{path.stem}.parquet")
        package.add_resource(Resource(name=path.stem, path=f"{path.stem}.parquet", schema=SCHEMA))
    package.to_json(str(Path(to) / "datapackage.json"))
