"""Touches every public name as a caller would; mypy and pyright read it.

It is read, not run; a test looks that no name is missing.
"""

from pathlib import Path

import kpss
import kpss.arrow
import kpss.plot
from matplotlib.figure import Figure

LANG: kpss.Lang = "en"
COLUMNS: kpss.Columns = "utf16"
FORMAT: kpss.Format = "md"
LIMITS: kpss.Limits = {"input_bytes": 1000}
OPTIONS: kpss.ValidateOptions = {"lang": LANG, "columns": COLUMNS, "limits": LIMITS}
PLAN: kpss.Plan = {"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2026"}}
ACTION_PLAN: kpss.ActionPlan = {"kind": "action_plan", "id": "a"}
MONITORING: kpss.MonitoringReport = {"kind": "monitoring_report", "id": "m"}
CATALOGUE: kpss.Catalogue = {"kind": "catalogue", "id": "c"}
PROJECT: kpss.Project = {"kind": "project", "id": "x"}
TASK: kpss.Task = {"trace": {"of": "1.2"}}
SOURCE: kpss.Source = PLAN
INPUTS: kpss.Inputs = [("plan.json", PLAN), ("catalogue.json", CATALOGUE)]


def load() -> kpss.Document:
    """Load documents, and look at what they are."""
    document: kpss.Document = kpss.load(Path("plan.json"), lang=LANG)
    submission: kpss.Submission = kpss.load_folder("podani", threads=2)[0]
    first: kpss.Document = submission[0]
    kind: kpss.types.DocumentKind | None = first.kind
    data: kpss.types.Document = first.data
    text: str = first.json + first.name + str(kind) + str(data.get("id"))
    return kpss.load(text) if text else document


def judge(document: kpss.Document) -> kpss.Verdict:
    """Validate documents, and look at what was found."""
    report: kpss.Report = document.validate(**OPTIONS)
    report = kpss.validate(SOURCE, name="p", lang=LANG, municipalities=None)
    report = kpss.validate_submission(INPUTS, profile="regional")
    acceptance: kpss.Acceptance = report.acceptance
    for finding in (*report, *report.errors, *report.warnings, *report.at("/budget"), report[0]):
        severity: kpss.Severity = finding.severity
        line: int | None = finding.position.line if finding.position else None
        cell: str | None = finding.cell.sheet if finding.cell else None
        print(finding.code, severity, line, cell, finding.params, finding.related, acceptance)
    findings: dict[str, tuple[kpss.Finding, ...]] = report.by_rule()
    print(report.text, report.markdown, report.counts["error"], report.lang, findings)
    form: kpss.ReportFormat = "sarif"
    print(
        report.to(form, name="p", fail_on=None), document.html(lang=LANG), document.brief(plan="p")
    )
    print(document.letter(template="{nálezy}"), document.letter("docx", today="2024-01-01")[:2])
    try:
        report.raise_for_errors()
    except kpss.InvalidError as error:
        return error.report.verdict
    return report.verdict


def ask(document: kpss.Document) -> str:
    """Ask every question, as a function and as a method."""
    trace: kpss.Answer[kpss.types.Trace] = kpss.trace(document, of="1.2")
    following: kpss.types.Plan = kpss.derive_next_plan(document, from_=2026, until=2028).data
    revision: kpss.types.Revision = document.renumber().data
    renumbered: kpss.types.Document = document.renumber(document=True).data
    edits: list[kpss.types.Edit] = [{"remove": {"id": "pr1"}}]
    answers = [
        kpss.outline(document).json,
        kpss.totals(document).text,
        kpss.coverage(document).markdown,
        kpss.compare([("old", SOURCE), ("new", PLAN)]).json,
        kpss.timeline(document, on="2024-01-01").json,
        kpss.regional_view(INPUTS).json,
        kpss.merge(INPUTS, rename=True).json,
        kpss.renumber(document).json,
        kpss.edit(document, edits=edits).json,
        kpss.derive_action_plan(document, year=2024).json,
        kpss.derive_monitoring(ACTION_PLAN).json,
        document.compare(PLAN).json,
        kpss.ask(TASK, [("m", MONITORING), ("x", PROJECT)], format=FORMAT),
    ]
    rows: list[dict[str, object]] = trace.rows("found")
    chain: kpss.Table = trace.tables["found_chain"]
    print(
        rows,
        chain.columns,
        trace.data["found"],
        following["id"],
        revision["nodes"],
        renumbered.get("id"),
    )
    return "".join(answers)


def tabulate(folder: str) -> Figure:
    """Make tables, files and pictures of many submissions."""
    collection: kpss.Collection = kpss.load_folder(folder, map="tabulka-opatreni", progress=True)
    reports: kpss.Reports = collection.validate(threads=2, today="2024-01-01")
    tables: kpss.Tables = collection.to_tables(LANG)
    table: kpss.Table = tables["nodes"]
    print(
        collection.failures, collection.notes, reports.verdicts, table.columns, len(reports.table)
    )
    print(reports.to("xlsx", fail_on="warning"))
    print(collection.to_parquet("out"), list(collection.documents), tables.described())
    print(kpss.arrow.validate(["{}"], lang=LANG), kpss.arrow.verdicts([b"{}"]))
    plot: Figure = kpss.plot.financing(collection, lang=LANG)
    return plot


def mend(old: kpss.Report) -> str:
    """Repair a document, and compare what was said before and after."""
    done: kpss.Fixed = kpss.fix(SOURCE, confirm=["K011"], lang=LANG)
    diff: kpss.ReportDiff = kpss.report_diff(old, done.report)
    against: kpss.Report = kpss.report_against(done.report, old)
    codes = [finding.code for finding in (*done.repaired, *done.refused, *diff.gone, *diff.new)]
    return f"{done.text}{codes}{diff.data['before']['verdict']}{against.verdict}{diff.markdown}"


def look_up() -> str:
    """Look into the book, the schemas and the lists."""
    register: kpss.Municipalities = kpss.Municipalities("text", lang=LANG)
    rule: kpss.Rule = kpss.rules(LANG)[0]
    item: kpss.CodeItem = kpss.code_list("orp", on="2024-01-01")[0]
    shown = f"{register.valid_on}{len(register)}{rule['title']}{item['cs']}{kpss.__version__}"
    try:
        return shown + kpss.explain("K104") + str(kpss.schema("plan"))
    except (kpss.RequestError, kpss.TaskError) as error:
        return str(error)
    except kpss.DocumentError as error:
        return error.name + error.pointer
