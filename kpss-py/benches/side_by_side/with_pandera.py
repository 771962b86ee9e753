"""Five recipes with pandera, on costs as CSV with the columns id, source, amount, year."""

from pathlib import Path

import pandas as pd
import pandera.pandas as pa

SCHEMA = pa.DataFrameSchema(
    {
        "id": pa.Column(str, unique=True),
        "source": pa.Column(str, pa.Check.isin(["eu", "own"])),
        "amount": pa.Column(float, pa.Check.ge(0), coerce=True),
        "year": pa.Column(int, pa.Check.ge(1990)),
    }
)


# 1. Is this file in order?
def in_order(path: str) -> bool:
    try:
        SCHEMA.validate(pd.read_csv(path))
    except pa.errors.SchemaError:
        return False
    return True


# 2. Where is it wrong?
def where(path: str) -> pd.DataFrame:
    try:
        SCHEMA.validate(pd.read_csv(path), lazy=True)
    except pa.errors.SchemaErrors as errors:
        return errors.failure_cases
    return pd.DataFrame()


# 3. All findings of a folder as a table.
def findings(folder: str) -> pd.DataFrame:
    found = [where(str(path)).assign(file=path.name) for path in sorted(Path(folder).glob("*.csv"))]
    return pd.concat(found)


# 4. Stop a pipeline that would go on with a wrong file.
def stop(path: str) -> None:
    SCHEMA.validate(pd.read_csv(path))


# 5. Costs of all files as described Parquet.
def export(folder: str, to: str) -> None:
    for path in sorted(Path(folder).glob("*.csv")):
        SCHEMA.validate(pd.read_csv(path)).to_parquet(Path(to) / f"{path.stem}.parquet")
    SCHEMA.to_json(Path(to) / "schema.json")
