/** The side of a worker that asks. */

import { asDocument, type DocumentOf } from "./counted.js";
import { result, standard } from "./issues.js";
import { QUESTIONS } from "./question-names.generated.js";
import type { RemoteQuestions } from "./questions.generated.js";
import { queue, type Begin } from "./queue.js";
import { opening, type Opening } from "./remote-live.js";
import type { Kpss, RemoteMunicipalities } from "./remote.js";
import { sent } from "./sent.js";
import type { Text } from "./source.js";
import type { Module } from "./start.js";
import type { Report } from "./types.generated.js";

type Named = Exclude<
  keyof Kpss,
  keyof RemoteQuestions | "municipalities" | "standardSchema" | "open" | "close"
>;

/** All functions but the questions, each with the argument that holds documents; a missing one does not compile. */
const CALLS: { readonly [name in Named]: number } = {
  validate: 0,
  validateToJson: 0,
  validateSubmission: 0,
  validateSubmissionToJson: 0,
  fix: 0,
  reportToText: 0,
  reportToMarkdown: 0,
  reportDiff: 0,
  reportDiffToText: 0,
  reportAgainst: 0,
  ask: 1,
  askToText: 1,
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
  lang?: string;
  signal?: AbortSignal;
  municipalities?: Register;
}

/** The functions of the package, done by workers that `begin` starts. */
export function client(begin: Begin, module?: Module): Kpss {
  const calls = queue(begin, module);
  const documents = new Set<Opening>();
  let registers = 0;
  let isClosed = false;

  async function ask(
    name: string,
    args: readonly unknown[],
    documents: number,
    at = args.map(isOptions).lastIndexOf(true),
  ): Promise<unknown> {
    const { signal, municipalities, ...rest } = (args[at] ?? {}) as Options;
    const all = args.map((one, index) =>
      index === at ? rest : index === documents ? sent(one) : one,
    );
    return calls.ask({ name, args: all, options: at, signal, register: municipalities });
  }

  async function municipalities(text: Text, options: Options = {}): Promise<RemoteMunicipalities> {
    const { signal, ...rest } = options;
    const register = new Register(++registers, text);
    const asked = { name: "municipalities", args: [rest], options: 0, signal, register };
    const { size, validOn } = (await calls.ask(asked)) as RemoteMunicipalities;
    return new Register(register.number, text, size, validOn);
  }

  const standardSchema: Kpss["standardSchema"] = (kind, { severity, ...options } = {}) =>
    standard(async (value) => {
      const document = asDocument(kind, value);
      const report = (await ask("validate", [document, options], 0, 1)) as Report;
      return result<DocumentOf<typeof kind>>(document, report, { severity });
    });

  const open: Kpss["open"] = async (document, options = {}) => {
    const { signal, municipalities: register, ...rest } = options as Options;
    signal?.throwIfAborted();
    if (isClosed) {
      throw new Error("the worker of kpss is closed");
    }
    const args = [sent(document), rest];
    const asked = { args, options: 1, signal, register };
    const one = opening(begin, module, asked, rest.lang, () => documents.delete(one));
    documents.add(one);
    return one.live;
  };

  function close(): void {
    isClosed = true;
    calls.close();
    for (const one of [...documents]) {
      one.close();
    }
  }

  const functions = [...Object.entries(CALLS), ...QUESTIONS.map((name) => [name, 0] as const)].map(
    ([name, documents]) => [name, (...args: readonly unknown[]) => ask(name, args, documents)],
  );
  return { ...Object.fromEntries(functions), municipalities, standardSchema, open, close };
}

/** The argument in which the worker itself finds something: a signal or a register, or a place for them. */
function isOptions(argument: unknown): boolean {
  const { signal, municipalities } = Object(argument) as Options;
  const isHeld = signal instanceof AbortSignal || municipalities instanceof Register;
  return isHeld || ["signal", "municipalities"].some((name) => isUnset(argument, name));
}

/** Whether an option is there and says nothing, as where a caller hands on one of its own. */
function isUnset(argument: unknown, name: string): boolean {
  const given = Object(argument) as { readonly [name: string]: unknown };
  return Object.hasOwn(given, name) && given[name] === undefined;
}
