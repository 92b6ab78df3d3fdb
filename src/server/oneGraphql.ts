import { createRequire } from "node:module";
import { StartFailure } from "./StartFailure";

/** The packages that build or run the schema with graphql; two copies of it refuse each other's types with obscure errors. */
const USERS_OF_GRAPHQL = ["@apollo/server", "type-graphql", "graphql-scalars", "graphql-query-complexity"];

/** @throws StartFailure when two of them would load different copies. */
export function checkOneGraphql(): void {
  const here = createRequire(__filename);
  const ours = here.resolve("graphql");
  for (const name of USERS_OF_GRAPHQL) {
    const theirs = createRequire(here.resolve(name)).resolve("graphql");
    if (theirs !== ours) {
      throw new StartFailure(
        `Two copies of graphql are installed: ${ours} and, for ${name}, ${theirs}. Run npm ci to restore the pinned versions.`,
      );
    }
  }
}
