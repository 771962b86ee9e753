/** The document that is open in a worker. */

import { open, type Change, type Live } from "./live.js";
import { received } from "./sent.js";

let live: Live | undefined;
/** What takes the last edit back. */
let back: (() => void) | undefined;

/** @internal What can be asked of the document, by the names of messages. */
export const LIVE: { readonly [name: string]: (...args: any[]) => unknown } = {
  "live.open": (document, options) => void (live = open(document, options)),
  "live.set": (pointer, value) => edited((live) => live.set(pointer, received(value))),
  "live.insert": (pointer, value) => edited((live) => live.insert(pointer, received(value))),
  "live.remove": (pointer) => edited((live) => live.remove(pointer)),
  "live.move": (from, to) => edited((live) => live.move(from, to)),
  "live.undo": undo,
  "live.takeBack": () => back?.(),
  "live.document": () => live?.document(),
  "live.text": () => live?.text(),
  "live.report": () => live?.report(),
};

function edited(edit: (live: Live) => Change): Change | undefined {
  const change = live && edit(live);
  back = () => live?.undo();
  return change;
}

function undo(): Change | undefined {
  const text = live?.text() ?? "";
  const change = live?.undo();
  // The whole document put back is one edit, in the place of the one that was undone.
  back = change && (() => live?.set("", JSON.parse(text)));
  return change;
}
