/** What is thrown where a call cannot be carried out. */

import { Refusal } from "./wasm/kpss.js";

/** An option or a question that cannot be read; the documents are not to blame. */
export class RequestError extends Error {
  override readonly name = "RequestError";
}

/** A task that cannot be done with these documents; the message says why. */
export class TaskError extends Error {
  override readonly name = "TaskError";
}

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
