/** What is used of Node. */
declare module "node:fs" {
  export function readFileSync(path: string): Uint8Array<ArrayBuffer>;
}

declare module "node:module" {
  export function createRequire(from: string): { resolve(name: string): string };
}

/** The file of a CommonJS module; ES modules have none. */
declare const __filename: string | undefined;
