"""The notebooks run from the first cell to the last."""

from pathlib import Path
from typing import Any

import pytest

nbclient: Any = pytest.importorskip("nbclient")
nbformat: Any = pytest.importorskip("nbformat")
pytest.importorskip("polars")
pytest.importorskip("duckdb")
pytest.importorskip("matplotlib")

NOTEBOOKS = sorted((Path(__file__).parents[2] / "examples/notebooks").glob("*.ipynb"))


def test_there_are_two() -> None:
    assert [path.stem for path in NOTEBOOKS] == ["changes", "target-groups"]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs(path: Path, tmp_path: Path) -> None:
    # It writes beside itself, and looks for the repository above itself.
    (tmp_path / "tests").symlink_to(Path(__file__).parent.parent.parent / "tests")
    (tmp_path / "examples").symlink_to(path.parents[1])
    notebook = nbformat.read(path, as_version=4)
    nbclient.NotebookClient(
        notebook, timeout=120, resources={"metadata": {"path": tmp_path}}
    ).execute()
    shown = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    kinds = [kind for one in shown for kind in one.get("data", {})]
    # A picture, a report or an answer, and a table.
    assert "image/png" in kinds
    assert "text/html" in kinds
