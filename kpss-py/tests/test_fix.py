"""Repairs."""

import kpss
import pytest

PLAN = '{"kind": "plan", "id": "p", "ordinal": "3", "status": "aproved"}'


def test_what_is_certain_is_repaired_and_checked_again() -> None:
    done = kpss.fix(PLAN, lang="en")
    assert done.text == PLAN.replace('"3"', "3")
    assert [finding.code for finding in done.repaired] == ["K005"]
    assert done.refused == ()
    assert done.report.json == kpss.validate(done.text, lang="en").json


def test_what_is_likely_is_repaired_where_it_is_confirmed() -> None:
    after = PLAN.replace('"3"', "3").replace("aproved", "approved")
    assert kpss.fix(PLAN, confirm=["K011"]).text == after
    assert kpss.fix(PLAN, confirm=["all"]).text == after
    assert kpss.fix(after).text is None


def test_an_unknown_rule_is_named() -> None:
    with pytest.raises(kpss.RequestError, match="pravidlo „K999“ v knize není"):
        kpss.fix(PLAN, confirm=["K999"])
