/** What every part of the page works with. */

import type { Finding, Lang } from "kpss";
import { createContext, useContext } from "react";
import type { Draft, Snapshot } from "./draft";
import type { Model } from "./model";
import type { Register } from "./municipalities";
import type { Records } from "./records";
import type { Words } from "./words";

export interface Desk {
  readonly draft: Draft;
  readonly document: Snapshot["document"];
  /** The document as it was when there was last time to count. */
  readonly counted: Snapshot["document"];
  readonly findings: readonly Finding[];
  /** Findings by the place at which they stand. */
  readonly byPlace: ReadonlyMap<string, readonly Finding[]>;
  readonly model: Model;
  readonly records: Records;
  readonly register: Register;
  readonly lang: Lang;
  readonly words: Words;
  readonly isOpen: (place: string) => boolean;
  readonly toggle: (place: string) => void;
  /** Shows a place and puts the cursor there; a record that is only looked at stays closed. */
  readonly go: (pointer: string, only?: "look") => void;
  /** Says something to whoever listens to the page. */
  readonly say: (text: string) => void;
}

const Context = createContext<Desk | undefined>(undefined);
export const DeskProvider = Context.Provider;

export function useDesk(): Desk {
  const desk = useContext(Context);
  if (desk === undefined) {
    throw new Error("this part stands outside of an open draft");
  }
  return desk;
}

/** The findings of a field; what a list lacks has the place after its last. */
export function findingsOf({ byPlace }: Desk, at: string): readonly Finding[] {
  const own = byPlace.get(at) ?? [];
  const missing = byPlace.get(`${at}/-`);
  return missing === undefined ? own : [...own, ...missing];
}

export function byPlace(findings: readonly Finding[]): Map<string, Finding[]> {
  const places = new Map<string, Finding[]>();
  for (const finding of findings) {
    places.set(finding.pointer, [...(places.get(finding.pointer) ?? []), finding]);
  }
  return places;
}
