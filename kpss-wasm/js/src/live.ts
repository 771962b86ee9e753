/** A document that a form edits: it stays in the module, and each edit says what it changed. */

import { calling } from "./calling.js";
import { openOne, type Options } from "./run.js";
import { jsonOf, type Source } from "./source.js";
import type { Document, Finding, Report } from "./types.generated.js";
import type { Live as Core } from "./wasm/kpss.js";
import { said } from "./words.js";

/** What an edit changed. These findings have no lines: those move with every edit. */
export interface Change {
  appeared: Finding[];
  vanished: Finding[];
}

/**
 * A document that is open. Places are JSON Pointers. An edit that names a place that is not there throws
 * a `RequestError` and changes nothing.
 */
export class Live {
  #open: Core | undefined;
  readonly #lang: string | undefined;

  /** @internal Documents are opened by `open`. */
  constructor(core: Core, lang: string | undefined) {
    this.#open = core;
    this.#lang = lang;
  }

  get #core(): Core {
    if (this.#open === undefined) {
      throw new Error(said(this.#lang, "dokument už není otevřený", "the document is no longer open"));
    }
    return this.#open;
  }

  #place(pointer: unknown): string {
    if (typeof pointer === "string") {
      return pointer;
    }
    const lang = this.#lang;
    throw new TypeError(
      said(lang, 'místo je JSON Pointer, například "/period/until"', 'a place is a JSON Pointer, for example "/period/until"'),
    );
  }

  /** Puts a value where another one stands, or into a field; `undefined` takes the field out. */
  set(pointer: string, value: unknown): Change {
    const json = jsonOf(value);
    const at = this.#place(pointer);
    return json === undefined ? this.remove(at) : change(() => this.#core.set(at, json));
  }

  /** Puts a value into a list, before the one that stands there; `/list/3` is the end of three, and `/list/-` of any. */
  insert(pointer: string, value: unknown): Change {
    const json = jsonOf(value) ?? "null";
    const at = this.#place(pointer);
    return change(() => this.#core.insert(at, json));
  }

  /** Takes out what stands at a place. */
  remove(pointer: string): Change {
    const at = this.#place(pointer);
    return change(() => this.#core.remove(at));
  }

  /** Takes out what stands at a place, and puts it into a list, as that is then. */
  move(from: string, to: string): Change {
    const [one, other] = [this.#place(from), this.#place(to)];
    return change(() => this.#core.relocate(one, other));
  }

  /** Takes back the last edit that was not taken back; nothing where there is none. */
  undo(): Change | undefined {
    const json = calling(() => this.#core.undo());
    return json === undefined ? undefined : (JSON.parse(json) as Change);
  }

  /** The document as it is. */
  document(): Document {
    return JSON.parse(this.text()) as Document;
  }

  /** Its text, with an indent of 2. */
  text(): string {
    return this.#core.text();
  }

  /** The report on that text. */
  report(): Report {
    return JSON.parse(this.#core.report()) as Report;
  }

  /** Gives the memory back at once; without it that happens when nobody holds the document any more. */
  close(): void {
    this.#open?.free();
    this.#open = undefined;
  }
}

/** Opens a document to edit it; the options are those of `validate`. */
export function open(document: Source, options: Options = {}): Live {
  return new Live(openOne(document, options), options?.lang);
}

function change(call: () => string): Change {
  return JSON.parse(calling(call)) as Change;
}
