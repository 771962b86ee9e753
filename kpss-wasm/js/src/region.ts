/** The answers to `timeline` and `regional_view`: the shape of their JSON, field by field. */

import type { Named } from "./comparison.js";

/** A plan in a chain. */
export interface Span {
  /** None of a plan that others only mention. */
  id?: string;
  title?: string;
  from?: string;
  until?: string;
  extensions?: { until?: string; part_only: boolean; by_assembly: boolean }[];
  status?: "intended" | "draft" | "in_consultation" | "approved" | "superseded";
  /** First and last day. */
  gap_before?: [string, string];
  /** First and last day. */
  overlap_before?: [string, string];
}

/** A document of a year. */
export interface YearDocument {
  id: string;
  title?: string;
  year?: number;
  plan?: string;
  /** The year is not in the validity of its plan. */
  outside: boolean;
}

/** How a document stood on a day. */
export interface Standing {
  id: string;
  title?: string;
  force: "in_force" | "unclear" | "not_in_force";
  because: (
    | "period"
    | "extension"
    | "part_only"
    | "not_by_assembly"
    | "only_intended"
    | "in_consultation"
    | "not_yet_approved"
    | "approval_day_unknown"
    | "superseded"
    | "plan_not_in_force"
    | "plan_unclear"
    | "published"
    | "publication_unknown"
  )[];
}

/** The history that documents tell. */
export interface Timeline {
  /** Plans of one area by their first day. */
  chains: { plans: Span[] }[];
  action_plans: YearDocument[];
  reports: YearDocument[];
  on?: { day: string; plans: Standing[]; action_plans: Standing[]; reports: Standing[] };
}

/** A municipality, and the plans that cover it. */
export interface CoveredMunicipality {
  municipality: Named;
  orp: Named;
  plans: string[];
}

/** How many measures concern a type of service or a target group. */
export interface MeasureCount {
  of: Named;
  measures: number;
  plans: number;
}

/** Several plans as a region sees them. */
export interface RegionalView {
  plans: {
    id: string;
    title?: string;
    from?: string;
    until?: string;
    orps: Named[];
    measures: number;
    total?: number;
  }[];
  /** The union of their areas, against the register of municipalities. */
  territory: {
    cover: "once" | "not_once" | "unproved";
    register_on?: string;
    regions: string[];
    expected: number;
    once: number;
    missing_orps: Named[];
    missing: CoveredMunicipality[];
    double: CoveredMunicipality[];
    unknown: string[];
    undefined: string[];
  };
  /** Costs by ORP; without `orp` those of several. */
  orps: { orp?: Named; nodes: number; total: number }[];
  service_types: MeasureCount[];
  target_groups: MeasureCount[];
}
