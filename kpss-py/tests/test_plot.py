"""Pictures show what the documents say, and are the library's own figures."""

import io
import json
from pathlib import Path
from typing import Any

import kpss
import pytest

matplotlib: Any = pytest.importorskip("matplotlib")
plot: Any = pytest.importorskip("kpss.plot")

ROOT = Path(__file__).parents[2]
BASE = kpss.load(ROOT / "tests/base.json")
PLAN = json.loads(BASE.json)["plans"][0]
EMPTY = kpss.load({"kind": "plan", "id": "p"})


def axes(figure: Any) -> Any:
    """Give the picture after it was really drawn."""
    assert isinstance(figure, matplotlib.figure.Figure)
    figure.savefig(io.BytesIO(), format="png")
    (found,) = figure.axes
    return found


def texts(labels: Any) -> list[str]:
    return [label.get_text() for label in labels]


def test_money_is_drawn_by_year_and_source() -> None:
    drawn = axes(plot.financing(BASE))
    assert texts(drawn.get_xticklabels()) == ["bez roku"]
    assert texts(drawn.get_legend().get_texts()) == [
        "dotace MPSV přes kraj (§ 101a)",
        "rozpočet obce",
    ]
    assert sum(bar.get_height() for bar in drawn.patches) == 4_500_000
    assert drawn.get_ylabel() == "mil. Kč"
    assert axes(plot.financing(BASE, lang="en")).get_ylabel() == "CZK million"


def test_measures_are_drawn_from_their_first_to_their_last_day() -> None:
    drawn = axes(plot.timeline(BASE))
    names = texts(drawn.get_yticklabels())
    assert names[:2] == ["1.1 Udržení pečovatelské služby", "1.1.1 Jednat s poskytovatelem"]
    # Three years, 2020 among them.
    assert drawn.patches[0].get_width() == 366 + 365 + 365
    assert texts(drawn.texts) == ["Záznamy bez období: 2"]


def test_target_groups_are_drawn_where_they_are_reached() -> None:
    drawn = axes(plot.coverage(BASE))
    assert texts(drawn.get_yticklabels()) == ["Senioři (15)", "Rodiny s dětmi (1)"]
    assert [len(squares.get_offsets()) for squares in drawn.collections] == [15, 1]


def test_changes_are_drawn_from_plan_to_plan() -> None:
    later = {**PLAN, "id": "plan-2023", "period": {"from": "2023", "until": "2025"}}
    later["strategy"] = {**PLAN["strategy"], "nodes": PLAN["strategy"]["nodes"][:1]}
    drawn = axes(plot.changes([kpss.load(later), kpss.load(PLAN)]))
    assert texts(drawn.get_xticklabels()) == ["2020 → 2023"]
    heights = dict(zip(texts(drawn.get_legend().get_texts()), drawn.patches[::-1], strict=True))
    assert {name: bar.get_height() for name, bar in heights.items()} == {
        "beze změny": 3,
        "zrušená": -3,
    }


def test_findings_are_drawn_by_rule() -> None:
    reports = kpss.load_folder(ROOT / "examples/seeds").validate()
    drawn = axes(plot.findings(reports, most=3))
    assert texts(drawn.get_yticklabels())[0] == "K821 Finanční účast partnerů"
    assert max(bar.get_width() for bar in drawn.patches) == 4
    assert "Další pravidla: 36" in texts(drawn.texts)
    assert drawn.get_title(loc="left") == "Co se opakuje (podání celkem: 5)"


@pytest.mark.parametrize("name", ["financing", "timeline", "coverage"])
@pytest.mark.parametrize("lang", ["cs", "en"])
def test_where_there_is_nothing_the_picture_says_so(name: str, lang: kpss.Lang) -> None:
    (said,) = texts(axes(getattr(plot, name)(EMPTY, lang=lang)).texts)
    assert said.endswith(".")


def test_a_dollar_in_a_title_begins_no_formula() -> None:
    nodes = [{"id": "n", "title": r"Cena $\frac{$", "period": {"from": "2024", "until": "2025"}}]
    plan = kpss.load({"kind": "plan", "id": "p", "strategy": {"nodes": nodes}})
    assert texts(axes(plot.timeline(plan)).get_yticklabels()) == [r"Cena \$\frac{\$"]


def test_one_plan_is_not_compared() -> None:
    assert texts(axes(plot.changes([EMPTY])).texts) == ["Plány nemají opatření k srovnání."]
