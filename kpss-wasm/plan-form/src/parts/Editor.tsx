/** An open draft. */

import type { Lang } from "kpss";
import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from "react";
import { byPlace, DeskProvider, type Desk } from "../desk";
import type { Draft } from "../draft";
import type { Model } from "../model";
import type { Register } from "../municipalities";
import { below, valueAt } from "../pointer";
import { recordsOf } from "../records";
import { documentOf } from "../totals";
import { WORDS } from "../words";
import { focusAt, way } from "../way";
import { FindingList } from "./FindingList";
import { Outline } from "./Outline";
import { documents, partOf, type Part } from "./places";
import { Printed } from "./Printed";
import { Section } from "./Section";
import { Toolbar } from "./Toolbar";
import { usePrinting, useShortcuts } from "./use-window";

interface Props {
  draft: Draft;
  model: Model;
  register: Register;
  lang: Lang;
  /** What was not taken over from the file that was opened. */
  remarks: readonly string[];
  state: ReactNode;
}

interface Chosen {
  readonly at: string;
  readonly index: number;
}

export function Editor({ draft, model, register, lang, remarks, state }: Props) {
  const words = WORDS[lang];
  const {
    document: held,
    findings,
    canUndo,
    canRedo,
  } = useSyncExternalStore(draft.subscribe, draft.snapshot);
  const [chosen, setChosen] = useState<Chosen>();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [target, setTarget] = useState({ pointer: "part-name" });
  const [said, say] = useState("");
  const isPrinted = usePrinting();
  const counted = useDeferredValue(held);

  const all = useMemo(() => documents({ document: held, model, words }), [held, model, words]);
  const places = useMemo(() => byPlace(findings), [findings]);
  const records = useMemo(() => recordsOf(model, held), [model, held]);
  const part = find(all, chosen) ?? all[0]?.parts[0];

  useEffect(() => {
    focusAt(target.pointer);
  }, [target]);

  const go: Desk["go"] = (pointer, only) => {
    // The document may have changed since this page was drawn.
    const now = documents({ document: draft.snapshot().document, model, words });
    const found = partOf(now, pointer);
    if (found === undefined) {
      return;
    }
    const onWay = way(model, found, pointer)
      .filter((place) => only === undefined || place !== pointer)
      .map((place) => keyOf(draft.snapshot().document, place));
    setChosen(found);
    setOpened((open) => new Set([...open, ...onWay]));
    setTarget({ pointer });
  };
  const choose = (next: Part): void => {
    setChosen(next);
    setTarget({ pointer: "part-name" });
    window.scrollTo({ top: 0 });
  };
  const step = (place: string | undefined): void => {
    if (place !== undefined) {
      go(place, "look");
    }
  };
  useShortcuts({ undo: () => step(draft.undo()), redo: () => step(draft.redo()) });

  const desk: Desk = {
    draft,
    document: held,
    counted,
    findings,
    byPlace: places,
    model,
    records,
    register,
    lang,
    words,
    isOpen: (place) => opened.has(keyOf(held, place)),
    toggle: (place) => {
      const key = keyOf(held, place);
      setOpened((open) => new Set(open.has(key) ? [...open].filter((one) => one !== key) : [...open, key]));
    },
    go,
    say,
  };
  const ofPart = findings.filter(({ pointer }) => part !== undefined && partOf(all, pointer) === part);
  const document = all.find(({ at }) => at === part?.at);
  return (
    <DeskProvider value={desk}>
      <Toolbar
        canUndo={canUndo}
        canRedo={canRedo}
        onUndo={() => step(draft.undo())}
        onRedo={() => step(draft.redo())}
        left={ofPart.length}
        state={state}
      />
      <p className="spoken" role="status">
        {said}
      </p>
      {remarks.length > 0 && (
        <details className="remarks" open>
          <summary>{words.remarks}</summary>
          <ul>
            {remarks.map((remark, index) => (
              <li key={index}>{remark}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="desk">
        <Outline all={all} chosen={part} onChoose={choose} />
        <main>{part && document && <Section part={part} document={document} />}</main>
        <FindingList findings={ofPart} />
      </div>
      {isPrinted && <Printed all={all} />}
    </DeskProvider>
  );
}

/** What is open stays open where its record is moved, so a record is known by its identifier if it has one. */
function keyOf(document: unknown, place: string): string {
  const [pointer = "", part] = place.split("#");
  const id = valueAt(document, below(pointer, "id"));
  const own = typeof id === "string" ? `${documentOf(pointer)}!${id}` : pointer;
  return part === undefined ? own : `${own}#${part}`;
}

function find(all: ReturnType<typeof documents>, chosen: Chosen | undefined): Part | undefined {
  return all
    .flatMap(({ parts }) => parts)
    .find(({ at, index }) => at === chosen?.at && index === chosen.index);
}
