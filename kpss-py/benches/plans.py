"""Plans of a wanted size, grown from the one that all tests share."""

import copy
import json
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


def plan(size: int, number: int = 0) -> str:
    """Write a plan of about so many bytes: the shared one with its measures repeated."""
    submission: dict[str, Any] = json.loads((ROOT / "tests/base.json").read_bytes())
    grown: dict[str, Any] = submission["plans"][0]
    grown["id"] = f"plan-{number}"
    goals: list[dict[str, Any]] = grown["strategy"]["nodes"]
    first = copy.deepcopy(goals[0])
    length = len(json.dumps(grown, ensure_ascii=False).encode())
    step = len(json.dumps(first, ensure_ascii=False).encode())
    for copied in range(max(0, (size - length) // step)):
        goals.append(_renamed(copy.deepcopy(first), f"-{copied}"))
        goals[-1]["code"] = str(len(goals))
        for at, child in enumerate(goals[-1]["children"]):
            child["code"] = f"{len(goals)}.{at + 1}"
            for below, activity in enumerate(child.get("children", [])):
                activity["code"] = f"{len(goals)}.{at + 1}.{below + 1}"
    return json.dumps(grown, ensure_ascii=False)


def _renamed(node: dict[str, Any], ending: str) -> dict[str, Any]:
    node["id"] += ending
    node["title"] = f"{node['title']} {ending}"
    for child in node.get("children", []):
        _renamed(child, ending)
    for indicator in node.get("indicators", []):
        indicator["id"] += ending
    return node
