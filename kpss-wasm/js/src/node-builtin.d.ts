/** What is used of Node. */
declare module "node:fs" {
  export function readFileSync(path: string): Uint8Array<ArrayBuffer>;
}

declare module "node:module" {
  export function createRequire(from: string): { resolve(name: string): string };
}

/** The file of a CommonJS module; ES modules have none. */
declare const __filename: string | undefined;

declare module "node:worker_threads" {
  interface Port<Sent, Received> {
    postMessage(message: Sent): void;
    on(event: "message", listener: (message: Received) => void): void;
    on(event: "error", listener: (error: unknown) => void): void;
  }
  type Call = import("./thread.js").Call;
  type Done = import("./thread.js").Done;
  export interface Worker extends Port<Call, Done> {
    terminate(): Promise<number>;
    ref(): void;
    unref(): void;
  }
  export const Worker: new (script: URL, options: { execArgv: string[] }) => Worker;
  export const parentPort: Port<Done, Call> | null;
}
