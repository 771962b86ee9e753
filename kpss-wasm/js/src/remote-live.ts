/** A document that is open in a worker. Each has a worker of its own, which no cancelled check ends. */

import type { Cancel, RemoteLive } from "./remote.js";
import { queue, type Asked, type Begin, type Queue } from "./queue.js";
import { inJson } from "./sent.js";
import type { Module } from "./start.js";
import { said } from "./words.js";

/** A document that is being opened in a worker that `begin` starts. */
export interface Opening {
  readonly live: Promise<RemoteLive>;
  close(): void;
}

/** Opens a document; `closed` is told when it is not open any more. */
export function opening(
  begin: Begin,
  module: Module | undefined,
  asked: Omit<Asked, "name">,
  lang: string | undefined,
  closed: () => void,
): Opening {
  let isOpen = true;
  const worker = queue(begin, module, () => {
    isOpen = false;
    closed();
  });
  const call = async (name: string, args: readonly unknown[], { signal }: Cancel, back?: string) => {
    signal?.throwIfAborted();
    if (!isOpen) {
      throw new Error(said(lang, "dokument už není otevřený", "the document is no longer open"));
    }
    return worker.ask({ name: `live.${name}`, args, signal, back });
  };
  return { live: opened(worker, call, asked), close: worker.close };
}

type Ask = (name: string, args: readonly unknown[], options: Cancel, back?: string) => Promise<any>;

async function opened(
  worker: Queue,
  call: Ask,
  asked: Omit<Asked, "name">,
): Promise<RemoteLive> {
  try {
    await worker.ask({ ...asked, name: "live.open" });
  } catch (error) {
    worker.close();
    throw error;
  }
  const edit: Ask = (name, args, options) => call(name, args, options, "live.takeBack");
  return {
    set: async (pointer, value, options = {}) => edit("set", [pointer, inJson(value)], options),
    insert: async (pointer, value, options = {}) => edit("insert", [pointer, inJson(value)], options),
    remove: (pointer, options = {}) => edit("remove", [pointer], options),
    move: (from, to, options = {}) => edit("move", [from, to], options),
    undo: (options = {}) => edit("undo", [], options),
    document: (options = {}) => call("document", [], options),
    text: (options = {}) => call("text", [], options),
    report: (options = {}) => call("report", [], options),
    close: worker.close,
  };
}
