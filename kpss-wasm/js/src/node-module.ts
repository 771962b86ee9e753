/** The bytes of the WebAssembly module where Node finds them. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { said } from "./words.js";

/**
 * As it is installed; as it is copied beside a bundle; and in the installed package, from which a
 * bundler has taken this file away.
 */
const PLACES = ["./wasm/kpss_bg.wasm", "./kpss_bg.wasm", "kpss/kpss.wasm"];

export function moduleBytes(lang: string | undefined): Uint8Array<ArrayBuffer> {
  let cause: unknown;
  for (const place of PLACES) {
    try {
      return readFileSync(createRequire(here()).resolve(place));
    } catch (error) {
      cause ??= error;
    }
  }
  const message = said(
    lang,
    "kpss nenašel svůj soubor kpss_bg.wasm: vynechte kpss z balíku (bundle), zkopírujte vedle něj " +
      "node_modules/kpss/wasm/kpss_bg.wasm, nebo nejdřív zavolejte initSync s obsahem souboru",
    "kpss does not find its file kpss_bg.wasm: leave kpss out of the bundle, copy " +
      "node_modules/kpss/wasm/kpss_bg.wasm beside the bundle, or call initSync with its bytes first",
  );
  throw new Error(message, { cause });
}

/** Where this file is: a bundle in CommonJS has no `import.meta.url`. */
function here(): string {
  const url: string | undefined = import.meta.url;
  return url ?? (typeof __filename === "string" ? __filename : "");
}
