// What the tests of workers share.

import { inWorker } from "../../pkg/worker-node.js";

/** The package in a worker that ends with the test. */
export function started(t) {
  const worker = inWorker();
  t.after(worker.close);
  return worker;
}

/** A plan with so many measures that its check can be cancelled while it runs. */
export function large(measures, period) {
  const node = (index) => ({ id: `n${index}`, level: "measure", title: `Opatření ${index}`, costs: { total: index } });
  const nodes = Array.from({ length: measures }, (_, index) => node(index));
  return { kind: "plan", id: "p", period, strategy: { nodes } };
}
