/** The files that somebody chose or dropped, those of folders included. */

import type { Dropped } from "./messages.js";

/** What an office program leaves beside the file that is open. */
const LEFTOVER = /^(~\$|\.)/u;

export async function ofList(list: Iterable<File>): Promise<Dropped[]> {
  const files = [...list].filter((file) => !LEFTOVER.test(file.name));
  return Promise.all(files.map((file) => read(file, file.webkitRelativePath || file.name)));
}

/** What was dropped. Its folders have to be asked for before the browser forgets them. */
export async function ofDrop(transfer: DataTransfer): Promise<Dropped[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const known = entries.filter((entry) => entry !== null);
  if (known.length === 0) {
    return ofList(transfer.files);
  }
  return (await Promise.all(known.map(ofEntry))).flat();
}

async function ofEntry(entry: FileSystemEntry): Promise<Dropped[]> {
  if (LEFTOVER.test(entry.name)) {
    return [];
  }
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    return [await read(file, entry.fullPath.replace(/^\//u, ""))];
  }
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inside.map(ofEntry))).flat();
}

/** A browser hands the entries of a folder over in portions, the last of which is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) {
      return all.sort((one, other) => one.name.localeCompare(other.name, "cs"));
    }
    all.push(...portion);
  }
}

async function read(file: File, name: string): Promise<Dropped> {
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
