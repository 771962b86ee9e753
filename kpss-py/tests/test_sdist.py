"""A source distribution holds what its build reads, so that it needs no repository beside it."""

import posixpath
import re
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1]
CRATES = ("kpss-core", "kpss-io", "kpss-cli", "kpss-py")
#: What code for tests reads stands behind its module.
INCLUDED = re.compile(r'include_(?:str|bytes)!\("([^"]+)"\)')
TESTS = re.compile(r"#\[cfg\((?:test|doctest)\)\].*", re.DOTALL)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    out = tmp_path_factory.mktemp("sdist")
    maturin = Path(sys.executable).with_name("maturin")
    if not maturin.exists():
        pytest.skip("maturin, which makes the distribution, is not installed")
    subprocess.run([maturin, "sdist", "--out", out], cwd=PACKAGE, check=True, capture_output=True)
    (made,) = out.glob("kpss-*.tar.gz")
    read: dict[str, bytes] = {}
    with tarfile.open(made) as archive:
        for one in archive:
            if (file := archive.extractfile(one)) is not None:
                read[one.name.partition("/")[2]] = file.read()
    return read


def test_what_a_build_needs_is_there(files: dict[str, bytes]) -> None:
    needed = {"Cargo.toml", "Cargo.lock", "PKG-INFO", "pyproject.toml", "python/kpss/py.typed"}
    needed |= {f"{crate}/Cargo.toml" for crate in CRATES}
    needed |= {f"LICENSE-{name}" for name in ("MIT", "APACHE")}
    assert needed - files.keys() == set()
    assert b'profile = "wheel"' in files["pyproject.toml"]
    assert b"[profile.wheel]" in files["Cargo.toml"]


def test_every_file_that_the_code_includes_is_there(files: dict[str, bytes]) -> None:
    missing, seen = set(), 0
    for name, content in files.items():
        if not name.endswith(".rs") or not re.match(r"kpss-\w+/src/", name) or "/tests/" in name:
            continue
        for path in INCLUDED.findall(TESTS.sub("", content.decode())):
            seen += 1
            included = posixpath.normpath(posixpath.join(posixpath.dirname(name), path))
            if included not in files:
                missing.add(included)
    assert missing == set()
    assert seen > 100
