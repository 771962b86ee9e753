// Writes the report on each document of a list into a folder, as JSON, text and Markdown, and how it
// differs from that on the document before it, for `cargo xtask test`.
// Arguments: file with the names of the documents, folder, language, day or nothing, file with the
// register of municipalities, `none`, or nothing for the one that the package brings.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { csv } from "../../pkg/municipalities-csv.js";
import {
  Municipalities,
  reportAgainst,
  reportDiffToText,
  reportToMarkdown,
  reportToText,
  validateToJson,
} from "../../pkg/node.js";

const [names, folder, lang, asOf, register] = process.argv.slice(2);
const municipalities =
  register === "none" ? undefined : new Municipalities(register ? readFileSync(register) : csv);
let before;
for (const name of readFileSync(names, "utf8").split("\n")) {
  const json = validateToJson(readFileSync(name), {
    name,
    lang,
    asOf: asOf || undefined,
    columns: "code_points",
    municipalities,
  });
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, json);
  const report = JSON.parse(json);
  writeFileSync(`${path}.text`, reportToText(report));
  writeFileSync(`${path}.md`, reportToMarkdown(report));
  // Whatever two documents are about, their reports can be compared.
  before ??= report;
  writeFileSync(`${path}.diff`, reportDiffToText(before, report, "json"));
  writeFileSync(`${path}.diff.text`, reportDiffToText(before, report, "text"));
  writeFileSync(`${path}.against`, JSON.stringify(reportAgainst(report, before), null, 2) + "\n");
  before = report;
}
