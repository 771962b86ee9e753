/** The tree of goals, priorities, measures and activities. */

import { useState, type DragEvent, type KeyboardEvent } from "react";
import { useDesk } from "../desk";
import { above, below, own, textOf, type Fields } from "../pointer";
import { CountsWithin } from "../parts/Counts";
import { documentOf, proofAt, totalsOf } from "../totals";
import { rows, step, type Row, type Way } from "../tree";
import { writtenMoney } from "../written";
import { Notes } from "./Notes";
import { RecordFields } from "./RecordFields";
import { Actions } from "./tree-actions";

const WAYS: readonly (readonly [way: Way, sign: string, key: string])[] = [
  ["up", "↑", "ArrowUp"],
  ["down", "↓", "ArrowDown"],
  ["out", "←", "ArrowLeft"],
  ["in", "→", "ArrowRight"],
];

export function Tree({ at }: { at: string }) {
  const desk = useDesk();
  const { document, words } = desk;
  const [refusal, setRefusal] = useState("");
  const actions = new Actions(desk, at, setRefusal);
  const all = rows(document, at);
  return (
    <fieldset className="tree" id={at} tabIndex={-1}>
      <legend>{words.tree}</legend>
      {all.length > 0 && <p className="help">{words.treeHint}</p>}
      <Notes at={at} />
      {refusal !== "" && (
        <p role="alert" className="refusal">
          {words.cannotMove}: {refusal}
        </p>
      )}
      <Branch list={at} all={all} actions={actions} />
      <button type="button" className="quiet add" onClick={() => actions.add(at, 0)}>
        {all.length > 0 ? words.addTop : words.addTopFirst}
      </button>
    </fieldset>
  );
}

function Branch({ list, all, actions }: { list: string; all: readonly Row[]; actions: Actions }) {
  const own = all.filter(({ pointer }) => above(pointer) === list);
  return own.length === 0 ? null : (
    <ol className="branch">
      {own.map((row) => (
        <TreeRow key={row.pointer} row={row} all={all} actions={actions} />
      ))}
    </ol>
  );
}

function TreeRow({ row, all, actions }: { row: Row; all: readonly Row[]; actions: Actions }) {
  const { words, isOpen, toggle, model } = useDesk();
  const { pointer, node } = row;
  const [over, setOver] = useState<"before" | "into">();
  const name = title(node, words.unnamed);
  const level = model.record("Node").fields.find(({ name }) => name === "level")?.choices;
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = event.altKey ? WAYS.find(([, , key]) => key === event.key)?.[0] : undefined;
    if (way !== undefined) {
      event.preventDefault();
      actions.step(pointer, way);
    }
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(undefined);
    actions.drop(event.dataTransfer.getData("text/plain"), pointer, over === "into");
  };
  return (
    <li>
      <div
        className={`row ${over ?? ""}`}
        draggable
        onDragStart={(event) => event.dataTransfer.setData("text/plain", pointer)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(isUpper(event) ? "before" : "into");
        }}
        onDragLeave={() => setOver(undefined)}
        onDrop={onDrop}
      >
        <span className="handle" aria-hidden="true" title={words.drag}>
          ⠿
        </span>
        <button
          type="button"
          className="disclosure"
          id={pointer}
          aria-expanded={isOpen(pointer)}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
          onClick={() => toggle(pointer)}
          onKeyDown={onKeyDown}
        >
          <span className="code">{textOf(own(node, "code"))}</span>
          <span className="name">{name}</span>
          <span className="level">{level?.find(({ value }) => value === node["level"])?.title}</span>
          <CountsWithin places={ownPlaces(node, pointer)} />
          <Amount at={pointer} />
        </button>
      </div>
      <Notes at={pointer} />
      {isOpen(pointer) && (
        <div className="disclosed">
          <Tools row={row} name={name} actions={actions} />
          <RecordFields record="Node" at={pointer} only={({ name }) => name !== "children"} />
        </div>
      )}
      <Branch list={below(pointer, "children")} all={all} actions={actions} />
    </li>
  );
}

function Tools({ row, name, actions }: { row: Row; name: string; actions: Actions }) {
  const { document, words } = useDesk();
  return (
    <div className="tools" role="group" aria-label={name}>
      {WAYS.map(([way, sign]) => (
        <button
          key={way}
          type="button"
          className="quiet"
          disabled={step(document, row.pointer, way) === undefined}
          onClick={() => actions.step(row.pointer, way)}
        >
          <span aria-hidden="true">{sign}</span> {words[way]}
        </button>
      ))}
      <button
        type="button"
        className="quiet"
        onClick={() => actions.add(below(row.pointer, "children"), row.depth + 1)}
      >
        {words.addBelow}
      </button>
      <button type="button" className="quiet" onClick={() => actions.remove(row)}>
        {words.remove}
      </button>
    </div>
  );
}

/** What the core counted of the node and what is below it. */
function Amount({ at }: { at: string }) {
  const { counted, lang, register } = useDesk();
  const { tree } = totalsOf(counted, documentOf(at), lang, register);
  const amount = tree && proofAt(tree, at)?.amount;
  return amount === undefined ? null : <span className="amount">{writtenMoney(amount, lang)}</span>;
}

/** A row counts what is its own; what is below it has rows of its own. */
function ownPlaces(node: Fields, pointer: string): string[] {
  return Object.keys(node)
    .filter((name) => name !== "children")
    .map((name) => below(pointer, name));
}

function isUpper(event: DragEvent): boolean {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return event.clientY - top < height * 0.4;
}

function title(node: Fields, unnamed: string): string {
  return textOf(own(node, "title")) || unnamed;
}
