import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The root is this folder and the output folder is chosen by scripts/buildPlayground.cjs.
export default defineConfig({
  plugins: [react()],
  publicDir: false,
  worker: { format: "es" },
  // The editor is one large chunk by nature; it is cached for good after the first visit.
  build: { chunkSizeWarningLimit: 5000, reportCompressedSize: false },
});
