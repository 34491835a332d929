import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Two entries: our own page, and the widget under a name that never changes, so that any
// page can embed it with one script tag.
export default defineConfig({
  root: here("."),
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: here("index.html"), "budget-buddy-chat": here("src/widget.ts") },
      output: {
        entryFileNames: (chunk) =>
          chunk.name === "budget-buddy-chat" ? "budget-buddy-chat.js" : "assets/[name]-[hash].js",
      },
    },
  },
});
