/** The names of options. */

import { calling } from "./calling.js";
import { checkNames as checkNamesInCore } from "./wasm/kpss.js";

/** Options that would be left out in silence are refused. */
export function checkNames(given: object, known: readonly string[], lang: string | undefined): void {
  calling(() => checkNamesInCore(Object.keys(given), [...known], lang ?? ""));
}
