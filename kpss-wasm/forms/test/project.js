// The project of a stranger: the package as npm packs it, and the files of the guide.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const PROJECT = fileURLToPath(new URL("../", import.meta.url));
const ROOT = new URL("../../../", import.meta.url);

/** Runs a program of the project; what it says stands in the error if it fails. */
export function run(program, ...args) {
  const path = `${PROJECT}node_modules/${program}`;
  return execFileSync(process.execPath, [path, ...args], { cwd: PROJECT, encoding: "utf8", stdio: "pipe" });
}

/** Unpacks the package into `node_modules`, as an installation does. */
export function install() {
  const packed = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", PROJECT], {
    cwd: fileURLToPath(new URL("kpss-wasm/pkg", ROOT)),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const [{ filename, files }] = JSON.parse(packed);
  const modules = `${PROJECT}node_modules/`;
  rmSync(`${modules}kpss`, { recursive: true, force: true });
  execFileSync("tar", ["-xzf", filename, "-C", "node_modules"], { cwd: PROJECT });
  renameSync(`${modules}package`, `${modules}kpss`);
  rmSync(`${PROJECT}${filename}`);
  return files.map(({ path }) => path);
}

/** The files of a guide: blocks of code with a name, in order. */
export function filesOf(guide) {
  const text = readFileSync(new URL(`docs/${guide}`, ROOT), "utf8");
  return [...text.matchAll(/^```tsx (?<name>\S+)\n(?<code>[^]*?)^```$/gmu)].map(({ groups }) => ({ ...groups }));
}

/** Writes the files of the guide into the project. */
export function write(files) {
  const folder = `${PROJECT}src/docs/`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const { name, code } of files) {
    writeFileSync(folder + name, code);
  }
}

/** The page that needs no building, with the package beside it. */
export function plainPage(to) {
  rmSync(to, { recursive: true, force: true });
  cpSync(`${PROJECT}plain`, to, { recursive: true });
  cpSync(`${PROJECT}node_modules/kpss`, `${to}/kpss`, { recursive: true });
}
