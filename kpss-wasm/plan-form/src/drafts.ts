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
/** What was not written yet when the page went away; this store alone takes it without waiting. */
const LAST = "last:";

export async function kept(): Promise<Kept[]> {
  const all = (await keys<string>()).filter((key) => key.startsWith(ABOUT));
  const about = await Promise.all(all.map((key) => get<Kept>(key)));
  return about.filter((one) => one !== undefined).sort((one, other) => other.changed - one.changed);
}

export async function textOf(id: string): Promise<string | undefined> {
  return localStorage.getItem(LAST + id) || (await get<string>(TEXT + id));
}

export async function forget(id: string): Promise<void> {
  localStorage.removeItem(LAST + id);
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

interface Keeper {
  readonly keep: (state: State) => void;
  /** Another draft is open, or another tab has this one. */
  readonly stop: () => void;
}

/**
 * Keeps the newest state of a draft. One write is under way at a time, and what was typed meanwhile is
 * written after it, so that every letter is kept and none waits for a clock.
 */
export function keeper(id: string, said: (how: "kept" | "refused") => void): Keeper {
  let isWriting = false;
  let isLeaving = false;
  let next: State | undefined;
  let newest: State | undefined;
  const write = async (): Promise<void> => {
    isWriting = true;
    while (next !== undefined) {
      const { text, document } = next;
      next = undefined;
      const about: Kept = { id, title: titleOf(document), changed: Date.now() };
      try {
        await setMany([
          [ABOUT + id, about],
          [TEXT + id, text],
        ]);
        localStorage.removeItem(LAST + id);
        said("kept");
      } catch {
        // The disk is full, or this browser keeps nothing.
        said("refused");
      }
    }
    isWriting = false;
  };
  const leave = (): void => {
    isLeaving = true;
    if (isWriting) {
      keepNow(id, newest);
    }
  };
  const stay = (): void => {
    isLeaving = false;
  };
  window.addEventListener("pagehide", leave);
  window.addEventListener("pageshow", stay);
  return {
    keep: (state) => {
      next = newest = state;
      if (isLeaving) {
        keepNow(id, state);
      }
      if (!isWriting) {
        void write();
      }
    },
    stop: () => {
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", stay);
    },
  };
}

function keepNow(id: string, state: State | undefined): void {
  try {
    localStorage.setItem(LAST + id, state?.text ?? "");
  } catch {
    // The store is full; the write that is under way may still end.
  }
}

/** What the list of drafts calls it. */
function titleOf(document: unknown): string {
  return textAt(document, "/title") || textAt(document, "/plans/0/title");
}

function textAt(document: unknown, pointer: string): string {
  return asText(valueAt(document, pointer));
}
