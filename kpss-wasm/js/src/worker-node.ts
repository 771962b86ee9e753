/** The package in a worker of Node: a server answers others while a plan is checked. */

import { Worker } from "node:worker_threads";
import { client } from "./client.js";
import type { Kpss } from "./remote.js";

export { RequestError, TaskError } from "./errors.js";

/** The same as in a browser; the module is read from its file. */
export function inWorker({ module }: { module?: BufferSource | WebAssembly.Module } = {}): Kpss {
  return client((done, failed) => {
    const script = new URL("./worker-thread-node.js", import.meta.url);
    // The flags of the program are not meant for this script; some of them would stop it.
    const thread = new Worker(script, { execArgv: [] });
    thread.on("message", done);
    thread.on("error", failed);
    return {
      post: (call) => thread.postMessage(call),
      end: () => void thread.terminate(),
      busy: (is) => (is ? thread.ref() : thread.unref()),
    };
  }, module);
}
