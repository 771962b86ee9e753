import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // What `@rjsf/core` 6.11 imports for its own tests, and does not bring.
  build: { rolldownOptions: { external: ["@rjsf/validator-ajv8"] } },
  // A server that is bundled whole, as for a container without `node_modules`.
  ssr: { noExternal: true },
});
