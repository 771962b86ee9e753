/** Files that come in and go out. */

import { merge, RequestError, TaskError, validate, type Lang } from "kpss";
import type { Model } from "./model";
import { isRecord, own, textOf } from "./pointer";
import { WORDS } from "./words";
import { NoWorkbook, readWorkbook } from "./workbooks";

/** Why a file was not taken. */
export class Refused extends Error {}

/** What came in. */
export interface Taken {
  /** The submission, as JSON. */
  readonly text: string;
  /** What a workbook held and the submission does not, in sentences. */
  readonly remarks: readonly string[];
}

/** A submission made of files: one as it is, several put together by the core. */
export async function taken(files: readonly File[], model: Model, lang: Lang): Promise<Taken> {
  const read = await Promise.all(files.map((file) => readText(file, lang)));
  const remarks = read.flatMap((one) => one.remarks);
  const [first, ...more] = read;
  if (first === undefined) {
    throw new Refused(WORDS[lang].noFile);
  }
  for (const { name, text } of read) {
    refuse(name, text, lang);
  }
  try {
    const pairs = read.map(({ name, text }) => [name, text] as const);
    const text = more.length === 0 ? wrapped(first.text, model) : JSON.stringify(merge(pairs, {}, { lang }));
    return { text, remarks };
  } catch (error) {
    throw error instanceof TaskError || error instanceof RequestError ? new Refused(error.message) : error;
  }
}

/** The text of a file; of a workbook or a Word document, what it says. */
export async function readText(file: File, lang: Lang): Promise<Taken & { readonly name: string }> {
  const { name } = file;
  if (!/\.(?:xlsx|xlsm|xls|ods|csv|docx)$/iu.test(name)) {
    return { name, text: await file.text(), remarks: [] };
  }
  try {
    const { json, remarks } = await readWorkbook(name, new Uint8Array(await file.arrayBuffer()), lang);
    return { name, text: json, remarks: remarks.map((remark) => `${name}, ${remark}`) };
  } catch (error) {
    throw error instanceof NoWorkbook ? new Refused(error.message) : error;
  }
}

/** What the form opens. */
export const ENDINGS = ".json,.xlsx,.xlsm,.xls,.ods,.csv,.docx";

/** Rules that say that a text is no document at all; whatever else is wrong, the form shows. */
const UNREADABLE = new Set(["K001", "K004", "K007"]);

function refuse(name: string, text: string, lang: Lang): void {
  const { findings } = validate(text, { name, lang });
  const reason = findings.find(
    ({ code, pointer }) =>
      code === "K001" ||
      ((UNREADABLE.has(code) || code === "K005") && (pointer === "" || pointer === "/kind")),
  );
  const line = reason?.position?.line;
  if (reason !== undefined) {
    const where = line === undefined ? name : `${name}, ${lang === "cs" ? "řádek" : "line"} ${line}`;
    throw new Refused(`${where}: ${reason.message}`);
  }
  if (!isJson(text)) {
    throw new Refused(`${name}: ${findings[0]?.message ?? ""}`);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A document alone becomes a submission that holds it. */
function wrapped(text: string, model: Model): string {
  const document: unknown = JSON.parse(text);
  const kind = isRecord(document) ? own(document, "kind") : undefined;
  const list = model.lists.find((list) => list.kind === kind);
  if (!isRecord(document) || list === undefined) {
    return text;
  }
  const id = `podani-${textOf(own(document, "id"))}`;
  return JSON.stringify({ kind: "submission", id, [list.field.name]: [document] });
}

export function save(name: string, content: BlobPart): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: "application/octet-stream" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A name that every system takes. */
export function fileName(id: unknown): string {
  const word = String(id ?? "").replaceAll(/[^\p{L}\p{N}_-]+/gu, "-");
  return `${word || "podani"}.json`;
}
