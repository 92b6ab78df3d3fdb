import "reflect-metadata";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema as print } from "graphql";
import { buildGraphQLSchema } from "../graphql/buildGraphQLSchema";
import { packageFolder } from "../packageFolder";
import { StartFailure } from "../StartFailure";
import { differingLines } from "./differingLines";
import { runCommand } from "./runCommand";

/** Enough to see what changed; after a large change the file itself says more. */
const MOST_LINES = 40;

/** `--write` prints the schema into src/schema/schema.graphql; `--check` fails when that file shows another one. */
async function printSchema(): Promise<void> {
  const file = join(packageFolder(), "src", "schema", "schema.graphql");
  const printed = `${print(lexicographicSortSchema(await buildGraphQLSchema()))}\n`;
  if (process.argv.includes("--write")) {
    writeFileSync(file, printed);
    return;
  }
  const committed = readIfThere(file);
  if (committed === printed) return;
  const differences = differingLines(committed, printed).slice(0, MOST_LINES);
  throw new StartFailure(
    `src/schema/schema.graphql shows another schema than the code builds ("-" committed, "+" built):\n` +
      `${differences.join("\n")}\nIf the change is meant, run npm run schema:print and commit the file.`,
  );
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

runCommand(printSchema);
