import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // The page may stand in any folder of a server.
  base: "./",
  build: {
    outDir: "../../target/form",
    emptyOutDir: true,
    // What the libraries ask of whoever hands them on.
    license: { fileName: "licenses.md" },
    // An address that begins with `data:` is refused by the policy of the page.
    assetsInlineLimit: 0,
    // The list of municipalities is one file, and nobody waits for it twice.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // The service worker is the one of the check page.
      input: { index: "index.html", offline: "../check/src/offline.ts" },
      output: {
        entryFileNames: ({ name }) => (name === "offline" ? "[name].js" : "assets/[name]-[hash].js"),
      },
    },
  },
});
