/** The draft that is open: read, kept at each edit, and given away when another tab opens it. */

import type { Lang } from "kpss";
import { useEffect, useRef, useState } from "react";
import { Draft } from "../draft";
import { keeper, textOf } from "../drafts";
import type { Taken } from "../files";
import type { Register } from "../municipalities";
import { today } from "../written";

type State = "kept" | "refused" | "stolen";

/** Opens a draft, and keeps it at each edit. */
export function useDraft(id: string, lang: Lang, register: Register | undefined) {
  const [draft, setDraft] = useState<Draft>();
  const [state, setState] = useState<State>("kept");
  /** The text of a draft that was just begun, or that is opened again in another language. */
  const handed = useRef<{ id: string; text: string }>(undefined);
  const [remarks, setRemarks] = useState<readonly string[]>([]);

  useEffect(() => {
    if (register === undefined) {
      return undefined;
    }
    const own = handed.current?.id === id ? handed.current.text : undefined;
    handed.current = undefined;
    if (own === undefined) {
      setRemarks([]);
    }
    if (id === "") {
      return undefined;
    }
    let isWanted = true;
    let opened: Draft | undefined;
    let stopKeeping = (): void => {};
    const open = async (): Promise<void> => {
      const text = own ?? (await textOf(id).catch(() => undefined));
      if (text === undefined) {
        location.hash = "";
      } else if (isWanted) {
        opened = new Draft(text, { name: "-", lang, municipalities: register.forRules, today: today() });
        setState("kept");
        const { keep, stop } = keeper(id, (how) => setState((now) => (now === "stolen" ? now : how)));
        stopKeeping = stop;
        const now = opened;
        const write = (): void => keep(now.snapshot());
        opened.subscribe(write);
        write();
        // A browser that is short of space takes what it was not asked to keep.
        void navigator.storage?.persist?.().catch(() => undefined);
        setDraft(opened);
      }
    };
    void open();
    return () => {
      isWanted = false;
      handed.current = opened && { id, text: opened.snapshot().text };
      stopKeeping();
      opened?.close();
      setDraft(undefined);
    };
  }, [id, lang, register]);

  useLock(id, () => setState("stolen"));

  const begin = (id: string, { text, remarks }: Taken): void => {
    setRemarks(remarks);
    handed.current = { id, text };
    location.hash = id;
  };
  return { draft, remarks, state, begin };
}

/** A draft that is open in two tabs would be kept twice; the one that opened it last has it. */
function useLock(id: string, lost: () => void): void {
  useEffect(() => {
    if (id === "") {
      return undefined;
    }
    let release = (): void => {};
    let isOwn = true;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    navigator.locks?.request(`kpss-form-${id}`, { steal: true }, () => held).catch(() => isOwn && lost());
    return () => {
      isOwn = false;
      release();
    };
  }, [id]);
}
