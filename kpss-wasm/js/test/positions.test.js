// Positions in reports are those that the npm package json-source-map finds in the same text.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import sourceMap from "json-source-map";
import * as kpss from "../../pkg/node.js";
import { mutants, ROOT } from "./mutants.js";

const ASTRAL = " 😀𝄞";

/** The same document in the forms in which people hand it in. */
const STYLES = [
  (text) => text,
  (text) => JSON.stringify(JSON.parse(text)),
  (text) => JSON.stringify(JSON.parse(text), null, 2),
  (text) => "\ufeff" + JSON.stringify(JSON.parse(text), null, 2),
  (text) => JSON.stringify(JSON.parse(text), null, 2).replaceAll("\n", "\r\n"),
  (text) => JSON.stringify(JSON.parse(text, astral), null, 1),
  (text) => JSON.stringify(JSON.parse(text, astral)),
];

function astral(key, value) {
  return typeof value === "string" && ["title", "name", "note", "text"].includes(key)
    ? value + ASTRAL
    : value;
}

/** The nearest place above that is there. */
function above(pointers, pointer) {
  let place = pointer;
  while (!(place in pointers)) {
    place = place.slice(0, place.lastIndexOf("/"));
  }
  return pointers[place];
}

const seen = { documents: 0, value: 0, key: 0, missing: 0, related: 0 };

/** Compares one position; json-source-map counts from 0. */
function same(text, bytes, position, from, to) {
  assert.deepEqual([position.line, position.column], [from.line + 1, from.column + 1]);
  const slice = bytes.subarray(position.offset, position.offset + position.length);
  assert.equal(slice.toString("utf8"), text.slice(from.pos, to));
  const before = bytes.subarray(0, position.offset).toString("utf8").replace("\ufeff", "");
  assert.equal(before, text.slice(0, from.pos));
}

function place(text, bytes, pointers, pointer, target, position) {
  const entry = pointers[pointer];
  if (target === "missing") {
    assert.equal(entry, undefined);
    const from = above(pointers, pointer).value;
    same(text, bytes, position, from, from.pos + 1);
    assert.match(text[from.pos], /[{[]/);
  } else if (target === "key") {
    same(text, bytes, position, entry.key, entry.keyEnd.pos);
  } else {
    same(text, bytes, position, entry.value, entry.valueEnd.pos);
  }
}

function compare(written) {
  const bytes = Buffer.from(written);
  // json-source-map does not know the byte-order mark; columns do not count it.
  const text = written.replace("\ufeff", "");
  const report = kpss.validate(bytes, { columns: "utf16" });
  // Of a repeated key json-source-map keeps the last, and the report speaks of both.
  if (report.findings.some(({ slug }) => slug === "duplicate-key")) {
    return;
  }
  const { pointers } = sourceMap.parse(text);
  for (const { pointer, target, position, related } of report.findings) {
    place(text, bytes, pointers, pointer, target, position);
    seen[target] += 1;
    for (const other of related) {
      const shows = other.pointer in pointers ? "value" : "missing";
      place(text, bytes, pointers, other.pointer, shows, other.position);
      seen.related += 1;
    }
  }
  seen.documents += 1;
}

test("in every example document, in every style", () => {
  const folder = new URL("examples/seeds/", ROOT);
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".json"));
  const texts = names.map((name) => readFileSync(new URL(name, folder), "utf8"));
  texts.push(readFileSync(new URL("tests/base.json", ROOT), "utf8"));
  assert.ok(texts.length > 25);
  for (const style of STYLES) {
    texts.forEach((text) => compare(style(text)));
  }
});

test("in a sample of the mutants", (t) => {
  const sample = mutants().filter((_, index) => index % 2 === 0);
  sample.forEach(({ text }, index) => compare(STYLES[index % STYLES.length](text)));
  t.diagnostic(JSON.stringify(seen));
  assert.ok(seen.documents >= 2000, JSON.stringify(seen));
  for (const target of ["value", "key", "missing", "related"]) {
    assert.ok(seen[target] >= 30, JSON.stringify(seen));
  }
});
