"""Files for tools and pages for people, to the byte those of the command line."""

import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path
from typing import get_args

import kpss
import pytest

ROOT = Path(__file__).parents[2]
BENESOV = "examples/seeds/benesov"
PLAN = "examples/seeds/otrokovice/plan-2008-2012.json"
OLD = "examples/seeds/dacice/plan-2015-2017.json"
NEW = "examples/seeds/dacice/plan-2020-2022.json"


@pytest.fixture(autouse=True)
def _in_the_repository(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def command(*words: str) -> bytes:
    done = subprocess.run([sys.executable, "-m", "kpss", *words], capture_output=True, check=False)
    assert done.returncode in (0, 1, 3), done.stderr.decode()
    return done.stdout


@pytest.mark.parametrize("form", get_args(kpss.ReportFormat))
def test_a_report_for_a_tool(form: kpss.ReportFormat) -> None:
    submission = kpss.load_folder(BENESOV)[0]
    written = submission.validate(lang="en").to(form, name=submission.name)
    assert written == command("validate", BENESOV, "--format", form, "--lang", "en")
    one = kpss.load(PLAN).validate().to(form, fail_on="warning")
    assert one == command("validate", PLAN, "--format", form, "--fail-on", "warning")


def test_reports_of_many_submissions_are_one_file() -> None:
    reports = kpss.load_folder("examples/seeds").validate()
    assert reports.to("ndjson") == command("validate", "examples/seeds", "--format", "ndjson")


def test_a_wrong_form_is_named() -> None:
    report = kpss.validate("{}")
    with pytest.raises(kpss.RequestError, match="podobu zprávy „pdf“ neznám"):
        report.to("pdf")  # type: ignore[arg-type]
    with pytest.raises(kpss.RequestError, match="závažnost „zlá“ neznám"):
        report.to("junit", fail_on="zlá")  # type: ignore[arg-type]


def test_the_report_as_a_page(tmp_path: Path) -> None:
    page = tmp_path / "zprava.html"
    command("validate", BENESOV, "--html", str(page), "--profile", "regional", "--quiet")
    made = kpss.load_folder(BENESOV)[0].html(profile="regional")
    assert made.encode() == page.read_bytes()


def test_a_page_for_councillors() -> None:
    assert kpss.load(PLAN).brief().encode() == command("brief", PLAN)
    compared = kpss.load(NEW).brief(compare=kpss.load(OLD), lang="en")
    assert compared.encode() == command("brief", NEW, "--compare", OLD, "--lang", "en")
    with pytest.raises(kpss.TaskError):
        kpss.load(PLAN).brief(plan="jiný")


def test_a_letter(tmp_path: Path) -> None:
    submission, day = kpss.load_folder(BENESOV)[0], "2026-11-27"
    assert submission.letter(today=day).encode() == command("letter", BENESOV, "--today", day)
    word = tmp_path / "dopis.docx"
    command("letter", BENESOV, "--today", day, "-o", str(word))
    made = submission.letter("docx", today=day)
    assert made == word.read_bytes()
    assert "word/document.xml" in zipfile.ZipFile(BytesIO(made)).namelist()
    own = tmp_path / "dopis.txt"
    own.write_text("# Vážení\n\n{nálezy}\n\nS pozdravem\n", encoding="utf-8")
    template = own.read_text(encoding="utf-8")
    expected = command("letter", BENESOV, "--template", str(own))
    assert submission.letter(template=template).encode() == expected
    with pytest.raises(kpss.RequestError):
        submission.letter(template="bez nálezů")
