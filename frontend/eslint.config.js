import js from "@eslint/js";
import { configs as lit } from "eslint-plugin-lit";
import a11y from "eslint-plugin-lit-a11y";
import typescript from "typescript-eslint";

export default typescript.config(
  { ignores: ["dist/", "eslint.config.js"] },
  js.configs.recommended,
  ...typescript.configs.strictTypeChecked,
  lit["flat/recommended"],
  a11y.configs?.["flat/recommended"] ?? { plugins: { "lit-a11y": a11y }, rules: a11y.configs.recommended.rules },
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    // textContent only: nothing a person typed ever becomes markup.
    rules: {
      "no-restricted-properties": ["error", { property: "innerHTML" }, { property: "outerHTML" }],
      "no-restricted-imports": ["error", { paths: ["lit/directives/unsafe-html.js"] }],
    },
  },
  {
    // node:test's functions return promises that its runner awaits itself.
    files: ["**/*.test.ts"],
    rules: { "@typescript-eslint/no-floating-promises": "off" },
  },
);
