/** Calls that a worker does, one after another; a signal takes them back. */

import { RequestError, TaskError } from "./errors.js";
import type { Module } from "./start.js";
import type { Text } from "./source.js";
import type { Call, Done } from "./thread.js";

/** A worker that runs. */
export interface Thread {
  post(call: Call): void;
  end(): void;
  /** Says whether the program has to wait for the worker before it ends. */
  busy(is: boolean): void;
}

/** Starts a worker; it says what became of calls, or that it broke down. */
export type Begin = (done: (done: Done) => void, failed: (error: unknown) => void) => Thread;

/** A register of municipalities by its number; a worker that does not have it yet gets its text. */
export interface Numbered {
  readonly number: number;
  readonly text: Text;
}

/** What is asked of a worker. */
export interface Asked {
  readonly name: string;
  readonly args: readonly unknown[];
  /** Which argument holds the options, where there are some. */
  readonly options?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly register?: Numbered | undefined;
  /**
   * The call that takes this one back where it is cancelled while it is being done; `undefined` where
   * nothing has to be taken back. Where it is not set at all, the worker is ended.
   */
  readonly back?: string | undefined;
}

/** A worker and what waits for it. */
export interface Queue {
  ask(asked: Asked): Promise<unknown>;
  /** Ends the worker; what was not done is rejected. */
  close(): void;
}

interface Waiting extends Asked {
  readonly id: number;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
  readonly release: () => void;
  isTakenBack: boolean;
}

/** `ended` is told that the worker is gone, with all that it held. */
export function queue(begin: Begin, module?: Module, ended?: () => void): Queue {
  const waits: Waiting[] = [];
  let thread: Thread | undefined;
  let known = new Set<number>();
  let last = 0;
  let isClosed = false;

  function next(): void {
    const [first] = waits;
    if (first === undefined) {
      thread?.busy(false);
      return;
    }
    thread ??= started();
    const { id, name, args, options = -1, register } = first;
    const text = register && !known.has(register.number) ? register.text : undefined;
    const sent = register && { number: register.number, text };
    thread.busy(true);
    try {
      post(thread, { id, name, args, options, module, register: sent });
    } catch (error) {
      finish(first, () => first.reject(error));
    }
  }

  function started(): Thread {
    return begin(
      ({ id, value, error }) => {
        const [first] = waits;
        if (first?.id !== id) {
          return;
        }
        if (error === undefined && first.register !== undefined) {
          known.add(first.register.number);
        }
        if (error === undefined && first.isTakenBack && first.back !== undefined) {
          // Before anything else sees what nobody wanted.
          waits.splice(1, 0, waiting({ name: first.back, args: [] }));
        }
        finish(first, error ? () => first.reject(asThrown(error)) : () => first.resolve(value));
      },
      (error) => {
        end();
        const [first] = waits;
        if (first !== undefined) {
          finish(first, () => first.reject(error));
        }
      },
    );
  }

  function end(): void {
    thread?.end();
    thread = undefined;
    known = new Set();
    ended?.();
  }

  /** Takes a call out of the queue. */
  function finish(waiting: Waiting, how: () => void): void {
    const at = waits.indexOf(waiting);
    waits.splice(at, 1);
    waiting.release();
    how();
    if (at === 0) {
      next();
    }
  }

  function waiting(asked: Asked, more: Partial<Waiting> = {}): Waiting {
    const nothing = (): void => {};
    const own = { id: ++last, isTakenBack: false, resolve: nothing, reject: nothing, release: nothing };
    return { ...asked, ...own, ...more };
  }

  function cancel(waiting: Waiting): void {
    const reject = (): void => waiting.reject(waiting.signal?.reason);
    if (waits[0] === waiting && "back" in waiting) {
      // It is done to its end, but its caller does not wait for that.
      waiting.isTakenBack = true;
      reject();
      return;
    }
    if (waits[0] === waiting) {
      end();
    }
    finish(waiting, reject);
  }

  async function ask(asked: Asked): Promise<unknown> {
    const { signal } = asked;
    signal?.throwIfAborted();
    if (isClosed) {
      throw new Error("the worker of kpss is closed");
    }
    return new Promise((resolve, reject) => {
      const taken = (): void => cancel(call);
      signal?.addEventListener("abort", taken, { once: true });
      const release = (): void => signal?.removeEventListener("abort", taken);
      const call = waiting(asked, { resolve, reject, release });
      waits.push(call);
      if (waits.length === 1) {
        next();
      }
    });
  }

  function close(): void {
    isClosed = true;
    end();
    for (const waiting of waits.splice(0)) {
      waiting.release();
      waiting.reject(new Error("the worker of kpss is closed"));
    }
  }

  return { ask, close };
}

/** Sends a call; what cannot be cloned, such as options that Vue watches, goes as JSON writes it. */
function post(thread: Thread, call: Call): void {
  try {
    thread.post(call);
  } catch {
    thread.post({ ...call, args: call.args.map(copied) });
  }
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(copied);
  }
  const isText = typeof value !== "object" || value instanceof Uint8Array;
  return isText ? value : JSON.parse(JSON.stringify(value));
}

/** An error of a worker as one of its class. */
function asThrown({ name, message }: { name: string; message: string }): Error {
  const classes: { readonly [name: string]: new (message: string) => Error } = {
    RequestError,
    TaskError,
    TypeError,
  };
  return new (classes[name] ?? Error)(message);
}
