import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "data/", "node_modules/"] },
  js.configs.recommended,
  {
    files: ["src/**/*.ts", "src/**/*.tsx", "test/**/*.ts", "ormconfig.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ["./tsconfig.json", "./src/playground/tsconfig.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // A name next to a number reads better in a message than String(number).
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Classes that carry decorators are how GraphQL types and entities are written here.
      "@typescript-eslint/no-extraneous-class": ["error", { allowWithDecorator: true }],
      // `import type` on a decorated class erases the metadata and start-up fails, so imports stay plain.
      "@typescript-eslint/consistent-type-imports": "off",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 70, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Entity and input fields are filled by the framework, hence the definite "!".
    files: ["src/models/*.ts", "src/schema/**/*.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    // Money is never a floating-point number: parse it with the kernel.
    files: [
      "src/costing/**/*.ts",
      "src/services/**/*.ts",
      "src/resolvers/**/*.ts",
      "src/schema/**/*.ts",
      "src/models/**/*.ts",
    ],
    rules: { "no-restricted-globals": ["error", "parseFloat"] },
  },
  {
    files: ["test/**/*.ts"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    files: ["scripts/**/*.cjs", "*.cjs", "bench/**/*.cjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        console: "readonly",
        __dirname: "readonly",
        Buffer: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        fetch: "readonly",
        URL: "readonly",
      },
    },
  },
);
