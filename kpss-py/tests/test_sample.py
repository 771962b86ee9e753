"""The sample that mypy and pyright read touches every public name."""

from pathlib import Path

import kpss
import pytest

SAMPLE = (Path(__file__).parent / "sample.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", kpss.__all__)
def test_a_public_name_is_in_the_sample(name: str) -> None:
    assert f"kpss.{name}" in SAMPLE
    assert getattr(kpss, name) is not None


def test_there_is_no_other_name() -> None:
    with pytest.raises(AttributeError, match="module 'kpss' has no attribute 'Plann'"):
        _ = kpss.Plann  # type: ignore[attr-defined]
