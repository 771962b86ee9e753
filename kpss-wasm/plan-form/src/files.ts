/** Files that come in and go out. */

import { merge, RequestError, TaskError, validate, type Finding, type Lang } from "kpss";
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
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!/\.(?:xlsx|xlsm|xls|ods|csv|docx)$/iu.test(name)) {
    return { name, text: new TextDecoder().decode(bytes), remarks: looked(name, bytes, lang) };
  }
  try {
    const { json, remarks } = await readWorkbook(name, bytes, lang);
    return { name, text: json, remarks: remarks.map((remark) => `${name}, ${remark}`) };
  } catch (error) {
    throw error instanceof NoWorkbook ? new Refused(error.message) : error;
  }
}

/** What the form opens. */
export const ENDINGS = ".json,.xlsx,.xlsm,.xls,.ods,.csv,.docx";

/** Rules that say that a file is no document; whatever else is wrong, the form shows. */
const NO_DOCUMENT = new Set(["K001", "K002", "K003", "K014", "K015", "K018"]);

/** The same, where they speak of the document as a whole or of its kind. */
const NO_KIND = new Set(["K004", "K005", "K007"]);

/** A field that stands twice: the form can hold only one of them. */
const TWICE = "K012";

/** Refuses what is no document, and says what a draft will not hold. */
function looked(name: string, bytes: Uint8Array, lang: Lang): string[] {
  const { findings } = validate(bytes, { name, lang });
  const reason = findings.find(
    ({ code, pointer }) =>
      NO_DOCUMENT.has(code) || (NO_KIND.has(code) && (pointer === "" || pointer === "/kind")),
  );
  if (reason !== undefined) {
    throw new Refused(said(name, reason, lang));
  }
  return findings.filter(({ code }) => code === TWICE).map((finding) => said(name, finding, lang));
}

function said(name: string, { message, position }: Finding, lang: Lang): string {
  const where = position === undefined ? name : `${name}, ${WORDS[lang].line} ${position.line}`;
  return `${where}: ${message}`;
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
