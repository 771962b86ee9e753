/** Calls to the core that may be refused. */

import { RequestError, TaskError } from "./errors.js";
import { Refusal } from "./wasm/kpss.js";

/** Calls the core; what it refuses is thrown as an error of its class. */
export function calling<T>(call: () => T): T {
  try {
    return call();
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) {
      throw refusal;
    }
    const { message, ofDocuments } = refusal;
    refusal.free();
    throw ofDocuments ? new TaskError(message) : new RequestError(message);
  }
}
