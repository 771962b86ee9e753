"""The wheel brings the command; it says what the command of Rust says."""

import subprocess
import sys
from pathlib import Path

import kpss

ROOT = Path(__file__).parents[2]
BENESOV = "examples/seeds/benesov"


def run(*words: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "kpss", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False)


def test_the_command_validates_a_folder() -> None:
    done = run("validate", BENESOV, "--format", "json", "--lang", "en")
    assert done.returncode == 1
    folder = kpss.load_folder(ROOT / BENESOV)[0]
    names = [(f"{BENESOV}/{Path(document.name).name}", document.json) for document in folder]
    assert done.stdout.decode() == kpss.validate_submission(names, lang="en").json
    assert b"FACTS.md" in done.stderr


def test_the_script_is_the_same_command() -> None:
    script = Path(sys.executable).with_name("kpss")
    done = subprocess.run([script, "--version"], capture_output=True, check=True)
    assert done.stdout.decode() == f"kpss {kpss.__version__}\n" == run("--version").stdout.decode()


def test_wrong_usage_ends_with_its_code() -> None:
    for words in (["validat"], ["validate", "nic.json"], []):
        assert run(*words).returncode == 2
    assert "příkaz validat neznám" in run("validat").stderr.decode()
    assert run("validate", "tests/base.json", "--quiet").returncode == 0


def test_importing_is_quick_and_leaves_the_types_out() -> None:
    program = "import sys, kpss; print('kpss.types' in sys.modules)"
    printed = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert printed.stdout.split() == [b"False"]
    assert kpss.types.Plan is kpss.Plan
