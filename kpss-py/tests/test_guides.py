"""The code of the guides runs as it stands, from the root of the repository."""

import re
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("polars")
pytest.importorskip("duckdb")
pytest.importorskip("pyarrow")

ROOT = Path(__file__).parents[2]
PAGES = ["guide/analyst.md", "guide/analyst.cs.md", "recipes.md", "recepty.md"]


@pytest.mark.parametrize("page", PAGES)
def test_the_code_of_a_page_runs(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    pieces = re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert len(pieces) >= 4
    names: dict[str, Any] = {}
    for piece in pieces:
        exec(compile(piece, page, "exec"), names)
