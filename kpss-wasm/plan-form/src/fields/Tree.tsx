/** The tree of goals, priorities, measures and activities. */

import { TaskError, type types } from "kpss";
import { useState, type DragEvent, type KeyboardEvent } from "react";
import { useDesk, type Desk } from "../desk";
import { freshId } from "../edits";
import { above, below, listOf, own, textOf, valueAt, type Fields } from "../pointer";
import { CountsWithin } from "../parts/Counts";
import { documentOf, proofAt, totalsOf } from "../totals";
import { dropped, revised, rows, step, type Row, type Way } from "../tree";
import { writtenMoney } from "../written";
import { Notes } from "./Notes";
import { RecordFields } from "./RecordFields";

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
      <button type="button" className="quiet" onClick={() => actions.add(below(row.pointer, "children"), row.depth + 1)}>
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

/** What can be done with rows; the core says where they come and which numbers follow. */
class Actions {
  constructor(
    readonly desk: Desk,
    readonly list: string,
    readonly refuse: (reason: string) => void,
  ) {}

  step(pointer: string, way: Way): void {
    this.#move(pointer, step(this.desk.document, pointer, way));
  }

  drop(from: string, on: string, into: boolean): void {
    // Something else may have been dragged here.
    if (from.startsWith(`${this.list}/`)) {
      this.#move(from, dropped(this.desk.document, from, on, into));
    }
  }

  add(list: string, depth: number): void {
    const { document } = this.desk;
    const level = this.#levelAt(depth);
    const node = { id: freshId(document, "node"), ...(level !== undefined && { level }) };
    const parent = valueAt(document, below(above(list), "id"));
    const at = { index: listOf(valueAt(document, list)).length, ...(list !== this.list && { parent: String(parent) }) };
    if (this.#ask({ insert: { at, node: { id: node.id } } }, list, node)) {
      this.desk.go(below(this.#placeOf(node.id), "title"));
    }
  }

  remove({ pointer, node }: Row): void {
    if (this.#ask({ remove: { id: String(node["id"]) } }, pointer)) {
      this.desk.go(this.list);
    }
  }

  #move(pointer: string, to: types.TreePosition | undefined): void {
    const { desk } = this;
    const { document } = desk;
    const id = String(valueAt(document, below(pointer, "id")));
    if (to === undefined || !this.#ask({ move: { id, to } }, pointer)) {
      return;
    }
    const place = this.#placeOf(id);
    const { document: now } = desk.draft.snapshot();
    const name = textOf(valueAt(now, below(place, "title"))) || desk.words.unnamed;
    desk.say(`${name}: ${desk.words.moved} ${textOf(valueAt(now, below(place, "code")))}`);
    desk.go(place, "look");
  }

  /** Whether the core carried it out. */
  #ask(edit: types.Edit, place: string, added?: Fields): boolean {
    const { document, draft, lang } = this.desk;
    try {
      draft.edit(revised(document, documentOf(this.list), edit, lang, added), place);
      this.refuse("");
      return true;
    } catch (error) {
      if (error instanceof TaskError) {
        this.refuse(error.message);
        return false;
      }
      throw error;
    }
  }

  #placeOf(id: string): string {
    const { document } = this.desk.draft.snapshot();
    return rows(document, this.list).find(({ node }) => node["id"] === id)?.pointer ?? this.list;
  }

  /** The level that others of the same depth have, or that the plan names for it. */
  #levelAt(depth: number): unknown {
    const { document } = this.desk;
    const other = rows(document, this.list).find((row) => row.depth === depth && row.node["level"] !== undefined);
    return other?.node["level"] ?? valueAt(document, below(above(this.list), "levels", depth, "level"));
  }
}
