/** Starting the WebAssembly module. */

import start_wasm, { initSync } from "./wasm/kpss.js";
import { said } from "./words.js";

/** Where the module comes from. */
export type Module = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

let started = false;
let starting: Promise<void> | undefined;
let bytes: ((lang: string | undefined) => BufferSource) | undefined;

/** Where the module can be had without waiting, it is loaded at the first call. */
export function loadWhenNeeded(from: (lang: string | undefined) => BufferSource): void {
  bytes = from;
}

export function start(module?: Module | Promise<Module>): Promise<void> {
  if (started) {
    return Promise.resolve();
  }
  starting ??= load(module).finally(() => {
    // A failed download may be tried again.
    starting = undefined;
  });
  return starting;
}

async function load(module?: Module | Promise<Module>): Promise<void> {
  if (module === undefined && bytes !== undefined) {
    startSync(bytes(undefined));
    return;
  }
  await (module === undefined ? start_wasm() : start_wasm({ module_or_path: module }));
  started = true;
}

export function startSync(module: BufferSource | WebAssembly.Module): void {
  if (!started) {
    initSync({ module });
    started = true;
  }
}

/** Makes sure that the module is there. */
export function needed(lang: string | undefined): void {
  if (!started && bytes !== undefined) {
    startSync(bytes(lang));
  }
  if (!started) {
    throw new Error(
      said(
        lang,
        "kpss ještě není načten: nejdřív await init()",
        "kpss is not loaded yet: await init() first",
      ),
    );
  }
}
