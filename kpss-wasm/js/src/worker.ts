/** The package in a worker of a browser: the page does not stand still while a plan is checked. */

import { client } from "./client.js";
import type { Kpss } from "./remote.js";
import type { Module } from "./start.js";

export type { Cancel, Kpss, Remote, RemoteLive, RemoteMunicipalities } from "./remote.js";
export { RequestError, TaskError } from "./errors.js";

/** How the worker is started. */
export interface WorkerSettings {
  /** Where the module is, or the module; otherwise it is fetched from beside the script. */
  module?: string | URL | BufferSource | WebAssembly.Module | undefined;
  /** Starts the script `kpss/worker-thread`, where a bundler wants to do that in its own way. */
  worker?: (() => Worker) | undefined;
}

/**
 * Starts the package in a worker. Each function gives a promise and takes, beside its options, a
 * `signal`. Calls are done one after another; a call that is cancelled while it is being done ends the
 * worker, and the next call starts another one.
 */
export function inWorker({ module, worker = begin }: WorkerSettings = {}): Kpss {
  return client((done, failed) => {
    const thread = worker();
    thread.addEventListener("message", ({ data }) => done(data));
    thread.addEventListener("error", (event) => failed(new Error(event.message || WITHOUT_SCRIPT)));
    return {
      post: (call) => thread.postMessage(call),
      end: () => thread.terminate(),
      busy: () => {},
    };
  }, located(module));
}

const WITHOUT_SCRIPT = "the script of the worker of kpss could not be loaded";

function begin(): Worker {
  return new Worker(new URL("./worker-thread.js", import.meta.url), { type: "module" });
}

/** An address as it is here; in the worker it would mean another place. */
function located(module: WorkerSettings["module"]): Module | undefined {
  const isAddress = typeof module === "string" || module instanceof URL;
  return isAddress ? new URL(module, globalThis.location?.href).href : module;
}
