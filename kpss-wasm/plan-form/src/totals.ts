/** Sums of money, as the core counts them. */

import { TaskError, totals, type Lang, type types } from "kpss";
import type { Register } from "./municipalities";
import { isWithin, steps, valueAt } from "./pointer";
import type { Words } from "./words";
import { writtenMoney } from "./written";

export interface Answer {
  readonly tree?: types.Proof;
  /** The verdict on the whole document. */
  readonly judgement?: types.Judgement;
  readonly sums?: readonly types.Sum[];
  /** Why there is none. */
  readonly refusal?: string;
}

/** Each state of a document is counted once, however many tables ask. */
const ANSWERS = new WeakMap<object, Answer>();

/** The sums of the document at a place; places in them are those of the whole submission. */
export function totalsOf(submission: unknown, at: string, lang: Lang, register: Register): Answer {
  const document = valueAt(submission, at);
  if (typeof document !== "object" || document === null) {
    return {};
  }
  const answer = ANSWERS.get(document) ?? asked(document, at, lang, register);
  ANSWERS.set(document, answer);
  return answer;
}

function asked(document: object, at: string, lang: Lang, { forRules }: Register): Answer {
  try {
    const [found] = totals(document as types.Plan, { lang, municipalities: forRules }).documents;
    if (found === undefined) {
      return {};
    }
    const { tree, judgement, sums } = found;
    return { tree: moved(tree, at), judgement, sums };
  } catch (error) {
    if (error instanceof TaskError) {
      return { refusal: error.message };
    }
    throw error;
  }
}

function moved(proof: types.Proof, at: string): types.Proof {
  return { ...proof, pointer: at + proof.pointer, parts: proof.parts.map((part) => moved(part, at)) };
}

/** The document in which a place stands: `/plans/0`. */
export function documentOf(pointer: string): string {
  const [list, index] = steps(pointer);
  return index !== undefined && /^\d+$/u.test(index) ? `/${list}/${index}` : "";
}

export function proofAt(tree: types.Proof, pointer: string): types.Proof | undefined {
  if (tree.pointer === pointer) {
    return tree;
  }
  for (const part of tree.parts) {
    const found = proofAt(part, pointer);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** By what a breakdown of costs is proved beside its table. */
export const PROVED = ["year", "source"] as const;

/** The verdict on one breakdown of one record of costs; nothing where the costs have no such breakdown. */
export function provedBy(
  { sums }: Answer,
  costs: string,
  document: string,
  by: (typeof PROVED)[number],
): types.Judgement | undefined {
  const rows = sums?.find((sum) => sum.by === by)?.rows ?? [];
  const own = (kind: types.RowKind): types.Share[] =>
    rows
      .filter((row) => row.kind === kind)
      .flatMap(({ parts }) => parts)
      .filter(({ pointer }) => isWithin(document + pointer, costs));
  const [difference] = own("difference");
  if (difference !== undefined) {
    return { verdict: "not_balanced", by: difference.amount };
  }
  return own("value").length > 0 ? { verdict: "balanced" } : undefined;
}

/** A verdict in words. */
export function judged({ verdict, by }: types.Judgement, lang: Lang, words: Words): string {
  if (verdict !== "not_balanced") {
    return words[verdict];
  }
  return by === undefined
    ? words.notBalanced
    : `${words.notBalanced}, ${words.by} ${writtenMoney(Math.abs(by), lang)}`;
}
