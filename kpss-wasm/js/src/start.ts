/** Starting the WebAssembly module. */

import start_wasm, { initSync } from "./wasm/kpss.js";
import { said } from "./words.js";

/** Where the module comes from. */
export type Module = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

let started = false;
let starting: Promise<void> | undefined;

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
  await (module === undefined ? start_wasm() : start_wasm({ module_or_path: module }));
  started = true;
}

export function startSync(module: BufferSource | WebAssembly.Module): void {
  if (!started) {
    initSync({ module });
    started = true;
  }
}

export function isStarted(): boolean {
  return started;
}

/** Throws a readable error where the module is not there yet. */
export function needed(lang: string | undefined): void {
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
