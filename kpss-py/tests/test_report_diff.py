"""Reports of the same plan at two times."""

import json
from pathlib import Path

import kpss
import pytest

BASE = (Path(__file__).parents[2] / "tests/base.json").read_text(encoding="utf-8")


def report(until: str) -> kpss.Report:
    """Validate the example, whose plan ends on a day."""
    document = json.loads(BASE)
    document["plans"][0]["period"]["until"] = until
    return kpss.validate(document, name="podani.json")


OLD, NEW = report("2019-12-31"), report("2022-12-31")


def test_a_mended_mistake_is_gone() -> None:
    diff = kpss.report_diff(OLD, NEW)
    assert [finding.code for finding in diff.gone if finding.severity == "error"] == ["K103"]
    assert diff.new == ()
    assert diff.data["before"]["verdict"] == "invalid"
    assert diff.data["after"]["verdict"] == "valid"
    assert repr(diff) == f"ReportDiff(new=0, gone={len(OLD)}, same=0)"
    assert "odstraněné: " in diff.text
    assert diff.markdown.startswith("#")


def test_a_report_may_have_been_saved_in_the_meantime() -> None:
    saved = kpss.Report(OLD.json)
    assert kpss.report_diff(saved, NEW).json == kpss.report_diff(OLD, NEW).json


def test_only_new_findings_count_against_an_earlier_report() -> None:
    same = kpss.report_against(OLD, OLD)
    assert {finding.state for finding in same} == {"known"}
    assert same.counts["error"] == 0
    assert same.verdict == "invalid"
    assert kpss.report_against(OLD, NEW).counts["error"] == OLD.counts["error"]


def test_what_is_no_report_is_refused() -> None:
    with pytest.raises(kpss.RequestError, match="zprávu nelze přečíst"):
        kpss.report_diff(kpss.Report("{}"), NEW)
    with pytest.raises(kpss.RequestError, match="zprávu nelze přečíst"):
        kpss.report_against(NEW, kpss.Report("["))
