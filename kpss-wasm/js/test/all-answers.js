// Writes what is said to each task of a list into a folder, for `cargo xtask test`.
// Arguments: file with one task a line, folder, file with the register of municipalities.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { csv } from "../../pkg/municipalities-csv.js";
import { Municipalities, askToText } from "../../pkg/node.js";

const [cases, folder, register] = process.argv.slice(2);
const lists = {
  bundled: new Municipalities(csv),
  given: new Municipalities(readFileSync(register)),
  none: undefined,
};

function said({ task, inputs, format, lang, register }) {
  const [[name, args]] = Object.entries(task);
  const options = { format, lang, municipalities: lists[register] };
  const texts = inputs.map((name) => [name, readFileSync(name)]);
  try {
    return askToText(name, texts, args, options);
  } catch (error) {
    return error.message;
  }
}

for (const line of readFileSync(cases, "utf8").split("\n")) {
  const task = JSON.parse(line);
  const path = join(folder, task.file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, said(task));
}
