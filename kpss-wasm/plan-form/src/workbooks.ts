/** Workbooks, read and written by the module of the check page. It is large, so it is loaded when there is one. */

import type { Lang } from "kpss";

/** What `kpss-wasm/src/tables.rs` gives. */
interface Module {
  default: () => Promise<unknown>;
  Tables: {
    new (
      name: string,
      bytes: Uint8Array,
      lang: string,
    ): { readonly json: string; readonly remarks: string[] };
    workbook(json: string, lang: string): Uint8Array;
  };
}

let module: Promise<Module> | undefined;

/** The module stands beside the page, and not in the bundle. */
function loaded(): Promise<Module> {
  module ??= load().catch((error: unknown) => {
    // A failed download may be tried again.
    module = undefined;
    throw error;
  });
  return module;
}

async function load(): Promise<Module> {
  const address = new URL("files/kpss.js", document.baseURI).href;
  const files = (await import(/* @vite-ignore */ address)) as Module;
  await files.default();
  return files;
}

/** Why a workbook was not read or written. */
export class NoWorkbook extends Error {}

/** The document of a workbook, as JSON, and what was not taken over as it stands. */
export async function readWorkbook(
  name: string,
  bytes: Uint8Array,
  lang: Lang,
): Promise<{ json: string; remarks: string[] }> {
  const { Tables } = await loaded();
  const { json, remarks } = asked(() => new Tables(name, bytes, lang));
  return { json, remarks };
}

/** A document as a workbook. */
export async function writeWorkbook(json: string, lang: Lang): Promise<Uint8Array> {
  const { Tables } = await loaded();
  return asked(() => Tables.workbook(json, lang));
}

/** The module throws an object with a message, as errors have. */
function asked<Value>(call: () => Value): Value {
  try {
    return call();
  } catch (error) {
    throw typeof error === "object" && error !== null && "message" in error
      ? new NoWorkbook(String(error.message))
      : error;
  }
}
