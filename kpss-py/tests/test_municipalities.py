"""The list of municipalities: the one that the package brings, and others."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import kpss
import pytest

ROOT = Path(__file__).parents[2]
REGISTER = ROOT / "tests/fixtures/municipalities.csv"

CUT = '{"kind": "plan", "id": "p"'
PERIOD = '{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2024"}}'

HEADER = (
    "platnost_datum,obec_text,obec_kod,orp_csu_cis65_kod,"
    "okres_csu_cis109_nuts_kod,kraj_csu_cis108_nuts_kod\n"
)


def test_the_register_is_read_from_text_and_bytes() -> None:
    for text in (REGISTER.read_text(encoding="utf-8"), REGISTER.read_bytes()):
        register = kpss.Municipalities(text)
        assert len(register) == 225
        assert register.valid_on == "2025-01-01"
    lists = kpss.validate(PERIOD, municipalities=register).data["code_lists"]
    assert lists[-1] == {
        "id": "municipality",
        "version": "2025-01-01",
        "sha256": "aecd4e216ea991ebc9483893824f3a3570082a361878c32dcd829faa8b39b61d",
    }


@pytest.mark.parametrize(
    ("text", "czech", "english"),
    [
        ("", "soubor neobsahuje žádnou obec", "the file has no municipality"),
        (
            HEADER.replace("obec_kod", "x"),
            "v záhlaví chybí sloupec obec_kod",
            "the header has no column obec_kod",
        ),
        (
            HEADER + "2025-01-01,X,54612,3104,CZ0313,CZ031\n",
            "řádek 2: chybná hodnota ve sloupci obec_kod",
            "line 2: column obec_kod has a wrong value",
        ),
        (
            b"obec_text\n\xe8",
            "soubor není v kódování UTF-8 (od bajtu 10)",
            "the file is not UTF-8: incomplete utf-8 byte sequence from index 10",
        ),
    ],
)
def test_a_wrong_register_is_refused(text: str | bytes, czech: str, english: str) -> None:
    with pytest.raises(kpss.RequestError, match=f"^{re.escape(czech)}$"):
        kpss.Municipalities(text)
    with pytest.raises(kpss.RequestError, match=f"^{re.escape(english)}$"):
        kpss.Municipalities(text, lang="en")
    with pytest.raises(kpss.RequestError, match=r"^jazyk „de“ neznám; je cs a en$"):
        kpss.Municipalities(text, lang="de")


def municipality_list(report: kpss.Report) -> list[str]:
    lists = report.data["code_lists"]
    return [entry["version"] for entry in lists if entry["id"] == "municipality"]


def test_the_package_brings_the_list_of_municipalities() -> None:
    plan = (ROOT / "tests/base.json").read_bytes()
    by_default = kpss.validate(plan)
    assert municipality_list(by_default) == ["2025-01-01"]
    assert by_default.json == kpss.validate(plan, municipalities="bundled").json
    without = kpss.validate(plan, municipalities=None)
    assert municipality_list(without) == []
    needing = {rule["code"] for rule in without.data["rules_not_run"]}
    assert "K704" in needing
    assert not needing & {rule["code"] for rule in by_default.data["rules_not_run"]}
    # A newer file replaces it.
    newer = HEADER + "2031-01-01,Votice,530905,2126,CZ0201,CZ020\n"
    register = kpss.Municipalities(newer)
    assert municipality_list(kpss.validate(plan, municipalities=register)) == ["2031-01-01"]
    # Questions have it, too.
    assert '"no_register"' not in kpss.totals(plan).json
    assert '"no_register"' in kpss.totals(plan, municipalities=None).json


def test_the_list_is_that_of_the_repository_and_read_when_it_is_needed() -> None:
    bundled = kpss.Municipalities.bundled()
    assert (bundled.valid_on, len(bundled)) == ("2025-01-01", 6258)
    ours = kpss.Municipalities((ROOT / "kpss-cli/data/municipalities.csv").read_bytes())
    assert kpss.validate(CUT, municipalities=ours).json == kpss.validate(CUT).json
    program = (
        "import kpss, kpss._municipalities as m; size = lambda: m.bundled.cache_info().currsize;"
        "kpss.validate('{}', municipalities=None); before = size();"
        "kpss.validate('{}'); kpss.validate('{}'); print(before, size())"
    )
    printed = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
    assert printed.stdout.split() == [b"0", b"1"]


def test_a_wrong_list_of_municipalities_is_named() -> None:
    wrong: Any = "none"
    czech = "`municipalities` je `kpss.Municipalities`, \"bundled\" nebo `None`, ne 'none'"
    with pytest.raises(TypeError, match=f"^{re.escape(czech)}$"):
        kpss.validate(CUT, municipalities=wrong)
    english = "`municipalities` is a `kpss.Municipalities`, \"bundled\" or `None`, not 'none'"
    with pytest.raises(TypeError, match=f"^{re.escape(english)}$"):
        kpss.totals(CUT, municipalities=wrong, lang="en")
