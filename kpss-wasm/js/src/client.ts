/** The side of a worker that asks: calls wait for one another, and a signal takes them back. */

import { asDocument, type DocumentOf } from "./counted.js";
import { RequestError, TaskError } from "./errors.js";
import { result, standard } from "./issues.js";
import { QUESTIONS } from "./question-names.generated.js";
import type { RemoteQuestions } from "./questions.generated.js";
import type { Kpss, RemoteMunicipalities } from "./remote.js";
import type { Text } from "./source.js";
import type { Module } from "./start.js";
import type { Call, Done } from "./thread.js";
import type { Report } from "./types.generated.js";

/** A worker that runs. */
export interface Thread {
  post(call: Call): void;
  end(): void;
  /** Says whether the program has to wait for the worker before it ends. */
  busy(is: boolean): void;
}

/** Starts a worker; it says what became of calls, or that it broke down. */
export type Begin = (done: (done: Done) => void, failed: (error: unknown) => void) => Thread;

type Named = Exclude<
  keyof Kpss,
  keyof RemoteQuestions | "municipalities" | "standardSchema" | "close"
>;

/** All functions but the questions; a missing one does not compile. */
const CALLS: { readonly [name in Named]: true } = {
  validate: true,
  validateToJson: true,
  validateSubmission: true,
  validateSubmissionToJson: true,
  fix: true,
  reportToText: true,
  reportToMarkdown: true,
  reportDiff: true,
  reportDiffToText: true,
  reportAgainst: true,
  ask: true,
  askToText: true,
};

/** A register as the caller holds it; the worker has the municipalities. */
class Register implements RemoteMunicipalities {
  constructor(
    readonly number: number,
    readonly text: Text,
    readonly size = 0,
    readonly validOn: string | undefined = undefined,
  ) {}
}

interface Options {
  signal?: AbortSignal;
  municipalities?: Register;
}

interface Waiting {
  readonly call: Omit<Call, "register" | "module">;
  readonly register: Register | undefined;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
  readonly release: () => void;
}

/** The functions of the package, done by workers that `begin` starts. */
export function client(begin: Begin, module?: Module): Kpss {
  const queue: Waiting[] = [];
  let thread: Thread | undefined;
  let known = new Set<number>();
  let last = 0;
  let isClosed = false;

  function next(): void {
    const [first] = queue;
    if (first === undefined) {
      thread?.busy(false);
      return;
    }
    thread ??= started();
    const { register } = first;
    const text = register && !known.has(register.number) ? register.text : undefined;
    const sent = register && { number: register.number, text };
    thread.busy(true);
    try {
      post(thread, { ...first.call, module, register: sent });
    } catch (error) {
      finish(first, () => first.reject(error));
    }
  }

  function started(): Thread {
    return begin(
      (done) => {
        const [first] = queue;
        if (first?.call.id !== done.id) {
          return;
        }
        if (done.error === undefined && first.register !== undefined) {
          known.add(first.register.number);
        }
        const { error } = done;
        finish(first, error ? () => first.reject(asThrown(error)) : () => first.resolve(done.value));
      },
      (error) => {
        end();
        const [first] = queue;
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
  }

  /** Takes a call out of the queue; what is being done can only be stopped with its worker. */
  function finish(waiting: Waiting, how: () => void): void {
    const at = queue.indexOf(waiting);
    queue.splice(at, 1);
    waiting.release();
    how();
    if (at === 0) {
      next();
    }
  }

  function ask(
    name: string,
    args: readonly unknown[],
    at = args.findIndex(isOptions),
    given?: Register,
  ): Promise<unknown> {
    const { signal, municipalities, ...rest } = (args[at] ?? {}) as Options;
    const register = given ?? municipalities;
    if (signal?.aborted === true) {
      return Promise.reject(signal.reason);
    }
    if (isClosed) {
      return Promise.reject(new Error("the worker of kpss is closed"));
    }
    const sent = args.map((one, index) => (index === at ? rest : listed(one)));
    const call = { id: ++last, name, args: sent, options: at };
    return new Promise((resolve, reject) => {
      const cancel = (): void => {
        if (queue[0] === waiting) {
          end();
        }
        finish(waiting, () => reject(signal?.reason));
      };
      signal?.addEventListener("abort", cancel, { once: true });
      const release = (): void => signal?.removeEventListener("abort", cancel);
      const waiting: Waiting = { call, register, resolve, reject, release };
      queue.push(waiting);
      if (queue.length === 1) {
        next();
      }
    });
  }

  async function municipalities(text: Text, options: Options = {}): Promise<RemoteMunicipalities> {
    const register = new Register(++last, text);
    const read = (await ask("municipalities", [options], 0, register)) as RemoteMunicipalities;
    return new Register(register.number, text, read.size, read.validOn);
  }

  const standardSchema: Kpss["standardSchema"] = (kind, { severity, ...options } = {}) =>
    standard(async (value) => {
      const document = asDocument(kind, value);
      const report = (await ask("validate", [document, options], 1)) as Report;
      return result<DocumentOf<typeof kind>>(document, report, { severity });
    });

  function close(): void {
    isClosed = true;
    end();
    for (const waiting of queue.splice(0)) {
      waiting.release();
      waiting.reject(new Error("the worker of kpss is closed"));
    }
  }

  const functions = [...Object.keys(CALLS), ...QUESTIONS].map((name) => [
    name,
    (...args: readonly unknown[]) => ask(name, args),
  ]);
  return { ...Object.fromEntries(functions), municipalities, standardSchema, close };
}

/** Sends a call; what cannot be cloned, such as a document that Vue watches, goes as JSON writes it. */
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

/** Pairs may come from a generator, which no message can hold. */
function listed(value: unknown): unknown {
  const isList = typeof value === "object" && !(value instanceof Uint8Array) && Symbol.iterator in Object(value);
  return isList ? [...(value as Iterable<unknown>)] : value;
}

/** The argument in which the worker itself finds something: a signal or a register. */
function isOptions(argument: unknown): boolean {
  const { signal, municipalities } = Object(argument) as Options;
  return signal instanceof AbortSignal || municipalities instanceof Register;
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
