/** What is done with the rows of the tree. */

import { RequestError, TaskError, type types } from "kpss";
import type { Desk } from "../desk";
import { freshId } from "../edits";
import { above, below, listOf, textOf, valueAt, type Fields } from "../pointer";
import { documentOf } from "../totals";
import { dropped, revised, rows, step, type Row, type Way } from "../tree";

/** The core says where they come and which numbers follow. */
export class Actions {
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
    const at = {
      index: listOf(valueAt(document, list)).length,
      ...(list !== this.list && { parent: String(parent) }),
    };
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
      if (error instanceof TaskError || error instanceof RequestError) {
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
    const other = rows(document, this.list).find(
      (row) => row.depth === depth && row.node["level"] !== undefined,
    );
    return other?.node["level"] ?? valueAt(document, below(above(this.list), "levels", depth, "level"));
  }
}
