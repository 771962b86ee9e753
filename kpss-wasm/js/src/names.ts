/** The names of options. */

import { calling } from "./calling.js";
import { checkNames as checkNamesInCore } from "./wasm/kpss.js";
import { said } from "./words.js";

/** Options that would be left out in silence are refused. */
export function checkNames(given: object, known: readonly string[], lang: string | undefined): void {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new TypeError(
      said(
        lang,
        "volby se předávají jako objekt, například { lang: \"en\" }",
        "options are an object, for example { lang: \"en\" }",
      ),
    );
  }
  calling(() => checkNamesInCore(Object.keys(given), [...known], text(lang)));
}

/** What the core takes for a text, from callers without types, too: any other value would break the module. */
export function text(value: unknown): string {
  return String(value ?? "");
}
