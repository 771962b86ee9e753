"""Five recipes with kpss. The folder holds plans; shape and rules come with the package."""

from pathlib import Path

import kpss


# 1. Is this file in order?
def in_order(path: str) -> bool:
    return kpss.load(path).validate().verdict == "valid"


# 2. Where is it wrong?
def where(path: str) -> list[tuple[str, int | None]]:
    report = kpss.load(path).validate()
    return [(finding.pointer, finding.position and finding.position.line) for finding in report]


# 3. All findings of a folder as a table.
def findings(folder: str) -> kpss.Table:
    return kpss.load_folder(folder).validate().table


# 4. Stop a pipeline that would go on with a wrong file.
def stop(path: str) -> None:
    kpss.load(path).validate().raise_for_errors()


# 5. Costs of all files as described Parquet.
def export(folder: str, to: str) -> Path:
    return kpss.load_folder(folder).to_parquet(to)
