"""Build a plan in code, check it, and print what is wrong with it in Czech."""

import kpss
from kpss.types import Decision, Period

period: Period = {"from": "2025", "until": "2024"}
approval: Decision = {"by": "council", "municipalities": ["546127"], "on": "2024-11-20"}
plan: kpss.Plan = {
    "kind": "plan",
    "id": "plan-dacice",
    "title": "Komunitní plán sociálních služeb ORP Dačice",
    "plan_type": "community_plan",
    "level": "orp",
    "period": period,
    "approvals": [approval],
    "territory": {"orps": ["3103"]},
}

report = kpss.validate(plan, name="plan")
print(report.text)
