/** Sums of money, as the core counts them. */

import { TaskError, totals, type Lang, type types } from "kpss";
import type { Register } from "./municipalities";
import { steps, valueAt } from "./pointer";
import type { Words } from "./words";
import { writtenMoney } from "./written";

export interface Answer {
  readonly tree?: types.Proof;
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
    return found === undefined ? {} : { tree: moved(found.tree, at), sums: found.sums };
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

/** An amount and the verdict on its parts, as a sentence. */
export function judged(amount: number, { verdict, by }: types.Judgement, lang: Lang, words: Words): string {
  const total = `${words.total} ${writtenMoney(amount, lang)}.`;
  if (verdict === "balanced") {
    return `${total} ${words.balanced}`;
  }
  return verdict === "not_balanced"
    ? `${total} ${words.notBalanced} ${writtenMoney(Math.abs(by ?? 0), lang)}.`
    : `${total} ${words.unclear}`;
}
