// A plan of so many measures, made of those of the base submission.

import { readFileSync } from "node:fs";

const BASE = new URL("../../../tests/base.json", import.meta.url);

export function planOf(measures) {
  const [plan] = JSON.parse(readFileSync(BASE, "utf8")).plans;
  const priorities = plan.strategy.nodes;
  for (let index = 0; index < measures - priorities.length; index++) {
    const priority = priorities[index % priorities.length];
    const number = priority.children.length + 1;
    const text = JSON.stringify(priority.children[0]);
    const measure = JSON.parse(text.replaceAll(/"id":"([^"]*)"/gu, `"id":"$1-${index}"`));
    measure.code = `${priority.code}.${number}`;
    measure.children.forEach((activity, at) => (activity.code = `${measure.code}.${at + 1}`));
    priority.children.push(measure);
  }
  return plan;
}
