/** What has to be opened so that a place can be seen. */

import { laidOut } from "./layout";
import type { Model } from "./model";
import { below, steps } from "./pointer";
import type { Part } from "./parts/places";

/** The places of items and of waiting fields on the way to a place; the item itself is the last. */
export function way(model: Model, part: Part, pointer: string): string[] {
  const places: string[] = [];
  let record = "Submission";
  let at = "";
  const rest = steps(pointer);
  while (rest.length > 0) {
    const name = rest.shift() ?? "";
    const { fields } = model.record(record);
    const field = fields.find((field) => field.name === name);
    if (field === undefined) {
      break;
    }
    // The branches of the tree wait for nobody.
    if (field.record !== "Node" && laidOut(record, fields).more.includes(field)) {
      places.push(at === part.at ? `${at}#${part.index}` : `${at}#`);
    }
    at = below(at, name);
    if (field.record === undefined) {
      break;
    }
    const index = field.many ? rest.shift() : undefined;
    if (index !== undefined) {
      at = below(at, index);
      // Of a branch of the tree only the node that is meant is opened.
      const before = places.at(-1);
      if (field.record === "Node" && record === "Node" && before !== undefined) {
        places.pop();
      }
      places.push(at);
    }
    if (field.many && index === undefined) {
      break;
    }
    record = field.record;
  }
  return places;
}

/** Puts the cursor into a field, or into the nearest thing around it. */
export function focusAt(pointer: string): void {
  for (let place = pointer; place !== ""; place = place.slice(0, place.lastIndexOf("/"))) {
    const found = document.getElementById(place);
    if (found !== null) {
      const inner = found.matches("li, tr")
        ? found.querySelector<HTMLElement>(".disclosed input, .disclosed select, input, select, button")
        : null;
      const target = inner ?? found;
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: "center" });
      return;
    }
  }
}
