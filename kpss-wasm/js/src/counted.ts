/** Which findings a form shows as mistakes, and where. */

import { known } from "./known.js";
import type { Document, DocumentKind, Finding, Report, Severity } from "./types.generated.js";
import { jsonOf } from "./source.js";

/** A document of a kind. */
export type DocumentOf<Kind extends DocumentKind> = Extract<Document, { kind: Kind }>;

/** Which findings count as mistakes. */
export interface Counted {
  /** The least severity that counts, `error` where it is not set. */
  severity?: Severity | undefined;
}

const WEIGHT: { readonly [severity in Severity]: number } = { info: 0, warning: 1, error: 2 };

/** The findings of one document that are open and weigh enough. */
export function counted(report: Report, { severity = "error" }: Counted, input = 0): Finding[] {
  known(WEIGHT, severity, report.lang, "závažnost", "severity");
  return report.findings.filter(
    (finding) =>
      finding.input === input &&
      finding.state === "open" &&
      WEIGHT[finding.severity] >= WEIGHT[severity],
  );
}

/** The steps of a JSON Pointer in a document; an index of a list is a number. */
export function steps(pointer: string, document: unknown): (string | number)[] {
  let here: unknown = document;
  return pointer
    .split("/")
    .slice(1)
    .map((escaped) => {
      const key = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
      const step = Array.isArray(here) ? Number(key) : key;
      here = (Object(here) as { [key: string | number]: unknown })[step];
      return step;
    });
}

/**
 * What stands in a form, as a document of its kind. A field that is not filled in (an empty text, no
 * number) is not there; in a list nothing is left out, so that places stay the same.
 */
export function asDocument(kind: DocumentKind, values: unknown): unknown {
  const isRecord = typeof values === "object" && values !== null && !Array.isArray(values);
  // What is no record is judged as the JSON that it is.
  return isRecord ? filled({ ...{ kind }, ...values, kind }) : (jsonOf(values) ?? "");
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(filled);
  }
  if (!isPlain(value)) {
    return value;
  }
  const fields = Object.entries(value).filter(([, field]) => !isBlank(field));
  return Object.fromEntries(fields.map(([name, field]) => [name, filled(field)]));
}

/** Whether it is an object without a class; a date or the like says itself how it is written. */
function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const above: unknown = Object.getPrototypeOf(value);
  // Of another window an object has another prototype, which is the last one, too.
  return above === null || Object.getPrototypeOf(above) === null;
}

function isBlank(field: unknown): boolean {
  return field === undefined || field === null || field === "" || Number.isNaN(field);
}
