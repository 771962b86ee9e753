/** Checks files away from the page, so that it stays awake. Nothing leaves this computer. */

import type { Answers, Dropped, Lang, Place, Reply, Request } from "./messages.js";
import { csv } from "./municipalities-csv.js";
import init, { CheckedFiles, Municipalities } from "./wasm/kpss.js";

let ready: Promise<Municipalities> | undefined;
let last: CheckedFiles | undefined;

/** The module and the list of municipalities, loaded once. */
function started(): Promise<Municipalities> {
  return (ready ??= init().then(() => new Municipalities(new TextEncoder().encode(csv), "cs")));
}

async function check(files: readonly Dropped[], lang: Lang, today: string): Promise<Answers["check"]> {
  const municipalities = await started();
  last?.free();
  last = undefined;
  const sizes = Uint32Array.from(files, (file) => file.bytes.length);
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  for (const file of files) {
    bytes.set(file.bytes, at);
    at += file.bytes.length;
  }
  const names = files.map((file) => file.name);
  last = new CheckedFiles(JSON.stringify({ lang, today }), names, sizes, bytes, municipalities);
  return { page: last.page, report: last.report, canBePainted: last.canBePainted };
}

function around(place: Place): string | undefined {
  return "line" in place
    ? last?.aroundLine(place.input, place.line, place.column)
    : last?.aroundCell(place.input, place.sheet, place.cell);
}

async function answer(request: Request): Promise<Answers[keyof Answers]> {
  switch (request.ask) {
    case "check":
      return check(request.files, request.lang, request.today);
    case "around":
      return around(request.place);
    case "painted":
      return last?.painted() ?? new Uint8Array();
    case "made":
      return last?.made(request.form) ?? new Uint8Array();
  }
}

/** Why a request was refused: the module throws an object with a message, as errors have. */
function reason(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error
    ? String(error.message)
    : String(error);
}

self.addEventListener("message", async (event: MessageEvent<{ number: number; request: Request }>) => {
  const { number, request } = event.data;
  let reply: Reply;
  try {
    reply = { number, value: await answer(request) };
  } catch (error) {
    reply = { number, refusal: reason(error) };
  }
  self.postMessage(reply);
});
