/** Which findings belong to a place. */

import type { Finding, Report } from "./types.generated.js";

/** Which findings are meant. */
export interface PlaceOptions {
  /** Whether findings count that stand somewhere below the place, too. */
  below?: boolean | undefined;
  /** Which of several documents: the index into `report.inputs`, 0 where it is not set. */
  input?: number | undefined;
}

/**
 * The findings at a place of a document, by its JSON Pointer: those of a field, or with `below` those
 * of a record with everything in it. The whole document is `""`.
 */
export function findingsAt(
  report: Report,
  pointer: string,
  { below = false, input = 0 }: PlaceOptions = {},
): Finding[] {
  const inside = `${pointer}/`;
  return report.findings.filter(
    (finding) =>
      finding.input === input &&
      (finding.pointer === pointer || (below && finding.pointer.startsWith(inside))),
  );
}
