/** The draft that is open. The document in the package is the truth; the page reads what it says. */

import { open, type Change, type Finding, type Lang, type Live, type Municipalities } from "kpss";
import { emptied, filled, type Edit } from "./edits";

/** What the page shows until the next edit. */
export interface Snapshot {
  /** What is kept, exported and checked. */
  readonly text: string;
  readonly document: unknown;
  readonly findings: readonly Finding[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What undo takes back at once. */
interface Step {
  edits: readonly Edit[];
  /** Where it happened; undo leads there. */
  readonly place: string;
  /** Whether more letters of the same text belong to it. */
  typing: boolean;
}

export interface DraftOptions {
  readonly name: string;
  readonly lang: Lang;
  readonly municipalities: Municipalities;
  /** The day by which exceptions are judged. */
  readonly today: string;
}

/** An edit that takes no longer is carried out at each letter, in milliseconds. */
const QUICK = 30;

const PAUSE = 200;

export class Draft {
  readonly options: DraftOptions;
  readonly #live: Live;
  readonly #listeners = new Set<() => void>();
  #done: Step[] = [];
  #undone: Step[] = [];
  #snapshot: Snapshot;
  #took = 0;

  /** Throws where the text is no JSON. */
  constructor(text: string, options: DraftOptions) {
    this.options = options;
    this.#live = open(text, options);
    this.#snapshot = this.#taken(this.#live.report().findings);
  }

  readonly snapshot = (): Snapshot => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** How long a text waits for the next letter, in milliseconds: large plans are checked when somebody pauses. */
  get patience(): number {
    return this.#took < QUICK ? 0 : PAUSE;
  }

  /** What is typed or chosen in a field; nothing empties it. */
  fill(pointer: string, value: unknown, typing = false): void {
    const { document } = this.#snapshot;
    this.edit(
      value === undefined ? emptied(document, pointer) : filled(document, pointer, value),
      pointer,
      typing,
    );
  }

  /** Carries out edits that undo takes back together. */
  edit(edits: readonly Edit[], place: string, typing = false): void {
    if (edits.length === 0) {
      return;
    }
    const last = this.#done.at(-1);
    if (typing && last?.typing === true && last.place === place) {
      last.edits = [...last.edits, ...edits];
    } else {
      this.#done.push({ edits, place, typing });
    }
    this.#undone = [];
    const begin = performance.now();
    this.#carryOut(edits);
    this.#took = performance.now() - begin;
  }

  /** The text of a field ends; what is typed later is taken back by itself. */
  pause(): void {
    const last = this.#done.at(-1);
    if (last !== undefined) {
      last.typing = false;
    }
  }

  /** Takes the last step back, and says where it happened. */
  undo(): string | undefined {
    const step = this.#done.pop();
    if (step === undefined) {
      return undefined;
    }
    this.#undone.push({ ...step, typing: false });
    this.#show(step.edits.flatMap(() => this.#live.undo() ?? []));
    return step.place;
  }

  redo(): string | undefined {
    const step = this.#undone.pop();
    if (step === undefined) {
      return undefined;
    }
    this.#done.push(step);
    this.#carryOut(step.edits);
    return step.place;
  }

  close(): void {
    this.#live.close();
  }

  #carryOut(edits: readonly Edit[]): void {
    this.#show(edits.map((edit) => this.#one(edit)));
  }

  #one(edit: Edit): Change {
    if ("set" in edit) {
      return this.#live.set(edit.set, edit.value);
    }
    if ("insert" in edit) {
      return this.#live.insert(edit.insert, edit.value);
    }
    return "move" in edit ? this.#live.move(edit.move, edit.to) : this.#live.remove(edit.remove);
  }

  #show(changes: readonly Change[]): void {
    let findings = this.#snapshot.findings;
    for (const { appeared, vanished } of changes) {
      findings = [...without(findings, vanished), ...appeared];
    }
    this.#snapshot = this.#taken(findings);
    this.#listeners.forEach((listener) => listener());
  }

  #taken(findings: readonly Finding[]): Snapshot {
    const text = this.#live.text();
    return {
      text,
      document: JSON.parse(text),
      findings,
      canUndo: this.#done.length > 0,
      canRedo: this.#undone.length > 0,
    };
  }
}

/** One finding goes for each that vanished; two of the same place and print may stand beside each other. */
function without(findings: readonly Finding[], vanished: readonly Finding[]): Finding[] {
  const left = [...findings];
  for (const gone of vanished) {
    const at = left.findIndex(
      (one) =>
        one.fingerprint === gone.fingerprint && one.pointer === gone.pointer && one.message === gone.message,
    );
    if (at >= 0) {
      left.splice(at, 1);
    }
  }
  return left;
}
