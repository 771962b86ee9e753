/** The worker as functions that promise their answers. */

import type { Answers, Checked, Dropped, Lang, Place, Reply, Request } from "./messages.js";

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let asked = 0;

function started(): Worker {
  const made = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  made.addEventListener("message", (event: MessageEvent<Reply>) => {
    const reply = event.data;
    const call = waiting.get(reply.number);
    waiting.delete(reply.number);
    if ("refusal" in reply) {
      call?.reject(new Error(reply.refusal));
    } else {
      call?.resolve(reply.value as never);
    }
  });
  // A module that cannot be loaded, or runs out of memory: nobody may wait for ever.
  made.addEventListener("error", (event) => {
    for (const call of waiting.values()) {
      call.reject(new Error(event.message));
    }
    waiting.clear();
    worker = undefined;
  });
  return made;
}

function call<K extends keyof Answers>(request: Request & { ask: K }): Promise<Answers[K]> {
  worker ??= started();
  asked += 1;
  const number = asked;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve: resolve as (value: never) => void, reject });
    worker?.postMessage({ number, request });
  });
}

/** Checks files together. */
export function check(files: readonly Dropped[], lang: Lang, today: string): Promise<Checked> {
  return call({ ask: "check", files, lang, today });
}

/** The file around a place, as HTML. */
export function around(place: Place): Promise<string | undefined> {
  return call({ ask: "around", place });
}

/** The report in another form. */
export function made(form: string): Promise<Uint8Array> {
  return call({ ask: "made", form });
}

/** The file with the findings painted into it. */
export function painted(): Promise<Uint8Array> {
  return call({ ask: "painted" });
}
