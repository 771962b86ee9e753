"""The same plan of many activities, for kpss, flatten-tool and frictionless.

    python kpss-io/benches/tables/make.py FOLDER [ROWS]

`plan.xlsx` has the headings of the template, `flat.xlsx` those that flatten-tool takes for paths, and
`rows.xlsx` with `schema.json` is what frictionless validates. The cells of the activities are the
same; the measures and priorities above them stand in plan.xlsx alone.
"""

import json
import sys
from pathlib import Path

from openpyxl import Workbook

FOLDER = Path(sys.argv[1])
ROWS = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
OF_A_MEASURE = 100

HEADINGS = ["Číslo", "Úroveň", "Název", "Popis", "Termín – Od", "Termín – Do", "Náklady – Celkem", "Typ"]
KEYS = ["code", "level", "title", "description", "from", "until", "total", "kind"]


def rows():
    """A priority for each hundred measures, a measure for each hundred activities."""
    measures = -(-ROWS // OF_A_MEASURE)
    for priority in range(-(-measures // 100)):
        yield [f"{priority + 1}", "priorita", f"Priorita {priority + 1}"] + [None] * 5
        for measure in range(priority * 100, min(measures, priority * 100 + 100)):
            number = f"{priority + 1}.{measure % 100 + 1}"
            yield [number, "opatření", f"Opatření {measure + 1}", "Popis opatření.", 2026, 2028, None, "rozvoj"]
            for activity in range(measure * OF_A_MEASURE, min(ROWS, (measure + 1) * OF_A_MEASURE)):
                yield [
                    f"{number}.{activity % OF_A_MEASURE + 1}",
                    "aktivita",
                    f"Aktivita {activity + 1} v obci {activity % 37 + 1}",
                    f"Co se udělá, kdo to udělá a pro koho: popis aktivity číslo {activity + 1}.",
                    2026 + activity % 2,
                    2028,
                    10_000 + activity % 977 * 100,
                    "rozvoj",
                ]


def activities():
    return (row for row in rows() if row[0].count(".") == 2)


def sheet(book, name):
    return book.create_sheet(name)


def plan():
    book = Workbook(write_only=True)
    card = sheet(book, "Plán")
    for row in [
        ["Název", "Plán o mnoha aktivitách"],
        ["Typ", "komunitní plán sociálních služeb"],
        ["Období platnosti – Od", 2026],
        ["Období platnosti – Do", 2028],
    ]:
        card.append(row)
    table = sheet(book, "Opatření")
    table.append(HEADINGS)
    for row in rows():
        table.append(row)
    book.save(FOLDER / "plan.xlsx")


def flat():
    """Each row under the measure and priority that its number begins with."""
    book = Workbook(write_only=True)
    table = sheet(book, "plan")
    own = "strategy/nodes/0/children/0/children/0/"
    paths = ["code", "level", "title", "description", "period/from", "period/until", "costs/total", "type"]
    table.append(["id", "strategy/nodes/0/id", "strategy/nodes/0/children/0/id", own + "id"] + [own + path for path in paths])
    for row in activities():
        parts = row[0].split(".")
        table.append(["plan", parts[0], ".".join(parts[:2]), row[0]] + row)
    book.save(FOLDER / "flat.xlsx")


def plain():
    book = Workbook(write_only=True)
    table = sheet(book, "rows")
    table.append(KEYS)
    for row in activities():
        table.append(row)
    book.save(FOLDER / "rows.xlsx")
    text, number = {"type": "string"}, {"type": "integer"}
    kinds = [text, text, text, text, number, number, number, text]
    fields = [{"name": key, **kind} for key, kind in zip(KEYS, kinds)]
    fields[0]["constraints"] = {"required": True, "unique": True}
    (FOLDER / "schema.json").write_text(json.dumps({"fields": fields}))


FOLDER.mkdir(parents=True, exist_ok=True)
plan()
flat()
plain()
