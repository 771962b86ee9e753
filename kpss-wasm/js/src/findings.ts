/** Which findings belong to a place. */

import { RequestError } from "./errors.js";
import type { Finding, Report } from "./types.generated.js";
import { said } from "./words.js";

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
  if (pointer !== "" && !String(pointer).startsWith("/")) {
    // No finding would be there, and a form would look as if all was well.
    throw new RequestError(
      said(
        report.lang,
        `„${pointer}“ není JSON Pointer; ten začíná lomítkem`,
        `"${pointer}" is no JSON Pointer, which begins with a slash`,
      ),
    );
  }
  const inside = `${pointer}/`;
  return report.findings.filter(
    (finding) =>
      finding.input === input &&
      (finding.pointer === pointer || (below && finding.pointer.startsWith(inside))),
  );
}
