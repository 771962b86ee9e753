/**
 * Which fields a clerk sees first. A record that does not stand here shows all its fields, and a field that
 * does not stand here waits under «Další údaje», so a new field of the model needs no work.
 */
const FIRST: { readonly [record: string]: readonly string[] } = {
  Submission: ["title", "territory", "organisations", "bodies"],
  Plan: [
    "title", "plan_type", "level", "period", "status", "approvals", "territory", "organisations", "bodies",
    "process", "target_groups", "analyses", "needs", "evaluation", "strategy", "monitoring", "services",
    "network", "financing", "contacts",
  ],
  ActionPlan: [
    "title", "plan", "year", "status", "approvals", "territory", "organisations", "items", "services",
    "network", "costs", "outlook", "contacts",
  ],
  MonitoringReport: [
    "title", "plan", "year", "action_plan", "published_on", "participants", "entries", "shares", "contacts",
  ],
  PlanLink: ["plan", "title", "period"],
  Period: ["from", "until"],
  Decision: ["by", "organisation", "decision", "on", "resolution"],
  Territory: ["name", "regions", "districts", "orps", "extent", "municipalities"],
  TerritoryMunicipality: ["code", "participation"],
  Organisation: ["name", "kind", "ico", "side", "municipality"],
  Body: ["kind", "name", "member_counts", "meetings", "established_on"],
  Process: ["method", "announcement", "participants", "events", "consultations"],
  Event: ["kind", "title", "on", "participants"],
  Consultation: ["period", "channels", "comments"],
  Comment: ["text", "side", "on", "disposition", "reason"],
  Meeting: ["on", "participants"],
  TargetGroup: ["title", "codes"],
  Analysis: ["kind", "title", "finished_on", "method", "summary"],
  Need: ["code", "title", "description", "target_groups", "analyses"],
  Evaluation: ["plan", "on", "summary", "shares"],
  Strategy: ["vision", "nodes"],
  Node: [
    "title", "level", "kind", "description", "target_groups", "needs", "service_types", "responsible",
    "municipalities", "period", "costs", "indicators",
  ],
  Costs: ["total", "sources", "years"],
  FundingLine: ["source", "year", "amount"],
  Indicator: ["title", "unit", "baseline", "target"],
  Service: ["name", "service_type", "provider", "identifier", "forms", "target_groups", "municipalities"],
  FormOfService: ["form", "capacities"],
  NetworkItem: ["service", "status"],
  ActionItem: ["node", "title", "description", "responsible", "period", "costs", "indicators"],
  MonitoringEntry: ["node", "status", "reason", "spent", "indicators", "evidence", "comment"],
  SideCount: ["side", "count"],
  StatedCount: ["number"],
  StatusShare: ["status", "count", "percent"],
  DocumentLink: ["title", "url", "on"],
  Contact: ["organisation", "role", "email", "phone"],
};

/** Of what kind a document is, says its place in the submission. */
const DOCUMENTS = new Set(["Submission", "Plan", "ActionPlan", "MonitoringReport", "Project", "Catalogue"]);

/** Records of which a list is a table; all others are opened one by one. */
const ROWS = new Set([
  "YearAmount", "FundingLine", "Subtotal", "Indicator", "IndicatorValue", "StatusShare", "Capacity", "Risk",
  "TerritoryMunicipality", "CoFinancing", "Level", "NetworkItem", "SideCount",
]);

/** What a record is called in a list, in the order in which it is looked for. */
export const NAMES = ["title", "name", "text", "label", "short_name", "node", "item", "service", "plan"] as const;

interface Named {
  readonly name: string;
}

export function laidOut<F extends Named>(record: string, fields: readonly F[]): { first: F[]; more: F[] } {
  const shown = fields.filter(({ name }) => !(name === "kind" && DOCUMENTS.has(record)));
  const order = FIRST[record];
  if (order === undefined) {
    return { first: shown.filter(({ name }) => name !== "id"), more: shown.filter(({ name }) => name === "id") };
  }
  const first = order.flatMap((wanted) => shown.find(({ name }) => name === wanted) ?? []);
  return { first, more: shown.filter((field) => !first.includes(field)) };
}

export function isTable(record: string): boolean {
  return ROWS.has(record);
}
