"""A report is a sequence of findings that do not change."""

import copy
import dataclasses
import io
import pickle
from pathlib import Path
from typing import get_type_hints

import kpss
import pytest
from kpss import _finding, types

ROOT = Path(__file__).parents[2]
BENESOV = kpss.load_folder(ROOT / "examples/seeds/benesov")[0]
PERIOD = '{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2021"}}'


def test_findings_are_told_by_severity_place_and_rule() -> None:
    report = BENESOV.validate(lang="en")
    (error,) = report.errors
    assert (error.code, error.severity, error.pointer) == ("K816", "error", "/budget/total")
    assert [finding.code for finding in report.at("/budget")] == ["K816", "K817"]
    assert report.at("/budg") == ()
    assert report.at("") == report.findings
    assert report.at("/", input=99) == ()
    assert report.by_rule()["K816"] == (error,)
    assert len(report.warnings) == report.counts["warning"]
    assert report[0] == report.findings[0]
    assert report[1:] == report.findings[1:]
    assert [place.role for place in error.related].count("addend") == 2


def test_a_report_is_a_sequence_and_a_value() -> None:
    report = BENESOV.validate(lang="en")
    assert report[-1] == report.findings[-1]
    assert [finding in report for finding in (report[0], "K816")] == [True, False]
    assert report.index(report[1]) == 1
    assert list(reversed(report)) == list(report.findings[::-1])
    with pytest.raises(IndexError):
        _ = report[99]
    same = kpss.Report(report.json)
    assert (same, hash(same)) == (report, hash(report))
    assert report != BENESOV.validate(lang="cs")
    for made in (copy.copy(report), copy.deepcopy(report), pickle.loads(pickle.dumps(report))):
        assert made == report
    # What was read on the way is not taken along.
    assert pickle.dumps(report) == pickle.dumps(same)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"verdict": "valid"}'])
def test_a_text_that_is_no_report_is_refused(text: str) -> None:
    with pytest.raises(kpss.RequestError, match="the text is no report of kpss"):
        _ = kpss.Report(text).verdict


def test_errors_are_raised_where_asked_for() -> None:
    report = BENESOV.validate(lang="en")
    with pytest.raises(kpss.InvalidError, match=r"^K816 /budget/total: The total is ") as error:
        report.raise_for_errors()
    assert error.value.report == report
    assert pickle.loads(pickle.dumps(error.value)).report == report
    kpss.load(ROOT / "tests/base.json").validate().raise_for_errors()


def test_a_finding_does_not_change_and_can_be_a_key() -> None:
    finding = kpss.validate(PERIOD)[0]
    with pytest.raises(dataclasses.FrozenInstanceError):
        finding.code = "K999"  # type: ignore[misc]
    assert finding in {finding}
    assert pickle.loads(pickle.dumps(finding)) == finding


def test_a_finding_has_what_the_report_has() -> None:
    for name in ("Finding", "Position", "Cell", "Citation", "RelatedPlace", "Waived", "Changed"):
        kept = {field.name.rstrip("_") for field in dataclasses.fields(getattr(_finding, name))}
        assert kept == set(get_type_hints(getattr(types, name))), name


def test_a_notebook_shows_the_findings_by_place_and_escapes_them() -> None:
    plan = {
        "kind": "plan",
        "id": "p",
        "title": "<script>alert(1)</script>",
        "period": {"from": "2024", "until": "2021"},
    }
    report = kpss.validate(plan, name="<b>plan</b>.json", lang="en")
    page = report._repr_html_()
    assert page.startswith('<div lang="en" class="kpss-report"><p><strong>invalid</strong>')
    assert "<script" not in page
    assert "<b>" not in page
    assert "&lt;b&gt;plan&lt;/b&gt;.json" in page
    assert page.count("<tr><td") == len(report)
    assert '<th scope="col" style="text-align:left">Finding</th>' in page
    assert "není v pořádku" in kpss.validate(plan)._repr_html_()


def test_a_waived_finding_is_shown_as_such_and_is_no_error() -> None:
    waiver = {"rule": "plan-period-order", "reason": "zkouška", "author": "úřad"}
    plan = {"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2021"}}
    report = kpss.validate({**plan, "waivers": [waiver]})
    (waived,) = [finding for finding in report if finding.state == "waived"]
    assert waived not in report.errors
    assert "chyba (výjimka)" in report._repr_html_()


def test_rich_prints_a_report() -> None:
    printed = io.StringIO()
    console = pytest.importorskip("rich.console").Console(width=80, file=printed)
    console.print(BENESOV.validate(lang="en"))
    assert "K816" in printed.getvalue()


def test_answers_and_registers_pickle_and_show_themselves() -> None:
    document = kpss.load(ROOT / "tests/base.json")
    answer = document.trace(of="n1")
    assert repr(answer).startswith("Answer(trace, characters=")
    assert str(answer) == answer.text
    assert answer._repr_markdown_() == answer.markdown
    again: kpss.Answer[kpss.types.Trace] = pickle.loads(pickle.dumps(answer))
    assert (again.data, again.text) == (answer.data, answer.text)
    register = kpss.Municipalities((ROOT / "tests/fixtures/municipalities.csv").read_bytes())
    assert repr(register).startswith("Municipalities(valid_on=")
    assert len(pickle.loads(pickle.dumps(register))) == len(register)
