"""The examples print what the golden files say; mypy reads them, too."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_a_plan_built_in_code_has_its_findings_in_czech() -> None:
    example = ROOT / "examples/python/build_a_plan.py"
    command = [sys.executable, "-X", "utf8", str(example)]
    printed = subprocess.run(command, check=True, capture_output=True).stdout
    assert printed == (ROOT / "tests/golden/build-a-plan.txt").read_bytes()
