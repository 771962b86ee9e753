/** Drafts kept in this browser. */

import { del, get, keys, setMany } from "idb-keyval";
import { textOf as asText, valueAt } from "./pointer";

/** What the list of drafts shows. */
export interface Kept {
  readonly id: string;
  readonly title: string;
  /** When it was changed, in milliseconds. */
  readonly changed: number;
}

const ABOUT = "about:";
const TEXT = "text:";

export async function kept(): Promise<Kept[]> {
  const all = (await keys<string>()).filter((key) => key.startsWith(ABOUT));
  const about = await Promise.all(all.map((key) => get<Kept>(key)));
  return about.filter((one) => one !== undefined).sort((one, other) => other.changed - one.changed);
}

export function textOf(id: string): Promise<string | undefined> {
  return get<string>(TEXT + id);
}

export async function forget(id: string): Promise<void> {
  await Promise.all([del(ABOUT + id), del(TEXT + id)]);
}

export function newId(): string {
  return crypto.randomUUID();
}

/** A draft as it is now. */
interface State {
  readonly text: string;
  readonly document: unknown;
}

/**
 * Keeps the newest state of a draft. One write is under way at a time, and what was typed meanwhile is
 * written after it, so that every letter is kept and none waits for a clock.
 */
export function keeper(id: string, said: (how: "kept" | "refused") => void): (state: State) => void {
  let isWriting = false;
  let next: State | undefined;
  const run = async (): Promise<void> => {
    isWriting = true;
    while (next !== undefined) {
      const { text, document } = next;
      next = undefined;
      const about: Kept = { id, title: titleOf(document), changed: Date.now() };
      await setMany([[ABOUT + id, about], [TEXT + id, text]]).then(() => said("kept"), () => said("refused"));
    }
    isWriting = false;
  };
  return (state) => {
    next = state;
    if (!isWriting) {
      void run();
    }
  };
}

/** What the list of drafts calls it. */
function titleOf(document: unknown): string {
  return textAt(document, "/title") || textAt(document, "/plans/0/title");
}

function textAt(document: unknown, pointer: string): string {
  return asText(valueAt(document, pointer));
}
