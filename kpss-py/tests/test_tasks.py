"""Tasks on the structure of plans; the same inputs and results as in the other languages."""

import json
from pathlib import Path

import kpss
import pytest

ROOT = Path(__file__).parents[2]
BASE = (ROOT / "tests/base.json").read_bytes()
BENESOV = (ROOT / "examples/seeds/benesov/project.json").read_bytes()


def test_an_outline_is_data_and_a_page() -> None:
    answer = kpss.outline(BASE)
    (plan,) = answer.data["plans"]
    assert [line["number"] for line in plan["lines"]] == ["1", "1.1", "1.1.1", "2", "2.1", "2.1.1"]
    assert plan["lines"][1]["total"] == 3_000_000
    assert answer.json == kpss.ask({"outline": {}}, [("-", BASE)])
    assert "\n    1.1 Opatření: Udržení pečovatelské služby" in answer.text
    assert answer.markdown.startswith("# Střednědobý plán")


def test_a_need_leads_to_its_provider() -> None:
    (found,) = kpss.trace(BASE, of="n1").data["found"]
    chain = [record["id"] for record in found["chain"]]
    assert chain == ["o11", "o11-a1", "s-pecovatelska", "pecovatelka"]


def test_money_is_counted_once() -> None:
    answer = kpss.totals(BENESOV, lang="en")
    (project,) = answer.data["documents"]
    assert project["judgement"] == {"verdict": "not_balanced", "by": 158_658}
    assert "not balanced by CZK\u00a0158,658" in answer.text


def test_a_complete_plan_has_no_gaps() -> None:
    (plan,) = kpss.coverage(BASE).data["plans"]
    assert plan["unclear"] == []
    assert plan["groups"][0]["measures"] == ["o11"]


def test_edits_say_what_changed_and_give_the_document() -> None:
    edits: list[kpss.types.Edit] = [{"remove": {"id": "pr1"}}]
    revision = kpss.edit(BASE, edits=edits).data
    assert [(node["id"], node["from"], node["to"]) for node in revision["nodes"]] == [
        ("pr2", "2", "1"),
        ("o21", "2.1", "1.1"),
        ("o21-a1", "2.1.1", "1.1.1"),
    ]
    assert len(revision["items"]) == 3
    assert kpss.renumber(BASE, document=True).data == json.loads(BASE)
    assert kpss.renumber(json.loads(BASE)).data["documents"] == [json.loads(BASE)]


def test_versions_are_compared_and_plans_followed() -> None:
    new = BASE.replace("Udržení pečovatelské služby".encode(), "Rozvoj terénní péče".encode(), 1)
    answer = kpss.compare([("old.json", BASE), ("new.json", new)])
    assert "„Udržení pečovatelské služby“ → „Rozvoj terénní péče“" in answer.text
    assert kpss.compare([("old.json", BASE), ("new.json", BASE)]).data["changes"] == []
    plan = json.loads(BASE)["plans"][0]
    action_plan = kpss.derive_action_plan(json.dumps(plan), year=2021)
    assert (action_plan.data["kind"], action_plan.data["year"]) == ("action_plan", 2021)
    form = kpss.derive_monitoring(action_plan.json)
    assert (form.data["kind"], form.data["year"]) == ("monitoring_report", 2021)
    # `from` is a word of Python.
    following = kpss.derive_next_plan(json.dumps(plan), from_=2023, until=2025)
    assert following.data["period"] == {"from": "2023", "until": "2025"}
    period = {"from": 2023, "until": 2025}
    assert following.json == kpss.ask({"derive_next_plan": period}, json.dumps(plan))
    merged = kpss.merge([("p.json", json.dumps(plan)), ("a.json", action_plan.json)])
    assert merged.data["kind"] == "submission"
    assert "2020" in kpss.timeline(BASE, on="2021-05-01").text
    assert kpss.regional_view(BASE).data


def test_what_is_wrong_is_named() -> None:
    with pytest.raises(
        kpss.TaskError, match=r"plan\.json nelze přečíst .*kpss validate plan\.json"
    ):
        kpss.outline([("plan.json", "{")])
    with pytest.raises(kpss.TaskError, match=r"^v dokumentu není žádný plán$"):
        kpss.outline({"kind": "catalogue", "id": "k"})
    with pytest.raises(kpss.TaskError, match=r"^the document holds no plan$"):
        kpss.outline({"kind": "catalogue", "id": "k"}, lang="en")
    with pytest.raises(kpss.TaskError, match="“x”"):
        kpss.trace(BASE, of="x", lang="en")
    with pytest.raises(kpss.RequestError, match="unknown variant `x`"):
        kpss.ask({"x": {}}, BASE, lang="en")
    with pytest.raises(kpss.RequestError):
        kpss.ask({"outline": {}}, BASE, format="xml")  # type: ignore[arg-type]
