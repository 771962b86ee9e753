/** What runs in a worker: one call after another, as messages. */

import * as calls from "./calls.js";
import { Municipalities, type RegisterOptions } from "./municipalities.js";
import * as questions from "./questions.generated.js";
import { received } from "./sent.js";
import { start, type Module } from "./start.js";
import type { Text } from "./source.js";
import { LIVE } from "./thread-live.js";

/** A call; a register is named by a number, and its text is sent the first time. */
export interface Call {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
  /** Which argument holds the options, where there are some. */
  readonly options: number;
  readonly module?: Module | undefined;
  readonly register?: Register | undefined;
}

/** A register of municipalities; `text` where the worker does not have it yet. */
export interface Register {
  readonly number: number;
  readonly text?: Text | undefined;
}

/** What became of a call. */
export interface Done {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

const functions: { readonly [name: string]: unknown } = { ...calls, ...questions, ...LIVE };
const registers = new Map<number, Municipalities>();

/** Carries out a call. */
export async function carryOut(call: Call): Promise<Done> {
  const { id } = call;
  try {
    await start(call.module);
    return { id, value: value(call) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { id, error: { name, message } };
  }
}

function value({ name, args, options, register }: Call): unknown {
  const given = args[options] as object | undefined;
  const municipalities = register && registered(register, name, given);
  if (name === "municipalities" && municipalities !== undefined) {
    return { size: municipalities.size, validOn: municipalities.validOn };
  }
  const all = args.map((one, index) =>
    index === options ? (municipalities ? { ...given, municipalities } : one) : received(one),
  );
  return (functions[name] as (...args: readonly unknown[]) => unknown)(...all);
}

function registered(
  { number, text }: Register,
  name: string,
  options: RegisterOptions | undefined,
): Municipalities {
  const known = registers.get(number);
  if (known !== undefined || text === undefined) {
    return known as Municipalities;
  }
  // A worker that was started anew reads it for a call that has other options, too.
  const read = new Municipalities(text, name === "municipalities" ? options : { lang: options?.lang });
  registers.set(number, read);
  return read;
}
